"""Turns: what came in is stored once, answered once, in order; a crash in between loses and doubles nothing."""

from __future__ import annotations

import asyncio

import pytest

from bot.store import keys
from bot.store.connection import Store
from bot.store.deliveries import Attempt
from bot.store.scripts import LeaseLost
from bot.store.turns import Change, ReplyText
from bot.types import Button, ChannelName, Inbound, InboundKind, NumberedList, Outcome, Session, Status
from bot.vault import Vault, VaultError
from tests.bot.store.talking import FOREVER, LEASE, NUMBER, Talking, inbound

SMS = ChannelName.SMS


@pytest.fixture
async def talk(store: Store, vault: Vault) -> Talking:
    return await Talking(store, vault).begin()


async def test_what_comes_twice_is_stored_once(talk: Talking) -> None:
    stored = await asyncio.gather(*(talk.turns.receive(talk.id, inbound()) for _ in range(10)))
    assert sorted(stored) == [False] * 9 + [True]
    waiting = await talk.next()
    assert (waiting.contact_id, waiting.inbound) == (talk.id, inbound())
    assert await talk.finish(waiting.stored, "open until 21:00")
    assert not await talk.turns.receive(talk.id, inbound())  # also after it was answered
    assert await talk.turns.next(talk.shard) is None


async def test_every_field_of_an_inbound_is_read_again(talk: Talking) -> None:
    full = Inbound(
        SMS, NUMBER, "u1", InboundKind.BUTTON, "text", "data", "cb", "STOP", True, "pl", "voice", "-100"
    )  # every field differs from its default
    await talk.turns.receive(talk.id, full)
    assert (await talk.next()).inbound == full


async def test_in_the_order_they_came(talk: Talking) -> None:
    for number in range(5):
        await talk.turns.receive(talk.id, inbound(f"SM{number}", f"{number}"))
    for number in range(5):
        waiting = await talk.next()
        assert waiting.inbound.text == f"{number}"
        assert await talk.finish(waiting.stored)
    assert await talk.turns.next(talk.shard) is None


async def test_finished_twice_is_answered_once(talk: Talking) -> None:
    """The worker died after its script and before it knew; the next one finds nothing left to do."""
    await talk.turns.receive(talk.id, inbound())
    waiting = await talk.next()
    change = Change({"l": "nb", "lc": "1"}, events=[["kind", "in"]])
    assert await talk.finish(waiting.stored, "first", change=change)
    assert not await talk.finish(waiting.stored, "second", change=change)
    assert len(await talk.kept()) == 1
    assert await talk.store.client.xlen(keys.events(talk.shard)) == 1


async def test_a_crash_before_finish_leaves_it_waiting(talk: Talking) -> None:
    await talk.turns.receive(talk.id, inbound())
    assert await talk.next() == await talk.next()


async def test_an_old_lease_changes_nothing(talk: Talking) -> None:
    await talk.turns.receive(talk.id, inbound())
    waiting = await talk.next()
    await talk.store.client.set(keys.lease(talk.shard), "2:another")
    with pytest.raises(LeaseLost):
        await talk.finish(waiting.stored, "hello", change=Change({"o": "1"}, [], {"out": 1}, stop=True))
    assert await talk.next() == waiting
    assert await talk.kept() == []
    person = await talk.contacts.read(talk.id)
    assert person
    assert not person.contact.opted_out


async def test_a_session_is_read_again_and_forgotten_after_a_week(talk: Talking) -> None:
    assert await talk.turns.session(talk.id) == Session()
    session = Session(
        (NumberedList(5.0, "menu", {"1": "topic:vaccines"}, "vaccine"),), 2, ("menu",), (1.0, 2.0), "th", "stop", 7.0
    )
    assert await talk.finish(b"", session=session)
    assert await talk.turns.session(talk.id) == session
    left = await talk.store.client.ttl(keys.session(talk.shard, talk.row))
    assert 7 * 86400 - 600 < left <= 7 * 86400


async def test_replies_go_out_in_order_and_are_kept_a_week(talk: Talking) -> None:
    await talk.finish(b"", "one", "two")
    [first] = await talk.begun()
    assert talk.turns.open_reply(first.contact_id, first.sealed_reply).text == "one"
    assert talk.contacts.open_address(talk.id, first.sealed_address) == NUMBER
    assert await talk.begun() == []  # the second when the first is out
    await talk.deliveries.outcome(first.attempt, Outcome(Status.ACCEPTED, "SM1"))
    [second] = await talk.begun()
    assert talk.turns.open_reply(second.contact_id, second.sealed_reply).text == "two"
    for name in await talk.kept():
        assert 7 * 86400 - 600 < await talk.store.client.ttl(name) <= 7 * 86400
    found = await talk.turns.reply(talk.shard, first.attempt.row)
    assert found
    assert (found[0], found[2].text, found[2].answer) == (talk.id, "one", "answer")


