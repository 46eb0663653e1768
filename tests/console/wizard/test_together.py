"""Two at work on one draft, a second person's approval, and numbers that move: nobody loses what they wrote, nothing
is sent that was not seen."""

from __future__ import annotations

import pytest

from bot.choices import Choices
from bot.store.choices import Chosen
from bot.store.users import Role
from bot.wording import read
from tests.console.staff import Console, later
from tests.console.wizard.outreach import begun, people, stored, worker


async def test_two_at_once_on_one_text_are_told_and_lose_nothing(console: Console) -> None:
    kari = await begun(console)
    ola = await worker(console, name="ola")
    ola.campaign = kari.campaign
    await kari.get("what?language=nb")
    await ola.change("what?language=nb", chat="Hei fra Ola")
    answer = await kari.send("what?language=nb", {"chat": "Hei fra Kari"})
    assert answer.status_code == 409
    assert "Noen andre har endret dette imens" in kari.page
    assert "Hei fra Kari" in kari.page
    assert (await kari.send("what?language=nb")).status_code == 303
    held = read((await stored(kari)).texts["nb"], "message")
    assert held
    assert held.text == "Hei fra Kari"


async def test_two_at_once_on_two_languages_do_not_meet(console: Console) -> None:
    kari = await begun(console)
    ola = await worker(console, name="ola")
    ola.campaign = kari.campaign
    await kari.get("what?language=nb")
    await ola.change("what?language=en", chat="Hi from Ola")
    assert (await kari.send("what?language=nb", {"chat": "Hei fra Kari"})).status_code == 303
    texts = (await stored(kari)).texts
    assert "Hi from Ola" in texts["en"]
    assert "Hei fra Kari" in texts["nb"]


async def test_what_was_launched_meanwhile_is_not_changed(console: Console) -> None:
    kari = await begun(console)
    ola = await worker(console, name="ola")
    ola.campaign = kari.campaign
    await ola.get("what?language=nb")
    await kari.launch(count="30", reason="haster i dag")
    answer = await ola.send("what?language=nb", {"chat": "For sent"})
    assert answer.status_code == 409
    assert "Dette er ikke et utkast lenger" in ola.page
    assert "For sent" in ola.page
    assert "For sent" not in (await stored(kari)).texts["nb"]


async def test_above_the_size_set_a_second_person_approves_and_an_edit_voids_it(console: Console) -> None:
    kari = await begun(console)
    ola = await worker(console, Role.COORDINATOR, name="ola")
    ola.campaign = kari.campaign
    await Chosen(console.parts.house.store).choose(Choices(approve_above=20))
    assert (await kari.launch(count="30", reason="haster i dag")).status_code == 422
    assert kari.page.count("en person til godkjenner den først") == 2
    assert "Den venter på en av disse koordinatorene: ola" in kari.page
    assert "/approve" not in kari.page
    await kari.browser.post(kari.path("approve"), {"version": str((await stored(kari)).version)})
    assert not (await stored(kari)).approved_by
    await ola.get("check")
    await ola.send("approve", form="/approve")
    assert (await stored(kari)).approved_by == ola.user.id
    assert "Godkjent av ola" in await kari.get("check")
    await kari.change("what?language=nb", chat="Noe annet")
    assert not (await stored(kari)).approved_by
    assert (await kari.launch(count="30", reason="haster i dag")).status_code == 422
    await ola.get("check")
    await ola.send("approve", form="/approve")
    assert (await kari.launch(count="30", reason="haster i dag")).status_code == 303
    deeds = [deed.did for deed in await console.parts.deeds.last(9)]
    assert deeds[:4] == ["launched", "approved", "approval_voided", "approved"]


async def test_nobody_approves_what_they_did_not_see_or_wrote_themselves(console: Console) -> None:
    kari = await begun(console)
    ola = await worker(console, Role.COORDINATOR, name="ola")
    ola.campaign = kari.campaign
    await Chosen(console.parts.house.store).choose(Choices(approve_above=20))
    await ola.get("check")
    await kari.change("who", name="Nytt navn")
    await ola.send("approve", form="/approve")
    assert not (await stored(kari)).approved_by
    await ola.change("who", name="Olas navn")
    assert "/approve" not in await ola.get("check")
    await kari.get("check")
    await kari.send("approve", form="/approve")
    assert (await stored(kari)).approved_by == kari.user.id


async def test_a_number_that_moved_is_typed_again(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    kari = await begun(console)
    await kari.get("check")
    await people(console, 35)
    later(monkeypatch, 5)
    answer = await kari.send("launch", {"count": "30", "reason": "haster i dag"}, form="/launch")
    assert answer.status_code == 422
    assert "Skriv 35: så mange får den nå" in kari.page
