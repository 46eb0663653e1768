"""The campaigns' summaries: what the shards' counters come to, kept up while receipts come in, and then in turn."""

from __future__ import annotations

import pytest

from bot import clock
from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.deliveries import STATUSES
from bot.types import ChannelName, Status
from campaigns import summaries
from campaigns.counts import read_counts
from campaigns.summaries import FATES, RECENT, Summaries, Summary, fate, subjects

LETTERS = {status: letter for letter, status in STATUSES.items()}


async def launched(store: Store, id: str, moment: float) -> None:
    await Campaigns(store).create(id, {"name": id, "replies": {"1": "topic:condoms", "2": "campaign:yes"}}, {})
    if moment:
        told = {"state": "finished", "launched": f"{moment!r}"}
        await store.client.hset(keys.campaign_definition(id), mapping=told)


async def arrives(store: Store, id: str, number: int, status: Status = Status.DELIVERED, shard: int = 3) -> None:
    await store.client.hincrby(keys.counts(shard, id), f"{LETTERS[status]}.th.sms", number)


async def sent(store: Store) -> dict[str, int]:
    return {one.id: _sent(one) for one in await Summaries(store).read()}


def _sent(one: Summary) -> int:
    return sum(sum(each) for each in one.fates.values())


async def test_it_is_what_the_counters_come_to(store: Store) -> None:
    await launched(store, "vaccine", clock.now())
    await launched(store, "draft", 0)
    for shard, status in enumerate(Status):
        await arrives(store, "vaccine", shard + 1, status, shard)
    await store.client.hset(keys.campaign_replies(4, "vaccine"), "replied.th.sms", 7)
    await store.client.hset(keys.campaign_replies(5, "vaccine"), "stop.th.sms", 2)
    assert not await Summaries(store).fresh()
    await Summaries(store).refresh()
    assert await Summaries(store).fresh()
    [one] = await Summaries(store).read()
    counts = await read_counts(store, "vaccine")
    assert (one.name, one.subjects, one.replied, one.stopped) == ("vaccine", ("condoms",), 7, 2)
    assert _sent(one) == counts.handed_over
    named = dict(zip(FATES, one.fates["th"], strict=True))
    assert named["confirmed"] == counts.statuses[Status.DELIVERED] + counts.statuses[Status.READ]
    assert one.reports


async def test_receipts_that_come_late_are_in_it_soon(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summaries, "IN_TURN", 1)
    for number in range(3):
        await launched(store, f"old-{number}", clock.now() - RECENT - 10)
    await launched(store, "new", clock.now())
    own = Summaries(store)
    await own.refresh()
    for id in ("old-0", "old-1", "old-2", "new"):
        await arrives(store, id, 5)
    await own.refresh()
    found = await sent(store)
    assert found["new"] == 5
    assert sum(found.values()) == 10  # and one of the old ones
    await own.refresh()
    await own.refresh()
    assert sum((await sent(store)).values()) == 20
    await launched(store, "newest", clock.now())
    await own.refresh()
    assert "newest" in await sent(store)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("channel", ChannelName)
def test_every_status_comes_to_one_of_four_or_did_not_go_out(status: Status, channel: ChannelName) -> None:
    assert fate(status, channel) in (*FATES, "")
    no_receipts = channel is ChannelName.TELEGRAM
    assert fate(Status.SENT, channel) == ("handed_over" if no_receipts else "unknown")


def test_what_a_campaign_is_about() -> None:
    assert subjects({"subject": "vaccines", "replies": {"1": "topic:clinic_hours"}}) == ["vaccines"]
    assert subjects({"subject": "", "replies": {"1": "topic:clinic_hours", "2": "campaign:yes"}}) == ["clinic_hours"]
    assert subjects({}) == []
