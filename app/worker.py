"""The worker: answers what comes in and sends what is to go out, for the shards it holds.

Several loops run side by side, each doing one thing; a message in the store (`lykt:wake`) wakes them, and a short pause
stands in where it is lost. A loop that meets an error says so and goes on; when the store is lost the embedded one is
started again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from app.web import store_parsed
from app.wiring import House
from bot import clock
from bot.choices import pace
from bot.elsewhere import pair_everybody
from bot.lapses import Lapses
from bot.notices import Notices
from bot.replies import Replies
from bot.store import keys
from bot.store.choices import read_above
from bot.store.connection import LOST, gather_pipeline
from bot.store.handoffs import Handoffs
from bot.store.leases import Leases
from bot.store.scripts import LeaseLost
from bot.store.tallies import Tallies
from bot.types import Channel, ChannelName, WebhookRequest
from bot.understanding.read import warming
from campaigns.lifecycle import start_due
from campaigns.messages import Composer
from campaigns.sending import Sender
from campaigns.settling import GRACE, Settler
from campaigns.summaries import Summaries
from campaigns.watching import Watch
from channels.polling import poll
from channels.telegram import TelegramChannel

log = logging.getLogger(__name__)

IDLE = 0.5  # seconds between two looks when nothing wakes us
TEND = 3.0  # between two renewals of the leases, which last ten
REFRESH = 1.0
SETTLE = 5.0
LAPSE = 2.0
WATCH = 1.0
NOTICE = 1.0  # Telegram's pace in one chat
COUNT = 5.0  # between two additions to the statistics
COMPACT = 600.0  # between two looks whether the store's file is to be written anew
INBOX, REPLIES, CAMPAIGNS = "inbox", "replies", "campaigns"  # what the store's word wakes
LEAVE = 3.0  # a host kills five seconds after it asked to stop


class Worker:
    def __init__(self, house: House, grace: float = GRACE, settle: float = SETTLE) -> None:
        self._house = house
        self._leases = Leases(house.store, clock.fresh_id(6))
        self._replies = Replies(house.delivering, house.conversation.turns, self._leases.held)
        self._sender = Sender(house.delivering, house.knowledge, self._leases.held)
        composer = Composer(house.knowledge)
        self._settler = Settler(house.delivering, house.conversation.turns, composer, self._leases.held, grace)
        self._settle = settle
        self._watch = Watch(house.store)
        turns, contacts = house.conversation.turns, house.conversation.contacts
        handoffs = Handoffs(house.store, turns)
        self._lapses = Lapses(handoffs, contacts, turns, house.knowledge, self._leases.held)
        group, telegram = house.service.staff.telegram_group, house.channels.get(ChannelName.TELEGRAM)
        self._notices = (
            Notices(handoffs, telegram, group, house.knowledge, self._leases.held) if group and telegram else None
        )
        self._tallies, self._summaries = Tallies(house.store, house.service.tz), Summaries(house.store)
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._wakers: dict[str, list[asyncio.Event]] = {}  # topic → the loops it wakes
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set; then finish what is under way and give the shards back."""
        self._stop = stop
        await self._warm()
        await pair_everybody(self._house.conversation.contacts)
        await self._refresh()
        loops = [
            self._forever("leases", self._leases.tend, TEND),
            self._forever("inbox", self._inbox, IDLE, INBOX),
            self._forever("campaigns", self._refresh, REFRESH, CAMPAIGNS),
            self._forever("settling", self._settler.settle, self._settle),
            self._forever("watching", self._watch.look, WATCH),
            self._forever("handoffs", self._lapses.end, LAPSE),
            self._forever("counting", self._count, COUNT),
            self._forever("compacting", self._compact, COMPACT),
            self._listen(),
            self._poll(),
        ]
        for channel in self._house.channels.values():
            replies, campaigns = self._pump(self._replies.pump, channel), self._pump(self._sender.pump, channel)
            loops.append(self._forever(f"replies on {channel.name}", replies, IDLE, REPLIES))
            loops.append(self._forever(f"campaigns on {channel.name}", campaigns, IDLE))
        if self._notices:
            loops.append(self._forever("notices", self._notices.tell, NOTICE, REPLIES))
        tasks = [asyncio.create_task(loop) for loop in loops]
        await stop.wait()
        for topic in self._wakers:
            self._wake(topic)
        await asyncio.wait(tasks, timeout=LEAVE)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._leave()

    async def _warm(self) -> None:
        """Read the models, else the first person waits for it; and no further when we are to stop."""
        known = self._house.knowledge
        for read in warming(known.words, known.locales):
            if self._stop.is_set():
                return
            await asyncio.to_thread(read)

    async def _leave(self) -> None:
        with contextlib.suppress(*LOST):
            if self._busy:
                await asyncio.wait(self._busy.values(), timeout=LEAVE)
            await asyncio.gather(self._replies.land(), self._sender.land())
            await self._leases.leave()

    async def _forever(self, name: str, step: Callable[[], Awaitable[object]], pause: float, topic: str = "") -> None:
        """Do one thing again and again: at once when its topic wakes it, else after a pause."""
        woken = asyncio.Event()
        self._wakers.setdefault(topic, []).append(woken)
        while not self._stop.is_set():
            woken.clear()
            try:
                await step()
            except LeaseLost:
                log.info("%s: a shard went to another worker", name)
            except LOST as error:
                log.error("%s: the store does not answer (%s)", name, type(error).__name__)
                await self._revive()
            except Exception as error:
                log.error("%s: %s", name, type(error).__name__, exc_info=log.isEnabledFor(logging.DEBUG))
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), pause)

    async def _revive(self) -> None:
        try:
            await self._house.store.revive()
        except Exception as error:
            log.error("the store cannot be started again: %s", type(error).__name__)

    def _pump(self, pump: Callable[[Channel], Awaitable[bool]], channel: Channel) -> Callable[[], Awaitable[None]]:
        """A pump worked until it has nothing more to begin at once."""

        async def step() -> None:
            more = True
            while more and not self._stop.is_set():
                more = await pump(channel)
                await asyncio.sleep(0.02)  # let what was begun get under way, and the pace's bucket fill

        return step

    async def _refresh(self) -> None:
        """Learn what staff changed, start what is due, take up what was launched, and fix the audiences."""
        known = self._house.knowledge
        known.learn(*await read_above(self._house.store))
        for channel in self._house.channels.values():
            channel.per_second = pace(known.service, self._house.settings, channel.name)
        await start_due(self._house.store, known.translator, clock.now())
        await self._sender.refresh()
        await self._sender.expand()

    async def _compact(self) -> None:
        """Once a day what was deleted goes from the disk too; one worker sees to it."""
        if 0 in self._leases.held:
            await self._house.store.compact()

    async def _count(self) -> None:
        """Add what happened to the monthly counters; one worker keeps the campaigns' summaries too."""
        await self._tallies.fold_all(list(self._leases.held))
        if 0 in self._leases.held:
            await self._summaries.refresh()

    async def _inbox(self) -> None:
        """Start answering in every shard held where something waits and nobody answers yet."""
        held = list(self._leases.held)
        names = [("LLEN", keys.inbox(shard)) for shard in held]
        for shard, waiting in zip(held, await gather_pipeline(self._house.store.client, names), strict=True):
            if waiting and shard not in self._busy:
                task = asyncio.create_task(self._answer(shard))
                self._busy[shard] = task
                task.add_done_callback(partial(self._answered, shard))

    def _answered(self, shard: int, _: asyncio.Task[None]) -> None:
        self._busy.pop(shard, None)

    async def _answer(self, shard: int) -> None:
        """Answer what waits in one shard, in order, until nothing does."""
        conversation = self._house.conversation
        try:
            while not self._stop.is_set() and (lease := self._leases.held.get(shard)):
                waiting = await conversation.next(lease, shard)
                if waiting is None:
                    return
                await conversation.answer(lease, waiting)
        except LeaseLost:
            self._leases.lost(shard)
        except LOST as error:
            log.error("answering: the store does not answer (%s)", type(error).__name__)
        except Exception as error:
            log.error("answering: %s", type(error).__name__)

    async def _listen(self) -> None:
        """Be woken by the store when something came in."""
        while not self._stop.is_set():
            try:
                async with self._house.store.client.pubsub() as channel:
                    await channel.subscribe(keys.WAKE)
                    while not self._stop.is_set():
                        message = await channel.get_message(ignore_subscribe_messages=True, timeout=1.0)
                        if message:
                            topic = message["data"].decode()
                            self._wake(topic if topic in (REPLIES, CAMPAIGNS) else INBOX)
            except LOST:
                await asyncio.sleep(IDLE)

    def _wake(self, topic: str) -> None:
        for event in self._wakers.get(topic, []):
            event.set()

    async def _poll(self) -> None:
        """Without a public address Telegram is asked for updates, by the one worker that holds the first shard."""
        channel = self._house.channels.get(ChannelName.TELEGRAM)
        if self._house.settings.public_url or not isinstance(channel, TelegramChannel):
            return
        while not self._stop.is_set():
            if 0 in self._leases.held:
                await self._poll_while_held(channel)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), IDLE)

    async def _poll_while_held(self, channel: TelegramChannel) -> None:
        """Telegram ends the one of two who ask at the same time: who has lost the shard leaves it to the other."""
        enough = asyncio.Event()
        polling = asyncio.create_task(poll(channel, self._update(channel), enough))
        while 0 in self._leases.held and not self._stop.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), IDLE)
        enough.set()
        await polling

    def _update(self, channel: TelegramChannel) -> Callable[[bytes], Awaitable[None]]:
        async def store(body: bytes) -> None:
            await store_parsed(self._house, channel, WebhookRequest("", {}, body), self._tasks)

        return store
