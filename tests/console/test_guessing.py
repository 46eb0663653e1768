"""Guessing is slow, from wherever it comes, and locks nobody out. What the numbers mean: docs/decisions/007."""

from __future__ import annotations

import pytest

from console import proof
from tests.console.staff import Browser, Console, goes


async def guess(browser: Browser, email: str, count: int) -> list[int]:
    sent = {"email": email, "password": "a guess of fifteen", "code": "123456"}
    return [(await browser.post("/sign-in", sent)).status_code for _ in range(count)]


async def test_guessing_is_slow_and_locks_nobody_out(console: Console, waits: list[float]) -> None:
    user, own = await console.user(), console.browser("192.0.2.1")
    await own.sign_in(user)
    await own.post("/sign-out")
    assert await guess(console.browser("198.51.100.7"), user.email, 12) == [403] * 12
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    deeds = await console.parts.deeds.last()
    assert [deed.did for deed in deeds].count("refused") == proof.FREE["account"]  # the log is not filled by it
    waits.clear()
    assert goes(await own.sign_in(user), "/")  # from the browser that is known: at once
    assert waits == []
    stranger = console.browser("192.0.2.9")
    assert goes(await stranger.sign_in(user), "/")  # from a new one: slowly, and still
    assert waits == [8.0]


async def test_guessing_at_many_from_one_address_is_slow_too(console: Console, waits: list[float]) -> None:
    browser = console.browser("198.51.100.7")
    for number in range(proof.FREE["address"] + 2):
        await guess(browser, f"no{number}@example.org", 1)
    assert waits == [0.5, 1.0]


async def test_who_knows_the_password_cannot_try_all_codes(console: Console) -> None:
    user = await console.user()
    known = console.browser()
    await known.sign_in(user)
    thief = console.browser("198.51.100.7")
    for _ in range(proof.MOST_CODES):
        assert (await thief.sign_in(user, code="000000")).status_code == 403
    told = await thief.sign_in(user)  # the right one at last, and the answer does not tell
    assert told.status_code == 403
    assert goes(await known.sign_in(user), "/")  # who is at their own browser is not disturbed


async def test_a_stranger_too_many_is_told_to_come_back(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    user, known = await console.user(), console.browser()
    await known.sign_in(user)
    monkeypatch.setattr(proof, "MOST_WAITING", 0)
    assert await guess(console.browser(), user.email, 1) == [429]
    assert goes(await known.sign_in(user), "/")


async def test_another_users_device_is_no_device(console: Console, waits: list[float]) -> None:
    one, other = await console.user(), await console.user(email="ola@example.org")
    browser = console.browser()
    await browser.sign_in(other)
    await guess(browser, one.email, 6)
    assert waits == [0.5]  # as a stranger's: the account's own five are free
