"""A campaign under way that goes wrong pauses itself, two workers at it, and every number still sums."""

from __future__ import annotations

from pathlib import Path

from bot.store.campaigns import State
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent, Status
from campaigns.counts import recount
from campaigns.lifecycle import resume
from sandbox.config import Behaviour, Rates, Receipts, SandboxConfig
from tests.app.hands import quiet, until
from tests.app.test_end_to_end import import_people
from tests.whole import Whole, whole

SLOWLY = {"TWILIO_SMS_PER_SECOND": "5", "TWILIO_WHATSAPP_PER_SECOND": "5", "TELEGRAM_PER_SECOND": "5"}
CONSENT = Consent(1_700_000_000, "import", "1")


async def crowd(made: Whole, number: int) -> None:
    rows = [Imported(ChannelName.SMS, f"+1{202 + n // 100}5550{100 + n % 100}", "en", CONSENT) for n in range(number)]
    await made.people(rows)


async def pauses(made: Whole, campaign: str, why: str) -> None:
    """Waits until it has, and nothing is on its way any more; then every number must sum."""

    async def paused() -> bool:
        stored = await made.house.delivering.campaigns.read(campaign)
        return bool(stored and stored.state is State.PAUSED and stored.paused_for == why)

    async def landed() -> bool:
        return not (await made.counts(campaign)).statuses[Status.SENDING]

    await until(paused)
    await until(landed)


async def test_numbers_that_fail_pause_it_and_the_counts_still_sum(tmp_path: Path) -> None:
    failing = Receipts(sent=0.05, delivered=0.05, undelivered_share=0.6, failed_share=0.2)
    async with whole(tmp_path, quiet(receipts=failing), TWILIO_SMS_PER_SECOND="20") as made:
        await crowd(made, 200)
        made.work()
        made.work()
        campaign = await made.campaign()
        await pauses(made, campaign, "failures")
        counts = await made.counts(campaign)
        assert counts.sums
        assert counts.audience == 200
        assert 6 <= counts.handed_over < 200
        assert len(await made.ledger()) == counts.handed_over

        assert await resume(made.house.store, campaign)  # whoever wants it to go on sees it stop once more
        await pauses(made, campaign, "failures")
        assert (await made.counts(campaign)).handed_over >= counts.handed_over + 6

        async def at_rest() -> bool:
            return not await recount(made.house.delivering.deliveries, await made.counts(campaign))

        await until(at_rest)
        now = await made.counts(campaign)
        failed = now.statuses[Status.FAILED] + now.statuses[Status.UNDELIVERED]
        assert (await made.house.delivering.campaigns.failures(campaign)).total() >= failed


async def test_people_who_say_stop_pause_it(tmp_path: Path) -> None:
    stopping = Behaviour(answers=0, asks=0, stops=1.0, blocks=0, soonest=0.05, latest=0.2, blocked_before=0)
    config = SandboxConfig(behaviour=stopping, rates=Rates(overall=0), people=200)
    async with whole(tmp_path, config, **SLOWLY) as made:
        await import_people(made)
        made.work()
        campaign = await made.campaign()
        await pauses(made, campaign, "stops")
        counts = await made.counts(campaign)
        assert counts.sums
        assert counts.handed_over < counts.audience

        async def counted() -> bool:
            replies = await made.house.delivering.campaigns.replies(campaign)
            return sum(one.number for one in replies if one.what == "stop") > 3

        await until(counted)
