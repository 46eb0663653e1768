"""The frame every page stands in: templates, words in the reader's language, and the way out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.responses import HTMLResponse

from bot.store.visits import IDLE
from console.asked import Asked
from console.words import LOCALES, words

TEMPLATES = Path(__file__).parent / "templates"

_pages = Environment(
    loader=FileSystemLoader(TEMPLATES),
    autoescape=select_autoescape(),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render(asked: Asked, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """One page. In it `t(id, …)` says a text, `user` is who reads it, None for nobody."""
    locale, translator = asked.locale, words()

    def t(id: str, **args: Any) -> str:
        return translator.text(locale, f"console-{id}", args)

    page = _pages.get_template(template).render(
        t=t,
        locale=locale,
        locales=LOCALES,
        here=asked.request.url.path,
        user=asked.user if asked.visit and not asked.visit.locked else None,
        form_token=asked.form_token,
        idle=int(IDLE),
        quick_exit=asked.parts.house.settings.quick_exit,
        **values,
    )
    return HTMLResponse(page, status_code=status)


def message(asked: Asked, id: str, status: int) -> HTMLResponse:
    """A page that says one thing, by the id of its text; `<id>-head` is above it."""
    return render(asked, "message.html", status, id=id.removeprefix("console-"))
