"""Beginning: from one of the examples of the service, or with a copy of what was sent. Nobody starts from nothing."""

from __future__ import annotations

import math
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from bot.settings import SettingsError
from bot.store.campaigns import State
from bot.store.deeds import Did
from console.asked import Asked
from console.frame import render, says
from console.wizard.steps import STEPS, path_of
from staff.drafting import correction, examples, first_words, from_copy, from_example

MOST = 20  # campaigns to copy from on one page


async def new_page(asked: Asked) -> Response:
    return await _page(asked, [])


async def begin(asked: Asked) -> Response:
    """`from`: "example:vaccine", "copy:vaccine-2", or (from a campaign's own page) "correction:vaccine-2"."""
    desk = await asked.parts.desk()
    kind, _, name = asked.form.get("from", "").partition(":")
    campaign_id = None
    if kind == "example":
        try:
            campaign_id = await from_example(desk, name, asked.me.id)
        except SettingsError:
            return await _page(asked, [("from", says(asked.locale)("wizard-mend-example"))], 422)
    elif kind == "copy" and (stored := await desk.campaigns.read(name)):
        campaign_id = await from_copy(desk, stored, asked.me.id)
    elif kind == "correction" and (stored := await desk.campaigns.read(name)) and stored.launched:
        called = says(asked.locale)("campaigns-correction-of", name=str(stored.definition.get("name") or stored.id))
        campaign_id = await correction(desk, stored, called, asked.me.id)
    if campaign_id is None:
        return await _page(asked, [("from", says(asked.locale)("wizard-mend-from"))], 422)
    await asked.note(Did.DRAFTED, campaign_id)
    return RedirectResponse(path_of(campaign_id, STEPS[0]), status_code=303)


async def _page(asked: Asked, found: list[tuple[str, str]], status: int = 200) -> Response:
    desk = await asked.parts.desk()
    before = _moment(asked.request.query_params.get("before"))
    page = await desk.campaigns.page(before, MOST + 1)
    copies: list[dict[str, Any]] = [
        {
            "id": stored.id,
            "name": str(stored.definition.get("name", "")),
            "launched": stored.launched,
            "words": first_words(stored.texts.get(asked.locale, "")),
        }
        for stored in page[:MOST]
        if stored.state not in (State.DRAFT, State.SCHEDULED)
    ]
    return await render(
        asked,
        "wizard/new.html",
        status,
        examples=examples(desk, [asked.locale, *desk.locales]),
        copies=copies,
        earlier="/campaigns/new" if before else "",
        later=f"/campaigns/new?before={page[MOST - 1].created!r}" if len(page) > MOST else "",
        found=found,
    )


def _moment(said: str | None) -> float | None:
    """Raises HTTPException for what is no moment."""
    if said is None:
        return None
    try:
        moment = float(said)
    except ValueError:
        moment = math.inf
    if not math.isfinite(moment):
        raise HTTPException(404)
    return moment
