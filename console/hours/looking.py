"""Points of the service as the pages show them: today and the weeks in times, what is to come, who changed them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot import clock, hours
from bot.facts import facts
from bot.service import DatedException, Service
from bot.settings import SettingsError
from bot.store.opening import Opening, Seen
from bot.weekly import WHOLE, Span, Spans
from console.asked import Asked
from console.hours.reading import said

AHEAD = 75  # days looked ahead for public holidays
WEEKS = 6  # weeks shown of who takes turns


@dataclass(frozen=True, slots=True)
class Day:
    on: date
    times: tuple[str, ...]  # "17:00–21:00"; none: closed
    today: bool = False
    turn: int = 0  # whose week it is where several take turns, counted from 1


@dataclass(frozen=True, slots=True)
class Holiday:
    on: date
    open: bool  # it would be open: somebody may want to close


@dataclass(frozen=True, slots=True)
class Point:
    """`now` and `today` in the reader's language, as the bot says them; `by`: what colleagues call who changed them,
    "" = at the command line or somebody who is gone."""

    name: str
    now: str
    today: str
    week: tuple[Day, ...]
    next_week: tuple[Day, ...]
    exceptions: tuple[DatedException, ...]
    holidays: tuple[Holiday, ...]
    confirmed: date | None
    stale: bool
    changed: float
    by: str
    mark: str
    wrong: bool = False  # its hours cannot be read: the service folder must be mended

    @property
    def day(self) -> Day:
        return next(day for day in self.week if day.today)


async def look(asked: Asked, only: str = "") -> tuple[Service, list[Point]]:
    """The service as it is, and its points, or only that one of them."""
    desk = await asked.parts.desk()
    kept = await Opening(desk.store).seen()
    names = [name for name in desk.service.services if only in ("", name)]
    return desk.service, [await _point(asked, desk.service, name, kept.get(name, Seen())) for name in names]


async def _point(asked: Asked, service: Service, name: str, seen: Seen) -> Point:
    now, point = clock.now(), service.services[name]
    today = clock.local(now, service.tz).date()
    said_now = said_today = ""
    week: tuple[Day, ...] = ()
    following: tuple[Day, ...] = ()
    free: tuple[Holiday, ...] = ()
    wrong = False
    try:
        values = facts(service, asked.parts.house.knowledge.translator, asked.locale, now, sms=True)
        said_now, said_today = values[f"{name}_now"], values[f"{name}_today"]
        week, following = (_week(service, name, today, later) for later in (0, 1))
        free = _holidays(service, name, today)
    except SettingsError:
        wrong, week = True, (Day(today, (), today=True),)
    changed_by = await asked.parts.users.read(seen.hours.by) if seen.hours and seen.hours.by else None
    return Point(
        name=name,
        now=said_now,
        today=said_today,
        week=week,
        next_week=following,
        exceptions=tuple(one for one in sorted(point.exceptions, key=lambda one: one.date) if one.date >= today),
        holidays=free,
        confirmed=point.confirmed,
        stale=hours.stale(service, name, now),
        changed=seen.hours.changed if seen.hours else 0.0,
        by=changed_by.called if changed_by else "",
        mark=seen.mark,
        wrong=wrong,
    )


def spans_on(service: Service, name: str, on: date) -> Spans:
    """When it is open on that day, exceptions and all. Raises SettingsError."""
    midnight = datetime(on.year, on.month, on.day, tzinfo=service.tz)
    found = []
    for opening in hours.day(service, name, midnight.timestamp()):
        start = opening.start.hour * 60 + opening.start.minute
        if opening.start.date() < on or opening.end is None:
            start = 0 if opening.start.date() < on else start
        end = WHOLE if opening.end is None else opening.end.hour * 60 + opening.end.minute
        found.append(Span(start, end + WHOLE if opening.end and opening.end.date() > on else end))
    return tuple(found)


def _week(service: Service, name: str, today: date, later: int) -> tuple[Day, ...]:
    monday = today - timedelta(days=today.weekday()) + timedelta(days=7 * later)
    days = [monday + timedelta(days=ahead) for ahead in range(7)]
    return tuple(Day(on, times_on(service, name, on), on == today, turn_on(service, name, on)) for on in days)


def times_on(service: Service, name: str, on: date) -> tuple[str, ...]:
    return tuple(said(each) for each in spans_on(service, name, on))


def turn_on(service: Service, name: str, on: date) -> int:
    """Whose week that day lies in, counted from 1; 0 where nobody takes turns."""
    turns = service.services[name].turns
    return (on - turns.anchor).days // 7 % len(turns.hours) + 1 if turns else 0


def _holidays(service: Service, name: str, today: date) -> tuple[Holiday, ...]:
    """Those to come that nothing was said about yet."""
    said_of = {one.date for one in service.services[name].exceptions}
    days = hours.holidays(service, clock.now(), days=AHEAD)
    return tuple(Holiday(on, bool(spans_on(service, name, on))) for on in days if on not in said_of)
