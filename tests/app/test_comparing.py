"""Our numbers held against a ledger, where one of the people was forgotten since."""

from __future__ import annotations

import pytest

from app.comparing import compare
from bot.store.connection import Store
from bot.store.turns import Change
from bot.types import ChannelName, Outcome, Status
from bot.vault import Vault
from campaigns.lifecycle import launch
from tests.campaigns.making import LEASE, TRANSLATOR, Hand, campaign


@pytest.mark.parametrize("channel", [ChannelName.TELEGRAM, ChannelName.SMS])
async def test_who_was_forgotten_is_no_difference(store: Store, vault: Vault, channel: ChannelName) -> None:
    """Telegram's messages are numbered in each chat: without the chat none can be named. Twilio's can."""
    hand = await Hand(store, vault).begin()
    people = [await hand.person(channel=channel) for _ in range(3)]
    campaign_id = await hand.made(campaign("en"))
    await launch(store, campaign_id, TRANSLATOR)
    await hand.expand(campaign_id)
    ledger = []
    for number, one in enumerate(await hand.intend(campaign_id)):
        address = hand.contacts.open_address(one.contact_id, one.sealed_address)
        told = {"channel": channel.value, "to": address, "id": f"M{number}", "status": "sent", "body": "Hello"}
        ledger.append(told)
        await hand.deliveries.outcome(one.attempt, Outcome(Status.SENT, provider_id=f"M{number}"))
    gone = people[0]
    await hand.turns.finish(LEASE, gone, b"", Change(stop=True, erase=5e9), None, b"")
    found = await compare(hand.deliveries, hand.contacts, campaign_id, ledger)
    forgotten = 1 if channel is ChannelName.TELEGRAM else 0
    assert found.matches, found.differences
    assert (found.agreed, found.forgotten) == (3 - forgotten, forgotten)
    assert ("1 to people who were forgotten" in found.in_words()) is bool(forgotten)
    missing = await compare(hand.deliveries, hand.contacts, campaign_id, [])
    assert len(missing.differences) == 3 - forgotten
