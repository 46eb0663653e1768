"""Signing in, the lock, signing out: what lets somebody in, and everything that does not."""

from __future__ import annotations

import asyncio
import re
import time

import httpx
import pytest

from bot import clock, credentials
from bot.credentials import hashed
from bot.store import staff_keys
from bot.store.deeds import Deeds
from bot.store.users import Role
from bot.store.visits import IDLE, LONGEST
from console import proof
from tests.console.staff import EMAIL, PASSWORD, Console, fresh_code, goes, later


async def test_nobody_is_shown_the_way_to_sign_in(console: Console) -> None:
    browser = console.browser()
    assert goes(await browser.get("/"), "/sign-in")
    answer = await browser.get("/sign-in")
    assert answer.status_code == 200
    assert 'name="password"' in answer.text


async def test_all_three_let_in_and_the_cookie_is_nobody_elses(console: Console) -> None:
    user, browser = await console.user(), console.browser()
    answer = await browser.sign_in(user)
    assert goes(answer, "/")
    [visit, device] = answer.headers.get_list("set-cookie")
    for cookie, name in ((visit, "lykt-visit"), (device, "lykt-device")):
        assert cookie.startswith(f"{name}=")
        assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
        assert "Domain" not in cookie
    assert "Max-Age" not in visit
    assert (await browser.get("/")).status_code == 200
    assert await console.parts.house.store.client.exists(staff_keys.visit(hashed(browser.visit)))
    assert not await console.parts.house.store.client.exists(staff_keys.visit(browser.visit))


