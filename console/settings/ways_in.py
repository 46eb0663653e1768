"""A new password, or a new second factor. Either signs out everywhere else: whoever changes it may have a reason."""

from __future__ import annotations

from starlette.responses import Response

from bot import clock, credentials
from bot.store.deeds import Did
from bot.vault import VaultError
from console.asked import Asked
from console.codes import picture
from console.proving import keys_of, proved, thrown_out
from console.settings.sections import show
from console.welcome import ACCOUNT

HOUR = 3600  # seconds that an offered key may be taken
_FACTOR = "factor"


async def password_page(asked: Asked) -> Response:
    return await _password_form(asked, [])


async def change_password(asked: Asked) -> Response:
    wrong = []
    if not credentials.fit(asked.form.get("new", "")):
        wrong.append("new")
    elif asked.form["new"] != asked.form.get("again", ""):
        wrong.append("again")
    if wrong:
        return await _password_form(asked, wrong)
    right = await proved(asked)
    if not right:
        return await thrown_out(asked) if right is None else await _password_form(asked, ["password"])
    await asked.parts.users.change_password(asked.me.id, await asked.parts.prover.hash(asked.form["new"]))
    return await _changed(asked, Did.PASSWORD_CHANGED, "settings-password-changed")


async def factor_page(asked: Asked) -> Response:
    """Offers a fresh key. Nothing is changed before a code of it was typed."""
    return await _factor_form(asked, credentials.new_secret(), [])


async def change_factor(asked: Asked) -> Response:
    secret = _offered(asked)
    if secret is None:  # too old, or none of ours
        return await _factor_form(asked, credentials.new_secret(), ["code"])
    step = credentials.step_of(secret, asked.form.get("code", ""), clock.now())
    if step is None:
        return await _factor_form(asked, secret, ["code"])
    right = await proved(asked)
    if not right:
        return await thrown_out(asked) if right is None else await _factor_form(asked, secret, ["password"])
    await asked.parts.users.change_factor(asked.me.id, secret)
    await asked.parts.users.use_step(asked.me.id, step)
    return await _changed(asked, Did.FACTOR_CHANGED, "settings-factor-changed")


async def _changed(asked: Asked, did: Did, said: str) -> Response:
    assert asked.visit
    await asked.parts.visits.end_others(asked.visit)
    await asked.note(did)
    return await asked.said("/settings", said)


def _offered(asked: Asked) -> bytes | None:
    """The key that the form's page offered to this very user, within the hour. It travels sealed."""
    try:
        content = asked.parts.house.vault.open_token(asked.form.get("offer", "")).decode("ascii", "replace")
    except VaultError:
        return None
    kind, _, told = content.partition(";")
    parts = told.split(";")
    if kind != _FACTOR or len(parts) != 3 or parts[0] != asked.me.id or clock.now() - float(parts[1]) > HOUR:
        return None
    return bytes.fromhex(parts[2])


async def _factor_form(asked: Asked, secret: bytes, wrong: list[str]) -> Response:
    content = f"{_FACTOR};{asked.me.id};{clock.now():.0f};{secret.hex()}"
    return await show(
        asked,
        "factor.html",
        422 if wrong else 200,
        wrong_fields=wrong,
        offer=asked.parts.house.vault.seal_token(content.encode()),
        picture=picture(credentials.enrolment(secret, ACCOUNT)),
        secret=credentials.readable(secret),
        able=await keys_of(asked),
    )


async def _password_form(asked: Asked, wrong: list[str]) -> Response:
    status, able = 422 if wrong else 200, await keys_of(asked)
    return await show(asked, "password.html", status, wrong_fields=wrong, shortest=credentials.SHORTEST, able=able)
