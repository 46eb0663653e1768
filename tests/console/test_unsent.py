"""What somebody had written when the lock came is there again when they are back; and what a page is to tell, it tells
once."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest

from bot.store.unsent import Written
from bot.store.visits import IDLE
from console.policy import TABLE
from tests.console.staff import PASSWORD, Browser, Console, goes, later

SECRET = "<b>vi møtes kl. 5</b>"


async def locked_out(console: Console, patch: pytest.MonkeyPatch, form: str = "") -> Browser:
    """Somebody wrote on the home page, was away, and sent it then."""
    browser = console.browser()
    await browser.sign_in(await console.user())
    later(patch, IDLE + 1)
    sent = {"text": SECRET} | ({"form": form} if form else {})
    answer = await browser.post("/sign-out-everywhere", sent, Referer=f"{console.url}/?x=1#y")
    assert goes(answer, "/locked?next=/%3Fx%3D1")
    return browser


async def test_what_was_written_is_kept_sealed_and_shown_once(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = await locked_out(console, monkeypatch)
    for key in await console.parts.house.store.client.keys("{users}w:*"):
        assert SECRET.encode() not in await console.parts.house.store.client.get(key)
    await browser.get("/locked")
    await browser.post("/locked", {"password": PASSWORD, "next": "/?x=1"})
    page = (await browser.get("/?x=1")).text
    held = unescape(page.partition('data-fields="')[2].partition('"')[0])
    assert json.loads(held) == {"text": [SECRET]}
    assert SECRET not in page
    assert "data-fields" not in (await browser.get("/")).text


async def test_a_form_that_no_page_of_ours_sent_is_not_kept(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    await locked_out(console, monkeypatch, form="0" * 32)
    assert await console.parts.house.store.client.keys("{users}w:*") == []


async def test_what_a_page_sends_by_itself_is_never_done(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another window of theirs may be in use, and then nothing is locked: a half-written form must not be sent."""
    browser = console.browser()
    await browser.sign_in(await console.user())
    answer = await browser.post("/sign-out-everywhere", {"text": SECRET}, **{"Lykt-Keep": "1"})
    assert answer.status_code == 204
    assert (await browser.get("/")).status_code == 200
    later(monkeypatch, IDLE + 1)
    answer = await browser.post("/sign-out-everywhere", {"text": SECRET}, **{"Lykt-Keep": "1"})
    assert goes(answer, "/locked")
    assert len(await console.parts.house.store.client.keys("{users}w:*")) == 1


async def test_it_waits_for_its_own_page(console: Console) -> None:
    browser = console.browser()
    await browser.sign_in(await console.user())
    visit = await console.parts.visits.read(browser.visit)
    assert visit
    await console.parts.unsent.keep(visit, Written("/campaigns", {"name": ["Vaksine"]}))
    assert await console.parts.unsent.take(visit, "/") is None
    assert await console.parts.unsent.take(visit, "/campaigns") == Written("/campaigns", {"name": ["Vaksine"]})
    assert await console.parts.unsent.take(visit, "/campaigns") is None


async def test_a_page_is_told_once_and_not_to_one_that_looks_by_itself(console: Console) -> None:
    browser = console.browser()
    await browser.sign_in(await console.user())
    visit = await console.parts.visits.read(browser.visit)
    assert visit
    await console.parts.visits.tell(visit, {"id": "unlocked"})
    assert 'class="told"' not in (await browser.get("/?again=1")).text
    assert 'class="told"' in (await browser.get("/")).text
    assert 'class="told"' not in (await browser.get("/")).text


def test_no_password_is_ever_kept() -> None:
    """A form with a password or a code in it is not kept: what is kept is shown."""
    for (path, method), rule in TABLE.items():
        if method == "POST" and re.search("password|factor|code", path):
            assert not rule.kept, path
