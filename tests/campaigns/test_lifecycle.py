"""A campaign's life: launched once whoever tries and however it died, paused, resumed, cancelled with its numbers."""

from __future__ import annotations

import asyncio

import pytest

from bot.store import keys
from bot.store.campaigns import State
from bot.store.scripts import Scripts
from bot.store.turns import Change
from bot.types import Outcome, Status
from campaigns.counts import read_counts
from campaigns.lifecycle import CampaignError, cancel, launch, load, new, pause, resume
from tests.campaigns.making import LEASE, TRANSLATOR, Hand, campaign


async def launched(hand: Hand, people: int) -> str:
    for _ in range(people):
        await hand.person()
    campaign_id = await hand.made(campaign("en"))
    assert await launch(hand.store, campaign_id, TRANSLATOR)
    await hand.expand(campaign_id)
    return campaign_id


async def states(hand: Hand, campaign_id: str) -> set[str]:
    """The states that the shards know."""
    found = [await hand.campaigns.shard_state(shard, campaign_id) for shard in range(keys.SHARDS)]
    return {one.state.value if one else "" for one in found}


async def statuses(hand: Hand, campaign_id: str) -> dict[str, int]:
    counts = await read_counts(hand.store, campaign_id)
    assert counts.sums
    return {status.value: number for status, number in counts.statuses.items() if number}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("vaccine", "vaccine"),
        ("Free Vaccine!", "free-vaccine"),
        ("0", "campaign-0"),  # "0" is where the store keeps its replies
        ("2026", "campaign-2026"),
        ("ฉีด", "campaign"),
        ("x" * 31 + "-y", "x" * 31),
    ],
)
async def test_ids_from_names(hand: Hand, name: str, expected: str) -> None:
    assert await new(hand.store, name, campaign("en")) == expected
    assert await new(hand.store, name, campaign("en")) == f"{expected}-2"


async def test_launched_twice_starts_once(hand: Hand) -> None:
    campaign_id = await launched(hand, 3)
    assert not await launch(hand.store, campaign_id, TRANSLATOR)
    await hand.expand(campaign_id)
    assert await statuses(hand, campaign_id) == {"pending": 3}
    assert len(await hand.send(campaign_id)) == 3
    assert not await launch(hand.store, campaign_id, TRANSLATOR)
    assert await hand.send(campaign_id) == []


async def test_launched_by_ten_at_once_starts_once(hand: Hand) -> None:
    await hand.person()
    campaign_id = await hand.made(campaign("en"))
    firsts = await asyncio.gather(*(launch(hand.store, campaign_id, TRANSLATOR) for _ in range(10)))
    assert sorted(firsts) == [False] * 9 + [True]


async def test_a_consent_that_is_taken_back_after_the_launch_counts(hand: Hand) -> None:
    """A DELETE and a START between two looks at the audience leave no STOP and no consent: nothing lets us begin."""
    campaign_id = await launched(hand, 2)
    await hand.expand(campaign_id)
    without = await hand.person(change=Change({"no": "5"}, ["cd", "cs", "cv"], {"ok": 0}))
    later = await hand.made(campaign("en"), "later")
    await launch(hand.store, later, TRANSLATOR)
    shard, row = keys.shard_of(without), keys.row_of(without)
    verdicts = [(row, "en", "sms", "")]  # as the audience was before they took it back
    await hand.campaigns.expand(shard, LEASE, later, (0, row + 1), verdicts, last=True)
    assert await hand.send(later) == []
    assert await statuses(hand, later) == {"suppressed": 1}
    assert len(await hand.send(campaign_id)) == 2


async def test_who_comes_after_the_launch_is_not_meant(hand: Hand) -> None:
    await hand.person()
    campaign_id = await hand.made(campaign("en"))
    await launch(hand.store, campaign_id, TRANSLATOR)
    for _ in range(40):
        await hand.person()
    await hand.expand(campaign_id)
    assert await statuses(hand, campaign_id) == {"pending": 1}


class Died(Exception):
    """A process that was killed."""


