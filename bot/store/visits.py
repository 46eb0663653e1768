"""Visits: who of the staff is signed in, in which browser. A visit is known by the hash of its cookie, is locked after
ten minutes without a sign of life, and ends after twelve hours, when they sign out, or when all of theirs are ended.

The fields of one: `u` the user's id, `b` when it began, `s` when it was last seen (0 = locked on purpose), `t` what the
next page tells them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot import clock
from bot.credentials import hashed, new_token
from bot.store import staff_keys
from bot.store.connection import Store, gather_pipeline

IDLE = 600.0  # seconds after which it is locked
LONGEST = 12 * 3600  # seconds after which it is over
OFTEN = 10.0  # seconds; seen again within them is not written down, each write waits for the disk


@dataclass(frozen=True, slots=True)
class Visit:
    name: str  # the hash of its cookie
    user_id: str
    began: float
    seen: float
    told: Mapping[str, str | int] = field(default_factory=dict)  # for the next page: the id of a text, its numbers

    @property
    def locked(self) -> bool:
        return clock.now() - self.seen > IDLE


class Visits:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def begin(self, user_id: str) -> str:
        """A new visit; returns its token, which is for the cookie and stands nowhere else."""
        token = new_token()
        name, now = hashed(token), f"{clock.now():.3f}"
        pipe = self._store.client.pipeline(transaction=True)
        pipe.hset(staff_keys.visit(name), mapping={"u": user_id, "b": now, "s": now})
        pipe.expire(staff_keys.visit(name), LONGEST)
        pipe.sadd(staff_keys.visits_of(user_id), name)
        pipe.expire(staff_keys.visits_of(user_id), LONGEST)
        await pipe.execute()
        return token

    async def read(self, token: str) -> Visit | None:
        """The visit of a cookie, locked or not; None where there is none or it is over."""
        name = hashed(token)
        return _visit(name, await self._store.client.hgetall(staff_keys.visit(name)))

    async def of(self, user_id: str) -> list[Visit]:
        """All of somebody's, locked or not, the last seen first."""
        names = [name.decode() for name in await self._store.client.smembers(staff_keys.visits_of(user_id))]
        held = await gather_pipeline(self._store.client, [("HGETALL", staff_keys.visit(name)) for name in names])
        found = [_visit(name, fields) for name, fields in zip(names, held, strict=True)]
        return sorted((visit for visit in found if visit), key=lambda visit: (-visit.seen, -visit.began, visit.name))

    async def see(self, visit: Visit) -> None:
        """A sign of life. It opens no lock, and makes nothing that has ended."""
        if clock.now() - visit.seen > OFTEN:
            await self._note(visit, "")

    async def unlock(self, visit: Visit) -> bool:
        """Its user has proved themselves again. False: it has ended meanwhile."""
        return await self._note(visit, "1")

    async def lock(self, visit: Visit) -> None:
        if await self._store.client.exists(staff_keys.visit(visit.name)):
            await self._store.client.hset(staff_keys.visit(visit.name), "s", "0")

    async def tell(self, visit: Visit, told: Mapping[str, str | int]) -> None:
        """Their next page says this."""
        if await self._store.client.exists(staff_keys.visit(visit.name)):
            await self._store.client.hset(staff_keys.visit(visit.name), "t", json.dumps(dict(told)))

    async def heard(self, visit: Visit) -> None:
        """It was said."""
        await self._store.client.hdel(staff_keys.visit(visit.name), "t")

    async def end(self, visit: Visit) -> None:
        pipe = self._store.client.pipeline(transaction=True)
        pipe.delete(staff_keys.visit(visit.name))
        pipe.srem(staff_keys.visits_of(visit.user_id), visit.name)
        await pipe.execute()

    async def end_all(self, user_id: str) -> int:
        """Signed out everywhere; how many visits that ended."""
        names = [name.decode() for name in await self._store.client.smembers(staff_keys.visits_of(user_id))]
        pipe = self._store.client.pipeline(transaction=True)
        for name in names:
            pipe.delete(staff_keys.visit(name))
        pipe.delete(staff_keys.visits_of(user_id))
        return sum((await pipe.execute())[:-1])

    async def end_others(self, visit: Visit) -> int:
        """Signed out everywhere but here; how many visits that ended."""
        others = [one for one in await self.of(visit.user_id) if one.name != visit.name]
        for one in others:
            await self.end(one)
        return len(others)

    async def _note(self, visit: Visit, proved: str) -> bool:
        told = [f"{clock.now():.3f}", IDLE, proved]
        return bool(await self._store.scripts.call("visit", [staff_keys.visit(visit.name)], told))


def _visit(name: str, held: Mapping[bytes, bytes]) -> Visit | None:
    """None where there is none, or it is over."""
    if b"u" not in held:  # also where something was noted of it in the moment in which it ended
        return None
    told = json.loads(held.get(b"t", b"{}"))
    visit = Visit(name, held[b"u"].decode(), float(held[b"b"]), float(held[b"s"]), told)
    return visit if clock.now() - visit.began <= LONGEST else None
