"""What people do with the console, from the first page to what comes of it, on a phone and on a laptop: with the real
store, a real worker, and the sandbox's ledger and phones."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from playwright.async_api import Page

from app.comparing import compare
from bot import clock
from bot.choices import Choices
from bot.store.choices import Chosen
from bot.store.users import Role
from bot.types import Status
from campaigns import lifecycle
from campaigns.counts import read_counts
from tests.app.hands import hand
from tests.screens.at_work import AtWork, at_work
from tests.screens.browsing import faults, needs_chromium

pytestmark = [needs_chromium, pytest.mark.parametrize("size", ["phone", "laptop"])]
PEOPLE = 273  # in ten languages, on three channels


async def draft(page: Page, example: str = "vaccine") -> str:
    """From the first page to an example's draft; the campaign's id."""
    await page.click("text=Ny utsending")
    await page.click(f"button[value='example:{example}']")
    await page.wait_for_url("**/campaigns/*/who")
    return re.split("/", page.url)[-2]


async def go_through(page: Page) -> str:
    """Every step with what stands in it, quiet hours off, up to the last look. How many it says would get it."""
    for step in ("what", "replies", "test", "when"):
        at_test = page.url.endswith("/test")  # where the main button sends one; who has no phone at hand goes on
        await page.click("#step .row a.button" if at_test else "#step .row button.main")
        await page.wait_for_url(f"**/{step}*")
        assert await faults(page) == []
    await page.check("#quiet-off")
    while not page.url.endswith("/check"):
        await page.click("form#step .row button.main" if await page.query_selector("form#step") else "a.main")
        await page.wait_for_load_state()
    label = await page.text_content("label[for=count]")
    return re.sub(r"\D", "", label or "")


async def launch(page: Page, count: str) -> None:
    if await page.query_selector("input#reason"):
        await page.fill("#reason", "Vaksinene kom i dag")
    await page.fill("#count", count)
    await page.click("form[action$='/launch'] button.main")
    await page.wait_for_selector("form[action$='/undo']")


async def counts_of(work: AtWork, campaign_id: str) -> list[int]:
    statuses = (await read_counts(work.made.house.store, campaign_id)).statuses
    return [statuses[Status.PENDING], statuses.total()]


async def test_the_vaccine_campaign_from_an_example_to_the_ledgers_own_counts(
    tmp_path: Path, size: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifecycle, "UNDO", 3.0)
    async with at_work(tmp_path, PEOPLE, TWILIO_SMS_PER_SECOND="14", TWILIO_WHATSAPP_PER_SECOND="14") as work:
        await work.people()
        kari = await work.staff(Role.COORDINATOR)
        async with work.signed_in(kari, size) as page:
            campaign_id = await draft(page)
            assert await go_through(page) == str(PEOPLE)
            await launch(page, str(PEOPLE))
            await page.wait_for_selector("#progress", timeout=60_000)  # the page moves by itself
            await page.click("form[action$='/pause'] button")
            await page.wait_for_selector(".told")
            assert await page.query_selector("form[action$='/resume']")
            await work.made.at_rest()
            pending, whole = await counts_of(work, campaign_id)
            assert 0 < pending < whole, "it was paused half-way"
            await asyncio.sleep(1)
            assert (await counts_of(work, campaign_id))[0] == pending, "a paused one sends nothing"
            await page.click("form[action$='/resume'] button")
            await page.wait_for_selector("form[action$='/pause']")
            counts = await work.made.settled(campaign_id)
            await page.wait_for_selector("#moving > .state:has-text('ferdig')", timeout=90_000)
            house = work.made.house
            entries = await work.made.ledger()
            compared = await compare(house.delivering.deliveries, house.delivering.contacts, campaign_id, entries)
            counts = await read_counts(house.store, campaign_id)
            assert compared.matches, compared.in_words()
            assert counts.statuses.total() == PEOPLE
            await page.reload()
            shown = await page.text_content("main") or ""
            for status, number in counts.statuses.items():
                if number:
                    assert str(number) in shown, status
            assert await faults(page) == []


async def test_todays_hours_are_changed_and_answered(tmp_path: Path, size: str) -> None:
    async with at_work(tmp_path) as work:
        someone = await hand(work.made, "sms", "en")
        async with work.signed_in(await work.staff(Role.OUTREACH), size) as page:
            await page.click("nav >> text=Åpningstider")
            await page.click("a[href='/hours/clinic']")
            await page.click("summary:has-text('Andre tider')") if await page.query_selector(
                "summary:has-text('Andre tider')"
            ) else None
            await page.fill("input[type=time] >> nth=0", "00:01")
            await page.fill("input[type=time] >> nth=1", "23:58")
            began = clock.now()
            await page.click("button[name=how][value=other]")
            await page.wait_for_selector(".told")
            await someone.write("clinic opening hours")
            await someone.hears("23:58", seconds=30)
            assert clock.now() - began < 30
            assert await faults(page) == []


async def test_somebody_asks_in_thai_and_is_answered_by_a_person(tmp_path: Path, size: str) -> None:
    async with at_work(tmp_path) as work:
        someone = await hand(work.made, "sms", "th")
        await someone.write("ภาษาไทย")
        await someone.write("HUMAN")
        await someone.hears("")
        async with work.signed_in(await work.staff(Role.OUTREACH, name="Kari"), size) as page:
            await page.click("nav >> text=Innboks")  # which moves by itself: who waits comes onto it
            await page.click("main a[href^='/inbox/'] >> nth=0")
            await page.click("main form:has(input[value=claim]) button")
            await page.fill("#text", "สวัสดีค่ะ เราช่วยได้")
            await page.click("form:has(#text) button.main")
            await someone.hears("สวัสดีค่ะ เราช่วยได้")
            await someone.writes_in_vain("ขอบคุณ")
            await page.reload()
            assert "ขอบคุณ" in (await page.text_content("#talk") or "")
            await page.click("summary:has-text('Gi tilbake')")
            await page.click("form:has(input[value='give-back']) button.main")
            await page.wait_for_selector(".told")
            await someone.write("MENU")
            await someone.hears("1")
            assert await faults(page) == []


async def test_a_second_person_approves_and_an_edit_voids_it(tmp_path: Path, size: str) -> None:
    async with at_work(tmp_path, 30) as work:
        await work.people()
        await Chosen(work.made.house.store).choose(Choices(approve_above=10))
        kari = await work.staff(Role.COORDINATOR, name="Kari")
        ola = await work.staff(Role.COORDINATOR, email="ola@example.org", name="Ola")
        async with work.signed_in(kari, size) as mine, work.signed_in(ola, size) as theirs:
            campaign_id = await draft(mine)
            await go_through(mine)
            assert "Ola" in (await mine.text_content("#approval") or "")
            check = f"/campaigns/{campaign_id}/check"
            await theirs.goto(check)
            await theirs.click("form[action$='/approve'] button")
            await theirs.wait_for_url(f"**{check}")
            await mine.goto(check)
            assert "Ola" in (await mine.text_content("#approval .told") or "")
            await mine.goto(f"/campaigns/{campaign_id}/who")
            await mine.fill("#name", "Vaksine, ny dato")
            await mine.click("form#step .row button.main")
            await mine.goto(check)
            assert await mine.query_selector("#approval .told") is None
            await mine.fill("#count", "30")
            if await mine.query_selector("input#reason"):
                await mine.fill("#reason", "Vaksinene kom i dag")
            await mine.click("form[action$='/launch'] button.main")
            await mine.wait_for_selector("[role=alert], .problem")
            assert (await work.made.house.delivering.campaigns.read(campaign_id)).state == "draft"  # type: ignore[union-attr]
            assert await faults(mine) == []
