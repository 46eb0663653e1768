"""The page of phones on the sandbox itself, in a real browser: what is typed arrives, what is sent is shown."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.sandbox.browser import EXECUTABLE, Browser, opened, running
from tests.sandbox.running import WHATSAPP_FROM, sandbox, until

pytestmark = pytest.mark.skipif(EXECUTABLE is None, reason="no Chromium on this machine")

PHONES = "phones#sms=1&whatsapp=2&telegram=3"


@pytest_asyncio.fixture
async def browser(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    async with running(tmp_path_factory.mktemp("browser")) as socket:
        yield socket


def inside(channel: str, selector: str) -> str:
    return f"document.querySelector('.phone[data-channel={channel}] {selector}')"


async def test_three_phones_write_and_are_answered(browser: Browser) -> None:
    async with sandbox(people=3) as box:
        await box.telegram("setWebhook", url=f"{box.app.url}/telegram")
        async with opened(browser, f"{box.url}/{PHONES}") as tab:
            for number, channel in enumerate(("sms", "whatsapp", "telegram"), start=1):
                await tab.until(inside(channel, "textarea") + "?.checkVisibility()")
                await tab.get(inside(channel, "textarea") + ".focus()")
                await tab.type(f"Hei fra {channel} أهلا")
                await tab.key("Enter")
                await until(lambda number=number: len(box.app.hits) == number)  # type: ignore[misc]
            assert [hit.form["Body"] for hit in box.app.hits[:2]] == ["Hei fra sms أهلا", "Hei fra whatsapp أهلا"]
            assert box.app.updates()[0]["message"]["text"] == "Hei fra telegram أهلا"

            await box.send(Body="Svar på SMS")
            await box.send({"To": "whatsapp:+447700900011", "From": f"whatsapp:{WHATSAPP_FROM}"}, Body="ตอบ")
            menu = {"inline_keyboard": [[{"text": "Åpningstider", "callback_data": "hours"}]]}
            await box.telegram("sendMessage", chat_id=10_000_001, text="Meny", reply_markup=menu)
            for channel, text in (("sms", "Svar på SMS"), ("whatsapp", "ตอบ"), ("telegram", "Meny")):
                await tab.until(inside(channel, ".message:last-child .text") + f"?.textContent === '{text}'")

            await tab.get(inside("telegram", ".message:last-child button") + ".click()")
            await until(lambda: len(box.app.updates()) == 2)
            assert box.app.updates()[1]["callback_query"]["data"] == "hours"
