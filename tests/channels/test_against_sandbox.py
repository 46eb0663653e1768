"""The channels against the simulated providers, over HTTP: what the sandbox's ledger says is what we were told."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.types import Button, ChannelName, Inbound, InboundKind, MaybeSent, Outbound, Outcome, Receipt, Status, Template
from tests.channels.raw_server import ALL
from tests.channels.world import APPROVED, World, a_world, until


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with a_world() as made:
        yield made


@ALL
async def test_sent_and_reported(world: World, name: ChannelName) -> None:
    text = "Åpent i kveld 18–22: สวัสดี مرحبا 👩‍⚕️ +&=%"
    wanted = Outbound(name, await world.person(name), text, token="tok_EN-1")
    channel = world.channels[name]
    outcome = await channel.send(wanted)
    if channel.reports_delivery:
        last = Status.READ if name is ChannelName.WHATSAPP else Status.DELIVERED
        await until(lambda: last in world.statuses())
        receipts = [event for event in world.events if isinstance(event, Receipt)]
        assert {(one.token, one.provider_id, one.channel) for one in receipts} == {
            ("tok_EN-1", outcome.provider_id, name)
        }
    (entry,) = await world.ledger()
    assert (entry["id"], entry["to"], entry["body"]) == (outcome.provider_id, wanted.address, text)
    if not channel.reports_delivery:
        assert (entry["status"], outcome.status) == ("sent", Status.SENT)


FAULTS: dict[
    str, tuple[Outcome | None, int]
] = {  # kind → what send becomes (None: MaybeSent), and whether the provider took it
    "429": (Outcome(Status.PENDING, retry_after=1), 0),
    "401": (Outcome(Status.PENDING, stops_channel=True), 0),
    "500": (None, 0),
    "503": (None, 0),
    "reset_before": (None, 0),
    "error_after": (None, 1),
    "reset_after": (None, 1),
    "hang_after": (None, 1),
}


async def sent_to(world: World, address: str) -> list[dict[str, Any]]:
    return [entry for entry in await world.ledger() if entry["to"] == address]


@ALL
async def test_faults(world: World, name: ChannelName) -> None:
    """Whatever happens the provider is asked once; and where it has a list, that knows."""
    for kind, (expected, taken) in FAULTS.items():
        wanted = Outbound(name, await world.person(name), f"Open tonight ({kind})", token="tok")
        await world.sandbox("POST", "faults", kind=kind, count=1, retry_after=1, seconds=60.0)
        world.transport.total = 1.0 if kind == "hang_after" else 60.0
        channel, since = world.channels[name], time.time()
        if expected:
            outcome = await channel.send(wanted)
            told = (outcome.status, outcome.retry_after, outcome.stops_channel)
            assert told == (expected.status, expected.retry_after, expected.stops_channel), kind
        else:
            with pytest.raises(MaybeSent):
                await channel.send(wanted)
        world.transport.total = 60.0
        while len(entries := await sent_to(world, wanted.address)) < taken:
            pass  # who gives up early may be before the provider
        assert len(entries) == taken, kind
        if name is not ChannelName.TELEGRAM:
            if taken:
                await until(lambda: Status.DELIVERED in world.statuses())
            found = await channel.find(wanted, since)
            assert (found.provider_id if found else None) == (entries[0]["id"] if taken else None), kind
            if taken and name is ChannelName.WHATSAPP:
                await until(lambda: Status.READ in world.statuses())
        world.events.clear()


@ALL
async def test_everyone_writes(world: World, name: ChannelName) -> None:
    phone = await world.sandbox("POST", "phones", channel=name.value, language="th")
    for text in ("/start", "เปิดกี่โมง"):
        await world.sandbox("POST", f"phones/{phone['id']}/write", text=text)
    await until(lambda: len(world.events) == 2)
    first, second = world.events
    assert isinstance(first, Inbound)
    assert isinstance(second, Inbound)
    assert first.kind is (InboundKind.START if name is ChannelName.TELEGRAM else InboundKind.TEXT)
    assert (second.channel, second.address, second.text) == (name, first.address, "เปิดกี่โมง")
    assert first.provider_id != second.provider_id


async def test_twilios_own_stop(world: World) -> None:
    phone = await world.sandbox("POST", "phones", channel="sms", language="nb")
    await world.sandbox("POST", f"phones/{phone['id']}/write", text="Stop")
    await until(lambda: bool(world.events))
    (inbound,) = world.events
    assert isinstance(inbound, Inbound)
    assert inbound.provider_answered
    outcome = await world.channels[ChannelName.SMS].send(Outbound(ChannelName.SMS, inbound.address, "x", "tok"))
    assert (outcome.status, outcome.code) == (Status.SUPPRESSED, "21610")


async def test_a_button_is_pressed(world: World) -> None:
    chat, telegram = await world.person(ChannelName.TELEGRAM), world.channels[ChannelName.TELEGRAM]
    buttons = [[Button("topic:clinic_hours", "Åpent?")]]
    await telegram.send(Outbound(ChannelName.TELEGRAM, chat, "Menu", "tok", buttons=buttons))
    (phone,) = [one for one in (await world.sandbox("GET", "phones"))["phones"] if one["channel"] == "telegram"]
    thread = (await world.sandbox("GET", f"phones/{phone['id']}"))["messages"]
    (shown,) = [one for one in thread if one["text"] == "Menu"]
    await world.sandbox("POST", f"phones/{phone['id']}/press", message_id=shown["id"], data="topic:clinic_hours")
    await until(lambda: bool(world.events))
    (press,) = world.events
    assert isinstance(press, Inbound)
    assert (press.kind, press.data, press.address) == (InboundKind.BUTTON, "topic:clinic_hours", chat)
    for _ in range(2):  # the second is too late, which is fine
        await telegram.acknowledge(press)


@ALL
async def test_what_is_no_text(world: World, name: ChannelName) -> None:
    # SMS knows no places: whatever stands for one there is text.
    place = InboundKind.TEXT if name is ChannelName.SMS else InboundKind.LOCATION
    expected = {"voice": (InboundKind.MEDIA, "voice"), "image": (InboundKind.MEDIA, "image"), "location": (place, "")}
    phone = await world.sandbox("POST", "phones", channel=name.value, language="nb")
    for sent, told in expected.items():
        world.events.clear()
        await world.sandbox("POST", f"phones/{phone['id']}/media", kind=sent)
        await until(lambda: bool(world.events))
        inbound = world.events[-1]
        assert isinstance(inbound, Inbound)
        assert (inbound.kind, inbound.media) == told


async def test_the_bot_is_blocked(world: World) -> None:
    chat = await world.person(ChannelName.TELEGRAM)
    (phone,) = (await world.sandbox("GET", "phones"))["phones"]
    for blocked, kind, status in (
        (True, InboundKind.BLOCKED, Status.SUPPRESSED),
        (False, InboundKind.UNBLOCKED, Status.SENT),
    ):
        world.events.clear()
        await world.sandbox("POST", f"phones/{phone['id']}/block", blocked=blocked)
        await until(lambda: bool(world.events))
        (inbound,) = world.events
        assert isinstance(inbound, Inbound)
        assert (inbound.kind, inbound.address) == (kind, chat)
        sent = await world.channels[ChannelName.TELEGRAM].send(Outbound(ChannelName.TELEGRAM, chat, "Hei", "tok"))
        assert sent.status is status


async def test_whatsapp_outside_its_hours_takes_templates_only(world: World) -> None:
    whatsapp = world.channels[ChannelName.WHATSAPP]
    stranger = Outbound(ChannelName.WHATSAPP, "+447700900555", "Hei", "tok")
    outcome = await whatsapp.send(stranger)
    if outcome.status is Status.ACCEPTED:  # told in a receipt, as Twilio does
        await until(lambda: Status.UNDELIVERED in world.statuses() or Status.FAILED in world.statuses())
    template = Template(APPROVED, {"1": "Tuesday"})
    world.events.clear()
    sent = await whatsapp.send(Outbound(ChannelName.WHATSAPP, "+447700900556", "", "tok", template=template))
    assert sent.status is Status.ACCEPTED
    assert (await world.ledger())[-1]["body"] == "Open on Tuesday."


async def test_checked_and_mended(world: World) -> None:
    telegram, sms = world.channels[ChannelName.TELEGRAM], world.channels[ChannelName.SMS]
    assert await telegram.inspect() == []
    assert "does not repeat" in (await sms.inspect())[0].what
    await sms.mend()
    assert [finding.what for finding in await sms.inspect() if "Twilio: answers STOP" not in finding.what] == []
