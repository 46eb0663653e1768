"""Who wrote within the last months: one bit a month, set with the message, gone with a DELETE."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot import clock
from bot.clock import months_before
from bot.conversation import Conversation
from bot.store import keys
from bot.store.turns import MONTH_SECONDS
from bot.types import ChannelName, Inbound, InboundKind
from campaigns.plans import Plans
from campaigns.reach import preview
from tests.campaigns.making import KNOWLEDGE, LEASE, Hand, campaign

SMS = ChannelName.SMS


def at(monkeypatch: pytest.MonkeyPatch, day: str) -> None:
    moment = datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()
    monkeypatch.setattr(clock, "now", lambda: moment)


async def says(hand: Hand, contact_id: int, text: str) -> None:
    person = await hand.contacts.read(contact_id)
    assert person
    address = hand.contacts.open_address(contact_id, person.sealed_address)
    conversation = Conversation(hand.store, hand.vault, KNOWLEDGE, Plans(hand.campaigns).of)
    await conversation.receive(Inbound(SMS, address, clock.fresh_id(), InboundKind.TEXT, text))
    waiting = await conversation.next(LEASE, keys.shard_of(contact_id))
    assert waiting
    await conversation.answer(LEASE, waiting)


async def seen(hand: Hand, months: int) -> int:
    return (await preview(hand.store, hand.audiences(campaign("en", audience={"seen_months": months})))).audience


def test_months_over_the_turn_of_a_year() -> None:
    moment = datetime(2026, 2, 3, tzinfo=UTC).timestamp()
    assert months_before(moment, 0) == ["2026-02"]
    assert months_before(moment, 3) == ["2026-02", "2026-01", "2025-12", "2025-11"]
    assert months_before(moment, 14)[-1] == "2024-12"


async def test_who_wrote_lately(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    people = [await hand.person() for _ in range(5)]
    for contact_id, day in zip(people, ["2026-10-31", "2026-08-15", "2026-05-01", "2025-11-30"], strict=False):
        at(monkeypatch, day)
        await says(hand, contact_id, "hi")
    at(monkeypatch, "2026-11-02")
    assert [await seen(hand, months) for months in (0, 1, 3, 6, 12)] == [5, 1, 2, 3, 4]
    at(monkeypatch, "2026-12-01")
    assert [await seen(hand, months) for months in (1, 3, 6, 12)] == [0, 1, 2, 3]


async def test_gone_with_a_delete_and_after_thirteen_months(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    contact_id = await hand.person()
    shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
    name = keys.audience(shard, "m:2026-10")
    at(monkeypatch, "2026-10-31")
    await says(hand, contact_id, "hi")
    assert await hand.store.client.getbit(name, row) == 1
    assert MONTH_SECONDS - 60 < await hand.store.client.ttl(name) <= MONTH_SECONDS
    at(monkeypatch, "2026-11-02")
    await says(hand, contact_id, "DELETE")
    for bitmap in await hand.store.client.keys(f"{keys.prefix(shard)}b:m:*"):
        assert await hand.store.client.getbit(bitmap, row) == 0


async def test_months_that_there_are_none_of(hand: Hand) -> None:
    with pytest.raises(ValueError, match="seen_months"):
        campaign("en", audience={"seen_months": 2})
