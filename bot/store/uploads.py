"""Uploads: a contacts file that one of the staff sent, between being looked through and being stored.

    reading → read → importing → done          what is no contacts file at all: bad

The file lies sealed, for a quarter of an hour at most or until its rows are stored; what is told of it names lines and
reasons, and nothing that stands in it. Whoever works on one holds its lease, so that it is done once.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot import clock
from bot.store import staff_keys
from bot.store.connection import Store
from bot.vault import Vault, VaultError

FILE_SECONDS = 15 * 60  # from the last that happened with it
TOLD_SECONDS = 3600  # what came of it can be read so long
LEASE_SECONDS = 60


class Stage(StrEnum):
    READING = "reading"  # looked through; nothing is stored yet
    READ = "read"  # waits for somebody to say yes
    IMPORTING = "importing"
    DONE = "done"
    BAD = "bad"  # no contacts file at all


@dataclass(frozen=True, slots=True)
class Upload:
    id: str
    stage: Stage
    worked: bool  # somebody works on it at this moment
    total: int  # rows that can be stored
    done: int  # of them, how many are looked at or stored
    counts: Mapping[str, int]  # new, updated, erased: foreseen, then so far
    told: Mapping[str, Any] = field(repr=False)  # what staff/uploading.py found in it


class Uploads:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    async def keep(self, text: str) -> str:
        """A new one; its id."""
        id = clock.fresh_id()
        held = {"state": Stage.READING.value, "file": self._vault.seal(text, _owner(id))}
        await self._put(id, held, FILE_SECONDS)
        return id

    async def read(self, id: str) -> Upload | None:
        """None: there is none, or its time is over."""
        names = ["state", "total", "done", "new", "updated", "erased", "told"]
        stage, total, done, new, updated, erased, told = await self._store.client.hmget(staff_keys.upload(id), names)
        if stage is None:
            return None
        counts = {"new": int(new or 0), "updated": int(updated or 0), "erased": int(erased or 0)}
        worked = bool(await self._store.client.exists(staff_keys.upload(f"{id}:lease")))
        stage = Stage(stage.decode())
        return Upload(id, stage, worked, int(total or 0), int(done or 0), counts, self._open(id, told))

    async def file(self, id: str) -> str | None:
        """What was sent; None once it is gone."""
        sealed = await self._store.client.hget(staff_keys.upload(id), "file")
        return self._vault.open(sealed, _owner(id)) if sealed else None

    async def take(self, id: str, worker: str) -> bool:
        """Only one works on it. False: somebody does."""
        return bool(await self._store.client.set(staff_keys.upload(f"{id}:lease"), worker, nx=True, ex=LEASE_SECONDS))

    async def leave(self, id: str) -> None:
        """Who held the lease is through with it, or ends."""
        await self._store.client.delete(staff_keys.upload(f"{id}:lease"))

    async def told(self, id: str, total: int, told: Mapping[str, Any]) -> None:
        """What was found in it."""
        sealed = self._vault.seal(json.dumps(told), _owner(id))
        await self._put(id, {"total": total, "told": sealed}, FILE_SECONDS)

    async def progress(self, id: str, done: int, counts: Mapping[str, int]) -> None:
        """So far; the lease lasts anew."""
        await self._put(id, {"done": done, **counts}, FILE_SECONDS)
        await self._store.client.expire(staff_keys.upload(f"{id}:lease"), LEASE_SECONDS)

    async def move(self, id: str, to: Stage, come_from: Stage, **more: int) -> bool:
        """On to the next stage, once, with these fields. False: it was not there."""
        fields = [part for pair in more.items() for part in pair]
        return bool(
            await self._store.scripts.call("state", [staff_keys.upload(id)], [to.value, come_from.value, *fields])
        )

    async def drop_file(self, id: str) -> None:
        """It is not needed any more; what came of it can be read for an hour."""
        await self._store.client.hdel(staff_keys.upload(id), "file")
        await self._store.client.expire(staff_keys.upload(id), TOLD_SECONDS)

    async def forget(self, id: str) -> None:
        await self._store.client.delete(staff_keys.upload(id))

    async def _put(self, id: str, held: Mapping[str, Any], seconds: int) -> None:
        pipe = self._store.client.pipeline(transaction=True)
        pipe.hset(staff_keys.upload(id), mapping=held)
        pipe.expire(staff_keys.upload(id), seconds)
        await pipe.execute()

    def _open(self, id: str, sealed: bytes | None) -> dict[str, Any]:
        try:
            return dict(json.loads(self._vault.open(sealed, _owner(id)))) if sealed else {}
        except VaultError:
            return {}


def _owner(id: str) -> str:
    return f"upload:{id}"
