"""All points on one page, and one point on a page of its own: today first, then the weeks, then what comes."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot import clock
from bot.locales import TextError
from bot.service import KeptHours, Service
from bot.settings import SettingsError
from bot.types import ChannelName
from console.asked import Asked
from console.frame import render, says
from console.hours.looking import Point, look, spans_on
from console.hours.reading import ROWS, Found, fields
from console.policy import CHANGE_HOURS, SEND
from staff.corrections import Concerned, concerned
from staff.saying import Said, said

FIRST, LAST = 2000, 2100  # years of a moment that one may ask about


async def points_page(asked: Asked) -> Response:
    service, points = await look(asked)
    return await render(asked, "hours/points.html", points=points, changes=changes(asked), today=_today(service))


async def point_page(asked: Asked) -> Response:
    return await show(asked)


def changes(asked: Asked) -> bool:
    return bool(asked.me.roles & CHANGE_HOURS)


def point_of(asked: Asked, service: Service) -> str:
    """The point that the address names. Raises HTTPException."""
    name = str(asked.request.path_params["point"])
    if name not in service.services:
        raise HTTPException(404)
    return name


async def show(
    asked: Asked,
    status: int = 200,
    found: Found | None = None,
    typed: dict[str, str] | None = None,
    meanwhile: KeptHours | None = None,
    was_changed: bool = False,
) -> Response:
    """One point's page. `typed`: what stood in a form that was not taken, with what was `found` wrong; `was_changed`:
    somebody else was quicker, and `meanwhile` is what they made of it."""
    desk = await asked.parts.desk()
    name = point_of(asked, desk.service)
    service, [point] = await look(asked, name)
    values = _today_fields(service, point) | fields("day", (), ROWS) | {"first": "", "last": "", "kind": "closed"}
    who = await asked.parts.users.read(meanwhile.by) if meanwhile and meanwhile.by else None
    sends = bool(asked.me.roles & SEND)
    held: list[Concerned] = await concerned(desk, name)
    return await render(
        asked,
        "hours/point.html",
        status,
        point=point,
        values=values | (typed or {}),
        found=found.say(says(asked.locale)) if found else [],
        was_changed=was_changed,
        changed_by=who.called if who else "",
        changed_at=meanwhile.changed if meanwhile else 0.0,
        changes=changes(asked),
        sends=sends,
        concerned=held,
        rows=ROWS,
        usual=point.day.on in {one.date for one in point.exceptions},
        today=_today(service),
        **_says(asked, service, name),
    )


def _today(service: Service) -> date:
    return clock.local(clock.now(), service.tz).date()


def _today_fields(service: Service, point: Point) -> dict[str, str]:
    try:
        return fields("today", spans_on(service, point.name, point.day.on), ROWS)
    except SettingsError:
        return fields("today", (), ROWS)


def _says(asked: Asked, service: Service, name: str) -> dict[str, Any]:
    """What the bot says, in the language and at the moment asked for."""
    known, wanted = asked.parts.house.knowledge, asked.request.query_params
    locales = [locale for locale in service.languages if locale in known.translator.locales]
    language = wanted.get("language", "")
    if language not in locales:
        language = asked.locale if asked.locale in locales else locales[0]
    at, wrong = _moment(wanted.get("at", ""), service)
    answers: dict[str, Said] = {}
    for channel in (ChannelName.TELEGRAM, ChannelName.SMS):
        try:
            answers[channel.value] = said(known, service, name, language, channel, at)
        except (TextError, SettingsError):
            continue  # the hours cannot be read, which the page says
    shown = f"{clock.local(at, service.tz):%Y-%m-%dT%H:%M}"
    return {"languages": locales, "language": language, "asked_at": shown, "at_wrong": wrong, "answers": answers}


def _moment(text: str, service: Service) -> tuple[float, bool]:
    """The moment that a form's `datetime-local` says, on the service's clock; now where it says none. True: it says
    something else."""
    now = clock.now()
    if not text:
        return now, False
    try:
        read = datetime.fromisoformat(text[:16])
    except ValueError:
        return now, True
    if read.tzinfo or not FIRST <= read.year < LAST:
        return now, True
    return read.replace(tzinfo=service.tz).timestamp(), False
