"""What stayed open: sends whose worker is gone become uncertain; uncertain ones are looked for at the provider; a
campaign with nothing open is finished.

An uncertain send is never repeated. A receipt or the provider's own list proves that it went out; where neither does
and none can come any more, it is unknown for good, and counted as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot import clock
from bot.delivery import VALIDITY, Delivering
from bot.media import MediaError
from bot.settings import SettingsError
from bot.store import keys
from bot.store.campaigns import State
from bot.store.deliveries import Attempt
from bot.store.scripts import LeaseLost
from bot.store.turns import Turns
from bot.translator import TextError
from bot.types import Channel, Outbound, Status, Template
from bot.vault import VaultError
from campaigns.counts import read_counts
from campaigns.lifecycle import CampaignError, load
from campaigns.messages import Composer, Message

GRACE = 40.0  # seconds; longer than the slowest send: connecting, reading, and being two seconds late
LOOK_AFTER = 20.0  # seconds before the provider's list is asked first: it lags behind
LOOK_EVERY = 60.0
ROUND = 10.0  # seconds of looking, at most, until the next round
LAST_CALL = VALIDITY + 300.0  # after the validity period and five minutes for the last receipt, nothing comes any more


class Settler:
    """Runs in each worker, for the shards that worker holds."""

    def __init__(
        self, delivering: Delivering, turns: Turns, composer: Composer, held: Mapping[int, str], grace: float = GRACE
    ) -> None:
        self._delivering, self._turns, self._composer = delivering, turns, composer
        self._held, self._grace = held, grace
        self._looked: dict[Attempt, float] = {}

    async def settle(self) -> None:
        """One round over the shards held."""
        for shard, lease in list(self._held.items()):
            try:
                await self._delivering.deliveries.sweep(shard, lease, clock.now() - self._grace)
            except LeaseLost:
                continue
        await self._finish()
        until = clock.ticks() + ROUND
        for shard in list(self._held):
            for attempt, began in await self._delivering.deliveries.uncertain(shard):
                if clock.ticks() > until:
                    return  # a provider that answers slowly keeps neither sweeping nor finishing waiting
                await self._look(attempt, began)

    async def _look(self, attempt: Attempt, began: float) -> None:
        now = clock.now()
        delivery = await self._delivering.deliveries.read(attempt.shard, attempt.campaign, attempt.row)
        channel = self._delivering.channels.get(delivery.channel) if delivery else None
        if delivery is None or channel is None or not channel.reports_delivery:
            await self._delivering.resolve(attempt, began, None, last_call=True)  # nothing can ever prove it
            return
        last_call = now - began > LAST_CALL
        due = max(began + LOOK_AFTER, self._looked.get(attempt, 0.0) + LOOK_EVERY)
        if now < due and not last_call:
            return
        self._looked[attempt] = now
        outbound = await self._outbound(attempt, channel, delivery.language, began)
        if await self._delivering.resolve(attempt, began, outbound, last_call):
            self._looked.pop(attempt, None)

    async def _outbound(self, attempt: Attempt, channel: Channel, language: str, began: float) -> Outbound | None:
        """The message as it was, to be recognised in the provider's list; None if it cannot be made again."""
        try:
            if attempt.campaign == keys.REPLIES:
                return await self._reply(attempt, channel)
            known = await load(self._delivering.store, attempt.campaign, self._composer.knowledge.translator)
            message = self._composer.message(attempt.campaign, known.campaign, language, channel.name, began)
            person = await self._delivering.contacts.read(keys.contact_id(attempt.shard, attempt.row))
            if person is None:
                return None
            address = self._delivering.contacts.open_address(person.contact.id, person.sealed_address)
            return _as_sent(channel, address, message)
        except (CampaignError, MediaError, SettingsError, TextError, VaultError):
            return None

    async def _reply(self, attempt: Attempt, channel: Channel) -> Outbound | None:
        raw = await self._turns.reply(attempt.shard, attempt.row)
        if raw is None:
            return None
        contact_id, address, reply = raw
        text = self._delivering.contacts.open_address(contact_id, address)
        template = Template(reply.template, reply.variables) if reply.template else None
        return replace(
            _as_sent(channel, text, Message(reply.text, (), template)), media=self._delivering.media(reply.media)
        )

    async def _finish(self) -> None:
        for campaign_id in await self._delivering.campaigns.active():
            # Fixed first, counted then: what another worker fixes in between would be nobody's any more.
            fixed = await self._delivering.campaigns.fixed(campaign_id)
            counts = await read_counts(self._delivering.store, campaign_id)
            stored = await self._delivering.campaigns.read(campaign_id)
            if stored and stored.state is State.CANCELLED and counts.statuses[Status.PENDING]:
                await self._delivering.campaigns.cancel_pending(campaign_id)  # who cancelled it was gone too soon
            if stored is None or counts.open or stored.state is State.PAUSED:
                continue
            if stored.state is State.CANCELLED or fixed:
                await self._delivering.campaigns.finish(campaign_id)


def _as_sent(channel: Channel, address: str, message: Message) -> Outbound:
    return Outbound(channel.name, address, message.text, token="", template=message.template)
