"""A campaign held against Twilio's own list, as the sandbox keeps it: page by page, and every difference shown."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.desk import open_desk
from app.provider_lists import Held, hold
from bot.store import keys
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent, Status
from sandbox.config import Receipts
from staff.contacts import erase, places
from tests.app.hands import PATIENCE, quiet, until
from tests.app.keyboard import ENOUGH, Keyboard
from tests.whole import Whole, whole

CONSENT = Consent(1_700_000_000, "import", "1")
ALL_ARRIVE = Receipts(undelivered_share=0, failed_share=0, read_share=0)
PEOPLE = [Imported(ChannelName.SMS, f"+4477009001{n:02d}", "en", CONSENT) for n in range(12)]
PEOPLE += [Imported(ChannelName.WHATSAPP, f"+4477009002{n:02d}", "nb", CONSENT) for n in range(3)]
PEOPLE += [Imported(ChannelName.TELEGRAM, f"55500{n:02d}", "en", CONSENT) for n in range(2)]


async def held(made: Whole, campaign: str, *, wait: bool = True) -> Held:
    """The comparison, once the last receipts are in."""
    async with open_desk(made.settings) as desk:
        stored = await desk.campaigns.read(campaign)
        assert stored
        async with asyncio.timeout(PATIENCE):
            while True:
                found = await hold(desk, stored)
                if found.comparison.matches or not wait:
                    return found
                await asyncio.sleep(0.1)


async def arrived(made: Whole, campaign: str, number: int) -> None:
    """Waits until so many are delivered: both sides may say "sent" before, and agree."""

    async def are_there() -> bool:
        return (await made.counts(campaign)).statuses[Status.DELIVERED] == number

    await until(are_there)


async def test_twilios_list_agrees_and_where_it_does_not_that_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.twilio.PAGE", 5)
    async with whole(tmp_path, quiet(receipts=ALL_ARRIVE)) as made:
        await made.people(PEOPLE)
        made.work()
        campaign = await made.campaign()
        await arrived(made, campaign, 15)
        found = await held(made, campaign)
        assert (found.comparison.agreed, found.channels, found.without) == (15, ("sms", "whatsapp"), ("telegram",))
        assert "15 messages, every status equal" in found.in_words()[0]

        async with open_desk(made.settings) as desk:  # their address is gone, what they were sent is not
            [place] = await places(desk, "sms:+447700900100")
            assert await erase(desk, place)
        assert (await held(made, campaign)).comparison.agreed == 15

        await say_otherwise(made, campaign)
        found = await held(made, campaign, wait=False)
        assert found.as_json()["differences"] == {"sms: we say sent, the ledger delivered": 1}
        assert "DIFFERS from the provider's list (sms, whatsapp): 1 × sms: we say sent" in found.in_words()[0]


async def say_otherwise(made: Whole, campaign: str) -> None:
    """As if one receipt had never come."""
    contact_id = await made.house.conversation.contacts.find("sms", "+447700900101")
    assert contact_id is not None
    row = keys.row_of(contact_id)
    name = keys.deliveries(keys.shard_of(contact_id), campaign, row // 100)
    packed = await made.house.store.client.hget(name, str(row))
    assert packed.startswith(b"d;")
    await made.house.store.client.hset(name, str(row), b"s;" + packed.removeprefix(b"d;"))


def test_at_the_keyboard_what_cannot_be_compared_is_one_line(
    keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyboard.json("contacts", "import", keyboard.file("contacts.csv", ENOUGH))
    keyboard.json("campaign", "new", "service/campaigns/vaccine")
    assert "was not launched" in keyboard.refused("campaign", "report", "vaccine", "--compare")
    keyboard.json("campaign", "launch", "vaccine")
    assert "No channel is on" in keyboard.refused("campaign", "report", "vaccine", "--compare")
    for name, value in {
        "PUBLIC_URL": "http://127.0.0.1:1",
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "TWILIO_AUTH_TOKEN": "x",
        "TWILIO_SMS_FROM": "+447700900001",
        "TWILIO_API_URL": "http://127.0.0.1:1",
    }.items():
        monkeypatch.setenv(name, value)
    assert "The list of sms cannot be read" in keyboard.refused("campaign", "report", "vaccine", "--compare")
