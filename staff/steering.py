"""Pause, resume and cancel a campaign that was launched: done once, however often it is asked for, told in numbers."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from bot.store.campaigns import Campaigns, State, Stored
from bot.store.connection import Store
from bot.types import Status
from campaigns import lifecycle
from campaigns.counts import Counts, read_counts

PATIENCE = 3.0  # seconds that whoever asks waits; what is left of it the worker does

UNDER_WAY = frozenset({State.SCHEDULED, State.RUNNING, State.PAUSED})  # what can still be steered


@dataclass(frozen=True, slots=True)
class Steered:
    """`done`: it was this time, not before. `stored` and `counts` as they are then."""

    done: bool
    stored: Stored
    counts: Counts

    @property
    def handed_over(self) -> int:
        return self.counts.handed_over

    @property
    def left(self) -> int:
        """Not begun yet."""
        return self.counts.statuses[Status.PENDING]


async def pause(store: Store, campaign_id: str) -> Steered | None:
    """None: there is no such campaign."""
    done = await lifecycle.pause(store, campaign_id)
    return await _told(store, campaign_id, done)


async def resume(store: Store, campaign_id: str) -> Steered | None:
    done = await lifecycle.resume(store, campaign_id)
    return await _told(store, campaign_id, done)


async def cancel(store: Store, campaign_id: str) -> Steered | None:
    """What is pending becomes cancelled; of very many the worker does the rest."""
    done = True
    try:
        async with asyncio.timeout(PATIENCE):
            done = await lifecycle.cancel(store, campaign_id) is not None
    except TimeoutError:
        pass
    return await _told(store, campaign_id, done)


async def _told(store: Store, campaign_id: str, done: bool) -> Steered | None:
    stored = await Campaigns(store).read(campaign_id)
    return Steered(done, stored, await read_counts(store, campaign_id)) if stored else None
