"""The reply lane: sends what the bot answers, ahead of every campaign, one person's messages in their order."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from bot.delivery import Delivering
from bot.sms import measure
from bot.store import keys
from bot.store.deliveries import Begun
from bot.store.pace import Lane
from bot.store.scripts import LeaseLost
from bot.store.turns import Turns
from bot.types import Channel, ChannelName, Outcome, Template
from bot.vault import VaultError

FLIGHTS = 32  # replies under way at once, per channel and worker
NEVER = float("inf")  # replies know no quiet hours


class Replies:
    """Runs in each worker, for the shards that worker holds (`held`: shard → lease)."""

    def __init__(self, delivering: Delivering, turns: Turns, held: Mapping[int, str]) -> None:
        self._delivering, self._turns, self._held = delivering, turns, held
        self._under_way: dict[ChannelName, set[asyncio.Task[Outcome]]] = {name: set() for name in ChannelName}

    async def pump(self, channel: Channel) -> bool:
        """One round on one channel. True if something was begun, or what waits may wait only for what is under way: an
        answer goes out when the one before it to the same person has."""
        begun_any = False
        waiting = await self._delivering.campaigns.waiting(self._held, keys.REPLIES, channel.name)
        for shard, number in waiting.items():
            free = FLIGHTS - len(self._under_way[channel.name])
            if free > 0 and (lease := self._held.get(shard)):
                begun_any = await self._begin(channel, shard, lease, min(free, number)) or begun_any
        return begun_any or bool(waiting and self._under_way[channel.name])

    async def _begin(self, channel: Channel, shard: int, lease: str, wanted: int) -> bool:
        """Begin up to so many replies of one shard, as far as the pace allows."""
        paces = self._delivering.paces
        grant = await paces.ask(channel.name, channel.per_second, wanted, Lane.REPLY)
        if not grant.amount:
            return False
        try:
            begun = await self._delivering.deliveries.intend(
                shard, lease, keys.REPLIES, channel.name, grant.amount, NEVER
            )
        except LeaseLost:
            begun = []
        parts = 0
        for one in begun:
            parts += await self._start(channel, one)
        await paces.give_back(channel.name, channel.per_second, grant.amount - parts)
        return bool(begun)

    async def _start(self, channel: Channel, begun: Begun) -> int:
        """Send one reply. Returns the parts it takes."""
        try:
            reply = self._turns.open_reply(begun.contact_id, begun.sealed_reply)
        except VaultError:  # its key is gone: nothing can go out, and the staff see it
            await self._delivering.give_up(begun, "no_key")
            return 0
        sending = self._delivering.deliver(
            begun,
            reply.text,
            buttons=reply.buttons,
            send_by=begun.due,
            answer=reply.answer,
            media=reply.media,
            template=Template(reply.template, reply.variables) if reply.template else None,
        )
        task = asyncio.create_task(sending)
        self._under_way[channel.name].add(task)
        task.add_done_callback(self._under_way[channel.name].discard)
        return measure(reply.text).segments if channel.name is ChannelName.SMS else 1

    async def land(self) -> None:
        """Wait for the replies under way, before leaving."""
        under_way = [task for tasks in self._under_way.values() for task in tasks]
        if under_way:
            await asyncio.wait(under_way, timeout=3)
