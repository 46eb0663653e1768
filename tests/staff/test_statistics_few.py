"""Few are hidden, and stay hidden: what is shown is the same, whichever numbers from 1 to 4 the hidden ones are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from staff.statistics.campaigns import REACH, SIDE_BY_SIDE
from staff.statistics.few import MANY, Share, Span, covered, share, total, veiled
from staff.statistics.sheet import Column, Grid, Row, sheet

ACROSS = (
    *(Column(name, group) for group in ("sms", "whatsapp", "telegram") for name in ("in", "out")),
    *(
        Column(name, "", tuple(f"{group}.{name}" for group in ("sms", "whatsapp", "telegram")))
        for name in ("in", "out")
    ),
)
COLUMNS = [ACROSS, SIDE_BY_SIDE, REACH]
NUMBERS = st.one_of(st.integers(0, 12), st.integers(0, 10_000), st.none())


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Grid, Grid]:
    """Two grids that differ in nothing but which numbers from 1 to 4 the few are."""
    columns = draw(st.sampled_from(COLUMNS))
    rows = [Row(f"r{number}") for number in range(draw(st.integers(1, 5)))]
    counted = [column.id for column in columns if not column.sums and not column.share]
    one = {(row.id, id): draw(NUMBERS) for row in rows for id in counted}
    other = {
        where: draw(st.integers(1, 4)) if number is not None and 1 <= number <= 4 else number
        for where, number in one.items()
    }
    return Grid(rows, columns, one), Grid(rows, columns, other)


@given(pairs())
def test_what_is_shown_tells_nothing_of_what_is_hidden(grids: tuple[Grid, Grid]) -> None:
    """Not even their order: rows, cells, sums and shares are the same. So no subtraction can find one."""
    assert sheet(grids[0]) == sheet(grids[1])


@given(pairs())
def test_what_is_shown_is_true(grids: tuple[Grid, Grid]) -> None:
    """The exact number lies in its span, and what is not hidden is exact."""
    grid = grids[0]
    shown = sheet(grid)
    for row in grid.rows:
        for column in (one for one in grid.columns if one.sums or not one.share):
            parts = [grid.numbers[row.id, id] for id in column.sums or [column.id]]
            known = [part for part in parts if part is not None]
            cell = shown.cells[row.id, column.id]
            if not known:
                assert cell is None
                continue
            assert isinstance(cell, Span)
            assert cell.low <= sum(known) <= cell.high
            assert (cell.low == cell.high) == (not any(1 <= part <= 4 for part in known))


@given(st.dictionaries(st.text("abcdef", min_size=1), NUMBERS))
def test_with_the_whole_known_each_hidden_one_may_still_be_any_number(parts: dict[str, int | None]) -> None:
    """Even to somebody who has the whole from elsewhere: there is room for each of them to be 1, and to be 4."""
    shown, whole = covered(parts)
    known = {id: number for id, number in parts.items() if number is not None}
    spans = {id: span for id, span in shown.items() if span is not None}
    assert set(known) == set(spans)
    for id, number in known.items():
        assert spans[id].low <= number <= spans[id].high
    few = [id for id, span in spans.items() if span.hidden]
    covers = [id for id, span in spans.items() if span.high == MANY]
    left = sum(known[id] for id in [*few, *covers])
    if not few:
        assert not covers
        assert whole == (total(spans.values()))
    elif whole == Span(sum(known.values()), sum(known.values())):
        assert covers
        assert left - 4 * len(few) >= 5 * len(covers)  # all of them 4, and the covers still at least 5
    else:
        assert set(covers) == {id for id, number in known.items() if number > 4}  # nothing more could be hidden
        assert whole == total(spans.values())


@pytest.mark.parametrize(
    ("number", "hidden"), [(0, False), (1, True), (2, True), (3, True), (4, True), (5, False), (6, False)]
)
def test_one_to_four_are_hidden_and_no_others(number: int, hidden: bool) -> None:
    span = veiled(number)
    assert span
    assert span.hidden is hidden
    assert veiled(None) is None


def test_totals_and_shares_are_reckoned_from_what_is_shown() -> None:
    assert total([veiled(120), veiled(3), None]) == Span(121, 124)
    assert total([None]) is None
    assert share(veiled(50), veiled(200)) == Share(25, 25)
    assert share(veiled(2), veiled(200)) == Share(0, 2)
    assert share(veiled(2), veiled(3)) == Share(25, 100)
    assert share(veiled(2), veiled(0)) is None
    assert share(None, veiled(10)) is None


def test_one_more_is_hidden_where_the_whole_is_told_elsewhere() -> None:
    shown, whole = covered({"th": 700, "nb": 40, "pl": 3, "ru": 8, "ar": 6})
    assert whole == Span(757, 757)
    assert shown["pl"] == Span(1, 4)
    assert shown["ru"] == Span(5, MANY)  # 6 would leave too little room
    assert (shown["ar"], shown["nb"]) == (Span(6, 6), Span(40, 40))
