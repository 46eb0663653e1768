"""DELETE: what is forgotten, at once or within a week, and what must stay a while so that it can be said."""

from __future__ import annotations

import pytest

from bot.store import keys
from bot.store.connection import Store
from bot.store.turns import Change
from bot.types import Outcome, Session, Status
from bot.vault import Vault
from tests.bot.store.talking import LEASE, Talking, inbound


@pytest.fixture
async def talk(store: Store, vault: Vault) -> Talking:
    return await Talking(store, vault).begin()


async def test_a_farewell_that_comes_too_late_is_nobodys_work(talk: Talking, monkeypatch: pytest.MonkeyPatch) -> None:
    await talk.finish(b"", "we have forgotten you", change=Change(stop=True, erase=5.0))
    later = (await talk.store.client.time())[0] + 3700
    monkeypatch.setattr("bot.clock.now", lambda: float(later))
    assert await talk.begun() == []
    assert await talk.store.client.hlen(keys.handoffs(talk.shard)) == 0


async def test_delete_forgets_what_was_said_and_to_whom(talk: Talking) -> None:
    await talk.finish(b"", "open until 21:00", "and tomorrow", session=Session(misses=1))
    [sent] = await talk.begun(1)
    await talk.deliveries.outcome(sent.attempt, Outcome(Status.ACCEPTED, "SM1"))
    await talk.finish(b"", "we have forgotten you", change=Change(stop=True, erase=5.0, bits={"live": 1}))
    assert await talk.turns.session(talk.id) == Session()
    assert len(await talk.kept()) == 1  # the confirmation alone, until it is handed over
    pending = await talk.deliveries.read(talk.shard, keys.REPLIES, 2)
    assert pending
    assert pending.status is Status.SUPPRESSED
    [farewell] = await talk.begun()
    assert talk.turns.open_reply(talk.id, farewell.sealed_reply).text == "we have forgotten you"
    assert await talk.store.client.ttl((await talk.kept())[0]) <= 3600
    await talk.deliveries.outcome(farewell.attempt, Outcome(Status.ACCEPTED, "SM2"))
    assert await talk.kept() == []


async def test_delete_leaves_no_bit_but_that_they_are_gone(talk: Talking) -> None:
    bits = {"live": 1, "ok": 1, "blk": 1, "dg": 1, "c:sms": 1}
    await talk.finish(b"", change=Change({"dg": "5", "c": "sms", "l": "en"}, [], bits))
    await talk.finish(b"", "we have forgotten you", change=Change(stop=True, erase=5.0))
    left = set()
    async for name in talk.store.client.scan_iter(f"{keys.prefix(talk.shard)}b:*"):
        if await talk.store.client.getbit(name, talk.row):
            left.add(name.decode().partition("b:")[2])
    assert left == {"out", "x"}


async def test_delete_forgets_what_could_not_be_answered(talk: Talking) -> None:
    other = talk.id + keys.SHARDS  # the next row of the same shard
    for number, contact_id in enumerate((talk.id, other, talk.id)):
        await talk.turns.receive(contact_id, inbound(f"SM{number}"))
        await talk.turns.set_aside(LEASE, contact_id, (await talk.next()).stored)
    await talk.finish(b"", "we have forgotten you", change=Change(stop=True, erase=5.0))
    [kept] = await talk.store.client.lrange(keys.aside(talk.shard), 0, -1)
    assert kept.startswith(b"%d;" % other)


async def test_what_could_not_be_answered_is_kept_for_a_week_each(
    talk: Talking, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = (await talk.store.client.time())[0] - 8 * 86400
    for number, days in enumerate((0, 0.5, 3, 8)):
        monkeypatch.setattr("bot.clock.now", lambda: began + days * 86400)  # noqa: B023 - used before the next turn
        await talk.turns.receive(talk.id, inbound(f"SM{number}"))
        await talk.turns.set_aside(LEASE, talk.id, (await talk.next()).stored)
    kept = await talk.store.client.lrange(keys.aside(talk.shard), 0, -1)
    assert [round((float(one.split(b";")[1]) - began) / 86400, 1) for one in kept] == [3, 8]


@pytest.mark.parametrize("status", [Status.PENDING, Status.UNCERTAIN])
async def test_a_farewell_that_may_still_be_needed_is_kept(talk: Talking, status: Status) -> None:
    await talk.finish(b"", "we have forgotten you", change=Change(stop=True, erase=5.0))
    [farewell] = await talk.begun()
    await talk.deliveries.outcome(farewell.attempt, Outcome(status))
    assert len(await talk.kept()) == 1
