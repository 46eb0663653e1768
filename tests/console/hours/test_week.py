"""The week of a point changed: the grid, those who take turns, and what a grid cannot show."""

from __future__ import annotations

import re
from datetime import date

import httpx
import pytest

from bot.service import KeptHours, ServicePoint, TakingTurns, with_hours
from bot.store.opening import Opening
from bot.weekly import Span, read
from tests.console.hours.hands import WRITTEN, kept, mark, plain, sends, somebody, today
from tests.console.staff import Browser, Console, goes


async def week(browser: Browser, fields: dict[str, str], point: str = "clinic") -> httpx.Response:
    """The week's form as it stands there, with some fields changed."""
    await browser.get(f"/hours/{point}/week")
    return await browser.post(f"/hours/{point}/week", form_of(browser.page) | fields)


def form_of(page: str) -> dict[str, str]:
    form = page.partition('<form method="post" action="/hours/')[2].partition("</form>")[0]
    told = dict(re.findall(r'name="([\w-]+)" value="([^"]*)"', form))
    told.pop("closed", None)
    told.pop("do", None)
    if 'id="holidays" name="holidays" value="yes" checked' not in form:
        told.pop("holidays", None)
    return told


async def test_the_week_is_a_grid_and_saved_as_one(console: Console) -> None:
    browser = await somebody(console)
    answer = await week(browser, {"t5_": "", "t0-5-0-from": "22:00", "t0-5-0-until": "02:00", "do": "save"})
    assert goes(answer, "/hours/clinic")
    assert (await kept(console)).hours == "Tu,Th 17:00-21:00; Sa 22:00-24:00; Su 00:00-02:00; PH off"
    assert (await kept(console)).confirmed == today()
    page = (await browser.get("/hours/clinic/week")).text
    assert 'name="t0-5-0-until" value="02:00"' in page


async def test_a_day_is_closed_by_its_box(console: Console) -> None:
    browser = await somebody(console)
    assert goes(await week(browser, {"closed": "0-1", "do": "save"}), "/hours/clinic")
    assert (await kept(console)).hours == "Th 17:00-21:00; PH off"


async def test_monday_is_copied_and_nothing_saved_yet(console: Console) -> None:
    browser = await somebody(console)
    answer = await week(browser, {"t0-0-0-from": "09:00", "t0-0-0-until": "15:00", "do": "copy-0"})
    assert answer.status_code == 200
    assert "Det er ikke lagret ennå" in plain(answer)
    assert not await Opening(console.parts.house.store).read()
    assert goes(await browser.post("/hours/clinic/week", form_of(answer.text) | {"do": "save"}), "/hours/clinic")
    assert (await kept(console)).hours == "Mo-Fr 09:00-15:00; PH off"


async def test_two_lawyers_take_turns(console: Console) -> None:
    browser = await somebody(console)
    answer = await week(browser, {"do": "more"}, "lawyer")
    fields = form_of(answer.text) | {"anchor": "2026-11-23", "do": "save"}
    fields |= {"t1-2-0-from": "", "t1-2-0-until": "", "t1-3-0-from": "14:00", "t1-3-0-until": "16:00"}
    assert goes(await browser.post("/hours/lawyer/week", fields), "/hours/lawyer")
    turns = (await kept(console, "lawyer")).turns
    assert turns == TakingTurns(anchor=date(2026, 11, 23), hours=("We 16:00-18:00; PH off", "Th 14:00-16:00; PH off"))
    page = plain(await browser.get("/hours/lawyer/week"))
    assert "Hvem sin uke det er" in page
    assert "torsdag 14:00–16:00" in page
    back = form_of(page) | {"do": "drop-1"}
    answer = await browser.post("/hours/lawyer/week", back)
    assert goes(await browser.post("/hours/lawyer/week", form_of(answer.text) | {"do": "save"}), "/hours/lawyer")
    assert (await kept(console, "lawyer")).turns is None
    assert (await kept(console, "lawyer")).hours == "We 16:00-18:00; PH off"


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"t0-0-0-from": "10:00"}, "mandag: skriv begge"),
        ({"t0-0-0-from": "22:00", "t0-0-0-until": "18:00"}, "mandag: 22:00–18:00 går inn i 17:00–21:00 dagen etter"),
        ({"t0-1-1-from": "18:00", "t0-1-1-until": "19:00"}, "17:00–21:00 og 18:00–19:00 overlapper"),
        ({"turns": "2", "anchor": "soon"}, "Skriv en dag"),
    ],
)
async def test_what_is_wrong_with_a_week(console: Console, fields: dict[str, str], says: str) -> None:
    browser = await somebody(console)
    answer = await week(browser, fields | {"do": "save"})
    assert answer.status_code == 422
    assert plain(answer).count(says) == 2
    assert not await Opening(console.parts.house.store).read()


