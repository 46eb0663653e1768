"""A campaign under way: paused, resumed, cancelled, held back by quiet hours, and replies that never wait behind it."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from bot import clock
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent, Status
from campaigns.lifecycle import cancel, pause, resume
from sandbox.config import Receipts
from tests.app.hands import PATIENCE, hand, quiet, until
from tests.whole import Whole, whole

CONSENT = Consent(1_700_000_000, "import", "1")


async def crowd(made: Whole, number: int) -> None:
    rows = [Imported(ChannelName.SMS, f"+1{202 + n // 100}5550{100 + n % 100}", "en", CONSENT) for n in range(number)]
    await made.people(rows)


async def handed_over(made: Whole, campaign: str, number: int) -> int:
    """Wait until the audience is fixed and at least so many have been handed over; how many have."""
    async with asyncio.timeout(PATIENCE):
        while True:
            done = (await made.counts(campaign)).handed_over
            if done >= number and await made.house.delivering.campaigns.fixed(campaign):
                return done
            await asyncio.sleep(0.02)


async def nothing_under_way(made: Whole, campaign: str) -> bool:
    return not (await made.counts(campaign)).statuses[Status.SENDING]


async def test_pause_takes_effect_at_once_and_resume_goes_on(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet(), TWILIO_SMS_PER_SECOND="50") as made:
        await crowd(made, 150)
        made.work()
        campaign = await made.campaign()
        await handed_over(made, campaign, 20)
        assert await pause(made.house.store, campaign)
        await until(lambda: nothing_under_way(made, campaign))
        held = (await made.counts(campaign)).handed_over
        await asyncio.sleep(1.0)  # fifty more, were it not paused
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
        assert told is not None
        assert counts.handed_over <= told < 150  # fewer where one that was under way came back, proven not sent
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
        assert time.monotonic() - began < 30
        assert (await made.counts(campaign)).statuses[Status.PENDING] > 50


async def test_quiet_hours_hold_a_campaign_back_but_no_reply(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        toml = made.settings.service_dir / "campaigns" / "vaccine" / "campaign.toml"
        hour = clock.local(clock.now(), made.house.service.tz).hour
        hours = f"[quiet_hours]\nfrom = {(hour - 3) % 24:02d}:00:00\nuntil = {(hour + 4) % 24:02d}:00:00\n"
        toml.write_text(f"{toml.read_text()}\n{hours}")
        await crowd(made, 20)
        made.work()
        campaign = await made.campaign()
        one = await hand(made, "sms")
        await one.write("when are you open?")
        await one.hears("17:00")
        await handed_over(made, campaign, 0)  # the audience is fixed
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
