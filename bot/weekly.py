"""The hours of one week as a grid of seven days, from OpenStreetMap's opening_hours syntax and back.

Not everything that the syntax can say fits a grid ("the first Monday of the month"): `read` then says so, and nobody
loses what they wrote. The library lets a day's own rule cut off what lasts over the midnight before, so a span that
does is written as two, up to midnight and from it; read back, it is one again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")  # the syntax's own words
WHOLE = 1440  # minutes of a day
HOLIDAYS_CLOSED = "PH off"
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_SPAN = re.compile(r"(\d{2}):(\d{2})-(\d{2}):(\d{2})")
_DAY = "|".join(DAYS)
_RULE = re.compile(rf"(?P<days>(?:{_DAY})(?:-(?:{_DAY}))?(?:,(?:{_DAY})(?:-(?:{_DAY}))?)*)?(?: ?(?P<times>[\d:,-]+))?")
_CLOSED = re.compile(r" (?:closed|off)$")
_UTC = ZoneInfo("UTC")
_TWO_WEEKS = (datetime(2026, 11, 23, tzinfo=_UTC), datetime(2026, 12, 7, tzinfo=_UTC))  # any two: a grid has no dates


class Span(NamedTuple):
    """Open from `start` until `end`, in minutes after the midnight that the day begins with; `end` is beyond 1440 where
    it lasts into the next day."""

    start: int
    end: int

    @property
    def text(self) -> str:
        """As the syntax writes it: "17:00-21:00", "22:00-02:00"."""
        return f"{clock_of(self.start)}-{clock_of(self.end)}"


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, Monday first. `holidays_closed`: closed on public holidays."""

    days: tuple[Spans, ...] = ((),) * 7
    holidays_closed: bool = False


def clock_of(minutes: int) -> str:
    """ "17:00"; the end of a day is "24:00"."""
    minutes = minutes if minutes <= WHOLE else minutes - WHOLE
    return f"{minutes // 60:02}:{minutes % 60:02}"


def span(start: str, end: str) -> Span | None:
    """What is open from one time of day until another, which is the next day's where it is not later; from midnight
    until midnight is the whole day. None where one is no time, or both are the same."""
    first, last = _TIME.fullmatch(start), _TIME.fullmatch("00:00" if end == "24:00" else end)
    if not first or not last:
        return None
    begin, until = (int(found[1]) * 60 + int(found[2]) for found in (first, last))
    if begin == until:
        return Span(0, WHOLE) if begin == 0 else None
    return Span(begin, until if until > begin else until + WHOLE)


def spans(text: str) -> Spans:
    """Those of "10:00-12:00,22:00-02:00". Raises ValueError."""
    found = tuple(span(*each.strip().partition("-")[::2]) for each in text.split(","))
    if None in found:
        raise ValueError(text)
    return tuple(sorted(each for each in found if each))


def overlapping(day: Iterable[Span]) -> tuple[Span, Span] | None:
    """The first two of one day's that run into each other."""
    return next(((one, other) for one, other in pairwise(sorted(day)) if other.start < one.end), None)


def into_the_next(week: Week) -> tuple[int, Span, Span] | None:
    """The first day (0 = Monday) whose night runs into what the next day begins with."""
    for place, day in enumerate(week.days):
        following = sorted(week.days[(place + 1) % 7])
        for each in day:
            if following and each.end - WHOLE > following[0].start:
                return place, each, following[0]
    return None


def written(week: Week) -> str:
    """In the syntax: "Tu,Th 17:00-21:00; PH off"."""
    halves = _halved(week.days)
    if all(day == (Span(0, WHOLE),) for day in halves):
        rules = ["24/7"]
    else:
        by_times: dict[Spans, list[int]] = {}
        for place, day in enumerate(halves):
            if day:
                by_times.setdefault(day, []).append(place)
        rules = [f"{_named(days)} {','.join(each.text for each in times)}" for times, days in by_times.items()]
    return "; ".join([*(rules or ["Mo-Su off"]), *([HOLIDAYS_CLOSED] if week.holidays_closed else [])])


