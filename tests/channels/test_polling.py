"""Polling: nothing is confirmed before it is stored, and nothing ends it but the order to stop."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.types import Unreadable
from channels.polling import poll
from channels.telegram import ALLOWED_UPDATES, TelegramChannel
from tests.channels.raw_server import PAYLOADS, TOKEN, RawServer, Wire, answer, serving, transport

Handler = Callable[[bytes], Awaitable[None]]


def update(number: int) -> dict[str, Any]:
    raw = json.loads((PAYLOADS / "telegram_text.json").read_text())
    return {**raw, "update_id": number}


class Telegram:
    """getUpdates: keeps what is not confirmed; answers `trouble` first, one after the other."""

    def __init__(self, pending: list[int], trouble: list[bytes] | None = None) -> None:
        self.pending = pending
        self.trouble = trouble or []

    async def __call__(self, wire: Wire) -> None:
        while seen := await wire.read():
            if self.trouble:
                await wire.write(self.trouble.pop(0))
                continue
            offset = int(seen.form["offset"])
            self.pending = [one for one in self.pending if one >= offset]
            if not self.pending:
                await asyncio.sleep(0.01)
            found = [update(one) for one in self.pending[:2]]
            await wire.write(answer(200, json.dumps({"ok": True, "result": found}).encode()))


async def run(telegram: Telegram, on_update: Handler, until: Callable[[], bool]) -> RawServer:
    stop = asyncio.Event()
    async with serving(telegram) as server, transport() as shared:
        channel = TelegramChannel(shared, TOKEN, "", api_url=f"http://127.0.0.1:{server.port}")
        polling = asyncio.create_task(poll(channel, on_update, stop, wait=0, first_pause=0.001))
        async with asyncio.timeout(60):
            while not until():  # noqa: ASYNC110 — no event tells when the server has what we wait for
                await asyncio.sleep(0.002)
        stop.set()
        async with asyncio.timeout(20):
            await polling
    return server


async def test_in_order_and_once() -> None:
    got: list[int] = []

    async def store(raw: bytes) -> None:
        got.append(json.loads(raw)["update_id"])

    telegram = Telegram([5, 6, 7, 9])
    server = await run(telegram, store, lambda: not telegram.pending)
    assert got == [5, 6, 7, 9]
    first = server.requests[0]
    assert first.line == f"POST /bot{TOKEN}/getUpdates HTTP/1.1"
    assert first.form == {"offset": "0", "timeout": "0", "allowed_updates": json.dumps(ALLOWED_UPDATES)}


async def test_what_could_not_be_stored_comes_again(caplog: pytest.LogCaptureFixture) -> None:
    got: list[int] = []

    async def store(raw: bytes) -> None:
        number = json.loads(raw)["update_id"]
        got.append(number)
        if got.count(6) in (1, 2) and number == 6:
            raise ConnectionError("Olá, onde fica?")

    telegram = Telegram([5, 6, 7])
    server = await run(telegram, store, lambda: not telegram.pending)
    assert got == [5, 6, 6, 6, 7]
    offsets = [seen.form["offset"] for seen in server.requests]
    assert offsets[:4] == ["0", "6", "6", "8"]
    assert caplog.text.count("could not be stored (ConnectionError)") == 1
    assert "onde fica" not in caplog.text


async def test_what_nobody_can_read_does_not_hold_up_the_rest() -> None:
    got: list[int] = []

    async def store(raw: bytes) -> None:
        got.append(json.loads(raw)["update_id"])
        if got == [5]:
            raise Unreadable("odd")

    telegram = Telegram([5, 6])
    await run(telegram, store, lambda: not telegram.pending)
    assert got == [5, 6]


CONFLICT = answer(409, "answer_telegram_conflict.json")


@pytest.mark.parametrize(
    ("trouble", "word"),
    [
        (CONFLICT, "another program polls"),
        (answer(401, "answer_telegram_unauthorized.json"), "token is wrong"),
        (answer(502, b"<html>"), "cannot be reached: HTTP 502"),
        (answer(200, b"<html>"), "cannot be reached: answer unreadable"),
        (answer(200, b'{"ok": true, "result": 5}'), "cannot be reached: answer unreadable"),
        (answer(200, b'{"ok": true}'), "cannot be reached: answer unreadable"),
    ],
)
async def test_trouble_is_told_once_and_survived(trouble: bytes, word: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    got: list[bytes] = []

    async def store(raw: bytes) -> None:
        got.append(raw)

    await run(Telegram([5], [trouble] * 4), store, lambda: bool(got))
    assert caplog.text.count(word) == 1
    assert TOKEN not in caplog.text


async def test_trouble_that_comes_back_is_told_again(caplog: pytest.LogCaptureFixture) -> None:
    got: list[bytes] = []
    telegram = Telegram([5], [CONFLICT])

    async def store(raw: bytes) -> None:
        got.append(raw)
        if len(got) == 1:
            telegram.trouble.append(CONFLICT)
            telegram.pending.append(6)

    await run(telegram, store, lambda: len(got) == 2)
    assert caplog.text.count("another program polls") == 2


async def test_stopping_does_not_wait_for_telegram() -> None:
    """A request that is held open is dropped at once."""

    async def silent(wire: Wire) -> None:
        await wire.read()
        await asyncio.sleep(30)

    async def store(raw: bytes) -> None:
        raise AssertionError

    stop = asyncio.Event()
    async with serving(silent) as server, transport() as shared:
        channel = TelegramChannel(shared, TOKEN, "", api_url=f"http://127.0.0.1:{server.port}")
        polling = asyncio.create_task(poll(channel, store, stop))
        while not server.requests:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
        assert server.requests[0].form["timeout"] == "25"
        stop.set()
        await asyncio.wait_for(polling, 20)
