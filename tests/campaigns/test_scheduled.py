"""What starts by itself, once whoever looks and however they died, and what is stopped before."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot import clock
from bot.store import keys
from bot.store.campaigns import State
from bot.store.scripts import Scripts
from campaigns.counts import read_counts
from campaigns.lifecycle import UNDO, CampaignError, cancel, launch, pause, resume, schedule, undo
from tests.campaigns.making import TRANSLATOR, Hand
from tests.campaigns.planning import HOUR, NOW, draft, read, scheduled, start


@pytest.fixture(autouse=True)
def _frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


async def test_nothing_is_revised_or_approved_after_the_launch(hand: Hand) -> None:
    campaign_id = await scheduled(hand)
    assert await hand.campaigns.revise(campaign_id, 1, {}, {}, {}) is None
    assert not await hand.campaigns.approve(campaign_id, 1, "u2")


async def test_it_starts_when_it_is_due(hand: Hand) -> None:
    campaign_id = await scheduled(hand, starts=NOW + HOUR)
    assert await start(hand, NOW + HOUR - 1) == []
    assert await hand.campaigns.active() == []
    assert await start(hand, NOW + HOUR) == [campaign_id]
    stored = await read(hand, campaign_id)
    assert (stored.state, stored.send_by) == (State.RUNNING, NOW + 25 * HOUR)
    assert await hand.campaigns.active() == [campaign_id]
    assert await start(hand, NOW + 2 * HOUR) == []


async def test_what_starts_late_ends_when_it_should_have(hand: Hand) -> None:
    """Nobody worked for two days: what people would have read the day before yesterday goes to nobody."""
    campaign_id = await scheduled(hand)
    await start(hand, NOW + 48 * HOUR)
    assert (await read(hand, campaign_id)).send_by == NOW + UNDO + 24 * HOUR


async def test_a_send_by_of_its_own(hand: Hand) -> None:
    campaign_id = await scheduled(hand, starts=NOW + HOUR, send_by=NOW + 3 * HOUR)
    await start(hand, NOW + HOUR)
    assert (await read(hand, campaign_id)).send_by == NOW + 3 * HOUR
    at_once = await draft(hand, send_by=NOW + 3 * HOUR)
    await launch(hand.store, at_once, TRANSLATOR)
    assert (await read(hand, at_once)).send_by == NOW + 3 * HOUR


async def test_the_audience_is_who_is_there_at_the_start(hand: Hand) -> None:
    campaign_id = await scheduled(hand)
    for _ in range(40):
        await hand.person()
    await start(hand, NOW + UNDO)
    await hand.expand(campaign_id)
    counts = await read_counts(hand.store, campaign_id)
    assert (counts.audience, counts.sums) == (41, True)


async def test_taken_back(hand: Hand) -> None:
    campaign_id = await draft(hand)
    await hand.campaigns.approve(campaign_id, 1, "u2")
    await schedule(hand.store, campaign_id, TRANSLATOR, 1, NOW, "u1", "a reason")
    assert await undo(hand.store, campaign_id)
    assert not await undo(hand.store, campaign_id)
    stored = await read(hand, campaign_id)
    assert (stored.state, stored.starts, stored.reason, stored.launched_by) == (State.DRAFT, 0, "", "")
    assert stored.approved_by == "u2"  # the words are the same
    assert await start(hand, NOW + UNDO) == []
    assert await schedule(hand.store, campaign_id, TRANSLATOR, 1, NOW) is None  # the launch comes once more, late
    assert await schedule(hand.store, campaign_id, TRANSLATOR, 2, NOW)


async def test_taken_back_and_started_at_once(hand: Hand) -> None:
    for _ in range(5):
        campaign_id = await scheduled(hand)
        back, begun = await asyncio.gather(undo(hand.store, campaign_id), start(hand, NOW + UNDO))
        assert back != (begun == [campaign_id])
        stored = await read(hand, campaign_id)
        assert stored.state is (State.DRAFT if back else State.RUNNING)
        found = {await hand.campaigns.shard_state(shard, campaign_id) for shard in range(keys.SHARDS)}
        assert (found == {None}) == back


async def test_paused_before_its_start(hand: Hand) -> None:
    campaign_id = await scheduled(hand, starts=NOW + HOUR)
    assert await pause(hand.store, campaign_id, "hours:clinic")
    assert not await pause(hand.store, campaign_id)
    stored = await read(hand, campaign_id)
    assert (stored.state, stored.paused_for, stored.launched) == (State.PAUSED, "hours:clinic", 0)
    assert await start(hand, NOW + 2 * HOUR) == []
    with pytest.raises(CampaignError, match="paused before its start"):
        await launch(hand.store, campaign_id, TRANSLATOR)
    assert await resume(hand.store, campaign_id)
    stored = await read(hand, campaign_id)
    assert (stored.state, stored.paused_for, stored.starts) == (State.SCHEDULED, "", NOW + HOUR)
    assert await start(hand, NOW + HOUR) == [campaign_id]


async def test_resumed_when_its_time_is_past(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    campaign_id = await scheduled(hand)
    await pause(hand.store, campaign_id)
    later = NOW + 30 * HOUR
    monkeypatch.setattr(clock, "now", lambda: later)
    assert await resume(hand.store, campaign_id)
    assert await start(hand, later) == [campaign_id]
    assert (await read(hand, campaign_id)).send_by == later + 24 * HOUR


async def test_paused_before_its_start_and_taken_back(hand: Hand) -> None:
    """Its words show hours that have changed: somebody mends them."""
    campaign_id = await scheduled(hand)
    await pause(hand.store, campaign_id, "hours:clinic")
    assert await undo(hand.store, campaign_id)
    stored = await read(hand, campaign_id)
    assert (stored.state, stored.paused_for) == (State.DRAFT, "")
    assert not await resume(hand.store, campaign_id)


async def test_cancelled_before_its_start(hand: Hand) -> None:
    campaign_id = await scheduled(hand)
    assert await cancel(hand.store, campaign_id) == 0
    assert await cancel(hand.store, campaign_id) is None
    assert await start(hand, NOW + UNDO) == []
    assert not await undo(hand.store, campaign_id)
    assert await schedule(hand.store, campaign_id, TRANSLATOR, 1, NOW) is None
    counts = await read_counts(hand.store, campaign_id)
    assert (counts.audience, counts.sums) == (0, True)


async def test_why_it_is_paused_goes_with_the_pause(hand: Hand) -> None:
    campaign_id = await draft(hand)
    await launch(hand.store, campaign_id, TRANSLATOR)
    await pause(hand.store, campaign_id, "failures")
    assert (await read(hand, campaign_id)).paused_for == "failures"
    await resume(hand.store, campaign_id)
    assert (await read(hand, campaign_id)).paused_for == ""


async def test_from_the_keyboard_a_scheduled_one_starts_at_once(hand: Hand) -> None:
    campaign_id = await scheduled(hand, starts=NOW + HOUR)
    assert await launch(hand.store, campaign_id, TRANSLATOR)
    assert (await read(hand, campaign_id)).state is State.RUNNING
    assert await start(hand, NOW + HOUR) == []


class Died(Exception):
    """A process that was killed."""


@pytest.mark.parametrize("calls", [1, 5, 17])
async def test_a_start_that_died_half_way_is_finished_by_another_worker(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    campaign_id = await scheduled(hand)
    left, call = [calls], Scripts.call

    async def dying(self: Scripts, name: str, names: list[str], args: list[object]) -> object:
        if not left[0]:
            raise Died
        left[0] -= 1
        return await call(self, name, names, args)

    with monkeypatch.context() as patch:
        patch.setattr(Scripts, "call", dying)
        with pytest.raises(Died):
            await start(hand, NOW + UNDO)
    assert not await undo(hand.store, campaign_id)  # it has begun
    await start(hand, NOW + UNDO)
    assert (await read(hand, campaign_id)).state is State.RUNNING
    assert await hand.campaigns.active() == [campaign_id]
    await hand.expand(campaign_id)
    assert len(await hand.send(campaign_id)) == 1


async def test_what_cannot_start_keeps_no_other_waiting(hand: Hand) -> None:
    broken, whole = await scheduled(hand), await scheduled(hand)
    await hand.store.client.hset(keys.campaign_definition(broken), "texts", json.dumps({"en": "mess = {"}))
    assert await start(hand, NOW + UNDO) == [whole]
