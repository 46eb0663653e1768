"""How the channels stand, asking the providers beside everything else, and going on after a stop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from bot.store.checked import Checked
from bot.store.pace import Paces
from bot.store.users import Role
from bot.types import Finding
from tests.console.settings.test_account import other
from tests.console.settings.test_choices import TWILIO
from tests.console.staff import Browser, Console, console_in, goes

ON = TWILIO | {"PUBLIC_URL": "http://127.0.0.1:8000", "TWILIO_API_URL": "http://127.0.0.1:1"}


async def admin(console: Console) -> Browser:
    browser = await other(console, await console.user(Role.ADMIN))
    assert (await browser.get("/settings/channels")).status_code == 200
    return browser


async def looked(console: Console) -> Sequence[Finding]:
    checked = Checked(console.parts.house.store)
    async with asyncio.timeout(30):
        while not (last := await checked.last()) or last.found is None:  # noqa: ASYNC110 - the look is another task
            await asyncio.sleep(0.01)
    return last.found


async def test_what_is_off_says_what_is_missing(console: Console) -> None:
    browser = await admin(console)
    for name in ("TWILIO_ACCOUNT_SID", "TWILIO_SMS_FROM", "TWILIO_WHATSAPP_FROM", "TELEGRAM_BOT_TOKEN"):
        assert f"<code>{name}</code>" in browser.page
    assert "Den delen som svarer og sender, kjører ikke" in browser.page
    assert goes(await browser.post("/settings/channels/check"), "/settings/channels")
    assert await looked(console) == ()
    assert "Ingen kanal er på." in (await browser.get("/settings/channels")).text


async def test_a_channel_that_was_refused_goes_on_when_a_person_says_so(store_folder: Path) -> None:
    async with console_in(store_folder, **ON) as console:
        paces = Paces(console.parts.house.store)
        await paces.stop("sms", "the account is refused (<b>30002</b>)")
        browser = await admin(console)
        assert "&lt;b&gt;30002" in browser.page
        assert "Ingen virkelige mennesker" in browser.page
        for _ in range(2):  # clicked twice
            assert goes(await browser.post("/settings/channels/sms/resume"), "/settings/channels")
        assert await paces.stopped("sms") == ""
        assert [deed.what for deed in await console.parts.deeds.last() if deed.did == "channel_resumed"] == ["sms"]
        assert (await browser.post("/settings/channels/fax/resume")).status_code == 404


async def test_the_providers_are_asked_beside_everything_else_and_once(store_folder: Path) -> None:
    async with console_in(store_folder, **ON) as console:
        answered, asked = asyncio.Event(), []

        async def look() -> Sequence[Finding]:
            asked.append(1)
            await answered.wait()
            return [Finding("error", "Twilio: <i>suspended</i>", "see Twilio's console")]

        console.parts.look = look
        browser = await admin(console)
        for _ in range(2):
            assert goes(await browser.post("/settings/channels/check"), "/settings/channels")
        page = (await browser.get("/settings/channels")).text
        assert 'data-moving="2"' in page
        assert "Spør …" in page
        answered.set()
        await looked(console)
        page = (await browser.get("/settings/channels?again=1")).text
        assert "&lt;i&gt;suspended" in page
        assert "Må rettes:" in page
        assert len(asked) == 1


async def test_a_look_that_breaks_says_so(store_folder: Path) -> None:
    async with console_in(store_folder, **ON) as console:
        browser = await admin(console)
        assert goes(await browser.post("/settings/channels/check"), "/settings/channels")
        [found] = await looked(console)  # nothing listens there
        assert "cannot be reached" in found.what

        async def broken() -> Sequence[Finding]:
            raise RuntimeError("secret")

        console.parts.look = broken
        await browser.get("/settings/channels")
        await browser.post("/settings/channels/check")
        [found] = await looked(console)
        assert found.what == "the look was broken off (RuntimeError)"
