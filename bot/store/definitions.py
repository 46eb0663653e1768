"""Campaigns as they are written and decided upon: the definition, the plan, who approved, in which state.

Every decision names what its maker saw, and one script holds it against what is there: of two who edit, approve or
launch at the same moment one succeeds, and the other is told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot import clock
from bot.store import keys
from bot.store.connection import Store, gather_pipeline


class State(StrEnum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"  # starts by itself at a moment; until then it can be taken back
    RUNNING = "running"
    PAUSED = "paused"  # after its launch, or before (then `launched` is 0)
    CANCELLED = "cancelled"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Stored:
    """A campaign as stored: `definition` and `texts` are what campaigns/definition.py put there; a draft's may be
    incomplete. `plan`: {"starts": a moment, 0 = at once; "per_minute": 0 = the channel's own pace; "send_by": a moment,
    0 = as the definition says}. Users by their ids."""

    id: str
    definition: dict[str, Any]
    texts: dict[str, str]
    state: State
    created: float
    launched: float
    send_by: float
    version: int = 1  # goes up with every change of words, audience or plan
    plan: dict[str, Any] = field(default_factory=dict)
    made_by: str = ""
    approved_by: str = ""  # who else approved this very version
    launched_by: str = ""
    reason: str = ""  # why it was launched on texts that are still drafts
    starts: float = 0.0  # when a scheduled one starts
    resumed: float = 0.0  # when it last went on; it pauses itself only for what was handed over since
    paused_for: str = ""  # "" = by hand, "failures", "stops", "hours:<point>"
    tested: dict[str, int] = field(default_factory=dict)  # language → the version last tried on a phone of the staff's


_TESTED = "tested:"  # begins the fields that say so, a language each


class Definitions:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def create(
        self,
        campaign_id: str,
        definition: dict[str, Any],
        texts: dict[str, str],
        made_by: str = "",
        plan: Mapping[str, Any] | None = None,
    ) -> bool:
        """Store a draft. False if the id is taken."""
        key, now = keys.campaign_definition(campaign_id), clock.now()
        if not await self._store.client.hsetnx(key, "created", now):
            return False
        body = _written(definition, texts, plan or {})
        await self._store.client.hset(key, mapping={**body, "state": State.DRAFT.value, "version": 1, "by": made_by})
        await self._store.client.zadd(keys.CAMPAIGNS, {campaign_id: now})
        return True

    async def read(self, campaign_id: str) -> Stored | None:
        return _stored(campaign_id, await self._store.client.hgetall(keys.campaign_definition(campaign_id)))

    async def every(self, last: int = 0) -> list[Stored]:
        """All campaigns, oldest first; or only the `last` so many."""
        return await self._read_all(await self._store.client.zrange(keys.CAMPAIGNS, -last, -1))

    async def ids(self) -> list[str]:
        """Of all campaigns, oldest first."""
        return [name.decode() for name in await self._store.client.zrange(keys.CAMPAIGNS, 0, -1)]

    async def page(self, before: float | None, count: int) -> list[Stored]:
        """So many campaigns, newest first; `before`: made before that moment."""
        top = "+inf" if before is None else f"({before!r}"
        ids = await self._store.client.zrange(keys.CAMPAIGNS, top, "-inf", desc=True, byscore=True, offset=0, num=count)
        return await self._read_all(ids)

    async def scheduled(self) -> list[str]:
        """What waits to start, the next first."""
        return [name.decode() for name in await self._store.client.zrange(keys.SCHEDULED, 0, -1)]

    async def due(self, moment: float) -> list[str]:
        """What was to start by that moment."""
        names = await self._store.client.zrange(keys.SCHEDULED, "-inf", f"{moment!r}", byscore=True)
        return [name.decode() for name in names]

    async def note_tested(self, campaign_id: str, locales: Sequence[str], version: int) -> None:
        """This version was tried on a phone in these languages."""
        told = {f"{_TESTED}{locale}": version for locale in locales}
        await self._store.client.hset(keys.campaign_definition(campaign_id), mapping=told)

    # --- a draft

    async def revise(
        self,
        campaign_id: str,
        version: int,
        definition: dict[str, Any],
        texts: dict[str, str],
        plan: Mapping[str, Any],
    ) -> int | None:
        """Write a draft anew. The new version; None: somebody else changed it meanwhile, or it is no draft any more.
        An approval was of the words as they were: it holds no longer."""
        return await self._decide(
            campaign_id,
            [State.DRAFT],
            version=version,
            launched=False,
            write=_written(definition, texts, plan),
            unset=["approved_by"],
            newer=True,
        )

    async def approve(self, campaign_id: str, version: int, user_id: str) -> bool:
        """Somebody approves this version of a draft. False: it changed meanwhile, or somebody else approved it."""
        seen = {"approved_by": ["", user_id]}
        now = {"approved_by": user_id}
        return bool(
            await self._decide(campaign_id, [State.DRAFT], version=version, launched=False, seen=seen, write=now)
        )

    async def schedule(self, campaign_id: str, version: int, starts: float, by: str = "", reason: str = "") -> bool:
        """This version of a draft starts at that moment. False: it is no draft any more, or another version."""
        await self._list(campaign_id, starts)  # before, so that one whose maker dies here is not forgotten
        told = {"starts": f"{starts!r}", "launched_by": by, "reason": reason}
        done = await self._decide(
            campaign_id,
            [State.DRAFT],
            version=version,
            launched=False,
            write={**told, "state": State.SCHEDULED.value},
            unset=["paused_for"],
        )
        if done:
            await self._list(campaign_id, starts)  # again: a worker may have found a draft meanwhile, and let it go
        return bool(done)

    async def undo(self, campaign_id: str) -> bool:
        """What was to start is a draft again. Its version goes up, so that a launch sent twice finds another one; its
        words are the same, so an approval holds. False: it has started, or was not about to."""
        done = await self._decide(
            campaign_id,
            [State.SCHEDULED, State.PAUSED],
            launched=False,
            write={"state": State.DRAFT.value},
            unset=["starts", "launched_by", "reason", "paused_for"],
            newer=True,
        )
        if done:
            await self.relist(campaign_id)
        return bool(done)

    async def relist(self, campaign_id: str) -> None:
        """Keep it on the list of what is to start only if it is to."""
        await self.unlist(campaign_id)
        stored = await self.read(campaign_id)
        if stored and stored.state is State.SCHEDULED:  # perhaps since a moment ago
            await self._list(campaign_id, stored.starts)

    async def unlist(self, campaign_id: str) -> None:
        await self._store.client.zrem(keys.SCHEDULED, campaign_id)

    async def _list(self, campaign_id: str, starts: float) -> None:
        await self._store.client.zadd(keys.SCHEDULED, {campaign_id: starts})

    async def _decide(
        self,
        campaign_id: str,
        come_from: Sequence[State],
        *,
        version: int | None = None,
        launched: bool | None = None,
        seen: Mapping[str, Sequence[str]] | None = None,
        write: Mapping[str, str] | None = None,
        unset: Sequence[str] = (),
        newer: bool = False,
    ) -> int | None:
        """See lua/definition.lua. The version it has then; None: it was not so any more."""
        wanted: dict[str, Any] = {
            "is": {"state": [state.value for state in come_from], **(seen or {})},
            "set": dict(write or {}),
            "unset": list(unset),
            "newer": newer,
        }
        if version is not None:
            wanted["version"] = version
        if launched is not None:
            wanted["launched"] = launched
        key = keys.campaign_definition(campaign_id)
        return int(await self._store.scripts.call("definition", [key], [json.dumps(wanted)])) or None

    async def _read_all(self, ids: Sequence[bytes]) -> list[Stored]:
        names = [name.decode() for name in ids]
        raw = await gather_pipeline(
            self._store.client, [("HGETALL", keys.campaign_definition(campaign_id)) for campaign_id in names]
        )
        found = [_stored(campaign_id, pairs(one)) for campaign_id, one in zip(names, raw, strict=True)]
        return [one for one in found if one]


def pairs(raw: Mapping[bytes, bytes] | Sequence[bytes]) -> Mapping[bytes, bytes]:
    """A hash, however the client gives it: in a pipeline of a cluster it is flat."""
    return raw if isinstance(raw, Mapping) else dict(zip(raw[::2], raw[1::2], strict=True))


def _written(definition: dict[str, Any], texts: dict[str, str], plan: Mapping[str, Any]) -> dict[str, str]:
    return {"definition": json.dumps(definition), "texts": json.dumps(texts), "plan": json.dumps(dict(plan))}


def _stored(campaign_id: str, raw: Mapping[bytes, bytes]) -> Stored | None:
    if b"definition" not in raw or b"state" not in raw:
        return None

    def said(name: bytes) -> str:
        return raw.get(name, b"").decode()

    return Stored(
        id=campaign_id,
        definition=json.loads(raw[b"definition"]),
        texts=json.loads(raw[b"texts"]),
        state=State(said(b"state")),
        created=float(raw[b"created"]),
        launched=float(raw.get(b"launched", 0)),
        send_by=float(raw.get(b"send_by", 0)),
        version=int(raw.get(b"version", 1)),
        plan=json.loads(raw.get(b"plan", b"{}")),
        made_by=said(b"by"),
        approved_by=said(b"approved_by"),
        launched_by=said(b"launched_by"),
        reason=said(b"reason"),
        starts=float(raw.get(b"starts", 0)),
        resumed=float(raw.get(b"resumed", 0)),
        paused_for=said(b"paused_for"),
        tested={
            name.decode().removeprefix(_TESTED): int(version)
            for name, version in raw.items()
            if name.startswith(_TESTED.encode())
        },
    )
