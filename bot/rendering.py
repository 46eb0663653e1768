"""A reply in the words of one language, as one channel shows it: texts, buttons or numbered lines, within its length.

On Telegram the choices are buttons below the text; on SMS, and on WhatsApp outside a template, they are numbered lines.
An SMS takes the `-sms` variant of a text where there is one, and is written in the GSM alphabet where its language can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from bot.along import Along, along
from bot.facts import Facts, facts
from bot.graphemes import graphemes
from bot.media import Library
from bot.router import answer_id
from bot.service import Service
from bot.sms import GSM, fold
from bot.translator import Translator
from bot.types import Button, ChannelName, NumberedList, Reply, Turn

#: Characters of one message: Twilio's limit for a body (error 21617), and the Bot API's for a text.
MAX_LENGTH = {ChannelName.SMS: 1600, ChannelName.WHATSAPP: 1600, ChannelName.TELEGRAM: 4096}

#: Two buttons stand side by side if both are short enough to be read on a small phone.
_HALF_ROW = 18
_DATA_BYTES = 64  # Telegram's callback_data

_SENTENCE = re.compile(r"(?<=[.!?…。])\s+")
_NOTHING = "\u2068\u2069"  # the isolation marks around an empty value
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


@dataclass(frozen=True, slots=True)
class Rendered:
    """What is sent: `texts` one after the other, `buttons` below the last, then what goes `along`. `listed` is to be
    remembered in the session; None leaves the lists as they are."""

    texts: list[str]
    buttons: list[list[Button]]
    listed: NumberedList | None
    locale: str
    answer_id: str
    along: Sequence[Along] = ()


_NO_MEDIA = Library()


def render(
    reply: Reply, turn: Turn, translator: Translator, service: Service, library: Library = _NO_MEDIA
) -> Rendered:
    """`reply` in words. A silent one has no texts. Raises TextError where a text, or a value it needs, is missing."""
    locale = reply.locale or turn.locale
    channel = turn.inbound.channel
    sms = channel is ChannelName.SMS
    values = facts(service, translator, locale, turn.moment, sms=sms)
    words = _Words(translator, locale, sms, values)
    said = [words.text(say.id, say.args) for say in reply.says]
    labels = {choice.meaning: choice.label if choice.literal else words.text(choice.label) for choice in reply.choices}
    has_buttons = channel is ChannelName.TELEGRAM
    lines = [] if has_buttons else [f"{c.digit} {labels[c.meaning]}" for c in reply.choices if c.digit]
    whole = _joined(said, lines, sms)
    return Rendered(
        texts=split(in_gsm(whole) if sms else whole, MAX_LENGTH[channel]),
        buttons=_rows([Button(c.meaning, labels[c.meaning]) for c in reply.choices]) if has_buttons else [],
        listed=_listed(reply, turn.moment),
        locale=locale,
        answer_id=answer_id(reply),
        along=along(reply, turn, locale, library, translator),
    )


@dataclass(frozen=True, slots=True)
class _Words:
    translator: Translator
    locale: str
    sms: bool
    values: Facts

    def text(self, id: str, args: Mapping[str, Any] = MappingProxyType({})) -> str:
        shown = f"{id}-sms" if self.sms and self.translator.has(self.locale, f"{id}-sms") else id
        own = {name: args[name] if name in args else self.values[name] for name in self._names(shown, args)}
        return self.translator.text(self.locale, shown, own, sms=self.sms)

    def _names(self, id: str, args: Mapping[str, Any]) -> Iterator[str]:
        """The variables of a text that we have; the translator names one that is missing."""
        wanted = self.translator.names(self.locale, id)
        yield from (name for name in wanted if name in args or name in self.values)


def in_gsm(text: str) -> str:
    """`text` folded to the GSM alphabet where that makes it cheap; text in another script stays as it is."""
    folded = fold(text)
    return folded if all(char in GSM for char in folded) else text


def split(text: str, limit: int) -> list[str]:
    """`text` in pieces of at most `limit` UTF-16 units, cut between paragraphs, else lines, sentences, words, and only
    then inside a word."""
    pieces: list[str] = []
    rest = text.strip()
    while _length(rest) > limit:
        head, rest = _cut(rest, limit)
        pieces.append(head)
    return [*pieces, rest] if rest else pieces


def _joined(said: Sequence[str], lines: Sequence[str], sms: bool) -> str:
    """Texts and list as one message. Where a value is empty no gap is left; an SMS pays for every line."""
    parts = [*said, "\n".join(lines)]
    closed = [_BLANK_LINES.sub("\n" if sms else "\n\n", part.replace(_NOTHING, "")).strip() for part in parts]
    return ("\n" if sms else "\n\n").join(part for part in closed if part)


def _listed(reply: Reply, moment: float) -> NumberedList | None:
    meanings = {choice.digit: choice.meaning for choice in reply.choices if choice.digit}
    return NumberedList(moment, reply.list_kind, meanings) if meanings else None


def _rows(buttons: Sequence[Button]) -> list[list[Button]]:
    rows: list[list[Button]] = []
    for button in buttons:
        if len(button.id.encode()) > _DATA_BYTES:
            raise ValueError("a button's meaning is longer than Telegram carries")
        beside = rows and len(rows[-1]) == 1 and len(rows[-1][0].label) <= _HALF_ROW >= len(button.label)
        if beside:
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def _length(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


def _cut(text: str, limit: int) -> tuple[str, str]:
    for borders in ("\n\n", "\n", _SENTENCE, " "):
        end = 0
        for border in _borders(text, borders):
            if _length(text[:border]) > limit:
                break
            end = border
        if text[:end].strip():
            return text[:end].strip(), text[end:].strip()
    taken = ""
    for character in graphemes(text):
        if taken and _length(taken + character) > limit:
            break
        taken += character
    return taken, text[len(taken) :].strip()


def _borders(text: str, border: str | re.Pattern[str]) -> Iterator[int]:
    pattern = re.compile(re.escape(border)) if isinstance(border, str) else border
    yield from (match.start() for match in pattern.finditer(text))
