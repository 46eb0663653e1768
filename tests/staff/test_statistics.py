"""The tables in whole months and in days, and what campaigns have come to."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import clock
from bot.store import keys
from bot.store.connection import Store
from bot.store.events import EventKind, event
from staff.statistics import exact
from staff.statistics.exact import TABLES, tables
from staff.statistics.periods import Period, later, month_of, periods, whole_months

OSLO = ZoneInfo("Europe/Oslo")
WHATS = {
    EventKind.DELIVERY: ["accepted", "sent", "unknown", "failed"],
    EventKind.CONSENT: ["given", "declined", "asked"],
    EventKind.TOPIC: ["vaccines", "condoms"],
    EventKind.HANDOFF: ["asked", "danger"],
}


async def happen(store: Store, count: int, first: datetime, last: datetime) -> None:
    chance = random.Random(7)
    for moment in sorted(chance.uniform(first.timestamp(), last.timestamp()) for _ in range(count)):
        kind = chance.choice(list(EventKind))
        what = chance.choice(WHATS.get(kind, ["text"]))
        language, channel = chance.choice(["nb", "th", ""]), chance.choice(["sms", "telegram"])
        flat = event(kind, what=what, channel=channel, locale=language)
        fields = dict(zip(flat[::2], flat[1::2], strict=True))
        await store.client.xadd(keys.events(chance.randrange(keys.SHARDS)), fields, id=f"{int(moment * 1000)}-*")


async def test_whole_months_come_to_what_their_days_do(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    first, last = datetime(2025, 11, 1, tzinfo=OSLO), datetime(2026, 3, 1, tzinfo=OSLO)
    await happen(store, 900, first, last)
    monkeypatch.setattr(clock, "now", lambda: last.timestamp() + 1)
    from_counters = await tables(store, first, last)
    monkeypatch.setattr(exact, "whole_months", lambda *_: None)
    assert await tables(store, first, last) == from_counters
    assert set(from_counters) == set(TABLES)
    assert sum(row["in"] for row in from_counters["enquiries"]) > 20
    assert [*from_counters["decisions"][0]][:2] == ["month", "consents"]
    only = await tables(store, first, last - timedelta(days=40), "topics")
    assert list(only) == ["topics"]
    assert sum(row["answered"] for row in only["topics"]) < sum(row["answered"] for row in from_counters["topics"])


@pytest.mark.parametrize(
    ("since", "until", "months"),
    [
        (datetime(2026, 1, 1, tzinfo=OSLO), datetime(2026, 3, 1, tzinfo=OSLO), ("2026-01", "2026-02")),
        (datetime(2026, 1, 1, tzinfo=OSLO), datetime(2026, 11, 23, tzinfo=OSLO), ("2026-01", "2026-11")),
        (datetime(2026, 1, 1, tzinfo=OSLO), datetime(2027, 1, 1, tzinfo=OSLO), ("2026-01", "2026-11")),
        (datetime(2026, 1, 2, tzinfo=OSLO), datetime(2026, 3, 1, tzinfo=OSLO), None),
        (datetime(2026, 1, 1, tzinfo=OSLO), datetime(2026, 3, 2, tzinfo=OSLO), None),
        (datetime(2027, 1, 1, tzinfo=OSLO), datetime(2027, 3, 1, tzinfo=OSLO), None),
        (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC), ("2026-01", "2026-01")),
    ],
)
def test_which_days_are_whole_months(since: datetime, until: datetime, months: tuple[str, str] | None) -> None:
    now = datetime(2026, 11, 22, 12, tzinfo=OSLO).timestamp()
    assert whole_months(since, until, now) == (Period(*months) if months else None)


def test_months_are_reckoned_over_new_year() -> None:
    assert (later("2026-01", -1), later("2025-12", 1), later("2026-11", -11)) == ("2025-12", "2026-01", "2025-12")
    assert Period("2025-11", "2026-02").months == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert Period("2025-11", "2026-02").year_before == Period("2024-11", "2025-02")
    assert periods("2026-11") == {
        "year": Period("2026-01", "2026-11"),
        "twelve": Period("2025-12", "2026-11"),
        "last": Period("2025-01", "2025-12"),
    }
    since, until = Period("2026-03", "2026-03").seconds(OSLO)
    assert until - since == 31 * 86400 - 3600  # summer time begins
    assert (month_of(since, OSLO), month_of(until - 1, OSLO), month_of(until, OSLO)) == (
        "2026-03",
        "2026-03",
        "2026-04",
    )
