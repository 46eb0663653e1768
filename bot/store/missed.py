"""Words that were not understood, counted by language and week, apart from whoever used them.

In each shard one hash a week: keyed fingerprint of language and words → how many people used them, and the words,
sealed. Nothing leads from it to a contact. What too few people used is never opened (docs/decisions/009).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot import clock
from bot.store import keys
from bot.store.connection import Store, gather_pipeline
from bot.vault import Vault, VaultError

WEEK = 7 * 86400
WEEKS = 4  # so many are shown, this one included
KEPT_SECONDS = 5 * WEEK  # from the last word of a week: no word is kept longer than six weeks
MOST = 500  # different phrases of one shard and week; what comes after them is not kept
ENOUGH = 3  # people who used the same words in the same week, before anybody sees them
_MONDAY = 4 * 86400  # the first Monday of 1970
_ALL = b"all:"


@dataclass(frozen=True, slots=True)
class Counted:
    """One word or phrase. `people` in the weeks shown, `lately` in this one; 0 = fewer than ENOUGH."""

    locale: str  # "" = not to be told
    words: str
    people: int
    lately: int


@dataclass(frozen=True, slots=True)
class Missed:
    """What people were not understood with. `messages`: how many, also those whose words are not kept; by language."""

    words: list[Counted]
    messages: Counter[str]
    lately: Counter[str]


def week_of(moment: float) -> int:
    """Weeks since 1970, each from a Monday."""
    return int((moment - _MONDAY) // WEEK)


def sealed(vault: Vault, locale: str, words: Sequence[str]) -> tuple[list[str], list[bytes]]:
    """As they are stored: their fingerprints, and each sealed."""
    prints = [vault.fingerprints("missed", f"{locale}:{one}")[0].hex() for one in words]
    return prints, [vault.seal(json.dumps([locale, one]), _owner(p)) for p, one in zip(prints, words, strict=True)]


def counted(missed: tuple[str, Sequence[str]], moment: float, prints: Sequence[str]) -> dict[str, Any]:
    """What lua/turn.lua does with them."""
    return {"week": week_of(moment), "locale": missed[0], "prints": prints, "seconds": KEPT_SECONDS, "most": MOST}


async def read(store: Store, vault: Vault) -> Missed:
    """The last WEEKS, this one included; what most people used first."""
    this = week_of(clock.now())
    weeks = [(shard, week) for week in range(this, this - WEEKS, -1) for shard in range(keys.SHARDS)]
    found = await gather_pipeline(store.client, [("HGETALL", keys.missed(*one)) for one in weeks])
    messages, lately = Counter[str](), Counter[str]()
    by_week: dict[int, Counter[bytes]] = {week: Counter() for _, week in weeks}
    held: dict[bytes, bytes] = {}
    for (_, week), raw in zip(weeks, found, strict=True):
        for field, value in raw.items():
            if field.startswith(_ALL):
                messages[field[len(_ALL) :].decode()] += int(value)
                lately[field[len(_ALL) :].decode()] += int(value) if week == this else 0
                continue
            count, _, kept = value.partition(b";")
            by_week[week][field] += int(count)
            held[field] = kept
    enough = {field for counts in by_week.values() for field, count in counts.items() if count >= ENOUGH}
    words = [_counted(vault, field, held[field], [counts[field] for counts in by_week.values()]) for field in enough]
    return Missed(sorted(filter(None, words), key=lambda one: (-one.people, one.words)), messages, lately)


async def this_week(store: Store) -> int:
    """How many messages were not understood since Monday."""
    week = week_of(clock.now())
    found = await gather_pipeline(store.client, [("HGETALL", keys.missed(s, week)) for s in range(keys.SHARDS)])
    return sum(int(value) for raw in found for field, value in raw.items() if field.startswith(_ALL))


def _counted(vault: Vault, field: bytes, kept: bytes, counts: Sequence[int]) -> Counted | None:
    try:
        locale, words = json.loads(vault.open(kept, _owner(field.decode())))
    except VaultError:  # its key is gone
        return None
    return Counted(locale, words, sum(counts), counts[0] if counts[0] >= ENOUGH else 0)


def _owner(print: str) -> str:
    return f"missed:{print}"
