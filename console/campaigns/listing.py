"""All campaigns, newest first, twenty a page."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from typing import NamedTuple

from starlette.responses import Response

from bot.store.campaigns import State, Stored
from bot.store.connection import Store
from bot.types import Status
from campaigns.counts import Counts, read_counts
from campaigns.summaries import Summaries
from console.asked import Asked
from console.campaigns.one import name_of
from console.frame import render
from staff.steering import UNDER_WAY

MOST = 20


class Row(NamedTuple):
    stored: Stored
    name: str
    path: str
    handed: int
    meant: int
    waiting: int


async def campaigns(asked: Asked) -> Response:
    desk = await asked.parts.desk()
    before = _moment(asked.request.query_params.get("before"))
    page = await desk.campaigns.page(before, MOST + 1)
    rows = [_row(stored, counts) for stored, counts in await _counted(desk.store, page[:MOST])]
    return await render(
        asked,
        "campaigns/list.html",
        rows=rows,
        newer="/campaigns" if before else "",
        older=f"/campaigns?before={page[MOST - 1].created!r}" if len(page) > MOST else "",
        first=before is None,
    )


async def _counted(store: Store, page: Sequence[Stored]) -> list[tuple[Stored, Counts]]:
    """Each with its numbers: those under way as they are now, the others from the copies that the worker keeps."""
    copies = await Summaries(store).of([one.id for one in page if one.launched])

    async def counts(stored: Stored) -> Counts:
        known = copies.get(stored.id)
        if not stored.launched:
            return Counts(stored.id, 0, ())
        return known.counts if known and stored.state not in UNDER_WAY else await read_counts(store, stored.id)

    return list(zip(page, await asyncio.gather(*(counts(stored) for stored in page)), strict=True))


def _row(stored: Stored, counts: Counts) -> Row:
    path = f"/campaigns/{stored.id}/who" if stored.state is State.DRAFT else f"/campaigns/{stored.id}"
    statuses = counts.statuses
    return Row(stored, name_of(stored), path, counts.handed_over, statuses.total(), statuses[Status.PENDING])


def _moment(typed: str | None) -> float | None:
    """Raises nothing: what is no moment is the first page."""
    try:
        moment = float(typed or "")
    except ValueError:
        return None
    return moment if math.isfinite(moment) and moment > 0 else None
