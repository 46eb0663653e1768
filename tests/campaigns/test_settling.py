"""When a campaign is finished: never while something of it may still become pending. And a slow provider holds up
nothing but the looking itself."""

from __future__ import annotations

from typing import Any, cast

import pytest

from bot.delivery import Delivering
from bot.knowledge import Knowledge
from bot.store import keys
from bot.store.campaigns import State
from bot.store.connection import Store
from bot.types import Channel, ChannelName, Outbound, Outcome, Status
from bot.understanding.words import Words
from campaigns import settling
from campaigns.counts import Counts, read_counts
from campaigns.lifecycle import launch
from campaigns.messages import Composer
from campaigns.settling import Settler
from tests.campaigns.making import LEASE, SERVICE, TRANSLATOR, Hand, campaign


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


async def test_a_provider_that_answers_slowly_holds_up_neither_sweeping_nor_finishing(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(8):
        await hand.person()
    campaign_id = await hand.made(campaign("en"))
    await launch(hand.store, campaign_id, TRANSLATOR)
    await hand.expand(campaign_id)
    await hand.send(campaign_id, Status.UNCERTAIN, most=4)
    await hand.intend(campaign_id)  # and their worker is gone
    asked: list[int] = []
    passed: list[float] = []

    class Slow:
        name, reports_delivery = ChannelName.SMS, True

        async def find(self, outbound: Outbound, since: float) -> Outcome | None:
            asked.append((await read_counts(hand.store, campaign_id)).statuses[Status.UNCERTAIN])
            passed.append(settling.ROUND * 2)
            return None

    monkeypatch.setattr("bot.clock.ticks", lambda: sum(passed))
    monkeypatch.setattr(settling, "LOOK_AFTER", -60.0)
    delivering = Delivering(hand.store, hand.vault, {ChannelName.SMS: cast(Channel, Slow())})
    knowledge = Knowledge(SERVICE, TRANSLATOR, Words.of({}), ())
    settler = Settler(delivering, hand.turns, Composer(knowledge), dict.fromkeys(range(keys.SHARDS), LEASE), grace=0.0)
    await settler.settle()
    assert asked == [8]  # all were swept before the first was looked for, and the next round looks for the others
    await settler.settle()
    assert asked == [8, 8]
