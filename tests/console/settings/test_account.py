"""One's own account: what colleagues see, another password, another second factor, and where one is signed in."""

from __future__ import annotations

import re

import pytest

from bot import clock, credentials
from bot.store.users import Role, User
from console.proof import MOST_UNLOCKS
from tests.console.staff import PASSWORD, Browser, Console, fresh_code, goes

NEW = "fem helt andre ord nå"


async def at(console: Console, path: str = "/settings", *roles: Role) -> tuple[User, Browser]:
    """Somebody signed in, looking at one of the pages."""
    user = await console.user(*roles)
    browser = await other(console, user)
    assert (await browser.get(path)).status_code == 200
    return user, browser


async def other(console: Console, user: User) -> Browser:
    """A browser of theirs, signed in without using up a code."""
    browser = console.browser()
    browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
    return browser


@pytest.mark.parametrize("role", [*Role])
async def test_everybody_says_what_they_are_called_and_which_languages_they_answer_in(
    console: Console, role: Role
) -> None:
    user, browser = await at(console, "/settings", role)
    sent = {"form": browser.form, "name": "  Kari  N. ", "languages": ["th", "nb", "xx"]}
    answer = await browser.client.post("/settings", data=sent, headers={"Origin": console.url})
    assert goes(answer, "/settings")
    found = await console.users.read(user.id)
    assert found
    assert (found.called, found.languages) == ("Kari N.", ("nb", "th"))
    page = (await browser.get("/settings")).text
    assert "Lagret." in page
    assert re.search(r'value="th" checked', page)


@pytest.mark.parametrize("name", ["x" * 21, "<script>", "a;b"])
async def test_what_is_no_name_is_said_and_kept(console: Console, name: str) -> None:
    user, browser = await at(console)
    answer = await browser.post("/settings", {"name": name, "languages": "th"})
    assert answer.status_code == 422
    assert '<a href="#name">' in answer.text
    assert "<script>" not in answer.text.replace('<script src="/static', "")
    assert re.search(r'value="th" checked', answer.text)
    assert (await console.users.read(user.id)) == (await console.users.find(user.email))


async def test_another_password_signs_out_everywhere_else(console: Console) -> None:
    user, browser = await at(console, "/settings/password")
    thief = await other(console, user)
    sent = {"password": PASSWORD, "new": NEW, "again": NEW}
    assert goes(await browser.post("/settings/password", sent), "/settings")
    assert "Passordet er byttet" in (await browser.get("/settings")).text
    assert (await thief.get("/")).headers["location"] == "/sign-in"
    assert not (await console.browser().sign_in(user)).is_redirect
    assert (await console.browser().sign_in(user, password=NEW, code=fresh_code(user))).is_redirect
    assert "password_changed" in [deed.did for deed in await console.parts.deeds.last()]


@pytest.mark.parametrize(
    ("instead", "named"),
    [
        ({"password": "not this one, no"}, "password"),
        ({"new": "short", "again": "short"}, "new"),
        ({"again": "something else"}, "again"),
    ],
)
async def test_what_keeps_the_old_password(console: Console, instead: dict[str, str], named: str) -> None:
    user, browser = await at(console, "/settings/password")
    sent = {"password": PASSWORD, "new": NEW, "again": NEW} | instead
    answer = await browser.post("/settings/password", sent)
    assert answer.status_code == 422
    assert f'<a href="#{named}">' in answer.text
    assert NEW not in answer.text
    assert PASSWORD not in answer.text
    assert (await console.users.read(user.id)) == (await console.users.find(user.email))
    assert goes(
        await browser.post("/settings/password", sent | {"password": PASSWORD, "new": NEW, "again": NEW}), "/settings"
    )


async def test_who_guesses_at_a_screen_left_open_is_out(console: Console) -> None:
    _, browser = await at(console, "/settings/password")
    sent = {"password": "a guess of fifteen", "new": NEW, "again": NEW}
    statuses = [(await browser.post("/settings/password", sent)).status_code for _ in range(MOST_UNLOCKS)]
    assert statuses == [422] * (MOST_UNLOCKS - 1) + [303]
    assert (await browser.get("/")).headers["location"] == "/sign-in"


def offered(page: str) -> tuple[str, bytes]:
    """The form's sealed offer, and the key that the page shows."""
    import base64

    offer = re.search(r'name="offer" value="([\w-]+)"', page)
    secret = re.search(r'<code id="secret">([A-Z2-7 ]+)</code>', page)
    assert offer
    assert secret
    return offer[1], base64.b32decode(secret[1].replace(" ", ""))


async def test_another_second_factor_counts_once_a_code_of_it_was_typed(console: Console) -> None:
    user, browser = await at(console, "/settings/factor")
    thief = await other(console, user)
    offer, secret = offered(browser.page)
    code = credentials.code_at(secret, int(clock.now()) // 30)
    for wrong in ({"code": "000000"}, {"password": "not this one, no"}):
        answer = await browser.post("/settings/factor", {"offer": offer, "code": code, "password": PASSWORD} | wrong)
        assert answer.status_code == 422
        assert offered(answer.text)[1] == secret  # who has scanned it need not scan again
    assert goes(
        await browser.post("/settings/factor", {"offer": offer, "code": code, "password": PASSWORD}), "/settings"
    )
    assert (await thief.get("/")).headers["location"] == "/sign-in"
    changed = await console.users.read(user.id)
    assert changed
    assert changed.secret == secret
    assert not (await console.browser().sign_in(user)).is_redirect
    assert not (await console.browser().sign_in(changed, code=code)).is_redirect  # used up
    assert (
        await console.browser().sign_in(changed, code=credentials.code_at(secret, int(clock.now()) // 30 + 1))
    ).is_redirect


async def test_an_offer_is_good_for_whoever_it_was_made_to(console: Console) -> None:
    _, browser = await at(console, "/settings/factor")
    offer, secret = offered(browser.page)
    ola = await console.user(email="ola@example.org")
    thief = await other(console, ola)
    await thief.get("/settings/factor")
    sent = {"offer": offer, "code": credentials.code_at(secret, int(clock.now()) // 30), "password": PASSWORD}
    assert (await thief.post("/settings/factor", sent)).status_code == 422
    assert (await thief.post("/settings/factor", sent | {"offer": "nonsense"})).status_code == 422


async def test_where_one_is_signed_in_and_how_that_ends(console: Console) -> None:
    user, browser = await at(console)
    others = [await other(console, user) for _ in range(3)]
    stranger = await other(console, await console.user(email="ola@example.org"))
    page = (await browser.get("/settings")).text
    assert page.count("Denne nettleseren") == 1
    names = re.findall(r'name="visit" value="(\w+)"', page)
    assert len(names) == 3
    assert goes(await browser.post("/settings/visits", {"visit": names[0]}), "/settings")
    assert goes(await browser.post("/settings/visits", {"visit": names[0]}), "/settings")  # clicked twice
    assert sum([(await each.get("/")).status_code == 200 for each in others]) == 2
    [theirs] = await console.parts.visits.of((await console.parts.visits.read(stranger.visit)).user_id)  # type: ignore[union-attr]
    await browser.get("/settings")
    await browser.post("/settings/visits", {"visit": theirs.name})
    assert (await stranger.get("/")).status_code == 200  # nobody ends another's
    await browser.get("/settings")
    assert goes(await browser.post("/settings/visits/others"), "/settings")
    assert sum([(await each.get("/")).status_code == 200 for each in others]) == 0
    assert (await browser.get("/settings")).status_code == 200
