"""When each service is open: hours as data, with public holidays, dated exceptions and summer time.

Hours are written in OpenStreetMap's syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours) and read by the
library `opening_hours`, which knows each country's public holidays. A dated exception is one more rule behind the
weekly ones, and the later rule wins. "Unknown" hours count as closed: we promise only what is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours
from opening_hours import State as Kind

from bot import weekly
from bot.clock import local
from bot.service import DatedException, Service
from bot.settings import SettingsError

STAFF = "staff"  # a point beside the services: when people on the staff answer
STALE_AFTER = timedelta(days=90)
DAY = timedelta(days=1)
WEEKS_AHEAD = 60  # how far those who take turns are looked ahead; nobody plans a visit further
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")  # the syntax's own words
_TIMES = re.compile(r"\d{1,2}:\d{2}-\d{1,2}:\d{2}(\s*,\s*\d{1,2}:\d{2}-\d{1,2}:\d{2})*")


@dataclass(frozen=True, slots=True)
class Opening:
    """One stretch of being open, in the service's zone; `end` None: it never closes."""

    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class State:
    """Open, `until` then (None: for good), or closed; it `opens` then (None: never again, as far as is known)."""

    open: bool
    until: datetime | None = None
    opens: datetime | None = None


def state(service: Service, point: str, moment: float) -> State:
    """Whether `point` is open at `moment`, and when that changes. Raises SettingsError on hours that cannot be read."""
    now = local(moment, service.tz)
    for opening in _openings(service, point, now):
        if opening.start <= now:
            return State(True, until=opening.end)
        return State(False, opens=opening.start)
    return State(False)


def openings(service: Service, point: str, moment: float, *, count: int) -> list[Opening]:
    """The next `count` openings that begin or still last after `moment`, whole. Raises SettingsError."""
    found: list[Opening] = []
    for opening in _openings(service, point, local(moment, service.tz)):
        if len(found) == count:
            break
        found.append(opening)
    return found


def day(service: Service, point: str, moment: float, *, ahead: int = 0) -> list[Opening]:
    """What is still to come on the day of `moment`, or `ahead` days later. One that lasts past midnight belongs to the
    day it begins; one that lasts longer than a day is cut at midnight. Raises SettingsError."""
    now = local(moment, service.tz)
    first = _midnight(now.date() + ahead * DAY, service.tz)
    last = _midnight(first.date() + DAY, service.tz)
    found: list[Opening] = []
    for opening in _openings(service, point, max(now, first)):
        if opening.start >= last:
            break
        if opening.end is None or opening.end - opening.start > DAY:
            end = last if opening.end is None else min(opening.end, last)
            found.append(Opening(max(opening.start, first), end))
        elif opening.start >= first:
            found.append(opening)
    return found


def still_opens(service: Service, point: str, moment: float) -> frozenset[str]:
    """Of WISHES those in which `point` opens: "today", if it has not closed for the day; "this_week", from tomorrow to
    Sunday; "next_week". Raises SettingsError."""
    now = local(moment, service.tz)
    today = now.date()
    monday = today + (7 - today.weekday()) * DAY
    spans = {"today": (today, today), "this_week": (today + DAY, monday - DAY), "next_week": (monday, monday + 6 * DAY)}
    found: set[str] = set()
    for opening in _openings(service, point, now):
        first, last = opening.start.date(), opening.end.date() if opening.end else date.max
        if first > spans["next_week"][1]:
            break
        found |= {wish for wish, (begin, end) in spans.items() if max(begin, first) <= min(end, last)}
    return frozenset(found)


def holidays(service: Service, moment: float, *, days: int) -> list[date]:
    """The public holidays of the service's country, from the day of `moment` on for so many days. Raises SettingsError
    where that country's are not known."""
    if not service.country or not service.holidays:
        return []
    first = _midnight(local(moment, service.tz).date(), service.tz)
    last = _midnight(first.date() + days * DAY, service.tz)
    known = _read("PH open", "country", service.zone, service.country)
    return [
        (start + ahead * DAY).date()
        for start, end, kind, _comment in known.intervals(first, last)
        if kind == Kind.OPEN
        for ahead in range((min(end or last, last).date() - start.date()).days)
    ]


def stale(service: Service, point: str, moment: float) -> bool:
    """True if nobody has confirmed these hours within the last 90 days."""
    confirmed = service.services[point].confirmed
    return confirmed is None or local(moment, service.tz).date() - confirmed > STALE_AFTER


