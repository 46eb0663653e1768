"""Tables for people: a campaign's counts, as the terminal shows them. A row a status, so that ten languages fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from rich.table import Table

from bot.types import Status
from campaigns.counts import Counts, shown


def counts_tables(counts: Counts) -> list[Table]:
    """By status × language and by status × channel; only statuses that occur, "–" where a channel cannot report."""
    return [
        _table(counts, "by language", counts.by("language")),
        _table(counts, "by channel", counts.by("channel")),
        _left_out(counts),
    ]


def _table(counts: Counts, title: str, columns: Mapping[str, Counter[Status]]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(title)
    for name in [*columns, "all"]:
        table.add_column(name, justify="right", no_wrap=True)
    statuses = counts.statuses
    for status in Status:
        if statuses[status]:
            numbers = [shown(name, status, tally[status]) for name, tally in columns.items()]
            cells = ["–" if number is None else f"{number:,}" for number in numbers]
            table.add_row(status.value, *cells, f"{statuses[status]:,}")
    table.add_section()
    table.add_row("all", *(f"{tally.total():,}" for tally in columns.values()), f"{statuses.total():,}")
    return table


def _left_out(counts: Counts) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("left out for")
    table.add_column("people", justify="right")
    for reason, number in counts.left_out.items():
        if number:
            table.add_row(reason.replace("_", " "), f"{number:,}")
    table.add_section()
    table.add_row("audience (left out + all above)", f"{counts.audience:,}")
    return table
