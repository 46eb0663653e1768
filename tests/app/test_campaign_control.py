"""A campaign under way: paused, resumed, cancelled, held back by quiet hours, and replies that never wait behind it."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from bot.store.contacts import Imported
from bot.types import ChannelName, Consent, Status
from campaigns.lifecycle import cancel, pause, resume
from sandbox.config import Receipts
from tests.app.hands import hand, quiet
from tests.whole import Whole, whole

CONSENT = Consent(1_700_000_000, "import", "1")


async def crowd(made: Whole, number: int) -> None:
    rows = [Imported(ChannelName.SMS, f"+1{202 + n // 100}5550{100 + n % 100}", "en", CONSENT) for n in range(number)]
    await made.people(rows)


async def handed_over(made: Whole, campaign: str, number: int) -> int:
    """Wait until the audience is fixed and at least so many have been handed over; how many have."""
    for _ in range(800):
        done = (await made.counts(campaign)).handed_over
        if done >= number and await made.house.delivering.campaigns.fixed(campaign):
            return done
        await asyncio.sleep(0.02)
    raise AssertionError("the sending does not come along")


async def test_pause_takes_effect_at_once_and_resume_goes_on(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet(), TWILIO_SMS_PER_SECOND="50") as made:
        await crowd(made, 150)
        made.work()
        campaign = await made.campaign()
        await handed_over(made, campaign, 20)
        assert await pause(made.house.store, campaign)
        await asyncio.sleep(0.5)
        held = (await made.counts(campaign)).handed_over
        await asyncio.sleep(1.5)
        assert (await made.counts(campaign)).handed_over == held < 150
        assert await resume(made.house.store, campaign)
        counts = await made.settled(campaign)
        assert counts.handed_over == 150
        assert not await resume(made.house.store, campaign)


async def test_cancel_tells_how_many_were_handed_over_and_sends_no_more(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet(), TWILIO_SMS_PER_SECOND="50") as made:
        await crowd(made, 150)
        made.work()
        campaign = await made.campaign()
        await handed_over(made, campaign, 20)
        told = await cancel(made.house.store, campaign)
        counts = await made.settled(campaign)
        assert told == counts.handed_over
        assert counts.statuses[Status.CANCELLED] == 150 - counts.handed_over > 0
        assert len(await made.ledger()) == counts.handed_over
        assert await cancel(made.house.store, campaign) is None


async def test_a_reply_does_not_wait_behind_a_campaign(tmp_path: Path) -> None:
    """At two messages a second a campaign of 150 lasts over a minute; a question is answered meanwhile."""
    async with whole(tmp_path, quiet(), TWILIO_SMS_PER_SECOND="2") as made:
        await crowd(made, 150)
        made.work()
        campaign = await made.campaign()
        await handed_over(made, campaign, 3)
        one = await hand(made, "sms")
        began = time.monotonic()
        await one.write("when are you open?")
        await one.hears("17:00")
        assert time.monotonic() - began < 3
        assert (await made.counts(campaign)).statuses[Status.PENDING] > 100


async def test_quiet_hours_hold_a_campaign_back_but_no_reply(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        toml = made.settings.service_dir / "campaigns" / "vaccine" / "campaign.toml"
        now = time.localtime()
        hours = (
            f"[quiet_hours]\nfrom = {(now.tm_hour - 3) % 24:02d}:00:00\nuntil = {(now.tm_hour + 4) % 24:02d}:00:00\n"
        )
        toml.write_text(f"{toml.read_text()}\n{hours}")
        await crowd(made, 20)
        made.work()
        campaign = await made.campaign()
        one = await hand(made, "sms")
        await one.write("when are you open?")
        await one.hears("17:00")
        counts = await made.counts(campaign)
        assert (counts.audience, counts.statuses[Status.PENDING]) == (20, 20)


async def test_a_correction_goes_to_those_who_were_sent_the_first(tmp_path: Path) -> None:
    reached = Receipts(undelivered_share=0, failed_share=0)
    async with whole(tmp_path, quiet(receipts=reached)) as made:
        await crowd(made, 30)
        made.work()
        first = await made.campaign("vaccine")
        await made.settled(first)
        await made.people([Imported(ChannelName.SMS, "+447700900777", "en", CONSENT)])  # came later: not told
        counts = await made.settled(await made.campaign("closed_today"))
        assert counts.audience == 30
