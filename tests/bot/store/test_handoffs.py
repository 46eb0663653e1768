"""Handoffs: one at a time holds one, what was said stays with it, and the staff group is told of each once."""

from __future__ import annotations

import pytest

from bot import clock
from bot.store import keys
from bot.store.connection import Store
from bot.store.contacts import Contacts, Imported
from bot.store.deliveries import Deliveries
from bot.store.handoffs import Handoff, Handoffs
from bot.store.turns import ANY, OPENER, PERSON, Change, ReplyText, Said, Turns
from bot.types import ChannelName, Outcome, Status
from bot.vault import Vault

NUMBER = "+447700900123"
HOUR = 3600.0


class Desk:
    def __init__(self, store: Store, vault: Vault) -> None:
        self.store, self.contacts, self.turns = store, Contacts(store, vault), Turns(store, vault)
        self.handoffs = Handoffs(store, self.turns)

    async def begin(self) -> Desk:
        await self.contacts.import_rows([Imported(ChannelName.SMS, NUMBER, "en")])
        self.id = await self.contacts.enter("sms", NUMBER)
        self.shard, self.row = keys.shard_of(self.id), keys.row_of(self.id)
        return self

    async def turn(self, change: Change) -> bool:
        sealed = self.contacts.seal_address(self.id, NUMBER)
        return await self.turns.finish("", self.id, b"", change, None, sealed)

    async def waits(self, why: str = "asked", moment: float = 0.0) -> Handoff:
        await self.contacts.hand_off(self.id, f"{moment or clock.now():.3f};{why};en")
        found = await self.handoffs.one(self.id)
        assert found
        return found

    async def said(self) -> list[str]:
        return [one.text for one in await self.turns.said(self.id)]

    async def writes(self, handoff: Handoff, text: str, until: float) -> bool:
        person = await self.contacts.read(self.id)
        assert person
        return await self.handoffs.write(handoff, person, [ReplyText(text)], "en", Change(), None, until)


@pytest.fixture
async def desk(store: Store, vault: Vault) -> Desk:
    return await Desk(store, vault).begin()


def heard(text: str, moment: float = 0.0) -> Change:
    return Change(kept=[Said(moment or clock.now(), PERSON, text)])


async def test_nobody_takes_from_another_what_that_one_holds(desk: Desk) -> None:
    soon = clock.now() + HOUR
    assert await desk.handoffs.claim(desk.id, "Kari", soon) == ""  # nobody waits yet
    await desk.waits()
    assert await desk.handoffs.claim(desk.id, "Kari", soon) == "Kari"
    assert await desk.handoffs.claim(desk.id, "Ola", soon) == "Kari"
    assert await desk.handoffs.claim(desk.id, "Kari", soon + 60) == "Kari"
    [waiting] = await desk.handoffs.waiting()
    assert waiting.held_by == "Kari"
    person = await desk.contacts.read(desk.id)
    assert person
    assert person.contact.claimed_until == pytest.approx(soon + 60, abs=0.01)


async def test_a_claim_that_is_over_can_be_taken_by_anyone(desk: Desk) -> None:
    await desk.waits()
    await desk.handoffs.claim(desk.id, "Kari", clock.now() - 1)
    [lapsed] = await desk.handoffs.lapsed(range(keys.SHARDS), clock.now())
    assert (lapsed.contact_id, lapsed.held_by) == (desk.id, "")
    assert await desk.handoffs.claim(desk.id, "Ola", clock.now() + HOUR) == "Ola"
    assert await desk.handoffs.lapsed(range(keys.SHARDS), clock.now()) == []
    assert not await desk.writes(lapsed, "too late", clock.now() + HOUR)  # it is Ola's now
    assert not await desk.writes(lapsed, "nobody is here", 0.0)  # nor does Kari's lapse end it
    assert await desk.store.client.llen(keys.queue(desk.shard, keys.REPLIES, "sms")) == 0


async def test_an_answer_holds_it_longer_and_is_kept_with_the_rest(desk: Desk) -> None:
    await desk.waits()
    await desk.turn(heard("are you there?"))
    await desk.handoffs.claim(desk.id, "Kari", clock.now() + 60)
    handoff = await desk.handoffs.one(desk.id)
    assert handoff
    assert await desk.writes(handoff, "yes", clock.now() + HOUR)
    assert [(one.who, one.text, one.reply) for one in await desk.turns.said(desk.id)] == [
        (PERSON, "are you there?", 0),
        ("Kari", "yes", 1),
    ]
    longer = await desk.handoffs.one(desk.id)
    assert longer
    assert longer.claim
    assert longer.claim.until > clock.now() + HOUR - 60
    assert await desk.store.client.llen(keys.queue(desk.shard, keys.REPLIES, "sms")) == 1


async def test_nothing_is_kept_without_a_handoff_and_nothing_is_readable_without_the_keys(desk: Desk) -> None:
    await desk.turn(heard("hello"))
    assert await desk.said() == []
    await desk.waits()
    await desk.turn(heard("a secret word"))
    [stored] = await desk.store.client.lrange(keys.kept(desk.shard, desk.row), 0, -1)
    assert b"secret" not in stored
    assert await desk.said() == ["a secret word"]


async def test_what_was_said_stays_as_long_as_the_handoff_is_open(desk: Desk) -> None:
    await desk.waits()
    await desk.turn(heard("old", clock.now() - 80 * 86400))
    await desk.turn(heard("new"))
    assert await desk.said() == ["old", "new"]
    assert await desk.store.client.ttl(keys.kept(desk.shard, desk.row)) == -1


