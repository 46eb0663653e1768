"""All campaigns, newest first, twenty a page."""

from __future__ import annotations

import math
from typing import NamedTuple

from starlette.responses import Response

from bot.store.campaigns import State, Stored
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
    copies = await Summaries(desk.store).of([one.id for one in page[:MOST] if one.launched])
    rows = []
    for stored in page[:MOST]:
        under_way = stored.launched and stored.state in UNDER_WAY
        known = None if under_way else copies.get(stored.id)
        counts = known.counts if known else Counts(stored.id, 0, ())
        if stored.launched and not known:
            counts = await read_counts(desk.store, stored.id)
        rows.append(_row(stored, counts))
    return await render(
        asked,
        "campaigns/list.html",
        rows=rows,
        newer="/campaigns" if before else "",
        older=f"/campaigns?before={page[MOST - 1].created!r}" if len(page) > MOST else "",
        first=before is None,
    )


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
