"""Whole months, as the service's own calendar has them: "2026-11"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from bot import clock

MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day of one month to the last of another."""

    first: str
    last: str

    @property
    def months(self) -> list[str]:
        count = _number(self.last) - _number(self.first) + 1
        return [later(self.first, steps) for steps in range(max(count, 1))]

    @property
    def year_before(self) -> Period:
        return Period(later(self.first, -12), later(self.last, -12))

    def seconds(self, zone: tzinfo) -> tuple[float, float]:
        """From which moment, and until before which."""
        begins, ends = begin(self.months[0], zone), begin(later(self.months[-1], 1), zone)
        return begins.timestamp(), ends.timestamp()


def month_of(moment: float, zone: tzinfo) -> str:
    return f"{clock.local(moment, zone):%Y-%m}"


def begin(month: str, zone: tzinfo) -> datetime:
    """Its first midnight."""
    year, number = month.split("-")
    return datetime(int(year), int(number), 1, tzinfo=zone)


def later(month: str, steps: int) -> str:
    number = _number(month) + steps
    return f"{number // 12:04}-{number % 12 + 1:02}"


def periods(now: str) -> dict[str, Period]:
    """Those that have a name, at the month `now`."""
    year = int(now[:4])
    return {
        "year": Period(f"{year}-01", now),
        "twelve": Period(later(now, -11), now),
        "last": Period(f"{year - 1}-01", f"{year - 1}-12"),
    }


def whole_months(since: datetime, until: datetime, now: float) -> Period | None:
    """The months from `since` to before `until`, where they are whole ones; the last may still be going on."""
    zone = since.tzinfo or UTC
    if since != begin(f"{since:%Y-%m}", zone):
        return None
    last = f"{clock.local(min(until.timestamp() - 1, now), zone):%Y-%m}"
    whole = until == begin(later(last, 1), zone) or until.timestamp() > now
    return Period(f"{since:%Y-%m}", last) if whole and last >= f"{since:%Y-%m}" else None


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1