async def test_a_reply_that_has_to_be_sent_again_comes_before_the_next(talk: Talking) -> None:
    await talk.finish(b"", "one", "two")
    await talk.finish(b"", "three")
    said = []
    for outcome in (Status.PENDING, Status.PENDING, Status.ACCEPTED, Status.PENDING, Status.FAILED, Status.UNCERTAIN):
        [begun] = await talk.begun()
        said.append(talk.turns.open_reply(begun.contact_id, begun.sealed_reply).text)
        await talk.deliveries.outcome(begun.attempt, Outcome(outcome))
    assert said == ["one", "one", "one", "two", "two", "three"]
    assert await talk.begun() == []


async def test_a_reply_that_a_dead_worker_took_with_it_holds_the_next_up_for_seconds_only(
    talk: Talking, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.finish(b"", "one", "two")
    [lost] = await talk.begun()
    assert await talk.begun() == []
    monkeypatch.setattr("bot.clock.now", lambda: lost.moment + 10)
    [second] = await talk.begun()
    assert talk.turns.open_reply(second.contact_id, second.sealed_reply).text == "two"


async def test_one_persons_reply_that_waits_holds_nobody_else_up(talk: Talking, vault: Vault) -> None:
    await talk.finish(b"", "one", "two")
    sealed = talk.contacts.seal_address(talk.id + keys.SHARDS, NUMBER)
    other = talk.id + keys.SHARDS  # the next row of the same shard
    await talk.turns.finish(LEASE, other, b"", Change(), None, sealed, [ReplyText("hello")], "en", "sms")
    assert [one.contact_id for one in await talk.begun()] == [talk.id, other]


async def test_buttons_are_read_again(talk: Talking) -> None:
    rows = [[Button("topic:vaccines", "Vaccines")], [Button("command:human", "A person")]]
    sealed = talk.contacts.seal_address(talk.id, NUMBER)
    await talk.turns.finish(LEASE, talk.id, b"", Change(), None, sealed, [ReplyText("menu", rows)], "en", "sms")
    [begun] = await talk.begun()
    assert talk.turns.open_reply(talk.id, begun.sealed_reply).buttons == rows


async def test_a_reply_that_comes_too_late_is_not_sent(talk: Talking, monkeypatch: pytest.MonkeyPatch) -> None:
    await talk.finish(b"", "open until 21:00")
    later = (await talk.store.client.time())[0] + 6 * 3600 + 60
    monkeypatch.setattr("bot.clock.now", lambda: float(later))
    assert await talk.begun() == []
    delivery = await talk.deliveries.read(talk.shard, keys.REPLIES, 1)
    assert delivery
    assert delivery.status is Status.EXPIRED
    [waiting] = await talk.store.client.hvals(keys.handoffs(talk.shard))
    assert waiting.decode().split(";")[1:] == ["late", "en"]


@pytest.mark.parametrize(
    ("channel", "ago", "hours_left"),
    [("whatsapp", 0, 6), ("whatsapp", 20, 4), ("whatsapp", 24, 0), ("sms", 24, 6)],
)
async def test_on_whatsapp_a_reply_is_due_within_a_day_of_the_persons_message(
    talk: Talking, monkeypatch: pytest.MonkeyPatch, channel: str, ago: int, hours_left: int
) -> None:
    now = 1_800_000_000.0
    monkeypatch.setattr("bot.clock.now", lambda: now)
    sealed, heard = talk.contacts.seal_address(talk.id, NUMBER), now - ago * 3600
    reply = [ReplyText("open until 21:00")]
    await talk.turns.finish(LEASE, talk.id, b"", Change(), None, sealed, reply, "en", channel, heard)
    begun = await talk.deliveries.intend(talk.shard, LEASE, keys.REPLIES, ChannelName(channel), 1, FOREVER)
    assert [one.due for one in begun] == ([now + hours_left * 3600] if hours_left else [])
    assert bool(await talk.store.client.hlen(keys.handoffs(talk.shard))) is not bool(hours_left)


async def test_an_uncertain_reply_whose_record_is_gone_is_not_asked_about_for_ever(talk: Talking) -> None:
    await talk.finish(b"", "hello")
    [one] = await talk.begun()
    await talk.deliveries.outcome(one.attempt, Outcome(Status.UNCERTAIN))
    [(attempt, _)] = await talk.deliveries.uncertain(talk.shard)
    await talk.store.client.delete(keys.deliveries(talk.shard, keys.REPLIES, 0))  # its seven days are over
    await talk.deliveries.outcome(attempt, Outcome(Status.UNKNOWN))
    assert await talk.deliveries.uncertain(talk.shard) == []


async def test_tokens_lead_back_to_their_attempt(talk: Talking) -> None:
    attempt = Attempt(15, "free-vaccine-2", 123_456, "deadbeef")
    assert talk.deliveries.attempt_of(talk.deliveries.token(attempt)) == attempt
    with pytest.raises(VaultError):
        talk.deliveries.attempt_of("bm90IG91cnM")
