"""The coordinator's tables, derived from the events and the campaigns' counts. Numbers only: nobody is found in them.

A month is the service's own: what came in at ten past midnight on the first counts for the new one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot import clock
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.events import EventKind, read
from bot.types import Status
from campaigns.counts import read_counts, shown

Row = dict[str, Any]
Event = Mapping[str, str]

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
TABLES = ("enquiries", "languages", "topics", "missed", "decisions", "handoffs", "messages", "campaigns")


class Tally:
    """Counts by row and column."""

    def __init__(self, *heads: str, columns: tuple[str, ...]) -> None:
        self._heads, self._columns = heads, columns
        self._cells: dict[tuple[str, ...], Counter[str]] = {}

    def add(self, row: tuple[str, ...], column: str) -> None:
        self._cells.setdefault(row, Counter())[column] += 1

    def rows(self) -> list[Row]:
        return [
            {**dict(zip(self._heads, row, strict=True)), **{name: tally[name] for name in self._columns}}
            for row, tally in sorted(self._cells.items())
        ]


async def tables(store: Store, since: datetime, until: datetime, wanted: str = "") -> dict[str, list[Row]]:
    """The tables, or the one `wanted`, of what happened from `since` until before `until`, in the zone of `since`."""
    tallies = {
        "enquiries": Tally("month", "channel", columns=("in", "out", "conversation")),
        "languages": Tally("language", columns=("in", "out")),
        "topics": Tally("topic", columns=("answered",)),
        "missed": Tally("month", "language", columns=("missed",)),
        "decisions": Tally("month", columns=tuple(DECISIONS.values())),
        "handoffs": Tally("why", columns=("number",)),
        "messages": Tally("month", "channel", "language", columns=("handed_over", "unknown", "failed")),
    }
    if wanted != "campaigns":
        async for moment, happened in read(store, since.timestamp(), until.timestamp()):
            _count(tallies, f"{clock.local(moment, since.tzinfo or UTC):%Y-%m}", happened)
    found = {name: tally.rows() for name, tally in tallies.items()}
    if wanted in ("", "campaigns"):
        found["campaigns"] = await _campaigns(store, since.timestamp(), until.timestamp())
    return {wanted: found[wanted]} if wanted else found


def _count(tallies: Mapping[str, Tally], month: str, happened: Event) -> None:
    kind, channel = happened.get("kind", ""), happened.get("channel", "")
    language, what = happened.get("locale", ""), happened.get("what", "")
    if kind in (EventKind.IN, EventKind.OUT):
        tallies["enquiries"].add((month, channel), kind)
        tallies["languages"].add((language or "–",), kind)
    elif kind == EventKind.CONVERSATION:
        tallies["enquiries"].add((month, channel), kind)
    elif kind == EventKind.TOPIC:
        tallies["topics"].add((what,), "answered")
    elif kind == EventKind.MISSED:
        tallies["missed"].add((month, language or "–"), "missed")
    elif kind == EventKind.DELIVERY:
        tallies["messages"].add((month, channel, language), FATES[what])
    elif kind == EventKind.HANDOFF:
        tallies["handoffs"].add((what,), "number")
    else:
        column = DECISIONS.get((kind, what)) or DECISIONS.get((kind, ""))
        if column:
            tallies["decisions"].add((month,), column)


async def _campaigns(store: Store, since: float, until: float) -> list[Row]:
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
