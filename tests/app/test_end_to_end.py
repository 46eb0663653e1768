"""A thousand people, faults on, a worker and the store killed with SIGKILL in the middle: nothing is sent twice, and
everyone is accounted for."""

from __future__ import annotations

import asyncio
import csv
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.comparing import Comparison, compare
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent, Status
from campaigns.counts import recount
from campaigns.sending import FLIGHTS
from sandbox.config import Behaviour, Rates, SandboxConfig
from sandbox.faults import Fault, Kind
from tests.whole import Whole, whole

PEOPLE = 1000
SILENT = Behaviour(answers=0, asks=0, stops=0, blocks=0)
FAST = Rates(overall=0)  # the pace is not what is tested here
FAULTS = [
    Fault(Kind.TOO_MANY, share=0.02),
    Fault(Kind.UNAVAILABLE, share=0.01),
    Fault(Kind.ERROR_AFTER, share=0.01),
    Fault(Kind.RESET_BEFORE, share=0.01),
    Fault(Kind.RESET_AFTER, share=0.01),
    Fault(Kind.RECEIPTS_DOUBLED, share=0.05),
    Fault(Kind.RECEIPTS_REVERSED, share=0.05),
    Fault(Kind.RECEIPTS_EARLY, share=0.05),
]
DOUBT = (Status.UNCERTAIN, Status.UNKNOWN)


async def import_people(made: Whole) -> None:
    """Everybody the sandbox has, as its contacts file tells them."""
    async with made.session.get(f"http://127.0.0.1:{made.sandbox.port}/sandbox/people.csv") as answer:
        rows = list(csv.DictReader((await answer.text()).splitlines()))
    consent = Consent(1_700_000_000, "import", "1")
    given = [Imported(ChannelName(row["channel"]), row["address"], row["language"], consent) for row in rows]
    for start in range(0, len(given), 500):
        assert set(await made.people(given[start : start + 500])) == {"new"}


@asynccontextmanager
async def worker(made: Whole) -> AsyncIterator[asyncio.subprocess.Process]:
    """A worker in a process of its own; asked to stop at the end if it still runs."""
    environment = {**os.environ, **made.environment}
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.worker_process", env=environment)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def accepted(made: Whole, number: int) -> None:
    """Wait until the sandbox has accepted so many messages."""
    async with asyncio.timeout(120):
        while (await made.get("/sandbox/ledger/summary"))["accepted"] < number:  # noqa: ASYNC110 - in the sandbox
            await asyncio.sleep(0.02)


async def agreeing(made: Whole, campaign: str) -> Comparison:
    """The comparison once the last receipts are in; as it is after a minute where they do not come."""
    result = Comparison()
    for _ in range(240):
        result = await compare(
            made.house.delivering.deliveries, made.house.delivering.contacts, campaign, await made.ledger()
        )
        if result.matches:
            break
        await asyncio.sleep(0.25)
    return result


async def kill_store(made: Whole) -> None:
    """SIGKILL to the embedded server of this test."""
    told = await made.house.store.client.info("server")
    os.kill(int(told["process_id"]), signal.SIGKILL)
    await asyncio.sleep(0.2)  # the worker and the web process notice first, and one of them starts it again
    await made.house.store.revive()


async def accounted_for(made: Whole, campaign: str, in_flight_at_faults: int) -> Comparison:
    """What must hold at the end, whatever happened on the way."""
    comparison = await agreeing(made, campaign)
    assert comparison.matches, comparison.in_words()
    assert comparison.twice == 0
    for _ in range(100):
        counts = await made.counts(campaign)
        differences = await recount(made.house.delivering.deliveries, counts)
        doubt = sum(counts.statuses[status] for status in DOUBT)
        if not differences and doubt <= in_flight_at_faults:
            break
        await asyncio.sleep(0.25)  # a receipt came in between, or an answer is slow
    assert differences == {}
    assert doubt <= in_flight_at_faults, comparison
    assert counts.sums
    assert (counts.audience, counts.waiting) == (PEOPLE, 0)
    return comparison


@pytest.mark.timeout(400)
async def test_faults_and_kills_in_the_middle(tmp_path: Path) -> None:
    config = SandboxConfig(people=PEOPLE, behaviour=SILENT, rates=FAST, faults=FAULTS)
    async with whole(tmp_path, config, TELEGRAM_PER_SECOND="200") as made:
        await import_people(made)
        campaign = await made.campaign("vaccine")
        async with worker(made) as first:
            await accepted(made, 150)
            first.kill()
        async with worker(made):
            await accepted(made, 400)
            await kill_store(made)
            await made.settled(campaign, 200)
        faults = await made.get("/sandbox/faults")
        doubtful = sum(
            faults["happened"].get(kind, 0) for kind in ("503", "error_after", "reset_before", "reset_after")
        )
        comparison = await accounted_for(made, campaign, doubtful + 2 * 3 * FLIGHTS)
        assert comparison.agreed > PEOPLE * 0.6


@pytest.mark.timeout(400)
async def test_two_workers_share_the_work_without_faults(tmp_path: Path) -> None:
    config = SandboxConfig(people=PEOPLE, behaviour=SILENT, rates=FAST)
    async with whole(tmp_path, config, TELEGRAM_PER_SECOND="200") as made:
        await import_people(made)
        campaign = await made.campaign("vaccine")
        async with worker(made), worker(made):
            await made.settled(campaign, 200)
            comparison = await accounted_for(made, campaign, 0)
        assert comparison.unknowing == 0


@pytest.mark.timeout(400)
async def test_a_worker_that_is_asked_to_stop_leaves_nothing_uncertain(tmp_path: Path) -> None:
    config = SandboxConfig(people=PEOPLE, behaviour=SILENT, rates=FAST)
    async with whole(tmp_path, config, TELEGRAM_PER_SECOND="200") as made:
        await import_people(made)
        campaign = await made.campaign("vaccine")
        async with worker(made):
            await accepted(made, 200)
        async with worker(made):
            await made.settled(campaign, 200)
        await accounted_for(made, campaign, 0)
