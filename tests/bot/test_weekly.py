"""The week as a grid: to the syntax and back, and what it cannot show."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opening_hours import OpeningHours, State

from bot.weekly import WHOLE, Span, Week, into_the_next, overlapping, read, span, spans, written

UTC = ZoneInfo("UTC")
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


@st.composite
def days(draw: st.DrawFn) -> tuple[Span, ...]:
    """One day's spans, apart from each other; the last may last into the night."""
    edges = sorted(draw(st.sets(st.integers(0, 1439), max_size=6)))
    found = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    if len(edges) % 2:
        found.append(Span(edges[-1], WHOLE + draw(st.integers(0, max(edges[0] - 1, 0)))))
    return tuple(found)


weeks = st.builds(Week, st.tuples(*[days()] * 7), st.booleans()).filter(lambda week: not into_the_next(week))


def open_minutes(week: Week) -> set[int]:
    """Minutes of a week in which it is open."""
    return {
        (place * WHOLE + minute) % (7 * WHOLE)
        for place, day in enumerate(week.days)
        for each in day
        for minute in range(each.start, each.end)
    }


def said_minutes(text: str) -> set[int]:
    found: set[int] = set()
    first = MONDAY + timedelta(days=7)  # the night before it counts too
    for start, end, kind, _ in OpeningHours(text, timezone=UTC).intervals(first, first + timedelta(days=7)):
        if kind == State.OPEN:
            begin, until = ((at - first) // timedelta(minutes=1) for at in (start, end))
            found |= set(range(begin, until))
    return found


@given(weeks)
def test_what_is_written_means_the_grid_and_reads_back_as_it(week: Week) -> None:
    text = written(week)
    assert said_minutes(text) == open_minutes(week)
    again = read(text)
    assert again is not None
    assert open_minutes(again) == open_minutes(week)
    assert again.holidays_closed == week.holidays_closed
    assert read(written(again)) == again


@given(weeks)
def test_nothing_read_overlaps(week: Week) -> None:
    again = read(written(week))
    assert again
    assert not any(overlapping(day) for day in again.days)
    assert not into_the_next(again)


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Tu,Th 17:00-21:00; PH off", "Tu,Th 17:00-21:00; PH off"),
        ("Mo-Fr 11:00-15:00; PH off", "Mo-Fr 11:00-15:00; PH off"),
        ("Mo-Fr 10:00-12:00, 13:00-15:00", "Mo-Fr 10:00-12:00,13:00-15:00"),
        ("Mo-Fr 10:00-15:00; We 09:00-12:00", "Mo,Tu,Th,Fr 10:00-15:00; We 09:00-12:00"),
        ("Mo-Fr 10:00-15:00; We off", "Mo,Tu,Th,Fr 10:00-15:00"),
        ("24/7", "24/7"),
        ("Mo-Su 00:00-24:00", "24/7"),
        ("off", "Mo-Su off"),
        ("10:00-12:00", "Mo-Su 10:00-12:00"),
        ("Fr-Mo 10:00-12:00", "Mo,Fr-Su 10:00-12:00"),
        ("Fr 22:00-02:00", "Fr 22:00-24:00; Sa 00:00-02:00"),
        ("Fr 22:00-26:00", "Fr 22:00-24:00; Sa 00:00-02:00"),
    ],
)
def test_what_people_write_fits_the_grid(text: str, again: str) -> None:
    week = read(text)
    assert week
    assert written(week) == again


def test_a_night_is_one_span_again() -> None:
    week = read("Fr 22:00-24:00; Sa 00:00-02:00,10:00-12:00")
    assert week
    assert week.days[4] == (Span(22 * 60, 26 * 60),)
    assert week.days[5] == (Span(10 * 60, 12 * 60),)


@pytest.mark.parametrize(
    "text",
    [
        "Mo[1] 10:00-12:00",
        "Jan-Mar Mo 10:00-12:00",
        "Mo 10:00-12:00 unknown",
        'Mo 10:00-12:00 "ring"',
        "Mo 10:00+",
        "sunrise-sunset",
        "PH,Mo 10:00-12:00",
        "PH off; Mo 10:00-12:00",
        "Mo 10:00-12:00 || We 10:00-11:00",
        "2026 Dec 24 off",
        "Mo 10:00-14:00,12:00-15:00",
        "Fr 22:00-02:00; Sa 10:00-12:00",  # the library cuts this night off at midnight: shown as it is
        "no hours at all",
        "",
    ],
)
def test_what_a_grid_cannot_show_is_left_as_it_is(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("10:00", "12:00", Span(600, 720)),
        ("22:00", "02:00", Span(1320, 1560)),
        ("22:00", "00:00", Span(1320, 1440)),
        ("22:00", "24:00", Span(1320, 1440)),
        ("00:00", "00:00", Span(0, 1440)),
        ("10:00", "10:00", None),
        ("25:00", "12:00", None),
        ("10:00", "", None),
        ("1\u0660:00", "12:00", None),
    ],
)
def test_two_times_make_a_span(start: str, end: str, expected: Span | None) -> None:
    assert span(start, end) == expected


def test_several_spans_in_one_text() -> None:
    assert spans("13:00-15:00, 10:00-12:00") == (Span(600, 720), Span(780, 900))
    with pytest.raises(ValueError, match="sometime"):
        spans("sometime")
