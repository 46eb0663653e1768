"""The first page: hours as the bot says them, who waits, and the campaigns' numbers, whatever their names hold."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot import clock
from bot.service import KeptHours
from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.contacts import Contacts
from bot.store.deliveries import STATUSES
from bot.store.opening import Opening
from bot.store.users import Role
from bot.translator import Translator
from bot.types import Status
from campaigns.definition import load_campaign
from campaigns.lifecycle import new, pause, schedule, undo
from console.home import MOST_CAMPAIGNS
from staff.tasks import missing_texts
from tests.console.staff import Console, knowledge


async def home(console: Console, **headers: str) -> str:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    answer = await browser.get("/", **headers)
    assert answer.status_code == 200
    return answer.text.replace("\u2068", "").replace("\u2069", "")


async def test_the_hours_are_the_bots_and_a_change_is_there_at_once(console: Console) -> None:
    kept = KeptHours(hours="24/7", confirmed=clock.local(clock.now()).date(), exceptions=[])
    await Opening(console.parts.house.store).change("lawyer", kept)
    page = await home(console)
    assert "<dt>Advokat</dt><dd>åpent hele døgnet" in page
    assert "<dt>Klinikk</dt>" in page


async def test_hours_that_cannot_be_read_are_said_to_be_and_take_nothing_else_away(console: Console) -> None:
    await Opening(console.parts.house.store).change("lawyer", KeptHours(hours="whenever", exceptions=[]))
    page = await home(console)
    assert '<dt>Advokat</dt><dd><a class="urgent" href="/hours">Disse tidene kan ikke leses.' in page
    assert "<dt>Klinikk</dt><dd>" in page
    assert "Ingen venter på et menneske." in page


async def test_who_waits_is_counted_and_nobody_is_named(console: Console) -> None:
    contacts = Contacts(console.parts.house.store, console.parts.house.vault)
    for address, why in (("+447700900101", "asked"), ("+447700900102", "danger"), ("+447700900103", "media")):
        contact_id = await contacts.enter("sms", address)
        await contacts.hand_off(contact_id, f"{clock.now():.3f};{why};en")
    page = await home(console)
    assert "3 venter på et menneske. Én av dem er i fare." in page
    assert "7700900" not in page


async def test_with_nothing_yet_it_says_what_to_do(console: Console) -> None:
    page = await home(console)
    assert "Ingen venter på et menneske." in page
    assert "Ingen akkurat nå." in page
    assert 'href="/campaigns/new"' in page


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "\u202eabc\u202c", "x" * 64_000]
)
async def test_a_campaign_shows_how_far_it_is_whatever_it_is_called(console: Console, name: str) -> None:
    campaign_id = await launched(console, name)
    store = console.parts.house.store
    letters = {status: letter for letter, status in STATUSES.items()}
    await store.client.hset(keys.counts(3, campaign_id), f"{letters[Status.DELIVERED]}.th.sms", 1234)
    await store.client.hset(keys.counts(3, campaign_id), f"{letters[Status.PENDING]}.nb.telegram", 6)
    page = (await home(console)).replace("\xa0", " ")
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "1 234 av 1 240 meldinger er ferdige" in page
    assert f'href="/campaigns/{campaign_id}"' in page
    assert 'width="99.5"' in page


async def test_what_was_paused_before_it_began_and_what_is_about_to_begin_stand_there(console: Console) -> None:
    store, translator = console.parts.house.store, knowledge().translator
    campaign = load_campaign(SAMPLE / "campaigns" / "vaccine", translator)
    for name in ("first", "second", "third"):
        assert await schedule(store, await new(store, name, campaign), translator, 1, clock.now())
    assert await pause(store, "second")
    assert await undo(store, "third")
    page = await home(console)
    assert page.index("/campaigns/second") < page.index("/campaigns/first")
    assert "/campaigns/third" not in page
    assert "Starter" in page


async def test_the_page_does_not_grow_with_the_store(console: Console) -> None:
    for number in range(MOST_CAMPAIGNS + 3):
        await launched(console, f"Vaksine {number}")
    page = await home(console)
    assert page.count("<h3") == MOST_CAMPAIGNS


async def test_hours_that_nobody_has_looked_at_are_to_be_seen_to(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = clock.local(clock.now()).date()
    for point in knowledge().written.services:
        kept = KeptHours(hours="24/7", confirmed=today - timedelta(days=91 if point == "clinic" else 1))
        await Opening(console.parts.house.store).change(point, kept)
    page = await home(console)
    assert page.count("ingen har bekreftet tidene") == 1
    assert "Klinikk: ingen har bekreftet tidene på 90 dager" in page


async def test_nobody_is_shown_what_others_see_to(console: Console) -> None:
    viewer, browser = await console.user(Role.VIEWER), console.browser()
    await Opening(console.parts.house.store).change("clinic", KeptHours(hours="24/7"))
    await browser.sign_in(viewer)
    assert "Dette bør noen se på" not in (await browser.get("/")).text


def test_what_is_not_translated_is_counted_per_language(tmp_path: Path) -> None:
    for locale, source in {"nb": "a = A\nb = B\nb-sms = B\n", "th": "a = A\n"}.items():
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "texts.ftl").write_text(source)
    assert missing_texts(Translator.load([tmp_path]), ("nb", "th", "xx")) == {"nb": 0, "th": 1, "xx": 2}


async def launched(console: Console, name: str) -> str:
    """One that is under way, by that name; its audience is not fixed."""
    store = console.parts.house.store
    campaign_id = await new(store, "vaccine", load_campaign(SAMPLE / "campaigns" / "vaccine", knowledge().translator))
    stored = await Campaigns(store).read(campaign_id)
    assert stored
    changed = {"definition": json.dumps(stored.definition | {"name": name})}
    await store.client.hset(keys.campaign_definition(campaign_id), mapping=changed)
    assert await Campaigns(store).launch(campaign_id, clock.now() + 3600)
    return campaign_id


async def test_it_is_said_in_english_too(console: Console) -> None:
    page = await home(console, **{"Accept-Language": "en"})
    assert "Nobody is waiting for a person." in page
    assert '<html lang="en"' in page
