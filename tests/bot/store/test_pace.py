"""A channel's pace: never more than its rate over time, replies ahead of campaigns, a hold and a stop heeded by all."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.store import keys
from bot.store.connection import Store
from bot.store.pace import Grant, Lane, Paces

REPLY, CAMPAIGN = Lane.REPLY, Lane.CAMPAIGN


@pytest.fixture
def paces(store: Store) -> Paces:
    return Paces(store)


async def back_in_time(store: Store, seconds: float) -> None:
    """As if what the channel remembers were so much older."""
    name = keys.channel("sms")
    for field in ("at", "hold"):
        if at := await store.client.hget(name, field):
            await store.client.hset(name, field, float(at) - seconds)


class Filled:
    """What may have come into a bucket of `rate` since it was asked last: a slow machine counts as time."""

    def __init__(self, rate: float) -> None:
        self.rate, self.began = rate, time.monotonic()

    @property
    def most(self) -> float:
        return self.rate * (time.monotonic() - self.began) + 1


async def test_a_quarter_of_a_second_at_once_then_the_rate(store: Store, paces: Paces) -> None:
    filled = Filled(40)
    assert (await paces.ask("sms", 40, 100, CAMPAIGN)).amount == 10
    await back_in_time(store, 0.1)
    assert 4 <= (await paces.ask("sms", 40, 100, CAMPAIGN)).amount <= 4 + filled.most
    await back_in_time(store, 3600)
    assert (await paces.ask("sms", 40, 100, CAMPAIGN)).amount == 10  # what was not used is not saved up


async def test_it_says_when_to_ask_again(paces: Paces) -> None:
    assert (await paces.ask("sms", 0.01, 1, CAMPAIGN)).amount == 1
    later = await paces.ask("sms", 0.01, 1, CAMPAIGN)
    assert (later.amount, later.stopped) == (0, "")
    assert 50 < later.wait <= 100.001


async def test_never_more_than_asked_for(paces: Paces) -> None:
    filled = Filled(40)
    assert await paces.ask("sms", 40, 3, CAMPAIGN) == Grant(3, 0.0, "")
    assert 7 <= (await paces.ask("sms", 40, 100, CAMPAIGN)).amount <= 7 + filled.most


async def test_over_time_many_workers_get_the_rate_together(paces: Paces) -> None:
    """A hundred a second, eight who ask for more than that as often as they like, some half a second long."""
    granted = [0] * 8

    async def asks(worker: int) -> None:
        while sum(granted) < 75:
            granted[worker] += (await paces.ask("sms", 100, 10, CAMPAIGN)).amount
            await asyncio.sleep(0.001)

    filled = Filled(100)
    await asyncio.gather(*(asks(worker) for worker in range(8)))
    assert sum(granted) <= 25 + filled.most


async def test_one_a_second_is_one(store: Store, paces: Paces) -> None:
    """And one in a hundred seconds."""
    assert (await paces.ask("sms", 0.01, 5, CAMPAIGN)).amount == 1
    await back_in_time(store, 50)
    assert (await paces.ask("sms", 0.01, 5, CAMPAIGN)).amount == 0
    await back_in_time(store, 50)
    assert (await paces.ask("sms", 0.01, 5, CAMPAIGN)).amount == 1


async def test_replies_go_ahead_into_debt_which_campaigns_wait_out(store: Store, paces: Paces) -> None:
    assert (await paces.ask("sms", 0.01, 1, CAMPAIGN)).amount == 1
    assert (await paces.ask("sms", 0.01, 1, CAMPAIGN)).amount == 0
    assert (await paces.ask("sms", 0.01, 1, REPLY)).amount == 1
    await back_in_time(store, 110)
    assert (await paces.ask("sms", 0.01, 1, CAMPAIGN)).amount == 0  # the debt first
    await back_in_time(store, 100)
    assert (await paces.ask("sms", 0.01, 1, CAMPAIGN)).amount == 1


async def test_the_debt_has_an_end(paces: Paces) -> None:
    granted = [(await paces.ask("sms", 0.01, 1, REPLY)).amount for _ in range(6)]
    assert 2 <= sum(granted) <= 3
    assert granted[3:] == [0, 0, 0]


async def test_what_was_not_used_is_given_back(paces: Paces) -> None:
    filled = Filled(40)
    assert (await paces.ask("sms", 40, 10, CAMPAIGN)).amount == 10
    await paces.give_back("sms", 40, 0)
    await paces.give_back("sms", 40, 6)
    assert 6 <= (await paces.ask("sms", 40, 10, CAMPAIGN)).amount <= 6 + filled.most
    await paces.give_back("sms", 40, 100)
    assert (await paces.ask("sms", 40, 100, CAMPAIGN)).amount == 10  # never above what the bucket holds


async def test_what_cost_more_is_paid_for(store: Store, paces: Paces) -> None:
    assert (await paces.ask("sms", 0.01, 1, CAMPAIGN)).amount == 1
    await paces.give_back("sms", 0.01, -1)
    await back_in_time(store, 110)
    assert (await paces.ask("sms", 0.01, 1, CAMPAIGN)).amount == 0


async def test_a_hold_holds_everybody_and_ends(store: Store, paces: Paces) -> None:
    await paces.hold("sms", 3000)
    for lane in (REPLY, CAMPAIGN):
        grant = await paces.ask("sms", 40, 1, lane)
        assert grant.amount == 0
        assert 2900 < grant.wait <= 3000.1
    assert (await paces.ask("telegram", 40, 1, CAMPAIGN)).amount == 1  # of this channel only
    await back_in_time(store, 3000.1)
    assert (await paces.ask("sms", 40, 1, CAMPAIGN)).amount == 1


async def test_a_shorter_hold_does_not_end_a_longer_one(paces: Paces) -> None:
    await paces.hold("sms", 3000)
    await paces.hold("sms", 5)
    assert (await paces.ask("sms", 40, 1, REPLY)).wait > 2900


async def test_the_stores_clock_counts_not_the_workers(paces: Paces, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.clock.now", lambda: 0.0)  # a machine whose clock is wrong
    await paces.hold("sms", 3000)
    assert (await paces.ask("sms", 40, 1, REPLY)).wait > 2900


async def test_stopped_until_a_person_resumes_it(paces: Paces) -> None:
    assert await paces.stopped("sms") == ""
    assert not await paces.resume("sms")
    await paces.stop("sms", "the account is refused (20003)")
    for lane in (REPLY, CAMPAIGN):
        grant = await paces.ask("sms", 40, 1, lane)
        assert (grant.amount, grant.stopped) == (0, "the account is refused (20003)")
    assert await paces.stopped("sms") == "the account is refused (20003)"
    await paces.hold("sms", 0)
    assert await paces.resume("sms")
    assert (await paces.ask("sms", 40, 1, CAMPAIGN)).amount == 1
