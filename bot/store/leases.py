"""Who works which shard: one worker at a time, so that one person's messages stay in order.

A lease is renewed while its worker lives and expires by itself when it dies; its number goes up with each change of
hands and every script checks it, so a worker that slept too long can change nothing. Workers share the shards evenly:
who was heard of lately counts, by the store's clock, so that one whose own clock is ahead is not missed for hours.
"""

from __future__ import annotations

from bot.store import keys
from bot.store.connection import Store

LEASE_MS = 10_000
ALIVE_SECONDS = 15.0


class Leases:
    """The shards one worker holds: `held` maps a shard to its lease, `<number>:<worker>`."""

    def __init__(self, store: Store, worker: str) -> None:
        self._store = store
        self.worker = worker
        self.held: dict[int, str] = {}

    async def tend(self) -> None:
        """Say that we live, keep what we hold, take our share of what is free, give up what is above it."""
        share = await self._share()
        for shard in [*self.held, *(s for s in range(keys.SHARDS) if s not in self.held)]:
            if shard not in self.held and len(self.held) >= share:
                continue
            if shard in self.held and len(self.held) > share:
                await self._release(shard)
                continue
            lease = await self._store.scripts.call(
                "lease", [keys.lease(shard), keys.lease_number(shard)], [self.worker, LEASE_MS]
            )
            if lease:
                self.held[shard] = lease.decode()
            else:
                self.held.pop(shard, None)

    def lost(self, shard: int) -> None:
        self.held.pop(shard, None)

    async def leave(self) -> None:
        """Give everything back at once, so that another worker need not wait."""
        for shard in list(self.held):
            await self._release(shard)
        await self._store.client.zrem(keys.WORKERS, self.worker)

    async def _share(self) -> int:
        client, now = self._store.client, await self._store.now()
        await client.zadd(keys.WORKERS, {self.worker: now})
        await client.zremrangebyscore(keys.WORKERS, "-inf", now - ALIVE_SECONDS)
        await client.zremrangebyscore(keys.WORKERS, now + ALIVE_SECONDS, "+inf")  # that clock was set back since
        workers = max(1, int(await client.zcard(keys.WORKERS)))
        return -(-keys.SHARDS // workers)

    async def _release(self, shard: int) -> None:
        await self._store.scripts.call("release", [keys.lease(shard)], [self.held.pop(shard)])


async def workers(store: Store) -> int:
    """How many workers have been heard of lately."""
    return int(await store.client.zcount(keys.WORKERS, await store.now() - ALIVE_SECONDS, "+inf"))
