"""The log of who did what: each deed with its moment, the random id of who did it, and of what. No address, message or
name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot import clock
from bot.store import staff_keys
from bot.store.connection import Store

MOST_READ = 2_000  # deeds that one look for a single kind goes through
_FIELDS = (b"who", b"did", b"whom", b"what")
_NAME = re.compile(r"[0-9]{1,15}-[0-9]{1,10}")
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
    HOURS_CHANGED = "hours_changed"
    HOURS_CONFIRMED = "hours_confirmed"  # somebody has checked that they are right
    ASKED = "asked"  # somebody met was asked whether we may write: the contact
    STOPPED = "stopped"  # a STOP said aloud was noted: the contact
    ERASED = "erased"  # a contact was forgotten
    FOUND = "found"  # an address was looked for: the contact, "" where there is none
    LOOKED = "looked"  # a contact's address was shown: the contact, and one of staff/looking.py's reasons
    IMPORTED = "imported"  # a contacts file: how many new, updated, refused
    ROLES_CHANGED = "roles_changed"  # whose; which they have since
    CHOSEN = "chosen"  # something above service.toml, or taken back: which, and what it is now
    CHANNEL_RESUMED = "channel_resumed"  # one that its provider had refused: which
    PAUSED = "paused"  # a campaign, as the two below
    RESUMED = "resumed"
    CANCELLED = "cancelled"
    RESET = "reset"  # password and second factor hold no longer
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - the name of a deed
    FACTOR_CHANGED = "factor_changed"  # codes of another key
    PASSKEY_ADDED = "passkey_added"
    PASSKEY_REMOVED = "passkey_removed"
    VISITS_ENDED = "visits_ended"  # their own, elsewhere; how many
    DRAFTED = "drafted"  # a campaign was begun
    TESTED = "tested"  # a campaign's message was sent to a phone of the staff's
    LAUNCHED = "launched"  # a campaign is to start; why on texts that are drafts stands with the campaign
    UNDONE = "undone"  # taken back before it started
    APPROVED = "approved"  # a campaign, by a second person
    APPROVAL_VOIDED = "approval_voided"  # by changing what had been approved


@dataclass(frozen=True, slots=True)
class Deed:
    moment: float
    who: str  # a user's id; "" = at the command line, or nobody known
    did: str
    whom: str  # the user it was done to; "" = nobody
    what: str = ""  # the campaign, point, setting or contact it was done to, by its id; or why, in their own words
    id: str = ""  # its place in the log


class Deeds:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def note(self, did: Did, who: str = "", whom: str = "", what: str = "") -> None:
        oldest = f"{int((clock.now() - YEAR) * 1000)}"
        told = {"did": did.value, "who": who, "whom": whom, "what": what}
        await self._store.client.xadd(staff_keys.DEEDS, told, minid=oldest, approximate=False)

    async def last(self, count: int = 100) -> list[Deed]:
        """The newest first."""
        return [_deed(name, held) for name, held in await self._store.client.xrevrange(staff_keys.DEEDS, count=count)]

    async def page(self, before: str, count: int, did: str = "") -> tuple[list[Deed], str]:
        """Up to `count` deeds older than the one called `before` ("": the newest), all or of one kind, the newest
        first; and before which one to go on, "" where there are no older ones. Of one kind there may be few or none on
        a page: no more than MOST_READ are looked at."""
        wanted = count if not did else MOST_READ
        newest = f"({before}" if _NAME.fullmatch(before) else "+"
        rows = await self._store.client.xrevrange(staff_keys.DEEDS, max=newest, count=wanted + 1)
        found: list[Deed] = []
        for name, held in rows[:wanted]:
            deed = _deed(name, held)
            if did in ("", deed.did):
                found.append(deed)
            if len(found) == count:
                return found, deed.id if name != rows[-1][0] else ""
        return found, rows[wanted - 1][0].decode() if len(rows) > wanted else ""


def _deed(name: bytes, held: Mapping[bytes, bytes]) -> Deed:
    who, did, whom, what = (held.get(field, b"").decode() for field in _FIELDS)
    return Deed(int(name.split(b"-")[0]) / 1000, who, did, whom, what, name.decode())
