"""A campaign's own pace: so many messages a minute over all its channels, shared by all workers as the channels' paces
are, and only ever slower than those.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.store.campaigns import Stored
from bot.store.pace import Lane, Paces

SOON = 1.0  # seconds that are worth waiting for the next message
SAVED = 0.6  # seconds: a worker that waits longer looks twice a second


def per_minute(stored: Stored) -> float:
    """How many messages a minute it may begin; 0: as the channels let it."""
    return max(0.0, float(stored.plan.get("per_minute") or 0))


@dataclass(slots=True)
class Shares:
    """What each campaign with a pace of its own may begin now; `wait`: seconds until it is worth asking again."""

    rates: Mapping[str, float]
    left: Counter[str] = field(default_factory=Counter)
    wait: float = 0.0

    def most(self, campaign_id: str, wanted: int) -> int:
        """How many of `wanted` messages of it may begin."""
        return min(wanted, self.left[campaign_id]) if campaign_id in self.rates else wanted

    def took(self, campaign_id: str, messages: int) -> None:
        if campaign_id in self.rates:
            self.left[campaign_id] -= messages


async def share(paces: Paces, waiting: Mapping[str, int], running: Mapping[str, Stored], most: int) -> Shares:
    """Ask for what waits, by campaign, and no more than `most` of each."""
    rates = {id: per_minute(running[id]) / 60 for id in waiting if per_minute(running[id])}
    shares = Shares(rates)
    for campaign_id, rate in rates.items():
        grant = await paces.ask(_name(campaign_id), rate, min(most, waiting[campaign_id]), Lane.CAMPAIGN, SAVED)
        shares.left[campaign_id] = grant.amount
        if not grant.amount:
            shares.wait = min(shares.wait or grant.wait, grant.wait)
    return shares


async def give_back(paces: Paces, shares: Shares) -> None:
    """What was asked for and not begun."""
    for campaign_id, rate in shares.rates.items():
        await paces.give_back(_name(campaign_id), rate, shares.left[campaign_id], SAVED)


async def soon(wait: float) -> bool:
    """Wait if it is not for long. Whether there may be more to do then."""
    if not 0 < wait <= SOON:
        return False
    await asyncio.sleep(wait)
    return True


def _name(campaign_id: str) -> str:
    return f"campaign-{campaign_id}"
