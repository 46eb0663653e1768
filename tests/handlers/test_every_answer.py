"""Every answer as it goes out whole, in every language, on every channel: nothing missing, and on SMS within its parts,
whatever the hours are, whether anybody has confirmed them, and however long the names a service gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache

import pytest

from app.knowledge import SHIPPED_FTL
from bot.catalogue import pseudo
from bot.locales import PSEUDO
from bot.rendering import MAX_LENGTH, Rendered, render
from bot.service import DatedException, KeptHours, Service, with_hours
from bot.sms import measure
from bot.translator import Translator
from bot.types import ChannelName, Contact, Inbound, InboundKind, Meaning, Reply, Session, Turn
from handlers.topics import answer, topic
from tests.handlers.conversation import languages, service, topics, translator

#: SMS parts of a whole answer: what is said, that nobody has confirmed the hours, and what can be chosen below.
#: The question whether we may write, once a month at most, may add one.
PARTS, ASKED_TOO = 3, 1
CLOSED = KeptHours(
    hours="Tu,Th 17:00-21:00; PH off",
    exceptions=(
        DatedException(date=date(2026, 9, 24), closed=True),
        DatedException(date=date(2026, 9, 26), hours="12:30-14:00"),
    ),
    confirmed=date(2026, 9, 20),
)


def long_names() -> Service:
    """A service whose every name is long, and which is open at odd times of every day."""
    words = "Saint Maximilian's House of the Seven Open Doors and Windows "
    point = {
        "hours": "Mo-Su 09:15-11:45,12:30-16:45,18:00-23:30",
        "address": {"all": words * 2},
        "directions": {"all": words * 4},
        "phone": "+44 7700 900 123",
    }
    points = {name: found.model_copy(update=point) for name, found in service().services.items()}
    return service().model_copy(update={"name": words, "services": points})


SERVICES = {
    "as it is": service(),
    "with an exception": with_hours(service(), {"clinic": CLOSED}),
    "long names": long_names(),
}


def moments() -> Iterator[float]:
    """Open, closed, opening today, tomorrow, in days; the longest names of days and months; the turn of the year."""
    week = datetime(2026, 9, 21, 5, tzinfo=service().tz)
    yield from ((week + timedelta(hours=9.5 * step)).timestamp() for step in range(18))
    yield datetime(2026, 12, 23, 22, tzinfo=service().tz).timestamp()
    yield datetime(2026, 12, 30, 22, tzinfo=service().tz).timestamp()


def turns(locale: str, channel: ChannelName, asked: str) -> Iterator[Turn]:
    """Somebody asks about `asked`, at each of these moments, with hours that are confirmed and not."""
    inbound = Inbound(channel, "1001", "m", InboundKind.TEXT)
    contact, meaning = Contact(1, channel, language=locale), Meaning(topic=asked)
    for moment in moments():
        for stale in (frozenset[str](), frozenset(service().services)):
            known = {"locales": languages(), "stale": stale, "topics": topics()}
            yield Turn(inbound, contact, Session(), meaning, locale, True, moment, False, **known)  # type: ignore[arg-type]


def answers(turn: Turn) -> Iterator[tuple[Reply, int]]:
    """Each part of the answer with the SMS parts it may take, and the first with our own question behind it."""
    asked = turn.meaning.topic
    parts = topics()[asked].parts if turn.inbound.channel is ChannelName.SMS else 1
    yield from ((answer(turn, asked, part), PARTS) for part in range(parts))
    whole = topic(turn)
    assert whole
    yield whole, PARTS + (ASKED_TOO if whole.asking == "consent" else 0)


def sound(rendered: Rendered, channel: ChannelName) -> bool:
    """Whether something is said, in pieces that the channel carries, with no gap where a value should be."""
    whole = "\n".join(rendered.texts)
    labels = [button.label for row in rendered.buttons for button in row]
    fits = all(0 < len(piece.encode("utf-16-le")) // 2 <= MAX_LENGTH[channel] for piece in rendered.texts)
    gaps = "{" in whole or "$" in whole or "\u2068\u2069" in whole or "\n\n\n" in whole or "  " in whole
    return bool(rendered.texts) and fits and not gaps and all(label.strip() for label in labels)


@pytest.mark.parametrize("locale", languages())
@pytest.mark.parametrize("kind", SERVICES)
def test_on_sms_within_its_parts(kind: str, locale: str) -> None:
    longest: dict[str, int] = {}
    for asked in topics():
        for turn in list(turns(locale, ChannelName.SMS, asked))[:: 1 if kind == "as it is" else 5]:
            for reply, most in answers(turn):
                rendered = render(reply, turn, translator(), SERVICES[kind])
                assert sound(rendered, ChannelName.SMS), asked
                over = sum(measure(piece).segments for piece in rendered.texts) - most
                longest[asked] = max(longest.get(asked, over), over)
    assert longest.keys() == topics().keys()
    if kind != "long names":  # `lykt messages check` tells who gives long ones what they cost
        assert {asked: over for asked, over in longest.items() if over > 0} == {}


@pytest.mark.parametrize("locale", languages())
@pytest.mark.parametrize("channel", [ChannelName.WHATSAPP, ChannelName.TELEGRAM])
def test_on_chat_in_one_message(channel: ChannelName, locale: str) -> None:
    for known in SERVICES.values():
        for asked in topics():
            for turn in list(turns(locale, channel, asked))[::5]:
                for reply, _ in answers(turn):
                    rendered = render(reply, turn, translator(), known)
                    assert sound(rendered, channel), asked
                    assert len(rendered.texts) == 1, asked
                    assert bool(rendered.buttons) is (channel is ChannelName.TELEGRAM)


@cache
def made_up() -> Translator:
    """English with accents, four tenths longer."""
    english = "\n".join(path.read_text(encoding="utf-8") for path in (SHIPPED_FTL / "en").glob("*.ftl"))
    made = Translator({PSEUDO: Translator.single(PSEUDO, pseudo(english), "made up")})
    assert "~" in made.text(PSEUDO, "menu-head")
    return made


@pytest.mark.parametrize("channel", list(ChannelName))
def test_in_the_made_up_language_with_the_longest_names(channel: ChannelName) -> None:
    for asked in topics():
        for turn in list(turns(PSEUDO, channel, asked))[::7]:
            for reply, _ in answers(replace(turn, locale=PSEUDO)):
                rendered = render(reply, turn, made_up(), SERVICES["long names"])
                assert sound(rendered, channel), asked
                assert "~" in rendered.texts[0], asked
