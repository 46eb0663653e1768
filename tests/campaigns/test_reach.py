"""One number on SMS and on WhatsApp is one person, who is sent a campaign once."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from bot.store import keys
from bot.store.turns import Change
from bot.types import ChannelName, LeftOut
from campaigns.counts import read_counts
from campaigns.lifecycle import launch
from campaigns.reach import preview
from tests.campaigns.making import TRANSLATOR, Hand, campaign

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


async def test_an_address_whose_key_is_gone_is_no_duplicate(hand: Hand) -> None:
    contact_id = await hand.person(channel=WHATSAPP, address=NUMBER)
    await hand.person(address=NUMBER)
    name = keys.contact(keys.shard_of(contact_id), keys.row_of(contact_id))
    await hand.store.client.hset(name, "a", b"sealed with another key")
    seen = await preview(hand.store, hand.audiences(campaign("en")))
    assert seen.included.total() == 2
