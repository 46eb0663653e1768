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

from playwright.async_api import Page

from bot import clock, credentials
from tests.screens.browsing import SIZES, browsing, opened

FOLDER = Path("docs/screens")
PASSWORD = "four words that fit together"
SECONDS = 300.0  # for the demo to come to its end
#: name → address and size; an address that ends in a link's beginning is that of the first such link on the page before
PAGES = (
    ("home", "/", "laptop"),
    ("campaigns", "/campaigns", "laptop"),
    ("inbox", "/inbox", "phone"),
    ("hours", "/hours", "phone"),
    ("statistics", "/statistics", "laptop"),
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


async def take() -> None:
    async with (
        demo() as (console, link, _),
        browsing() as browser,
        opened(browser, console, locale="en", device_scale_factor=2) as page,
    ):
        await enrol(page, link)
        for name, address, size in PAGES:
            await page.set_viewport_size(SIZES[size])
            await page.goto(address)
            await page.screenshot(path=FOLDER / f"{name}.png")
            print(f"{FOLDER}/{name}.png  {address}")


if __name__ == "__main__":
    asyncio.run(take())
