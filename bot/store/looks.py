"""Looks: who on the staff had a contact's address shown, when and why. They lie in the contact itself, so that they go
with it; the words somebody typed as a reason lie sealed, because they may name the person."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot import clock
from bot.store import keys
from bot.store.connection import Store
from bot.vault import Vault, VaultError

_FIELD = b"w:"


@dataclass(frozen=True, slots=True)
class Look:
    moment: float
    who: str  # a user's id
    why: str  # one of staff/looking.py's REASONS
    words: str = field(default="", repr=False)  # what they typed beside it


class Looks:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    async def look(self, contact_id: int, who: str, why: str, words: str) -> str | None:
        """The address; that it was shown is written down in the same moment. None: it is not there any more."""
        sealed = self._vault.seal(words, _owner(contact_id)) if words else b""
        told = f"{clock.now():.3f};{who};{why};".encode() + sealed
        address = await self._store.scripts.call("look", [_key(contact_id)], [f"w:{clock.fresh_id(4)}", told])
        return self._vault.open(address, str(contact_id)) if address else None

    async def of(self, contact_id: int) -> list[Look]:
        """Every look at one contact, the newest first."""
        held = await self._store.client.hgetall(_key(contact_id))
        looks = [self._look(contact_id, value) for name, value in held.items() if name.startswith(_FIELD)]
        return sorted(looks, key=lambda one: -one.moment)

    def _look(self, contact_id: int, stored: bytes) -> Look:
        moment, who, why, sealed = stored.split(b";", 3)
        try:
            words = self._vault.open(sealed, _owner(contact_id)) if sealed else ""
        except VaultError:  # its key is gone
            words = ""
        return Look(float(moment), who.decode(), why.decode(), words)


def _key(contact_id: int) -> str:
    return keys.contact(keys.shard_of(contact_id), keys.row_of(contact_id))


def _owner(contact_id: int) -> str:
    return f"look:{contact_id}"
