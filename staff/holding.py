"""Campaigns held because the hours that they show were changed: paused, until somebody has looked."""

from __future__ import annotations

import math

from bot.store.campaigns import Campaigns, State, Stored
from bot.store.connection import Store
from campaigns import lifecycle
from campaigns.audience import SENT
from campaigns.counts import read_counts
from campaigns.showing import shows

WHY = "hours:"  # and the point: what a campaign held for it is paused for


async def hold(store: Store, point: str) -> tuple[Stored, ...]:
    """Pause each running or scheduled campaign that shows the hours of `point`. Those that were."""
    campaigns = Campaigns(store)
    held = []
    for campaign_id in [*await campaigns.due(math.inf), *await campaigns.active()]:
        stored = await campaigns.read(campaign_id)
        going = stored and stored.state in (State.SCHEDULED, State.RUNNING) and shows(stored, point)
        if stored and going and await lifecycle.pause(store, campaign_id, f"{WHY}{point}"):
            held.append(stored)
    return tuple(held)


async def have_it(store: Store, campaign_id: str) -> int:
    """How many were sent it, also where nobody knows whether it arrived: those whom a correction would go to."""
    statuses = (await read_counts(store, campaign_id)).statuses
    return sum(statuses[status] for status in SENT)
