"""One phone number, two channels: who says STOP or DELETE, is in danger, or says whether we may write after it, on SMS
is the same person on WhatsApp.

What they decided there is stored before their own turn ends, so that a crash in between only does it again; it changes
nothing the second time. START is not carried over: it opens the channel it was said on.
"""

from __future__ import annotations

from bot.store.contacts import SAME_PHONE, Contacts, Person
from bot.store.turns import Change, Turns
from bot.types import Inbound

BITS = {"o": "out", "dg": "dg"}  # what holds for the person: their STOP, their danger
SAFE = "sf"  # and whether we may write after it


async def carry_over(contacts: Contacts, turns: Turns, inbound: Inbound, change: Change) -> None:
    """Do with the same number's other contact what `change` does with this one. No event: it happened once."""
    other = SAME_PHONE.get(inbound.channel)
    if other is None or not (change.erase or {SAFE, *BITS} & change.set.keys()):
        return
    contact_id = await contacts.find(other.value, inbound.address)
    person = await contacts.read(contact_id) if contact_id is not None else None
    if contact_id is None or person is None or not person.sealed_address:
        return  # not known there, or forgotten
    wanted = Change(erase=change.erase, stop=True) if change.erase else _kept(person, change)
    if wanted:
        await turns.finish("", contact_id, b"", wanted, None, b"")


async def brought_along(contacts: Contacts, inbound: Inbound) -> Change:
    """What holds for somebody who writes on this channel for the first time: their danger on the other one, and whether
    we may write after it."""
    other = SAME_PHONE.get(inbound.channel)
    contact_id = await contacts.find(other.value, inbound.address) if other else None
    person = await contacts.read(contact_id) if contact_id is not None else None
    if person is None or not person.contact.safe:
        return Change()
    contact = person.contact
    return Change(set={SAFE: contact.safe, "dg": f"{contact.danger_until:.3f}"}, bits={"dg": 1})


def _kept(person: Person, change: Change) -> Change | None:
    """A STOP, a danger, whether we may write; None where there is nothing new. Our question undoes no "no"."""
    kept = {name: change.set[name] for name in (SAFE, *BITS) if name in change.set}
    if person.contact.opted_out:
        kept.pop("o", None)
    if person.contact.safe == "no" and kept.get(SAFE) == "asked":
        kept.pop(SAFE)
    bits = {BITS[name]: 1 for name in kept if name in BITS}
    return Change(set=kept, bits=bits, stop="o" in kept) if kept else None
