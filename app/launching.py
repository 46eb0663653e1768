"""Launching a campaign from the keyboard: what stands in its way, and waiting until it is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.terminal import progress
from bot import clock
from bot.store.campaigns import State, Stored
from bot.store.leases import workers
from bot.store.pace import Paces
from bot.types import ChannelName
from campaigns import lifecycle
from campaigns.counts import read_counts
from campaigns.lifecycle import Known, load
from campaigns.scheduling import opens
from staff.desk import Desk

LOOK = 0.3  # seconds between two looks
ALL = tuple(ChannelName)
#: Why it paused itself, or was paused for what it shows; see Stored.paused_for.
PAUSED_FOR = {
    "failures": "too many of the last fifty failed",
    "stops": "too many of the last fifty said STOP",
    "hours": "the hours of {point} changed",
}


@dataclass(frozen=True, slots=True)
class Launched:
    """`first`: it was started now, not before. `remarks`: what holds it back."""

    campaign: str
    first: bool
    send_by: float
    remarks: list[str]


async def launch(desk: Desk, campaign_id: str) -> Launched:
    """Raises CampaignError."""
    first = await lifecycle.launch(desk.store, campaign_id, desk.translator)
    known = await load(desk.store, campaign_id, desk.translator)
    return Launched(campaign_id, first, known.stored.send_by, await _remarks(desk, known))


async def until_sent(desk: Desk, campaign_id: str) -> str:
    """Wait until nothing is pending or on its way, or it no longer runs. Says how it stands then."""
    while not await desk.campaigns.fixed(campaign_id):
        if (state := await _state(desk, campaign_id)) is not State.RUNNING:
            return state.value
        await asyncio.sleep(LOOK)
    counts = await read_counts(desk.store, campaign_id)
    with progress("Sending", counts.statuses.total()) as done:
        while counts.waiting:
            if (state := await _state(desk, campaign_id)) in (State.PAUSED, State.CANCELLED):
                return state.value
            done(counts.statuses.total() - counts.waiting)
            await asyncio.sleep(LOOK)
            counts = await read_counts(desk.store, campaign_id)
        done(counts.statuses.total())
    return "sent"


async def listed(desk: Desk) -> list[dict[str, Any]]:
    """All campaigns in a line each."""
    rows = []
    for stored in await desk.campaigns.every():
        counts = await read_counts(desk.store, stored.id)
        rows.append(
            {
                "campaign": stored.id,
                "name": stored.definition.get("name", ""),
                "state": stored.state.value,
                "created": _when(desk, stored.created),
                "starts": _when(desk, stored.starts) if waits(stored) else "",
                "launched": _when(desk, stored.launched),
                "approved_by": stored.approved_by,
                "reason": stored.reason,
                "paused_for": stored.paused_for,
                "audience": counts.audience,
                "handed_over": counts.handed_over,
            }
        )
    return rows


def waits(stored: Stored) -> bool:
    """Whether it has a moment to start at and has not started."""
    return stored.state in (State.SCHEDULED, State.PAUSED) and not stored.launched


def stands(row: Mapping[str, Any]) -> str:
    """The state of a line of `listed`, in words: with what it waits for."""
    why = PAUSED_FOR.get(row["paused_for"].partition(":")[0], row["paused_for"])
    told = [why.format(point=row["paused_for"].partition(":")[2])] if why else []
    told += [f"starts {row['starts']}"] if row["starts"] else []
    told += ["approved"] if row["approved_by"] and not row["launched"] else []
    return ", ".join([row["state"], *told])


async def _state(desk: Desk, campaign_id: str) -> State:
    stored = await desk.campaigns.read(campaign_id)
    return stored.state if stored else State.CANCELLED


async def _remarks(desk: Desk, known: Known) -> list[str]:
    """Why nothing may move yet."""
    now = clock.now()
    if known.stored.state is State.PAUSED:
        why = PAUSED_FOR.get(known.stored.paused_for.partition(":")[0], "")
        why = f" ({why.format(point=known.stored.paused_for.partition(':')[2])})" if why else ""
        return [f"It is paused{why}. Go on with: lykt campaign resume {known.stored.id}"]
    if known.stored.state is not State.RUNNING:
        return []
    remarks = []
    if not await workers(desk.store):
        remarks.append("No worker runs, so nothing is sent. Start one: lykt worker")
    begins = opens(known.campaign.definition, desk.service, now)
    if begins > now:
        until = "its send-by comes first: nothing will go out" if begins >= known.stored.send_by else "then it goes out"
        remarks.append(f"Quiet hours hold it back until {_when(desk, begins)}; {until}.")
    paces = Paces(desk.store)
    stopped = {channel: await paces.stopped(channel) for channel in known.campaign.definition.audience.channels or ALL}
    return remarks + [f"The channel {name} is stopped: {why}. See: lykt check" for name, why in stopped.items() if why]


def _when(desk: Desk, moment: float) -> str:
    return f"{clock.local(moment, desk.service.tz):%Y-%m-%d %H:%M}" if moment else ""
