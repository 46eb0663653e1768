"""Which contacts are one phone number on two channels, so that a campaign is counted and sent once per person without
opening a single address.

A pair is noted before the second of the two may be sent anything: whoever makes a contact writes the directory first
and looks for the other channel then, so of two who come at the same moment at least one sees the other.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence

from bot.store import keys
from bot.store.connection import Store, gather_pipeline

WHOLE = "pairs"  # field of the store's own hash
WIDTH = 4  # bytes per row: the other one's id, plus one; 0 for nobody


class Pairs:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def note(self, pairs: Sequence[tuple[int, int]]) -> None:
        """These contacts' ids are the same number; it changes nothing the second time."""
        both = [pair for one, other in pairs for pair in ((one, other), (other, one))]
        await gather_pipeline(
            self._store.client,
            [
                ("SETRANGE", keys.pairs(keys.shard_of(one)), keys.row_of(one) * WIDTH, (other + 1).to_bytes(WIDTH))
                for one, other in both
            ],
        )

    async def read(self, shards: Sequence[int]) -> dict[int, Others]:
        """The pairs of these shards."""
        raw = await gather_pipeline(self._store.client, [("GET", keys.pairs(shard)) for shard in shards])
        return {shard: Others(one) for shard, one in zip(shards, raw, strict=True)}

    async def whole(self) -> bool:
        """Whether all pairs are noted: not in a store that an earlier version filled."""
        return bool(await self._store.client.hexists(keys.STORE, WHOLE))

    async def now_whole(self) -> None:
        await self._store.client.hset(keys.STORE, WHOLE, "1")


class Others:
    """One shard's pairs, as read: row → the id of the same number on the other channel."""

    def __init__(self, raw: bytes | None) -> None:
        self._ids = array("I", (raw or b"")[: len(raw or b"") // WIDTH * WIDTH])
        if sys.byteorder == "little":
            self._ids.byteswap()

    def among(self, rows: Iterable[int]) -> dict[int, int]:
        """Of these rows, those that are known on another channel, with the id they have there."""
        ids, size = self._ids, len(self._ids)
        return {row: ids[row] - 1 for row in rows if row < size and ids[row]}
