"""One contact: how they stand, the address on request, a STOP said aloud, and forgetting them."""

from __future__ import annotations

from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.store.contacts import SAME_PHONE
from bot.store.deeds import Did
from bot.store.looks import Looks
from console.asked import Asked
from console.frame import render, says
from staff.card import CAMPAIGNS, Card, card
from staff.contacts import ASK, Place, erase, places, stop
from staff.desk import Desk
from staff.looking import LONGEST, REASONS, wrong


async def contact(asked: Asked) -> Response:
    return await _page(asked)


async def address(asked: Asked) -> Response:
    """The whole address, on this answer only; that it was shown is written down with it."""
    desk, found = await _found(asked)
    why, words = asked.form.get("why", ""), " ".join(asked.form.get("words", "").split())
    if mend := wrong(why, words):
        t = says(asked.locale)
        return await _page(asked, 422, problems=[(mend, t(f"contacts-look-{mend}-wrong", most=LONGEST))])
    contact_id = found.person.contact.id
    shown = await Looks(desk.store, desk.vault).look(contact_id, asked.me.id, why, words)
    if shown:
        await asked.note(Did.LOOKED, what=f"{contact_id};{why}")
    return await _page(asked, shown=shown or "")


async def stop_contact(asked: Asked) -> Response:
    desk, found = await _found(asked)
    done = [await stop(desk, place) for place in await _places(desk, found)]
    contact_id = found.person.contact.id
    if any(done):
        await asked.note(Did.STOPPED, what=str(contact_id))
    return await asked.said(f"/contacts/{contact_id}", "contacts-stopped" if any(done) else "contacts-stopped-before")


async def erase_page(asked: Asked) -> Response:
    """Asks once more, and says what is forgotten and what is not."""
    _, found = await _found(asked)
    return await render(asked, "contacts/erase.html", contact=found.person.contact, card=found)


async def erase_contact(asked: Asked) -> Response:
    desk, found = await _found(asked)
    done = [await erase(desk, place) for place in await _places(desk, found)]
    if any(done):
        await asked.note(Did.ERASED, what=str(found.person.contact.id))
    return await asked.said("/contacts", "contacts-erased" if any(done) else "contacts-erased-before")


async def _page(asked: Asked, status: int = 200, **more: Any) -> Response:
    desk, found = await _found(asked)
    values: dict[str, Any] = {"problems": [], "shown": ""} | more
    callers = {one.who for one in found.looks}
    names = {who: user.called for who in callers if (user := await asked.parts.users.read(who))}
    waits = found.standing == "asked" and found.person.contact.language in desk.locales
    return await render(
        asked,
        "contacts/one.html",
        status,
        card=found,
        question=desk.translator.text(found.person.contact.language, ASK) if waits else "",
        contact=found.person.contact,
        twin_channel=SAME_PHONE.get(found.person.contact.channel, ""),
        names=names,
        reasons=REASONS,
        longest=LONGEST,
        most=CAMPAIGNS,
        why=asked.form.get("why", ""),
        words=asked.form.get("words", "")[:1000],
        **values,
    )


async def _found(asked: Asked) -> tuple[Desk, Card]:
    """Raises HTTPException where there is no such contact."""
    typed = asked.request.path_params["id"]
    desk = await asked.parts.desk()
    fine = typed.isascii() and typed.isdecimal() and len(typed) < 16
    found = await card(desk, int(typed)) if fine else None
    if found is None:
        raise HTTPException(404)
    return desk, found


async def _places(desk: Desk, found: Card) -> list[Place]:
    """Where it counts: this contact, and the same number on the other channel. None once they are forgotten."""
    person = found.person
    if not person.sealed_address:
        return []
    address, channel = desk.contacts.open_address(person.contact.id, person.sealed_address), person.contact.channel
    return await places(desk, address if channel in SAME_PHONE else f"{channel}:{address}")