@lru_cache(maxsize=256)
def read(text: str) -> Week | None:
    """The week that `text` says. None where it says more, or something else, than a grid can show; nothing readable is
    None too."""
    try:
        canonical = str(OpeningHours(text))
    except Exception:  # the library's own classes share no base
        return None
    rules = canonical.split("; ")
    holidays_closed = rules[-1] == "PH closed"
    if holidays_closed:
        rules = rules[:-1]
    days: list[Spans] = [()] * 7
    for rule in rules:
        found = _rule(rule)
        if found is None:
            return None
        for place in found[0]:
            days[place] = found[1]
    week = Week(tuple(_whole(days)), holidays_closed)
    if any(overlapping(day) for day in week.days) or into_the_next(week):
        return None
    return week if _says(written(week)) == _says(canonical) else None


def _rule(rule: str) -> tuple[list[int], Spans] | None:
    """The days of one rule, and when they are open."""
    closed = bool(_CLOSED.search(rule))
    found = _RULE.fullmatch("Mo-Su" if (said := _CLOSED.sub("", rule)) == "24/7" else said)
    if not found or not found[0]:
        return None
    days = _places(found["days"] or "Mo-Su")
    if closed:
        return (days, ()) if not found["times"] else None
    if not found["times"]:
        return days, (Span(0, WHOLE),)
    times = [_SPAN.fullmatch(each) for each in found["times"].split(",")]
    if None in times:
        return None
    return days, tuple(sorted(_read_span(each) for each in times if each))


def _read_span(found: re.Match[str]) -> Span:
    start, end = int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4])
    return Span(start, end if end > start else end + WHOLE)


def _places(days: str) -> list[int]:
    """ "Mo-We,Su" → 0, 1, 2, 6"""
    found: list[int] = []
    for part in days.split(","):
        first, _, last = part.partition("-")
        begin, end = DAYS.index(first), DAYS.index(last or first)
        found += [place % 7 for place in range(begin, (end if end >= begin else end + 7) + 1)]
    return found


def _named(places: Sequence[int]) -> str:
    """0, 1, 2, 6 → "Mo-We,Su" """
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    said = [f"{DAYS[run[0]]}-{DAYS[run[-1]]}" if len(run) > 2 else ",".join(DAYS[one] for one in run) for run in runs]
    return ",".join(said)


def _halved(days: Sequence[Spans]) -> list[Spans]:
    """What lasts over midnight, cut there."""
    halves: list[list[Span]] = [[] for _ in days]
    for place, day in enumerate(days):
        for each in day:
            halves[place].append(Span(each.start, min(each.end, WHOLE)))
            if each.end > WHOLE:
                halves[(place + 1) % 7].append(Span(0, each.end - WHOLE))
    return [tuple(sorted(day)) for day in halves]


def _whole(days: Sequence[Spans]) -> list[Spans]:
    """What was cut at midnight, one again: what ends there, and begins there the next day and ends before it began."""
    halves = [list(day) for day in _halved(days)]
    for place, day in enumerate(halves):
        following = halves[(place + 1) % 7]
        if day and following and day[-1].end == WHOLE and following[0].start == 0 and following[0].end < day[-1].start:
            day[-1] = Span(day[-1].start, WHOLE + following.pop(0).end)
    return [tuple(day) for day in halves]


def _says(text: str) -> list[tuple[datetime, str]]:
    """When it opens and closes within two weeks without a public holiday."""
    changes: list[tuple[datetime, str]] = []
    for start, _, kind, comment in OpeningHours(text, timezone=_UTC).intervals(*_TWO_WEEKS):
        said = f"{kind} {comment}"
        if not changes or changes[-1][1] != said:
            changes.append((start, said))
    return changes
