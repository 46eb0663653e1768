"""Exact numbers for the command line: whoever holds the machine holds the events too. Whole months come from the
counters, other days from the events themselves, by the same rules."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bot import clock
from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.events import read
from bot.store.tallies import Cell, Tallies, counted
from bot.types import Status
from campaigns.counts import read_counts, shown
from staff.statistics.counted import COUNTED, FACED, cells_of
from staff.statistics.periods import Period, month_of, whole_months

Line = dict[str, Any]
TABLES = (*(table.id for table in COUNTED), "campaigns")


async def tables(store: Store, since: datetime, until: datetime, wanted: str = "") -> dict[str, list[Line]]:
    """The tables, or the one `wanted`, of what happened from `since` until before `until`, in the zone of `since`."""
    rules = [rule for rule in COUNTED if wanted in ("", rule.id)]
    cells = await _cells(store, since, until, {bucket for rule in rules for bucket in rule.buckets}) if rules else []
    found = {rule.id: rule.rows(cells) for rule in rules}
    if wanted in ("", "campaigns"):
        found["campaigns"] = await _campaigns(store, since.timestamp(), until.timestamp())
    return found


async def _cells(store: Store, since: datetime, until: datetime, buckets: set[str]) -> list[Cell]:
    zone = since.tzinfo or UTC
    if period := whole_months(since, until, clock.now()):
        await Tallies(store, zone).fold_all(range(keys.SHARDS))
        return await cells_of(store, zone, period.months, buckets)
    days = [
        cell
        async for moment, happened in read(store, since.timestamp(), until.timestamp())
        for cell in counted(month_of(moment, zone), happened)
    ]
    faces = await cells_of(store, zone, _touched(since, until), buckets & {FACED})
    return [*faces, *(cell for cell in days if cell.bucket in buckets)]


def _touched(since: datetime, until: datetime) -> list[str]:
    """The months in which a day lies. What is counted by month only, the faces, is told of them whole."""
    zone = since.tzinfo or UTC
    return Period(month_of(since.timestamp(), zone), month_of(until.timestamp() - 1, zone)).months


async def _campaigns(store: Store, since: float, until: float) -> list[Line]:
    """Side by side: what was launched in that time, and what came of it."""
    rows = []
    for stored in await Campaigns(store).every():
        if not since <= stored.launched < until:
            continue
        counts = await read_counts(store, stored.id)
        tally = counts.statuses
        channels = counts.by("channel")
        reported = any(shown(name, Status.DELIVERED, 0) is not None for name in channels)
        rows.append(
            {
                "campaign": stored.id,
                "state": stored.state.value,
                "audience": counts.audience,
                "left_out": counts.left_out.total(),
                "handed_over": counts.handed_over,
                "arrived": tally[Status.DELIVERED] + tally[Status.READ] if reported else None,
                "failed": tally[Status.FAILED] + tally[Status.UNDELIVERED],
                "unsure": tally[Status.UNCERTAIN] + tally[Status.UNKNOWN],
            }
        )
    return rows
