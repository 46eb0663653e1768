"""Opening hours in the console: looked at, and changed for today and for other days."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import clock
from bot.service import DatedException, KeptHours
from bot.store.deeds import Deeds, Did
from bot.store.opening import Opening
from bot.store.users import Role
from tests.console.hours.hands import kept, mark, plain, sends, somebody, today
from tests.console.staff import Console, goes, later


async def test_every_point_is_there_with_its_week(console: Console) -> None:
    browser = await somebody(console)
    page = plain(await browser.get("/hours"))
    for words in ("Klinikk", "Advokat", "Åpent møtested", "17:00–21:00", "Denne uken", "Disse tidene stemmer"):
        assert words in page
    assert 'href="/hours/clinic"' in page


async def test_closed_today_in_one_tap_and_as_usual_again(console: Console) -> None:
    browser = await somebody(console)
    assert goes(await sends(browser, "today", {"how": "closed"}), "/hours/clinic")
    assert (await kept(console)).exceptions == (DatedException(date=today(), closed=True),)
    page = plain(await browser.get("/hours/clinic"))
    assert "Lagret. Boten bruker de nye tidene" in page
    assert "bare i dag" in page
    assert "Sist endret av kari" in page
    [deed, *_] = await Deeds(console.parts.house.store).last()
    assert (deed.did, deed.what) == (Did.HOURS_CHANGED, "clinic")
    assert goes(await sends(browser, "today", {"how": "usual"}), "/hours/clinic")
    assert (await kept(console)).exceptions == ()


async def test_other_hours_today_several_and_into_the_night(console: Console) -> None:
    browser = await somebody(console)
    times = {"today-0-from": "12:00", "today-0-until": "14:00", "today-1-from": "22:00", "today-1-until": "02:00"}
    assert goes(await sends(browser, "today", {"how": "other", **times}), "/hours/clinic")
    assert (await kept(console)).exceptions[0].hours == "12:00-14:00,22:00-02:00"
    page = plain(await browser.get("/hours/clinic"))
    assert "12:00–14:00, 22:00–02:00" in page
    assert 'name="today-1-until" value="02:00"' in page


@pytest.mark.parametrize(
    ("times", "says", "at"),
    [
        ({}, "Skriv fra når til når", "today-0-from"),
        ({"today-0-from": "12:00"}, "skriv begge klokkeslettene", "today-0-until"),
        ({"today-0-until": "12:00"}, "skriv begge klokkeslettene", "today-0-from"),
        ({"today-0-from": "12:00", "today-0-until": "12:00"}, "samme klokkeslett", "today-0-until"),
        ({"today-0-from": "12.00", "today-0-until": "13:00"}, "klokkeslett som 09:30", "today-0-until"),
        (
            {"today-0-from": "10:00", "today-0-until": "13:00", "today-1-from": "12:00", "today-1-until": "14:00"},
            "10:00–13:00 og 12:00–14:00 overlapper",
            "today-0-from",
        ),
    ],
)
async def test_what_is_wrong_is_said_beside_the_field_and_everything_typed_stays(
    console: Console, times: dict[str, str], says: str, at: str
) -> None:
    browser = await somebody(console)
    answer = await sends(browser, "today", {"how": "other", **times})
    assert answer.status_code == 422
    page = plain(answer)
    assert page.count(says) == 2
    assert f'<a href="#{at}">' in page
    assert f'id="{at}-wrong"' in page
    for name, value in times.items():
        assert f'name="{name}" value="{value}"' in page
    assert not await Opening(console.parts.house.store).read()


async def test_a_page_opened_yesterday_changes_nothing(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = await somebody(console)
    await browser.get("/hours/clinic")
    seen = {"mark": mark(browser), "on": today().isoformat(), "how": "closed"}
    later(monkeypatch, 86400)
    await browser.sign_in(await console.user(email="ola@example.org"))
    answer = await browser.post("/hours/clinic/today", seen)
    assert answer.status_code == 422
    assert "en ny dag siden du åpnet siden" in plain(answer)


async def test_the_second_of_two_editors_is_told_and_may_send_again(console: Console) -> None:
    kari, ola = await somebody(console), await somebody(console, email="ola@example.org")
    await ola.get("/hours/clinic")
    seen = mark(ola)
    await sends(kari, "today", {"how": "closed"})
    wanted = {"first": (today() + timedelta(days=3)).isoformat(), "kind": "closed"}
    answer = await ola.post("/hours/clinic/days", wanted | {"mark": seen})
    assert answer.status_code == 409
    assert "kari endret disse tidene" in plain(answer)
    assert f'name="first" min="{today()}" value="{wanted["first"]}"' in plain(answer)
    assert goes(await ola.post("/hours/clinic/days", wanted | {"mark": mark(ola)}), "/hours/clinic")
    assert len((await kept(console)).exceptions) == 2


async def test_clicking_twice_does_it_once(console: Console) -> None:
    browser = await somebody(console)
    await browser.get("/hours/clinic")
    fields = {"mark": mark(browser), "on": today().isoformat(), "how": "closed"}
    for _ in range(2):
        assert goes(await browser.post("/hours/clinic/today", fields), "/hours/clinic")
    assert len([one for one in await Deeds(console.parts.house.store).last() if one.did == Did.HOURS_CHANGED]) == 1


async def test_a_range_of_days_is_closed_and_one_of_them_taken_back(console: Console) -> None:
    browser = await somebody(console)
    days = [today() + timedelta(days=ahead) for ahead in (5, 6, 7)]
    first, last = days[0].isoformat(), days[-1].isoformat()
    assert goes(await sends(browser, "days", {"first": first, "last": last, "kind": "closed"}), "/hours/clinic")
    assert [one.date for one in (await kept(console)).exceptions] == days
    assert goes(await sends(browser, "days/remove", {"day": days[1].isoformat()}), "/hours/clinic")
    assert [one.date for one in (await kept(console)).exceptions] == [days[0], days[2]]


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        ("", "", "Skriv en dag"),
        ("2026-13-40", "", "Skriv en dag"),
        ("2020-01-01", "", "Velg i dag eller en senere dag"),
        ("+2", "+1", "før den første"),
        ("+2", "+90", "mer enn 62 dager"),
        ("+2", "9999-12-31", "innen tre år"),
    ],
)
async def test_days_that_cannot_be(console: Console, first: str, last: str, says: str) -> None:
    def day(text: str) -> str:
        return (today() + timedelta(days=int(text))).isoformat() if text.startswith("+") else text

    browser = await somebody(console)
    answer = await sends(browser, "days", {"first": day(first), "last": day(last), "kind": "closed"})
    assert answer.status_code == 422
    assert plain(answer).count(says) == 2


async def test_these_hours_are_right_in_one_tap(console: Console) -> None:
    browser = await somebody(console)
    await browser.get("/hours")
    answer = await browser.post("/hours/lawyer/confirm", {"mark": "written", "back": "list"})
    assert goes(answer, "/hours")
    assert (await kept(console, "lawyer")).confirmed == today()
    assert "Tidene regnes som sett over i dag" in plain(await browser.get("/hours"))


async def test_public_holidays_are_offered_where_it_would_be_open(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = await somebody(console)
    later(monkeypatch, max(0.0, 1_797_000_000.0 - clock.now()))  # December 2026
    await browser.sign_in(await console.user(email="ola@example.org"))
    page = plain(await browser.get("/hours/clinic"))
    assert "25. desember: allerede stengt" in page
    await Opening(console.parts.house.store).change("clinic", KeptHours(hours="Mo-Su 10:00-12:00"))
    page = plain(await browser.get("/hours/clinic"))
    assert "25. desember er en helligdag" in page
    assert goes(await sends(browser, "days", {"first": "2026-12-25", "kind": "closed"}), "/hours/clinic")
    assert "25. desember er en helligdag" not in plain(await browser.get("/hours/clinic"))


async def test_what_the_bot_says_at_a_moment_in_a_language(console: Console) -> None:
    browser = await somebody(console)
    page = plain(await browser.get("/hours/clinic?language=ru&at=2026-11-24T18:00"))
    assert 'dir="ltr">' in page
    assert "21:00" in page.partition('class="bubble"')[2]
    assert "Открыто" in page or "открыто" in page
    page = plain(await browser.get("/hours/clinic?language=ar&at=nonsense"))
    assert 'lang="ar" dir="rtl"' in page
    assert "Skriv dag og klokkeslett" in page
    for at in ("9999-12-31T23:59", "0001-01-01T00:00", "2026-11-24T18:00Z"):
        assert (await browser.get(f"/hours/clinic?at={at}")).status_code == 200
    assert "Ingen temaer svarer" in plain(await browser.get("/hours/drop_in"))


@pytest.mark.parametrize(
    ("roles", "may"),
    [([Role.OUTREACH], True), ([Role.COORDINATOR], True), ([Role.ADMIN], True), ([Role.VIEWER], False)],
)
async def test_who_may_change_and_who_may_look(console: Console, roles: list[Role], may: bool) -> None:
    browser = await somebody(console, *roles)
    page = (await browser.get("/hours/clinic")).text
    assert ('action="/hours/clinic/today"' in page) == may
    assert ('name="mark"' in (await browser.get("/hours")).text) == may
    answer = await browser.post("/hours/clinic/today", {"mark": "written", "how": "closed"})
    assert (answer.status_code == 303) == may


async def test_a_point_that_is_not_there(console: Console) -> None:
    browser = await somebody(console)
    for path in ("/hours/shop", "/hours/shop/week"):
        assert (await browser.get(path)).status_code == 404
    assert (await browser.post("/hours/shop/today", {"form": "", "how": "closed"})).status_code in (403, 404)


async def test_hours_that_cannot_be_read_are_shown_as_they_are(console: Console) -> None:
    browser = await somebody(console)
    await Opening(console.parts.house.store).change("clinic", KeptHours(hours="<script>sometimes</script>"))
    for path in ("/hours", "/hours/clinic"):
        answer = await browser.get(path)
        assert answer.status_code == 200
        assert "Disse tidene kan ikke leses" in plain(answer)
        assert "<script>some" not in answer.text
    page = (await browser.get("/hours/clinic/week")).text
    assert "&lt;script&gt;sometimes" in page
