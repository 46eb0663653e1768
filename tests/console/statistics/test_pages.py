"""The pages of the statistics: what they show, to whom, and that the few stay hidden in all of them."""

from __future__ import annotations

import csv
import io
import re
from xml.etree import ElementTree

import pytest

from bot import clock
from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.deliveries import STATUSES
from bot.store.events import EventKind, event
from bot.store.users import Role
from bot.types import Status
from staff.statistics.periods import begin, later, month_of
from staff.statistics.tables import TABLES
from tests.console.staff import Browser, Console
from tests.console.statistics.years import some_years


async def visitor(console: Console, *roles: Role) -> Browser:
    user, browser = await console.user(*roles), console.browser()
    browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
    return browser


def store_of(console: Console) -> Store:
    return console.parts.house.store


def month(console: Console, back: int = 0) -> str:
    return later(month_of(clock.now(), console.parts.house.knowledge.written.tz), -back)


async def happened(console: Console, kind: EventKind, count: int, back: int = 0, **fields: str) -> None:
    """So many events in the middle of a month."""
    zone = console.parts.house.knowledge.written.tz
    moment = int(begin(month(console, back), zone).timestamp() * 1000)
    flat = event(kind, **fields)
    told = dict(zip(flat[::2], flat[1::2], strict=True))
    for _ in range(count):
        await store_of(console).client.xadd(keys.events(3), told, id=f"{moment}-*")


async def launched(console: Console, id: str, name: str, delivered: int, failed: int, channel: str = "sms") -> None:
    await Campaigns(store_of(console)).create(id, {"name": name, "subject": "vaccines"}, {"nb": "message = x"})
    told = {"state": "finished", "launched": f"{clock.now()!r}"}
    await store_of(console).client.hset(keys.campaign_definition(id), mapping=told)
    letters = {status: letter for letter, status in STATUSES.items()}
    for status, number in ((Status.DELIVERED, delivered), (Status.FAILED, failed)):
        await store_of(console).client.hset(keys.counts(2, id), f"{letters[status]}.th.{channel}", number)


def cells(page: str) -> list[list[str]]:
    """The words of each row of the page's table."""
    rows = re.findall(r"<tr>(.*?)</tr>", page.partition("<table>")[2], re.DOTALL)
    own = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in rows]
    plain = [[re.sub(r"<[^>]*>|[\u2068\u2069]", "", cell).replace("&lt;", "<").strip() for cell in row] for row in own]
    return [[cell.replace("\xa0", " ") for cell in row] for row in plain]


async def test_every_table_is_in_the_menu_and_has_its_page_picture_and_file(console: Console) -> None:
    zone = console.parts.house.knowledge.written.tz
    await some_years(store_of(console), zone, month(console), months=3, a_month=300, campaigns=4)
    browser = await visitor(console, Role.COORDINATOR)
    menu = (await browser.get("/statistics")).text
    for id in TABLES:
        assert f'href="/statistics/{id}?period=twelve"' in menu
        page = (await browser.get(f"/statistics/{id}")).text
        assert page.count("<h1") == 1
        assert "console-" not in page
        sources = [*re.findall(r'<img src="([^"]+)" alt="[^"]{30,}"', page), *re.findall(r'srcset="([^"]+)"', page)]
        assert sources, id
        for source in sources:
            drawn = await browser.client.get(source.replace("&amp;", "&"))
            assert drawn.status_code == 200
            assert drawn.headers["content-type"].startswith("image/svg+xml")
            assert drawn.headers["x-content-type-options"] == "nosniff"
        assert f"/statistics/{id}.csv?" in page
        assert (await browser.client.get(f"/statistics/{id}.csv")).status_code == 200


