"""When a campaign is finished: never while something of it may still become pending."""

from __future__ import annotations

from typing import Any, cast

import pytest

from bot.delivery import Delivering
from bot.store.campaigns import State
from bot.store.connection import Store
from campaigns import settling
from campaigns.counts import Counts, read_counts
from campaigns.lifecycle import launch
from campaigns.messages import Composer
from campaigns.settling import Settler
from tests.campaigns.making import TRANSLATOR, Hand, campaign


async def test_not_finished_when_its_audience_is_fixed_while_it_is_counted(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is counted, another worker fixes the audience, the audience is fixed: that is no campaign with nothing
    open, but one where nobody was sent anything yet."""
    await hand.person()
    campaign_id = await hand.made(campaign("en"))
    await launch(hand.store, campaign_id, TRANSLATOR)

    async def counted(store: Store, id: str) -> Counts:
        counts = await read_counts(store, id)
        await hand.expand(id)
        return counts

    monkeypatch.setattr(settling, "read_counts", counted)
    nothing_uncertain = cast(Composer, cast(Any, None))  # then no message is made again
    settler = Settler(Delivering(hand.store, hand.vault, {}), hand.turns, nothing_uncertain, {})
    await settler.settle()
    stored = await hand.campaigns.read(campaign_id)
    assert stored is not None
    assert stored.state is State.RUNNING
    assert len(await hand.send(campaign_id)) == 1
    await settler.settle()
    stored = await hand.campaigns.read(campaign_id)
    assert stored is not None
    assert stored.state is State.FINISHED
