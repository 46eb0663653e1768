"""A campaign's page in a real browser: its numbers move by themselves, and it is paused from the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.store.campaigns import State
from tests.console.campaigns.seeing import Seeing
from tests.console.test_in_browser import serving
from tests.sandbox.browser import EXECUTABLE, opened, running

pytestmark = pytest.mark.skipif(
    EXECUTABLE is None, reason="no Chromium here: install it (Debian: apt install chromium)"
)

SAID = "(document.querySelector('main')?.textContent ?? '').replace(/[\\u2066-\\u2069]/g, '')"
NO_WIDER = "document.documentElement.scrollWidth <= innerWidth"


async def test_it_moves_by_itself_and_is_paused_by_a_key(store_folder: Path, tmp_path: Path) -> None:
    async with serving(store_folder) as console, running(tmp_path / "browser") as browser:
        user = await console.user()
        eyes = Seeing(console, console.browser(), user)
        campaign = await eyes.launched()
        await eyes.count(campaign, delivered_th_sms=1, pending_th_sms=131)
        visit = await console.parts.visits.begin(user.id)
        async with opened(browser, "about:blank", width=360, height=740) as tab:
            await tab.command("Network.setCookie", name="lykt-visit", value=visit, url=console.url)
            await tab.command("Network.setCookie", name="lykt-language", value="en", url=console.url)
            await tab.command("Page.navigate", url=f"{console.url}/campaigns/{campaign}")
            await tab.until(f"{SAID}.includes('1 of 132 messages handed over')")
            await eyes.count(campaign, delivered_th_sms=41)
            await tab.until(f"{SAID}.includes('42 of 173 messages handed over')")
            assert await tab.get(NO_WIDER)
            await tab.get("document.querySelector('form[action$=pause] button').focus()")
            await tab.key("Enter")
            await tab.until(f"{SAID}.includes('Paused. 42 messages were already handed over, 131 are waiting.')")
            assert await eyes.state(campaign) is State.PAUSED
            assert await tab.get(NO_WIDER)
