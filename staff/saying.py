"""What the bot says of a point's hours: the real answer of its topic, in any language, at any moment."""

from __future__ import annotations

from dataclasses import dataclass

from bot import clock, hours
from bot.facts import facts
from bot.knowledge import Knowledge
from bot.rendering import render
from bot.service import Service
from bot.topics import outdated, wished
from bot.types import ChannelName, Consent, Contact, Inbound, InboundKind, Meaning, Session, Turn
from handlers.topics import answer


@dataclass(frozen=True, slots=True)
class Said:
    """One answer. `topic`: what was asked, "" where no topic is about this point: then these are its hours, as
    campaigns may show them."""

    topic: str
    text: str
    buttons: tuple[str, ...] = ()


def topic_of(known: Knowledge, point: str) -> str:
    """The topic that answers when `point` is open: `<point>_hours`. "" where there is none."""
    named = f"{point}_hours"
    return named if named in known.topics and known.topics[named].point == point else ""


def said(known: Knowledge, service: Service, point: str, locale: str, channel: ChannelName, moment: float) -> Said:
    """What somebody is answered who has written before and has said that we may write. Raises TextError or
    SettingsError."""
    asked = topic_of(known, point)
    if not asked:
        values = facts(service, known.translator, locale, moment, sms=channel is ChannelName.SMS)
        return Said("", f"{values[f'{point}_now']}\n{values[f'{point}_week']}")
    turn = _turn(known, service, asked, locale, channel, moment)
    rendered = render(answer(turn, asked), turn, known.translator, service)
    buttons = tuple(button.label for row in rendered.buttons for button in row)
    return Said(asked, "\n\n".join(rendered.texts), buttons)


def _turn(known: Knowledge, service: Service, asked: str, locale: str, channel: ChannelName, moment: float) -> Turn:
    points = wished(known.topics) & service.services.keys()
    return Turn(
        Inbound(channel, "", "", InboundKind.TEXT),
        Contact(0, channel, locale, Consent(moment, "console", ""), last_inbound=moment),
        Session(),
        Meaning(topic=asked),
        locale,
        True,
        moment,
        first=False,
        staffed=hours.state(service, hours.STAFF, moment).open,
        locales=known.locales,
        stale=hours.stale_points(service, moment),
        topics=known.topics,
        outdated=outdated(known.topics, clock.local(moment, service.tz).date()),
        opens={point: hours.still_opens(service, point, moment) for point in points},
    )
