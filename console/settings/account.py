"""One's own account: what colleagues see, and where one is signed in."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot import credentials
from bot.store.deeds import Did
from bot.store.users import LONGEST_NAME, UserError
from console.asked import Asked
from console.passkeys import host
from console.settings.sections import show


async def account_page(asked: Asked) -> Response:
    return await _page(asked, asked.me.called, asked.me.languages)


async def describe(asked: Asked) -> Response:
    """What colleagues call them, and the languages they answer in."""
    name = " ".join(asked.form.get("name", "").split())
    offered = await _offered(asked)
    languages = [language for language in offered if language in asked.form.all("languages")]
    try:
        await asked.parts.users.describe(asked.me.id, name, languages)
    except UserError:
        return await _page(asked, name, tuple(languages), wrong=True)
    return await asked.said("/settings", "settings-described")


async def end_visit(asked: Asked) -> Response:
    """One of their other visits is over. What is none of theirs, or over already, stays as it is."""
    wanted = asked.form.get("visit", "")
    for visit in await asked.parts.visits.of(asked.me.id):
        if credentials.same(visit.name, wanted):
            await asked.parts.visits.end(visit)
            await asked.note(Did.VISITS_ENDED, "1")
            if asked.visit and visit.name == asked.visit.name:
                return RedirectResponse("/sign-in", status_code=303)
    return await asked.said("/settings", "settings-visits-ended")


async def end_others(asked: Asked) -> Response:
    assert asked.visit
    if ended := await asked.parts.visits.end_others(asked.visit):
        await asked.note(Did.VISITS_ENDED, str(ended))
    return await asked.said("/settings", "settings-visits-ended")


async def _page(asked: Asked, name: str, languages: tuple[str, ...], *, wrong: bool = False) -> Response:
    assert asked.visit
    visits = await asked.parts.visits.of(asked.me.id)
    return await show(
        asked,
        "account.html",
        422 if wrong else 200,
        wrong_name=wrong,
        name=name[: 2 * LONGEST_NAME],
        longest=LONGEST_NAME,
        mine=languages,
        offered=await _offered(asked),
        visits=visits,
        here_now=asked.visit.name,
        passkeys=await asked.parts.passkeys.of(asked.me.id),
        possible=host(asked.parts.house.settings),
    )


async def _offered(asked: Asked) -> list[str]:
    """The languages people write in, and those that staff answer in."""
    service = (await asked.parts.desk()).service
    return list(dict.fromkeys([*service.languages, *service.staff.languages, *asked.me.languages]))
