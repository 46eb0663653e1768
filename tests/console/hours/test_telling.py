"""A change of hours pauses the campaigns that show them; those who have one are told by a correction."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot import clock
from bot.store import keys
from bot.store.campaigns import Campaigns, State
from bot.store.deliveries import STATUSES
from bot.store.users import Role
from bot.types import Status
from campaigns import lifecycle
from campaigns.definition import load_campaign
from tests.console.hours.hands import mark, plain, sends, somebody
from tests.console.staff import Console, goes, knowledge, later


async def running(console: Console, folder: str = "vaccine", have_it: int = 241) -> str:
    """A campaign under way that so many were sent, all of them in one shard."""
    store, translator = console.parts.house.store, knowledge().translator
    campaign_id = await lifecycle.new(store, folder, load_campaign(Path(SAMPLE) / "campaigns" / folder, translator))
    assert await lifecycle.launch(store, campaign_id, translator)
    letters = {status: letter for letter, status in STATUSES.items()}
    await store.client.hset(keys.counts(3, campaign_id), f"{letters[Status.SENT]}.nb.sms", have_it)
    return campaign_id


async def state(console: Console, campaign_id: str) -> tuple[State, str]:
    stored = await Campaigns(console.parts.house.store).read(campaign_id)
    assert stored
    return stored.state, stored.paused_for


async def test_it_is_paused_said_and_resumed(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = await somebody(console)
    vaccine, lawyer = await running(console), await running(console, "lawyer")
    later(monkeypatch, 60)
    await sends(browser, "today", {"how": "closed"})
    assert await state(console, vaccine) == (State.PAUSED, "hours:clinic")
    assert await state(console, lawyer) == (State.RUNNING, "")
    page = plain(await browser.get("/hours/clinic"))
    assert "Én utsending viser disse tidene og er satt på pause" in page
    assert "Free vaccine viser disse tidene: satt på pause. 241 har den allerede. Si fra til dem?" in " ".join(
        page.split()
    )
    assert (await browser.post(f"/campaigns/{vaccine}/resume")).status_code == 303
    assert await state(console, vaccine) == (State.RUNNING, "")


async def test_those_who_have_it_are_told_by_one_draft(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = await somebody(console)
    campaign_id = await running(console)
    later(monkeypatch, 60)
    await sends(browser, "today", {"how": "closed"})
    await browser.get("/hours/clinic")
    first = await browser.post("/hours/clinic/tell", {"mark": mark(browser), "campaign": campaign_id})
    again = await browser.post("/hours/clinic/tell", {"campaign": campaign_id})
    assert first.status_code == again.status_code == 303
    where = first.headers["location"]
    assert again.headers["location"] == where
    made = await Campaigns(console.parts.house.store).read(where.split("/")[2])
    assert made
    assert (made.state, made.definition["audience"]["sent"]) == (State.DRAFT, campaign_id)
    assert made.definition["name"] == "Nye tider: Free vaccine"
    assert made.plan["send_by"] > clock.now()
    checked = await browser.get(where)
    assert checked.status_code == 200
    assert "Se rettelsen" in plain(await browser.get("/hours/clinic"))


async def test_of_a_campaign_that_is_none_nothing_is_drafted(console: Console) -> None:
    browser = await somebody(console)
    await running(console)
    await browser.get("/hours/clinic")
    for wanted in ("", "vaccine", "x" * 5000, "../../keys"):
        assert goes(await browser.post("/hours/clinic/tell", {"campaign": wanted}), "/hours/clinic")
    assert len(await Campaigns(console.parts.house.store).every()) == 1


async def test_who_sees_no_campaigns_reads_that_one_is_paused_and_no_more(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = await somebody(console, Role.ADMIN)
    await running(console)
    later(monkeypatch, 60)
    await sends(browser, "today", {"how": "closed"})
    page = plain(await browser.get("/hours/clinic"))
    assert "satt på pause" in page
    assert "241" not in page
    assert "/tell" not in page
