"""Who a campaign is for, and who of them is left out and why. Nobody is left out silently.

The store keeps one bitmap per property and shard; here they are whole numbers whose bit n is row n, so that "all who
speak Thai and use SMS" is one `&`. A shard of a million contacts' store is some eight kilobytes per property.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot import clock
from bot.clock import months_before
from bot.store import keys
from bot.store.connection import Store, gather_pipeline
from bot.store.definitions import pairs
from bot.store.deliveries import LETTERS
from bot.types import ChannelName, LeftOut, Status
from campaigns.definition import Audience, Campaign

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


_SENT = frozenset(LETTERS[status].encode() for status in SENT)


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a campaign, or what is written of one, is for. `written`: the languages it has texts in, `templates` those
    it has approved WhatsApp templates in; None: as if it had them in all."""

    audience: Audience
    written: Sequence[str] | None = None
    templates: Sequence[str] | None = None


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


def meant(campaign: Campaign) -> Meant:
    """Whom a whole campaign is for."""
    return Meant(campaign.definition.audience, campaign.locales, tuple(campaign.definition.whatsapp.templates))


async def read_shard(
    store: Store, shard: int, campaign: Campaign | Meant, locales: Sequence[str], sent: str
) -> ShardAudience:
    """The audience in one shard as it is now; see `read_shards`."""
    return (await read_shards(store, [shard], campaign, locales, sent))[shard]


async def read_shards(
    store: Store, shards: Sequence[int], campaign: Campaign | Meant, locales: Sequence[str], sent: str
) -> dict[int, ShardAudience]:
    """The audience in these shards as it is now, in a few round trips. `locales`: the languages the program knows;
    `sent`: the id of the campaign that the audience must have been sent, or ""."""
    wanted = campaign if isinstance(campaign, Meant) else meant(campaign)
    months = months_before(clock.now(), wanted.audience.seen_months) if wanted.audience.seen_months else []
    names = ["live", "ok", "out", "blk", "x", "dg"]
    names += [f"c:{name}" for name in ChannelName] + [f"l:{name}" for name in locales]
    names += [f"t:{tag}" for tag in wanted.audience.tags] + [f"m:{month}" for month in months]
    raw = iter(
        await gather_pipeline(store.client, [("GET", keys.audience(shard, name)) for shard in shards for name in names])
    )
    bits = {shard: {name: number_of(next(raw)) for name in names} for shard in shards}
    danger, talking = await _in_danger(store, bits), await _in_conversation(store, shards)
    members = {shard: _members(wanted.audience, own, months) for shard, own in bits.items()}
    for shard in shards:
        if wanted.audience.consent:
            members[shard] &= await _consented(store, shard, members[shard], wanted.audience.consent)
    if sent:
        was = await _sent(store, shards, sent)
        members = {shard: own & was[shard] for shard, own in members.items()}
    return {
        shard: _audience(wanted, locales, own, members[shard], danger[shard], talking[shard])
        for shard, own in bits.items()
    }


def _members(wanted: Audience, bits: dict[str, int], months: Sequence[str]) -> int:
    members = bits["live"]
    if wanted.channels:
        members &= _any(bits[f"c:{name}"] for name in wanted.channels)
    if wanted.languages:
        members &= _any(bits.get(f"l:{name}", 0) for name in wanted.languages)
    if months:
        members &= _any(bits[f"m:{month}"] for month in months)
    for tag in wanted.tags:
        members &= bits[f"t:{tag}"]
    return members


def _audience(
    wanted: Meant, locales: Sequence[str], bits: dict[str, int], members: int, danger: int, talking: int
) -> ShardAudience:
    channels = {name.value: bits[f"c:{name}"] for name in ChannelName}
    languages = {name: bits[f"l:{name}"] for name in locales}
    written = locales if wanted.written is None else wanted.written
    templates = locales if wanted.templates is None else wanted.templates
    without = members & ~_any(languages[name] for name in written if name in languages)
    unapproved = channels[ChannelName.WHATSAPP] & ~_any(languages[name] for name in templates if name in languages)
    reasons = (
        (LeftOut.ERASED, bits["x"]),  # they wrote again since, or were forgotten in this very moment
        (LeftOut.OPTED_OUT, bits["out"] | bits["blk"]),
        (LeftOut.NO_CONSENT, members & ~bits["ok"]),
        (LeftOut.DANGER, danger),
        (LeftOut.IN_CONVERSATION, talking),
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


def _any(many: Iterable[int]) -> int:
    result = 0
    for bits in many:
        result |= bits
    return result


async def _sent(store: Store, shards: Sequence[int], campaign_id: str) -> dict[int, int]:
    """Shard → those who were sent this campaign."""
    marks = [("HEXISTS", keys.campaign(shard, campaign_id), "sent") for shard in shards]
    if not all(await gather_pipeline(store.client, marks)):
        return await _looked_for(store, shards, campaign_id)
    names = [("GET", keys.audience(shard, f"w:{campaign_id}")) for shard in shards]
    raw = await gather_pipeline(store.client, names)
    return {shard: number_of(one) for shard, one in zip(shards, raw, strict=True)}


async def _looked_for(store: Store, shards: Sequence[int], campaign_id: str) -> dict[int, int]:
    """The same of a campaign that an earlier version launched, which marked nobody: by the deliveries themselves."""
    tops = await gather_pipeline(store.client, [("GET", keys.rows(shard)) for shard in shards])
    buckets = [(s, b) for s, top in zip(shards, tops, strict=True) for b in range(int(top or 0) // 100 + 1)]
    names = [("HGETALL", keys.deliveries(shard, campaign_id, bucket)) for shard, bucket in buckets]
    found = dict.fromkeys(shards, 0)
    for (shard, bucket), raw in zip(buckets, await gather_pipeline(store.client, names), strict=True):
        hundred = 0
        for row, packed in pairs(raw).items():
            if packed[:1] in _SENT:
                hundred |= 1 << int(row) - 100 * bucket
        found[shard] |= hundred << 100 * bucket
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


async def _in_danger(store: Store, bits: Mapping[int, Mapping[str, int]]) -> dict[int, int]:
    """Shard → of those who were ever in danger, the ones who still count as such."""
    ever = [(shard, row) for shard, own in bits.items() for row in rows_of(own["dg"])]
    until = await gather_pipeline(store.client, [("HGET", keys.contact(shard, row), "dg") for shard, row in ever])
    found = dict.fromkeys(bits, 0)
    for (shard, row), moment in zip(ever, until, strict=True):
        if float(moment or 0) > clock.now():
            found[shard] |= 1 << row
    return found


async def _in_conversation(store: Store, shards: Sequence[int]) -> dict[int, int]:
    """Shard → those who wait for a person on the staff."""
    waiting = await gather_pipeline(store.client, [("HKEYS", keys.handoffs(shard)) for shard in shards])
    return {shard: _any(1 << int(row) for row in rows) for shard, rows in zip(shards, waiting, strict=True)}
