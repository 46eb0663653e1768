"""Opening hours that staff changed while it runs: they stand above the service folder's, point by point.

Whoever changes them says what they had before their eyes; where that is no longer what is kept, nothing is changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from bot.service import KeptHours
from bot.store import keys
from bot.store.connection import Store


@dataclass(frozen=True, slots=True)
class Seen:
    """What is kept of one point; `hours` None: nothing was changed, the file's hold."""

    hours: KeptHours | None = None
    raw: bytes = b""

    @property
    def mark(self) -> str:
        """Short, and another one after every change."""
        return blake2b(self.raw, digest_size=8).hexdigest() if self.raw else "written"


class Opening:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def read(self) -> dict[str, KeptHours]:
        """What was changed, by point."""
        return {point: seen.hours for point, seen in (await self.seen()).items() if seen.hours}

    async def seen(self) -> dict[str, Seen]:
        """What was changed, by point, to be changed again."""
        raw = await self._store.client.hgetall(keys.OPENING)
        return {point.decode(): Seen(KeptHours.model_validate_json(kept), kept) for point, kept in raw.items()}

    async def change(self, point: str, kept: KeptHours, seen: Seen | None = None) -> bool:
        """From now on these hold; every worker answers by them within a second or two. False: what is kept is not what
        was `seen`, and nothing was changed; None does not ask."""
        return await self._put(point, kept.model_dump_json().encode(), seen)

    async def forget(self, point: str, seen: Seen | None = None) -> bool:
        """The file's hours hold again. False: what is kept is not what was `seen`."""
        return await self._put(point, b"", seen)

    async def _put(self, point: str, kept: bytes, seen: Seen | None) -> bool:
        told = ("any", b"") if seen is None else ("seen", seen.raw)
        done = bool(await self._store.scripts.call("opening", [keys.OPENING], [point, kept, *told]))
        if done:
            await self._store.client.publish(keys.WAKE, "campaigns")
        return done
