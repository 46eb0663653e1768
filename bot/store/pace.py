"""The channels' paces, and what a provider said to all of them: wait, or no more.

One pace per channel is shared by all workers on all machines. On SMS it counts parts, elsewhere messages.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.store import keys
from bot.store.connection import Store


class Lane(StrEnum):
    REPLY = "reply"  # never waits behind campaigns: may go ahead into debt
    CAMPAIGN = "campaign"
    CHARGE = "charge"  # pay for what turned out to cost more
    HOLD = "hold"  # nothing for so many seconds


@dataclass(frozen=True, slots=True)
class Grant:
    amount: int
    wait: float  # seconds until it is worth asking again
    stopped: str  # why the channel is stopped, "" if it is not


class Paces:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def ask(self, channel: str, rate: float, want: int, lane: Lane, saved: float = 0.0) -> Grant:
        """Ask to send `want` parts now. The bucket holds a quarter of a second's worth, at least one part; or one, and
        what comes in `saved` seconds, so that who asks that seldom loses nothing."""
        capacity = 1.0 + rate * saved if saved else max(1.0, rate / 4)
        granted, wait, stopped = await self._store.scripts.call(
            "pace", [keys.channel(channel)], [rate, capacity, want, lane.value]
        )
        return Grant(int(granted), int(wait) / 1000, stopped.decode())

    async def give_back(self, channel: str, rate: float, amount: int, saved: float = 0.0) -> None:
        if amount:
            await self.ask(channel, rate, -amount, Lane.CHARGE, saved)

    async def hold(self, channel: str, seconds: float) -> None:
        """Nothing more on this channel for a while: the provider said so (429)."""
        await self._store.scripts.call("pace", [keys.channel(channel)], [1, 1, seconds, Lane.HOLD.value])

    async def stop(self, channel: str, why: str) -> None:
        """Nothing more until a person resumes it: the account itself is refused."""
        await self._store.client.hset(keys.channel(channel), "stopped", why)

    async def resume(self, channel: str) -> bool:
        """True if it was stopped."""
        return bool(await self._store.client.hdel(keys.channel(channel), "stopped"))

    async def stopped(self, channel: str) -> str:
        why = await self._store.client.hget(keys.channel(channel), "stopped")
        return why.decode() if isinstance(why, bytes) else ""
