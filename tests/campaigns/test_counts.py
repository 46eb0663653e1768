"""The counts: what `lykt campaign counts --json` promises, and a recount that finds every difference."""

from __future__ import annotations

from bot.store import keys
from bot.types import ChannelName, LeftOut, Status
from campaigns.counts import Counts, read_counts, recount
from campaigns.lifecycle import launch
from tests.campaigns.making import TRANSLATOR, Hand, campaign

#: In the design's words.
STATUSES = """
    pending sending accepted sent delivered read undelivered failed suppressed expired cancelled uncertain unknown
"""
REASONS = "no_consent opted_out no_translation no_template danger in_conversation duplicate erased"
NO_STATUS, NO_REASON = dict.fromkeys(STATUSES.split(), 0), dict.fromkeys(REASONS.split(), 0)


async def launched(hand: Hand, *locales: str) -> str:
    campaign_id = await hand.made(campaign(*locales))
    await launch(hand.store, campaign_id, TRANSLATOR)
    await hand.expand(campaign_id)
    return campaign_id


async def test_the_json_is_complete(hand: Hand) -> None:
    for channel in ChannelName:
        await hand.person("en", channel)
    await hand.person("nb")
    await hand.person("th")
    campaign_id = await launched(hand, "en", "nb")
    await hand.send(campaign_id)
    told = (await read_counts(hand.store, campaign_id)).as_json()
    assert set(told) == {"campaign", "audience", "left_out", "status", "by_language", "by_channel"}
    assert (told["campaign"], told["audience"]) == (campaign_id, 5)
    assert told["left_out"] == {**NO_REASON, "no_translation": 1}
    assert told["status"] == {**NO_STATUS, "accepted": 4}
    assert set(told["by_language"]) == {"en", "nb"}
    assert told["by_language"]["en"] == {**NO_STATUS, "accepted": 3}
    assert set(told["by_channel"]) == {"sms", "whatsapp", "telegram"}
    assert told["by_channel"]["sms"] == {**NO_STATUS, "accepted": 2}


async def test_what_telegram_cannot_say_is_null_there_and_only_there(hand: Hand) -> None:
    await hand.person("en", ChannelName.TELEGRAM)
    await hand.person("en", ChannelName.SMS)
    campaign_id = await launched(hand, "en")
    told = (await read_counts(hand.store, campaign_id)).as_json()
    nulls = {name for name, number in told["by_channel"]["telegram"].items() if number is None}
    assert nulls == {"delivered", "read", "undelivered"}
    everywhere_else = [told["status"], told["by_channel"]["sms"], *told["by_language"].values()]
    assert all(type(number) is int for part in everywhere_else for number in part.values())


async def test_before_anything_happened(hand: Hand) -> None:
    counts = await read_counts(hand.store, "nothing")
    assert counts == Counts("nothing", 0, ())
    told = counts.as_json()
    assert told["status"] == NO_STATUS
    assert told["left_out"] == NO_REASON
    assert (told["by_language"], told["by_channel"]) == ({}, {})
    assert counts.sums


def test_the_words_are_the_designs() -> None:
    assert sorted(Status) == sorted(NO_STATUS)
    assert sorted(LeftOut) == sorted(NO_REASON)


async def test_a_recount_finds_every_difference(hand: Hand) -> None:
    for _ in range(20):
        await hand.person()
    campaign_id = await launched(hand, "en")
    people = await hand.send(campaign_id, most=5)
    counts = await read_counts(hand.store, campaign_id)
    assert counts.sums
    assert await recount(hand.deliveries, counts) == {}
    shard = keys.shard_of(people[0])
    await hand.store.client.hincrby(keys.counts(shard, campaign_id), "a.en.sms", 2)
    counts = await read_counts(hand.store, campaign_id)
    assert not counts.sums
    assert await recount(hand.deliveries, counts) == {"accepted.en.sms": (7, 5)}


async def test_what_is_open_waiting_and_handed_over(hand: Hand) -> None:
    for _ in range(6):
        await hand.person()
    campaign_id = await launched(hand, "en")
    await hand.send(campaign_id, Status.UNCERTAIN, most=1)
    await hand.send(campaign_id, Status.ACCEPTED, most=2)
    await hand.intend(campaign_id, most=1)
    counts = await read_counts(hand.store, campaign_id)
    assert (counts.waiting, counts.open, counts.handed_over) == (3, 4, 4)
