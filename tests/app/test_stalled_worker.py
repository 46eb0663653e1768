"""A worker that stood still for longer than its lease, in the middle of sending, and then goes on as if nothing had
happened: nothing is sent twice, and whoever said STOP meanwhile gets nothing more."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from bot.types import Status
from campaigns.lifecycle import resume
from sandbox.config import Rates, SandboxConfig
from tests.app.test_end_to_end import SILENT, accepted, agreeing, import_people, worker
from tests.whole import Whole, whole

PEOPLE = 300
STOPS = 60
STILL = 12.0  # seconds; a lease lasts ten
BEGUN = 3.0  # seconds after its intent within which a send is on its way, or never is


@pytest.mark.timeout(400)
async def test_it_sends_nothing_twice_and_nothing_after_a_stop(tmp_path: Path) -> None:
    config = SandboxConfig(people=PEOPLE, behaviour=SILENT, rates=Rates(overall=0))
    slow = {"TWILIO_SMS_PER_SECOND": "20", "TWILIO_WHATSAPP_PER_SECOND": "20", "TELEGRAM_PER_SECOND": "20"}
    async with whole(tmp_path, config, **slow) as made:
        await import_people(made)
        campaign = await made.campaign("vaccine")
        async with worker(made) as first:
            await accepted(made, 30)
            os.kill(first.pid, signal.SIGSTOP)
            stopped_at = time.time()
            on_the_wire = await sending(made, campaign)
            async with worker(made):
                reached = {m["to"] for m in await made.ledger()}
                phones = (await made.get("/sandbox/phones?limit=1000"))["phones"]
                for phone in [phone for phone in phones if phone["address"] not in reached][:STOPS]:
                    await made.post(f"/sandbox/phones/{phone['id']}/write", {"text": "STOP"})
                await asyncio.sleep(max(0.0, STILL - (time.time() - stopped_at)))
                os.kill(first.pid, signal.SIGCONT)
                going_on = asyncio.create_task(goes_on(made, campaign))
                await made.settled(campaign, 200)
                going_on.cancel()
                comparison = await agreeing(made, campaign)
            ledger = await made.ledger()
        counts = await made.counts(campaign)
        assert comparison.twice == 0
        assert comparison.matches, comparison.in_words()
        assert counts.sums
        assert (
            set(await late(made, campaign, ledger)) <= on_the_wire
        )  # half written when it stopped: nobody can help it
        in_time = counts.statuses[Status.SUPPRESSED] + counts.left_out["opted_out"]
        assert in_time  # how many, the machine decides


async def goes_on(made: Whole, campaign: str) -> None:
    """Whoever was sent it a moment before their STOP answered it with one: of so many at once a campaign pauses itself.
    Here somebody lets it go on each time."""
    while True:
        await resume(made.house.store, campaign)
        await asyncio.sleep(0.3)


async def sending(made: Whole, campaign: str) -> set[str]:
    """The addresses to which a message is on its way."""
    contacts, found = made.house.delivering.contacts, set()
    async for one in made.house.delivering.deliveries.every(campaign):
        person = await contacts.read(one.contact_id) if one.status is Status.SENDING else None
        if person:
            found.add(contacts.open_address(one.contact_id, person.sealed_address))
    return found


async def late(made: Whole, campaign: str, ledger: list[dict[str, Any]]) -> list[str]:
    """Who got the campaign too long after their STOP was stored."""
    contacts = made.house.delivering.contacts
    stopped = {}
    async for person in contacts.every():
        if person.contact.opted_out:
            stopped[contacts.open_address(person.contact.id, person.sealed_address)] = person.contact.opted_out
    assert len(stopped) == STOPS
    ours = {one.provider_id async for one in made.house.delivering.deliveries.every(campaign)}
    sent = [(m["to"], m["moment"]) for m in ledger if m["id"] in ours and m["to"] in stopped]
    return [to for to, moment in sent if moment > stopped[to] + BEGUN]
