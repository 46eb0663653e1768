"""Pause, resume, cancel: each says what it did. Pressed twice, it is done once and said again."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from bot.store.campaigns import State
from bot.store.deeds import Did
from bot.types import Status
from campaigns.counts import read_counts
from console.asked import Asked
from console.campaigns.one import found, name_of
from console.frame import render
from staff import steering
from staff.steering import UNDER_WAY, Steered


async def pause(asked: Asked) -> Response:
    told = await steering.pause(asked.parts.house.store, _id(asked))
    return await _say(asked, told, Did.PAUSED, State.PAUSED, "campaigns-paused")


async def resume(asked: Asked) -> Response:
    told = await steering.resume(asked.parts.house.store, _id(asked))
    if told and told.stored.state is State.SCHEDULED:
        return await _say(asked, told, Did.RESUMED, State.SCHEDULED, "campaigns-resumed-waiting")
    return await _say(asked, told, Did.RESUMED, State.RUNNING, "campaigns-resumed")


async def cancel_page(asked: Asked) -> Response:
    """Asked once more: it cannot be undone."""
    stored = await found(asked)
    if stored.state not in UNDER_WAY:
        return RedirectResponse(f"/campaigns/{stored.id}", status_code=303)
    counts = await read_counts(asked.parts.house.store, stored.id)
    return await render(
        asked,
        "campaigns/cancel.html",
        id=stored.id,
        name=name_of(stored),
        handed=counts.handed_over,
        waiting=counts.statuses[Status.PENDING],
        begun=bool(stored.launched),
    )


async def cancel(asked: Asked) -> Response:
    told = await steering.cancel(asked.parts.house.store, _id(asked))
    return await _say(asked, told, Did.CANCELLED, State.CANCELLED, "campaigns-cancelled")


async def _say(asked: Asked, told: Steered | None, did: Did, wanted: State, id: str) -> Response:
    """What it came to. Where it was so already, the same; where it cannot be, how it stands."""
    if told is None:
        raise HTTPException(404)
    if told.done:
        await asked.note(did, what=told.stored.id)
    path = f"/campaigns/{told.stored.id}"
    if told.stored.state is not wanted:
        return await asked.said(path, "campaigns-not-now", state=told.stored.state.value)
    return await asked.said(path, id, handed=told.handed_over, waiting=told.left)


def _id(asked: Asked) -> str:
    return str(asked.request.path_params["id"])
