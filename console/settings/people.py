"""People and roles: who may sign in, what each may do, and the link by which somebody gets in."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from bot.store.users import Role, User
from console.asked import Asked
from console.codes import picture
from console.settings.sections import show
from staff.register import Refused, Register


async def people_page(asked: Asked) -> Response:
    everybody = await asked.parts.users.every()
    admins = sum(user.ready and Role.ADMIN in user.roles for user in everybody)
    return await show(asked, "people.html", people=everybody, admins=admins)


async def add_page(asked: Asked) -> Response:
    return await _add(asked)


async def add(asked: Asked) -> Response:
    """Somebody new. Their link is on the page that this answers with, and nowhere else ever."""
    email = asked.form.get("email", "")
    try:
        link = await _register(asked).invite(asked.me.id, email, asked.form.all("roles"))
    except Refused as why:
        return await _add(asked, why.kind)
    return await _link(asked, link, email.strip())


async def person_page(asked: Asked) -> Response:
    return await _person(asked, await _found(asked))


async def change_roles(asked: Asked) -> Response:
    user = await _found(asked)
    try:
        changed = await _register(asked).change_roles(asked.me.id, user.id, asked.form.all("roles"))
    except Refused as why:
        return await _person(asked, user, why.kind)
    to = "/settings/people" if user.id != asked.me.id else "/settings"  # their own role may not open this any more
    return await asked.said(to, "settings-roles-changed" if changed else "settings-roles-same")


async def reset(asked: Asked) -> Response:
    """A lost phone, a forgotten password; or the first link, once more. Whoever has got in since the form was shown is
    not reset by it again: the page with the link may be sent anew long afterwards."""
    user, register = await _found(asked), _register(asked)
    if user.ready and asked.form.get("seen", _seen(user)) != _seen(user):
        return RedirectResponse(f"/settings/people/{user.id}", status_code=303)
    try:
        link = await (register.reset_for if user.ready else register.link_again)(asked.me.id, user.id)
    except Refused as why:
        return await _person(asked, user, why.kind)
    return await _link(asked, link, user.email)


async def remove_page(asked: Asked) -> Response:
    """Asks once more."""
    user = await _found(asked)
    return await show(asked, "person_remove.html", person=user, myself=user.id == asked.me.id)


async def remove(asked: Asked) -> Response:
    """Removed twice is removed."""
    try:
        await _register(asked).remove_for(asked.me.id, asked.request.path_params["id"])
    except Refused as why:
        if why.kind != "gone":
            return await _person(asked, await _found(asked), why.kind)
    return await asked.said("/settings/people", "settings-person-removed")


def _seen(user: User) -> str:
    """When they were last signed in, as the form to reset them carries it."""
    return f"{user.signed_in:.0f}"


def _register(asked: Asked) -> Register:
    house = asked.parts.house
    return Register(house.settings, house.store, house.vault)


async def _found(asked: Asked) -> User:
    user = await asked.parts.users.read(asked.request.path_params["id"])
    if user is None:
        raise HTTPException(404)
    return user


async def _add(asked: Asked, wrong: str = "") -> Response:
    email, roles = asked.form.get("email", "")[:254], asked.form.all("roles")
    status = 422 if wrong else 200
    return await show(asked, "person_add.html", status, refused=wrong, email=email, chosen=roles, roles=[*Role])


async def _person(asked: Asked, user: User, wrong: str = "") -> Response:
    chosen = asked.form.all("roles") if wrong else [*user.roles]
    return await show(
        asked,
        "person.html",
        422 if wrong else 200,
        refused=wrong,
        person=user,
        seen=_seen(user),
        myself=user.id == asked.me.id,
        chosen=chosen,
        roles=[*Role],
    )


async def _link(asked: Asked, link: str, email: str) -> Response:
    return await show(asked, "person_link.html", link=link, email=email, picture=picture(link))
