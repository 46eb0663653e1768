"""The reply lane: one person's answers go out in their order, also where one of them has to be sent again."""

from __future__ import annotations

import asyncio

import pytest

from bot import clock
from bot.delivery import Delivering
from bot.replies import Replies
from bot.store import keys
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.store.deliveries import Attempt, Begun
from bot.store.turns import Change, ReplyText, Turns
from bot.types import ChannelName, Inbound, NotSent, Outbound, Outcome, Receipt, Status, WebhookRequest
from bot.vault import Vault

SMS = ChannelName.SMS
NUMBER = "+447700900123"
LEASE = "1:worker"


class Provider:
    """Takes what it is given, except for what it is told to refuse first."""

    name, reports_delivery, has_buttons, max_length, per_second, per_chat = SMS, True, False, 1600, 1000.0, 0.0

    def __init__(self, refusals: list[Outcome | Exception]) -> None:
        self.refusals, self.took = refusals, list[str]()

    async def send(self, outbound: Outbound) -> Outcome:
        await asyncio.sleep(0.005)
        if self.refusals:
            refusal = self.refusals.pop(0)
            if isinstance(refusal, Exception):
                raise refusal
            return refusal
        self.took.append(outbound.text)
        return Outcome(Status.ACCEPTED, "SM1")

    async def find(self, outbound: Outbound, since: float) -> Outcome | None:
        return None

    def verify(self, request: WebhookRequest) -> None: ...

    def parse(self, request: WebhookRequest) -> list[Inbound | Receipt]:
        return []

    async def acknowledge(self, inbound: Inbound) -> None: ...

    async def close(self) -> None: ...


BUSY = Outcome(Status.PENDING, code="429", retry_after=0.05)
NOT_NOW = Outcome(Status.PENDING)


@pytest.mark.parametrize(
    "refusals",
    [[], [BUSY], [BUSY, BUSY], [NOT_NOW, NOT_NOW, NOT_NOW]],
    ids=["none", "the first", "the first twice", "three"],
)
async def test_in_their_order(store: Store, vault: Vault, refusals: list[Outcome | Exception]) -> None:
    provider = Provider(list(refusals))
    await answer(store, vault, provider, ["one", "two"], ["three"], ["four"])
    assert provider.took == ["one", "two", "three", "four"]


async def test_in_their_order_after_a_refused_connection(
    store: Store, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.BACKOFF", 0.05)
    provider = Provider([NotSent("refused")])
    await answer(store, vault, provider, ["one", "two"], ["three"])
    assert provider.took == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("said", "status", "seen"),
    [
        ("topic-vaccines", Status.FAILED, "refused"),
        ("topic-vaccines", Status.SUPPRESSED, "refused"),
        ("danger", Status.SUPPRESSED, "danger_refused"),
        ("stop-done", Status.FAILED, "refused"),
        ("stop-done", Status.SUPPRESSED, ""),
        ("delete-done", Status.FAILED, ""),
        ("delete-done", Status.SUPPRESSED, ""),
        ("wrong-number-done", Status.FAILED, ""),
    ],
)
async def test_a_refused_answer_is_seen_by_the_staff(
    store: Store, vault: Vault, said: str, status: Status, seen: str
) -> None:
    provider = Provider([Outcome(status, code="21610")])
    await answer(store, vault, provider, [said], ["afterwards"])
    assert provider.took == ["afterwards"]
    waiting = [one async for key in store.client.scan_iter("*}h") for one in await store.client.hvals(key)]
    assert [one.decode().split(";")[1] for one in waiting] == ([seen] if seen else [])


async def test_a_reply_is_valid_no_longer_than_it_may_be_sent(store: Store, vault: Vault) -> None:
    """The provider's own queue must not carry it past its moment."""
    seconds: list[int] = []

    class Noting(Provider):
        async def send(self, outbound: Outbound) -> Outcome:
            seconds.append(outbound.validity)
            return await super().send(outbound)

    provider = Noting([])
    await answer(store, vault, provider, ["one"])
    contacts, turns = Contacts(store, vault), Turns(store, vault)
    contact_id = await contacts.enter("sms", NUMBER)
    change, sealed = Change(stop=True, erase=clock.now()), contacts.seal_address(contact_id, NUMBER)
    shard = keys.shard_of(contact_id)
    await turns.finish(LEASE, contact_id, b"", change, None, sealed, [ReplyText("bye", answer="bye")], "en", "sms")
    number = int(await store.client.get(keys.reply_numbers(shard)))
    await store.client.hset(keys.reply(shard, number), "by", clock.now() + 90)
    lane = Replies(Delivering(store, vault, {SMS: provider}), turns, {shard: LEASE})
    assert await lane.pump(provider)
    await lane.land()
    assert seconds[0] == 600
    assert 80 < seconds[1] <= 90


async def test_a_clock_that_is_set_back_keeps_nobody_waiting(
    store: Store, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that began with a wrong clock: its first answer must not hold the second up until then."""

    class OneAfterTheOther(Provider):
        per_chat = 0.05

    provider, contacts, turns = OneAfterTheOther([]), Contacts(store, vault), Turns(store, vault)
    contact_id = await contacts.enter("sms", NUMBER)
    shard, sealed = keys.shard_of(contact_id), contacts.seal_address(contact_id, NUMBER)
    await store.client.set(keys.lease(shard), LEASE)
    lane = Replies(Delivering(store, vault, {SMS: provider}), turns, {shard: LEASE})
    right = clock.now
    for text, ahead in (("too early", 3600.0), ("now", 0.0)):
        monkeypatch.setattr(clock, "now", lambda ahead=ahead: right() + ahead)
        await turns.finish(LEASE, contact_id, b"", Change(), None, sealed, [ReplyText(text, answer=text)], "en", "sms")
        assert await lane.pump(provider)
        await asyncio.sleep(0.2)
    assert provider.took == ["too early", "now"]


async def test_what_was_begun_in_the_future_is_not_sent_now(
    store: Store, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock was set back between the two: nobody knows how long ago it was begun."""
    provider = Provider([])
    contact_id = await Contacts(store, vault).enter("sms", NUMBER)
    delivering = Delivering(store, vault, {SMS: provider})
    sealed = delivering.contacts.seal_address(contact_id, NUMBER)
    begun = Begun(Attempt(keys.shard_of(contact_id), "0", 1, "a"), clock.now() + 60, "en", SMS, contact_id, sealed)
    assert (await delivering.deliver(begun, "late")).status is Status.PENDING
    assert provider.took == []


async def answer(store: Store, vault: Vault, provider: Provider, *turns_texts: list[str]) -> None:
    """Store what each turn answers and work the lane until nothing waits."""
    contacts, turns = Contacts(store, vault), Turns(store, vault)
    contact_id = await contacts.enter("sms", NUMBER)
    shard = keys.shard_of(contact_id)
    await store.client.set(keys.lease(shard), LEASE)
    delivering = Delivering(store, vault, {SMS: provider})
    lane = Replies(delivering, turns, {shard: LEASE})
    sealed = contacts.seal_address(contact_id, NUMBER)
    for texts in turns_texts:
        replies = [ReplyText(text, answer=text) for text in texts]
        await turns.finish(LEASE, contact_id, b"", Change(), None, sealed, replies, "en", "sms")
    async with asyncio.timeout(5):
        while turns_texts[-1][-1] not in provider.took:
            await lane.pump(provider)
            await asyncio.sleep(0.005)
    await lane.land()
