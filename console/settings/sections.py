"""The sections of the settings, and the way from one to the other."""

from __future__ import annotations

from typing import Any

from starlette.responses import HTMLResponse

from console.asked import Asked
from console.frame import render
from console.policy import TABLE, may

SECTIONS = (
    "/settings",
    "/settings/people",
    "/settings/choices",
    "/settings/channels",
    "/settings/kept",
    "/settings/log",
)


async def show(asked: Asked, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page of the settings, with the way to those others that this person may open."""
    roles = asked.me.roles
    sections = [path for path in SECTIONS if (path, "GET") in TABLE and may(roles, TABLE[path, "GET"])]
    return await render(asked, f"settings/{template}", status, sections=sections, **values)
