"""The whole wizard from the keyboard alone: Tab, the arrows, Space and Enter, from the first page to the launch."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import Page

from bot.store.users import Role
from tests.screens.at_work import at_work
from tests.screens.browsing import needs_chromium

pytestmark = needs_chromium
MOST = 150  # presses of Tab to whatever is wanted: nobody is to need more


async def tab_to(page: Page, selector: str) -> None:
    """Press Tab until this is what a key would act upon, and can be seen to be."""
    for _ in range(MOST):
        await page.keyboard.press("Tab")
        if await page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            outlined = "getComputedStyle(document.activeElement).outlineStyle !== 'none'"
            assert await page.evaluate(outlined), f"where one is cannot be seen: {selector}"
            return
    raise AssertionError(f"{selector} is not reached with {MOST} presses")


async def press(page: Page, selector: str, then: str) -> None:
    await tab_to(page, selector)
    await page.keyboard.press("Enter")
    await page.wait_for_url(f"**/{then}*")


async def test_from_the_first_page_to_the_launch(tmp_path: Path) -> None:
    async with at_work(tmp_path, 30) as work:
        await work.people()
        async with work.signed_in(await work.staff(Role.COORDINATOR), "laptop") as page:
            await press(page, "main a[href='/campaigns/new']", "campaigns/new")
            await press(page, "button[value='example:vaccine']", "who")
            await tab_to(page, "#name")
            await page.keyboard.press("End")
            await page.keyboard.type(" nå")
            await tab_to(page, "#language-nb")
            await page.keyboard.press("Space")
            await page.keyboard.press("Space")
            await press(page, "#step .row button.main", "what")
            await press(page, "#step .row button.main", "replies")
            await press(page, "#step .row button.main", "test")
            await press(page, "#step .row a.button", "when")
            await tab_to(page, "input[name=quiet]")
            await page.keyboard.press("ArrowUp")  # round to the last of them: no quiet hours
            assert await page.is_checked("#quiet-off")
            await press(page, "#step .row button.main", "check")
            await tab_to(page, "#reason")
            await page.keyboard.type("Vaksinene kom i dag")
            await tab_to(page, "#count")
            await page.keyboard.type("30")
            await page.keyboard.press("Enter")
            await page.wait_for_selector("form[action$='/undo']")
            await tab_to(page, "form[action$='/undo'] button")
            await page.keyboard.press("Enter")
            await page.wait_for_selector("#count")  # a draft again, at its last look
            assert " nå" in (await page.text_content("main") or "")
