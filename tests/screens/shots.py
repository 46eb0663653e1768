"""`make screenshots`: the main pages as they look on the demo's data, for the README. Needs Chromium.

Starts the demo, enrols through the link it prints, lets somebody ask for a person, and takes each page in English, on a
laptop or on a phone. The pictures lie in docs/screens, and replace those that were there.
"""

from __future__ import annotations

import asyncio
import base64
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from playwright.async_api import Page

from bot import clock, credentials
from tests.screens.browsing import SIZES, browsing, opened

FOLDER = Path("docs/screens")
PASSWORD = "four words that fit together"
SECONDS = 300.0  # for the demo to come to its end
SOON = 3.0  # seconds in which the bot has answered
#: name, size, where it is: addresses, or links of the page before, by their beginning
PAGES = (
    ("home", "laptop", "/"),
    ("campaign", "laptop", "/campaigns", "a[href^='/campaigns/vaccine']"),
    ("words", "phone", "/campaigns/new", "button[value='example:vaccine']", "#step .row button.main"),
    ("check", "phone", "a[href$='/check'], button[value=check]"),
    ("inbox", "phone", "/inbox"),
    ("conversation", "phone", "main a[href^='/inbox/']"),
    ("hours", "phone", "/hours/clinic"),
    ("statistics", "laptop", "/statistics/messages"),
)


@asynccontextmanager
async def demo() -> AsyncIterator[tuple[str, str, str]]:
    """The demo until it stays open: the console's address, the one-time link, the phones' address."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "app.demo", stdout=asyncio.subprocess.PIPE, env=dict(os.environ, PYTHONUNBUFFERED="1")
    )
    try:
        assert process.stdout
        said = ""
        async with asyncio.timeout(SECONDS):
            while not (found := re.search(r"phones URL +(\S+)", said)):
                line = await process.stdout.readline()
                if not line:
                    raise SystemExit("The demo ended before its counts. Try it by itself: make demo")
                said += line.decode()
        console, link = re.search(r"console URL +(\S+)", said), re.search(r"sign in with +(\S+)", said)
        assert console
        assert link
        yield console[1], link[1], found[1]
    finally:
        process.send_signal(signal.SIGINT)
        await process.wait()


async def enrol(page: Page, link: str) -> None:
    await page.goto(link)
    secret = base64.b32decode(((await page.text_content("#secret")) or "").replace(" ", ""))
    await page.fill("#password", PASSWORD)
    await page.fill("#again", PASSWORD)
    await page.fill("#code", credentials.code_at(secret, int(clock.now()) // credentials.STEP))
    await page.click("main button.main")
    await page.wait_for_selector("nav")


async def ask(phones: str) -> None:
    """Somebody writes in Thai that they want a person."""
    async with aiohttp.ClientSession(phones.removesuffix("/phones")) as session:
        async with session.post("/sandbox/phones", json={"channel": "sms", "language": "th"}) as answer:
            phone = (await answer.json())["id"]
        for words in ("ภาษาไทย", "ขอคุยกับคนได้ไหม", "HUMAN"):
            async with session.post(f"/sandbox/phones/{phone}/write", json={"text": words}):
                await asyncio.sleep(SOON)


async def take() -> None:
    async with (
        demo() as (console, link, phones),
        browsing() as browser,
        opened(browser, console, locale="en") as page,
    ):
        await enrol(page, link)
        await ask(phones)
        for name, size, *way in PAGES:
            await page.set_viewport_size(SIZES[size])
            for step in way:
                await (page.goto(step) if step.startswith("/") else page.locator(step).first.click())
                await page.wait_for_load_state()
            await page.evaluate("document.activeElement?.blur(); document.querySelector('.phones')?.scrollIntoView()")
            await page.screenshot(path=FOLDER / f"{name}.png")
            print(f"{FOLDER}/{name}.png  {page.url}")


if __name__ == "__main__":
    asyncio.run(take())
