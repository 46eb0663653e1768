"""A table with its numbers, as it may be shown: rows, columns, what they come to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from staff.statistics.few import Shown, Span, covered, share, total, veiled


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is what it counts, `group` what of (a channel; "" for all). It is counted itself, or is the sum of others,
    or the share that one is of another; those stand before it. `quiet`: reckoned with, but not shown."""

    name: str
    group: str = ""
    sums: tuple[str, ...] = ()
    share: tuple[str, str] | None = None
    quiet: bool = False

    @property
    def id(self) -> str:
        return f"{self.group}.{self.name}" if self.group else self.name


@dataclass(frozen=True, slots=True)
class Row:
    """`id` is a month, a language, a campaign; `called` its own name where it has one, `moment` its day."""

    id: str
    called: str = ""
    moment: float = 0.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Exact numbers, on their way to `sheet`: by row and by the ids of those columns that are counted. What is missing
    is 0, and None is not to be known."""

    rows: Sequence[Row]
    columns: Sequence[Column]
    numbers: Mapping[tuple[str, str], int | None]
    summed: bool = True  # whether the rows come to something together
    ranked: bool = False  # parts of a whole that other tables tell too: the largest first, as far as it may be shown


@dataclass(frozen=True, slots=True)
class Sheet:
    """What may be shown. `sums`: the last row, {} where there is none."""

    rows: Sequence[Row]
    columns: Sequence[Column]
    cells: Mapping[tuple[str, str], Shown]
    sums: Mapping[str, Shown] = field(default_factory=dict)

    @property
    def shown(self) -> list[Column]:
        return [column for column in self.columns if not column.quiet]

    @property
    def empty(self) -> bool:
        spans = [one for one in self.cells.values() if isinstance(one, Span)]
        return not any(one.high for one in spans)

    @property
    def veiled(self) -> bool:
        """Whether anything in it is hidden."""
        return any(isinstance(one, Span) and one.low != one.high for one in self.cells.values())


def sheet(grid: Grid) -> Sheet:
    """What may be shown of it. Nothing else makes a sheet."""
    counted = [column for column in grid.columns if not column.sums and not column.share]
    spans: dict[tuple[str, str], Shown] = {}
    wholes: dict[str, Shown] = {}
    for one in counted:
        numbers = {row.id: grid.numbers.get((row.id, one.id), 0) for row in grid.rows}
        own = {id: veiled(number) for id, number in numbers.items()}
        whole = total(own.values())
        if grid.ranked:
            own, whole = covered(numbers)
        spans |= {(id, one.id): span for id, span in own.items()}
        wholes[one.id] = whole
    cells: dict[tuple[str, str], Shown] = {}
    for row in grid.rows:
        reckoned = _reckoned(grid.columns, {one.id: spans[row.id, one.id] for one in counted})
        cells |= {(row.id, id): shown for id, shown in reckoned.items()}
    rows = list(grid.rows)
    if grid.ranked:
        rows.sort(key=lambda row: (-_rank(cells, row, grid.columns), row.id))
    sums = _reckoned(grid.columns, wholes) if grid.summed else {}
    return Sheet(rows, grid.columns, cells, sums)


def _reckoned(columns: Sequence[Column], own: dict[str, Shown]) -> dict[str, Shown]:
    """With the columns that are sums and shares of the others."""
    for column in columns:
        if column.sums:
            own[column.id] = total(own[id] for id in column.sums)
        elif column.share:
            own[column.id] = share(*(own[id] for id in column.share))
    return own


def _rank(cells: Mapping[tuple[str, str], Shown], row: Row, columns: Sequence[Column]) -> int:
    """By the first column that is shown."""
    first = next((cells[row.id, column.id] for column in columns if not column.quiet), None)
    return first.low if isinstance(first, Span) else 0
