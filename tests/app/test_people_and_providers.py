"""Conversations over the real wires: Twilio's own STOP, danger after it, DELETE, a block, a worker's question."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.store import keys
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent, Status
from tests.app.hands import Hand, hand, quiet, until
from tests.whole import Whole, whole

CONSENT = Consent(1_700_000_000, "import", "1")


async def waiting_for_staff(made: Whole) -> list[str]:
    """Why each handoff is there."""
    found = []
    for shard in range(keys.SHARDS):
        raw = await made.house.store.client.hgetall(keys.handoffs(shard))
        found += [value.decode().split(";")[1] for value in raw.values()]
    return found


async def opted_out(made: Whole, one: Hand) -> bool:
    """Whether their STOP on SMS has been answered."""
    contacts = made.house.conversation.contacts
    contact_id = await contacts.find("sms", one.address)
    person = None if contact_id is None else await contacts.read(contact_id)
    return bool(person and person.contact.opted_out)


async def imported(made: Whole, one: Hand, channel: ChannelName, language: str = "en") -> None:
    assert await made.people([Imported(channel, one.address, language, CONSENT)]) in (["new"], ["updated"])


async def test_twilios_own_stop_counts_and_its_refusal_of_our_confirmation_is_no_alarm(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await hand(made, "sms")
        await imported(made, one, ChannelName.SMS)
        made.work()
        await one.write("STOP")
        await one.hears("unsubscribed")  # Twilio's own words
        await until(lambda: opted_out(made, one))
        await made.at_rest()
        counts = await made.settled(await made.campaign())
        assert counts.left_out["opted_out"] == 1
        assert counts.statuses.total() == 0
        assert await waiting_for_staff(made) == []


async def test_danger_after_twilios_stop_is_an_alarm_for_the_staff(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one = await hand(made, "sms")
        await one.write("STOP")
        await until(lambda: opted_out(made, one))
        await one.write("he hit me and has a knife")

        async def told() -> bool:
            return "danger_refused" in await waiting_for_staff(made)

        await until(told)
        assert not any("112" in text for text in await one.heard())


@pytest.mark.parametrize(("channel", "word"), [("whatsapp", "стоп"), ("telegram", "توقف"), ("sms", "stopp")])
async def test_stop_in_any_language_keeps_campaigns_away_and_questions_are_still_answered(
    tmp_path: Path, channel: str, word: str
) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await hand(made, channel)
        await imported(made, one, ChannelName(channel))
        made.work()
        await one.write(word)
        await one.hears("START")
        counts = await made.settled(await made.campaign())
        assert counts.left_out["opted_out"] == 1
        await one.write("when are you open?")
        await one.hears("17:00")


async def test_a_stop_while_a_campaign_waits_suppresses_it(tmp_path: Path) -> None:
    """So slow a pace that the second of two people has not got it yet."""
    async with whole(tmp_path, quiet(), TWILIO_WHATSAPP_PER_SECOND="0.001") as made:
        first, second = await hand(made, "whatsapp"), await hand(made, "whatsapp")
        for one in (first, second):
            await imported(made, one, ChannelName.WHATSAPP)
        made.work()
        campaign = await made.campaign()

        async def one_has_it() -> bool:
            fixed = await made.house.delivering.campaigns.fixed(campaign)  # both are meant
            return fixed and bool(await first.heard() or await second.heard())

        await until(one_has_it)
        late = first if not await first.heard() else second
        await late.write("stop")
        counts = await made.settled(campaign)
        assert counts.statuses[Status.SUPPRESSED] == 1
        assert counts.handed_over == 1
        assert not any("vaccine" in text for text in await late.heard())


async def test_delete_forgets_and_an_import_brings_nobody_back(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one = await hand(made, "whatsapp")
        await imported(made, one, ChannelName.WHATSAPP)
        await one.write("DELETE")
        await one.hears("delete")
        contact_id = await made.house.delivering.contacts.find("whatsapp", one.address)
        assert contact_id is not None
        person = await made.house.delivering.contacts.read(contact_id)
        assert person is not None
        assert (person.sealed_address, person.contact.language, person.contact.consent) == (b"", "", None)
        assert await made.people([Imported(ChannelName.WHATSAPP, one.address, "en", CONSENT)]) == ["erased"]
        await one.write("when are you open?")  # a person may always ask
        await one.hears("17:00")


async def test_who_blocks_the_bot_is_suppressed_and_counted(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await hand(made, "telegram")
        await imported(made, one, ChannelName.TELEGRAM)
        await one.block(True)
        made.work()
        counts = await made.settled(await made.campaign())
        assert counts.left_out["opted_out"] + counts.statuses[Status.SUPPRESSED] == 1


async def test_digits_answer_the_campaign(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await hand(made, "sms")
        await imported(made, one, ChannelName.SMS)
        made.work()
        campaign = await made.campaign()
        await one.hears("vaccine")
        await one.write("2")
        await one.hears("17:00")
        await one.write("9")
        await one.hears("START")
        assert (await made.settled(campaign)).sums