async def wrong_answers(console: Console) -> dict[str, httpx.Response]:
    user = await console.user()
    unready = await console.users.add("ola@example.org", [Role.ADMIN])
    cases = {
        "unknown": ("nobody@example.org", PASSWORD, fresh_code(user)),
        "no address": ("' OR 1=1 --", PASSWORD, "123456"),
        "wrong password": (user.email, PASSWORD + "x", fresh_code(user)),
        "wrong code": (user.email, PASSWORD, "000000"),
        "no code": (user.email, PASSWORD, ""),
        "has not used the link": (unready.email, "", credentials.code_at(bytes(20), int(clock.now()) // 30)),
        "nothing": ("", "", ""),
    }
    return {
        why: await console.browser().post("/sign-in", {"email": email, "password": password, "code": code})
        for why, (email, password, code) in cases.items()
    }


async def test_whatever_is_wrong_the_answer_is_the_same(console: Console) -> None:
    answers = await wrong_answers(console)
    pages = {re.sub(r'value="[^"]*"', "", answer.text) for answer in answers.values()}
    assert {answer.status_code for answer in answers.values()} == {403}
    assert len(pages) == 1
    assert not [why for why, answer in answers.items() if "set-cookie" in answer.headers]


async def test_the_unknown_cost_the_same_work_as_the_known(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same commands to the store in the same order, and one hash: there is no time to tell them apart by."""
    user = await console.user()
    await console.browser().post("/sign-in", {})  # what is made when first needed
    asked: list[str] = []
    client, checked = console.parts.house.store.client, credentials.is_password
    real, pipeline = client.execute_command, client.pipeline

    async def execute(*args: object, **options: object) -> object:
        asked.append(str(args[0]))
        return await real(*args, **options)

    def piped(*args: object, **options: object) -> object:
        asked.append("pipeline")
        return pipeline(*args, **options)

    def check(stored: str, password: str) -> bool:
        asked.append("hash")
        return checked(stored, password)

    monkeypatch.setattr(client, "execute_command", execute)
    monkeypatch.setattr(client, "pipeline", piped)
    monkeypatch.setattr(credentials, "is_password", check)
    told = []
    for email, password in ((user.email, "wrong wrong wrong"), ("no@example.org", "x"), (user.email, PASSWORD)):
        asked.clear()
        await console.browser().post("/sign-in", {"email": email, "password": password, "code": "000000"})
        told.append(tuple(asked))
    assert told[0].count("hash") == 1
    assert len(set(told)) == 1


async def test_a_code_counts_once(console: Console) -> None:
    user = await console.user()
    code = fresh_code(user)
    assert goes(await console.browser().sign_in(user, code=code), "/")
    assert (await console.browser().sign_in(user, code=code)).status_code == 403


async def test_a_code_counts_once_also_all_at_once(console: Console) -> None:
    user = await console.user()
    code = fresh_code(user)
    answers = await asyncio.gather(*(console.browser().sign_in(user, code=code) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [303, 403, 403, 403, 403]


@pytest.mark.parametrize("cookie", ["", "x", "a" * 43, "é", "x" * 5000, '"; lykt-visit="y'])
async def test_a_made_up_cookie_is_nobody(console: Console, cookie: str) -> None:
    answer = await console.browser().client.get("/", headers=[(b"cookie", f"lykt-visit={cookie}".encode())])
    assert goes(answer, "/sign-in")


async def test_a_visit_has_an_end(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    later(monkeypatch, LONGEST + 1)
    assert goes(await browser.get("/"), "/sign-in")


async def test_whoever_is_removed_or_reset_is_out(console: Console) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    await console.users.disarm(user.id)
    assert goes(await browser.get("/"), "/sign-in")
    await console.users.remove(user)
    assert goes(await browser.get("/"), "/sign-in")


async def test_idle_it_locks_and_comes_back_to_the_same_page(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    later(monkeypatch, IDLE + 1)
    answer = await browser.get("/?page=2")
    assert goes(answer, "/locked?next=/%3Fpage%3D2")
    lock = await browser.get(answer.headers["location"])
    assert 'name="next" value="/?page=2"' in lock.text
    assert EMAIL not in lock.text
    wrong = await browser.post("/locked", {"password": "not this one at all", "next": "/?page=2"})
    assert wrong.status_code == 403
    assert goes(await browser.get("/"), "/locked")
    await browser.get("/locked")
    assert goes(await browser.post("/locked", {"password": PASSWORD, "next": "/?page=2"}), "/?page=2")
    assert (await browser.get("/?page=2")).status_code == 200


async def test_a_page_that_looks_again_by_itself_keeps_no_lock_open(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    later(monkeypatch, IDLE - 60)
    assert (await browser.get("/?again=1")).status_code == 200
    later(monkeypatch, 61)
    assert goes(await browser.get("/?again=1"), "/locked?next=/%3Fagain%3D1")


async def test_a_sign_of_life_keeps_it_open(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    for _ in range(3):
        later(monkeypatch, IDLE - 60)
        assert (await browser.get("/")).status_code == 200


async def test_too_many_wrong_passwords_end_a_locked_visit(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    later(monkeypatch, IDLE + 1)
    await browser.get("/locked")
    for _ in range(proof.MOST_UNLOCKS - 1):
        assert (await browser.post("/locked", {"password": "not this one at all"})).status_code == 403
    assert goes(await browser.post("/locked", {"password": "not this one at all"}), "/sign-in")
    assert goes(await browser.get("/locked"), "/sign-in")


async def test_signing_out_ends_this_one_and_everywhere_all(console: Console) -> None:
    user = await console.user()
    here, there, third = (console.browser() for _ in range(3))
    for browser in (here, there):
        await browser.sign_in(user)
    stolen = here.visit
    assert goes(await here.post("/sign-out"), "/sign-in")
    here.client.cookies.set("lykt-visit", stolen)
    assert goes(await here.get("/"), "/sign-in")
    assert (await there.get("/")).status_code == 200
    await third.sign_in(user)
    assert goes(await there.post("/sign-out-everywhere"), "/sign-in")
    assert goes(await third.get("/"), "/sign-in")


async def test_the_quick_exit_locks_and_leads_away(console: Console) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    assert goes(await browser.post("/leave"), console.settings.quick_exit)
    assert goes(await browser.get("/"), "/locked")


async def test_signing_in_anew_gives_a_new_cookie_and_ends_the_old(console: Console) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    former = browser.visit
    await browser.sign_in(user)
    assert browser.visit != former
    other = console.browser()
    other.client.cookies.set("lykt-visit", former)
    assert goes(await other.get("/"), "/sign-in")


@pytest.mark.parametrize(
    "wanted",
    ["//evil.example", "/\\evil.example", "https://evil.example", "\\\\evil", "javascript:alert(1)", "/\t/evil.example",
     "/%0d%0aSet-Cookie:x", "/sign-out", "/leave", " /", "", "/" + "x" * 600, "/\r\nX: y", "/?a=\"><script>"],
)  # fmt: skip
async def test_next_leads_nowhere_else(console: Console, wanted: str) -> None:
    user = await console.user()
    answer = await console.browser().sign_in(user, next=wanted)
    assert answer.status_code == 303
    assert answer.headers["location"] in ("/", "/%0d%0aSet-Cookie:x")
    assert "\n" not in answer.headers["location"]


async def test_the_log_says_who_did_what_by_id_alone(console: Console) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user, code="000000")
    await browser.sign_in(user)
    await browser.post("/sign-out")
    deeds = await Deeds(console.parts.house.store).last()
    assert [(deed.did, deed.who) for deed in deeds] == [
        ("signed_out", user.id),
        ("signed_in", user.id),
        ("refused", user.id),
    ]


async def test_the_pages_themselves_are_quick(console: Console) -> None:
    """The promise is 100 ms; of eleven the quickest, because the machine may have much else to do."""
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    for path in ("/sign-in", "/"):
        took = []
        for _ in range(11):
            began = time.perf_counter()
            await browser.get(path)
            took.append(time.perf_counter() - began)
        assert min(took) < 0.1, path
