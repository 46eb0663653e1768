"""One-time links: choose a password, enrol the phone, be in. Once."""

from __future__ import annotations

import asyncio
import re

import pytest

from bot import clock, credentials
from bot.credentials import hashed
from bot.store import staff_keys
from bot.store.links import DAY
from bot.store.users import Role
from tests.console.staff import EMAIL, PASSWORD, Browser, Console


def shown_secret(page: str) -> bytes:
    import base64

    found = re.search(r'<code id="secret">([A-Z2-7 ]+)</code>', page)
    assert found
    return base64.b32decode(found[1].replace(" ", ""))


async def fill(browser: Browser, path: str, **instead: str) -> dict[str, str]:
    """The form of a link as somebody fills it in who reads the key off the page."""
    page = (await browser.get(path)).text
    code = credentials.code_at(shown_secret(page), int(clock.now()) // 30)
    return {"email": EMAIL, "password": PASSWORD, "again": PASSWORD, "code": code} | instead


async def test_a_link_lets_somebody_in_once(console: Console) -> None:
    user = await console.users.add(EMAIL, [Role.OUTREACH])
    path = f"/welcome/{await console.links.make(user.id)}"
    browser = console.browser()
    sent = await fill(browser, path)
    assert "<svg" in browser.page
    answer = await browser.post(path, sent)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert (await browser.get("/")).status_code == 200
    for again in (await console.browser().get(path), await console.browser().post(path, sent)):
        assert again.status_code == 404
    made = await console.users.find(EMAIL)
    assert made
    assert made.ready
    other = console.browser()
    assert (await other.sign_in(made, code=sent["code"])).status_code == 403  # this code was used to enrol
    assert (await other.sign_in(made, code=credentials.code_at(made.secret, int(clock.now()) // 30 + 1))).is_redirect


async def test_looking_uses_nothing_up_and_always_shows_the_same_key(console: Console) -> None:
    user = await console.users.add(EMAIL, [Role.OUTREACH])
    path = f"/welcome/{await console.links.make(user.id)}"
    browser = console.browser()
    first = shown_secret((await browser.get(path)).text)
    assert (await browser.client.head(path)).status_code == 200
    assert (await browser.client.options(path)).status_code == 405
    assert shown_secret((await browser.get(path)).text) == first


async def test_two_at_once_are_one(console: Console) -> None:
    path = f"/welcome/{await console.links.make()}"
    browsers = [console.browser() for _ in range(4)]
    sent = await fill(browsers[0], path)
    answers = await asyncio.gather(*(browser.post(path, sent) for browser in browsers))
    assert sorted(answer.status_code for answer in answers) == [303, 404, 404, 404]
    assert len(await console.users.every()) == 1


async def test_the_first_link_makes_somebody_who_can_do_everything_but_only_while_there_is_nobody(
    console: Console,
) -> None:
    path = f"/welcome/{await console.links.make()}"
    browser = console.browser()
    sent = await fill(browser, path)
    await console.browser().get(path)
    assert (await browser.post(path, sent)).is_redirect
    [user] = await console.users.every()
    assert (user.email, user.roles) == (EMAIL, {Role.ADMIN, Role.COORDINATOR})


async def test_the_first_link_is_over_once_somebody_was_added(console: Console) -> None:
    path = f"/welcome/{await console.links.make()}"
    browser = console.browser()
    sent = await fill(browser, path)
    await console.users.add("ola@example.org", [Role.VIEWER])
    assert (await browser.post(path, sent)).status_code == 404


@pytest.mark.parametrize(
    ("instead", "named"),
    [
        ({"email": "no address"}, "email"),
        ({"password": "fourteen chars", "again": "fourteen chars"}, "password"),
        ({"password": "x" * 1001, "again": "x" * 1001}, "password"),
        ({"again": "another one altogether"}, "again"),
        ({"code": "000000"}, "code"),
        ({"code": ""}, "code"),
    ],
)
async def test_what_is_to_be_mended_is_said_and_nothing_is_used_up(
    console: Console, instead: dict[str, str], named: str
) -> None:
    path = f"/welcome/{await console.links.make()}"
    browser = console.browser()
    answer = await browser.post(path, await fill(browser, path, **instead))
    assert answer.status_code == 422
    assert f'<a href="#{named}">' in answer.text
    assert PASSWORD not in answer.text
    assert await console.users.none()
    assert (await browser.post(path, await fill(browser, path))).is_redirect


async def test_a_new_password_signs_out_everywhere_else(console: Console) -> None:
    user, thief = await console.user(), console.browser()
    await thief.sign_in(user)
    path = f"/welcome/{await console.links.make(user.id)}"
    browser = console.browser()
    assert (await browser.post(path, await fill(browser, path))).is_redirect
    assert (await thief.get("/")).headers["location"] == "/sign-in"
    assert (await browser.get("/")).status_code == 200


@pytest.mark.parametrize("token", ["x", "é", "a" * 43, "..%2f", "%00", "x" * 3000])
async def test_what_is_no_link_opens_nothing(console: Console, token: str) -> None:
    answer = await console.browser().get(f"/welcome/{token}")
    assert answer.status_code == 404
    assert "password" not in answer.text


async def test_a_link_lasts_a_day_and_its_token_stands_nowhere(console: Console) -> None:
    token = await console.links.make()
    client = console.parts.house.store.client
    assert DAY - 60 < await client.ttl(staff_keys.link(hashed(token))) <= DAY
    assert not [key for key in await client.keys("*") if token.encode() in key]
