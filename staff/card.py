"""One contact as the staff see it: how they stand with us, which campaigns they were sent, who saw the address."""

from __future__ import annotations

from dataclasses import dataclass

from bot import clock
from bot.store import keys
from bot.store.connection import gather_pipeline
from bot.store.contacts import SAME_PHONE, Person
from bot.store.deliveries import unpack
from bot.store.looks import Look, Looks
from bot.types import Status
from staff.addresses import partly
from staff.desk import Desk

#: So many of the newest campaigns are looked through: the page does not grow with the store.
CAMPAIGNS = 200


@dataclass(frozen=True, slots=True)
class Received:
    """One campaign that was meant for them, and what became of it."""

    campaign_id: str
    name: str
    moment: float  # when it was launched
    status: Status


@dataclass(frozen=True, slots=True)
class Card:
    """`hidden`: the address as it may stand on a page, "" where there is none any more; `twin`: the contact with the
    same number on the other channel, if any."""

    person: Person
    standing: str
    danger: bool
    hidden: str
    twin: int | None
    received: list[Received]
    looks: list[Look]


def standing(person: Person) -> str:
    """How they stand with us, in one word: forgotten, stopped, blocked, given, declined, asked, none."""
    contact = person.contact
    if person.erased and not person.sealed_address:
        return "forgotten"
    if contact.opted_out:
        return "stopped"
    if person.blocked:
        return "blocked"
    if contact.consent:
        return "given"
    return "declined" if contact.declined else "asked" if contact.asked else "none"


def in_danger(person: Person) -> bool:
    """Whether nothing but an answer may be written to them, since somebody else may hold the phone."""
    return person.contact.danger_until > clock.now() or person.contact.safe not in ("", "now")


async def card(desk: Desk, contact_id: int) -> Card | None:
    """None: there is no such contact."""
    person = await desk.contacts.read(contact_id)
    if person is None:
        return None
    address = desk.contacts.open_address(contact_id, person.sealed_address) if person.sealed_address else ""
    other = SAME_PHONE.get(person.contact.channel) if address else None
    twin = await desk.contacts.find(other.value, address) if other else None
    return Card(
        person,
        standing(person),
        in_danger(person),
        partly(address) if address else "",
        twin,
        await _received(desk, contact_id),
        await Looks(desk.store, desk.vault).of(contact_id),
    )


async def _received(desk: Desk, contact_id: int) -> list[Received]:
    """The newest first."""
    shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
    client = desk.store.client
    ids = [name.decode() for name in await client.zrevrange(keys.CAMPAIGNS, 0, CAMPAIGNS - 1)]
    wanted = [("HGET", keys.deliveries(shard, one, row // 100), str(row)) for one in ids]
    packed = await gather_pipeline(client, wanted) if wanted else []
    found = []
    for campaign_id, raw in zip(ids, packed, strict=True):
        stored = await desk.campaigns.read(campaign_id) if raw else None
        if stored:
            name, status = stored.definition["name"], unpack(shard, row, raw).status
            found.append(Received(campaign_id, name, stored.launched, status))
    return found
