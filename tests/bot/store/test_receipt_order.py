"""Any order of the same receipts ends the same: status, error code and the contradictory word kept beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store import keys
from bot.types import Outcome, Status
from tests.bot.store.world import BEGAN, FOREVER, LANGUAGE, ROWS, SHARD, SMS, World

HOUR = 3600.0
RECEIPTS = st.sampled_from(
    [Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ, Status.UNDELIVERED, Status.FAILED]
)
world: World


@pytest.fixture(autouse=True)
def _world(store_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    global world
    world = World(store_folder, monkeypatch)
    yield
    world.close()


WORDS = st.lists(st.tuples(RECEIPTS, st.sampled_from(["", "30003", "30008"])), min_size=2, max_size=5)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(words=WORDS, orders=st.lists(st.randoms(use_true_random=False), min_size=3, max_size=3))
def test_any_order_of_the_same_receipts_ends_the_same(words: list[tuple[Status, str]], orders: list[Any]) -> None:
    """Status, error code and the contradictory word kept beside it, with the outcome anywhere among them."""

    async def play() -> set[tuple[Status, str, str, str]]:
        await world.store.client.flushall()
        await world.store.client.set(keys.lease(SHARD), "1:w")
        await world.campaigns.create("one", {}, {})
        await world.campaigns.launch("one", BEGAN + HOUR)
        for row in ROWS:
            await world.store.client.setbit(keys.audience(SHARD, "ok"), row, 1)
        verdicts = [(row, LANGUAGE, SMS.value, "") for row in ROWS]
        await world.campaigns.expand(SHARD, "1:w", "one", (0, 5), verdicts, last=True)
        begun = await world.deliveries.intend(SHARD, "1:w", "one", SMS, 4, FOREVER)
        ends = set()
        for one, order in zip(begun, [None, *orders], strict=True):
            told: list[tuple[Status, str] | None] = [*words, None]
            if order:
                order.shuffle(told)
            for word in told:
                if word is None:
                    await world.deliveries.outcome(one.attempt, Outcome(Status.ACCEPTED, "SM1"))
                else:
                    await world.deliveries.receipt(one.attempt, word[0], "SM1", word[1])
            end = await world.deliveries.read(SHARD, "one", one.attempt.row)
            assert end
            ends.add((end.status, end.code, end.earlier, end.provider_id))
        return ends

    world.moment = BEGAN
    assert len(world.run(play())) == 1