async def test_before_anything_has_happened_each_page_says_what_to_do(console: Console) -> None:
    browser = await visitor(console, Role.VIEWER)
    assert (await browser.get("/statistics")).status_code == 200
    for id in TABLES:
        answer = await browser.get(f"/statistics/{id}")
        assert answer.status_code == 200
        assert "<img" not in answer.text
        assert re.search(r"Velg et annet|Folk blir spurt", answer.text), id
        assert (await browser.client.get(f"/statistics/{id}.svg")).status_code == 200


async def test_what_is_not_there_is_not_there(console: Console) -> None:
    browser = await visitor(console, Role.VIEWER)
    for path in ("nope", "nope.svg", "nope.csv", "..%2fenquiries"):
        assert (await browser.get(f"/statistics/{path}")).status_code == 404, path


async def test_months_channels_and_the_year_before(console: Console) -> None:
    await happened(console, EventKind.IN, 12, channel="sms", locale="th", what="text")
    await happened(console, EventKind.IN, 3, channel="telegram", locale="th", what="text")
    await happened(console, EventKind.OUT, 7, channel="sms", locale="th", what="menu")
    browser = await visitor(console, Role.VIEWER)
    rows = cells((await browser.get("/statistics/enquiries")).text)
    assert rows[1] == ["Måned", *["Inn", "Ut", "Samtaler"] * 3]
    assert rows[-2][1:] == ["12", "7", "0", "<5", "0", "0", "13–16", "7", "0"]
    assert rows[-1] == ["Til sammen", "12", "7", "0", "<5", "0", "0", "13–16", "7", "0"]
    assert len(rows) == 2 + 12 + 1
    first, last = month(console, 1), month(console)
    chosen = (await browser.get(f"/statistics/enquiries?period=months&from={last}&to={first}")).text  # swapped
    assert len(cells(chosen)) == 2 + 2 + 1
    assert f'<option value="{first}" selected>' in chosen
    assert f"from={first}&amp;to={last}" in chosen


@pytest.mark.parametrize("query", ["?period=nope", "?period=months&from=2026-13&to=x", "?from=%00", "?period=months"])
async def test_what_makes_no_sense_is_as_usual(console: Console, query: str) -> None:
    browser = await visitor(console, Role.VIEWER)
    page = (await browser.get(f"/statistics/enquiries{query}&subject=<b>&of=<b>&size=<b>")).text
    assert "<b>" not in page
    assert 'aria-current="true">Siste 12 måneder' in page


async def test_campaigns_side_by_side_hide_who_is_one_of_few(console: Console) -> None:
    await launched(console, "one", "Free vaccine", 268, 2)
    await launched(console, "two", "=HYPERLINK(1)", 90, 10)
    await launched(console, "three", "Only Telegram", 0, 9, channel="telegram")
    browser = await visitor(console, Role.COORDINATOR)
    found = {row[0].split("  ")[0]: row[1:] for row in cells((await browser.get("/statistics/campaigns")).text)}
    one = next(row for name, row in found.items() if name.startswith("Free vaccine"))
    assert one[:6] == ["269–272", "268", "99–100 %", "0", "0", "<5"]
    two = next(row for name, row in found.items() if name.startswith("=HYPERLINK"))
    assert two[:6] == ["100", "90", "90 %", "0", "0", "10"]
    three = next(row for name, row in found.items() if name.startswith("Only"))
    assert three[:6] == ["9", "–", "–", "0", "0", "9"]
    told = (await browser.client.get("/statistics/campaigns.csv")).content
    assert told.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(told.decode("utf-8-sig")), delimiter=";"))
    assert lines[0][:3] == ["Utsending", "Startet", "Sendt"]
    assert {line[0] for line in lines[1:]} == {"Free vaccine", "'=HYPERLINK(1)", "Only Telegram", "Til sammen"}
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for line in lines for cell in line)


