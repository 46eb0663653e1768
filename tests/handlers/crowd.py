"""A crowd that writes anything: real words of ten languages, digits, buttons of lists long gone, and whatever else a
phone can send, mixed by dice that a seed makes the same every time."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.types import ChannelName
from bot.understanding.words import Words
from tests import webhooks

Place = tuple[ChannelName, str]

#: Where characters are drawn from: every script we speak, what changes the direction or joins, what no font has.
RANGES = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x300, 0x36F), (0x400, 0x52F), (0x600, 0x6FF), (0xE00, 0xE5B), (0x2000, 0x206F),
    (0xD800, 0xDFFF), (0x1F300, 0x1FAFF), (0x1F1E6, 0x1F1FF), (0xFE00, 0xFE0F), (0xFFF0, 0xFFFF), (0, 0x1F),
    (0x10FFF0, 0x10FFFF), (0x4E00, 0x9FFF), (0xE0000, 0xE007F),
)  # fmt: skip
HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad\0"
TRICKS = (
    "", " ", "\n\n", "\0", "\ud800", "\udfff\ud800", "{ $police }", "{ stop-done }", "%s %(x)s {0}", "<b>1</b>",
    "'; --", "½", "²", "Ⅳ",
    '{"text": "1"}', "/start stop", "/stop@lykt_bot", "ＳＴＯＰ", "s\u0301t\u0301o\u0301p\u0301", "\u202epots", "1️⃣",
    "1000000", "-1", "1.0", "0x1", "٣", "๓", "一", "?", "!!!", "...", "👍", "🆘", "🏳️‍🌈", "https://example.org/?a=1#b",
)  # fmt: skip
BUTTONS = (
    "topic:condoms", "topic:gone", "command:human", "command:more", "command:more_9", "command:languages",
    "language:th", "language:xx", "command:keep", "command:safe_now", "command:safe_no", "campaign:yes",
    "campaign:stop", "consent:yes", "consent:no", "", ":", "topic:", "command:_", "\u202e", "x" * 300, "{ $police }",
)  # fmt: skip
#: How often each is written.
SHARES = {"word": 24, "digit": 22, "topic": 10, "danger": 4, "odd": 12, "button": 14, "kind": 8, "else": 6}


class Texts:
    """Real words as people type them, and odd ones: few enough to know, since each new one takes the models 20 ms.
    `commands` and `leaving` (STOP, DELETE) are all there are."""

    def __init__(self, dice: random.Random, words: Words) -> None:
        self._dice = dice
        spoken = words.vocabularies.values()
        self.commands = sorted({said for each in spoken for known in each.commands.values() for said in known})
        self.leaving = sorted({said for each in spoken for said in (*each.commands["delete"], *each.commands["stop"])})
        topics = sorted({said for each in spoken for known in each.topics.values() for said in known})
        dangers = sorted({said for each in spoken for said in each.danger})
        self._real = (*self.commands, *topics, *dangers)
        self.topics = [self.typed(dice.choice(topics)) for _ in range(45)]
        self.dangers = [self.typed(dice.choice(dangers)) for _ in range(30)]
        self.odd = [*TRICKS, *(self._odd() for _ in range(75))]

    def typed(self, said: str, dice: random.Random | None = None) -> str:
        dice = dice or self._dice
        return dice.choice((said, said, said.upper(), f" {said}!! ", dice.choice(HIDDEN) + said, said + "\u0301"))

    def _odd(self) -> str:
        dice = self._dice
        said = dice.choice(self._real)
        match dice.randrange(7):
            case 0:
                return "".join(char + dice.choice(HIDDEN) for char in said)
            case 1:
                return "".join(char + "\u0336\u0301"[: dice.randrange(3)] * dice.randrange(20) for char in said)
            case 2:
                return f"{said} " * dice.choice((2, 50, 5000))
            case 3:
                return f"{said} {dice.choice(self._real)} {dice.choice(self._real)}"
            case 4:
                return f"{self._any(20)} {said} {self._any(20)}"
            case _:
                return self._any(dice.choice((1, 2, 5, 20, 80, 400, 4096, 70_000)))

    def _any(self, most: int) -> str:
        """Up to so many characters: of one range, or of all."""
        dice = self._dice
        ranges = (dice.choice(RANGES),) if dice.random() < 0.5 else RANGES
        return "".join(chr(dice.randint(*dice.choice(ranges))) for _ in range(dice.randint(1, most)))


@dataclass
class Crowd:
    """So many people, and what they have been offered to press. The same seed writes the same messages, as long as the
    bot offers the same buttons."""

    seed: int
    texts: Texts
    people: int = 54
    pressed: dict[Place, list[str]] = field(default_factory=lambda: defaultdict(list))
    number: int = 0

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.places = [self._place(number) for number in range(self.people)]

    def message(self) -> tuple[ChannelName, bytes]:
        """What one of them sends now, as the provider posts it."""
        self.number += 1
        place = self.dice.choice(self.places)
        return place[0], self._body(place, self.number)

    def saw(self, place: Place, buttons: Sequence[str]) -> None:
        """They may press these, now or in a year."""
        self.pressed[place] = [*buttons, *self.pressed[place]][:40]

    def _place(self, number: int) -> Place:
        """A third of them on each channel; who is on SMS has the same number on WhatsApp."""
        channel = list(ChannelName)[number % 3]
        return channel, f"{1001 + number}" if channel is ChannelName.TELEGRAM else f"+447700900{number // 3:03}"

    def _body(self, place: Place, number: int) -> bytes:
        dice, (channel, address) = self.dice, place
        match dice.choices(
            ("word", "digit", "topic", "danger", "odd", "button", "kind", "else"), (24, 22, 10, 4, 12, 14, 8, 6)
        )[0]:
            case "digit":
                return webhooks.text(channel, address, number, self._digit())
            case "button":
                return webhooks.button(channel, address, number, dice.choice((*self.pressed[place], *BUTTONS)))
            case "kind":
                return webhooks.other(channel, address, number, dice.choice(webhooks.KINDS))
            case "else" if channel is ChannelName.TELEGRAM:
                return webhooks.happening(address, number, dice.choice(webhooks.HAPPENINGS))
            case "else":
                answered = {"OptOutType": dice.choice(("STOP", "START", "HELP", "?"))}
                return webhooks.text(channel, address, number, dice.choice(self.texts.commands), **answered)
            case what:
                return webhooks.text(channel, address, number, self._said(what))

    def _said(self, what: str) -> str:
        dice, texts = self.dice, self.texts
        match what:
            case "word":
                return texts.typed(dice.choice(texts.commands if dice.random() < 0.9 else texts.leaving), dice)
            case "topic":
                return dice.choice(texts.topics)
            case "danger":
                return dice.choice(texts.dangers)
            case _:
                return dice.choice(texts.odd)

    def _digit(self) -> str:
        zero = self.dice.choice("0000٠०๐０۰")
        digit = chr(ord(zero) + self.dice.randrange(10))
        return self.dice.choice((digit, digit, f"{digit}.", f" {digit}\u200b", digit + "\ufe0f\u20e3", digit * 3))
