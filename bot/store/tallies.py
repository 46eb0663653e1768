"""The monthly counters: what happened, added up by month, so that no page walks the events.

They are fed from the events, shard by shard. How far a shard is counted is kept in the counters' own slot and moved by
the script that moves them: each event counts exactly once, also where several count at the same time. Nothing is in
them that the events do not hold, so they can be thrown away and counted anew.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import tzinfo
from typing import NamedTuple

from bot import clock
from bot.store import keys
from bot.store.connection import Store, gather_pipeline
from bot.store.events import EventKind

RULE = "1"  # how events are counted: with another number everything is counted anew
PART = 2000  # events read at once
SAID = "said"  # a bucket beside those that are named after their kind of event: replies on topics, by their text
#: What is told apart within a month, by kind of event; what is not here is not counted.
APART: Mapping[EventKind, tuple[str, ...]] = {
    EventKind.IN: ("channel", "locale"),
    EventKind.OUT: ("channel", "locale"),
    EventKind.CONVERSATION: ("channel", "locale"),
    EventKind.TOPIC: ("what", "locale"),
    EventKind.MISSED: ("channel", "locale"),
    EventKind.DELIVERY: ("what", "channel", "locale"),
    EventKind.HANDOFF: ("what", "locale"),
    EventKind.CONSENT: ("what",),
    EventKind.STOP: ("channel",),
    EventKind.START: ("channel",),
    EventKind.DELETE: ("channel",),
    EventKind.BLOCKED: ("channel",),
    EventKind.DANGER: ("channel",),
}


class Cell(NamedTuple):
    """So many events of one month that are alike; what is not told apart is ""."""

    month: str  # "2026-11"
    bucket: str
    what: str
    channel: str
    language: str
    number: int


def counted(month: str, happened: Mapping[str, str]) -> list[Cell]:
    """What one event of that month counts as."""
    kind, what, channel = happened.get("kind", ""), happened.get("what", ""), happened.get("channel", "")
    language, cells = happened.get("locale", ""), []
    if kind in APART:
        apart = APART[EventKind(kind)]
        own = (what if "what" in apart else "", channel if "channel" in apart else "")
        cells.append(Cell(month, kind, *own, language if "locale" in apart else "", 1))
    if kind == EventKind.OUT and what.startswith("topic-"):
        cells.append(Cell(month, SAID, what, channel, language, 1))
    return cells


class Tallies:
    """The counters in one time zone: a month begins at its midnight."""

    def __init__(self, store: Store, zone: tzinfo) -> None:
        self._store = store
        self._zone = zone
        self._shape = f"{RULE}:{zone}"

    async def fold(self, shard: int) -> bool:
        """Count the next part of what happened in one shard. True: there may be more."""
        last = await self._store.client.hget(keys.tallied(self._shape), shard)
        part = await self._store.client.xrange(keys.events(shard), b"(" + last if last else "-", "+", count=PART)
        if not part:
            return False
        tally: Counter[tuple[str, str]] = Counter()
        for name, raw in part:
            month = f"{clock.local(int(name.split(b'-')[0]) / 1000, self._zone):%Y-%m}"
            for cell in counted(month, {field.decode(): value.decode() for field, value in raw.items()}):
                tally[f"{cell.month}:{cell.bucket}", f"{cell.what};{cell.channel};{cell.language}"] += cell.number
        await self._store.scripts.call(
            "tally",
            [keys.tallied(self._shape), keys.tally_names(self._shape)],
            [
                keys.tally(self._shape, "", "").removesuffix(":"),
                shard,
                last or b"",
                part[-1][0],
                json.dumps([[*where, number] for where, number in tally.items()]),
            ],
        )
        return True

    async def fold_all(self, shards: Iterable[int]) -> None:
        """Everything that happened in these shards until now."""

        async def one(shard: int) -> None:
            while await self.fold(shard):
                pass

        await asyncio.gather(*(one(shard) for shard in shards))

    async def behind(self) -> list[int]:
        """The shards in which something has happened that is not counted yet."""
        names = [("XREVRANGE", keys.events(shard), "+", "-", "COUNT", 1) for shard in range(keys.SHARDS)]
        *newest, last = await gather_pipeline(
            self._store.client, [*names, ("HMGET", keys.tallied(self._shape), *range(keys.SHARDS))]
        )
        return [shard for shard, part in enumerate(newest) if part and part[0][0] != last[shard]]

    async def catch_up(self) -> bool:
        """For a page: count a part of what is not counted yet. False: there is more, which the worker counts."""
        waiting = await self.behind()
        await asyncio.gather(*(self.fold(shard) for shard in waiting))
        return not waiting or not await self.behind()

    async def months(self) -> tuple[str, str]:
        """The first and the last month of which there is something; "" and "" where there is nothing."""
        names = await self._store.client.smembers(keys.tally_names(self._shape))
        found = {name.decode().partition(":")[0] for name in names}
        return (min(found), max(found)) if found else ("", "")

    async def read(self, months: Sequence[str], buckets: Iterable[str]) -> list[Cell]:
        wanted = [(month, bucket) for month in months for bucket in buckets]
        names = [("HGETALL", keys.tally(self._shape, *one)) for one in wanted]
        found = await gather_pipeline(self._store.client, names) if names else []
        return [
            _cell(month, bucket, field.decode(), int(number))
            for (month, bucket), raw in zip(wanted, found, strict=True)
            for field, number in raw.items()
        ]

    async def forget(self) -> None:
        """Throw all counters away; they are counted anew from the events."""
        names = await self._store.client.smembers(keys.tally_names(self._shape))
        own = [keys.tally(self._shape, *name.decode().split(":", 1)) for name in names]
        await self._store.client.delete(keys.tallied(self._shape), keys.tally_names(self._shape), *own)


def _cell(month: str, bucket: str, field: str, number: int) -> Cell:
    what, channel, language = field.rsplit(";", 2)
    return Cell(month, bucket, what, channel, language, number)
