"""A correction goes to those who were sent the other one; and the message may be tried on a phone first."""

from __future__ import annotations

from pathlib import Path

from bot import clock
from bot.store.users import Role
from tests.console.staff import Console, console_in, goes
from tests.console.wizard.outreach import people, worker


async def test_a_correction_begins_with_whom_it_is_for(console: Console) -> None:
    await people(console)
    kari = await worker(console)
    first = await kari.begin()
    desk = await console.parts.desk()
    await desk.campaigns.launch(first, clock.now() + 3600)
    answer = await kari.browser.post("/campaigns/new", {"from": f"correction:{first}"})
    newest = await desk.campaigns.read(answer.headers["location"].split("/")[2])
    assert newest
    assert newest.definition["kind"] == "correction"
    assert newest.definition["audience"]["sent"] == f"={first}"
    kari.campaign = newest.id
    assert "Bare de som «Free vaccine» ble sendt til, får den." in await kari.get("who")
    assert (await kari.send("who")).status_code == 303
    kept = await desk.campaigns.read(newest.id)
    assert kept
    assert kept.definition["audience"]["sent"] == f"={first}"


async def test_what_was_never_sent_is_not_corrected(console: Console) -> None:
    kari = await worker(console)
    draft = await kari.begin()
    answer = await kari.browser.post("/campaigns/new", {"from": f"correction:{draft}"})
    assert answer.status_code == 422


async def test_a_test_goes_to_the_phone_once(store_folder: Path) -> None:
    twilio = {"TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "secret", "TWILIO_SMS_FROM": "+15005550006"}
    twilio |= {"TWILIO_API_URL": "http://127.0.0.1:9"}  # the sandbox's place; nothing is sent here
    async with console_in(store_folder, PUBLIC_URL="http://127.0.0.1:8000", **twilio) as console:
        kari = await worker(console, Role.OUTREACH)
        await kari.begin()
        await kari.get("test")
        page = kari.browser.page
        for _ in range(2):
            kari.browser.page = page
            answer = await kari.send("test", {"address": "+447700900999", "languages": ["nb", "th"]})
            assert goes(answer, kari.path("test")), answer.text
        assert "2 testmeldinger er på vei" in await kari.get("test")
        assert kari.page.count("prøvd</span>") - kari.page.count("ikke prøvd</span>") == 2
        assert [deed.did for deed in await console.parts.deeds.last(9)].count("tested") == 1
        await kari.change("what?language=nb", chat="Hei du!")
        assert "prøvd før siste endring" in await kari.get("test")


async def test_a_channel_that_is_off_is_said_so(console: Console) -> None:
    kari = await worker(console, Role.OUTREACH)
    await kari.begin()
    await kari.get("test")
    answer = await kari.send("test", {"address": "+447700900999", "languages": ["nb"]})
    assert answer.status_code == 422
    assert "Denne kanalen er ikke satt opp her" in kari.page
    assert 'value="+447700900999"' in kari.page


async def test_what_is_no_number_is_said_beside_the_field(console: Console) -> None:
    kari = await worker(console)
    await kari.begin()
    await kari.get("test")
    assert (await kari.send("test", {"address": "ring meg"})).status_code == 422
    assert kari.page.count("Skriv et telefonnummer") == 2
    assert (await kari.send("test", {"languages": []})).status_code == 422
    assert "Velg minst ett språk" in kari.page
