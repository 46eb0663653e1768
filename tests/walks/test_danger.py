"""English at three at night: "he beat me". What they read first, who is told, and what is not sent for three days."""

from __future__ import annotations

from bot.delivery import Delivering
from bot.store import keys
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent, LeftOut, Status
from campaigns.counts import Counts, read_counts
from campaigns.definition import load_campaign
from campaigns.lifecycle import launch, new
from campaigns.sending import Sender
from tests.exchange import LEASE, Exchange, Phone
from tests.walks.conftest import Opened

DAY = 86400.0
GIVEN = Consent(1_700_000_000, "street", "contact-add/1")


async def launched(exchange: Exchange, name: str) -> str:
    """One of the sample's campaigns, launched, its audience fixed, nothing handed over yet."""
    campaign = load_campaign(exchange.settings.service_dir / "campaigns" / name, exchange.known.translator)
    campaign_id = await new(exchange.store, name, campaign)
    assert await launch(exchange.store, campaign_id, exchange.known.translator)
    sender = Sender(Delivering(exchange.store, exchange.vault, {}), exchange.known, exchange.held)
    await sender.refresh()
    await sender.expand()
    return campaign_id


async def begun(exchange: Exchange, campaign_id: str) -> list[int]:
    """Whom it would be handed to now."""
    shards = range(keys.SHARDS)
    deliveries, sms, ever = exchange.deliveries, ChannelName.SMS, float("inf")
    found = [await deliveries.intend(shard, LEASE, campaign_id, sms, 100, ever) for shard in shards]
    return [one.contact_id for some in found for one in some]


async def counted(exchange: Exchange, campaign_id: str) -> Counts:
    return await read_counts(exchange.store, campaign_id)


async def test_he_beat_me_at_three_at_night(opened: Opened) -> None:
    exchange = await opened("2026-11-24 02:50")
    them, other, waits = (Phone(exchange, address=f"+44770090012{number}") for number in (3, 4, 5))
    rows = [Imported(ChannelName.SMS, phone.address, "en", GIVEN) for phone in (them, other)]
    await exchange.bot.contacts.import_rows(rows)
    await waits.writes("can I talk to a person")
    before = await launched(exchange, "lawyer")
    assert (await counted(exchange, before)).statuses[Status.PENDING] == 2

    first = await them.writes("he beat me")
    assert first.startswith("Danger now: call 112.")
    assert "116 006" in first
    assert "We read this later. Our next hours: Tuesday 24 Nov 10:00-15:00." in first
    waiting = await exchange.inbox.handoffs.waiting()
    assert [(str(one.contact_id), one.why) for one in waiting] == [
        (await them.code(), "danger"),
        (await waits.code(), "asked"),
    ]

    assert [str(one) for one in await begun(exchange, before)] == [await other.code()]
    assert (await counted(exchange, before)).statuses[Status.SUPPRESSED] == 1

    for hours in (1, 30, 71):
        exchange.moment += 3600 * hours - (exchange.moment - waiting[0].moment)
        assert "May we write to you now and then" not in await them.writes(f"are you open {hours}")
    within = await counted(exchange, await launched(exchange, "vaccine"))
    assert within.left_out[LeftOut.DANGER] == 1
    assert within.statuses[Status.PENDING] == 1

    exchange.moment += 2 * 3600
    await exchange.inbox.close(await them.code())
    after = await launched(exchange, "vaccine")
    assert (await counted(exchange, after)).left_out[LeftOut.DANGER] == 0
    assert await them.code() in [str(one) for one in await begun(exchange, after)]
