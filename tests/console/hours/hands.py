"""What the tests of the pages about hours share: somebody at a browser, the forms as they stand, and what was kept."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import httpx

from bot import clock
from bot.service import KeptHours
from bot.store.opening import Opening
from bot.store.users import Role
from tests.console.staff import Browser, Console, knowledge

WRITTEN = knowledge().written


def today() -> date:
    return clock.local(clock.now(), WRITTEN.tz).date()


async def somebody(console: Console, *roles: Role, email: str = "kari@example.org") -> Browser:
    browser = console.browser()
    await browser.sign_in(await console.user(*roles, email=email))
    return browser


def plain(answer: httpx.Response) -> str:
    return unescape(re.sub("[\u2068\u2069]", "", answer.text))


def mark(browser: Browser) -> str:
    found = re.search(r'name="mark" value="(\w+)"', browser.page)
    assert found
    return found[1]


async def kept(console: Console, point: str = "clinic") -> KeptHours:
    return (await Opening(console.parts.house.store).read())[point]


async def sends(browser: Browser, what: str, fields: dict[str, str], point: str = "clinic") -> httpx.Response:
    """A form of the point's page, as it stands there now."""
    await browser.get(f"/hours/{point}")
    return await browser.post(f"/hours/{point}/{what}", {"mark": mark(browser), "on": today().isoformat()} | fields)