async def test_what_a_grid_cannot_show_is_written_by_hand_and_never_lost(console: Console) -> None:
    rule = 'Mo[1] 10:00-12:00; Jan-Mar We 09:00-10:00 "ring"'
    await Opening(console.parts.house.store).change("clinic", KeptHours(hours=rule))
    browser = await somebody(console)
    page = plain(await browser.get("/hours/clinic/week"))
    assert rule in page
    assert "t0-0-0-from" not in page
    assert goes(await sends(browser, "today", {"how": "closed"}), "/hours/clinic")
    assert (await kept(console)).hours == rule
    await browser.get("/hours/clinic/week")
    fields = {"mark": mark(browser), "written": "sometimes", "do": "written"}
    answer = await browser.post("/hours/clinic/week", fields)
    assert answer.status_code == 422
    assert "sometimes" in answer.text
    assert (await kept(console)).hours == rule
    fields |= {"written": "Mo[2] 10:00-12:00", "mark": mark(browser)}
    assert goes(await browser.post("/hours/clinic/week", fields), "/hours/clinic")
    assert (await kept(console)).hours == "Mo[2] 10:00-12:00"
    assert "t0-0-0-from" in (await browser.get("/hours/clinic/week?empty=1")).text


async def test_the_second_who_saves_a_week_is_told(console: Console) -> None:
    browser = await somebody(console)
    await browser.get("/hours/clinic/week")
    fields = form_of(browser.page) | {"t0-0-0-from": "09:00", "t0-0-0-until": "10:00", "do": "save"}
    await Opening(console.parts.house.store).change("clinic", KeptHours(hours="We 16:00-18:00"))
    answer = await browser.post("/hours/clinic/week", fields)
    assert answer.status_code == 409
    assert "Noen andre var raskere" in plain(answer)
    assert 'name="t0-0-0-from" value="09:00"' in answer.text
    assert goes(await browser.post("/hours/clinic/week", fields | {"mark": mark(browser)}), "/hours/clinic")
    assert read((await kept(console)).hours)


async def test_hostile_fields_break_nothing(console: Console) -> None:
    browser = await somebody(console)
    nasty = "\u202e<script>alert(1)</script>" + "x" * 5000
    for fields in (
        {"t0-0-0-from": nasty},
        {"do": "copy-99999999999"},
        {"do": "drop-\u0663"},
        {"turns": nasty},
        {"was": nasty},
    ):
        answer = await week(browser, {"do": "save"} | fields)
        assert answer.status_code in (200, 303, 422)
        assert "<script>alert" not in answer.text
    for what in ("today", "days"):
        answer = await sends(browser, what, {"first": nasty, "today-0-from": nasty, "how": nasty, "kind": nasty})
        assert answer.status_code == 422
        assert "<script>alert" not in answer.text


def test_the_sample_can_all_be_shown_as_a_grid() -> None:
    points: list[ServicePoint] = list(with_hours(WRITTEN, {}).services.values())
    assert all(read(point.hours) for point in points)
    assert read("We 16:00-18:00; PH off").days[2] == (Span(960, 1080),)  # type: ignore[union-attr]
