"""The box to try: what the bot would answer and why; nothing typed there stays anywhere."""

from __future__ import annotations

import logging

import pytest

from bot.store.users import Role
from tests.console.contacts.people import plain, signed_in
from tests.console.staff import Browser, Console, goes

SECRET = "zxqwv"


async def tried(browser: Browser, text: str, language: str = "nb", channel: str = "sms") -> str:
    answer = await browser.post("/answers/try", {"text": text, "language": language, "channel": channel})
    assert answer.status_code == 200, answer.text
    return plain(answer.text)


async def test_each_way_to_an_answer_is_told(console: Console) -> None:
    browser = await signed_in(console, Role.ADMIN)
    assert "noen sekunder" in (await browser.get("/answers/try")).text
    page = await tried(browser, "pris")
    assert "Et ord viser hva det handler om:" in page
    assert 'href="/answers/cost"' in page
    assert "Det er gratis" in page
    page = await tried(browser, "hvor mye koster en time hos dere")
    assert "Det ligner på det andre spør om:" in page
    assert "sikkert" in page
    assert "tatt for en kommando" in await tried(browser, "STOP", "")
    page = await tried(browser, "he is beating me", "en")
    assert "tatt for fare" in page
    assert "beating me" in page
    assert "Ikke forstått" in await tried(browser, "xyzzy xyzzy", "en") or "Boten spør tilbake" in browser.page


async def test_nothing_typed_is_stored_or_logged(console: Console, caplog: pytest.LogCaptureFixture) -> None:
    browser = await signed_in(console)
    client = console.parts.house.store.client
    before = {key async for key in client.scan_iter("*") if b"{users}" not in key}
    with caplog.at_level(logging.DEBUG):
        page = await tried(browser, f"{SECRET} lawyer")
    assert SECRET in page  # kept on the page itself
    assert SECRET not in caplog.text
    assert {key async for key in client.scan_iter("*") if b"{users}" not in key} == before
    visit = await console.parts.visits.read(browser.visit)
    assert visit
    await console.parts.visits.lock(visit)
    locked = await browser.post("/answers/try", {"text": SECRET}, Referer=f"{console.url}/answers/try")
    assert goes(locked, "/locked?next=/answers/try")
    assert await console.parts.unsent.take(visit, "/answers/try") is None


@pytest.mark.parametrize("text", ["", "   ", "x" * 1001])
async def test_what_cannot_be_tried(console: Console, text: str) -> None:
    browser = await signed_in(console)
    answer = await browser.post("/answers/try", {"text": text})
    assert answer.status_code == 422
    assert "Skriv noe, høyst 1000 tegn" in plain(answer.text).replace("1 000", "1000")


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "\u202e\u2066abc", "\0", "\ud800".encode("utf-8", "replace").decode(), "💉" * 500],
)
@pytest.mark.parametrize("channel", ["telegram", "fax"])
async def test_hostile_text(console: Console, text: str, channel: str) -> None:
    browser = await signed_in(console)
    answer = await browser.post("/answers/try", {"text": text, "language": "../..", "channel": channel})
    assert answer.status_code in (200, 422)
    assert "<script>alert" not in answer.text
