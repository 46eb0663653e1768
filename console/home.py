"""The first page: who waits for a person, the campaigns under way, what is to be done, and today's hours as the bot
says them. It shows a few of each, and does not grow with the store."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, NamedTuple

from starlette.responses import Response

from bot import clock
from bot.facts import facts
from bot.settings import SettingsError
from bot.store.campaigns import State, Stored
from bot.store.handoffs import Handoffs
from campaigns.counts import Counts, read_counts
from console.asked import Asked
from console.frame import render
from console.policy import CHANGE_HOURS, SEND, TEXTS
from staff.desk import Desk
from staff.tasks import Kind, tasks

MOST_CAMPAIGNS = 5
NEWEST = 20
#: Who sees to what.
WHOSE = {Kind.HOURS: CHANGE_HOURS, Kind.TEXTS: TEXTS, Kind.MISSED: SEND}
_ORDER = (State.RUNNING, State.PAUSED, State.SCHEDULED)


class Hours(NamedTuple):
    """What the bot says of one point; both "" where its hours cannot be read."""

    point: str
    now: str
    today: str


class UnderWay(NamedTuple):
    """A campaign that has begun or is about to. `done`: those of its messages that wait no more."""

    stored: Stored
    done: int
    all: int


async def home(asked: Asked) -> Response:
    """Who waits and what is sent is only for those who answer and send."""
    desk = await asked.parts.desk()
    sends = bool(asked.me.roles & SEND)
    values: dict[str, Any] = {"hours": _hours(asked, desk), "sends": sends}
    values["tasks"] = [task for task in await tasks(desk) if asked.me.roles & WHOSE[task.kind]]
    values |= {"waiting": 0, "danger": 0, "campaigns": []}
    if sends:
        waiting = await Handoffs(desk.store, desk.turns).waiting()
        danger = sum(one.why.startswith("danger") for one in waiting)
        values |= {"waiting": len(waiting), "danger": danger, "campaigns": await _under_way(desk)}
    return await render(asked, "home.html", **values)


def _hours(asked: Asked, desk: Desk) -> list[Hours]:
    """What the bot would say now, in the reader's language."""
    said = facts(desk.service, desk.translator, asked.locale, clock.now(), sms=False)
    return [_point(said, point) for point in desk.service.services]


def _point(said: Mapping[str, str], point: str) -> Hours:
    try:
        return Hours(point, said[f"{point}_now"], said[f"{point}_today"])
    except SettingsError:  # the page says so: all else on it is needed just as much
        return Hours(point, "", "")


async def _under_way(desk: Desk) -> list[UnderWay]:
    """Running first, then paused, then those about to start; of each the newest first. What was paused before it began
    stands on no list, so it is looked for among the newest."""
    ids = [*await desk.campaigns.active(), *await desk.campaigns.scheduled()]
    found = [*await asyncio.gather(*map(desk.campaigns.read, ids)), *await desk.campaigns.page(None, NEWEST)]
    known = {one.id: one for one in found if one and one.state in _ORDER}
    newest = sorted(known.values(), key=lambda one: (_ORDER.index(one.state), -one.created))[:MOST_CAMPAIGNS]
    counts = await asyncio.gather(*(read_counts(desk.store, one.id) for one in newest))
    return [_progress(one, numbers) for one, numbers in zip(newest, counts, strict=True)]


def _progress(stored: Stored, counts: Counts) -> UnderWay:
    whole = counts.statuses.total()
    return UnderWay(stored, whole - counts.waiting, whole)
