"""A page left alone locks itself before somebody else's eyes, and what was being written on it is there again."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from bot import clock
from bot.store.users import Role
from bot.store.visits import IDLE
from tests.console.staff import PASSWORD
from tests.console.test_in_browser import serving
from tests.screens.browsing import browsing, needs_chromium, opened

pytestmark = needs_chromium


async def test_what_was_being_written_is_there_again(store_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(store_folder) as console, browsing() as browser:
        user = await console.user(Role.OUTREACH)
        visit = await console.parts.visits.begin(user.id)
        async with opened(browser, console.url, "phone") as page:
            await page.context.add_cookies([{"name": "lykt-visit", "value": visit, "url": console.url}])
            await page.clock.install()
            await page.goto("/settings")
            await page.fill("#name", "Kari <b>N</b>")
            moment = clock.now() + IDLE + 6
            monkeypatch.setattr(clock, "now", lambda: moment)
            await page.clock.fast_forward(int(IDLE + 6) * 1000)
            await page.wait_for_selector("#password")
            assert "Kari" not in await page.content()
            await page.fill("#password", PASSWORD)
            await page.click("main button.main")
            await page.wait_for_selector("#unsent")
            await expect(page.locator("#name")).to_have_value("Kari <b>N</b>")
            found = await console.users.read(user.id)
            assert found
            assert found.name == ""


async def test_another_window_in_use_keeps_this_one_open_and_sends_nothing(
    store_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(store_folder) as console, browsing() as browser:
        user = await console.user(Role.OUTREACH)
        visit = await console.parts.visits.begin(user.id)
        async with opened(browser, console.url, "phone") as page:
            await page.context.add_cookies([{"name": "lykt-visit", "value": visit, "url": console.url}])
            await page.clock.install()
            await page.goto("/settings")
            await page.fill("#name", "Kari")
            async with page.expect_response(lambda answer: answer.request.method == "POST") as kept:
                await page.clock.fast_forward(int(IDLE + 6) * 1000)
            assert (await kept.value).status == 204
            assert await page.input_value("#name") == "Kari"
            found = await console.users.read(user.id)
            assert found
            assert found.name == ""
