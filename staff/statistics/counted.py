"""The tables that are counted from the events. One more is one more entry in `COUNTED`, a place in `tables.py` and its
words in messages/console/*/statistics.ftl.

The same rule places an event of any day (`lykt stats --from --to`) and a whole month's counters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from bot.store.connection import Store
from bot.store.contentment import contentment
from bot.store.events import EventKind
from bot.store.tallies import Cell, Tallies
from bot.types import FACE, ChannelName, Status
from staff.statistics.sheet import Column, Grid, Row

Placed = tuple[tuple[str, ...], str]
NOBODYS = "–"  # the language of what came in before one was known
COLUMN = "column"  # as `down`: a row for each column, over all months
FACED = "face"  # the bucket of what people chose when asked how it was

#: What is counted in the table of people's decisions, and what each column is called.
DECISIONS = {
    ("consent", "given"): "consents",
    ("consent", "declined"): "noes",
    ("stop", ""): "stops",
    ("start", ""): "starts",
    ("delete", ""): "deletes",
    ("blocked", ""): "blocks",
    ("danger", ""): "danger",
}
#: What a delivery's event is counted as; one that was taken and failed later has one of each.
FATES = {
    Status.ACCEPTED.value: "handed_over",
    Status.SENT.value: "handed_over",
    Status.DELIVERED.value: "handed_over",
    Status.READ.value: "handed_over",
    Status.UNKNOWN.value: "unknown",
    Status.FAILED.value: "failed",
    Status.UNDELIVERED.value: "failed",
    Status.SUPPRESSED.value: "failed",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """`heads`: what a row is of. `place`: a cell's row and column, None if it is none of this table's. On a page the
    rows are the head `down`, over all others but `across`, which has its own columns for each value; or COLUMN, where
    a month would hold too few of each."""

    id: str
    heads: tuple[str, ...]
    columns: tuple[str, ...]
    buckets: tuple[str, ...]
    place: Callable[[Cell], Placed | None]
    down: str = "month"
    across: str = ""
    parts: bool = True  # whether what its rows are of comes to a whole

    def rows(self, cells: Iterable[Cell]) -> list[dict[str, Any]]:
        """Exact, for the command line."""
        tally = self._tally(cells)
        return [
            {**dict(zip(self.heads, row, strict=True)), **{name: tally[row, name] for name in self.columns}}
            for row in sorted({row for row, _ in tally})
        ]

    def grid(self, cells: Iterable[Cell], months: Sequence[str]) -> Grid:
        """Exact, on its way to a sheet."""
        numbers: Counter[tuple[str, str]] = Counter()
        if self.down == COLUMN:
            for (_, column), number in self._tally(cells).items():
                numbers[column, "number"] += number
            return Grid([Row(name) for name in self.columns], [Column("number")], numbers, summed=self.parts)
        groups = set()
        for (row, column), number in self._tally(cells).items():
            named = dict(zip(self.heads, row, strict=True))
            group = named.get(self.across, "")
            groups.add(group)
            numbers[named[self.down], Column(column, group).id] += number
        found = list(months) if self.down == "month" else sorted({row for row, _ in numbers})
        return Grid([Row(id) for id in found], self._columns(groups), numbers, ranked=self.down != "month")

    def _columns(self, groups: set[str]) -> list[Column]:
        if not self.across:
            return [Column(name) for name in self.columns]
        own = [Column(name, group) for group in sorted(groups, key=_order) for name in self.columns]
        sums = [Column(name, "", tuple(one.id for one in own if one.name == name)) for name in self.columns]
        return [*own, *sums] if own else [Column(name) for name in self.columns]

    def _tally(self, cells: Iterable[Cell]) -> Counter[Placed]:
        tally: Counter[Placed] = Counter()
        for cell in cells:
            if cell.bucket in self.buckets and (placed := self.place(cell)):
                tally[placed] += cell.number
        return tally


def _order(channel: str) -> tuple[int, str]:
    names = [name.value for name in ChannelName]
    return (names.index(channel) if channel in names else len(names), channel)


def _decision(cell: Cell) -> Placed | None:
    column = DECISIONS.get((cell.bucket, cell.what)) or DECISIONS.get((cell.bucket, ""))
    return ((cell.month,), column) if column else None


def _kinds(*kinds: EventKind) -> tuple[str, ...]:
    return tuple(kind.value for kind in kinds)


COUNTED = (
    Counted(
        "enquiries",
        ("month", "channel"),
        ("in", "out", "conversation"),
        _kinds(EventKind.IN, EventKind.OUT, EventKind.CONVERSATION),
        lambda cell: ((cell.month, cell.channel), cell.bucket),
        across="channel",
    ),
    Counted(
        "languages",
        ("language",),
        ("in", "out", "missed"),
        _kinds(EventKind.IN, EventKind.OUT, EventKind.MISSED),
        lambda cell: ((cell.language or NOBODYS,), cell.bucket),
        down="language",
    ),
    Counted(
        "topics",
        ("topic",),
        ("answered",),
        _kinds(EventKind.TOPIC),
        lambda cell: ((cell.what,), "answered"),
        down="topic",
    ),
    Counted(
        "missed",
        ("month", "language"),
        ("missed",),
        _kinds(EventKind.MISSED),
        lambda cell: ((cell.month, cell.language or NOBODYS), "missed"),
    ),
    Counted(
        "decisions",
        ("month",),
        tuple(DECISIONS.values()),
        tuple(kind for kind, _ in DECISIONS),
        _decision,
        down=COLUMN,
        parts=False,
    ),
    Counted(
        "handoffs",
        ("why",),
        ("number",),
        _kinds(EventKind.HANDOFF),
        lambda cell: ((cell.what,), "number"),
        down="why",
    ),
    Counted(
        "messages",
        ("month", "channel", "language"),
        ("handed_over", "unknown", "failed"),
        _kinds(EventKind.DELIVERY),
        lambda cell: ((cell.month, cell.channel, cell.language), FATES[cell.what]),
        across="channel",
    ),
    Counted(
        "content",
        ("month", "language"),
        tuple(f"face_{face}" for face in FACE),
        (FACED,),
        lambda cell: ((cell.month, cell.language), f"face_{cell.what}"),
        down=COLUMN,
    ),
)


async def cells_of(store: Store, zone: tzinfo, months: Sequence[str], buckets: Iterable[str]) -> list[Cell]:
    """What was counted in these months: of the events, and of the faces people chose."""
    wanted = set(buckets)
    cells = await Tallies(store, zone).read(months, sorted(wanted - {FACED}))
    if FACED in wanted:
        faces = [one for one in await contentment(store) if one.month in months]
        cells += [Cell(one.month, FACED, one.face, one.channel, one.language, one.number) for one in faces]
    return cells
