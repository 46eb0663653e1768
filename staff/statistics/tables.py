"""All tables of the statistics, in the order in which they are shown, and how each is read.

One more is one more entry here: its id (also its address and its name for `lykt stats`), what its chart draws, the
number the menu tells, and how its grid is read; its words in messages/console/*/statistics.ftl; one that is counted
from events has its rule in `counted.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import tzinfo
from enum import StrEnum

from bot.store.connection import Store
from bot.store.tallies import SAID
from bot.topics import Topics
from campaigns.summaries import Summaries, Summary
from staff.statistics.campaigns import reach, side_by_side
from staff.statistics.counted import COUNTED, cells_of
from staff.statistics.periods import Period
from staff.statistics.sheet import Grid, Sheet, sheet

ROW_COUNT = "rows"  # as a headline: how many rows there are


class Chart(StrEnum):
    MONTHS = "months"  # columns side by side, one group a month
    BARS = "bars"  # lying bars, one group a row
    STACKED_BARS = "stacked_bars"  # one lying bar a row, its parts behind each other


@dataclass(frozen=True, slots=True)
class Reading:
    """What a table is read with. `subject`: the topic that a table of one is about."""

    store: Store
    zone: tzinfo
    period: Period
    topics: Topics
    subject: str = ""

    def at(self, period: Period) -> Reading:
        """The same at another time."""
        return replace(self, period=period)

    def about(self, subject: str) -> Reading:
        """The same of another topic."""
        return replace(self, subject=subject)


@dataclass(frozen=True, slots=True)
class Table:
    """`drawn`: the columns that the chart shows; `headline`: the one whose sum the menu tells; `before`: the one drawn
    as a line of the year before, "" for none; `of_subject`: it is about one topic that is chosen."""

    id: str
    chart: Chart
    drawn: tuple[str, ...]
    headline: str
    grid: Callable[[Reading], Awaitable[Grid]]
    before: str = ""
    of_subject: bool = False


async def read_sheet(table: Table, reading: Reading) -> Sheet:
    """The table as it may be shown: the only way to its numbers that the console has."""
    return sheet(await table.grid(reading))


def _counted(id: str) -> Callable[[Reading], Awaitable[Grid]]:
    rule = next(one for one in COUNTED if one.id == id)

    async def grid(reading: Reading) -> Grid:
        months = reading.period.months
        return rule.grid(await cells_of(reading.store, reading.zone, months, rule.buckets), months)

    return grid


async def _side_by_side(reading: Reading) -> Grid:
    return side_by_side(await _launched(reading))


async def _reach(reading: Reading) -> Grid:
    cells = await cells_of(reading.store, reading.zone, reading.period.months, [SAID])
    return reach(await _launched(reading), cells, reading.subject, reading.topics)


async def _launched(reading: Reading) -> list[Summary]:
    """The campaigns that were launched in the time."""
    since, until = reading.period.seconds(reading.zone)
    return [one for one in await Summaries(reading.store).read() if since <= one.launched < until]


async def newest_subject(reading: Reading) -> str:
    """The topic of the last campaign of the time that is about one; else the first there is."""
    named = [id for one in reversed(await _launched(reading)) for id in one.subjects if id in reading.topics]
    return next(iter([*named, *reading.topics]), "")


_FATES = ("arrived", "without_receipt", "not_known", "not_arrived")
TABLES = {
    table.id: table
    for table in (
        Table("enquiries", Chart.MONTHS, ("in", "out"), "in", _counted("enquiries"), before="in"),
        Table("languages", Chart.BARS, ("in", "out"), ROW_COUNT, _counted("languages")),
        Table("topics", Chart.BARS, ("answered",), "answered", _counted("topics")),
        Table("missed", Chart.MONTHS, ("missed",), "missed", _counted("missed"), before="missed"),
        Table("campaigns", Chart.STACKED_BARS, _FATES, "sent", _side_by_side),
        Table("reach", Chart.STACKED_BARS, _FATES, "sent", _reach, of_subject=True),
        Table("messages", Chart.MONTHS, ("handed_over", "unknown", "failed"), "handed_over", _counted("messages")),
        Table("content", Chart.BARS, ("number",), "number", _counted("content")),
        Table("decisions", Chart.BARS, ("number",), "number", _counted("decisions")),
        Table("handoffs", Chart.BARS, ("number",), "number", _counted("handoffs")),
    )
}
