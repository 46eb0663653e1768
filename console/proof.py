"""Whether somebody is who they say: e-mail, password and code together, slowly for those who guess.

Whoever is unknown takes the same way through here as whoever is known, with the same questions to the store and the
same hashing. Why nobody is ever locked out, and what the numbers mean: docs/decisions/007-who-gets-in.md.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import cached_property

from bot import clock, credentials
from bot.store.deeds import Deeds, Did
from bot.store.tries import Tries
from bot.store.users import NOBODY, User, UserError, Users, canonical
from bot.vault import Vault, VaultError

FREE = {"account": 5, "address": 20, "device": 5, "visit": 3}  # attempts that are not slowed down
FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0  # seconds; twice as long each time
MOST_WAITING = 40  # strangers at once; more are told to come back
MOST_CHALLENGES = 600  # for passkeys, in an hour, from one network address
MOST_CODES = 10  # wrong codes after a right password that are looked at in an hour
MOST_UNLOCKS = 10  # wrong passwords after which a locked visit is over
AT_ONCE = 2  # hashes at the same time: each takes 64 MiB

_DEVICE = "device;"


class TooMany(Exception):
    """So many strangers are trying just now that this one is not even looked at."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody says, and whence: their network address, and the device cookie, "" for none."""

    email: str
    password: str
    code: str
    address: str
    device: str


class Prover:
    def __init__(self, users: Users, tries: Tries, deeds: Deeds, vault: Vault) -> None:
        self._users, self._tries, self._deeds, self._vault = users, tries, deeds, vault
        self._hashing = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    @cached_property
    def _nobodys(self) -> str:
        return credentials.nobodys_password()

    async def sign_in(self, claim: Claim) -> User | None:
        """Who it is; None where anything at all is wrong. Raises TooMany."""
        user = await self._users.find(claim.email)
        device = self._device_of(user, claim.device)
        buckets = [f"device:{device}"] if device else self._strangers(claim)
        slowed = await self._slowly(buckets, stranger=not device)
        right = await self.is_password(user.password if user and user.ready else "", claim.password)
        secret = user.secret if user and user.ready else bytes(credentials.SECRET_BYTES)
        step = credentials.step_of(secret, claim.code, clock.now())
        known = user if right and user and user.ready else None
        codes = f"codes:{known.id if known else NOBODY}:{device}"
        looked_at = await self._tries.so_far(codes) < MOST_CODES
        if known and step is not None and looked_at and await self._users.use_step(known.id, step):
            await self._tries.forget(codes, *(bucket for bucket in buckets if not bucket.startswith("address")))
            return known
        await self._tries.count(codes)
        if not slowed:  # the first few are told; whoever goes on guessing shall not fill the log
            await self._deeds.note(Did.REFUSED, user.id if user else "")
        return None

    async def unlock(self, user: User, visit: str, password: str) -> bool | None:
        """Whether this is the password of whoever is signed in already; None: that was once too often."""
        [count] = await self._tries.count(f"visit:{visit}")
        await asyncio.sleep(_wait(count, FREE["visit"]))
        if await self.is_password(user.password, password):
            await self._tries.forget(f"visit:{visit}")
            return True
        await self._deeds.note(Did.REFUSED, user.id)
        return None if count >= MOST_UNLOCKS else False

    async def may_ask(self, address: str) -> bool:
        """Whether this network address may have another challenge for a passkey."""
        [count] = await self._tries.count(f"challenges:{self._net(address)}")
        return count <= MOST_CHALLENGES

    async def slow_down(self, address: str) -> None:
        """Before a passkey is looked at: whoever sent wrong ones waits, as for a password. Raises TooMany."""
        await self._wait_for(_wait(await self._tries.so_far(f"address:{self._net(address)}") + 1, FREE["address"]))

    async def missed(self, address: str) -> None:
        """It was no passkey that we know."""
        [count] = await self._tries.count(f"address:{self._net(address)}")
        if count <= FREE["address"]:
            await self._deeds.note(Did.REFUSED)

    async def is_password(self, hashed: str, password: str) -> bool:
        """Off the event loop. "" = nobody's: it takes as long and never is."""
        async with self._hashing:
            nobodys = await asyncio.to_thread(lambda: self._nobodys)  # also for somebody: whoever comes first makes it
            return await asyncio.to_thread(credentials.is_password, hashed or nobodys, password)

    async def hash(self, password: str) -> str:
        async with self._hashing:
            return await asyncio.to_thread(credentials.hash_password, password)

    def device(self, user: User) -> str:
        """A cookie by which this browser is known to be one that this user has signed in with."""
        return self._vault.seal_token(f"{_DEVICE}{user.id};{clock.fresh_id()}".encode())

    def _device_of(self, user: User | None, cookie: str) -> str:
        """The name of a browser known for this user; "" for all others."""
        try:
            content = self._vault.open_token(cookie).decode("ascii", "replace") if cookie else ""
        except VaultError:
            return ""
        owner, _, name = content.removeprefix(_DEVICE).partition(";")
        return name if content.startswith(_DEVICE) and user and owner == user.id else ""

    def _strangers(self, claim: Claim) -> list[str]:
        try:
            email = canonical(claim.email)
        except UserError:
            email = ""
        account = self._vault.fingerprints("email", email)[0].hex()
        return [f"account:{account}", f"address:{self._net(claim.address)}"]

    def _net(self, address: str) -> str:
        return self._vault.fingerprints("net", address)[0].hex()

    async def _slowly(self, buckets: list[str], *, stranger: bool) -> bool:
        """Count this attempt, and wait as long as it must. Returns whether it had to. Raises TooMany."""
        counts = await self._tries.count(*buckets)
        wait = max(_wait(count, FREE[name.partition(":")[0]]) for name, count in zip(buckets, counts, strict=True))
        if not stranger:
            await asyncio.sleep(wait)
            return wait > 0
        await self._wait_for(wait)
        return wait > 0

    async def _wait_for(self, wait: float) -> None:
        """As a stranger. Raises TooMany."""
        if self._waiting >= MOST_WAITING:
            raise TooMany
        self._waiting += 1
        try:
            await asyncio.sleep(wait)
        finally:
            self._waiting -= 1


def _wait(count: int, free: int) -> float:
    """Seconds before the `count`th attempt is looked at."""
    return 0.0 if count <= free else float(min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(count - free - 1, 10)))
