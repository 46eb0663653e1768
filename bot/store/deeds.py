"""The log of who did what: each deed with its moment, the random id of who did it, and of what. No address, message or
name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot import clock
from bot.store import keys
from bot.store.connection import Store

_FIELDS = (b"who", b"did", b"whom", b"what")
YEAR = 365 * 86400  # seconds that a deed is kept


class Did(StrEnum):
    SIGNED_IN = "signed_in"
    REFUSED = "refused"  # somebody could not sign in; who, where there is such a user
    UNLOCKED = "unlocked"
    LOCKED = "locked"  # on purpose, by the quick exit
    SIGNED_OUT = "signed_out"
    SIGNED_OUT_EVERYWHERE = "signed_out_everywhere"
    LINK_MADE = "link_made"
    LINK_USED = "link_used"  # they chose a password and enrolled a second factor
    ADDED = "added"
    REMOVED = "removed"
    RESET = "reset"  # password and second factor hold no longer


@dataclass(frozen=True, slots=True)
class Deed:
    moment: float
    who: str  # a user's id; "" = at the command line, or nobody known
    did: str
    whom: str  # the user it was done to; "" = nobody
    what: str = ""  # the campaign, point, setting or contact it was done to, by its id; or why, in their own words


class Deeds:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def note(self, did: Did, who: str = "", whom: str = "", what: str = "") -> None:
        oldest = f"{int((clock.now() - YEAR) * 1000)}"
        told = {"did": did.value, "who": who, "whom": whom, "what": what}
        await self._store.client.xadd(keys.DEEDS, told, minid=oldest, approximate=False)

    async def last(self, count: int = 100) -> list[Deed]:
        """The newest first."""
        rows = await self._store.client.xrevrange(keys.DEEDS, count=count)
        return [
            Deed(int(name.split(b"-")[0]) / 1000, *(held.get(field, b"").decode() for field in _FIELDS))
            for name, held in rows
        ]
