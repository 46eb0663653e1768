"""The pages do not grow with the store: with ten times the people and events, and three times the campaigns, none asks
more of it."""

from __future__ import annotations

from benchmarks.filling import Filling
from bot.store.users import Role
from console.policy import TABLE
from tests.console.staff import Browser, Console, knowledge

PAGES = sorted(path for path, method in TABLE if method == "GET" and "{" not in path)


async def asked_of_the_store(console: Console, browser: Browser, path: str) -> int:
    """How many commands one look at a page takes, the second time."""
    await browser.get(path)
    before = await commands(console)
    answer = await browser.get(path)
    assert answer.status_code in (200, 303), path
    return await commands(console) - before


async def commands(console: Console) -> int:
    told = await console.parts.house.store.client.info("commandstats")
    return sum(held["calls"] for name, held in told.items() if not name.startswith(("cmdstat_info", "cmdstat_ping")))


async def looked_at(console: Console, people: int, campaigns: int, events: int) -> dict[str, int]:
    """What each page asks of a store with so much in it."""
    house = console.parts.house
    await house.store.client.flushall()
    await Filling(house.store, house.vault, knowledge()).fill(people, campaigns, events)
    browser = console.browser()
    await browser.sign_in(await console.user(*Role))
    return {path: await asked_of_the_store(console, browser, path) for path in PAGES}


async def test_ten_times_as_much_costs_no_page_more(console: Console) -> None:
    few, many = await looked_at(console, 300, 24, 2_000), await looked_at(console, 3_000, 72, 20_000)
    assert {path: (few[path], many[path]) for path in PAGES if many[path] > few[path] + 10} == {}
