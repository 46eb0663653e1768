"""Telegram without a public address: polled for by the worker, answered all the same."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from app.wiring import open_house
from app.worker import IDLE
from bot.settings import load
from bot.store import keys
from sandbox.server import running
from tests.app.hands import Hand, quiet, until
from tests.whole import BOT, Whole, make_environment


@asynccontextmanager
async def polling(folder: Path) -> AsyncIterator[Whole]:
    """Telegram only, and no address that it could call."""
    config = quiet(port=0, bot_token=BOT)
    async with running(config), aiohttp.ClientSession() as session:
        environment = make_environment(folder, config.port, 1)
        only = {name: value for name, value in environment.items() if not name.startswith(("TWILIO_", "PUBLIC_URL"))}
        settings = load(only, folder)
        async with open_house(settings) as house:
            made = Whole(settings, house, config, session, only)
            try:
                yield made
            finally:
                await made.rest()


async def phone(made: Whole) -> Hand:
    told = await made.post("/sandbox/phones", {"channel": "telegram", "language": "en"})
    return Hand(made, told["id"], told["address"])


async def test_polled_updates_are_answered(tmp_path: Path) -> None:
    async with polling(tmp_path) as made:
        made.work()
        one = await phone(made)
        await one.write("when are you open?")
        await one.hears("17:00")


async def test_of_two_workers_one_asks(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The second takes over half of the shards, among them the one whose worker polls."""
    async with polling(tmp_path) as made:
        made.work()
        one = await phone(made)
        await one.write("when are you open?")
        await one.hears("17:00")
        before = await made.house.store.client.get(keys.lease(0))
        made.work()

        async def taken_over() -> bool:
            return await made.house.store.client.get(keys.lease(0)) not in (None, before)

        async def in_peace() -> bool:
            """The first notices within seconds; then nobody is in anybody's way any more."""
            caplog.clear()
            await asyncio.sleep(IDLE * 3)
            return not [line for line in caplog.messages if "another program polls" in line]

        await until(taken_over)
        await until(in_peace)
        caplog.clear()
        await one.write("who are you?")
        await one.hears(made.house.service.name)
        await asyncio.sleep(1.0)
        assert [line for line in caplog.messages if "another program polls" in line] == []
