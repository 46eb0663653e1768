"""Campaigns as the store keeps them: the definition once (definitions.py), the state and the counters in every shard.

Counters only change in the scripts that move deliveries. A campaign's numbers are the sums over all shards; they are
kept for good, so that they say the same next year.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot import clock
from bot.store import keys
from bot.store.connection import gather_pipeline
from bot.store.definitions import Definitions, State, Stored, pairs
from bot.store.deliveries import STATUSES
from bot.types import ChannelName, Status

__all__ = ["Campaigns", "Cell", "ShardState", "State", "Stored"]

_STARTING = (State.DRAFT, State.SCHEDULED, State.RUNNING)  # RUNNING: begun by somebody else a moment ago
_LAUNCHED = "running,paused"  # what a shard's state may change from: cancelled is for good


@dataclass(frozen=True, slots=True)
class ShardState:
    """How far one shard is: the last row its audience is fixed to, and whether that was the last."""

    state: State
    cursor: int
    top: int
    fixed: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One counter: so many in this status (or left out for this reason), in this language, on this channel."""

    status: Status | None
    reason: str
    language: str
    channel: str
    number: int


@dataclass(frozen=True, slots=True)
class Replied:
    """So many people answered with `what` (bot/campaign_replies.py), whom it was sent to in this language on this
    channel."""

    what: str
    language: str
    channel: str
    number: int


