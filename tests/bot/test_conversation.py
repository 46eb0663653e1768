"""The inbound flow with a real store: in order, once, and whatever cannot be answered keeps nobody else waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from app.knowledge import SAMPLE, load_knowledge
from bot.conversation import Conversation
from bot.store import keys
from bot.store.connection import LOST, Store
from bot.store.deliveries import Deliveries
from bot.store.scripts import LeaseLost
from bot.types import ChannelName, Inbound, InboundKind, Outcome, Reply, Status, Turn
from bot.vault import Vault, new_key
from tests.conftest import KEY

SMS = ChannelName.SMS
NUMBER = "+447700900123"
LEASE = "1:worker"
QUESTION = "When is the clinic open?"
KNOWLEDGE = load_knowledge(SAMPLE)


async def no_plan(campaign_id: str) -> Mapping[str, str]:
    return {}


class Phone:
    """One person's phone, the bot that answers it, and the worker that holds its shard."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self.store, self.deliveries = store, Deliveries(store, vault)
        self.bot = Conversation(store, vault, KNOWLEDGE, no_plan)
        self.sent = 0

    async def begin(self) -> Phone:
        self.id = await self.bot.contacts.enter("sms", NUMBER)
        self.shard = keys.shard_of(self.id)
        await self.store.client.set(keys.lease(self.shard), LEASE)
        return self

    async def writes(self, *texts: str) -> None:
        for text in texts:
            self.sent += 1
            assert await self.bot.receive(Inbound(SMS, NUMBER, f"SM{self.sent}", InboundKind.TEXT, text))

    async def answered(self) -> list[str]:
        """Answer all that waits; what was said, by the answers' ids."""
        said: list[str] = []
        while waiting := await self.bot.next(LEASE, self.shard):
            await self.bot.answer(LEASE, waiting)
            begun = await self.deliveries.intend(self.shard, LEASE, keys.REPLIES, SMS, 100, float("inf"))
            for one in begun:
                said.append(self.bot.turns.open_reply(one.contact_id, one.sealed_reply).answer)
                await self.deliveries.outcome(one.attempt, Outcome(Status.ACCEPTED))
        return said

    async def handoffs(self) -> list[str]:
        told = await self.store.client.hvals(keys.handoffs(self.shard))
        return [one.decode().split(";")[1] for one in told]


@pytest.fixture
async def phone(store: Store, vault: Vault) -> Phone:
    return await Phone(store, vault).begin()


async def test_question_and_answer(phone: Phone) -> None:
    await phone.writes("STOP")
    assert await phone.answered() == ["stop-done"]
    person = await phone.bot.contacts.read(phone.id)
    assert person
    assert person.contact.opted_out
    assert phone.bot.contacts.open_address(phone.id, person.sealed_address) == NUMBER


