"""People and roles: added by a link that is shown once, given other roles, reset, removed; and the log of all that."""

from __future__ import annotations

import asyncio
import re

import httpx
import pytest

from bot.store.deeds import Did
from bot.store.links import address
from bot.store.users import Role, User
from console.settings.log import A_PAGE
from staff.register import Register
from tests.console.settings.test_account import other
from tests.console.staff import EMAIL, Browser, Console, goes

OLA = "ola@example.org"


async def admin(console: Console, path: str = "/settings/people") -> tuple[User, Browser]:
    user = await console.user(Role.ADMIN)
    browser = await other(console, user)
    assert (await browser.get(path)).status_code == 200
    return user, browser


async def send(browser: Browser, path: str, **fields: str | list[str]) -> httpx.Response:
    sent = {"form": browser.form, **fields}
    answer = await browser.client.post(path, data=sent, headers={"Origin": browser.console.url})
    browser.page = answer.text or browser.page
    return answer


def link_in(page: str) -> str:
    found = re.search(r'id="link">[^<]*(/welcome/[\w-]+)<', page)
    return found[1] if found else ""


async def test_somebody_is_added_and_their_link_is_shown_once(console: Console) -> None:
    me, browser = await admin(console)
    answer = await send(browser, "/settings/people/add", email=f" {OLA} ", roles=["outreach", "viewer"])
    assert answer.status_code == 200
    link = link_in(answer.text)
    assert "<svg" in answer.text
    user = await console.users.find(OLA)
    assert user
    assert (user.roles, user.ready) == ({Role.OUTREACH, Role.VIEWER}, False)
    assert "Velkommen" in (await console.browser().get(link)).text
    page = (await browser.get("/settings/people")).text
    assert "/welcome/" not in page
    assert "Har ikke brukt lenken ennå" in page
    deeds = [(deed.who, deed.did, deed.whom) for deed in await console.parts.deeds.last(2)]
    assert deeds == [(me.id, "link_made", user.id), (me.id, "added", user.id)]
    again = await send(browser, "/settings/people/add", email=OLA, roles=["outreach"])  # clicked twice
    assert again.status_code == 422
    assert "Noen har denne adressen allerede" in again.text
    assert (await console.browser().get(link)).status_code == 200
    await browser.get(f"/settings/people/{user.id}")
    fresh = link_in((await send(browser, f"/settings/people/{user.id}/reset")).text)
    assert fresh not in ("", link)
    assert (await console.browser().get(link)).status_code == 404


@pytest.mark.parametrize(
    ("email", "roles", "field"), [("nothing", ["admin"], "email"), (OLA, [], "roles"), (OLA, ["king"], "roles")]
)
async def test_what_is_wrong_is_said_and_nothing_is_lost(
    console: Console, email: str, roles: list[str], field: str
) -> None:
    _, browser = await admin(console, "/settings/people/add")
    answer = await send(browser, "/settings/people/add", email=email, roles=roles)
    assert answer.status_code == 422
    assert f'<a href="#{field}">' in answer.text
    assert f'value="{email}"' in answer.text
    assert len(await console.users.every()) == 1


async def test_roles_hold_at_once_and_somebody_always_may_give_them(console: Console) -> None:
    me, browser = await admin(console)
    ola = await console.user(Role.VIEWER, email=OLA)
    theirs = await other(console, ola)
    assert (await theirs.get("/settings/log")).status_code == 403
    await browser.get(f"/settings/people/{ola.id}")
    assert goes(await send(browser, f"/settings/people/{ola.id}", roles=["coordinator"]), "/settings/people")
    assert (await theirs.get("/settings/log")).status_code == 200
    await browser.get(f"/settings/people/{me.id}")
    answer = await send(browser, f"/settings/people/{me.id}", roles=["viewer"])
    assert answer.status_code == 422
    assert "Gi en annen rollen Administrasjon først" in answer.text
    assert (await console.users.read(me.id)) == (await console.users.find(EMAIL))
    await browser.get(f"/settings/people/{ola.id}")
    assert (await send(browser, f"/settings/people/{ola.id}", roles=[])).status_code == 422
    await send(browser, f"/settings/people/{ola.id}", roles=["admin"])
    await browser.get(f"/settings/people/{me.id}")
    assert goes(await send(browser, f"/settings/people/{me.id}", roles=["viewer"]), "/settings")
    assert (await browser.get("/settings/people")).status_code == 403


