"""All contacts, page by page, and one found by its address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response

from bot.store.deeds import Did
from bot.types import ChannelName
from console.asked import Asked
from console.frame import render, says
from staff.addresses import BadAddress
from staff.card import in_danger, standing
from staff.contacts import places
from staff.roster import CONSENT, OTHER, Wanted, fitting, roster, tags

LONGEST = 40  # characters of an address that somebody types


async def contacts(asked: Asked) -> Response:
    return await _page(asked)


async def find(asked: Asked) -> Response:
    """On to the contact with this address, if there is one. The address stands in a form only, never in a link."""
    typed = asked.form.get("address", "")[: LONGEST + 1]
    try:
        found = [place.contact_id for place in await places(await asked.parts.desk(), typed)]
    except BadAddress as bad:
        words = says(asked.locale)("contacts-reason", kind=bad.kind, other=0)
        return await _page(asked, 422, problems=[("address", words)], typed=typed)
    contact_id = next((one for one in found if one is not None), None)
    await asked.note(Did.FOUND, what="" if contact_id is None else str(contact_id))
    if contact_id is None:
        return await _page(asked, nobody=True, typed=typed)
    return RedirectResponse(f"/contacts/{contact_id}", status_code=303)


async def _page(asked: Asked, status: int = 200, **more: Any) -> Response:
    desk, query = await asked.parts.desk(), asked.request.query_params
    known = await tags(desk.store)
    wanted = fitting(Wanted(*(query.get(name, "") for name in Wanted.__slots__)), desk.service.languages, known)
    shown = await roster(desk, wanted, _id(query.get("older", "")), _id(query.get("newer", "")))
    values: dict[str, Any] = {"problems": [], "typed": "", "nobody": False} | more
    return await render(
        asked,
        "contacts/list.html",
        status,
        wanted=wanted,
        filtered=wanted != Wanted(),
        languages=desk.service.languages,
        channels=list(ChannelName),
        tags=known,
        consents=CONSENT,
        other=OTHER,
        count=shown.count,
        rows=[(person.contact, standing(person), in_danger(person)) for person in shown.people],
        newer=_link(wanted, newer=shown.newer),
        older=_link(wanted, older=shown.older),
        **values,
    )


def _link(wanted: Wanted, **ids: int) -> str:
    """To another page of the same list; "" where there is none."""
    if not any(ids.values()):
        return ""
    filters = {name: value for name in Wanted.__slots__ if (value := getattr(wanted, name))}
    return f"/contacts?{urlencode({**filters, **ids})}"


def _id(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 16 else 0
