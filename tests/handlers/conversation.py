"""A conversation without a store: one person on one channel, the bot's answers, and what the bot remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from bot.changes import session_after
from bot.clock import local
from bot.hours import stale_points, still_opens
from bot.rendering import Rendered, render
from bot.router import route
from bot.service import Service, load_service
from bot.topics import Topics, load_topics, outdated, wished
from bot.translator import Translator
from bot.types import (
    ChannelName,
    Consent,
    Contact,
    Effect,
    EffectKind,
    Inbound,
    InboundKind,
    NumberedList,
    Session,
    Turn,
)
from bot.understanding import Words, answer_locale, understand
from handlers import HANDLERS

ROOT = Path(__file__).parents[2]
#: Monday 23 November 2026, 12:00 in Oslo: the staff are at work, the clinic is closed.
MONDAY_NOON = 1795431600.0
HOUR, DAY = 3600.0, 86400.0


@cache
def words() -> Words:
    return Words.load([ROOT / "messages" / "words"])


@cache
def translator() -> Translator:
    return Translator.load([ROOT / "messages" / "ftl"])


@cache
def service() -> Service:
    return load_service(ROOT / "examples" / "oslo")


@cache
def topics() -> Topics:
    return load_topics([ROOT / "messages" / "topics.toml"])


def languages() -> tuple[str, ...]:
    """The sample service's languages; every one of them must have its words and texts."""
    return service().languages


@dataclass
class Talk:
    """Write with `says`, press with `presses`; look at `rendered`, `contact`, `session`."""

    channel: ChannelName = ChannelName.SMS
    language: str = "en"
    locales: Sequence[str] = field(default_factory=lambda: languages())
    moment: float = MONDAY_NOON
    staffed: bool = True
    first: bool = False
    session: Session = field(default_factory=Session)
    campaign: NumberedList | None = None
    effects: list[Effect] = field(default_factory=list)
    reason: str = ""
    topics: Topics = field(default_factory=lambda: topics())

    def __post_init__(self) -> None:
        self.contact = Contact(1, self.channel, language=self.language)
        self.rendered: Rendered | None = None

    def says(self, text: str, **more: object) -> str:
        return self.sends(Inbound(self.channel, "+447700900001", "m", InboundKind.TEXT, text=text, **more))  # type: ignore[arg-type]

    def presses(self, data: str) -> str:
        return self.sends(Inbound(self.channel, "1001", "m", InboundKind.BUTTON, data=data))

    def sends(self, inbound: Inbound) -> str:
        """What the bot answers, "" for silence."""
        lists = [*self.session.lists, *([self.campaign] if self.campaign else [])]
        self.session = replace(self.session, lists=tuple(sorted(lists, key=lambda one: -one.moment)))
        meaning = understand(inbound, self.session, self.contact, words(), self.locales, self.moment)
        locale, certain = answer_locale(inbound, self.session, self.contact, words(), self.locales)
        turn = Turn(
            inbound, self.contact, self.session, meaning, locale, certain, self.moment, self.first,
            self.staffed, self.locales, stale_points(service(), self.moment),
            self.topics, outdated(self.topics, local(self.moment, service().tz).date()),
            {point: still_opens(service(), point, self.moment) for point in wished(self.topics)},
        )  # fmt: skip
        reply = route(turn, HANDLERS)
        self.rendered = render(reply, turn, translator(), service())
        self.reason, self.effects = reply.reason, list(reply.effects)
        if not self.rendered.texts:
            assert reply.reason, "a silence without a reason"
        answers = [self.rendered.answer_id] if self.rendered.texts else []
        if "erase" not in self.kinds:
            self.session = session_after(turn, reply, answers, self.rendered.listed)
        for effect in reply.effects:
            self._apply(effect)
        self.first = False
        self.moment += 20
        return "\n---\n".join(self.rendered.texts)

    def later(self, seconds: float) -> Talk:
        self.moment += seconds
        return self

    def sent_campaign(self, meanings: dict[str, str]) -> Talk:
        self.campaign = NumberedList(self.moment, "campaign", meanings, "vaccine")
        self.moment += 20
        return self

    @property
    def buttons(self) -> list[str]:
        assert self.rendered is not None
        return [button.label for row in self.rendered.buttons for button in row]

    @property
    def kinds(self) -> list[str]:
        return [str(effect.kind) for effect in self.effects]

    def _apply(self, effect: Effect) -> None:
        match effect.kind:
            case EffectKind.OPT_OUT:
                self.contact = replace(self.contact, opted_out=self.moment)
            case EffectKind.OPT_IN:
                self.contact = replace(self.contact, opted_out=0.0)
            case EffectKind.CONSENT:
                self.contact = replace(self.contact, consent=Consent(self.moment, "chat", effect.value))
            case EffectKind.DECLINE:
                self.contact = replace(self.contact, declined=self.moment)
            case EffectKind.ASKED:
                self.contact = replace(self.contact, asked=self.moment)
            case EffectKind.LANGUAGE:
                self.contact = replace(self.contact, language=effect.value)
            case EffectKind.DANGER:
                self.contact = replace(self.contact, danger_until=self.moment + 72 * HOUR)
            case EffectKind.SAFE:
                self.contact = replace(self.contact, safe=effect.value)
            case EffectKind.ERASE:
                self.contact = Contact(2, self.channel)
                self.session = Session()


def settled(**more: object) -> Talk:
    """Somebody who has been asked for consent already: answers end with the way to a person."""
    talk = Talk(**more)  # type: ignore[arg-type]
    talk.sends(Inbound(talk.channel, "x", "m", InboundKind.BUTTON, data="consent:yes"))
    return talk
