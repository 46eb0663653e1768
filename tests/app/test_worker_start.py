"""What a worker has ready before it answers the first message."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app.wiring import open_house
from app.worker import Worker
from bot.settings import load
from bot.understanding import language
from tests.whole import make_environment


async def test_a_worker_reads_the_language_model_before_anybody_waits_for_it(tmp_path: Path) -> None:
    language._identifier.cache_clear()
    stop = asyncio.Event()
    stop.set()
    async with open_house(load(make_environment(tmp_path, 1, 2), tmp_path)) as house:
        await Worker(house).run(stop)
    assert language._identifier.cache_info().currsize == 1
