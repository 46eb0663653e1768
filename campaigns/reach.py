"""Whom a campaign reaches over all shards. A number that is known on SMS and on WhatsApp is one person, who is sent it
once: on SMS, and left out on WhatsApp as a duplicate. Who is not reached on SMS is reached on WhatsApp.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.types import ChannelName, LeftOut
from campaigns.audience import NO_LANGUAGE, Meant, ShardAudience, read_shards, rows_of
from campaigns.definition import Campaign


class Audiences:
    """One campaign's audience, shard by shard, as it is now. `locales`: the languages the program knows; `sent`: the id
    of the campaign that the audience must have been sent, or ""; `campaign_id`: if it is launched already."""

    def __init__(
        self,
        store: Store,
        contacts: Contacts,
        campaign: Campaign | Meant,
        locales: Sequence[str],
        sent: str = "",
        campaign_id: str = "",
    ) -> None:
        self._store, self._pairs, self._id = store, contacts.pairs, campaign_id
        self._campaign, self._locales, self._sent = campaign, locales, sent
        self._reached: dict[int, int] = {}  # shard → those reached there before duplicates are looked for

    async def of(self, shard: int) -> ShardAudience:
        """One shard's audience, those left out who are reached on another channel."""
        return (await self._these([shard]))[0]

    async def every(self) -> list[ShardAudience]:
        """All shards' audiences."""
        return await self._these(range(keys.SHARDS))

    async def _these(self, shards: Sequence[int]) -> list[ShardAudience]:
        found = await self._read(shards)
        others = await self._pairs.read(shards)
        twins = {
            shard: others[shard].among(rows_of(one.reached & one.channels[ChannelName.WHATSAPP]))
            for shard, one in found.items()
        }
        wanted = {keys.shard_of(other) for pairs in twins.values() for other in pairs.values()}
        await self._read(sorted(wanted - self._reached.keys()))
        return [
            _once(one, [row for row, other in twins[shard].items() if self._reaches(other)])
            for shard, one in found.items()
        ]

    async def _read(self, shards: Sequence[int]) -> dict[int, ShardAudience]:
        found = await read_shards(self._store, shards, self._campaign, self._locales, self._sent) if shards else {}
        for shard, audience in found.items():
            launched = await Campaigns(self._store).shard_state(shard, self._id) if self._id else None
            here = (2 << launched.top) - 1 if launched else -1  # whoever came after the launch is not sent it
            self._reached[shard] = audience.reached & here
        return found

    def _reaches(self, contact_id: int) -> bool:
        return bool(self._reached[keys.shard_of(contact_id)] >> keys.row_of(contact_id) & 1)


def _once(audience: ShardAudience, twice: Sequence[int]) -> ShardAudience:
    """The audience without those rows, who are reached on another channel."""
    size = max(twice, default=-1) // 8 + 1
    bits = bytearray(size)
    for row in twice:
        bits[row // 8] |= 1 << row % 8
    return replace(audience, reasons=(*audience.reasons, (LeftOut.DUPLICATE, int.from_bytes(bits, "little"))))


@dataclass(frozen=True, slots=True)
class Preview:
    """How many would get it, by language and channel, and who would be left out, by reason and language."""

    included: Counter[tuple[str, str]]
    left_out: Counter[tuple[str, str]]

    @property
    def audience(self) -> int:
        return self.included.total() + self.left_out.total()


async def preview(store: Store, audiences: Audiences) -> Preview:
    """Count the audience as it would be fixed now: exactly, each person once, and without opening an address."""
    included: Counter[tuple[str, str]] = Counter()
    left_out: Counter[tuple[str, str]] = Counter()
    for audience in await audiences.every():
        for language, spoken in _apart(audience.members, audience.languages, NO_LANGUAGE):
            rest = spoken
            for reason, bits in audience.reasons:
                left_out[reason.value, language] += (rest & bits).bit_count()
                rest &= ~bits
            for channel, there in _apart(rest, audience.channels, ChannelName.SMS.value):
                included[language, channel] += there.bit_count()
    return Preview(+included, +left_out)


def _apart(members: int, by_name: Mapping[str, int], nothing: str) -> Iterator[tuple[str, int]]:
    """The members apart by a property, each under the first name that fits."""
    for name, bits in by_name.items():
        if members & bits:
            yield name, members & bits
            members &= ~bits
    if members:
        yield nothing, members
