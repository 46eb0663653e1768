"""Every page of the console, as the policy lists them, on a phone and on a laptop, in both languages: axe finds nothing
serious, nothing is wider than the screen or too small to hit, also at 400 % zoom; and no words of people break it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.store.campaigns import State
from bot.store.users import Role
from console.policy import TABLE
from console.words import LOCALES
from staff.statistics.tables import TABLES
from tests.console.test_in_browser import serving
from tests.screens.browsing import SIZES, ZOOMED, axe, browsing, faults, needs_chromium, opened
from tests.screens.peopled import Peopled, people

pytestmark = needs_chromium

#: What is no page: files, what somebody signed in is led away from, and what is fetched by other pages.
NO_PAGES = {"/static/{name}", "/statistics/{table}.svg", "/statistics/{table}.csv", "/locked"}


def addresses(path: str, there: Peopled, link: str) -> list[str]:
    """Real addresses of one path of the policy. A new path with a name in it needs its line here."""
    if "{" not in path:
        return [path]
    real = {
        "/welcome/{token}": [f"/welcome/{link}"],
        "/answers/{topic}": ["/answers/hiv_exposure", "/answers/human"],
        "/statistics/{table}": [f"/statistics/{table}" for table in TABLES],
        "/hours/{point}": ["/hours/clinic", "/hours/lawyer"],
        "/hours/{point}/week": ["/hours/clinic/week", "/hours/lawyer/week"],
        "/campaigns/{id}": [f"/campaigns/{one}" for state, one in there.campaigns.items() if state is not State.DRAFT],
        "/campaigns/{id}/cancel": [f"/campaigns/{there.campaigns[State.RUNNING]}/cancel"],
        "/inbox/{id}": [f"/inbox/{one}" for one in there.waiting],
        "/settings/people/{id}": [f"/settings/people/{there.user}"],
        "/settings/people/{id}/remove": [f"/settings/people/{there.user}/remove"],
        "/settings/passkeys/{id}": [f"/settings/passkeys/{there.passkey}"],
        "/contacts/{id}": [f"/contacts/{there.contact}"],
        "/contacts/import/{id}": [f"/contacts/import/{there.upload}"],
        "/contacts/{id}/erase": [f"/contacts/{there.contact}/erase"],
    }
    if path.startswith("/campaigns/{id}/") and path not in real:  # a step of the draft
        return [path.replace("{id}", there.campaigns[State.DRAFT])]
    return real[path]


def test_every_path_has_real_addresses() -> None:
    there = Peopled(dict.fromkeys(State, "c"), [1], 1, "u", "k")
    for path, method in TABLE:
        if method == "GET" and path not in NO_PAGES:
            assert addresses(path, there, "x"), path


@pytest.mark.parametrize("locale", LOCALES)
async def test_every_page(store_folder: Path, locale: str) -> None:
    found: dict[str, list[str]] = {}
    async with serving(store_folder) as console, browsing() as browser:
        user = await console.user(*Role)
        there = await people(console, user)
        link = await console.links.make((await console.users.add("ola@example.org", [Role.VIEWER])).id)
        visit = await console.parts.visits.begin(user.id)
        pages = [path for path, method in TABLE if method == "GET" and path not in NO_PAGES]
        async with opened(browser, console.url, locale=locale) as page:
            await page.context.add_cookies([{"name": "lykt-visit", "value": visit, "url": console.url}])
            most = None if locale == LOCALES[0] else 1  # what another address of the same page would show is the same
            for address in [one for path in pages for one in addresses(path, there, link)[:most]]:
                answer = await page.goto(address)
                assert answer, address
                if not re.match("text/html", answer.headers.get("content-type", "")):
                    continue
                assert answer.status == 200, address
                for size in (SIZES["laptop"], SIZES["phone"]):
                    await page.set_viewport_size(size)
                    wrong = await faults(page) + await axe(page)
                    found |= {f"{address} at {size['width']}": wrong} if wrong else {}
                await page.set_viewport_size(ZOOMED)
                if wrong := await faults(page):
                    found[f"{address} zoomed"] = wrong
    assert not found, "\n".join(f"{where}: {wrong}" for where, wrong in found.items())
