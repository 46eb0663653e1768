"""The monthly counters: each event counts once, whoever counts, and counting anew comes to the same."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import pytest

from bot.store import keys, tallies
from bot.store.connection import Store
from bot.store.events import EventKind, event, read, record
from bot.store.tallies import APART, SAID, Cell, Tallies, counted

OSLO = ZoneInfo("Europe/Oslo")
NEW_YEAR = 1767222000  # 2026-01-01 00:00 in Oslo, an hour before UTC's
MONTHS = ["2025-12", "2026-01", "2026-02", "2026-03"]
BUCKETS = [*(kind.value for kind in APART), SAID]


async def happen(store: Store, count: int, seed: int = 1, begin: int = NEW_YEAR - 86400) -> None:
    """Events of every kind over some months, in the order of their moments."""
    chance = random.Random(seed)
    for number in range(count):
        kind = chance.choice(list(EventKind))
        what = chance.choice(["topic-vaccines", "vaccines", "text", "given", "odd;word", ""])
        flat = event(
            kind,
            what=what,
            channel=chance.choice(["sms", "telegram"]),
            locale=chance.choice(["nb", "th", ""]),
            who="ab12",
            campaign=chance.choice(["", "vaccine"]),
        )
        moment = (begin + number * 7000) * 1000
        fields = dict(zip(flat[::2], flat[1::2], strict=True))
        await store.client.xadd(keys.events(chance.randrange(keys.SHARDS)), fields, id=f"{moment}-1")


async def by_walking(store: Store) -> Counter[Cell]:
    """The same, from the events themselves."""
    tally: Counter[tuple[str, ...]] = Counter()
    async for moment, happened in read(store):
        for cell in counted(f"{tallies.clock.local(moment, OSLO):%Y-%m}", happened):
            tally[cell[:-1]] += 1
    return Counter(Cell(*where, number) for where, number in tally.items())  # type: ignore[arg-type]


def same(one: Iterable[Cell], other: Iterable[Cell]) -> bool:
    return sorted(one) == sorted(other)


async def test_counted_bit_by_bit_it_is_what_walking_the_events_comes_to(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tallies, "PART", 7)
    own = Tallies(store, OSLO)
    for part in range(3):
        await happen(store, 300, seed=part, begin=NEW_YEAR - 86400 + part * 300 * 7000)
        assert await own.behind()
        await own.fold_all(range(keys.SHARDS))
        assert await own.behind() == []
    bit_by_bit = await own.read(MONTHS, BUCKETS)
    assert same(bit_by_bit, await by_walking(store))
    assert await own.months() == ("2025-12", "2026-03")

    await own.forget()
    assert await own.months() == ("", "")
    assert await own.read(MONTHS, BUCKETS) == []
    await own.fold_all(range(keys.SHARDS))
    assert same(await own.read(MONTHS, BUCKETS), bit_by_bit)


async def test_several_who_count_at_the_same_time_count_nothing_twice(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tallies, "PART", 3)
    await happen(store, 200)
    await asyncio.gather(*(Tallies(store, OSLO).fold_all(range(keys.SHARDS)) for _ in range(5)))
    assert same(await Tallies(store, OSLO).read(MONTHS, BUCKETS), await by_walking(store))


async def test_a_month_begins_at_the_services_own_midnight(store: Store) -> None:
    for shard, second in ((1, -1), (2, 0)):
        await store.client.xadd(keys.events(shard), {"kind": "danger"}, id=f"{(NEW_YEAR + second) * 1000}-0")
    own = Tallies(store, OSLO)
    await own.fold_all(range(keys.SHARDS))
    assert [cell.month for cell in await own.read(MONTHS, ["danger"])] == ["2025-12", "2026-01"]


async def test_a_page_counts_a_part_and_says_when_there_is_more(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tallies, "PART", 2)
    own = Tallies(store, OSLO)
    assert await own.catch_up()  # nothing has happened
    for _ in range(3):
        await record(store, 5, EventKind.DANGER, channel="sms")
    assert not await own.catch_up()
    assert await own.catch_up()
    assert await own.catch_up()


async def test_nobody_is_in_the_counters(store: Store) -> None:
    await happen(store, 300)
    await Tallies(store, OSLO).fold_all(range(keys.SHARDS))
    async for name in store.client.scan_iter("{tallies}*"):
        kind = await store.client.type(name)
        held = await (store.client.hgetall(name) if kind == b"hash" else store.client.smembers(name))
        assert b"ab12" not in repr(held).encode()
