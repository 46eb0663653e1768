"""Who works which shard: all of them, each by one, evenly; a dead worker's go to the others, and an old lease is
nothing."""

from __future__ import annotations

import asyncio

import pytest

from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.store.deliveries import Deliveries
from bot.store.leases import Leases, workers
from bot.store.scripts import LeaseLost
from bot.store.turns import Change, Turns
from bot.types import ChannelName, Inbound, InboundKind
from bot.vault import Vault


@pytest.fixture(autouse=True)
def lasting(monkeypatch: pytest.MonkeyPatch) -> None:
    """No lease runs out because the machine is slow; the tests let them run out themselves."""
    monkeypatch.setattr("bot.store.leases.LEASE_MS", 600_000)
    monkeypatch.setattr("bot.store.leases.ALIVE_SECONDS", 600.0)


async def tended(*leases: Leases, rounds: int = 3) -> list[int]:
    """How many shards each holds after some rounds; every shard is held by exactly one."""
    for _ in range(rounds):
        for one in leases:
            await one.tend()
    held = [shard for one in leases for shard in one.held]
    assert sorted(held) == list(range(keys.SHARDS))
    return [len(one.held) for one in leases]


async def test_one_worker_has_all(store: Store) -> None:
    assert await tended(Leases(store, "one"), rounds=1) == [16]


@pytest.mark.parametrize(("many", "shares"), [(2, [8, 8]), (3, [6, 6, 4]), (5, [4, 4, 4, 4, 0]), (16, [1] * 16)])
async def test_they_share_evenly(store: Store, many: int, shares: list[int]) -> None:
    them = [Leases(store, f"worker{number}") for number in range(many)]
    assert sorted(await tended(*them), reverse=True) == shares
    assert await workers(store) == many


async def test_one_that_comes_later_gets_its_share(store: Store) -> None:
    first, second = Leases(store, "first"), Leases(store, "second")
    await first.tend()
    assert await tended(first, second) == [8, 8]


async def test_one_that_leaves_gives_back_at_once(store: Store) -> None:
    first, second = Leases(store, "first"), Leases(store, "second")
    await tended(first, second)
    await first.leave()
    assert await tended(second, rounds=1) == [16]
    assert await workers(store) == 1


async def test_a_dead_ones_shards_are_taken_over_with_a_new_number(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead = Leases(store, "dead")
    await dead.tend()
    monkeypatch.setattr("bot.store.leases.ALIVE_SECONDS", 0.0)  # and it has not been heard of since
    heir = Leases(store, "heir")
    await heir.tend()
    assert heir.held == {}  # its leases still hold
    for shard in range(keys.SHARDS):
        await store.client.delete(keys.lease(shard))  # they run out
    await heir.tend()
    assert {shard: lease.split(":")[1] for shard, lease in heir.held.items()} == dict.fromkeys(range(16), "heir")
    assert all(heir.held[shard] != dead.held[shard] for shard in heir.held)


async def test_a_dead_one_whose_clock_was_ahead_is_not_counted_on(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else half of the shards were nobody's until the others' clocks had caught up."""
    dead = Leases(store, "dead")
    with monkeypatch.context() as its_machine:
        its_machine.setattr("bot.clock.now", lambda: 4e9)
        await dead.tend()
    for shard in range(keys.SHARDS):
        await store.client.delete(keys.lease(shard))
    monkeypatch.setattr("bot.store.leases.ALIVE_SECONDS", 0.05)
    await asyncio.sleep(0.1)
    assert await workers(store) == 0
    assert await tended(Leases(store, "heir"), rounds=1) == [16]


async def test_the_stores_clock_set_back_leaves_no_shard_alone(store: Store) -> None:
    await store.client.zadd(keys.WORKERS, {"dead": await store.now() + 3600})
    assert await tended(Leases(store, "one"), rounds=1) == [16]


async def test_a_lease_runs_out_by_itself_and_is_renewed(store: Store) -> None:
    one = Leases(store, "one")
    await one.tend()
    await store.client.pexpire(keys.lease(3), 100_000)
    before = dict(one.held)
    await one.tend()
    assert one.held == before
    assert await store.client.pttl(keys.lease(3)) > 500_000


async def test_a_sleeper_learns_that_it_lost(store: Store) -> None:
    sleeper = Leases(store, "sleeper")
    await sleeper.tend()
    await store.client.set(keys.lease(3), "9:another")
    await sleeper.tend()
    assert 3 not in sleeper.held
    assert len(sleeper.held) == 15


async def test_who_lost_it_does_not_give_it_away(store: Store) -> None:
    sleeper = Leases(store, "sleeper")
    await sleeper.tend()
    await store.client.set(keys.lease(3), "9:another")
    await sleeper.leave()
    assert await store.client.get(keys.lease(3)) == b"9:another"


@pytest.mark.parametrize("name", ["intent", "expand", "sweep", "turn", "aside"])
async def test_an_old_lease_is_refused_by_every_script_and_changes_nothing(
    store: Store, vault: Vault, name: str
) -> None:
    contacts, deliveries, turns = Contacts(store, vault), Deliveries(store, vault), Turns(store, vault)
    contact_id = await contacts.enter("sms", "+447700900123")
    shard = keys.shard_of(contact_id)
    await turns.receive(contact_id, Inbound(ChannelName.SMS, "+447700900123", "SM1", InboundKind.TEXT, "hello"))
    await Campaigns(store).create("one", {}, {})
    await Campaigns(store).launch("one", 4e9)
    waiting = await turns.next(shard)
    assert waiting
    await store.client.set(keys.lease(shard), "2:new")
    before = await _everything(store)
    doing = {
        "intent": deliveries.intend(shard, "1:old", "one", ChannelName.SMS, 9, 5e9),
        "expand": Campaigns(store).expand(shard, "1:old", "one", (0, 2), [(1, "en", "sms", "")], last=True),
        "sweep": deliveries.sweep(shard, "1:old", 5e9),
        "turn": turns.finish("1:old", contact_id, waiting.stored, Change({"o": "1"}, stop=True), None, b"x"),
        "aside": turns.set_aside("1:old", contact_id, waiting.stored),
    }
    for other, coroutine in doing.items():
        if other != name:
            coroutine.close()
    with pytest.raises(LeaseLost):
        await doing[name]
    assert await _everything(store) == before


async def _everything(store: Store) -> dict[bytes, bytes]:
    return {key: await store.client.dump(key) async for key in store.client.scan_iter()}
