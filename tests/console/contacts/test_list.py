"""The list: who fits, page by page, and one found by the address that stands in no link and no log."""

from __future__ import annotations

import re

import pytest

from bot.store.contacts import Imported
from bot.store.users import Role
from bot.types import ChannelName
from staff.contacts import places, stop
from staff.roster import PAGE, Wanted, roster
from tests.console.contacts.people import CONSENT, NUMBER, contacts_of, known, plain, signed_in
from tests.console.staff import Console, goes


async def crowd(console: Console, count: int) -> None:
    languages, channels = ("nb", "th", "", "fa"), list(ChannelName)
    rows = [
        Imported(
            channels[number % 3],
            str(700_000 + number) if number % 3 == 2 else f"+4755501{number:03d}",
            languages[number % 4],
            CONSENT if number % 2 else None,
            ("clinic",) if number % 5 == 0 else (),
        )
        for number in range(count)
    ]
    await contacts_of(console).import_rows(rows)


async def test_each_page_and_each_person_once_both_ways(console: Console) -> None:
    await crowd(console, 3 * PAGE + 7)
    desk = await console.parts.desk()
    first = await roster(desk, Wanted())
    pages, page = [first], first
    while page.older:
        page = await roster(desk, Wanted(), older_than=page.older)
        pages.append(page)
    ids = [person.contact.id for page in pages for person in page.people]
    assert len(ids) == len(set(ids)) == first.count == 3 * PAGE + 7
    assert ids == sorted(ids, reverse=True)
    assert first.newer == 0
    back = pages[-1]
    for before in reversed(pages[:-1]):
        back = await roster(desk, Wanted(), newer_than=back.newer)
        assert [one.contact.id for one in back.people] == [one.contact.id for one in before.people]
    assert back.newer == 0


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(language="th"), 30),
        (Wanted(language="other"), 60),
        (Wanted(channel="telegram"), 40),
        (Wanted(tag="clinic"), 24),
        (Wanted(consent="given"), 59),
        (Wanted(consent="none"), 60),
        (Wanted(consent="stopped"), 1),
        (Wanted("nb", "sms", "clinic"), 2),
    ],
)
async def test_filters(console: Console, wanted: Wanted, count: int) -> None:
    await crowd(console, 120)
    desk = await console.parts.desk()
    for place in await places(desk, "+4755501001"):
        await stop(desk, place)
    assert (await roster(desk, wanted)).count == count


async def test_what_there_is_not_filters_nothing_and_no_address_is_shown(console: Console) -> None:
    await known(console, tags=("clinic",))
    browser = await signed_in(console)
    for query in ("", "?tag=none&language=xx&channel=fax&consent=%00&older=x&newer=-1", "?older=99999999999999999999"):
        page = plain((await browser.get(f"/contacts{query}")).text)
        assert "Én kontakt" in page
        assert "7700900" not in page
    assert "leaflet" in page
    assert '<option value="clinic">' in page


async def test_with_nobody_yet_it_says_what_to_do(console: Console) -> None:
    browser = await signed_in(console)
    assert "Ingen ennå." in (await browser.get("/contacts")).text
    await known(console)
    assert "Ingen passer til dette" in (await browser.get("/contacts?language=th")).text


async def test_found_by_the_address_however_it_is_written(console: Console) -> None:
    contact = await known(console)
    browser = await signed_in(console)
    answer = await browser.post("/contacts", {"address": "0044 7700 900101"})
    assert goes(answer, f"/contacts/{contact}")
    nobody = await browser.post("/contacts", {"address": "+447700900199"})
    assert nobody.status_code == 200
    assert "Vi har ingen med dette nummeret" in nobody.text
    wrong = await browser.post("/contacts", {"address": '"><script>x'})
    assert wrong.status_code == 422
    assert "<script>x" not in wrong.text
    deeds = await console.parts.deeds.last()
    assert [(deed.did, deed.what) for deed in deeds[:2]] == [("found", ""), ("found", str(contact))]
    assert NUMBER not in str(deeds)


async def test_what_was_looked_for_is_not_kept_when_the_page_locks(console: Console) -> None:
    browser = await signed_in(console)
    visit = await console.parts.visits.read(browser.visit)
    assert visit
    await console.parts.visits.lock(visit)
    answer = await browser.post("/contacts", {"address": NUMBER}, Referer=f"{console.url}/contacts")
    assert goes(answer, "/locked?next=/contacts")
    assert await console.parts.unsent.take(visit, "/contacts") is None


async def test_hostile_tags_and_sources_break_nothing(console: Console) -> None:
    consent = type(CONSENT)(1_760_000_000, "<img src=x onerror=alert(1)>\u202e=1+1", "import")
    contact = await known(console, consent=consent, tags=("ordentlig", "\u0e44\u0e17\u0e22"))
    browser = await signed_in(console)
    for path in ("/contacts", f"/contacts/{contact}"):
        page = (await browser.get(path)).text
        assert "<img" not in page
        assert re.search(r'class="foreign" dir="auto">&lt;img', page)


@pytest.mark.parametrize("role", [Role.ADMIN, Role.VIEWER])
async def test_not_for_those_who_send_nothing(console: Console, role: Role) -> None:
    contact = await known(console)
    browser = await signed_in(console, role)
    for path in ("/contacts", f"/contacts/{contact}", "/contacts/add"):
        assert (await browser.get(path)).status_code == 403
