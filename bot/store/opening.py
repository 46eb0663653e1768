"""Opening hours that staff changed while it runs: they stand above the service folder's, point by point."""

from __future__ import annotations

from bot.service import KeptHours
from bot.store import keys
from bot.store.connection import Store


class Opening:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def read(self) -> dict[str, KeptHours]:
        """What was changed, by point."""
        raw = await self._store.client.hgetall(keys.OPENING)
        return {point.decode(): KeptHours.model_validate_json(kept) for point, kept in raw.items()}

    async def change(self, point: str, kept: KeptHours) -> None:
        """From now on these hold; every worker answers by them within a second or two."""
        await self._store.client.hset(keys.OPENING, point, kept.model_dump_json())
        await self._store.client.publish(keys.WAKE, "campaigns")

    async def forget(self, point: str) -> bool:
        """The file's hours hold again. False: nothing was changed."""
        changed = bool(await self._store.client.hdel(keys.OPENING, point))
        await self._store.client.publish(keys.WAKE, "campaigns")
        return changed
