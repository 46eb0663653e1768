"""The campaign lane: fixes audiences, begins sends as fast as the pace allows, and settles what stayed uncertain.

One `Sender` runs in each worker, for the shards that worker holds. It never begins more than the channel's pace and
its free connections let start at once.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot import clock
from bot.delivery import Delivering
from bot.knowledge import Knowledge
from bot.settings import SettingsError
from bot.store.campaigns import ShardState, State
from bot.store.deliveries import Begun
from bot.store.pace import Lane
from bot.store.scripts import LeaseLost
from bot.translator import TextError
from bot.types import Channel, ChannelName, Outcome, Status
from campaigns.audience import STRETCH
from campaigns.lifecycle import CampaignError, Known, load
from campaigns.messages import Composer, Message
from campaigns.pacing import Shares, give_back, share, soon
from campaigns.reach import Audiences
from campaigns.scheduling import open_until

log = logging.getLogger(__name__)

FLIGHTS = 64  # sends under way at once, per channel and worker


@dataclass(frozen=True, slots=True)
class Queue:
    """Where something waits: one campaign in one shard on one channel."""

    known: Known
    shard: int
    waiting: int


class Sender:
    def __init__(self, delivering: Delivering, knowledge: Knowledge, held: Mapping[int, str]) -> None:
        self._delivering = delivering
        self._knowledge = knowledge
        self._held = held  # shard → lease, kept up to date by the worker
        self._composer = Composer(knowledge)
        self._known: dict[str, Known] = {}
        self._flights: dict[ChannelName, set[asyncio.Task[None]]] = {name: set() for name in ChannelName}
        self._turn = 0

    async def refresh(self) -> None:
        """Take up what was launched, put down what is finished."""
        active = await self._delivering.campaigns.active()
        for campaign_id in [known for known in self._known if known not in active]:
            del self._known[campaign_id]
        for campaign_id in active:
            try:
                await self._take_up(campaign_id)
            except (CampaignError, SettingsError, TextError) as error:
                log.error("campaign %s cannot be sent: %s", campaign_id, error)
                self._known.pop(campaign_id, None)

    async def _take_up(self, campaign_id: str) -> None:
        """Compile a campaign once; afterwards only its state is new. A fact that is gone stops it here, whole."""
        known = self._known.get(campaign_id)
        if known is None:
            known = await load(self._delivering.store, campaign_id, self._knowledge.translator)
        stored = await self._delivering.campaigns.read(campaign_id)
        for channel in self._delivering.channels:
            for locale in known.campaign.locales:
                self._message(known, locale, channel, clock.now())
        self._known[campaign_id] = replace(known, stored=stored or known.stored)

    # --- the audience

    async def expand(self) -> None:
        """Fix what is not fixed yet of every campaign's audience, in the shards held."""
        for known in list(self._known.values()):
            audiences = self._audiences(known)
            for shard, lease in list(self._held.items()):
                state = await self._delivering.campaigns.shard_state(shard, known.stored.id)
                if state and not state.fixed and state.state is State.RUNNING:
                    await self._expand_shard(known.stored.id, audiences, shard, lease, state)

    def _audiences(self, known: Known) -> Audiences:
        store, contacts = self._delivering.store, self._delivering.contacts
        locales = self._knowledge.translator.locales
        return Audiences(store, contacts, known.campaign, locales, known.sent, known.stored.id)

    async def _expand_shard(
        self, campaign_id: str, audiences: Audiences, shard: int, lease: str, state: ShardState
    ) -> None:
        audience = await audiences.of(shard)
        first = state.cursor
        while first <= state.top:
            last = min(first + STRETCH - 1, state.top)
            verdicts = audience.verdicts(first, last)
            done = last == state.top
            await self._delivering.campaigns.expand(shard, lease, campaign_id, (first, last + 1), verdicts, done)
            first = last + 1

    # --- sending

    async def pump(self, channel: Channel) -> bool:
        """One round on one channel: begin what may begin now. True if there may be more to do at once."""
        flights = self._flights[channel.name]
        free = FLIGHTS - len(flights)
        queues = await self._queues(channel.name) if free > 0 else []
        if not queues:
            return False
        paces = self._delivering.paces
        shares = await self._shares(queues, free)
        queues = [queue for queue in queues if shares.most(queue.known.stored.id, 1)]
        waiting = sum(shares.most(queue.known.stored.id, queue.waiting) for queue in queues)
        if not waiting:
            return await soon(shares.wait)
        parts = max(self._parts(queue, channel.name) for queue in queues)
        grant = await paces.ask(channel.name, channel.per_second, min(free, waiting) * parts, Lane.CAMPAIGN)
        if grant.amount:
            spent = await self._begin(queues, channel, max(1, grant.amount // parts), shares)
            await paces.give_back(channel.name, channel.per_second, grant.amount - spent)
        await give_back(paces, shares)
        return bool(grant.amount) or await soon(grant.wait)

    async def _shares(self, queues: list[Queue], most: int) -> Shares:
        """What the campaigns' own paces let begin; what is late is not sent any more, and waits for no pace."""
        waiting: Counter[str] = Counter()
        for queue in queues:
            if clock.now() < queue.known.stored.send_by:
                waiting[queue.known.stored.id] += queue.waiting
        running = {queue.known.stored.id: queue.known.stored for queue in queues}
        return await share(self._delivering.paces, waiting, running, most)

    async def _queues(self, channel: ChannelName) -> list[Queue]:
        """What waits on this channel and may be sent now, each time beginning with another shard."""
        now = clock.now()
        found = []
        for known in list(self._known.values()):
            late = now >= known.stored.send_by
            if known.stored.state is not State.RUNNING or not (late or self._open(known, now)):
                continue
            waiting = await self._delivering.campaigns.waiting(self._held, known.stored.id, channel)
            found += [Queue(known, shard, number) for shard, number in waiting.items()]
        self._turn += 1
        start = self._turn % len(found) if found else 0
        return found[start:] + found[:start]

    def _open(self, known: Known, moment: float) -> float:
        return open_until(known.campaign.definition, self._knowledge.service, moment)

    def _parts(self, queue: Queue, channel: ChannelName) -> int:
        """The most parts one message of this campaign takes on this channel."""
        if channel is not ChannelName.SMS:
            return 1
        known, now = queue.known, clock.now()
        locales = known.campaign.locales
        return max(self._message(known, locale, channel, now).measure.segments for locale in locales)

    async def _begin(self, queues: list[Queue], channel: Channel, messages: int, shares: Shares) -> int:
        """Begin up to so many sends. Returns the parts they take."""
        spent = 0
        for queue in queues:
            lease = self._held.get(queue.shard)
            known = queue.known
            most = shares.most(known.stored.id, messages)
            if most <= 0 or lease is None:
                continue
            try:
                begun = await self._delivering.deliveries.intend(
                    queue.shard,
                    lease,
                    known.stored.id,
                    channel.name,
                    most,
                    self._open(known, clock.now()),
                )
            except LeaseLost:
                continue
            for one in begun:
                message = self._said(known, one, channel.name)
                spent += message.measure.segments if message and channel.name is ChannelName.SMS else 1
                task = asyncio.create_task(self._send(known, one, message))
                self._flights[channel.name].add(task)
                task.add_done_callback(self._flights[channel.name].discard)
            messages -= len(begun)
            shares.took(known.stored.id, len(begun))
        return spent

    def _said(self, known: Known, begun: Begun, channel: ChannelName) -> Message | None:
        """The message to this person; None where a text or a fact went missing since the campaign was taken up."""
        try:
            return self._message(known, begun.language, channel, begun.moment)
        except (TextError, SettingsError, KeyError) as error:
            log.error("campaign %s cannot be said in %s: %s", known.stored.id, begun.language, error)
            return None

    async def _send(self, known: Known, begun: Begun, message: Message | None) -> None:
        if message is None:
            await self._delivering.deliveries.outcome(begun.attempt, Outcome(Status.FAILED, code="no_text"))
            return
        await self._delivering.deliver(
            begun,
            message.text,
            buttons=message.buttons,
            template=message.template,
            send_by=min(known.stored.send_by, self._open(known, begun.moment)),
        )

    def _message(self, known: Known, locale: str, channel: ChannelName, moment: float) -> Message:
        return self._composer.message(known.stored.id, known.campaign, locale, channel, moment)

    async def land(self) -> None:
        """Wait for the sends under way, before leaving."""
        under_way = [task for tasks in self._flights.values() for task in tasks]
        if under_way:
            await asyncio.wait(under_way, timeout=3)
