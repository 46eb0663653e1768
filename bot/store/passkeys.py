"""Passkeys of the staff, sealed, and the challenges that are under way (W3C Web Authentication, Level 3).

Whose a passkey is, it says itself: the browser hands back the user's id with it. It is kept by the hash of its own id.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field, replace

from bot import clock
from bot.credentials import hashed
from bot.store import staff_keys
from bot.store.connection import Store
from bot.vault import Vault

MOST = 20  # of one user
CHALLENGE_BYTES = 32
CHALLENGE_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Passkey:
    id: bytes = field(repr=False)  # the authenticator's own
    key: bytes = field(repr=False)  # its public key, in COSE's encoding
    count: int  # how often it says it was used; 0 where it does not count
    called: str  # by its owner: "my phone"
    made: float
    used: float = 0.0  # 0 = never

    @property
    def name(self) -> str:
        """What it is known by in the store, and on pages."""
        return hashed(_letters(self.id))


class Passkeys:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    async def of(self, user_id: str) -> list[Passkey]:
        """All of somebody's, the oldest first."""
        held = await self._store.client.hgetall(staff_keys.passkeys(user_id))
        return sorted((self._open(user_id, sealed) for sealed in held.values()), key=lambda one: (one.made, one.name))

    async def find(self, user_id: str, id: bytes) -> Passkey | None:
        sealed = await self._store.client.hget(staff_keys.passkeys(user_id), hashed(_letters(id)))
        return self._open(user_id, sealed) if sealed else None

    async def add(self, user_id: str, passkey: Passkey) -> bool:
        """False: it is there already, or there are too many, or its owner has been removed."""
        return await self._write(user_id, passkey, f"{MOST}")

    async def used(self, user_id: str, passkey: Passkey, count: int) -> bool:
        """It was used just now. False: it has been removed meanwhile."""
        return await self._write(user_id, replace(passkey, count=count, used=clock.now()), "")

    async def remove(self, user_id: str, name: str) -> bool:
        """False: there is none of that name."""
        return bool(await self._store.client.hdel(staff_keys.passkeys(user_id), name))

    async def challenge(self, purpose: str) -> bytes:
        """A fresh challenge, good once, for two minutes, and for this purpose."""
        fresh = clock.fresh(CHALLENGE_BYTES)
        await self._store.client.set(staff_keys.challenge(hashed(fresh.hex())), purpose, ex=CHALLENGE_SECONDS)
        return fresh

    async def take(self, challenge: bytes, purpose: str) -> bool:
        """Use it up. False: it is none of ours, was used before, is too old, or was for something else."""
        kept = await self._store.client.getdel(staff_keys.challenge(hashed(challenge.hex())))
        return kept is not None and kept.decode() == purpose

    async def _write(self, user_id: str, passkey: Passkey, most: str) -> bool:
        told = [passkey.name, self._seal(user_id, passkey), most]
        places = [staff_keys.user(user_id), staff_keys.passkeys(user_id)]
        return bool(await self._store.scripts.call("passkey", places, told))

    def _seal(self, user_id: str, one: Passkey) -> bytes:
        told = {"id": _letters(one.id), "key": _letters(one.key), "count": one.count}
        told |= {"called": one.called, "made": one.made, "used": one.used}
        return self._vault.seal(json.dumps(told), _owner(user_id))

    def _open(self, user_id: str, sealed: bytes) -> Passkey:
        told = json.loads(self._vault.open(sealed, _owner(user_id)))
        return Passkey(
            base64.b64decode(told["id"]),
            base64.b64decode(told["key"]),
            told["count"],
            told["called"],
            told["made"],
            told["used"],
        )


def _letters(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _owner(user_id: str) -> str:
    return f"passkey:{user_id}"
