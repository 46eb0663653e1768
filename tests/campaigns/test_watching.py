"""A campaign that goes wrong pauses itself: exactly then, in whatever order and however late the words come."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

import pytest

from bot import clock
from bot.store import keys
from bot.store.campaigns import State, Stored
from bot.store.deliveries import Begun
from bot.store.lately import FULL, Lately
from bot.store.turns import Change
from bot.types import Outcome, Status
from campaigns.lifecycle import pause, resume
from campaigns.watching import Watch
from tests.campaigns.making import LEASE, Hand, campaign

CODE = "30003"


class Sending:
    """A campaign to a hundred and thirty people, handed over one by one."""

    def __init__(self, hand: Hand, patch: pytest.MonkeyPatch) -> None:
        self.hand, self.moment, self.begun = hand, clock.now(), list[Begun]()
        patch.setattr(clock, "now", lambda: self.moment)

    async def begin(self, people: int = 130) -> Sending:
        for _ in range(people):
            await self.hand.person()
        self.id = await self.hand.made(campaign("en"))
        await self.hand.campaigns.launch(self.id, float("inf"))
        await self.hand.expand(self.id)
        self.watch = Watch(self.hand.store)
        return self

    async def hand_over(self, number: int) -> Sequence[Begun]:
        """So many more, each a moment after the one before, and in a shard of its own as it comes."""
        for _ in range(number):
            self.moment += 0.25
            [one] = await self.hand.intend(self.id, 1)
            await self.hand.deliveries.outcome(one.attempt, Outcome(Status.ACCEPTED))
            self.begun.append(one)
        return self.begun[-number:]

    async def fail(self, *places: int) -> None:
        for place in places:
            await self.hand.deliveries.receipt(self.begun[place].attempt, Status.UNDELIVERED, "SM", CODE)

    async def stop(self, *places: int) -> None:
        for place in places:
            one = self.begun[place]
            change = Change(set={"o": "1"}, bits={"out": 1}, stop=True, replied=(self.id, "stop"))
            await self.hand.turns.finish(LEASE, one.contact_id, b"", change, None, b"x")

    async def stored(self) -> Stored:
        found = await self.hand.campaigns.read(self.id)
        assert found
        return found

    async def paused_for(self) -> str | None:
        """Once it has been looked at; None: it runs."""
        await self.watch.look()
        now = await self.stored()
        return now.paused_for if now.state is State.PAUSED else None


@pytest.fixture
async def sending(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> Sending:
    return await Sending(hand, monkeypatch).begin()


@pytest.mark.parametrize(
    ("failed", "why"),
    [
        ([], None),
        ([3, 4, 5, 6, 7], None),
        ([3, 4, 5, 6, 7, 8], "failures"),
        ([0, 10, 20, 30, 40, 49], "failures"),
        ([0, 10, 20, 30, 40, 50], None),
        ([60, 70, 80, 90, 100, 109], "failures"),
        ([*range(0, 110, 11)], None),
    ],
)
async def test_more_than_five_of_any_fifty(sending: Sending, failed: list[int], why: str | None) -> None:
    await sending.hand_over(110)
    await sending.fail(*random.Random(7).sample(failed, len(failed)))  # receipts come as they like, and late
    assert await sending.paused_for() == why
    assert (await sending.stored()).state is (State.PAUSED if why else State.RUNNING)


@pytest.mark.parametrize(
    ("stopped", "why"), [([1, 2, 3], None), ([1, 2, 3, 50], "stops"), ([0, 1, 2, 50], None), ([1, 1, 1, 1, 1], None)]
)
async def test_more_than_three_stops_of_any_fifty(sending: Sending, stopped: list[int], why: str | None) -> None:
    await sending.hand_over(60)
    await sending.stop(*stopped)
    assert await sending.paused_for() == why


async def test_fewer_than_fifty_are_enough(sending: Sending) -> None:
    await sending.hand_over(8)
    await sending.fail(0, 1, 2, 3, 4)
    assert await sending.paused_for() is None
    await sending.fail(7)
    assert await sending.paused_for() == "failures"


async def test_after_a_resume_it_counts_anew(sending: Sending) -> None:
    await sending.hand_over(30)
    await sending.fail(*range(6))
    assert await sending.paused_for() == "failures"
    sending.moment += 60
    assert await resume(sending.hand.store, sending.id)
    assert (await sending.stored()).paused_for == ""
    await sending.fail(*range(6, 20))  # what came late is of before
    assert await sending.paused_for() is None
    await sending.hand_over(10)
    await sending.fail(30, 31, 32, 33, 34)
    assert await sending.paused_for() is None
    await sending.fail(39)
    assert await sending.paused_for() == "failures"


async def test_one_that_arrived_after_all_did_not_fail(sending: Sending) -> None:
    await sending.hand_over(20)
    await sending.fail(*range(6))
    await sending.hand.deliveries.receipt(sending.begun[2].attempt, Status.DELIVERED, "SM", "")
    assert await sending.paused_for() is None


async def test_one_that_proved_not_to_have_gone_out_is_not_among_the_fifty(sending: Sending) -> None:
    await sending.hand_over(25)
    sending.moment += 1
    held = await sending.hand.intend(sending.id, 5)
    await sending.hand_over(25)
    await sending.fail(0, 1, 2, 3, 4, 49)
    assert await sending.paused_for() is None
    for one in held:
        await sending.hand.deliveries.outcome(one.attempt, Outcome(Status.PENDING))
    assert await sending.paused_for() == "failures"


async def test_nothing_left_to_hold_back_is_not_paused(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    sending = await Sending(hand, monkeypatch).begin(12)
    await sending.hand_over(12)
    await sending.fail(*range(12))
    assert await sending.paused_for() is None


async def test_of_several_workers_one_pauses_it_and_none_undoes_a_resume(sending: Sending) -> None:
    await sending.hand_over(20)
    before = await sending.stored()
    await sending.fail(*range(6))
    for watch in (sending.watch, Watch(sending.hand.store)):
        await watch.look()
    assert (await sending.stored()).paused_for == "failures"
    assert await resume(sending.hand.store, sending.id)
    assert not await sending.hand.campaigns.pause_itself(before, "failures")  # one that looked before that
    assert (await sending.stored()).state is State.RUNNING


async def test_a_pause_by_hand_stays_one_by_hand(sending: Sending) -> None:
    await sending.hand_over(20)
    assert await pause(sending.hand.store, sending.id)
    await sending.fail(*range(10))
    assert await sending.paused_for() == ""


async def test_what_is_too_old_to_be_counted_is_left_alone(sending: Sending) -> None:
    """Where a shard has forgotten who came in between, six far apart must not seem close."""
    await sending.hand_over(10)
    await sending.fail(*range(6))
    newer = {str(row): sending.moment + row for row in range(1, FULL + 1)}
    await sending.hand.store.client.zadd(keys.lately(3, sending.id), newer)
    assert (await Lately(sending.hand.store).marks(sending.id, 0.0)).failed == []
    assert await sending.paused_for() is None


async def test_a_finished_campaign_leaves_nothing_of_it(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    sending = await Sending(hand, monkeypatch).begin(8)
    await sending.hand_over(8)
    await sending.fail(0)
    await hand.campaigns.finish(sending.id)
    await sending.fail(1)
    await sending.stop(2)
    known = [name async for name in hand.store.client.scan_iter("*}w*")]
    assert not [name for name in known if name.endswith(f":{sending.id}".encode())]


async def test_failures_are_counted_by_code_and_stay_right(sending: Sending) -> None:
    await sending.hand_over(6)
    for place, (status, code) in enumerate(
        [(Status.UNDELIVERED, "30003"), (Status.UNDELIVERED, "30003"), (Status.FAILED, "30007"), (Status.FAILED, "")]
    ):
        await sending.hand.deliveries.receipt(sending.begun[place].attempt, status, "SM", code)
    await sending.hand.deliveries.receipt(sending.begun[2].attempt, Status.FAILED, "SM", "30008")  # the higher code
    await sending.hand.deliveries.receipt(sending.begun[1].attempt, Status.DELIVERED, "SM", "")
    failures = await sending.hand.campaigns.failures(sending.id)
    assert failures == Counter({("sms", "30003"): 1, ("sms", "30008"): 1, ("sms", ""): 1})
