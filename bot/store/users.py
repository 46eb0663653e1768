"""The staff who may sign in: their e-mail address, sealed and found by its fingerprint like any address, their roles,
and what they prove themselves with, sealed too. Everywhere else they are a random id.

The fields of one: `e` e-mail (sealed), `n` what colleagues call them (sealed), `l` languages they read, `r` roles,
`m` when made, `p` hash of the password (sealed), `s` key of the second factor (sealed), `i` when they last signed in,
`k` their one-time link.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot import clock
from bot.credentials import STEP
from bot.store import staff_keys
from bot.store.connection import Store, gather_pipeline
from bot.vault import Vault

LONGEST = 254  # characters of an e-mail address (RFC 5321, 4.5.3.1.3, less the brackets)
_PART = r"[^@\s\x00-\x1f<>\ud800-\udfff]+"
_ADDRESS = re.compile(f"{_PART}@{_PART}")
LONGEST_NAME = 20
_NOT_A_NAME = re.compile(r"^\W+|[^\w .-]+")
NOBODY = "0" * 16  # looked up where there is no such user, so that it takes as long


class Role(StrEnum):
    OUTREACH = "outreach"  # campaigns, inbox
    COORDINATOR = "coordinator"  # all of that, statistics, approvals
    ADMIN = "admin"  # people and settings; sees no message
    VIEWER = "viewer"  # statistics


class UserError(Exception):
    """Somebody cannot be added or found: one line, with what to do."""


@dataclass(frozen=True, slots=True)
class User:
    id: str
    email: str = field(repr=False)
    roles: frozenset[Role]
    made: float
    signed_in: float  # 0 = never
    password: str = field(repr=False)  # argon2id's own encoding; "" = none chosen yet
    secret: bytes = field(repr=False)  # of the second factor; b"" = none yet
    name: str = field(default="", repr=False)  # as colleagues see it; "" = they have not said
    languages: tuple[str, ...] = ()  # those they can answer people in

    @property
    def called(self) -> str:
        """What colleagues call them: a name or initials, at most 20 characters."""
        return self.name or _NOT_A_NAME.sub("", self.email.partition("@")[0])[:LONGEST_NAME] or self.id[:8]

    @property
    def ready(self) -> bool:
        """Whether they can sign in: false until they have used their one-time link."""
        return bool(self.password and self.secret)


class Users:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    async def add(self, email: str, roles: Iterable[Role]) -> User:
        """Somebody new, who cannot sign in before they have used a one-time link. Raises UserError."""
        address = canonical(email)
        if await self.find(address):
            raise UserError("There is a user with this e-mail address already. See: lykt user list")
        user_id, [newest, *_] = clock.fresh_id(), self._vault.fingerprints("email", address)
        held = {
            "e": self._vault.seal(address, _owner(user_id)),
            "r": " ".join(sorted(roles)),
            "m": f"{clock.now():.0f}",
        }
        pipe = self._store.client.pipeline(transaction=True)
        pipe.hsetnx(staff_keys.EMAILS, newest, user_id)
        pipe.hset(staff_keys.user(user_id), mapping=held)
        pipe.sadd(staff_keys.USERS, user_id)
        if not (await pipe.execute())[0]:  # somebody else was faster
            await self._drop(user_id)
            raise UserError("There is a user with this e-mail address already. See: lykt user list")
        user = await self.read(user_id)
        assert user
        return user

    async def find(self, email: str) -> User | None:
        """By e-mail address, however it is written. It takes the same questions to the store whether there is one."""
        try:
            prints = self._vault.fingerprints("email", canonical(email))
        except UserError:
            prints = self._vault.fingerprints("email", "")
        ids = [found.decode() for found in await self._store.client.hmget(staff_keys.EMAILS, prints) if found]
        return await self.read(ids[0] if ids else NOBODY)

    async def read(self, user_id: str) -> User | None:
        held = await self._store.client.hgetall(staff_keys.user(user_id))
        return self._user(user_id, held) if b"e" in held else None

    async def every(self) -> list[User]:
        """Everybody, in the order in which they were added."""
        ids = [user_id.decode() for user_id in await self._store.client.smembers(staff_keys.USERS)]
        held = await gather_pipeline(self._store.client, [("HGETALL", staff_keys.user(user_id)) for user_id in ids])
        found = [self._user(user_id, fields) for user_id, fields in zip(ids, held, strict=True) if b"e" in fields]
        return sorted(found, key=lambda user: (user.made, user.email))

    async def none(self) -> bool:
        """Whether there is no user at all yet."""
        return not await self._store.client.exists(staff_keys.USERS)

    async def enrol(self, user_id: str, password: str, secret: bytes) -> bool:
        """From now on they prove themselves with these. `password` is its hash. False: they were removed meanwhile."""
        owner = _owner(user_id)
        sealed = [self._vault.seal(password, owner), self._vault.seal(secret.hex(), owner)]
        return await self._change(user_id, "p", sealed[0], "s", sealed[1])

    async def change_password(self, user_id: str, password: str) -> None:
        """From now on this one, by its hash; the second factor stays."""
        await self._change(user_id, "p", self._vault.seal(password, _owner(user_id)))

    async def change_factor(self, user_id: str, secret: bytes) -> None:
        """From now on the codes of this key; the password stays."""
        await self._change(user_id, "s", self._vault.seal(secret.hex(), _owner(user_id)))

    async def describe(self, user_id: str, name: str, languages: Iterable[str]) -> None:
        """What colleagues call them, and which languages they can answer in. Raises UserError."""
        if name and (len(name) > LONGEST_NAME or _NOT_A_NAME.search(name)):
            raise UserError("Write a name or initials of at most 20 letters and digits.")
        await self._change(user_id, "n", self._vault.seal(name, _owner(user_id)), "l", " ".join(languages))

    async def give(self, user_id: str, roles: Iterable[Role]) -> None:
        """From now on they have these roles, in every visit of theirs."""
        await self._change(user_id, "r", " ".join(sorted(roles)))

    async def disarm(self, user_id: str) -> None:
        """Password, second factor and passkeys hold no longer: they need a new one-time link."""
        pipe = self._store.client.pipeline(transaction=True)
        pipe.hdel(staff_keys.user(user_id), "p", "s")
        pipe.delete(staff_keys.passkeys(user_id))
        await pipe.execute()

    async def use_step(self, user_id: str, step: int) -> bool:
        """Use up a code of the second factor. False: it was used before (RFC 6238, 5.2)."""
        return bool(await self._store.client.set(staff_keys.step_used(user_id, step), "1", nx=True, ex=6 * STEP))

    async def signed_in(self, user_id: str) -> None:
        await self._change(user_id, "i", f"{clock.now():.0f}")

    async def remove(self, user: User) -> None:
        """Nothing leads from their id to them any more. Their visits and links are for others to end."""
        await self._store.client.hdel(staff_keys.EMAILS, *self._vault.fingerprints("email", user.email))
        await self._drop(user.id)

    async def _drop(self, user_id: str) -> None:
        pipe = self._store.client.pipeline(transaction=True)
        pipe.delete(staff_keys.user(user_id), staff_keys.passkeys(user_id))
        pipe.srem(staff_keys.USERS, user_id)
        await pipe.execute()

    async def _change(self, user_id: str, *pairs: str | bytes) -> bool:
        return bool(await self._store.scripts.call("user", [staff_keys.user(user_id)], pairs))

    def _user(self, user_id: str, held: Mapping[bytes, bytes]) -> User:
        def opened(name: bytes) -> str:
            return self._vault.open(held[name], _owner(user_id)) if name in held else ""

        return User(
            user_id,
            opened(b"e"),
            frozenset(Role(role) for role in held[b"r"].decode().split()),
            float(held[b"m"]),
            float(held.get(b"i", 0)),
            opened(b"p"),
            bytes.fromhex(opened(b"s")),
            opened(b"n"),
            tuple(held.get(b"l", b"").decode().split()),
        )


def canonical(email: str) -> str:
    """One spelling for one address. Raises UserError where it is none."""
    address = unicodedata.normalize("NFC", email.strip()).lower()
    if len(address) > LONGEST or not _ADDRESS.fullmatch(address):
        raise UserError("This is no e-mail address. Write it like kari@example.org.")
    return address


def _owner(user_id: str) -> str:
    return f"user:{user_id}"
