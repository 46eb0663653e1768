"""Handoffs: who waits for a person on the staff, since when and why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.store import keys
from bot.store.connection import Store, gather_pipeline
from bot.store.events import EventKind, event
from bot.store.turns import Change, Turns
from bot.types import ChannelName


@dataclass(frozen=True, slots=True)
class Handoff:
    contact_id: int
    moment: float
    why: str  # asked, danger, media, misses, campaign, refused, danger_refused, late, error
    language: str
    channel: ChannelName


class Handoffs:
    def __init__(self, store: Store, turns: Turns) -> None:
        self._store = store
        self._turns = turns

    async def waiting(self) -> list[Handoff]:
        """Everybody who waits: danger first, then the longest wait."""
        shards = range(keys.SHARDS)
        raw = await gather_pipeline(self._store.client, [("HGETALL", keys.handoffs(shard)) for shard in shards])
        found = [(shard, int(row), told.decode()) for shard in shards for row, told in raw[shard].items()]
        places = [("HGET", keys.contact(shard, row), "c") for shard, row, _ in found]
        channels = await gather_pipeline(self._store.client, places)
        handoffs = [
            _handoff(keys.contact_id(shard, row), told, channel)
            for (shard, row, told), channel in zip(found, channels, strict=True)
        ]
        return sorted(handoffs, key=lambda one: (not one.why.startswith("danger"), one.moment))

    async def close(self, contact_id: int) -> bool:
        """A person has seen to it: the bot answers again. False: nobody waited there. Raises VaultError."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        if not await self._store.client.hdel(keys.handoffs(shard), row):
            return False
        session = replace(await self._turns.session(contact_id), handoff=0.0)
        await self._turns.finish("", contact_id, b"", Change(events=[event(EventKind.HANDLED)]), session, b"")
        return True


def _handoff(contact_id: int, told: str, channel: bytes | None) -> Handoff:
    moment, why, language = [*told.split(";"), "", ""][:3]
    return Handoff(contact_id, float(moment or 0), why, language, ChannelName(channel.decode() if channel else "sms"))
