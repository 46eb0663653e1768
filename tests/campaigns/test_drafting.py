"""A draft that several write on, approve and launch at the same moment."""

from __future__ import annotations

import asyncio

import pytest

from bot import clock
from bot.store import keys
from bot.store.campaigns import State
from campaigns.lifecycle import UNDO, CampaignError, launch, schedule
from tests.campaigns.making import TRANSLATOR, Hand
from tests.campaigns.planning import HOUR, NOW, draft, read, start


@pytest.fixture(autouse=True)
def _frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


async def test_a_new_one_knows_who_made_it(hand: Hand) -> None:
    stored = await read(hand, await draft(hand))
    assert (stored.version, stored.made_by, stored.approved_by, stored.plan) == (1, "u1", "", {})


async def test_one_stored_by_an_earlier_version_is_read_and_revised(hand: Hand) -> None:
    key = keys.campaign_definition("old")
    told = {"definition": "{}", "texts": "{}", "state": "draft", "created": 5}
    await hand.store.client.hset(key, mapping=told)
    assert (await read(hand, "old")).version == 1
    assert await hand.campaigns.revise("old", 1, {"name": "New"}, {}, {}) == 2
    assert (await read(hand, "old")).definition == {"name": "New"}


async def test_of_two_who_revise_at_once_one_is_told(hand: Hand) -> None:
    campaign_id = await draft(hand)
    tries = [hand.campaigns.revise(campaign_id, 1, {"name": f"{n}"}, {}, {}) for n in range(10)]
    versions = await asyncio.gather(*tries)
    assert sorted(versions, key=str) == [2, *[None] * 9]
    assert (await read(hand, campaign_id)).definition == {"name": f"{versions.index(2)}"}


async def test_any_change_voids_the_approval(hand: Hand) -> None:
    campaign_id = await draft(hand)
    assert await hand.campaigns.approve(campaign_id, 1, "u2")
    assert await hand.campaigns.approve(campaign_id, 1, "u2")  # pressed twice
    assert not await hand.campaigns.approve(campaign_id, 1, "u3")
    stored = await read(hand, campaign_id)
    assert stored.approved_by == "u2"
    await hand.campaigns.revise(campaign_id, 1, stored.definition, stored.texts, {"starts": NOW + HOUR})
    assert (await read(hand, campaign_id)).approved_by == ""
    assert not await hand.campaigns.approve(campaign_id, 1, "u2")  # what they saw is not what is there


async def test_approved_and_revised_at_once(hand: Hand) -> None:
    """Whoever comes first: in the end nobody has approved words that they did not see."""
    campaign_id = await draft(hand)
    for version in range(1, 11):
        approved, revised = await asyncio.gather(
            hand.campaigns.approve(campaign_id, version, "u2"), hand.campaigns.revise(campaign_id, version, {}, {}, {})
        )
        stored = await read(hand, campaign_id)
        assert (revised, stored.version, stored.approved_by) == (version + 1, version + 1, "")
        assert approved in (True, False)


async def test_only_the_version_seen_is_launched(hand: Hand) -> None:
    campaign_id = await draft(hand)
    stored = await read(hand, campaign_id)
    await hand.campaigns.revise(campaign_id, 1, stored.definition, stored.texts, {})
    assert await schedule(hand.store, campaign_id, TRANSLATOR, 1, NOW) is None
    assert (await read(hand, campaign_id)).state is State.DRAFT
    assert await schedule(hand.store, campaign_id, TRANSLATOR, 2, NOW, "u1", "a tick in the park") == NOW + UNDO
    stored = await read(hand, campaign_id)
    assert (stored.state, stored.starts, stored.launched) == (State.SCHEDULED, NOW + UNDO, 0)
    assert (stored.launched_by, stored.reason) == ("u1", "a tick in the park")


async def test_launched_and_revised_at_once(hand: Hand) -> None:
    for _ in range(5):
        campaign_id = await draft(hand)
        stored = await read(hand, campaign_id)
        starts, version = await asyncio.gather(
            schedule(hand.store, campaign_id, TRANSLATOR, 1, NOW),
            hand.campaigns.revise(campaign_id, 1, stored.definition, stored.texts, {}),
        )
        assert bool(starts) != bool(version)


async def test_launched_by_ten_at_once_starts_once(hand: Hand) -> None:
    campaign_id = await draft(hand)
    starts = await asyncio.gather(*(schedule(hand.store, campaign_id, TRANSLATOR, 1, NOW) for _ in range(10)))
    assert sorted(starts, key=str) == [NOW + UNDO, *[None] * 9]
    begun = await asyncio.gather(*(start(hand, NOW + UNDO) for _ in range(10)))
    assert sorted(begun) == [*[[]] * 9, [campaign_id]]
    await hand.expand(campaign_id)
    assert len(await hand.send(campaign_id)) == 1
    assert await start(hand, NOW + UNDO) == []
    assert await schedule(hand.store, campaign_id, TRANSLATOR, 1, NOW) is None
    assert await hand.send(campaign_id) == []


async def test_a_draft_without_texts_is_not_launched(hand: Hand) -> None:
    await hand.campaigns.create("empty", {"name": "Empty"}, {})
    with pytest.raises(CampaignError, match="no text in any language"):
        await schedule(hand.store, "empty", TRANSLATOR, 1, NOW)
    await hand.campaigns.create("unnamed", {}, {})
    with pytest.raises(CampaignError, match="unfinished draft"):
        await launch(hand.store, "unnamed", TRANSLATOR)


async def test_pages_newest_first(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        monkeypatch.setattr(clock, "now", lambda moment=NOW + number: moment)
        await hand.campaigns.create(f"c{number}", {}, {})
    first = await hand.campaigns.page(None, 2)
    assert [one.id for one in first] == ["c4", "c3"]
    assert [one.id for one in await hand.campaigns.page(first[-1].created, 2)] == ["c2", "c1"]
    assert [one.id for one in await hand.campaigns.page(NOW, 2)] == []
