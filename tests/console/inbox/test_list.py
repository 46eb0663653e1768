"""Who waits: danger first, then the longest wait; who reads their language, who has taken them."""

from __future__ import annotations

import re

import pytest

from bot import clock
from bot.store.users import Role
from console.inbox.listing import PER_PAGE
from tests.console.inbox.waiting import colleague, inbox_of, waits, who
from tests.console.staff import Browser, Console, later

HOUR = 3600.0


async def page(browser: Browser, path: str = "/inbox") -> str:
    answer = await browser.get(path)
    assert answer.status_code == 200
    return answer.text.translate(str.maketrans("\xa0", " ", "\u2068\u2069"))


async def test_an_empty_inbox_says_what_it_will_show(console: Console) -> None:
    _, browser = await colleague(console, "Kari")
    said = await page(browser)
    assert "Ingen venter nå." in said
    assert "ber om et menneske" in said


async def test_danger_first_then_the_longest_wait(console: Console) -> None:
    short = await waits(console, 101, ago=5 * 60)
    long = await waits(console, 102, ago=3 * HOUR, language="pl")
    danger = await waits(console, 103, why="danger", ago=60, language="ro")
    _, browser = await colleague(console, "Kari")
    said = await page(browser)
    assert re.findall(r'href="/inbox/(\d+)"', said) == [danger.code, long.code, short.code]
    assert "3 venter på et menneske. Én av dem er i fare." in said
    assert '<strong class="urgent">I fare.</strong>' in said
    assert "Har ventet i 3 timer" in said
    assert 'data-moving="5"' in said
    assert "7700900" not in said
    assert "ช่วยด้วย" not in said  # what they wrote stands on their own page


async def test_who_reads_their_language(console: Console) -> None:
    await waits(console, 101, language="th")
    await waits(console, 102, language="ar")
    await colleague(console, "Ola", "th")
    await colleague(console, "Mai", "th", "nb")
    await colleague(console, "Vera", "th", role=Role.VIEWER)  # who answers nobody
    _, kari = await colleague(console, "Kari", "th")
    _, per = await colleague(console, "Per", reads="en")
    said = await page(kari)
    assert "Leser thai: du, Mai, Ola" in said
    assert "Ingen av oss har sagt at de leser arabisk" in said
    assert "Vera" not in said
    assert "Reads Thai: Kari, Mai, Ola" in await page(per)


async def test_two_with_the_same_name_are_two(console: Console) -> None:
    one = await waits(console)
    first, mine = await colleague(console, "Kari")
    _, other = await colleague(console, "Kari")
    await (await inbox_of(console)).claim(one.code, who(first))
    assert "Du svarer, til" in await page(mine)
    assert "Kari svarer, til" in await page(other)
    raw = await console.parts.house.store.client.hgetall("{" + str(one.contact_id % 16) + "}hc")
    assert b"Kari" not in b"".join(raw.values())


async def test_whatsapps_window(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    await waits(console, channel="whatsapp")
    _, browser = await colleague(console, "Kari", reads="en")
    for hours, said in ((0, "24 hours left"), (21, "3 hours left"), (4, "only the template gets through")):
        later(monkeypatch, hours * HOUR)
        visit = await console.parts.visits.begin((await console.users.every())[0].id)
        browser.client.cookies.set("lykt-visit", visit)
        assert said in (await page(browser)).replace("1 day left", "24 hours left")


async def test_whoever_is_put_aside_stands_apart_until_the_moment(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = await waits(console, 101), await waits(console, 102)
    user, browser = await colleague(console, "Kari")
    await (await inbox_of(console)).snooze(one.code, who(user), clock.now() + 300)
    said = await page(browser)
    now, _, aside = said.partition("Lagt til side</h2>")
    assert f'href="{other.path}"' in now
    assert f'href="{one.path}"' not in now
    assert f'href="{one.path}"' in aside
    assert "Én venter på et menneske." in said
    later(monkeypatch, 301)
    said = await page(browser)
    assert "Lagt til side" not in said
    assert f'href="{one.path}"' in said


async def test_the_list_does_not_grow_with_the_store(console: Console) -> None:
    for number in range(PER_PAGE + 2):
        await waits(console, 100 + number, ago=1000 - number)
    _, browser = await colleague(console, "Kari")
    said = await page(browser)
    assert said.count("<h2><a") == PER_PAGE
    assert 'href="/inbox?page=2"' in said
    second = await page(browser, "/inbox?page=2")
    assert second.count("<h2><a") == 2
    assert 'data-moving="0"' in second
    for wrong in ("0", "99999", "x", "²", "-1"):
        await page(browser, f"/inbox?page={wrong}")


@pytest.mark.parametrize("role", [Role.ADMIN, Role.VIEWER])
async def test_who_sees_no_message_sees_not_even_the_list(console: Console, role: Role) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari", role=role)
    for path in ("/inbox", one.path):
        answer = await browser.get(path)
        assert answer.status_code == 403
        assert "thai" not in answer.text
    assert 'href="/inbox"' not in (await browser.get("/")).text
