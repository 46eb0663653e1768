"""The charts in a real browser: they are seen, under a policy that lets nothing else in."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import clock
from bot.store.users import Role
from staff.statistics.periods import month_of
from staff.statistics.tables import TABLES
from tests.console.statistics.years import some_years
from tests.console.test_in_browser import serving
from tests.sandbox.browser import EXECUTABLE, opened, running

pytestmark = pytest.mark.skipif(
    EXECUTABLE is None, reason="no Chromium here: install it (Debian: apt install chromium)"
)

SEEN = "[...document.images].every((e) => e.complete && e.naturalWidth > 300)"
WIDER = "document.documentElement.scrollWidth > innerWidth"
#: Of the chart itself, opened alone: whether its own styles apply.
STYLED = "getComputedStyle(document.querySelector('rect.color-0')).fill.includes('#p0')"


@pytest.mark.parametrize("width", [360, 1280])
async def test_every_chart_is_seen_and_keeps_within_the_screen(store_folder: Path, tmp_path: Path, width: int) -> None:
    async with serving(store_folder) as console, running(tmp_path / "browser") as browser:
        store, zone = console.parts.house.store, console.parts.house.knowledge.written.tz
        await some_years(store, zone, month_of(clock.now(), zone), months=3, a_month=300, campaigns=4)
        user = await console.user(Role.VIEWER)
        token = await console.parts.visits.begin(user.id)
        async with opened(browser, f"{console.url}/sign-in", width=width, height=740) as tab:
            await tab.command("Network.setCookie", name="lykt-visit", value=token, url=console.url)
            for id in TABLES:
                await tab.command("Page.navigate", url=f"{console.url}/statistics/{id}")
                there = f"location.pathname === '/statistics/{id}' && document.readyState === 'complete'"
                await tab.until(f"{there} && document.images.length && {SEEN}")
                assert not await tab.get(WIDER), id
            await tab.command("Page.navigate", url=f"{console.url}/statistics/enquiries.svg")
            await tab.until("location.pathname.endsWith('svg') && !!document.querySelector('rect.color-0')")
            assert await tab.get(STYLED)
