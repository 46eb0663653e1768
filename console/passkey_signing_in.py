"""Signing in with a passkey alone: no name, no password, no code."""

from __future__ import annotations

from starlette.responses import Response

from console.asked import Asked, own_path
from console.frame import message
from console.passkeys import recognise, request
from console.proof import TooMany
from console.signing_in import let_in, sign_in_form


async def challenge(asked: Asked) -> Response:
    """What the browser's passkeys are asked, as JSON."""
    if not await asked.parts.prover.may_ask(_address(asked)):
        return await message(asked, "console-too-many", 429)
    return Response(await request(asked), media_type="application/json")


async def sign_in_by_passkey(asked: Asked) -> Response:
    where, address = asked.form.get("next"), _address(asked)
    try:
        await asked.parts.prover.slow_down(address)
    except TooMany:
        return await message(asked, "console-too-many", 429)
    known = await recognise(asked, asked.form.get("credential", ""))
    if known is None:
        await asked.parts.prover.missed(address)
        return await sign_in_form(asked, where, wrong="passkey-wrong")
    if asked.visit:
        await asked.parts.visits.end(asked.visit)
    return await let_in(asked, known[0], own_path(where), how="passkey")


def _address(asked: Asked) -> str:
    return asked.request.client.host if asked.request.client else ""
