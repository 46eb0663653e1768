"""What a one-time link opens: choose a password, enrol the second factor, and be signed in."""

from __future__ import annotations

from starlette.responses import Response

from bot import clock, credentials
from bot.store.deeds import Did
from bot.store.links import FIRST, Link
from bot.store.users import Role, User, UserError, canonical
from console.asked import Asked
from console.codes import picture
from console.frame import message, render
from console.signing_in import let_in

#: Who makes the first user holds the machine, and can give themselves any role at its command line.
FIRST_ROLES = (Role.ADMIN, Role.COORDINATOR)
ACCOUNT = "Lykt"  # what the authenticator app shows: nothing of the service, and no address


async def welcome_page(asked: Asked) -> Response:
    """The form. Opening it uses nothing up."""
    link = await _link(asked)
    return await _form(asked, link, []) if link else await message(asked, "console-link-over", 404)


async def enrol(asked: Asked) -> Response:
    """Everything right: the link is used up, and they are in. Anything wrong: the same form, with what to mend."""
    link = await _link(asked)
    if link is None:
        return await message(asked, "console-link-over", 404)
    step = credentials.step_of(link.secret, asked.form.get("code", ""), clock.now())
    wrong = _wrong(asked, link, step)
    if wrong or step is None:
        return await _form(asked, link, wrong, 422)
    hashed = await asked.parts.prover.hash(asked.form["password"])
    user = await _use(asked, link, hashed)
    if user is None:
        return await message(asked, "console-link-over", 404)
    await asked.parts.users.use_step(user.id, step)
    await asked.parts.visits.end_all(user.id)
    await asked.parts.deeds.note(Did.LINK_USED, user.id)
    return await let_in(asked, user, "/")


async def _link(asked: Asked) -> Link | None:
    return await asked.parts.links.read(asked.request.path_params["token"])


async def _use(asked: Asked, link: Link, hashed: str) -> User | None:
    """Whose link it was, ready to sign in; None: somebody else was a moment faster."""
    if not await asked.parts.links.use(link):
        return None
    users, user_id = asked.parts.users, link.user_id
    if link.user_id == FIRST:
        user_id = (await users.add(asked.form["email"], FIRST_ROLES)).id
        await asked.parts.deeds.note(Did.ADDED, user_id, user_id)
    await users.enrol(user_id, hashed, link.secret)
    return await users.read(user_id)


def _wrong(asked: Asked, link: Link, step: int | None) -> list[str]:
    """The fields that must be mended, in the page's order."""
    form, wrong = asked.form, []
    if link.user_id == FIRST:
        try:
            canonical(form.get("email", ""))
        except UserError:
            wrong.append("email")
    if not credentials.fit(form.get("password", "")):
        wrong.append("password")
    elif form["password"] != form.get("again", ""):
        wrong.append("again")
    if step is None:
        wrong.append("code")
    return wrong


async def _form(asked: Asked, link: Link, wrong: list[str], status: int = 200) -> Response:
    return await render(
        asked,
        "welcome.html",
        status,
        first=link.user_id == FIRST,
        wrong=wrong,
        email=asked.form.get("email", "")[:254],
        shortest=credentials.SHORTEST,
        picture=picture(credentials.enrolment(link.secret, ACCOUNT)),
        secret=credentials.readable(link.secret),
    )
