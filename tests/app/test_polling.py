"""Telegram without a public address: polled for by the worker, answered all the same."""

from __future__ import annotations

import asyncio
from pathlib import Path

import aiohttp

from app.wiring import open_house
from app.worker import Worker
from bot.settings import load
from sandbox.server import running
from tests.app.hands import Hand, quiet
from tests.whole import BOT, Whole, make_environment


async def test_polled_updates_are_answered(tmp_path: Path) -> None:
    config = quiet(port=0, bot_token=BOT)
    async with running(config), aiohttp.ClientSession() as session:
        environment = make_environment(tmp_path, config.port, 1)
        only = {name: value for name, value in environment.items() if not name.startswith(("TWILIO_", "PUBLIC_URL"))}
        settings = load(only, tmp_path)
        async with open_house(settings) as house:
            made = Whole(settings, house, config, session, only)
            stop = asyncio.Event()
            working = asyncio.create_task(Worker(house).run(stop))
            told = await made.post("/sandbox/phones", {"channel": "telegram", "language": "en"})
            one = Hand(made, told["id"], told["address"])
            await one.write("when are you open?")
            await one.hears("17:00")
            stop.set()
            await working
