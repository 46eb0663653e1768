"""One number on SMS and on WhatsApp is one person, who is sent a campaign once."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest

from bot.conversation import Conversation
from bot.elsewhere import pair_everybody
from bot.store import keys
from bot.store.contacts import Imported
from bot.store.turns import Change
from bot.types import ChannelName, Inbound, InboundKind, LeftOut
from campaigns.counts import read_counts
from campaigns.lifecycle import launch
from campaigns.plans import Plans
from campaigns.reach import preview
from tests.campaigns.making import CONSENT, KNOWLEDGE, LEASE, TRANSLATOR, Hand, campaign

SMS, WHATSAPP, TELEGRAM = ChannelName.SMS, ChannelName.WHATSAPP, ChannelName.TELEGRAM
NUMBER = "+447700900999"
DUPLICATE = LeftOut.DUPLICATE.value
STOPPED = Change({"o": "5"}, [], {"out": 1})


@pytest.mark.parametrize(
    ("sms", "wanted", "sent_on", "left_out"),
    [
        ({}, {}, "sms", {(DUPLICATE, "en"): 1}),
        ({"consent": None}, {}, "whatsapp", {("no_consent", "en"): 1}),
        ({"change": STOPPED}, {}, "whatsapp", {("opted_out", "en"): 1}),
        ({"language": "ar"}, {}, "whatsapp", {("no_translation", "ar"): 1}),
        ({}, {"channels": ["whatsapp"]}, "whatsapp", {}),
        ({}, {"channels": ["sms"]}, "sms", {}),
    ],
    ids=["both", "no consent there", "stop there", "no text there", "only whatsapp", "only sms"],
)
async def test_sent_once_where_they_are_reached(
    hand: Hand, sms: dict[str, Any], wanted: dict[str, Any], sent_on: str, left_out: dict[tuple[str, str], int]
) -> None:
    await hand.person(channel=WHATSAPP, address=NUMBER)
    await hand.person(**{"address": NUMBER, **sms})
    seen = await preview(hand.store, hand.audiences(campaign("en", audience=wanted)))
    assert seen.included == Counter({("en", sent_on): 1})
    assert seen.left_out == Counter(left_out)


async def test_nobody_else_is_a_duplicate(hand: Hand) -> None:
    await hand.person(channel=WHATSAPP)
    await hand.person(channel=SMS)
    await hand.person(channel=TELEGRAM, address=NUMBER.removeprefix("+"))
    await hand.person(channel=SMS, address=NUMBER)
    seen = await preview(hand.store, hand.audiences(campaign("en")))
    assert (seen.included.total(), seen.left_out.total()) == (4, 0)


async def test_the_launch_fixes_it_and_who_comes_later_changes_nothing(hand: Hand) -> None:
    for number in range(20):
        address = f"+4477009009{number:02d}"
        await hand.person(channel=WHATSAPP, address=address)
        if number < 10:
            await hand.person(channel=SMS, address=address)
    name = await hand.made(campaign("en"))
    await launch(hand.store, name, TRANSLATOR)
    for number in range(10, 20):  # their SMS contact is made after the launch: they are reached on WhatsApp
        await hand.person(channel=SMS, address=f"+4477009009{number:02d}")
    await hand.expand(name)
    counts = await read_counts(hand.store, name)
    assert counts.sums
    assert (counts.audience, counts.left_out[DUPLICATE]) == (30, 10)
    sent = await hand.send(name)
    assert len(sent) == len(set(sent)) == 20


async def test_who_writes_on_both_is_one_person(hand: Hand) -> None:
    """Neither was imported: the second channel they write on knows the first, whatever became of them meanwhile."""
    conversation = Conversation(hand.store, hand.vault, KNOWLEDGE, Plans(hand.campaigns).of)
    for number, (channel, text) in enumerate([(WHATSAPP, "DELETE"), (SMS, "hi"), (WHATSAPP, "hi")]):
        inbound = Inbound(channel, NUMBER, f"SM{number}", InboundKind.TEXT, text)
        await conversation.receive(inbound)
        shard = keys.shard_of(await hand.contacts.enter(channel.value, NUMBER))
        waiting = await conversation.next(LEASE, shard)
        assert waiting
        await conversation.answer(LEASE, waiting)
    for channel in (WHATSAPP, SMS):
        contact_id = await hand.contacts.enter(channel.value, NUMBER)
        free = Change(unset=["o", "x"], bits={"ok": 1, "out": 0, "x": 0, "l:en": 1})
        await hand.turns.finish(LEASE, contact_id, b"", free, None, b"")
    seen = await preview(hand.store, hand.audiences(campaign("en")))
    assert (seen.included, seen.left_out) == (Counter({("en", "sms"): 1}), Counter({(DUPLICATE, "en"): 1}))


async def test_a_store_of_an_earlier_version_learns_who_is_one_person(hand: Hand) -> None:
    await hand.person(channel=WHATSAPP, address=NUMBER)
    await hand.person(address=NUMBER)
    await hand.person(channel=WHATSAPP)
    await hand.store.client.delete(*(keys.pairs(shard) for shard in range(keys.SHARDS)))
    lost = await hand.person(channel=WHATSAPP)
    await hand.store.client.hset(keys.contact(keys.shard_of(lost), keys.row_of(lost)), "a", b"sealed with another key")
    assert (await preview(hand.store, hand.audiences(campaign("en")))).included.total() == 4
    await pair_everybody(hand.contacts)
    assert (await preview(hand.store, hand.audiences(campaign("en")))).included.total() == 3
    await pair_everybody(hand.contacts)
    assert await hand.contacts.pairs.whole()


async def test_imported_at_the_same_moment(hand: Hand) -> None:
    rows = [Imported(channel, f"+4477009007{n:02d}", "en", CONSENT) for n in range(10) for channel in (SMS, WHATSAPP)]
    await asyncio.gather(*(hand.contacts.import_rows([row]) for row in rows))
    assert (await preview(hand.store, hand.audiences(campaign("en")))).included == Counter({("en", "sms"): 10})
