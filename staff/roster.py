"""Contacts as a list, page by page, newest first, however many there are: never all of them are read.

The store's bitmaps say who fits (as in campaigns/audience.py); only those on the page are read. Newest first means the
highest id: rows are given out one after the other in each shard, so neighbours may have come in either order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.store import keys
from bot.store.connection import Store, gather_pipeline
from bot.store.contacts import Person
from bot.types import ChannelName
from campaigns.audience import number_of
from staff.desk import Desk

PAGE = 50
#: Consent as one can look for it: given and not taken back; neither given nor a STOP; a STOP, or we are blocked.
CONSENT = ("given", "none", "stopped")
OTHER = "other"  # a language we have no texts in, or none yet


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to list; "" for all."""

    language: str = ""  # one of the service's, or OTHER
    channel: str = ""
    tag: str = ""
    consent: str = ""


@dataclass(frozen=True, slots=True)
class Roster:
    """One page. `newer` and `older`: the ids to ask for the pages beside it with, 0 for none."""

    people: list[Person]
    count: int  # of all who fit
    newer: int = 0
    older: int = 0


async def tags(store: Store) -> list[str]:
    """Every tag there is."""
    found = await gather_pipeline(store.client, [("SMEMBERS", keys.tags(shard)) for shard in range(keys.SHARDS)])
    return sorted({tag.decode() for some in found for tag in some})


def fitting(wanted: Wanted, languages: tuple[str, ...], known_tags: list[str]) -> Wanted:
    """`wanted` without what there is not."""
    return Wanted(
        wanted.language if wanted.language in (*languages, OTHER) else "",
        wanted.channel if wanted.channel in [*ChannelName] else "",
        wanted.tag if wanted.tag in known_tags else "",
        wanted.consent if wanted.consent in CONSENT else "",
    )


async def roster(desk: Desk, wanted: Wanted, older_than: int = 0, newer_than: int = 0) -> Roster:
    """The newest page; or the next one of people older, or newer, than this id."""
    members = await _members(desk, wanted)
    count = sum(bits.bit_count() for bits in members)
    if newer_than:
        found = sorted(one for shard, bits in enumerate(members) for one in _upwards(shard, bits, newer_than))
        shown, more = found[:PAGE][::-1], len(found) > PAGE
        ids = (shown[0] if more and shown else 0, shown[-1] if shown else 0)
    else:
        found = sorted((one for shard, bits in enumerate(members) for one in _downwards(shard, bits, older_than)))[::-1]
        shown, more = found[:PAGE], len(found) > PAGE
        ids = (shown[0] if older_than and shown else 0, shown[-1] if more else 0)
    people = [person for person in await desk.contacts.read_all(shown) if person]
    return Roster(people, count, *ids)


async def _members(desk: Desk, wanted: Wanted) -> list[int]:
    """Who fits, a number for each shard whose bits are rows."""
    languages = desk.service.languages
    names = ["live", *(["ok", "out", "blk"] if wanted.consent else [])]
    names += [f"c:{wanted.channel}"] if wanted.channel else []
    names += [f"t:{wanted.tag}"] if wanted.tag else []
    names += [f"l:{one}" for one in (languages if wanted.language == OTHER else [wanted.language]) if one]
    wants = [("GET", keys.audience(shard, name)) for shard in range(keys.SHARDS) for name in names]
    raw = iter(await gather_pipeline(desk.store.client, wants))
    return [_fit({name: number_of(next(raw)) for name in names}, wanted) for _ in range(keys.SHARDS)]


def _fit(bits: Mapping[str, int], wanted: Wanted) -> int:
    members = bits["live"]
    if wanted.channel:
        members &= bits[f"c:{wanted.channel}"]
    if wanted.tag:
        members &= bits[f"t:{wanted.tag}"]
    if wanted.language == OTHER:
        for name, some in bits.items():
            members &= ~some if name.startswith("l:") else members
    elif wanted.language:
        members &= bits[f"l:{wanted.language}"]
    if wanted.consent:
        stopped = bits["out"] | bits["blk"]
        members &= {"given": bits["ok"] & ~stopped, "none": ~bits["ok"] & ~stopped, "stopped": stopped}[wanted.consent]
    return members


def _downwards(shard: int, bits: int, older_than: int) -> Iterator[int]:
    """The highest ids of a shard, one more than a page; below `older_than`, if any."""
    if older_than:
        rows = max((older_than - 1 - shard) // keys.SHARDS + 1, 0)
        bits &= (1 << rows) - 1
    for _ in range(PAGE + 1):
        if not bits:
            return
        row = bits.bit_length() - 1
        yield keys.contact_id(shard, row)
        bits ^= 1 << row


def _upwards(shard: int, bits: int, newer_than: int) -> Iterator[int]:
    """The lowest ids of a shard above `newer_than`, one more than a page."""
    first = (newer_than - shard) // keys.SHARDS + 1
    bits = bits >> first << first if first > 0 else bits
    for _ in range(PAGE + 1):
        if not bits:
            return
        low = bits & -bits
        yield keys.contact_id(shard, low.bit_length() - 1)
        bits ^= low