@pytest.mark.parametrize(
    ("told", "may", "opener_may"),
    [
        ({}, True, True),
        ({"sf": "now"}, True, True),
        ({"sf": "asked"}, False, True),
        ({"sf": "later"}, False, True),
        ({"sf": "no"}, False, False),
        ({"o": "2000.0", "li": "1000.0"}, False, False),
        ({"o": "2000.0", "li": "3000.0"}, True, True),
    ],
)
@pytest.mark.parametrize("unasked", [ANY, OPENER])
async def test_the_store_itself_refuses_what_may_not_be_written(
    desk: Desk, told: dict[str, str], may: bool, opener_may: bool, unasked: str
) -> None:
    await desk.waits()
    await desk.turn(Change(set=told))
    allowed = opener_may if unasked == OPENER else may
    answer = [ReplyText("Hi")]
    change = Change(unasked=unasked, handoff="1.0;media;en", events=[["kind", "out"]])
    assert await desk.turns.finish("", desk.id, b"", change, None, b"x", answer, "en", "sms") is allowed
    assert await desk.store.client.llen(keys.queue(desk.shard, keys.REPLIES, "sms")) == allowed
    assert await desk.store.client.xlen(keys.events(desk.shard)) == allowed


@pytest.mark.parametrize(
    ("then", "goes"),
    [({}, [ANY, OPENER]), ({"sf": "asked"}, [OPENER]), ({"sf": "no"}, []), ({"o": "later"}, [])],
    ids=["nothing", "danger", "a no", "STOP"],
)
async def test_what_waits_to_be_sent_is_held_back_when_they_take_it_back(
    desk: Desk, vault: Vault, then: dict[str, str], goes: list[str]
) -> None:
    for kind in (ANY, OPENER, ""):
        answer = [ReplyText(kind or "an answer of the bot's")]
        assert await desk.turns.finish("", desk.id, b"", Change(unasked=kind), None, b"x", answer, "en", "sms")
    now = f"{clock.now() + 1:.3f}"
    await desk.turn(Change(set={name: now if value == "later" else value for name, value in then.items()}))
    await desk.store.client.set(keys.lease(desk.shard), "1:worker")
    deliveries, gone = Deliveries(desk.store, vault), []
    for _ in range(3):  # one person's go one after the other
        begun = await deliveries.intend(desk.shard, "1:worker", keys.REPLIES, ChannelName.SMS, 9, float("inf"))
        for one in begun:
            gone.append(desk.turns.open_reply(one.contact_id, one.sealed_reply).text)
            await deliveries.outcome(one.attempt, Outcome(Status.ACCEPTED))
    assert gone == [*goes, "an answer of the bot's"]
    for number, kind in enumerate((ANY, OPENER), start=1):
        found = await deliveries.read(desk.shard, keys.REPLIES, number)
        assert found
        held = (Status.SUPPRESSED, "unwanted")
        assert (found.status, found.code) == ((Status.ACCEPTED, "") if kind in goes else held)


@pytest.mark.parametrize("how", ["closed", "deleted"])
async def test_the_end_of_it_takes_everything_away(desk: Desk, how: str) -> None:
    await desk.waits()
    await desk.handoffs.claim(desk.id, "Kari", clock.now() + HOUR)
    await desk.turn(heard("hello"))
    if how == "closed":
        assert await desk.handoffs.close(desk.id, "Kari", "cost")
        assert not await desk.handoffs.close(desk.id)
    else:
        await desk.turn(Change(erase=clock.now(), stop=True))
    assert await desk.handoffs.waiting() == []
    assert await desk.said() == []
    assert not await desk.store.client.exists(keys.claims(desk.shard))
    assert [notice.open for notice in await desk.handoffs.notices([desk.shard])] == [False]


async def test_each_is_told_once_and_danger_once_an_hour(desk: Desk) -> None:
    now = clock.now()
    for why, ago in (("asked", 9000), ("media", 8999), ("danger", 8000), ("danger", 7990), ("danger", 100)):
        await desk.waits(why, now - ago)
    notices = await desk.handoffs.notices(range(keys.SHARDS))
    assert [(notice.handoff.why, notice.open) for notice in notices] == [
        ("danger", False),
        ("danger", True),
        ("asked", False),
    ]
    for notice in notices:
        await desk.handoffs.noticed(notice)
    assert await desk.handoffs.notices(range(keys.SHARDS)) == []


async def test_a_wish_takes_the_place_of_what_was_there_but_not_of_danger(desk: Desk) -> None:
    for moment, why in ((1000, "asked"), (2000, "wish_today;en;book_nurse"), (3000, "wish_next_week;en;book_nurse")):
        await desk.contacts.hand_off(desk.id, f"{moment}.000;{why}")
    found = await desk.handoffs.one(desk.id)
    assert found
    assert (found.why, found.topic, found.moment) == ("wish_next_week", "book_nurse", 1000)  # they wait since then
    assert [notice.handoff.why for notice in await desk.handoffs.notices([desk.shard]) if notice.open] == [found.why]
    for why in ("danger;en;violence_help", "wish_today;en;book_nurse", "media;en;"):
        await desk.contacts.hand_off(desk.id, f"4000.000;{why}")
    found = await desk.handoffs.one(desk.id)
    assert found
    assert (found.why, found.topic) == ("danger", "violence_help")
