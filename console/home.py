"""The first page: today's hours as the bot says them, who waits for a person, and what the campaigns came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from starlette.responses import Response

from bot import clock
from bot.facts import facts
from bot.store.handoffs import Handoffs
from bot.store.turns import Turns
from bot.types import Status
from campaigns.counts import Counts, read_counts, shown
from console.asked import Asked
from console.frame import render
from console.policy import SEND

MOST_CAMPAIGNS = 5  # the newest; the page does not grow with the store


class Table(NamedTuple):
    """Counts as a page shows them: the columns' names, and for each status its cells; None = not to be known."""

    by: str
    columns: list[str]
    rows: list[tuple[str, list[int | None]]]
    sums: list[int]


class Hours(NamedTuple):
    point: str
    now: str
    today: str


async def home(asked: Asked) -> Response:
    """Numbers of campaigns and who waits only for those who send and answer."""
    assert asked.user
    sends = bool(asked.user.roles & SEND)
    values: dict[str, Any] = {"hours": await _hours(asked), "sends": sends, "waiting": 0, "danger": 0, "campaigns": []}
    if sends:
        house = asked.parts.house
        waiting = await Handoffs(house.store, Turns(house.store, house.vault)).waiting()
        danger = sum(one.why.startswith("danger") for one in waiting)
        values |= {"waiting": len(waiting), "danger": danger, "campaigns": await _campaigns(asked)}
    return await render(asked, "home.html", **values)


async def _hours(asked: Asked) -> list[Hours]:
    """What the bot would say now, in the reader's language."""
    house, service = asked.parts.house, (await asked.parts.desk()).service
    said = facts(service, house.knowledge.translator, asked.locale, clock.now(), sms=False)
    return [Hours(point, said[f"{point}_now"], said[f"{point}_today"]) for point in service.services]


async def _campaigns(asked: Asked) -> list[dict[str, Any]]:
    house = asked.parts.house
    newest = reversed(await house.delivering.campaigns.every(last=MOST_CAMPAIGNS))
    found = []
    for stored in newest:
        counts = await read_counts(house.store, stored.id)
        left_out = {reason: number for reason, number in counts.left_out.items() if number}
        found.append(
            {
                "name": stored.definition["name"],
                "state": stored.state.value,
                "audience": counts.audience,
                "left_out": left_out,
                "left_out_all": counts.left_out.total(),
                "tables": [_table(counts, by, counts.by(by)) for by in ("channel", "language")],
            }
        )
    return found


def _table(counts: Counts, by: str, columns: Mapping[str, Counter[Status]]) -> Table:
    """A row a status, so that it fits a phone; only statuses that occur."""
    rows: list[tuple[str, list[int | None]]] = [
        (status.value, [*(shown(name, status, tally[status]) for name, tally in columns.items()), all_of_it])
        for status in Status
        if (all_of_it := counts.statuses[status])
    ]
    return Table(by, list(columns), rows, [tally.total() for tally in (*columns.values(), counts.statuses)])
