"""The first page: hours as the bot says them, who waits, and the campaigns' numbers, whatever their names hold."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot import clock
from bot.service import KeptHours
from bot.store import keys
from bot.store.contacts import Contacts
from bot.store.deliveries import STATUSES
from bot.store.opening import Opening
from bot.types import Status
from campaigns.definition import load_campaign
from campaigns.lifecycle import new
from console.home import MOST_CAMPAIGNS
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
    assert "lykt campaign new" in page


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "\u202eabc\u202c", "x" * 64_000]
)
async def test_a_campaign_shows_its_numbers_whatever_it_is_called(console: Console, tmp_path: Path, name: str) -> None:
    store = console.parts.house.store
    shutil.copytree(SAMPLE / "campaigns" / "vaccine", tmp_path / "vaccine")
    campaign_id = await new(store, "vaccine", load_campaign(tmp_path / "vaccine", knowledge().translator))
    raw = await store.client.hgetall(keys.campaign_definition(campaign_id))
    [field] = [field for field, value in raw.items() if value.startswith(b"{") and b'"name"' in value]

    changed = json.loads(raw[field]) | {"name": name}
    await store.client.hset(keys.campaign_definition(campaign_id), field, json.dumps(changed))
    letters = {status: letter for letter, status in STATUSES.items()}
    await store.client.hset(keys.counts(3, campaign_id), f"{letters[Status.DELIVERED]}.th.sms", 1234)
    await store.client.hset(keys.counts(3, campaign_id), f"{letters[Status.SENT]}.nb.telegram", 7)
    await store.client.hset(keys.counts(3, campaign_id), "-no_consent.th.sms", 5)
    page = await home(console)
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "1.234" in page or "1 234" in page.replace("\xa0", " ")
    assert '<th scope="row">levert</th>' in page
    assert "<td>–</td>" in page  # Telegram never says whether it arrived
    assert "5 er holdt utenfor" in page
    assert "uten samtykke" in page
    assert "utkast" in page


async def test_the_page_does_not_grow_with_the_store(console: Console) -> None:
    campaign = load_campaign(SAMPLE / "campaigns" / "vaccine", knowledge().translator)
    for number in range(MOST_CAMPAIGNS + 3):
        await new(console.parts.house.store, f"vaccine-{number}", campaign)
    page = await home(console)
    assert page.count("<h3") == MOST_CAMPAIGNS


async def test_it_is_said_in_english_too(console: Console) -> None:
    page = await home(console, **{"Accept-Language": "en"})
    assert "Nobody is waiting for a person." in page
    assert '<html lang="en"' in page
