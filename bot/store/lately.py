"""The last that were handed over of a campaign, and which of them failed or said STOP: written by the scripts that move
deliveries and finish turns, in every shard, so that every worker reads the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.store import keys
from bot.store.connection import Store, gather_pipeline

FULL = 500  # as in lua/failing.lua: so many are known in each shard
FAILED, STOPPED = "f", "s"

Span = tuple[float, float]  # from one moment to another, both included


@dataclass(frozen=True, slots=True)
class Marks:
    """When those were handed over that failed, and those that said STOP: of all shards, oldest first."""

    failed: Sequence[float]
    stopped: Sequence[float]


class Lately:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def marks(self, campaign_id: str, since: float) -> Marks:
        """Of what was handed over after that moment, as far back as every shard still knows."""
        asked = [
            command
            for shard in range(keys.SHARDS)
            for command in (
                ("ZCARD", keys.lately(shard, campaign_id)),
                ("ZRANGE", keys.lately(shard, campaign_id), 0, 0, "WITHSCORES"),
                *(
                    ("ZRANGE", keys.lately(shard, campaign_id, what), f"({since!r}", "+inf", "BYSCORE", "WITHSCORES")
                    for what in (FAILED, STOPPED)
                ),
            )
        ]
        told = await gather_pipeline(self._store.client, asked)
        sizes, oldest, failed, stopped = (told[place::4] for place in range(4))
        full = [moment for size, one in zip(sizes, oldest, strict=True) if size >= FULL for moment in _moments(one)]
        first = max(full, default=0.0)
        return Marks(_since(failed, first), _since(stopped, first))

    async def handed_over(self, campaign_id: str, spans: Sequence[Span]) -> list[int]:
        """How many were handed over in each of these."""
        asked = [
            ("ZCOUNT", keys.lately(shard, campaign_id), f"{begin!r}", f"{end!r}")
            for begin, end in spans
            for shard in range(keys.SHARDS)
        ]
        told = await gather_pipeline(self._store.client, asked)
        return [sum(told[place : place + keys.SHARDS]) for place in range(0, len(told), keys.SHARDS)]


def _moments(part: Sequence[Any]) -> list[float]:
    """Of rows with their moments, in pairs or (in a pipeline of a cluster) in turn."""
    moments = [moment for _, moment in part] if part and isinstance(part[0], list) else part[1::2]
    return [float(moment) for moment in moments]


def _since(parts: Sequence[Sequence[Any]], first: float) -> list[float]:
    return sorted(moment for part in parts for moment in _moments(part) if moment >= first)
