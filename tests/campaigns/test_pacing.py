"""A campaign's own pace, shared by all workers and channels, beside the channels' own."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot import clock
from bot.delivery import Delivering
from bot.store import keys
from bot.types import ChannelName, Outbound, Outcome, Status
from campaigns.counts import read_counts
from campaigns.lifecycle import launch, new
from campaigns.pacing import soon
from campaigns.sending import Sender
from tests.campaigns.making import KNOWLEDGE, LEASE, TRANSLATOR, Hand, campaign

HELD = dict.fromkeys(range(keys.SHARDS), LEASE)


class Taking:
    """A provider that takes everything."""

    reports_delivery, has_buttons, max_length, per_chat = True, False, 1600, 0.0

    def __init__(self, name: ChannelName, per_second: float) -> None:
        self.name, self.per_second, self.texts = name, per_second, list[str]()

    async def send(self, outbound: Outbound) -> Outcome:
        self.texts.append(outbound.text)
        return Outcome(Status.ACCEPTED, "SM1")


async def working(hand: Hand, channels: list[Taking]) -> Sender:
    by_name: Any = {channel.name: channel for channel in channels}
    sender = Sender(Delivering(hand.store, hand.vault, by_name), KNOWLEDGE, HELD)
    await sender.refresh()
    await sender.expand()
    return sender


async def started(hand: Hand, per_minute: float, name: str = "hello") -> str:
    campaign_id = await new(hand.store, name, campaign("en", quiet_hours={"off": True}))
    stored = await hand.campaigns.read(campaign_id)
    assert stored
    await hand.campaigns.revise(campaign_id, 1, stored.definition, stored.texts, {"per_minute": per_minute})
    await launch(hand.store, campaign_id, TRANSLATOR)
    return campaign_id


async def begun(hand: Hand, campaign_id: str) -> int:
    return (await read_counts(hand.store, campaign_id)).handed_over


async def test_one_a_minute_is_one_whoever_asks(hand: Hand) -> None:
    for channel in ChannelName:
        for _ in range(5):
            await hand.person(channel=channel)
    campaign_id = await started(hand, per_minute=1)
    channels = [Taking(name, 100.0) for name in ChannelName]
    workers = [await working(hand, channels) for _ in range(3)]
    more = await asyncio.gather(*(worker.pump(channel) for worker in workers for channel in channels))  # type: ignore[arg-type]
    assert await begun(hand, campaign_id) == 1
    assert more.count(True) == 1
    for worker in workers:
        await worker.land()
    assert sum(len(channel.texts) for channel in channels) == 1


async def test_another_campaign_does_not_wait_for_it(hand: Hand) -> None:
    for _ in range(5):
        await hand.person()
    slow, fast = await started(hand, 1), await started(hand, 0, "fast")
    channel = Taking(ChannelName.SMS, 400.0)
    worker = await working(hand, [channel])
    for _ in range(3):
        await worker.pump(channel)  # type: ignore[arg-type]
    assert (await begun(hand, slow), await begun(hand, fast)) == (1, 5)
    await worker.land()


async def test_never_above_the_channels_own(hand: Hand) -> None:
    for _ in range(5):
        await hand.person()
    campaign_id = await started(hand, per_minute=60_000)
    channel = Taking(ChannelName.SMS, 0.01)
    worker = await working(hand, [channel])
    assert await worker.pump(channel)  # type: ignore[arg-type]
    assert not await worker.pump(channel)  # type: ignore[arg-type]
    assert await begun(hand, campaign_id) == 1
    await worker.land()


async def test_what_is_late_waits_for_no_pace(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(5):
        await hand.person()
    campaign_id = await started(hand, per_minute=1)
    channel = Taking(ChannelName.SMS, 100.0)
    worker = await working(hand, [channel])
    later = clock.now() + 25 * 3600
    monkeypatch.setattr(clock, "now", lambda: later)
    await worker.pump(channel)  # type: ignore[arg-type]
    assert (await read_counts(hand.store, campaign_id)).statuses[Status.EXPIRED] == 5


async def test_what_is_worth_waiting_for() -> None:
    assert await soon(0.001)
    assert not await soon(0)
    assert not await soon(2.0)
