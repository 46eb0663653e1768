"""One phone number, two channels: who says STOP or DELETE, is in danger, or says whether we may write after it, on SMS
is the same person on WhatsApp.

What they decided there is stored before their own turn ends, so that a crash in between only does it again; it changes
nothing the second time. START is not carried over: it opens the channel it was said on.
"""

from __future__ import annotations

from contextlib import suppress

from bot.store.contacts import SAME_PHONE, Contacts, Person
from bot.store.turns import Change, Turns
from bot.types import ChannelName, Inbound
from bot.vault import VaultError

STRETCH = 500  # numbers looked for in one go

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


async def known_elsewhere(contacts: Contacts, contact_id: int, inbound: Inbound) -> Person | None:
    """Who this number is on its other channel, asked when somebody writes on this one for the first time: from now on
    the two are one person for campaigns."""
    other = SAME_PHONE.get(inbound.channel)
    there = await contacts.find(other.value, inbound.address) if other else None
    if there is None:
        return None
    await contacts.pairs.note([(contact_id, there)])
    return await contacts.read(there)


async def pair_everybody(contacts: Contacts) -> None:
    """Note who is known on two channels in a store that an earlier version filled; once, and again if it breaks off."""
    if await contacts.pairs.whole():
        return
    found: list[tuple[int, str]] = []
    async for person in contacts.every():
        if person.contact.channel is ChannelName.WHATSAPP and person.sealed_address:
            with suppress(VaultError):  # its key is gone: nothing can be sent there either
                found.append((person.contact.id, contacts.open_address(person.contact.id, person.sealed_address)))
    for start in range(0, len(found), STRETCH):
        some = found[start : start + STRETCH]
        there = await contacts.find_all([(ChannelName.SMS.value, address) for _, address in some])
        await contacts.pairs.note([(one, hit) for (one, _), hit in zip(some, there, strict=True) if hit is not None])
    await contacts.pairs.now_whole()


def brought_along(person: Person | None) -> Change:
    """What holds for somebody new here: their danger on the other channel, and whether we may write after it."""
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
