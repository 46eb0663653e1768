"""What a worker has ready before it answers the first message, and how it stops before that."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.wiring import House, open_house
from app.worker import Worker
from bot.settings import load
from bot.store.leases import workers
from bot.understanding import language
from tests.whole import make_environment


@contextlib.asynccontextmanager
async def house_in(folder: Path) -> AsyncIterator[House]:
    async with open_house(load(make_environment(folder, 1, 2), folder)) as house:
        yield house


async def test_a_worker_reads_the_language_model_before_anybody_waits_for_it(tmp_path: Path) -> None:
    language._identifier.cache_clear()
    stop = asyncio.Event()
    async with house_in(tmp_path) as house:
        working = asyncio.create_task(Worker(house).run(stop))
        async with asyncio.timeout(60):
            while not await workers(house.store):  # noqa: ASYNC110 - another task's first step in the store
                await asyncio.sleep(0.01)
        assert language._identifier.cache_info().currsize == 1
        stop.set()
        await working


async def test_a_worker_that_is_to_stop_while_it_reads_reads_no_further(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All models together take longer than a host waits."""
    stop, read = asyncio.Event(), []
    loop = asyncio.get_running_loop()

    def first() -> None:
        read.append("first")
        asyncio.run_coroutine_threadsafe(told(), loop).result()

    async def told() -> None:
        stop.set()

    monkeypatch.setattr("app.worker.warming", lambda words, locales: iter([first, lambda: read.append("second")]))
    async with house_in(tmp_path) as house:
        await Worker(house).run(stop)
        assert await workers(house.store) == 0
    assert read == ["first"]
