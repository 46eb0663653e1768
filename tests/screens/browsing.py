"""The console in a real browser, on a phone and on a laptop, in front of Lykt as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from bot import clock, credentials
from bot.store.users import Role, User, Users
from tests.console.staff import PASSWORD, hashed
from tests.sandbox.browser import EXECUTABLE
from tests.whole import Whole

needs_chromium = pytest.mark.skipif(
    EXECUTABLE is None, reason="no Chromium here: install it (Debian: apt install chromium)"
)
SIZES = {"phone": ViewportSize(width=360, height=740), "laptop": ViewportSize(width=1280, height=800)}
#: A laptop's 1280 pixels at 400 % zoom (WCAG 2.2, 1.4.10).
ZOOMED = ViewportSize(width=320, height=256)
QUIET = [  # Chromium asks nobody but the page it is shown
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]

#: What is wider than the screen though it could be narrower, too small to be hit (WCAG 2.2, 2.5.8: 24 pixels), a field
#: without a name, a title that tells something.
FAULTS = """() => {
  const faults = [];
  if (document.documentElement.scrollWidth > innerWidth + 1) {
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter((e) => !e.closest(".scroll, svg")
      && e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map((e) => e.tagName + "." + e.className);
    faults.push("wider than the screen: " + wide.join(" "));
  }
  for (const e of document.querySelectorAll("button, select, textarea, input:not([type=hidden]), summary, nav a")) {
    const height = Math.max(e.getBoundingClientRect().height, e.labels?.[0]?.offsetHeight || 0);
    const reached = e.checkVisibility() && e.tabIndex >= 0;
    if (reached && height < 24) faults.push("small: " + (e.textContent || e.name).trim().slice(0, 30));
  }
  for (const e of document.querySelectorAll("input:not([type=hidden]), select, textarea"))
    if (!e.labels.length && !e.ariaLabel && !e.getAttribute("aria-labelledby")) faults.push("unnamed: " + e.name);
  if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
  if (!["Oversikt", "Overview"].includes(document.title)) faults.push("title: " + document.title);
  return faults;
}"""


@asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    """A browser without a window."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=EXECUTABLE, args=QUIET)
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def opened(
    browser: Browser, address: str, size: str = "laptop", locale: str = "nb", **more: Any
) -> AsyncIterator[Page]:
    """A window of its own, with its own cookies. What a script complains of, or the policy forbids, fails the test."""
    context = await browser.new_context(base_url=address, viewport=SIZES[size], locale=locale, **more)
    context.set_default_timeout(30_000)
    page, complaints = await context.new_page(), list[str]()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda told: complaints.append(told.text) if told.type == "error" and _ours(told.text) else None)
    try:
        yield page
        assert complaints == []
    finally:
        await context.close()


def _ours(complaint: str) -> bool:
    """The browser also notes each answer that is no 200, and asks for an icon that there is not."""
    return "Failed to load resource" not in complaint


async def staff(made: Whole, *roles: Role, email: str = "kari@example.org", name: str = "") -> User:
    """Somebody who can sign in."""
    users = Users(made.house.store, made.house.vault)
    user = await users.add(email, roles or [Role.COORDINATOR])
    await users.enrol(user.id, hashed(PASSWORD), credentials.new_secret())
    if name:
        await users.describe(user.id, name, ["nb", "en"])
    found = await users.read(user.id)
    assert found
    return found


async def sign_in(page: Page, user: User, step: int = 0) -> None:
    """By password and second factor, as everybody does; `step` for a code that was not used yet."""
    await page.goto("/sign-in")
    await page.fill("#email", user.email)
    await page.fill("#password", PASSWORD)
    await page.fill("#code", credentials.code_at(user.secret, int(clock.now()) // credentials.STEP + step))
    await page.click("main button.main")
    await page.wait_for_url("**/")


async def faults(page: Page) -> list[str]:
    """What is wrong with the page that is open, beside what axe finds."""
    return list(await page.evaluate(FAULTS))


async def axe(page: Page) -> list[str]:
    """What axe finds on the page that is open, serious or worse; one line each. Its script was loaded by `prepared`."""
    if not await page.evaluate("typeof axe === 'object'"):
        await page.evaluate(AXE_SCRIPT)
    found = await page.evaluate("axe.run({ resultTypes: ['violations'] })")
    return [
        f"{one['id']} ({one['impact']}): {one['nodes'][0]['html'][:160]}"
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]


def folder_for(tmp_path: Path) -> Path:
    made = tmp_path / "lykt"
    made.mkdir()
    return made
