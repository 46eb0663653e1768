"""A campaign that another version of this program stored, and this one cannot read: it holds up nobody but itself."""

from __future__ import annotations

import pytest

from bot.delivery import Delivering
from bot.knowledge import Knowledge
from bot.store import keys
from bot.understanding.words import Words
from campaigns.lifecycle import CampaignError, cancel, launch, load
from campaigns.messages import HUMAN, STOP
from campaigns.plans import Plans
from campaigns.sending import Sender
from tests.campaigns.making import LEASE, SERVICE, TRANSLATOR, Hand, campaign


async def test_only_it_waits(hand: Hand) -> None:
    await hand.person()
    newer, ours = [await hand.made(campaign("en"), name) for name in ("another", "ours")]
    for one in (newer, ours):
        await launch(hand.store, one, TRANSLATOR)
    await hand.store.client.hset(keys.campaign_definition(newer), "definition", '{"name": "x", "colour": "red"}')
    with pytest.raises(CampaignError, match="another version"):
        await load(hand.store, newer, TRANSLATOR)
    held = dict.fromkeys(range(keys.SHARDS), LEASE)
    sender = Sender(Delivering(hand.store, hand.vault, {}), Knowledge(SERVICE, TRANSLATOR, Words.of({}), ()), held)
    await sender.refresh()
    await sender.expand()
    assert await hand.campaigns.fixed(ours)
    assert not await hand.campaigns.fixed(newer)
    assert await cancel(hand.store, newer) == 0


async def test_who_answers_it_still_reaches_a_person_and_the_stop(hand: Hand) -> None:
    """Their message must not be set aside for it: it may be a STOP."""
    newer = await hand.made(campaign("en", replies={}))
    await hand.store.client.hset(keys.campaign_definition(newer), "definition", '{"colour": "red"}')
    assert await Plans(hand.campaigns).of(newer) == {"0": HUMAN, "9": STOP}
