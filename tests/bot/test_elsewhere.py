"""One number on SMS and on WhatsApp is one person: their STOP, their DELETE and their danger hold on both."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from app.knowledge import SAMPLE, load_knowledge
from bot.conversation import Conversation
from bot.store import keys
from bot.store.connection import Store
from bot.store.contacts import Imported, Person
from bot.store.events import read
from bot.store.scripts import LeaseLost
from bot.types import ChannelName, Consent, Inbound, InboundKind
from bot.vault import Vault

SMS, WHATSAPP, TELEGRAM = ChannelName.SMS, ChannelName.WHATSAPP, ChannelName.TELEGRAM
NUMBER, LEASE = "+447700900123", "1:worker"
CONSENT = Consent(1_700_000_000.0, "street", "1")
KNOWLEDGE = load_knowledge(SAMPLE)


async def no_plan(campaign_id: str) -> Mapping[str, str]:
    return {}


class Phone:
    """A phone that is known on both channels, and a stranger on Telegram whose id looks like its number."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self.store, self.bot, self.sent = store, Conversation(store, vault, KNOWLEDGE, no_plan), 0

    async def begin(self) -> Phone:
        for channel in ChannelName:
            await self.bot.contacts.import_rows([Imported(channel, NUMBER, "en", CONSENT)])
        for shard in range(keys.SHARDS):
            await self.store.client.set(keys.lease(shard), LEASE)
        return self

    async def writes(self, text: str, channel: ChannelName = SMS, lease: str = LEASE) -> None:
        self.sent += 1
        await self.bot.receive(Inbound(channel, NUMBER, f"SM{self.sent}", InboundKind.TEXT, text))
        shard = keys.shard_of(await self.bot.contacts.enter(channel.value, NUMBER))
        waiting = await self.bot.next(lease, shard)
        assert waiting
        await self.bot.answer(lease, waiting)

    async def on(self, channel: ChannelName) -> Person:
        person = await self.bot.contacts.read(await self.bot.contacts.enter(channel.value, NUMBER))
        assert person
        return person

    async def bit(self, channel: ChannelName, name: str) -> int:
        contact_id = await self.bot.contacts.enter(channel.value, NUMBER)
        bitmap = keys.audience(keys.shard_of(contact_id), name)
        return int(await self.store.client.getbit(bitmap, keys.row_of(contact_id)))


@pytest.fixture
async def phone(store: Store, vault: Vault) -> Phone:
    return await Phone(store, vault).begin()


@pytest.mark.parametrize(("here", "there"), [(SMS, WHATSAPP), (WHATSAPP, SMS)])
async def test_a_stop_holds_on_both(phone: Phone, here: ChannelName, there: ChannelName) -> None:
    await phone.writes("STOP", here)
    for channel in (here, there):
        assert (await phone.on(channel)).contact.opted_out
        assert await phone.bit(channel, "out")
    assert not (await phone.on(TELEGRAM)).contact.opted_out
    stops = [event async for _, event in read(phone.store) if event["kind"] == "stop"]
    assert [event["channel"] for event in stops] == [here]  # one person, one STOP


async def test_start_opens_the_channel_it_was_said_on(phone: Phone) -> None:
    await phone.writes("STOP")
    first = (await phone.on(WHATSAPP)).contact.opted_out
    await phone.writes("START")
    assert not (await phone.on(SMS)).contact.opted_out
    assert (await phone.on(WHATSAPP)).contact.opted_out == first
    await phone.writes("STOP")
    assert (await phone.on(WHATSAPP)).contact.opted_out == first


async def test_delete_forgets_both(phone: Phone) -> None:
    await phone.writes("DELETE")
    for channel in (SMS, WHATSAPP):
        person = await phone.on(channel)
        assert person.erased
        assert not person.sealed_address
        assert await phone.bit(channel, "x")
    assert (await phone.on(TELEGRAM)).sealed_address


async def test_danger_keeps_campaigns_away_on_both(phone: Phone) -> None:
    await phone.writes("he hit me")
    here, there = await phone.on(SMS), await phone.on(WHATSAPP)
    assert here.contact.danger_until == there.contact.danger_until > 0
    assert await phone.bit(WHATSAPP, "dg")
    assert not there.contact.opted_out


async def test_an_everyday_question_changes_nothing_there(phone: Phone) -> None:
    before = await phone.on(WHATSAPP)
    await phone.writes("When is the clinic open?")
    assert await phone.on(WHATSAPP) == before


async def test_whether_we_may_write_after_danger_holds_on_both(phone: Phone) -> None:
    await phone.writes("he hit me and won't let me leave")
    assert ((await phone.on(WHATSAPP)).contact.safe, (await phone.on(TELEGRAM)).contact.safe) == ("asked", "")
    await phone.writes("1")
    assert (await phone.on(WHATSAPP)).contact.safe == "now"
    await phone.writes("3")
    there = (await phone.on(WHATSAPP)).contact
    assert there.safe == "no"
    assert there.opted_out
    await phone.writes("he hit me and won't let me leave", WHATSAPP)
    assert [(await phone.on(channel)).contact.safe for channel in (SMS, WHATSAPP)] == ["no", "no"]


