"""A conversation in a real browser: SMS parts are counted while one types, what stood on the screen counts as seen, and
what did not is shown before anything is sent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.console.inbox.waiting import Waiting, colleague, send, waits
from tests.console.staff import Console
from tests.console.test_in_browser import serving
from tests.sandbox.browser import EXECUTABLE, Tab, opened, running

pytestmark = pytest.mark.skipif(
    EXECUTABLE is None, reason="no Chromium here: install it (Debian: apt install chromium)"
)
THERE = "document.readyState === 'complete' && document.getElementById('talk') !== null"


@asynccontextmanager
async def talking(folder: Path, browser_folder: Path, height: int) -> AsyncIterator[tuple[Console, Waiting, Tab]]:
    """Somebody has taken one who waits, and looks at the conversation on a phone."""
    async with serving(folder) as console, running(browser_folder) as browser:
        one = await waits(console)
        user, other = await colleague(console, "Kari")
        await other.get(one.path)
        await send(other, one.path, "claim")
        visit = await console.parts.visits.begin(user.id)
        async with opened(browser, "about:blank", width=360, height=height, faster=True) as tab:
            await tab.command("Emulation.setUserAgentOverride", userAgent="test", acceptLanguage="nb")
            await tab.command("Network.setCookie", name="lykt-visit", value=visit, url=console.url)
            await tab.command("Page.navigate", url=console.url + one.path)
            await tab.until(THERE)
            yield console, one, tab


async def write(tab: Tab, text: str) -> None:
    await tab.until("document.getElementById('text') !== null")
    await tab.get("document.getElementById('text').focus()")
    await tab.type(text)


async def test_parts_are_counted_as_they_are_charged(store_folder: Path, tmp_path: Path) -> None:
    parts = "document.getElementById('parts').hidden ? '' : document.querySelector('#parts span').textContent"
    async with talking(store_folder, tmp_path / "browser", 740) as (_, _, tab):
        assert await tab.get(parts) == ""
        for text, number in (
            ("æ" * 160, "1"),
            ("æ", "2"),
            ("—“x”…" * 20, "2"),
            ("ท", "4"),
        ):
            await write(tab, text)
            await tab.until(f"({parts}) === {number!r}")


async def test_what_stood_on_the_screen_counts_as_seen(store_folder: Path, tmp_path: Path) -> None:
    async with talking(store_folder, tmp_path / "browser", 2000) as (_, one, tab):
        await write(tab, "Hei")
        await one.writes("ขอบคุณ")
        await tab.until("document.querySelectorAll('#talk li').length === 2")
        await tab.until("document.querySelector('input[name=far]').value.startsWith('2-')")
        assert await tab.get("document.getElementById('new-said').hidden")
        assert await tab.get("document.getElementById('text').value") == "Hei"
        await tab.get("document.querySelector('#text').form.requestSubmit()")
        await tab.until(f"{THERE} && document.querySelectorAll('#talk li').length === 3")
        assert (await one.said())[-1] == "Hei"


async def test_what_did_not_is_shown_before_anything_is_sent(store_folder: Path, tmp_path: Path) -> None:
    async with talking(store_folder, tmp_path / "browser", 360) as (_, one, tab):
        await write(tab, "Hei")
        await tab.get("scrollTo(0, document.documentElement.scrollHeight)")
        await one.writes("เขากลับมาแล้ว")
        await tab.until("document.querySelectorAll('#talk li').length === 2")
        await tab.until("!document.getElementById('new-said').hidden")
        assert (await tab.get("document.querySelector('input[name=far]').value")).startswith("1-")
        await tab.get("document.querySelector('#text').form.requestSubmit()")
        await tab.until(f"{THERE} && document.querySelector('.problem') !== null")
        assert await tab.get("document.getElementById('text').value") == "Hei"
        assert await tab.get("document.querySelectorAll('#talk li.new').length") == 1
        assert len(await one.said()) == 2
        assert await tab.get("location.pathname") == one.path
