"""How content people were, when asked after a person on the staff had seen to them: counts only, of nobody."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store import keys
from bot.store.connection import Store, gather_pipeline


@dataclass(frozen=True, slots=True)
class Content:
    """So many people chose this face in that month. `face`: "1" (most content) to "4"."""

    month: str  # the service's own: "2026-11"
    language: str
    channel: str
    face: str
    topic: str  # "" where nobody said what it was about
    number: int


async def contentment(store: Store) -> list[Content]:
    """Every count there is, by month."""
    shards = range(keys.SHARDS)
    raw = await gather_pipeline(store.client, [("HGETALL", keys.faces(shard)) for shard in shards])
    sums: dict[str, int] = {}
    for held in raw:
        for name, number in held.items():
            sums[name.decode()] = sums.get(name.decode(), 0) + int(number)
    return [_content(name, number) for name, number in sorted(sums.items())]


def _content(name: str, number: int) -> Content:
    month, language, channel, face, topic = name.split(";")
    return Content(month, language, channel, face, topic, number)