@pytest.mark.parametrize("calls", [1, 2, 8, 17, 18])
async def test_a_launch_that_died_half_way_is_finished_by_the_next(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    for _ in range(20):
        await hand.person()
    campaign_id = await hand.made(campaign("en"))
    await _dies_after(calls, launch(hand.store, campaign_id, TRANSLATOR), monkeypatch)
    assert campaign_id not in await hand.campaigns.active()
    assert await pause(hand.store, campaign_id)  # finishes it first, so that the pause comes after it
    assert await states(hand, campaign_id) == {"paused"}
    await resume(hand.store, campaign_id)
    assert not await launch(hand.store, campaign_id, TRANSLATOR)  # it was begun before; now it is whole
    assert await states(hand, campaign_id) == {"running"}
    assert await hand.campaigns.active() == [campaign_id]
    await hand.expand(campaign_id)
    assert await statuses(hand, campaign_id) == {"pending": 20}


async def test_cancelled_while_somebody_launches_again_stays_cancelled(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two who launch at once, the slower one stopped in the middle; then it is cancelled; then the slower goes on."""
    await hand.person()
    campaign_id = await hand.made(campaign("en"))
    call, reached, go_on = Scripts.call, asyncio.Event(), asyncio.Event()

    async def slow(self: Scripts, name: str, names: list[str], args: list[object]) -> object:
        if name == "state" and names == [keys.campaign(8, campaign_id)] and not reached.is_set():
            reached.set()
            await go_on.wait()
        return await call(self, name, names, args)

    monkeypatch.setattr(Scripts, "call", slow)
    slower = asyncio.create_task(launch(hand.store, campaign_id, TRANSLATOR))
    await reached.wait()
    await launch(hand.store, campaign_id, TRANSLATOR)
    assert await cancel(hand.store, campaign_id) == 0
    go_on.set()
    await slower
    assert await states(hand, campaign_id) == {"cancelled"}
    stored = await hand.campaigns.read(campaign_id)
    assert stored
    assert stored.state is State.CANCELLED


async def test_pause_and_resume(hand: Hand) -> None:
    campaign_id = await launched(hand, 4)
    assert not await resume(hand.store, campaign_id)
    assert len(await hand.send(campaign_id, most=1)) == 1
    assert await pause(hand.store, campaign_id)
    assert not await pause(hand.store, campaign_id)
    assert await hand.send(campaign_id) == []
    assert await resume(hand.store, campaign_id)
    assert len(await hand.send(campaign_id)) == 3


async def test_the_last_word_counts_in_every_shard(hand: Hand) -> None:
    campaign_id = await launched(hand, 1)
    for _ in range(10):
        await asyncio.gather(pause(hand.store, campaign_id), resume(hand.store, campaign_id))
        stored = await hand.campaigns.read(campaign_id)
        assert stored
        assert await states(hand, campaign_id) == {stored.state.value}


async def test_cancel_tells_how_many_were_handed_over(hand: Hand) -> None:
    campaign_id = await launched(hand, 10)
    await hand.send(campaign_id, Status.ACCEPTED, most=3)
    await hand.send(campaign_id, Status.UNCERTAIN, most=1)
    [on_its_way] = await hand.intend(campaign_id, most=1)
    assert await cancel(hand.store, campaign_id) == 5
    assert await statuses(hand, campaign_id) == {"accepted": 3, "uncertain": 1, "sending": 1, "cancelled": 5}
    await hand.deliveries.outcome(on_its_way.attempt, Outcome(Status.PENDING))  # proven not sent: cancelled too
    assert await statuses(hand, campaign_id) == {"accepted": 3, "uncertain": 1, "cancelled": 6}
    assert await hand.send(campaign_id) == []
    assert await cancel(hand.store, campaign_id) is None
    assert not await resume(hand.store, campaign_id)
    with pytest.raises(CampaignError, match=r"was cancelled\. Make a new one"):
        await launch(hand.store, campaign_id, TRANSLATOR)


async def test_cancelled_before_its_audience_was_fixed(hand: Hand) -> None:
    """A worker in the middle of fixing it adds nothing more that would then stay pending for ever."""
    await hand.person()
    campaign_id = await hand.made(campaign("en"))
    await launch(hand.store, campaign_id, TRANSLATOR)
    assert await cancel(hand.store, campaign_id) == 0
    await hand.expand(campaign_id)
    assert await statuses(hand, campaign_id) == {}


async def test_cancelled_while_paused(hand: Hand) -> None:
    campaign_id = await launched(hand, 2)
    await pause(hand.store, campaign_id)
    assert await cancel(hand.store, campaign_id) == 0
    assert await statuses(hand, campaign_id) == {"cancelled": 2}


async def test_finished_once_and_paused_never(hand: Hand) -> None:
    campaign_id = await launched(hand, 1)
    await hand.send(campaign_id)
    await pause(hand.store, campaign_id)
    await hand.campaigns.finish(campaign_id)
    assert await hand.campaigns.active() == [campaign_id]
    await resume(hand.store, campaign_id)
    await hand.campaigns.finish(campaign_id)
    assert await hand.campaigns.active() == []
    assert not await pause(hand.store, campaign_id)
    assert not await launch(hand.store, campaign_id, TRANSLATOR)
    assert await hand.campaigns.active() == []


async def test_there_is_none_of_that_name(hand: Hand) -> None:
    with pytest.raises(CampaignError, match="There is no campaign nowhere"):
        await launch(hand.store, "nowhere", TRANSLATOR)
    assert not await pause(hand.store, "nowhere")
    assert await cancel(hand.store, "nowhere") is None
    assert not await hand.store.client.keys("*nowhere*")


async def test_a_correction_needs_something_to_correct(hand: Hand) -> None:
    wrong = campaign("en", kind="correction", audience={"sent": "vaccine"})
    correction = await hand.made(wrong, "correction")
    with pytest.raises(CampaignError, match="corrects vaccine, which was never launched"):
        await launch(hand.store, correction, TRANSLATOR)
    for name in ("vaccine", "vaccine", "vaccine-plan"):
        made = await hand.made(campaign("en"), name)
        await launch(hand.store, made, TRANSLATOR)
    assert await launch(hand.store, correction, TRANSLATOR)
    assert (await load(hand.store, correction, TRANSLATOR)).sent == "vaccine-2"  # the newest of that name


async def _dies_after(calls: int, doing: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run it, and have it killed after so many script calls."""
    left, call = [calls], Scripts.call

    async def dying(self: Scripts, name: str, names: list[str], args: list[object]) -> object:
        if not left[0]:
            raise Died
        left[0] -= 1
        return await call(self, name, names, args)

    with monkeypatch.context() as patch:
        patch.setattr(Scripts, "call", dying)
        if calls == 18:  # after the last script, before it is listed as active
            patch.setattr("redis.asyncio.Redis.sadd", _died)
        with pytest.raises(Died):
            await doing  # type: ignore[misc]


def _died(*_: object) -> None:
    raise Died
