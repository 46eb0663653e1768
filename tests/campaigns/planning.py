"""Drafts and what is to start, for the tests of both."""

from __future__ import annotations

from typing import Any

from bot.store.campaigns import Stored
from campaigns.lifecycle import new, schedule, start_due
from tests.campaigns.making import TRANSLATOR, Hand, campaign

NOW = 1_700_000_000.0
HOUR = 3600.0


async def read(hand: Hand, campaign_id: str) -> Stored:
    stored = await hand.campaigns.read(campaign_id)
    assert stored
    return stored


async def draft(hand: Hand, **plan: Any) -> str:
    await hand.person()
    campaign_id = await new(hand.store, "hello", campaign("en"), "u1")
    if plan:
        stored = await read(hand, campaign_id)
        assert await hand.campaigns.revise(campaign_id, 1, stored.definition, stored.texts, plan) == 2
    return campaign_id


async def scheduled(hand: Hand, **plan: Any) -> str:
    campaign_id = await draft(hand, **plan)
    assert await schedule(hand.store, campaign_id, TRANSLATOR, (await read(hand, campaign_id)).version, NOW)
    return campaign_id


async def start(hand: Hand, moment: float) -> list[str]:
    return await start_due(hand.store, TRANSLATOR, moment)
