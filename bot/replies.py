"""The reply lane: sends what the bot answers, ahead of every campaign, one person's messages in their order."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from bot.delivery import Delivering
from bot.store import keys
from bot.store.deliveries import Begun
from bot.store.pace import Lane
from bot.store.scripts import LeaseLost
from bot.store.turns import Turns
from bot.types import Channel, ChannelName
from bot.vault import VaultError

FLIGHTS = 32  # replies under way at once, per channel and worker
NEVER = float("inf")  # replies know no quiet hours


class Replies:
    """Runs in each worker, for the shards that worker holds (`held`: shard → lease)."""

    def __init__(self, delivering: Delivering, turns: Turns, held: Mapping[int, str]) -> None:
        self._delivering, self._turns, self._held = delivering, turns, held
        self._under_way: dict[ChannelName, set[asyncio.Task[None]]] = {name: set() for name in ChannelName}
        self._before: dict[int, asyncio.Task[None]] = {}  # contact → their last reply, which the next waits for

    async def pump(self, channel: Channel) -> bool:
        """One round on one channel. True if something was begun, so that there may be more."""
        begun_any = False
        for shard, lease in list(self._held.items()):
            free = FLIGHTS - len(self._under_way[channel.name])
            waiting = await self._delivering.campaigns.waiting(shard, keys.REPLIES, channel.name) if free > 0 else 0
            if not waiting:
                continue
            grant = await self._delivering.paces.ask(channel.name, channel.per_second, min(free, waiting), Lane.REPLY)
            if not grant.amount:
                break
            try:
                begun = await self._delivering.deliveries.intend(
                    shard, lease, keys.REPLIES, channel.name, grant.amount, NEVER
                )
            except LeaseLost:
                begun = []
            await self._delivering.paces.give_back(channel.name, channel.per_second, grant.amount - len(begun))
            for one in begun:
                self._start(channel.name, one)
            begun_any = begun_any or bool(begun)
        return begun_any

    def _start(self, channel: ChannelName, begun: Begun) -> None:
        task = asyncio.create_task(self._send(begun, self._before.get(begun.contact_id)))
        self._before[begun.contact_id] = task
        self._under_way[channel].add(task)

        def done(finished: asyncio.Task[None]) -> None:
            self._under_way[channel].discard(finished)
            if self._before.get(begun.contact_id) is finished:
                del self._before[begun.contact_id]

        task.add_done_callback(done)

    async def _send(self, begun: Begun, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])
        try:
            reply = self._turns.open_reply(begun.contact_id, begun.sealed_reply)
        except VaultError:
            return  # its key is gone: it stays in flight, becomes uncertain, and is counted as unknown
        await self._delivering.deliver(begun, reply.text, buttons=reply.buttons, answer=reply.answer)

    async def land(self) -> None:
        """Wait for the replies under way, before leaving."""
        under_way = [task for tasks in self._under_way.values() for task in tasks]
        if under_way:
            await asyncio.wait(under_way, timeout=3)
