"""From an example to a campaign that is about to start, step by step, with no script; and each thing that stops it."""

from __future__ import annotations

import re

import pytest

from bot import clock
from bot.store.campaigns import State
from bot.store.users import Role
from tests.console.staff import Console, goes
from tests.console.wizard.outreach import people, worker

STEPS = ("who", "what", "replies", "test", "when", "check")
WORDS = {
    "nb": ("Hvem skal få den?", "32 personer får den", "Send 32 meldinger", "Den begynner snart"),
    "en": ("Who is it for?", "32 people get it", "Send 32 messages", "It starts soon"),
}


@pytest.mark.parametrize("language", WORDS)
async def test_from_an_example_to_the_start(console: Console, language: str) -> None:
    who, number, send, _ = WORDS[language]
    await people(console, 30, "nb")
    await people(console, 2, "th")
    kari = await worker(console, Role.COORDINATOR, language=language)
    await kari.get("/campaigns/new")
    assert "Free vaccine" in kari.page
    assert "This week&#39;s lawyer hours" in kari.page
    await kari.begin()
    assert who in await kari.get("who")
    assert number in kari.page
    at = "who"
    for step in STEPS[1:]:
        if at != "test":  # which only leads on
            answer = await kari.send(at, {"to": step})
            assert answer.status_code == 303, answer.text
            assert answer.headers["location"].startswith(f"/campaigns/{kari.campaign}/{step}"), answer.headers
        await kari.get(step)
        at = step
    assert send in kari.page
    answer = await kari.launch(count="32", reason="Sjekket på telefon")
    assert goes(answer, f"/campaigns/{kari.campaign}"), answer.text
    desk = await console.parts.desk()
    stored = await desk.campaigns.read(kari.campaign)
    assert stored
    assert (stored.state, stored.launched, stored.made_by) == (State.SCHEDULED, 0, kari.user.id)
    assert stored.starts == pytest.approx(clock.now() + 60)
    assert (stored.launched_by, stored.reason) == (kari.user.id, "Sjekket på telefon")
    deeds = [(deed.did, deed.what) for deed in await console.parts.deeds.last(2)]
    assert deeds == [("launched", kari.campaign), ("drafted", kari.campaign)]


async def test_walking_through_changes_nothing(console: Console) -> None:
    await people(console)
    kari = await worker(console)
    await kari.begin()
    desk = await console.parts.desk()
    before = await desk.campaigns.read(kari.campaign)
    for step in ("who", "what", "replies", "when"):
        await kari.get(step)
        assert (await kari.send(step)).status_code == 303
    assert await desk.campaigns.read(kari.campaign) == before


async def test_undo_brings_the_draft_back_and_a_second_undo_does_no_harm(console: Console) -> None:
    await people(console)
    kari = await worker(console)
    await kari.begin()
    await kari.launch(count="30", reason="haster i dag")
    for _ in range(2):
        answer = await kari.browser.post(kari.path("undo"))
        assert goes(answer, kari.path("check"))
    assert "Du har angret" in await kari.get("check")
    desk = await console.parts.desk()
    stored = await desk.campaigns.read(kari.campaign)
    assert stored
    assert stored.state is State.DRAFT
    assert goes(await kari.launch(count="30", reason="haster i dag"), f"/campaigns/{kari.campaign}")