class Campaigns(Definitions):
    """What is written of a campaign, and what became of it."""

    async def active(self) -> list[str]:
        """Launched and not finished."""
        return sorted(name.decode() for name in await self._store.client.smembers(keys.ACTIVE))

    async def launch(
        self,
        campaign_id: str,
        send_by: float,
        come_from: Sequence[State] = (State.DRAFT, State.SCHEDULED),
        version: int | None = None,
    ) -> bool:
        """Start it, once: False if it was launched before, or is in no state, or no version, that may start. Every
        shard then knows how many rows there were."""
        first = await self._decide(
            campaign_id,
            come_from,
            version=version,
            launched=False,
            write={"launched": f"{clock.now()!r}", "send_by": f"{send_by!r}"},
        )
        await self.spread(campaign_id)
        return bool(first)

    async def spread(self, campaign_id: str) -> None:
        """Tell every shard of a launch. One that died half-way is finished by whoever comes next."""
        stored = await self.read(campaign_id)
        if stored is None or not stored.launched or stored.state not in _STARTING:
            return
        tops = await gather_pipeline(self._store.client, [("GET", keys.rows(s)) for s in range(keys.SHARDS)])
        for shard, top in enumerate(tops):
            more = ("send_by", stored.send_by, "top", int(top or 0), "sent", 1)  # who is sent it is marked from now on
            await self._set_state(keys.campaign(shard, campaign_id), State.RUNNING, "", *more)
        await self._decide(campaign_id, _STARTING[:2], launched=True, write={"state": State.RUNNING.value})
        await self._store.client.sadd(keys.ACTIVE, campaign_id)
        await self.unlist(campaign_id)
        await self._store.client.publish(keys.WAKE, "campaigns")

    async def pause_itself(self, stored: Stored, why: str) -> bool:
        """Pause what goes wrong, unless somebody has resumed it since it was read. False: it does not run any more."""
        seen = {"resumed": [f"{stored.resumed!r}" if stored.resumed else ""]}
        return await self.set_state(stored.id, State.PAUSED, [State.RUNNING], why, seen)

    async def set_state(
        self,
        campaign_id: str,
        to: State,
        come_from: Sequence[State],
        paused_for: str = "",
        seen: Mapping[str, Sequence[str]] | None = None,
    ) -> bool:
        """Pause, resume or cancel what was launched, in every shard: no intent after this goes against it. False if it
        is in no state that this can follow."""
        if not await self._decide(campaign_id, come_from, launched=True, seen=seen, **_paused(to, paused_for)):
            return False
        now = to
        while True:
            names = [keys.campaign(shard, campaign_id) for shard in range(keys.SHARDS)]
            await asyncio.gather(*(self._set_state(name, now, _LAUNCHED) for name in names))
            stored = await self.read(campaign_id)
            if stored is None or stored.state is now or stored.state is State.FINISHED:
                break
            now = stored.state  # somebody else's word came in between: the last one counts, in every shard
        await self._store.client.publish(keys.WAKE, "campaigns")
        return True

    async def set_waiting(
        self, campaign_id: str, to: State, come_from: Sequence[State], paused_for: str = "", starts: float = 0.0
    ) -> bool:
        """Pause, resume or cancel what is to start and has not: no shard knows of it. `starts`: when it does now."""
        more = _paused(to, paused_for)
        if starts:
            more["write"]["starts"] = f"{starts!r}"
            await self._list(campaign_id, starts)
        done = await self._decide(campaign_id, come_from, launched=False, **more)
        if done:
            await self.relist(campaign_id)
        return bool(done)

    async def cancel_pending(self, campaign_id: str) -> None:
        """What is still pending of a cancelled campaign becomes cancelled."""
        for shard in range(keys.SHARDS):
            for channel in ChannelName:
                names = [keys.queue(shard, campaign_id, channel), keys.campaign(shard, campaign_id)]
                while await self._store.scripts.call("cancel", names, [keys.prefix(shard), campaign_id]):
                    pass

    async def finish(self, campaign_id: str) -> None:
        """Nothing is pending, sending or uncertain any more, and the whole audience is fixed."""
        await self._decide(campaign_id, [State.RUNNING], launched=True, write={"state": State.FINISHED.value})
        stored = await self.read(campaign_id)
        if stored and stored.state not in (State.FINISHED, State.CANCELLED):
            return  # it was paused in this very moment
        await self._store.client.srem(keys.ACTIVE, campaign_id)
        await gather_pipeline(
            self._store.client, [("SREM", keys.campaigns_here(s), campaign_id) for s in range(keys.SHARDS)]
        )
        kept = [keys.lately(s, campaign_id, what) for s in range(keys.SHARDS) for what in ("", "f", "s")]
        await gather_pipeline(self._store.client, [("DEL", name) for name in kept])

    async def shard_state(self, shard: int, campaign_id: str) -> ShardState | None:
        raw = await self._store.client.hmget(keys.campaign(shard, campaign_id), ["state", "cursor", "top", "fixed"])
        if raw[0] is None:
            return None
        return ShardState(State(raw[0].decode()), int(raw[1] or 0), int(raw[2] or 0), raw[3] == b"1")

    async def fixed(self, campaign_id: str) -> bool:
        """Whether the whole audience is fixed, in every shard."""
        states = await asyncio.gather(*(self.shard_state(shard, campaign_id) for shard in range(keys.SHARDS)))
        return all(state is not None and state.fixed for state in states)

    async def expand(
        self,
        shard: int,
        lease: str,
        campaign_id: str,
        rows: tuple[int, int],
        verdicts: Sequence[tuple[int, str, str, str]],
        last: bool,
    ) -> None:
        """Fix the audience from one row to another. `verdicts`: row, language, channel, why left out or "".
        Raises LeaseLost."""
        await self._store.scripts.call(
            "expand",
            [keys.lease(shard), keys.campaign(shard, campaign_id), keys.counts(shard, campaign_id)],
            [keys.prefix(shard), lease, campaign_id, *rows, int(last), json.dumps(verdicts)],
        )

    async def waiting(self, shards: Iterable[int], campaign_id: str, channel: str) -> dict[int, int]:
        """How many entries the queues hold, by shard; only those that hold any."""
        wanted = list(shards)
        lengths = await gather_pipeline(
            self._store.client, [("LLEN", keys.queue(shard, campaign_id, channel)) for shard in wanted]
        )
        return {shard: int(length) for shard, length in zip(wanted, lengths, strict=True) if length}

    async def cells(self, campaign_id: str) -> tuple[int, list[Cell]]:
        """The audience fixed so far, and every counter of every shard."""
        names = [("HGETALL", keys.counts(shard, campaign_id)) for shard in range(keys.SHARDS)]
        audience, cells = 0, []
        for raw in await gather_pipeline(self._store.client, names):
            for field, number in pairs(raw).items():
                name = field.decode()
                if name == "=":
                    audience += int(number)
                    continue
                what, language, channel = name.rsplit(".", 2)
                if what.startswith("-"):
                    cells.append(Cell(None, what[1:], language, channel, int(number)))
                else:
                    cells.append(Cell(STATUSES[what], "", language, channel, int(number)))
        return audience, cells

    async def replies(self, campaign_id: str) -> list[Replied]:
        """What people answered, kept for good: each of them once under each `what`, and once under "replied" if they
        answered with anything but a stop."""
        names = [("HGETALL", keys.campaign_replies(shard, campaign_id)) for shard in range(keys.SHARDS)]
        tally: Counter[tuple[str, str, str]] = Counter()
        for raw in await gather_pipeline(self._store.client, names):
            for field, number in pairs(raw).items():
                what, language, channel = field.decode().rsplit(".", 2)
                tally[what, language, channel] += int(number)
        return [Replied(*where, number) for where, number in sorted(tally.items())]

    async def failures(self, campaign_id: str) -> Counter[tuple[str, str]]:
        """How many failed, kept for good: (channel, the provider's code, "" for none) → number."""
        names = [("HGETALL", keys.campaign_failures(shard, campaign_id)) for shard in range(keys.SHARDS)]
        tally: Counter[tuple[str, str]] = Counter()
        for raw in await gather_pipeline(self._store.client, names):
            for field, number in pairs(raw).items():
                channel, _, code = field.decode().partition(".")
                tally[channel, code] += int(number)
        return +tally

    async def _set_state(self, name: str, to: State, come_from: str, *more: object) -> bool:
        return bool(await self._store.scripts.call("state", [name], [to.value, come_from, *more]))


def _paused(to: State, why: str) -> dict[str, Any]:
    """A new state; why it is paused stays only as long as it is."""
    if to is State.PAUSED:
        return {"write": {"state": to.value, "paused_for": why}}
    if to is State.RUNNING:
        return {"write": {"state": to.value, "resumed": f"{clock.now()!r}"}, "unset": ["paused_for"]}
    return {"write": {"state": to.value}, "unset": ["paused_for"]}
