"""Every launched campaign in one line of the store: name, subject, and what came of it over all shards, so that a page
can hold two hundred side by side without asking sixteen shards about each.

They are copies. The worker makes them anew: those under way and those of the last days every few seconds, because
receipts still come in, and a few of the others each time, in turn.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot import clock
from bot.campaign_replies import REPLIED, STOP
from bot.store import keys
from bot.store.campaigns import Campaigns, Cell
from bot.store.connection import Store
from bot.types import Status
from campaigns.counts import NOT_BEGUN, Counts, read_counts, shown

RECENT = 8 * 86400.0  # seconds after its launch in which a campaign's receipts come in
IN_TURN = 3  # of the others, each time
NEWEST = 20  # who has none yet is among these, or under way, once all have been looked at
STALE = 60.0  # seconds after which a page makes them anew itself: no worker does
AT = "="  # the field that says when they were made last


#: What becomes of a message that went out, in four words.
FATES = ("confirmed", "handed_over", "unknown", "failed")


@dataclass(frozen=True, slots=True)
class Summary:
    """One campaign. `subjects`: the topics it is about; `fates`: by language, how many of each of FATES; `reports`:
    whether any of its channels says what arrives; `replied`, `stopped`: how many people answered it, and so."""

    id: str
    name: str
    launched: float
    subjects: tuple[str, ...]
    fates: Mapping[str, tuple[int, ...]]
    reports: bool
    replied: int
    stopped: int
    counts: Counts  # by status only, over all languages and channels


class Summaries:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._campaigns = Campaigns(store)
        self._turn = 0

    async def refresh(self) -> None:
        """The next few anew. Whoever has none yet gets one."""
        ids = [name.decode() for name in await self._store.client.zrange(keys.CAMPAIGNS, 0, -1)]
        made = {one.id: one for one in await self.read()}
        recent = {one.id for one in made.values() if clock.now() - one.launched < RECENT}
        old = [id for id in ids if id in made and id not in recent]
        turn = [old[(self._turn + place) % len(old)] for place in range(min(IN_TURN, len(old)))]
        missing = [id for id in (ids[-NEWEST:] if self._turn else ids) if id not in made]
        self._turn += IN_TURN
        for id in dict.fromkeys([*await self._campaigns.active(), *missing, *recent, *turn]):
            await self._make(id)
        await self._store.client.hset(keys.SUMMARIES, AT, f"{clock.now():.3f}")

    async def fresh(self) -> bool:
        """Whether a worker keeps them up."""
        made = float(await self._store.client.hget(keys.SUMMARIES, AT) or 0)
        return clock.now() - made < STALE

    async def read(self) -> list[Summary]:
        """Those of all launched campaigns, oldest first."""
        raw = await self._store.client.hgetall(keys.SUMMARIES)
        found = [_opened(name.decode(), packed) for name, packed in raw.items() if name != AT.encode()]
        return sorted(found, key=lambda one: (one.launched, one.id))

    async def of(self, ids: Sequence[str]) -> dict[str, Summary]:
        """Those of these campaigns that have one."""
        if not ids:
            return {}
        raw = await self._store.client.hmget(keys.SUMMARIES, list(ids))
        return {id: _opened(id, packed) for id, packed in zip(ids, raw, strict=True) if packed}

    async def _make(self, campaign_id: str) -> None:
        stored = await self._campaigns.read(campaign_id)
        if stored is None or not stored.launched:
            return
        counts = await read_counts(self._store, campaign_id)
        answers = await self._campaigns.replies(campaign_id)
        packed = {
            "name": stored.definition["name"],
            "launched": stored.launched,
            "subjects": subjects(stored.definition),
            "fates": _fates(counts),
            "audience": counts.audience,
            "statuses": {status.value: number for status, number in counts.statuses.items() if number},
            "reports": _reports(counts),
            "replied": sum(one.number for one in answers if one.what == REPLIED),
            "stopped": sum(one.number for one in answers if one.what == STOP),
        }
        await self._store.client.hset(keys.SUMMARIES, campaign_id, json.dumps(packed))


def subjects(definition: dict[str, object]) -> list[str]:
    """The topics a campaign is about: the one it names, else those its replies lead to."""
    if named := definition.get("subject"):
        return [str(named)]
    replies = definition.get("replies")
    meanings = sorted(set(replies.values())) if isinstance(replies, dict) else []
    return [meaning.removeprefix("topic:") for meaning in meanings if meaning.startswith("topic:")]


@lru_cache(maxsize=2000)  # most are as they were when a page last asked
def _opened(campaign_id: str, packed: bytes) -> Summary:
    held = json.loads(packed)
    fates = {language: tuple(numbers) for language, numbers in held["fates"].items()}
    who = (campaign_id, held["name"], held["launched"], tuple(held["subjects"]))
    cells = tuple(Cell(Status(name), "", "", "", number) for name, number in held["statuses"].items())
    counts = Counts(campaign_id, held["audience"], cells)
    return Summary(*who, fates, held["reports"], held["replied"], held["stopped"], counts)


def _fates(counts: Counts) -> dict[str, list[int]]:
    tally: dict[str, list[int]] = {}
    for cell in counts.cells:
        if cell.status is not None and (what := fate(cell.status, cell.channel)):
            tally.setdefault(cell.language, [0] * len(FATES))[FATES.index(what)] += cell.number
    return tally


def fate(status: Status, channel: str) -> str:
    """What a message has come to, one of FATES; "" for one that did not go out. Where a channel gives receipts and none
    has come, nobody knows whether it arrived."""
    if status in NOT_BEGUN:
        return ""
    if status in (Status.DELIVERED, Status.READ):
        return "confirmed"
    if status in (Status.FAILED, Status.UNDELIVERED):
        return "failed"
    taken = status in (Status.ACCEPTED, Status.SENT)
    return "handed_over" if taken and shown(channel, Status.DELIVERED, 0) is None else "unknown"


def _reports(counts: Counts) -> bool:
    channels = {cell.channel for cell in counts.cells}
    return not channels or any(shown(name, Status.DELIVERED, 0) is not None for name in channels)
