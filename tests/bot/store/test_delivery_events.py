"""What came of a campaign's deliveries is recorded, each fate once, under a pseudonym that a DELETE takes away."""

from __future__ import annotations

import pytest

from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts, Imported
from bot.store.deliveries import Attempt, Deliveries
from bot.store.events import read
from bot.store.turns import Change, Turns
from bot.types import ChannelName, Consent, Outcome, Status
from bot.vault import Vault

SMS, LEASE, FOREVER = ChannelName.SMS, "1:worker", float("inf")
NUMBER = "+447700900123"


class Sent:
    """One person, one campaign, and its one delivery, begun."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self.store, self.contacts = store, Contacts(store, vault)
        self.deliveries, self.turns, self.campaigns = Deliveries(store, vault), Turns(store, vault), Campaigns(store)

    async def begin(self) -> Sent:
        await self.contacts.import_rows([Imported(SMS, NUMBER, "th", Consent(1.0, "street", "1"))])
        self.id = await self.contacts.enter("sms", NUMBER)
        self.shard, self.row = keys.shard_of(self.id), keys.row_of(self.id)
        await self.store.client.set(keys.lease(self.shard), LEASE)
        await self.campaigns.create("one", {}, {})
        await self.campaigns.launch("one", FOREVER)
        verdict = [(self.row, "th", SMS.value, "")]
        await self.campaigns.expand(self.shard, LEASE, "one", (0, self.row + 1), verdict, last=True)
        self.attempt = await self.intend()
        return self

    async def intend(self) -> Attempt:
        [begun] = await self.deliveries.intend(self.shard, LEASE, "one", SMS, 1, FOREVER)
        return begun.attempt

    async def told(self) -> list[str]:
        return [event["what"] async for _, event in read(self.store) if event["kind"] == "delivery"]


@pytest.fixture
async def sent(store: Store, vault: Vault) -> Sent:
    return await Sent(store, vault).begin()


async def test_what_an_event_says(sent: Sent) -> None:
    await sent.deliveries.outcome(sent.attempt, Outcome(Status.ACCEPTED, "SM1"))
    person = await sent.contacts.read(sent.id)
    assert person
    [event] = [event async for _, event in read(sent.store)]
    assert event == {
        "kind": "delivery",
        "what": "accepted",
        "campaign": "one",
        "channel": "sms",
        "locale": "th",
        "who": person.contact.pseudonym,
    }


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ], ["accepted"]),
        ([Status.ACCEPTED, Status.ACCEPTED], ["accepted"]),
        ([Status.ACCEPTED, Status.SENT, Status.UNDELIVERED], ["accepted", "undelivered"]),
        ([Status.FAILED], ["failed"]),
        ([Status.FAILED, Status.UNDELIVERED], ["failed"]),
        ([Status.SUPPRESSED], ["suppressed"]),
        ([Status.UNCERTAIN], []),
        ([Status.UNCERTAIN, Status.UNKNOWN], ["unknown"]),
        ([Status.UNCERTAIN, Status.UNKNOWN, Status.DELIVERED], ["unknown", "delivered"]),
        ([Status.PENDING], []),
    ],
)
async def test_each_fate_once(sent: Sent, words: list[Status], told: list[str]) -> None:
    await sent.deliveries.outcome(sent.attempt, Outcome(words[0]))
    for word in words[1:]:
        await sent.deliveries.receipt(sent.attempt, word, "SM1", "")
    assert await sent.told() == told


async def test_one_that_had_to_be_tried_again_is_one(sent: Sent) -> None:
    await sent.deliveries.outcome(sent.attempt, Outcome(Status.PENDING))
    await sent.deliveries.outcome(await sent.intend(), Outcome(Status.ACCEPTED, "SM1"))
    assert await sent.told() == ["accepted"]


async def test_a_stop_before_it_went_out_is_no_delivery(sent: Sent) -> None:
    await sent.deliveries.outcome(sent.attempt, Outcome(Status.PENDING))
    await sent.turns.finish(LEASE, sent.id, b"", Change({"o": "1"}, [], {"out": 1}, stop=True), None, b"x")
    delivery = await sent.deliveries.read(sent.shard, "one", sent.row)
    assert delivery
    assert delivery.status is Status.SUPPRESSED
    assert await sent.told() == []


async def test_after_a_delete_nobody_is_named(sent: Sent) -> None:
    await sent.turns.finish(LEASE, sent.id, b"", Change(stop=True, erase=5.0), None, b"")
    await sent.deliveries.outcome(sent.attempt, Outcome(Status.ACCEPTED, "SM1"))
    events = [event async for _, event in read(sent.store)]
    assert [(event["what"], event["who"]) for event in events] == [("accepted", "")]
