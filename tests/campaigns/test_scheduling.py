"""Quiet hours in the service's zone: over midnight, in the nights when the clocks change, and a campaign's own."""

from __future__ import annotations

import math
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.clock import local
from campaigns.definition import Definition
from campaigns.scheduling import FOREVER, open_until, opens, quiet, send_by
from tests.campaigns.making import SERVICE

OSLO = ZoneInfo("Europe/Oslo")
SUMMER = (2027, 3, 28)  # the night that skips 02:00 to 03:00
WINTER = (2026, 10, 25)  # the night that has it twice


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=OSLO).timestamp()


def own(start: str = "", end: str = "", *, off: bool = False) -> Definition:
    hours: dict[str, object] = {"off": off}
    if start:
        hours["from"] = time.fromisoformat(start)
    if end:
        hours["until"] = time.fromisoformat(end)
    return Definition.model_validate({"name": "Hello", "quiet_hours": hours})


def test_the_services_hours_hold_unless_it_has_its_own() -> None:
    assert quiet(own(), SERVICE) == (time(20), time(8))
    assert quiet(own("22:00"), SERVICE) == (time(22), time(8))
    assert quiet(own("22:00", "07:30"), SERVICE) == (time(22), time(7, 30))
    assert quiet(own("09:00", "09:00"), SERVICE) is None
    assert quiet(own("22:00", "07:30", off=True), SERVICE) is None


@pytest.mark.parametrize(
    ("now", "until", "when"),
    [
        ("2026-11-23 12:00", "2026-11-23 20:00", "2026-11-23 12:00"),
        ("2026-11-23 19:59", "2026-11-23 20:00", "2026-11-23 19:59"),
        ("2026-11-23 20:00", "", "2026-11-24 08:00"),
        ("2026-11-23 23:59", "", "2026-11-24 08:00"),
        ("2026-11-24 00:00", "", "2026-11-24 08:00"),
        ("2026-11-24 07:59", "", "2026-11-24 08:00"),
        ("2026-11-24 08:00", "2026-11-24 20:00", "2026-11-24 08:00"),
        ("2026-12-31 21:00", "", "2027-01-01 08:00"),
    ],
)
def test_over_midnight(now: str, until: str, when: str) -> None:
    assert open_until(own(), SERVICE, at(now)) == (at(until) if until else 0.0)
    assert opens(own(), SERVICE, at(now)) == at(when)


def test_within_one_day() -> None:
    noon = own("12:00", "13:00")
    assert open_until(noon, SERVICE, at("2026-11-23 11:00")) == at("2026-11-23 12:00")
    assert open_until(noon, SERVICE, at("2026-11-23 12:30")) == 0.0
    assert opens(noon, SERVICE, at("2026-11-23 12:30")) == at("2026-11-23 13:00")
    assert open_until(noon, SERVICE, at("2026-11-23 13:00")) == at("2026-11-24 12:00")


def test_none_at_all() -> None:
    assert open_until(own(off=True), SERVICE, at("2026-11-23 03:00")) == FOREVER == math.inf
    assert opens(own(off=True), SERVICE, at("2026-11-23 03:00")) == at("2026-11-23 03:00")


@pytest.mark.parametrize("night", [SUMMER, WINTER], ids=["to summer", "to winter"])
@pytest.mark.parametrize("hours", [("20:00", "08:00"), ("00:30", "06:00"), ("23:00", "01:00"), ("03:30", "04:00")])
def test_the_nights_when_the_clocks_change(night: tuple[int, int, int], hours: tuple[str, str]) -> None:
    """Minute by minute, against the clock on the wall."""
    definition, (start, end) = own(*hours), (time.fromisoformat(hours[0]), time.fromisoformat(hours[1]))

    def silent(moment: float) -> bool:
        shown = local(moment, OSLO).time()
        return start <= shown < end if start < end else shown >= start or shown < end

    first = datetime(*night, tzinfo=OSLO) - timedelta(hours=6)
    change = 0.0  # the next minute at which it begins or ends, looked for from the end of the night
    for minute in range(60 * 36, -1, -1):
        moment = first.timestamp() + 60 * minute
        if silent(moment) != silent(moment + 60):
            change = moment + 60
        if not change or minute > 60 * 14:
            continue
        assert open_until(definition, SERVICE, moment) == (0.0 if silent(moment) else change)
        assert opens(definition, SERVICE, moment) == (change if silent(moment) else moment)


def test_send_by_counts_from_the_launch() -> None:
    launched = at("2026-10-24 12:00")
    assert send_by(Definition(name="Hello"), launched) == launched + 24 * 3600
    assert send_by(Definition(name="Hello", send_by_hours=0.5), launched) == launched + 1800
