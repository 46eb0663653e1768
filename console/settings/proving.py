"""Proving oneself anew before the way in is changed: a page left open must not be enough for that."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from console.asked import Asked
from console.gate import VISIT


async def proved(asked: Asked) -> bool | None:
    """Whether whoever sent this form is who is signed in, by their password. None: that was wrong once too often."""
    assert asked.visit
    return await asked.parts.prover.unlock(asked.me, asked.visit.name, asked.form.get("password", ""))


async def thrown_out(asked: Asked) -> Response:
    """Ten wrong passwords: this visit is over."""
    assert asked.visit
    await asked.parts.visits.end(asked.visit)
    response = RedirectResponse("/sign-in", status_code=303)
    asked.drop(response, VISIT)
    return response
