"""`lykt check --live`: one message goes the whole way to one address: through store, worker, provider, and back by its
receipt to the web process. It takes the way of a reply, so no campaign counts it."""

from __future__ import annotations

import asyncio

from bot import clock
from bot.locales import choose
from bot.rendering import render
from bot.store import keys
from bot.store.contacts import Imported
from bot.store.deliveries import Delivery
from bot.store.leases import workers
from bot.store.turns import ANY, Change, ReplyText
from bot.types import ChannelName, Contact, Finding, Inbound, InboundKind, Meaning, Reply, Say, Session, Status, Turn
from staff.addresses import read_place
from staff.desk import Desk
from staff.reporting import meaning

TEXT = "start-already"  # harmless, whoever reads it
WAIT = 60.0  # seconds
LOOK = 0.5
ARRIVED = frozenset({Status.DELIVERED, Status.READ})
REFUSED = frozenset({Status.FAILED, Status.UNDELIVERED, Status.SUPPRESSED, Status.EXPIRED, Status.CANCELLED})


async def send_one(desk: Desk, address: str, wait: float = WAIT) -> Finding:
    """Send one message to `address` ("sms:+47…", or a number, which means SMS) and say how far it came. Somebody we did
    not know is a contact afterwards, without consent. Raises BadAddress."""
    if not await workers(desk.store):
        return Finding("error", "live: no worker runs, so nothing can be sent", "start: lykt worker")
    channel, place, _ = read_place(address, desk.service.country)
    if await desk.contacts.import_rows([Imported(channel, place)]) == ["erased"]:
        return Finding("error", "live: this person asked to be forgotten", "name another address")
    contact_id = await desk.contacts.enter(channel.value, place)
    number = await _enqueue(desk, contact_id, channel, place)
    if number is None:
        what = "live: nothing may be written to this person: they said STOP, or have not said that it is safe"
        return Finding("error", what, "name another address")
    return await _follow(desk, contact_id, number, channel, wait)


async def _enqueue(desk: Desk, contact_id: int, channel: ChannelName, place: str) -> int | None:
    """Store the message as a reply. Its number."""
    person = await desk.contacts.read(contact_id)
    contact = person.contact if person else Contact(contact_id, channel)
    locale = choose(contact.language, desk.locales) or desk.locales[0]
    inbound = Inbound(channel, place, "", InboundKind.OTHER)
    turn = Turn(inbound, contact, Session(), Meaning(), locale, True, clock.now(), first=False)
    rendered = render(Reply(says=(Say(TEXT),)), turn, desk.translator, desk.service)
    before = await _last_number(desk, contact_id)
    await desk.turns.finish(
        "",
        contact_id,
        b"",
        Change(unasked=ANY),
        None,
        desk.contacts.seal_address(contact_id, place),
        [ReplyText(rendered.texts[0], answer=TEXT)],
        locale,
        channel.value,
    )
    for number in range(await _last_number(desk, contact_id), before, -1):
        found = await desk.turns.reply(keys.shard_of(contact_id), number)
        if found and found[0] == contact_id:
            return number
    return None


async def _last_number(desk: Desk, contact_id: int) -> int:
    return int(await desk.store.client.get(keys.reply_numbers(keys.shard_of(contact_id))) or 0)


async def _follow(desk: Desk, contact_id: int, number: int, channel: ChannelName, wait: float) -> Finding:
    """Look at it until it is at rest, or the time is up."""
    deadline = clock.now() + wait
    reports = channel is not ChannelName.TELEGRAM
    while True:
        found = await desk.deliveries.read(keys.shard_of(contact_id), keys.REPLIES, number)
        status = found.status if found else Status.PENDING
        if found and status in REFUSED:
            return _refused(found)
        if status in ARRIVED:
            return Finding("note", f"live: it arrived ({status}), and its receipt came back", "")
        if status is Status.SENT and not reports:
            return Finding("note", f"live: {channel} took it; whether it arrived it never says", "look at the phone")
        if clock.now() > deadline:
            return _late(status, wait)
        await asyncio.sleep(LOOK)


def _refused(found: Delivery) -> Finding:
    why = meaning(found.channel.value, found.code) or "no reason given"
    return Finding(
        "error", f"live: {found.status}: {why} ({found.code or 'no code'})", "see the provider's page of codes"
    )


def _late(status: Status, wait: float) -> Finding:
    """Where it stopped tells what to look at."""
    mend = {
        Status.PENDING: "is the channel on, and not stopped? See the lines above",
        Status.ACCEPTED: "the provider has it, but its receipt did not come: can it reach PUBLIC_URL?",
        Status.SENT: "it is on its way; the phone may be off. Or the receipt cannot reach PUBLIC_URL",
    }.get(status, "look at the phone, and at the worker's log")
    return Finding("error", f"live: after {wait:.0f} s it is still {status}", mend)
