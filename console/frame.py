"""The frame every page stands in: templates, words in the reader's language, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.responses import HTMLResponse

from bot.store.visits import IDLE
from console.asked import Asked
from console.formats import formats
from console.policy import TABLE, may
from console.words import LOCALES, words

#: What the navigation leads to, where one may go.
ROOMS = ("/", "/inbox", "/campaigns", "/hours", "/answers", "/contacts", "/statistics", "/settings")
TEMPLATES = Path(__file__).parent / "templates"

_pages = Environment(
    loader=FileSystemLoader(TEMPLATES),
    autoescape=select_autoescape(),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


async def render(asked: Asked, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """One page. In it `t(id, …)` says a text, `user` is who reads it, None for nobody; `number`, `day`, `moment`,
    `since` and `name_of` write figures, dates and languages as the reader does (console/formats.py)."""
    here = asked.request.url.path
    user = asked.user if asked.visit and not asked.visit.locked else None
    told, unsent = {}, None
    if user and asked.visit and not asked.again and asked.request.method == "GET":
        if told := dict(asked.visit.told):
            await asked.parts.visits.heard(asked.visit)
        unsent = await asked.parts.unsent.take(asked.visit, here)
    page = _pages.get_template(template).render(
        t=says(asked.locale),
        **formats(asked.locale, asked.parts.house.knowledge.written.tz),
        locale=asked.locale,
        locales=LOCALES,
        here=here,
        user=user,
        rooms=_rooms(asked) if user else [],
        told=told,
        unsent=unsent,
        form_token=asked.form_token,
        idle=int(IDLE),
        quick_exit=asked.parts.house.settings.quick_exit,
        **values,
    )
    return HTMLResponse(page, status_code=status)


def says(locale: str) -> Callable[..., str]:
    """What says the console's own texts in one language, by their ids without `console-`."""
    translator = words()

    def t(id: str, /, **args: Any) -> str:
        return translator.text(locale, f"console-{id}", args)

    return t


def _rooms(asked: Asked) -> list[str]:
    """The pages that the way there is shown to, in the navigation's order: those that this person may open."""
    return [path for path in ROOMS if (path, "GET") in TABLE and may(asked.me.roles, TABLE[path, "GET"])]


async def message(asked: Asked, id: str, status: int) -> HTMLResponse:
    """A page that says one thing, by the id of its text; `<id>-head` is above it."""
    return await render(asked, "message.html", status, id=id.removeprefix("console-"))
