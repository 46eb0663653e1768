"""Signing in, the lock, signing out, and the quick exit."""

from __future__ import annotations

import re

from starlette.responses import RedirectResponse, Response

from bot.store.deeds import Did
from bot.store.users import User
from console.asked import DEVICE_DAYS, LANGUAGE_DAYS, Asked, own_path
from console.frame import message, render
from console.gate import VISIT
from console.passkeys import host
from console.proof import Claim, TooMany
from console.proving import keys_of, proved
from console.words import LOCALES

_UNDER_WAY = re.compile(r"/sign-in|/locked|/welcome/[\w-]{1,100}", re.ASCII)


async def sign_in_page(asked: Asked) -> Response:
    """The form; whoever is signed in already is taken to where they wanted."""
    if asked.user:
        return RedirectResponse(own_path(asked.request.query_params.get("next")), status_code=303)
    return await sign_in_form(asked, asked.request.query_params.get("next"))


async def sign_in(asked: Asked) -> Response:
    form, client = asked.form, asked.request.client
    claim = Claim(
        form.get("email", ""),
        form.get("password", ""),
        form.get("code", ""),
        client.host if client else "",
        asked.device,
    )
    try:
        user = await asked.parts.prover.sign_in(claim)
    except TooMany:
        return await message(asked, "console-too-many", 429)
    if user is None:
        return await sign_in_form(asked, form.get("next"), wrong="sign-in-wrong")
    if asked.visit:
        await asked.parts.visits.end(asked.visit)
    return await let_in(asked, user, own_path(form.get("next")))


async def let_in(asked: Asked, user: User, where: str, how: str = "") -> Response:
    """A new visit begins, with a cookie of its own; and this browser is known from now on. `how`: for the log, where it
    was not by password and code."""
    token = await asked.parts.visits.begin(user.id)
    await asked.parts.users.signed_in(user.id)
    await asked.parts.deeds.note(Did.SIGNED_IN, user.id, what=how)
    response = RedirectResponse(where, status_code=303)
    asked.keep(response, VISIT, token)
    asked.keep(response, "lykt-device", asked.parts.prover.device(user), DEVICE_DAYS)
    return response


async def lock_page(asked: Asked) -> Response:
    """Asks for the password again; what is not locked is gone back to."""
    back = own_path(asked.request.query_params.get("next"))
    if asked.visit and not asked.visit.locked:
        return RedirectResponse(back, status_code=303)
    return await _lock(asked, back)


async def _lock(asked: Asked, back: str, *, wrong: bool = False) -> Response:
    able = await keys_of(asked)
    return await render(asked, "locked.html", 403 if wrong else 200, next=back, wrong=wrong, able=able)


async def unlock(asked: Asked) -> Response:
    user, visit = asked.user, asked.visit
    assert user  # the gate lets nobody else in here
    assert visit
    back = own_path(asked.form.get("next"))
    right = await proved(asked)
    if right and await asked.parts.visits.unlock(visit):
        await asked.parts.deeds.note(Did.UNLOCKED, user.id)
        return await asked.said(back, "unlocked")
    if right is False:
        return await _lock(asked, back, wrong=True)
    await asked.parts.visits.end(visit)
    return _out(asked, "/sign-in")


async def sign_out(asked: Asked) -> Response:
    assert asked.user
    assert asked.visit
    await asked.parts.visits.end(asked.visit)
    await asked.parts.deeds.note(Did.SIGNED_OUT, asked.user.id)
    return _out(asked, "/sign-in")


async def sign_out_everywhere(asked: Asked) -> Response:
    assert asked.user
    await asked.parts.visits.end_all(asked.user.id)
    await asked.parts.deeds.note(Did.SIGNED_OUT_EVERYWHERE, asked.user.id)
    return _out(asked, "/sign-in")


async def leave(asked: Asked) -> Response:
    """The quick exit: locked at once, and away to the neutral page."""
    assert asked.user
    assert asked.visit
    await asked.parts.visits.lock(asked.visit)
    await asked.parts.deeds.note(Did.LOCKED, asked.user.id)
    return RedirectResponse(asked.parts.house.settings.quick_exit, status_code=303)


async def change_language(asked: Asked) -> Response:
    response = RedirectResponse(_back(asked.form.get("next", "")), status_code=303)
    if (locale := asked.form.get("language", "")) in LOCALES:
        response.set_cookie(
            "lykt-language",
            locale,
            max_age=LANGUAGE_DAYS * 86400,
            path="/",
            secure=asked.secure,
            httponly=True,
            samesite="lax",
        )
    return response


def _back(wanted: str) -> str:
    """The page on which the language was changed: also one that signing in would never lead to."""
    return wanted if _UNDER_WAY.fullmatch(wanted) else own_path(wanted)


async def sign_in_form(asked: Asked, wanted: str | None, *, wrong: str = "") -> Response:
    """The page to sign in on. `wrong`: the id of the words on what was wrong."""
    email = asked.form.get("email", "")[:254]
    status, able = 403 if wrong else 200, host(asked.parts.house.settings)
    return await render(asked, "sign_in.html", status, next=own_path(wanted), wrong=wrong, email=email, able=able)


def _out(asked: Asked, where: str) -> Response:
    response = RedirectResponse(where, status_code=303)
    asked.drop(response, VISIT)
    return response
