"""Whom a campaign reaches over all shards. A number that is known on SMS and on WhatsApp is one person, who is sent it
once: on SMS, and left out on WhatsApp as a duplicate. Who is not reached on SMS is reached on WhatsApp.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store, gather_pipeline
from bot.store.contacts import Contacts
from bot.types import ChannelName, LeftOut
from bot.vault import VaultError
from campaigns.audience import STRETCH, ShardAudience, read_shard, rows_of
from campaigns.definition import Campaign


class Audiences:
    """One campaign's audience, shard by shard, as it is now. `locales`: the languages the program knows; `sent`: the id
    of the campaign that the audience must have been sent, or ""; `campaign_id`: if it is launched already."""

    def __init__(
        self,
        store: Store,
        contacts: Contacts,
        campaign: Campaign,
        locales: Sequence[str],
        sent: str = "",
        campaign_id: str = "",
    ) -> None:
        self._store, self._contacts, self._id = store, contacts, campaign_id
        self._campaign, self._locales, self._sent = campaign, locales, sent
        self._reached: dict[int, int] = {}  # shard → those reached there before duplicates are looked for

    async def of(self, shard: int) -> ShardAudience:
        """One shard's audience, those left out who are reached on another channel."""
        audience = await self._read(shard)
        twice = await self._also_on_sms(shard, audience.reached & audience.channels[ChannelName.WHATSAPP])
        return replace(audience, reasons=(*audience.reasons, (LeftOut.DUPLICATE, twice)))

    async def _read(self, shard: int) -> ShardAudience:
        audience = await read_shard(self._store, shard, self._campaign, self._locales, self._sent)
        launched = await Campaigns(self._store).shard_state(shard, self._id) if self._id else None
        here = (2 << launched.top) - 1 if launched else -1  # whoever came after the launch is not sent it
        self._reached[shard] = audience.reached & here
        return audience

    async def _also_on_sms(self, shard: int, members: int) -> int:
        """Those whose number gets it by SMS."""
        rows, twice = list(rows_of(members)), 0
        for start in range(0, len(rows), STRETCH):
            numbers = await self._numbers(shard, rows[start : start + STRETCH])
            ids = await self._contacts.find_all([(ChannelName.SMS.value, number) for number in numbers.values()])
            for row, contact_id in zip(numbers, ids, strict=True):
                if contact_id is not None and await self._reaches(contact_id):
                    twice |= 1 << row
        return twice

    async def _numbers(self, shard: int, rows: Sequence[int]) -> dict[int, str]:
        """Their numbers, by row; without those whose key is gone."""
        sealed = await gather_pipeline(self._store.client, [("HGET", keys.contact(shard, row), "a") for row in rows])
        numbers = {}
        for row, address in zip(rows, sealed, strict=True):
            try:
                numbers[row] = self._contacts.open_address(keys.contact_id(shard, row), address or b"")
            except VaultError:
                continue
        return numbers

    async def _reaches(self, contact_id: int) -> bool:
        shard = keys.shard_of(contact_id)
        if shard not in self._reached:
            await self._read(shard)
        return bool(self._reached[shard] >> keys.row_of(contact_id) & 1)


@dataclass(frozen=True, slots=True)
class Preview:
    """How many would get it, by language and channel, and who would be left out, by reason and language."""

    included: Counter[tuple[str, str]]
    left_out: Counter[tuple[str, str]]

    @property
    def audience(self) -> int:
        return self.included.total() + self.left_out.total()


async def preview(store: Store, audiences: Audiences) -> Preview:
    """Count the audience as it would be fixed now."""
    included: Counter[tuple[str, str]] = Counter()
    left_out: Counter[tuple[str, str]] = Counter()
    for shard in range(keys.SHARDS):
        top = int(await store.client.get(keys.rows(shard)) or 0)
        audience = await audiences.of(shard)
        for first in range(0, top + 1, STRETCH):
            for _, language, channel, reason in audience.verdicts(first, min(first + STRETCH - 1, top)):
                if reason:
                    left_out[reason, language] += 1
                else:
                    included[language, channel] += 1
    return Preview(included, left_out)
