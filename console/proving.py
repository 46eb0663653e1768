"""Proving oneself anew, to open the lock, or before a way in is changed: a page left open is not enough for that."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from console.asked import Asked
from console.gate import VISIT
from console.passkeys import host, recognise


async def proved(asked: Asked) -> bool | None:
    """Whether whoever sent this form is who is signed in, by their password, or a passkey of theirs. None: that was
    wrong once too often."""
    assert asked.visit
    if answer := asked.form.get("credential"):
        known = await recognise(asked, answer)
        if known and known[0].id == asked.me.id:
            return True
    password = "" if answer else asked.form.get("password", "")
    return await asked.parts.prover.unlock(asked.me, asked.visit.name, password)


async def keys_of(asked: Asked) -> str:
    """The host for which this user has a passkey to prove themselves with; "" for none."""
    return host(asked.parts.house.settings) if await asked.parts.passkeys.of(asked.me.id) else ""


async def thrown_out(asked: Asked) -> Response:
    """Ten wrong passwords: this visit is over."""
    assert asked.visit
    await asked.parts.visits.end(asked.visit)
    response = RedirectResponse("/sign-in", status_code=303)
    asked.drop(response, VISIT)
    return response
