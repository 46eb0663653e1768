"""What must not happen when two do the same at once, something new was said, or the store holds half of a thing."""

from __future__ import annotations

import asyncio
import re

import pytest

from app.knowledge import SAMPLE
from bot.service import KeptHours
from bot.store import keys, staff_keys
from bot.store.campaigns import Campaigns
from bot.store.keys import REPLIES
from bot.store.opening import Opening
from bot.store.turns import Turns
from bot.store.users import Role
from bot.types import Session
from campaigns.definition import load_campaign
from campaigns.lifecycle import new
from staff.contacts import ask
from staff.launching import REVISED_BY
from staff.refusing import Refused
from tests.console.contacts.people import NUMBER, known, signed_in
from tests.console.inbox.waiting import colleague, opened, send, waits
from tests.console.staff import Console, goes, knowledge


async def test_who_wrote_meanwhile_is_not_put_aside_unread(console: Console) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari")
    await opened(browser, one)
    await one.writes("กรุณาตอบวันนี้")
    answer = await send(browser, one.path, "snooze", **{"for": "week"})
    assert answer.status_code == 422
    assert "กรุณาตอบวันนี้" in answer.text
    handoff = await one.handoff()
    assert handoff
    assert not handoff.aside
    assert goes(await send(browser, one.path, "snooze", **{"for": "week"}), "/inbox")


async def test_two_who_ask_the_same_person_at_once_ask_once(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    contact = await known(console, consent=None)
    desk, both, session = await console.parts.desk(), asyncio.Barrier(2), Turns.session

    async def together(self: Turns, contact_id: int) -> Session:
        await both.wait()
        return await session(self, contact_id)

    monkeypatch.setattr(Turns, "session", together)
    told = await asyncio.gather(*(ask(desk, NUMBER, "en") for _ in range(2)), return_exceptions=True)
    assert sorted(type(each).__name__ for each in told) == ["Question", "Refused"]
    assert [each.kind for each in told if isinstance(each, Refused)] == ["asked"]
    client = console.parts.house.store.client
    assert await client.llen(keys.queue(keys.shard_of(contact), REPLIES, "sms")) == 1


async def test_nobody_approves_ahead_what_they_change_in_the_same_moment(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, approve = console.parts.house.store, Campaigns.approve
    campaign_id = await new(store, "vaccine", load_campaign(SAMPLE / "campaigns" / "vaccine", knowledge().translator))
    browser = await signed_in(console, Role.COORDINATOR)
    [me] = await console.users.every()

    async def changed_first(self: Campaigns, id: str, version: int, user_id: str) -> bool:
        now = await self.read(id)
        assert now
        assert await self.revise(id, now.version, now.definition, now.texts, {**now.plan, REVISED_BY: me.id})
        return await approve(self, id, version, user_id)

    monkeypatch.setattr(Campaigns, "approve", changed_first)
    await browser.get(f"/campaigns/{campaign_id}/check")
    for version in ("1", "2", "3"):
        await browser.post(f"/campaigns/{campaign_id}/approve", {"version": version})
    stored = await Campaigns(store).read(campaign_id)
    assert stored
    assert not stored.approved_by


async def test_the_page_that_shows_an_address_is_not_asked_for_again_by_itself(console: Console) -> None:
    contact = await known(console, consent=None)
    await ask(await console.parts.desk(), NUMBER, "en")
    browser = await signed_in(console)
    page = (await browser.get(f"/contacts/{contact}")).text
    assert 'data-moving="5"' in page
    shown = await browser.post(f"/contacts/{contact}/address", {"why": "they_asked"})
    assert NUMBER in shown.text
    assert 'data-moving="0"' in shown.text
    assert (await browser.get(f"/contacts/{contact}/address?again=1")).status_code in (404, 405)


async def test_of_two_links_made_at_once_only_the_last_opens(console: Console) -> None:
    user = await console.user(Role.OUTREACH)
    links = console.links
    first = await links.make(user.id)
    read = await links.read(first)
    assert read
    tokens = await asyncio.gather(*(links.make(user.id) for _ in range(3)))
    hold = [bool(await links.read(token)) for token in tokens]
    assert hold.count(True) == 1
    assert not await links.use(read)


async def test_hours_that_cannot_be_read_are_told_wherever_they_are_needed(console: Console) -> None:
    await Opening(console.parts.house.store).change("clinic", KeptHours(hours="whenever", exceptions=[]))
    browser = await signed_in(console, Role.COORDINATOR)
    page = (await browser.get("/answers/clinic_hours")).text
    assert page.count("Disse tidene kan ikke leses.") == len(knowledge().service.languages)
    answer = await browser.post("/answers/try", {"text": "åpningstider", "language": "nb", "channel": "sms"})
    assert answer.status_code == 422
    assert "Disse tidene kan ikke leses." in answer.text
    await browser.get("/hours/clinic")
    mark = re.search(r'name="mark" value="([^"]*)"', browser.page)
    assert mark
    for what, fields in (("today", {"how": "closed"}), ("confirm", {})):
        answer = await browser.post(f"/hours/clinic/{what}", {"mark": mark[1]} | fields)
        assert answer.status_code == 422
        assert "Ukens tider kan ikke leses." in answer.text


async def test_half_a_visit_is_none(console: Console) -> None:
    browser = await signed_in(console)
    visit = await console.parts.visits.read(browser.visit)
    assert visit
    client = console.parts.house.store.client
    await client.delete(staff_keys.visit(visit.name))
    await client.hset(staff_keys.visit(visit.name), "t", "{}")
    assert goes(await browser.get("/inbox"), "/sign-in?next=/inbox")
