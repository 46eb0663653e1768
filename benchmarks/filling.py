"""A store with as much in it as a country's service would have: people, campaigns in all states, years of events."""

from __future__ import annotations

import asyncio
from itertools import islice

from bot import clock
from bot.knowledge import Knowledge
from bot.store import keys
from bot.store.campaigns import Campaigns, State
from bot.store.connection import Store, gather_pipeline
from bot.store.contacts import Contacts, Imported
from bot.store.deliveries import Begun, Deliveries
from bot.store.leases import Leases
from bot.types import ChannelName, Consent, Outcome, Status
from bot.vault import Vault
from campaigns.audience import STRETCH
from campaigns.definition import Audience, Campaign, Definition
from campaigns.reach import Audiences

BATCH, AT_ONCE = 500, 4
SENT = 20  # so many campaigns are really sent to; the others are cancelled before
TAGS = 200  # people spread over so many tags: a campaign is for one of them
YEARS, EVENTS = 3, 200_000
CONSENT = Consent(1_750_000_000.0, "street", "import")
DAY = 86400.0


class Filling:
    def __init__(self, store: Store, vault: Vault, knowledge: Knowledge) -> None:
        self._store, self._knowledge = store, knowledge
        self._contacts, self._campaigns = Contacts(store, vault), Campaigns(store)
        self._deliveries, self._leases = Deliveries(store, vault), Leases(store, "filling")
        self._languages = knowledge.locales

    async def fill(self, people: int, campaigns: int, events: int = EVENTS) -> None:
        """May be called again, with more: what is there stays."""
        await self._people(people)
        await self._events(events)
        await self._leases.tend()
        for number in range(campaigns):
            await self._campaign(number)
            await self._leases.tend()
        for contact_id in range(16, 16 + 40):
            await self._contacts.hand_off(contact_id, f"{clock.now():.3f};asked;nb;clinic_hours")
        await self._leases.leave()

    async def _people(self, people: int) -> None:
        rows = (self._person(number) for number in range(people))
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(part: list[Imported]) -> None:
            async with gate:
                await self._contacts.import_rows(part)

        await asyncio.gather(*(one(part) for part in iter(lambda: list(islice(rows, BATCH)), [])))

    def _person(self, number: int) -> Imported:
        """Half on SMS, a fifth on WhatsApp, every tenth of these a number that is on SMS too."""
        language = self._languages[number % len(self._languages)]
        tags = (f"tag_{number % TAGS:03d}", "street")
        if number % 10 < 5:
            return Imported(ChannelName.SMS, f"+999{number:08d}", language, CONSENT, tags)
        if number % 10 < 7:
            other = number - 5 if number % 100 < 10 else number
            return Imported(ChannelName.WHATSAPP, f"+999{other:08d}", language, CONSENT, tags)
        return Imported(ChannelName.TELEGRAM, str(10**9 + number), language, CONSENT, tags)

    async def _events(self, events: int) -> None:
        """Questions and answers, spread evenly over the years and the shards."""
        first, step = clock.now() - YEARS * 365 * DAY, YEARS * 365 * DAY / events
        kinds = ("in", "out", "topic", "conversation")
        topics = sorted(self._knowledge.topics)
        for start in range(0, events, BATCH):
            commands = []
            for number in range(start, min(start + BATCH, events)):
                told = {"kind": kinds[number % 4], "channel": ("sms", "whatsapp", "telegram")[number % 3]}
                told |= {"what": topics[number % len(topics)] if number % 4 == 2 else "text"}
                told |= {"locale": self._languages[number % len(self._languages)], "who": f"p{number % 5000:05d}"}
                name = f"{int((first + number * step) * 1000)}-{number % 1000}"
                flat = [part for pair in told.items() for part in pair]
                commands.append(["XADD", keys.events(number % keys.SHARDS), name, *flat])
            await gather_pipeline(self._store.client, commands)

    async def _campaign(self, number: int) -> None:
        definition = Definition(name=f"Utsending {number}", audience=Audience(tags=(f"tag_{number % TAGS:03d}",)))
        sources = dict.fromkeys(self._languages, "message = { $clinic_now }\n")
        campaign, campaign_id = Campaign(definition, sources, self._knowledge.translator), f"c-{number:03d}"
        await self._campaigns.create(campaign_id, *campaign.as_stored())
        if number % TAGS == TAGS - 1:
            return  # one stays a draft
        await self._campaigns.launch(campaign_id, clock.now() + DAY)
        audiences = Audiences(self._store, self._contacts, campaign, self._languages, "", campaign_id)
        for shard, lease in self._leases.held.items():
            audience, state = await audiences.of(shard), await self._campaigns.shard_state(shard, campaign_id)
            assert state
            for low in range(0, state.top + 1, STRETCH):
                high = min(low + STRETCH - 1, state.top)
                found = audience.verdicts(low, high)
                await self._campaigns.expand(shard, lease, campaign_id, (low, high + 1), found, high == state.top)
            if number < SENT:
                await self._send(campaign_id, shard, lease)
        if number >= SENT:
            await self._campaigns.set_state(campaign_id, State.CANCELLED, [State.RUNNING])
            await self._campaigns.cancel_pending(campaign_id)
        await self._campaigns.finish(campaign_id)

    async def _send(self, campaign_id: str, shard: int, lease: str) -> None:
        for channel in ChannelName:
            while begun := await self._deliveries.intend(shard, lease, campaign_id, channel, 64, float("inf")):
                await asyncio.gather(*(self._told(one, place % 30 == 0) for place, one in enumerate(begun)))

    async def _told(self, one: Begun, fails: bool) -> None:
        failed, taken = Outcome(Status.FAILED, code="30003"), Outcome(Status.ACCEPTED, "1")
        await self._deliveries.outcome(one.attempt, failed if fails else taken)
        if not fails:
            await self._deliveries.receipt(one.attempt, Status.DELIVERED, "1", "")