async def test_a_stop_that_the_store_refuses_for_a_moment_is_not_set_aside(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store is made a copy of another just then, and the one to write to again right after."""
    finish, tell = phone.bot.turns.finish, phone.store.client.execute_command

    async def refused(*args: Any, **more: Any) -> bool:
        await tell("REPLICAOF", "127.0.0.1", "1")
        try:
            return await finish(*args, **more)
        finally:
            await tell("REPLICAOF", "NO", "ONE")

    await phone.writes("STOP")
    waiting = await phone.bot.next(LEASE, phone.shard)
    assert waiting
    with monkeypatch.context() as moment:
        moment.setattr(phone.bot.turns, "finish", refused)
        with pytest.raises(LOST):
            await phone.bot.answer(LEASE, waiting)
    assert await phone.handoffs() == []
    assert await phone.answered() == ["stop-done"]


async def test_what_follows_a_delete_is_answered_as_a_strangers(phone: Phone) -> None:
    await phone.writes(QUESTION, "DELETE", QUESTION)
    assert await phone.answered() == ["topic-clinic-hours", "delete-done", "topic-clinic-hours"]


async def test_what_came_before_an_erasure_is_not_answered(phone: Phone) -> None:
    """`lykt contacts erase` while their message waits: it is forgotten with them."""
    await phone.writes(QUESTION)
    await asyncio.sleep(0.01)
    waiting = await phone.bot.next(LEASE, phone.shard)
    assert waiting
    await phone.store.client.hset(keys.contact(phone.shard, keys.row_of(phone.id)), "x", waiting.moment + 1)
    assert await phone.answered() == []
    assert await phone.bot.contacts.read(phone.id)


async def test_a_message_counts_from_when_it_came_not_from_when_it_is_answered(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await phone.writes(QUESTION)
    waiting = await phone.bot.next(LEASE, phone.shard)
    assert waiting
    monkeypatch.setattr("bot.clock.now", lambda: waiting.moment + 90_000)
    assert await phone.answered() == ["topic-clinic-hours"]
    person = await phone.bot.contacts.read(phone.id)
    assert person
    assert person.contact.last_inbound == pytest.approx(waiting.moment, abs=0.01)


async def test_an_inbound_whose_key_is_gone_keeps_nobody_waiting(store: Store, vault: Vault, phone: Phone) -> None:
    other = Vault([new_key(), KEY])  # a key that was made, used, and taken away again
    await Conversation(store, other, KNOWLEDGE, no_plan).receive(
        Inbound(SMS, NUMBER, "SM0", InboundKind.TEXT, "nobody can read this")
    )
    await phone.writes("STOP")
    assert await phone.answered() == ["stop-done"]
    assert await phone.handoffs() == ["error"]
    assert await store.client.llen(keys.aside(phone.shard)) == 1
    assert 0 < await store.client.ttl(keys.aside(phone.shard)) <= 7 * 86400


async def test_a_session_whose_key_is_gone_is_begun_anew(phone: Phone) -> None:
    await phone.store.client.set(keys.session(phone.shard, keys.row_of(phone.id)), b"sealed with another key")
    await phone.writes("STOP")
    assert await phone.answered() == ["stop-done"]


async def test_another_versions_inbound_keeps_nobody_waiting(phone: Phone, vault: Vault) -> None:
    sealed = vault.seal('{"channel": "pigeon"}', str(phone.id))
    await phone.store.client.rpush(keys.inbox(phone.shard), b"%d;1.000;" % phone.id + sealed)
    await phone.writes("STOP")
    assert await phone.answered() == ["stop-done"]


async def test_a_bug_in_a_handler_is_seen_by_the_staff(phone: Phone) -> None:
    def broken(turn: Turn) -> Reply | None:
        if turn.inbound.text == "poison":
            raise ZeroDivisionError
        return None

    phone.bot._knowledge = replace(KNOWLEDGE, handlers=(broken, *KNOWLEDGE.handlers))
    await phone.writes("poison", "STOP")
    assert await phone.answered() == ["stop-done"]
    assert await phone.handoffs() == ["error"]


@pytest.mark.parametrize(("said", "done"), [("STOP", "opted_out"), ("DELETE", "erased"), ("poison", "")])
async def test_a_stop_whose_confirmation_is_broken_is_a_stop_all_the_same(phone: Phone, said: str, done: str) -> None:
    def broken(turn: Turn) -> Reply | None:
        raise ZeroDivisionError

    await phone.writes(QUESTION)
    assert await phone.answered() == ["topic-clinic-hours"]
    phone.bot._knowledge = replace(KNOWLEDGE, handlers=(broken,))
    await phone.writes(said)
    assert await phone.answered() == []
    person = await phone.bot.contacts.read(phone.id)
    assert person
    assert bool(person.contact.opted_out) is (done != "")
    assert bool(person.erased) is (done == "erased")
    assert await phone.handoffs() == ([] if done == "erased" else ["error"])


async def test_whatever_cannot_be_finished_is_set_aside(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    finish = phone.bot.turns.finish
    errors = [ValueError("the script does not take this")]

    async def broken(*args: Any) -> bool:
        if errors:
            raise errors.pop()
        return await finish(*args)

    monkeypatch.setattr(phone.bot.turns, "finish", broken)
    await phone.writes(QUESTION, "STOP")
    assert await phone.answered() == ["stop-done"]
    assert await phone.handoffs() == ["error"]


async def test_an_old_lease_answers_nothing(phone: Phone) -> None:
    await phone.writes(QUESTION)
    waiting = await phone.bot.next(LEASE, phone.shard)
    assert waiting
    with pytest.raises(LeaseLost):
        await phone.bot.answer("0:asleep", waiting)
    assert await phone.answered() == ["topic-clinic-hours"]
