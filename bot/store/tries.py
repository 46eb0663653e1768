"""How often somebody has tried to sign in of late: at one account, from one network address, on one known device.

Counted before anything is checked, so that attempts made all at once count as well. Who is slowed down by it, and how
much, is for others to say.
"""

from __future__ import annotations

from bot.store import staff_keys
from bot.store.connection import Store

WINDOW = 3600  # seconds; so long after the first of them, all are forgotten


class Tries:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def count(self, *names: str) -> list[int]:
        """One more under each name; how many there are then."""
        pipe = self._store.client.pipeline(transaction=True)
        for name in names:
            pipe.incr(staff_keys.tries(name))
            pipe.expire(staff_keys.tries(name), WINDOW, nx=True)
        return [int(number) for number in (await pipe.execute())[::2]]

    async def so_far(self, name: str) -> int:
        return int(await self._store.client.get(staff_keys.tries(name)) or 0)

    async def forget(self, *names: str) -> None:
        """It was them: their attempts count no longer."""
        await self._store.client.delete(*(staff_keys.tries(name) for name in names))
