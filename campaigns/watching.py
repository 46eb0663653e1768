"""A campaign that goes wrong pauses itself: as soon as among any fifty that were handed over one after the other more
than five failed, or more than three said STOP.

Which fifty belong together is told by when each was handed over, in all shards and by all workers; so it does not
matter in which order receipts and STOPs come, nor how late. After it was resumed only what is handed over from then on
counts. Where nothing is left to hold back, nothing is paused.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from bot import clock
from bot.store.campaigns import Campaigns, State, Stored
from bot.store.connection import Store
from bot.store.lately import Lately, Span
from bot.types import Status
from campaigns.counts import read_counts

log = logging.getLogger(__name__)

OF = 50
MOST_FAILED = 5
MOST_STOPPED = 3
FAILURES, STOPS = "failures", "stops"
SURE = 60.0  # seconds after which nothing that was handed over proves not to have gone out after all


class Watch:
    """One in each worker: each looks at every campaign that runs, and of several who find the same one pauses it."""

    def __init__(self, store: Store) -> None:
        self._store, self._campaigns, self._lately = store, Campaigns(store), Lately(store)
        self._apart: dict[str, set[Span]] = {}  # of each campaign: more than fifty, and it stays so

    async def look(self) -> None:
        active = await self._campaigns.active()
        self._apart = {id: self._apart.get(id, set()) for id in active}
        for campaign_id in active:
            stored = await self._campaigns.read(campaign_id)
            if stored and stored.state is State.RUNNING and (why := await self._wrong(stored)):
                await self._pause(stored, why)

    async def _wrong(self, stored: Stored) -> str:
        """Why it must pause, or ""."""
        marks = await self._lately.marks(stored.id, stored.resumed)
        for moments, most, why in ((marks.stopped, MOST_STOPPED, STOPS), (marks.failed, MOST_FAILED, FAILURES)):
            if await self._close(stored.id, spans(moments, most)):
                return why
        return ""

    async def _close(self, campaign_id: str, found: Sequence[Span]) -> bool:
        """Whether any of these holds no more than fifty."""
        apart = self._apart[campaign_id]
        asked = [span for span in found if span not in apart]
        numbers = await self._lately.handed_over(campaign_id, asked) if asked else []
        if any(number <= OF for number in numbers):
            return True
        apart.update(span for span in asked if span[1] < clock.now() - SURE)
        return False

    async def _pause(self, stored: Stored, why: str) -> None:
        counts = await read_counts(self._store, stored.id)
        if not counts.statuses[Status.PENDING] and await self._campaigns.fixed(stored.id):
            return
        if await self._campaigns.pause_itself(stored, why):
            log.warning("campaign %s paused itself: %s", stored.id, why)


def spans(moments: Sequence[float], most: int) -> list[Span]:
    """From each of the moments, oldest first, to the one that is one too many."""
    return list(zip(moments, moments[most:], strict=False))
