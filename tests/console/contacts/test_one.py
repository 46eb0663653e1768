"""One contact: the address on request and written down, a STOP said aloud, forgetting, and asking the person beside."""

from __future__ import annotations

import pytest

from bot import clock
from bot.store import keys
from bot.store.events import read
from bot.store.looks import Looks
from bot.store.users import Role
from bot.types import ChannelName
from tests.console.contacts.people import NUMBER, contacts_of, known, plain, signed_in
from tests.console.staff import Console, goes


async def looks(console: Console, contact: int) -> list[tuple[str, str]]:
    found = await Looks(console.parts.house.store, console.parts.house.vault).of(contact)
    return [(one.why, one.words) for one in found]


async def test_the_address_is_shown_once_and_written_down(console: Console) -> None:
    contact = await known(console)
    browser = await signed_in(console)
    page = (await browser.get(f"/contacts/{contact}")).text
    assert "+44 ••• ••• 101" in page
    assert NUMBER not in page
    shown = await browser.post(f"/contacts/{contact}/address", {"why": "other", "words": "a  letter came back"})
    assert NUMBER in shown.text
    assert shown.headers["cache-control"] == "no-store"
    assert NUMBER not in (await browser.get(f"/contacts/{contact}")).text
    assert "a letter came back" in browser.page
    assert await looks(console, contact) == [("other", "a letter came back")]
    deed = (await console.parts.deeds.last(1))[0]
    assert (deed.did, deed.what) == ("looked", f"{contact};other")
    held = await console.parts.house.store.client.hgetall(
        keys.contact(keys.shard_of(contact), keys.row_of(contact)),
    )
    assert b"letter" not in b"".join(held.values())


@pytest.mark.parametrize(
    ("why", "words", "field"),
    [("", "", "why"), ("curious", "x", "why"), ("other", "", "words"), ("they_asked", "x" * 81, "words")],
)
async def test_without_a_reason_nothing_is_shown(console: Console, why: str, words: str, field: str) -> None:
    contact = await known(console)
    browser = await signed_in(console)
    answer = await browser.post(f"/contacts/{contact}/address", {"why": why, "words": words})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert NUMBER not in answer.text
    assert await looks(console, contact) == []


async def test_who_looked_goes_with_the_contact(console: Console) -> None:
    contact = await known(console)
    browser = await signed_in(console)
    await browser.post(f"/contacts/{contact}/address", {"why": "they_asked"})
    assert "Glem for godt" in (await browser.get(f"/contacts/{contact}/erase")).text
    assert goes(await browser.post(f"/contacts/{contact}/erase"), "/contacts")
    assert "Glemt." in (await browser.get("/contacts")).text
    assert await looks(console, contact) == []
    assert "ba om å bli glemt" in (await browser.get(f"/contacts/{contact}")).text
    again = await browser.post(f"/contacts/{contact}/address", {"why": "they_asked"})
    assert NUMBER not in again.text
    assert await looks(console, contact) == []
    await browser.post(f"/contacts/{contact}/erase")
    assert "De var glemt fra før." in (await browser.get("/contacts")).text
    assert [deed.did for deed in await console.parts.deeds.last()].count("erased") == 1


async def test_a_stop_said_aloud_counts_for_the_number_and_once(console: Console) -> None:
    contact = await known(console)
    other = await known(console, channel=ChannelName.WHATSAPP)
    browser = await signed_in(console)
    page = (await browser.get(f"/contacts/{contact}")).text
    assert f'href="/contacts/{other}"' in page
    for said in ("Notert.", "STOP sto her fra før."):
        assert goes(await browser.post(f"/contacts/{contact}/stop"), f"/contacts/{contact}")
        assert said in (await browser.get(f"/contacts/{contact}")).text
    for one in (contact, other):
        person = await contacts_of(console).read(one)
        assert person
        assert person.contact.opted_out
    stops = [fields async for _, fields in read(console.parts.house.store) if fields["kind"] == "stop"]
    assert len(stops) == 2


async def test_the_person_beside_is_asked_once_however_often_it_is_clicked(console: Console) -> None:
    browser = await signed_in(console)
    assert "Svar 1 om vi får skrive" in (await browser.get("/contacts/add")).text
    assert "SMS er ikke slått på her" in browser.page  # no channel is, in these tests
    sent = {"channel": "sms", "address": "07700 900101", "language": "th"}
    wrong = await browser.post("/contacts/add", sent)
    assert wrong.status_code == 422
    assert 'value="07700 900101"' in wrong.text
    sent["address"] = NUMBER
    first = await browser.post("/contacts/add", sent)
    contact = await contacts_of(console).find("sms", NUMBER)
    assert goes(first, f"/contacts/{contact}")
    page = (await browser.get(f"/contacts/{contact}")).text
    assert "Spørsmålet er på vei" in page
    assert "Venter på svar fra personen" in page
    assert 'lang="th"' in page
    assert 'data-moving="5"' in page
    second = await browser.post("/contacts/add", sent)
    assert goes(second, f"/contacts/{contact}")
    assert "Vi spør ikke to ganger" in (await browser.get(f"/contacts/{contact}")).text
    store = console.parts.house.store
    assert await store.client.get(keys.reply_numbers(keys.shard_of(contact or 0))) == b"1"
    assert [deed.did for deed in await console.parts.deeds.last()].count("asked") == 1


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"channel": "fax", "address": NUMBER, "language": "en"}, "Velg SMS eller WhatsApp"),
        ({"channel": "sms", "address": NUMBER, "language": "xx"}, "Velg språket til personen"),
        ({"channel": "whatsapp", "address": NUMBER, "language": "en"}, "må de skrive til oss først"),
        ({"channel": "sms", "address": "", "language": "en"}, "nummeret mangler"),
        ({}, "Velg språket til personen"),
    ],
)
async def test_what_cannot_be_asked_is_said_beside_the_field(console: Console, sent: dict[str, str], said: str) -> None:
    browser = await signed_in(console)
    answer = await browser.post("/contacts/add", sent)
    assert answer.status_code == 422
    assert answer.text.count(said) == 2


async def test_who_said_stop_or_no_is_not_asked(console: Console) -> None:
    contact = await known(console)
    browser = await signed_in(console)
    await browser.post(f"/contacts/{contact}/stop")
    answer = await browser.post("/contacts/add", {"channel": "sms", "address": NUMBER, "language": "en"})
    assert "har sagt STOP" in answer.text


async def test_somebody_in_danger_is_shown_as_such(console: Console) -> None:
    contact = await known(console)
    client = console.parts.house.store.client
    await client.hset(keys.contact(keys.shard_of(contact), keys.row_of(contact)), "dg", clock.now() + 60)
    browser = await signed_in(console, Role.COORDINATOR)
    assert "Ingen utsending går hit" in (await browser.get(f"/contacts/{contact}")).text
    assert "i fare" in (await browser.get("/contacts")).text


@pytest.mark.parametrize(
    "path", ["/contacts/none", "/contacts/77", "/contacts/-1", "/contacts/1e3", "/contacts/" + "9" * 30]
)
async def test_nobody_there(console: Console, path: str) -> None:
    browser = await signed_in(console)
    assert (await browser.get(path)).status_code == 404
    assert (await browser.get(f"{path}/erase")).status_code == 404


async def test_it_is_said_in_english_too(console: Console) -> None:
    contact = await known(console)
    browser = await signed_in(console)
    page = plain((await browser.get(f"/contacts/{contact}", **{"Accept-Language": "en"})).text)
    assert "Show the whole number" in page
    assert "leaflet" in page