async def test_a_subject_and_how_far_it_reached(console: Console) -> None:
    await launched(console, "one", "Free vaccine", 20, 6)
    await launched(console, "two", "On Telegram", 0, 0, channel="telegram")
    letters = {status: letter for letter, status in STATUSES.items()}
    await store_of(console).client.hset(keys.counts(2, "two"), f"{letters[Status.SENT]}.th.telegram", 8)
    await happened(console, EventKind.OUT, 9, channel="sms", locale="th", what="topic-vaccines")
    await happened(console, EventKind.OUT, 5, channel="telegram", locale="th", what="topic-vaccines")
    browser = await visitor(console, Role.VIEWER)
    page = (await browser.get("/statistics/reach")).text  # the subject of the newest campaign
    assert '<option value="vaccines" selected>Vaksiner</option>' in page
    row = next(row for row in cells(page) if row[0] == "Thai")
    parts = console.parts.house.knowledge.topics["vaccines"].parts
    assert row[1:] == ["34", "20", "8", "0", "6", "14", "14" if parts == 1 else "5"]
    other = (await browser.get("/statistics/reach?subject=condoms")).text
    assert '<option value="condoms" selected>' in other


async def test_the_few_are_the_same_to_everybody_in_page_picture_and_file(console: Console) -> None:
    """Whichever number from 1 to 4 it is, not a byte of what goes out is another."""
    shown = []
    for more in (1, 3):
        await happened(console, EventKind.IN, more, what="text", channel="telegram")
        await happened(console, EventKind.IN, 20 if more == 1 else 0, what="text", channel="sms")
        browser = await visitor_again(console)
        shown.append(
            [(await browser.client.get(f"/statistics/enquiries{kind}")).content for kind in ("", ".svg", ".csv")]
        )
    one, other = ([re.sub(rb'name="form" value="\w+"', b"", part) for part in parts] for parts in shown)
    assert one == other
    assert b"&lt;5" in one[0]
    assert b"21\xe2\x80\x9324" in one[0]


async def visitor_again(console: Console) -> Browser:
    users = await console.users.every()
    user = users[0] if users else await console.user(Role.COORDINATOR)
    browser = console.browser()
    browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
    return browser


async def test_a_picture_holds_nothing_that_moves_or_is_fetched(console: Console) -> None:
    await happened(console, EventKind.IN, 12, channel="sms", locale="th", what="text")
    await launched(console, "one", "<script>alert(1)</script>\u202e" + "x" * 64_000, 20, 6)
    browser = await visitor(console, Role.VIEWER)
    for id in ("enquiries", "campaigns"):
        answer = await browser.client.get(f"/statistics/{id}.svg")
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy
        root = ElementTree.fromstring(answer.text)  # noqa: S314 - our own
        tags = {element.tag.rpartition("}")[2] for element in root.iter()}
        assert not tags & {"script", "a", "image", "foreignObject", "use", "title"}
        assert not [
            name for element in root.iter() for name in element.attrib if name.startswith("on") or name == "style"
        ]
        assert not re.findall(r"https?://(?!www\.w3\.org)", answer.text)
        assert len(answer.text) < 60_000


async def test_only_coordinators_and_viewers_see_any_of_it(console: Console) -> None:
    for role in Role:
        user, browser = await console.user(role, email=f"{role}@example.org"), console.browser()
        browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
        expected = 200 if role in (Role.COORDINATOR, Role.VIEWER) else 403
        for path in ("", "/enquiries", "/enquiries.svg", "/enquiries.csv"):
            assert (await browser.client.get(f"/statistics{path}")).status_code == expected, (role, path)


async def test_it_is_said_in_english_too(console: Console) -> None:
    await happened(console, EventKind.IN, 1234, channel="sms", locale="th", what="text")
    browser = await visitor(console, Role.VIEWER)
    page = (await browser.get("/statistics/languages", **{"Accept-Language": "en"})).text
    assert ["Thai", "1,234", "0", "0"] in cells(page)
    told = (await browser.client.get("/statistics/languages.csv", headers={"Accept-Language": "en"})).text
    assert "Language,In,Out,Not understood" in told
    assert "Thai,1234,0,0" in told