async def test_a_launch_sent_twice_or_from_an_old_page_starts_once(console: Console) -> None:
    await people(console)
    kari = await worker(console)
    await kari.begin()
    await kari.get("check")
    old = kari.browser.page
    for _ in range(2):
        kari.browser.page = old
        answer = await kari.send("launch", {"count": "30", "reason": "haster i dag"}, form="/launch")
        assert goes(answer, f"/campaigns/{kari.campaign}")
    assert [deed.did for deed in await console.parts.deeds.last(3)].count("launched") == 1
    await kari.browser.post(kari.path("undo"))
    kari.browser.page = old
    answer = await kari.send("launch", {"count": "30", "reason": "haster i dag"}, form="/launch")
    assert answer.status_code == 409
    assert "Ingenting ble sendt" in kari.page
    desk = await console.parts.desk()
    stored = await desk.campaigns.read(kari.campaign)
    assert stored
    assert stored.state is State.DRAFT


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"count": "29", "reason": "haster i dag"}, "Skriv 30: så mange får den nå"),
        ({"count": "", "reason": "haster i dag"}, "Skriv 30: så mange får den nå"),
        ({"count": "tretti", "reason": "haster i dag"}, "Skriv 30: så mange får den nå"),
        ({"count": "30", "reason": " "}, "Si hvorfor"),
    ],
)
async def test_what_was_typed_wrong_is_said_beside_the_field(
    console: Console, fields: dict[str, str], words: str
) -> None:
    await people(console)
    kari = await worker(console)
    await kari.begin()
    answer = await kari.launch(**fields)
    assert answer.status_code == 422
    assert kari.page.count(words) == 2  # above and beside
    if fields["count"]:
        assert f'value="{fields["count"]}"' in kari.page


async def test_drafts_go_out_only_with_a_coordinators_reason(console: Console) -> None:
    await people(console)
    ola = await worker(console, Role.OUTREACH, name="ola")
    await ola.begin()
    answer = await ola.launch(count="30", reason="fordi jeg vil")
    assert answer.status_code == 422
    assert "Be en koordinator sende den" in ola.page
    assert 'name="reason"' not in ola.page


async def test_with_nobody_to_get_it_it_cannot_be_sent(console: Console) -> None:
    kari = await worker(console)
    await kari.begin()
    page = await kari.get("check")
    assert "Slik den er nå, får ingen den" in page
    assert "/launch" not in page
    answer = await kari.browser.post(kari.path("launch"), {"version": "1", "count": "0", "reason": "haster i dag"})
    assert answer.status_code == 422
    assert "Rett først det som hindrer den" in kari.page


async def test_few_people_are_named_as_such_with_a_number(console: Console) -> None:
    await people(console, 12)
    kari = await worker(console)
    await kari.begin()
    assert "12 personer: en rapport om så få kan peke på noen." in await kari.get("who")
    assert "Bare 12 personer får den" in await kari.get("check")


async def test_a_copy_has_the_same_words_and_nothing_of_the_other_ones_time(console: Console) -> None:
    await people(console)
    kari = await worker(console)
    first = await kari.begin()
    desk = await console.parts.desk()
    await kari.change("when", start="later", day="2027-01-05", at="10:00")
    await desk.campaigns.launch(first, clock.now() + 3600)
    assert "Kopier denne" in await kari.get("/campaigns/new")
    second = await kari.begin(f"copy:{first}")
    assert second != first
    one, two = await desk.campaigns.read(first), await desk.campaigns.read(second)
    assert one
    assert two
    assert (two.definition, two.texts) == (one.definition, one.texts)
    assert not two.plan.get("starts")


async def test_beginning_twice_by_mistake_makes_one_draft(console: Console) -> None:
    kari = await worker(console)
    assert await kari.begin() == await kari.begin()
    ola = await worker(console, name="ola")
    assert await ola.begin() != kari.campaign


@pytest.mark.parametrize("source", ["", "example:", "example:../vaccine", "copy:none", "what:ever"])
async def test_what_is_no_example_is_refused_in_words(console: Console, source: str) -> None:
    kari = await worker(console)
    await kari.browser.get("/campaigns/new")
    answer = await kari.browser.post("/campaigns/new", {"from": source})
    assert answer.status_code == 422
    assert "Velg et eksempel" in kari.page


async def test_every_step_is_named_with_how_it_stands(console: Console) -> None:
    await people(console)
    kari = await worker(console)
    await kari.begin()
    await kari.change("when", start="later", day="2027-01-05", at="10:00")
    page = await kari.get("who")
    assert re.findall(r"<small>(.*?)</small>", page) == ["se over", "se over", "klart", "klart"]
    assert [name for name, _ in re.findall(r'name="to" value="(\w+)">(\w[\w ]*)<', page)] == [
        *("what", "replies", "test", "when", "check"),
        *("who", "what", "who"),
    ]
