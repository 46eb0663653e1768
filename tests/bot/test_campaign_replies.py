"""What people answer to a campaign is counted once for each of them, in the turn that answers them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest

from bot.conversation import Conversation
from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Imported
from bot.store.deliveries import Deliveries
from bot.types import ChannelName, Consent, Inbound, InboundKind, Outcome, Status
from bot.vault import Vault
from tests.bot.test_conversation import KNOWLEDGE, LEASE

TELEGRAM, FOREVER = ChannelName.TELEGRAM, float("inf")
CHAT = "700900123"
PLAN = {"1": "campaign:yes", "2": "topic:clinic_hours", "0": "command:human", "9": "campaign:stop"}


async def plan_of(campaign_id: str) -> Mapping[str, str]:
    return PLAN


class Reached:
    """One person in Thai on Telegram who was sent the campaign `one`."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self.store, self.deliveries, self.campaigns = store, Deliveries(store, vault), Campaigns(store)
        self.bot = Conversation(store, vault, KNOWLEDGE, plan_of)
        self.sent = 0

    async def begin(self) -> Reached:
        await self.bot.contacts.import_rows([Imported(TELEGRAM, CHAT, "th", Consent(1.0, "street", "1"))])
        self.id = await self.bot.contacts.enter("telegram", CHAT)
        self.shard, self.row = keys.shard_of(self.id), keys.row_of(self.id)
        await self.store.client.set(keys.lease(self.shard), LEASE)
        await self.reach("one")
        return self

    async def reach(self, campaign: str) -> None:
        await self.campaigns.create(campaign, {}, {})
        await self.campaigns.launch(campaign, FOREVER)
        verdict = [(self.row, "th", TELEGRAM.value, "")]
        await self.campaigns.expand(self.shard, LEASE, campaign, (0, self.row + 1), verdict, last=True)
        [begun] = await self.deliveries.intend(self.shard, LEASE, campaign, TELEGRAM, 1, FOREVER)
        await self.deliveries.outcome(begun.attempt, Outcome(Status.SENT))

    async def says(self, text: str = "", data: str = "") -> None:
        self.sent += 1
        kind = InboundKind.BUTTON if data else InboundKind.TEXT
        assert await self.bot.receive(Inbound(TELEGRAM, CHAT, str(self.sent), kind, text, data))
        while waiting := await self.bot.next(LEASE, self.shard):
            await self.bot.answer(LEASE, waiting)

    async def counted(self, campaign: str = "one") -> dict[str, int]:
        replies = await self.campaigns.replies(campaign)
        assert {(one.language, one.channel) for one in replies} <= {("th", "telegram")}
        return dict(Counter({one.what: one.number for one in replies}))


@pytest.fixture
async def reached(store: Store, vault: Vault) -> Reached:
    return await Reached(store, vault).begin()


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ({"text": "1"}, {"reply:1": 1, "replied": 1}),
        ({"text": "๑"}, {"reply:1": 1, "replied": 1}),
        ({"data": "campaign:yes"}, {"reply:1": 1, "replied": 1}),
        ({"text": "ใช่"}, {"reply:1": 1, "replied": 1}),
        ({"text": "2"}, {"reply:2": 1, "replied": 1}),
        ({"text": "0"}, {"reply:0": 1, "replied": 1}),
        ({"text": "7"}, {"word": 1, "replied": 1}),
        ({"text": "ขอบคุณมาก"}, {"word": 1, "replied": 1}),
        ({"text": "<b>\u202e" + "x" * 4000}, {"word": 1, "replied": 1}),
        ({"text": "9"}, {"stop": 1}),
        ({"text": "STOP"}, {"stop": 1}),
        ({"data": "campaign:stop"}, {"stop": 1}),
        ({"text": "DELETE"}, {"stop": 1}),
    ],
)
async def test_what_is_counted(reached: Reached, said: dict[str, str], counted: dict[str, int]) -> None:
    await reached.says(**said)
    assert await reached.counted() == counted


async def test_each_person_counts_once_under_each(reached: Reached) -> None:
    for text in ("2", "1", "hm", "1", "2", "STOP", "STOP"):
        await reached.says(text)
    counted = await reached.counted()
    assert counted == {"reply:2": 1, "replied": 1, "stop": 1, **({"reply:1": 1} if "reply:1" in counted else {})}


async def test_a_choice_of_a_newer_list_is_no_answer_to_the_campaign(reached: Reached) -> None:
    await reached.says("MENU")
    await reached.says(data="command:human")
    assert "reply:0" not in await reached.counted()
    await reached.says(data="campaign:yes")
    assert (await reached.counted())["reply:1"] == 1


async def test_what_was_answered_before_is_the_campaigns_before(reached: Reached) -> None:
    await reached.says("1")
    await reached.reach("two")
    await reached.says("1")
    assert await reached.counted("one") == await reached.counted("two") == {"reply:1": 1, "replied": 1}


async def test_a_stop_first_and_words_later_are_both_counted(reached: Reached) -> None:
    await reached.says("9")
    await reached.says("ขอบคุณมาก")
    assert await reached.counted() == {"stop": 1, "word": 1, "replied": 1}


async def test_finished_twice_counts_once(reached: Reached) -> None:
    assert await reached.bot.receive(Inbound(TELEGRAM, CHAT, "1", InboundKind.TEXT, "1"))
    waiting = await reached.bot.next(LEASE, reached.shard)
    assert waiting
    await reached.bot.answer(LEASE, waiting)
    await reached.bot.answer(LEASE, waiting)
    assert await reached.counted() == {"reply:1": 1, "replied": 1}


async def test_after_a_delete_the_numbers_stay_and_nobody_is_named(reached: Reached) -> None:
    await reached.says("1")
    await reached.says("DELETE")
    assert await reached.counted() == {"reply:1": 1, "replied": 1, "stop": 1}
    contact = await reached.store.client.hgetall(keys.contact(reached.shard, reached.row))
    assert b"mr" not in contact
