"""Who a campaign is for, and who of them is left out and why. Nobody is left out silently.

The store keeps one bitmap per property and shard; here they are whole numbers whose bit n is row n, so that "all who
speak Thai and use SMS" is one `&`. A shard of a million contacts' store is some eight kilobytes per property.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot import clock
from bot.store import keys
from bot.store.connection import Store, gather_pipeline
from bot.store.deliveries import unpack
from bot.types import ChannelName, LeftOut, Status
from campaigns.definition import Campaign

STRETCH = 500  # rows looked at, and fixed, in one go
NO_LANGUAGE = "und"  # ISO 639-2: undetermined
SENT = (  # what counts as "was sent campaign X": also where we do not know whether it arrived
    Status.SENDING,
    Status.UNCERTAIN,
    Status.UNKNOWN,
    Status.ACCEPTED,
    Status.SENT,
    Status.DELIVERED,
    Status.READ,
)

#: row, language, channel, why left out or ""
Verdict = tuple[int, str, str, str]


@dataclass(frozen=True, slots=True)
class ShardAudience:
    """One shard's bitmaps, as numbers."""

    members: int  # meant by the campaign, within its languages, channels and tags
    channels: dict[str, int]
    languages: dict[str, int]
    reasons: Sequence[tuple[LeftOut, int]]  # first match wins

    @property
    def reached(self) -> int:
        """Those whom nothing leaves out."""
        return self.members & ~_any(bits for _, bits in self.reasons)

    def verdicts(self, first: int, last: int) -> list[Verdict]:
        """The verdict on every member from row `first` to row `last`, both included."""
        mask = (1 << (last - first + 1)) - 1
        window = ShardAudience(
            self.members >> first & mask,
            {name: bits >> first & mask for name, bits in self.channels.items()},
            {name: bits >> first & mask for name, bits in self.languages.items()},
            [(reason, bits >> first & mask) for reason, bits in self.reasons],
        )
        return [window._verdict(row, first) for row in rows_of(window.members)]

    def _verdict(self, row: int, first: int) -> Verdict:
        bit = 1 << row
        language = next((name for name, bits in self.languages.items() if bits & bit), NO_LANGUAGE)
        channel = next((name for name, bits in self.channels.items() if bits & bit), ChannelName.SMS.value)
        reason = next((reason.value for reason, bits in self.reasons if bits & bit), "")
        return first + row, language, channel, reason


def rows_of(number: int) -> Iterator[int]:
    """The rows whose bits are set."""
    text = bin(number)[:1:-1]
    place = text.find("1")
    while place >= 0:
        yield place
        place = text.find("1", place + 1)


async def read_shard(store: Store, shard: int, campaign: Campaign, locales: Sequence[str], sent: str) -> ShardAudience:
    """The audience in one shard as it is now. `locales`: the languages the program knows; `sent`: the id of the
    campaign that the audience must have been sent, or ""."""
    wanted = campaign.definition.audience
    names = ["live", "ok", "out", "blk", "x", "dg"]
    names += [f"c:{name}" for name in ChannelName] + [f"l:{name}" for name in locales]
    names += [f"t:{tag}" for tag in wanted.tags]
    raw = await gather_pipeline(store.client, [("GET", keys.audience(shard, name)) for name in names])
    bits = {name: number_of(value) for name, value in zip(names, raw, strict=True)}
    channels = {name.value: bits[f"c:{name}"] for name in ChannelName}
    languages = {name: bits[f"l:{name}"] for name in locales}
    members = bits["live"]
    if wanted.channels:
        members &= _any(channels[name] for name in wanted.channels)
    if wanted.languages:
        members &= _any(languages[name] for name in wanted.languages)
    for tag in wanted.tags:
        members &= bits[f"t:{tag}"]
    if wanted.consent:
        members &= await _consented(store, shard, members, wanted.consent)
    if sent:
        members &= await _sent(store, shard, sent)
    without = members & ~_any(languages[name] for name in campaign.locales if name in languages)
    unapproved = channels[ChannelName.WHATSAPP] & ~_any(
        languages[name] for name in campaign.definition.whatsapp.templates if name in languages
    )
    reasons = (
        (LeftOut.ERASED, bits["x"]),  # they wrote again since, or were forgotten in this very moment
        (LeftOut.OPTED_OUT, bits["out"] | bits["blk"]),
        (LeftOut.NO_CONSENT, members & ~bits["ok"]),
        (LeftOut.DANGER, await _in_danger(store, shard, bits["dg"])),
        (LeftOut.IN_CONVERSATION, await _in_conversation(store, shard)),
        (LeftOut.NO_TRANSLATION, without),
        (LeftOut.NO_TEMPLATE, unapproved),
    )
    return ShardAudience(members, channels, languages, reasons)


def number_of(bitmap: bytes | None) -> int:
    """A bitmap as a number: Redis counts bits from the left of each byte, a number from the right."""
    if not bitmap:
        return 0
    return int.from_bytes(bitmap.translate(_MIRRORED), "little")


_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def _any(many: Iterator[int]) -> int:
    result = 0
    for bits in many:
        result |= bits
    return result


async def _sent(store: Store, shard: int, campaign_id: str) -> int:
    top = int(await store.client.get(keys.rows(shard)) or 0)
    names = [("HGETALL", keys.deliveries(shard, campaign_id, bucket)) for bucket in range(top // 100 + 1)]
    found = 0
    for raw in await gather_pipeline(store.client, names):
        for row, packed in raw.items():
            if unpack(shard, int(row), packed).status in SENT:
                found |= 1 << int(row)
    return found


async def _consented(store: Store, shard: int, members: int, ways: Sequence[str]) -> int:
    """Of the members, those whose consent was given in one of these ways, however it is spelled."""
    wanted, rows, found = {way.casefold() for way in ways}, list(rows_of(members)), 0
    for start in range(0, len(rows), STRETCH):
        some = rows[start : start + STRETCH]
        given = await gather_pipeline(store.client, [("HGET", keys.contact(shard, row), "cs") for row in some])
        found |= _any(1 << row for row, way in zip(some, given, strict=True) if way and _way(way) in wanted)
    return found


def _way(stored: bytes) -> str:
    return stored.decode().casefold()


async def _in_danger(store: Store, shard: int, ever: int) -> int:
    """Of those who were ever in danger, the ones who still count as such."""
    rows = list(rows_of(ever))
    until = await gather_pipeline(store.client, [("HGET", keys.contact(shard, row), "dg") for row in rows])
    return _any(1 << row for row, moment in zip(rows, until, strict=True) if float(moment or 0) > clock.now())


async def _in_conversation(store: Store, shard: int) -> int:
    """Those who wait for a person on the staff."""
    return _any(1 << int(row) for row in await store.client.hkeys(keys.handoffs(shard)))