async def test_a_reset_lets_nobody_in_before_the_new_link(console: Console) -> None:
    me, browser = await admin(console)
    ola = await console.user(Role.OUTREACH, email=OLA)
    theirs = await other(console, ola)
    await browser.get(f"/settings/people/{ola.id}")
    assert link_in((await send(browser, f"/settings/people/{ola.id}/reset")).text)
    assert (await theirs.get("/")).headers["location"] == "/sign-in"
    assert not (await console.browser().sign_in(ola)).is_redirect
    await browser.get(f"/settings/people/{me.id}")
    assert "Nullstill" not in browser.page
    assert (await send(browser, f"/settings/people/{me.id}/reset")).status_code == 422
    assert (await console.users.read(me.id)) == me


async def test_the_page_with_the_link_sent_anew_resets_nobody_who_has_got_in_since(console: Console) -> None:
    _, browser = await admin(console)
    ola = await console.user(Role.OUTREACH, email=OLA)
    path = f"/settings/people/{ola.id}"
    seen = re.search(r'name="seen" value="(\d+)"', (await browser.get(path)).text)
    assert seen
    assert link_in((await send(browser, f"{path}/reset", seen=seen[1])).text)
    await console.users.enrol(ola.id, ola.password, ola.secret)
    await console.users.signed_in(ola.id)
    await browser.get(path)
    assert goes(await send(browser, f"{path}/reset", seen=seen[1]), path)
    now = await console.users.read(ola.id)
    assert now
    assert now.ready


async def test_who_is_removed_is_out_and_nobody_removes_themselves(console: Console) -> None:
    me, browser = await admin(console)
    ola = await console.user(Role.ADMIN, email=OLA)
    theirs = await other(console, ola)
    assert "Fjern" in (await browser.get(f"/settings/people/{ola.id}/remove")).text
    for _ in range(2):  # clicked twice
        assert goes(await send(browser, f"/settings/people/{ola.id}/remove"), "/settings/people")
    assert (await theirs.get("/")).headers["location"] == "/sign-in"
    assert await console.users.find(OLA) is None
    await browser.get("/settings/people")
    assert (await send(browser, f"/settings/people/{me.id}/remove")).status_code == 422
    assert await console.users.read(me.id)
    page = (await browser.get("/settings/log")).text
    assert "noen som ikke er her lenger" in page
    assert OLA not in page


async def test_the_log_is_paged_and_shown_by_kind(console: Console) -> None:
    me, browser = await admin(console)
    await console.parts.deeds.note(Did.LOOKED, me.id, what="<script>;they_asked")
    for number in range(A_PAGE + 5):
        await console.parts.deeds.note(Did.HOURS_CHANGED, me.id, what=f"point-{number}")
    page = (await browser.get("/settings/log")).text
    assert page.count("<tr>") == A_PAGE + 1
    assert f"point-{A_PAGE + 4}<" in page
    older = re.search(r'href="(/settings/log\?before=[\d-]+)" rel="next"', page)
    assert older
    page = (await browser.get(older[1])).text
    assert page.count("<tr>") == 7
    assert "point-4<" in page
    assert "&lt;script&gt; · De ba oss" in page
    assert 'rel="next"' not in page
    page = (await browser.get("/settings/log?kind=looked")).text
    assert page.count("<tr>") == 2
    assert "point-" not in page
    for nonsense in ("?before=x", "?before=99999999999999999999-0", "?kind=%3Cscript%3E", "?before=1-1"):
        assert (await browser.get(f"/settings/log{nonsense}")).status_code == 200


async def test_a_kind_among_many_others_is_found(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.deeds.MOST_READ", 10)
    for number in range(30):
        await console.parts.deeds.note(Did.LOCKED if number else Did.ERASED, "a")
    before, looks = "", 0
    while True:
        found, before = await console.parts.deeds.page(before, 5, "erased")
        looks += 1
        if not before:
            break
        assert found == []
    assert ([deed.did for deed in found], looks) == (["erased"], 3)


def test_the_link_is_the_servers_own_address() -> None:
    assert address("https://lykt.example.org", 8000, "abc") == "https://lykt.example.org/welcome/abc"


async def test_of_two_who_remove_each_other_one_remains(console: Console) -> None:
    house = console.parts.house
    for _ in range(5):
        both = [await console.user(Role.ADMIN, email=email) for email in (EMAIL, OLA)]
        register, [one, other_one] = Register(house.settings, house.store, house.vault), both
        work = (register.remove_for(one.id, other_one.id), register.remove_for(other_one.id, one.id))
        await asyncio.gather(*work, return_exceptions=True)
        left = await console.users.every()
        assert [user for user in left if Role.ADMIN in user.roles]
        for user in left:
            await console.users.remove(user)
