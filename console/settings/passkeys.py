"""One's own passkeys: added, with a name, and taken away. Password and second factor stay whatever happens here."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot import credentials
from bot.store.deeds import Did
from bot.store.passkeys import MOST, Passkey
from console.asked import Asked
from console.passkeys import LONGEST_CALLED, created, creation, host
from console.proving import keys_of, proved, thrown_out
from console.settings.sections import show


async def new_page(asked: Asked) -> Response:
    return await _new(asked, "", [])


async def offer(asked: Asked) -> Response:
    """They are who they are: the browser's own dialogue may open, from the page that this answers with."""
    called = _called(asked)
    if not called:
        return await _new(asked, called, ["called"])
    if len(await asked.parts.passkeys.of(asked.me.id)) >= MOST:
        return await _new(asked, called, ["most"])
    right = await proved(asked)
    if not right:
        return await thrown_out(asked) if right is None else await _new(asked, called, ["password"])
    options = await creation(asked, called)
    return await show(asked, "passkey_offer.html", called=called, options=options, able=_host(asked))


async def add(asked: Asked) -> Response:
    """What the browser made is theirs from now on."""
    called = _called(asked)
    if not called:
        return await _new(asked, called, ["called"])
    if not await created(asked, asked.form.get("credential", ""), called):
        return await _new(asked, called, ["failed"])
    await asked.note(Did.PASSKEY_ADDED)
    return await asked.said("/settings", "settings-passkey-added")


async def passkey_page(asked: Asked) -> Response:
    return await _one(asked, await _asked_for(asked), [])


async def remove(asked: Asked) -> Response:
    """It opens nothing any more. Taken away twice is taken away."""
    name = asked.request.path_params["id"]
    passkey = await _known(asked, name)
    if passkey:
        right = await proved(asked)
        if not right:
            return await thrown_out(asked) if right is None else await _one(asked, passkey, ["password"])
        if await asked.parts.passkeys.remove(asked.me.id, name):
            await asked.note(Did.PASSKEY_REMOVED)
    return await asked.said("/settings", "settings-passkey-removed")


async def _known(asked: Asked, name: str) -> Passkey | None:
    have = await asked.parts.passkeys.of(asked.me.id)
    return next((one for one in have if credentials.same(one.name, name)), None)


async def _asked_for(asked: Asked) -> Passkey:
    passkey = await _known(asked, asked.request.path_params["id"])
    if passkey is None:
        raise HTTPException(404)
    return passkey


def _called(asked: Asked) -> str:
    """What they call it; "" where that is nothing, or too long."""
    called = " ".join(asked.form.get("called", "").split())
    return called if len(called) <= LONGEST_CALLED and called.isprintable() else ""


def _host(asked: Asked) -> str:
    return host(asked.parts.house.settings)


async def _new(asked: Asked, called: str, wrong: list[str]) -> Response:
    return await show(
        asked,
        "passkey_new.html",
        422 if wrong else 200,
        wrong_fields=wrong,
        called=called,
        longest=LONGEST_CALLED,
        most=MOST,
        possible=_host(asked),
        able=await keys_of(asked),
    )


async def _one(asked: Asked, passkey: Passkey, wrong: list[str]) -> Response:
    status = 422 if wrong else 200
    return await show(asked, "passkey.html", status, wrong_fields=wrong, passkey=passkey, able=await keys_of(asked))