def stale_points(service: Service, moment: float) -> frozenset[str]:
    """Every point whose hours nobody has confirmed lately."""
    return frozenset(point for point in service.services if stale(service, point, moment))


def _openings(service: Service, point: str, now: datetime) -> Iterator[Opening]:
    """The stretches of being open that end after `now`, with their real beginning up to a day before."""
    begun: datetime | None = None
    for start, end, kind in _intervals(service, point, _midnight(now.date() - DAY, service.tz)):
        if kind == Kind.OPEN:
            begun = begun or start  # neighbours that differ in their comment only are one
            if end is None:
                yield Opening(begun, None)
        elif begun is not None:
            if start > now:
                yield Opening(begun, start)
            begun = None


def _midnight(on: date, zone: ZoneInfo) -> datetime:
    return datetime(on.year, on.month, on.day, tzinfo=zone)


def _intervals(service: Service, point: str, since: datetime) -> Iterator[tuple[datetime, datetime | None, Kind]]:
    """Every stretch from `since` on, open or not. Who takes turns is asked week by week, each for their own."""
    turns = service.services[point].turns if point in service.services else None
    if turns is None:
        for start, end, kind, _comment in _rules(service, point).intervals(since):
            yield start, end, kind
        return
    week = (since.date() - turns.anchor).days // 7
    for ahead in range(WEEKS_AHEAD):
        first = turns.anchor + (week + ahead) * 7 * DAY
        begin, end_of_week = _midnight(first, service.tz), _midnight(first + 7 * DAY, service.tz)
        rules = _rules(service, point, turns.hours[(week + ahead) % len(turns.hours)])
        for start, end, kind, _comment in rules.intervals(max(begin, since), end_of_week):
            yield max(start, begin), min(end or end_of_week, end_of_week), kind


def _rules(service: Service, point: str, own: str = "") -> OpeningHours:
    """The rules of one point; `own`: the hours of the one whose turn it is."""
    if point == STAFF:
        return _read(service.staff.hours, "staff.hours", service.zone, _country(service))
    found = service.services.get(point)
    if found is None:
        raise SettingsError(f"service.toml: there is no service {point}. Add [services.{point}] with its hours.")
    where = f"services.{point}"
    exceptions = [_exception(exception, where) for exception in found.exceptions]
    nights = [rule for exception in found.exceptions for rule in _after_midnight(exception)]
    rules = ", ".join(["; ".join([own or found.hours, *exceptions]), *nights])
    return _read(rules, f"{where}.hours", service.zone, _country(service))


def _country(service: Service) -> str | None:
    return service.country if service.holidays else None


def _exception(exception: DatedException, where: str) -> str:
    """A dated exception as a rule of the same syntax."""
    when = _dated(exception.date)
    if exception.closed and not exception.hours:
        return f"{when} off"
    if not exception.closed and _TIMES.fullmatch(exception.hours.strip()):
        return f"{when} {exception.hours.strip()}"
    raise SettingsError(
        f"service.toml: {where}.exceptions, {exception.date}: write either closed = true or hours like "
        '"10:00-12:00,13:00-15:00".'
    )


def _after_midnight(exception: DatedException) -> list[str]:
    """What of its hours lies after midnight, as rules that add to the next day's own: else those would cut it off."""
    try:
        times = weekly.spans(exception.hours)
    except ValueError:  # closed; or it cannot be read, which is told where the whole is read
        return []
    late = [weekly.Span(0, one.end - weekly.WHOLE) for one in times if one.end > weekly.WHOLE]
    return [f"{_dated(exception.date + DAY)} {one.text}" for one in late]


def _dated(on: date) -> str:
    return f"{on.year} {MONTHS[on.month - 1]} {on.day:02}"


@lru_cache(maxsize=256)
def _read(rules: str, name: str, zone: str, country: str | None) -> OpeningHours:
    try:
        return OpeningHours(rules, timezone=ZoneInfo(zone), country=country, auto_country=False, auto_timezone=False)
    except Exception as error:  # the library's own classes share no base
        if type(error).__name__ == "UnknownCountryError":
            raise SettingsError(
                f"service.toml: the public holidays of country {country} are not known here. Set holidays = false and "
                "write them as dated exceptions."
            ) from None
        raise SettingsError(
            f'service.toml: {name} cannot be read as opening hours. Write it like "Tu,Th 17:00-21:00; PH off" '
            "(https://wiki.openstreetmap.org/wiki/Key:opening_hours)."
        ) from None
