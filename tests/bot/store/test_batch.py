"""Small things gathered into one call: each is answered for itself, an error reaches those it concerns."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.store.batch import MOST, Batcher


class Calls:
    def __init__(self, error: Exception | None = None) -> None:
        self.calls: list[tuple[int, list[Any]]] = []
        self.error = error

    async def __call__(self, shard: int, items: list[Any]) -> None:
        self.calls.append((shard, items))
        await asyncio.sleep(0)
        if self.error:
            raise self.error


async def test_what_comes_together_goes_together() -> None:
    calls = Calls()
    batcher = Batcher(calls)
    await asyncio.gather(*(batcher.add(number % 2, number) for number in range(10)))
    assert sorted(calls.calls) == [(0, [0, 2, 4, 6, 8]), (1, [1, 3, 5, 7, 9])]


async def test_what_comes_later_goes_later() -> None:
    calls = Calls()
    batcher = Batcher(calls)
    await batcher.add(0, "first")
    await batcher.add(0, "second")
    assert calls.calls == [(0, ["first"]), (0, ["second"])]


async def test_no_call_is_too_large_and_the_order_stays() -> None:
    calls = Calls()
    batcher = Batcher(calls)
    await asyncio.gather(*(batcher.add(0, number) for number in range(2 * MOST + 1)))
    assert [len(items) for _, items in calls.calls] == [MOST, MOST, 1]
    assert [item for _, items in calls.calls for item in items] == list(range(2 * MOST + 1))


async def test_an_error_reaches_everybody_in_that_call_and_nobody_after() -> None:
    calls = Calls(ConnectionError("the store is gone"))
    batcher = Batcher(calls)
    ends = await asyncio.gather(batcher.add(0, 1), batcher.add(0, 2), return_exceptions=True)
    assert [type(end) for end in ends] == [ConnectionError, ConnectionError]
    calls.error = None
    await batcher.add(0, 3)


async def test_one_that_gives_up_takes_nobody_along() -> None:
    calls = Calls()
    batcher = Batcher(calls)
    impatient = asyncio.create_task(batcher.add(0, "impatient"))
    patient = asyncio.create_task(batcher.add(0, "patient"))
    await asyncio.sleep(0)
    impatient.cancel()
    await patient
    with pytest.raises(asyncio.CancelledError):
        await impatient
    assert calls.calls == [(0, ["impatient", "patient"])]  # what was handed in is stored all the same