async def test_who_is_known_on_one_channel_only(store: Store, vault: Vault) -> None:
    phone = Phone(store, vault)
    await phone.bot.contacts.import_rows([Imported(SMS, NUMBER, "en")])
    shard = keys.shard_of(await phone.bot.contacts.enter("sms", NUMBER))
    await store.client.set(keys.lease(shard), LEASE)
    await phone.writes("STOP")
    assert (await phone.on(SMS)).contact.opted_out
    assert await phone.bot.contacts.find("whatsapp", NUMBER) is None


async def test_what_is_done_again_after_a_crash_is_done_once(phone: Phone) -> None:
    with pytest.raises(LeaseLost):
        await phone.writes("STOP", lease="0:asleep")  # it got as far as the other channel
    first = (await phone.on(WHATSAPP)).contact.opted_out
    assert first
    assert not (await phone.on(SMS)).contact.opted_out
    shard = keys.shard_of(await phone.bot.contacts.enter("sms", NUMBER))
    waiting = await phone.bot.next(LEASE, shard)
    assert waiting
    await phone.bot.answer(LEASE, waiting)
    assert (await phone.on(SMS)).contact.opted_out
    assert (await phone.on(WHATSAPP)).contact.opted_out == first


async def test_no_import_on_the_other_channel_goes_around_a_stop(store: Store, vault: Vault) -> None:
    phone = Phone(store, vault)
    await phone.bot.contacts.import_rows([Imported(SMS, NUMBER, "en", CONSENT)])
    shard = keys.shard_of(await phone.bot.contacts.enter("sms", NUMBER))
    await store.client.set(keys.lease(shard), LEASE)
    await phone.writes("STOP")
    rows = [Imported(channel, NUMBER, "en", CONSENT) for channel in (WHATSAPP, TELEGRAM)]
    assert await phone.bot.contacts.import_rows(rows) == ["new", "new"]
    there = await phone.on(WHATSAPP)
    assert (there.contact.opted_out, there.contact.consent) == ((await phone.on(SMS)).contact.opted_out, None)
    assert (await phone.bit(WHATSAPP, "out"), await phone.bit(WHATSAPP, "ok")) == (1, 0)
    assert (await phone.on(TELEGRAM)).contact.consent == CONSENT


async def test_no_import_on_the_other_channel_brings_the_forgotten_back(store: Store, vault: Vault) -> None:
    phone = Phone(store, vault)
    await phone.bot.contacts.import_rows([Imported(WHATSAPP, NUMBER, "en", CONSENT)])
    shard = keys.shard_of(await phone.bot.contacts.enter("whatsapp", NUMBER))
    await store.client.set(keys.lease(shard), LEASE)
    await phone.writes("DELETE", WHATSAPP)
    assert await phone.bot.contacts.import_rows([Imported(SMS, NUMBER, "en", CONSENT)]) == ["erased"]
    contact_id = await phone.bot.contacts.find("sms", NUMBER)
    assert contact_id is not None  # known by its fingerprint only
    assert await phone.bot.contacts.read(contact_id) is None


async def test_an_import_leaves_a_start_of_theirs_alone(phone: Phone) -> None:
    await phone.writes("STOP")
    await phone.writes("START", WHATSAPP)
    await phone.bot.contacts.import_rows([Imported(WHATSAPP, NUMBER, "en", CONSENT)])
    assert not (await phone.on(WHATSAPP)).contact.opted_out


async def test_danger_comes_along_to_a_channel_they_are_new_on(store: Store, vault: Vault) -> None:
    phone = Phone(store, vault)
    for channel in (SMS, WHATSAPP):
        shard = keys.shard_of(await phone.bot.contacts.enter(channel.value, NUMBER))
        await store.client.set(keys.lease(shard), LEASE)
    await phone.writes("he hit me and won't let me leave")
    await phone.writes("I want to talk to a person", WHATSAPP)
    here, there = (await phone.on(SMS)).contact, (await phone.on(WHATSAPP)).contact
    assert (there.safe, there.danger_until) == ("asked", here.danger_until)
    assert await phone.bit(WHATSAPP, "dg") == 1
    await phone.writes("1", WHATSAPP)  # they were asked there too
    assert (await phone.on(SMS)).contact.safe == "now"


async def test_danger_comes_along_with_an_import(store: Store, vault: Vault) -> None:
    phone = Phone(store, vault)
    shard = keys.shard_of(await phone.bot.contacts.enter("sms", NUMBER))
    await store.client.set(keys.lease(shard), LEASE)
    await phone.writes("he hit me and won't let me leave")
    await phone.bot.contacts.import_rows([Imported(WHATSAPP, NUMBER, "en", CONSENT)])
    here, there = (await phone.on(SMS)).contact, (await phone.on(WHATSAPP)).contact
    assert (there.safe, there.danger_until) == ("asked", here.danger_until)
    assert await phone.bit(WHATSAPP, "dg") == 1
