"""`lykt hours`, `inbox`, `stats`."""

from __future__ import annotations

import asyncio

from app.desk import open_desk
from app.knowledge import SAMPLE
from bot import clock
from bot.service import load_service
from bot.settings import load
from bot.store import keys
from bot.store.events import EventKind, record
from bot.store.handoffs import Handoffs
from staff.desk import Desk
from tests.app.keyboard import ENOUGH, Keyboard


def test_hours_tell_now_and_the_coming_week(keyboard: Keyboard) -> None:
    keyboard.change(
        "service/service.toml", 'hours = "We 16:00-18:00; PH off"\nconfirmed = 2026-11-02', 'hours = "24/7"'
    )
    told = {row["point"]: row for row in keyboard.json("hours")}
    assert list(told) == ["staff", "clinic", "lawyer", "drop_in"]
    assert (told["lawyer"]["open"], told["lawyer"]["now"], told["lawyer"]["confirmed"]) == (True, "open, always", False)
    assert all(len(row["week"]) == 7 for row in told.values())
    said = keyboard.type("hours")
    assert "lawyer: open, always  (nobody has confirmed" in said.stdout
    assert "--closed today" in said.stderr


def test_hours_that_cannot_be_read_are_one_line(keyboard: Keyboard) -> None:
    keyboard.change("service/service.toml", "We 16:00-18:00; PH off", "sometimes")
    assert "services.lawyer.hours cannot be read" in keyboard.refused("hours")


def test_a_change_holds_until_it_is_taken_back(keyboard: Keyboard) -> None:
    today = clock.local(clock.now(), load_service(SAMPLE).tz).date().isoformat()
    [changed] = keyboard.json("hours", "clinic", "--set", "24/7")
    assert (changed["now"], changed["confirmed"]) == ("open, always", True)
    [closed] = keyboard.json("hours", "clinic", "--closed", today)
    assert closed["open"] is False
    assert [row for row in keyboard.json("hours") if row["point"] == "clinic"] == [closed]
    [written] = keyboard.json("hours", "clinic", "--as-written")
    assert written["now"] != "open, always"


def test_a_change_that_cannot_be_read_changes_nothing(keyboard: Keyboard) -> None:
    before = keyboard.json("hours")
    assert "cannot be read" in keyboard.refused("hours", "clinic", "--set", "sometimes")
    assert "is no date" in keyboard.refused("hours", "clinic", "--closed", "tomorrow-ish")
    assert "Name one of" in keyboard.refused("hours", "shop", "--confirm")
    assert keyboard.json("hours") == before


async def hand_off(desk: Desk, address: str, why: str, ago: float) -> int:
    contact_id = await desk.contacts.enter("sms", address)
    await desk.contacts.hand_off(contact_id, f"{clock.now() - ago:.3f};{why};en")
    return contact_id


def test_the_inbox_shows_danger_first_and_closes_what_is_done(keyboard: Keyboard) -> None:
    keyboard.json("contacts", "import", keyboard.file("contacts.csv", ENOUGH))

    async def arrange() -> list[int]:
        async with open_desk(load()) as desk:
            return [
                await hand_off(desk, "+447700900101", "asked", 3 * 3600 + 240),
                await hand_off(desk, "+447700900102", "danger", 60),
                await hand_off(desk, "+447700900103", "media", 2 * 86400 + 3600),
            ]

    asked, danger, media = (str(one) for one in asyncio.run(arrange()))
    told = keyboard.json("inbox")
    assert [row["code"] for row in told] == [danger, media, asked]
    assert [row["waits"] for row in told] == ["0 h 01 min", "2 d 1 h", "3 h 04 min"]
    assert {row["channel"] for row in told} == {"sms"}
    assert "in danger" in keyboard.type("inbox").stdout
    assert [row["code"] for row in keyboard.json("inbox", "--done", danger)] == [media, asked]
    assert "Nobody waits" in keyboard.refused("inbox", "--done", danger)
    assert "Nobody waits" in keyboard.refused("inbox", "--done", "x")


async def test_a_closed_handoff_lets_the_bot_answer_again(keyboard: Keyboard) -> None:
    async with open_desk(load()) as desk:
        contact_id = await hand_off(desk, "+447700900101", "asked", 10)
        handoffs = Handoffs(desk.store, desk.turns)
        assert await handoffs.close(contact_id)
        assert await handoffs.waiting() == []
        assert (await desk.turns.session(contact_id)).handoff == 0
        assert await handoffs.close(contact_id) is False


def test_the_tables_count_what_happened(keyboard: Keyboard) -> None:
    async def happen() -> None:
        async with open_desk(load()) as desk:
            store = desk.store
            for shard in range(keys.SHARDS):
                await record(store, shard, EventKind.IN, channel="sms", locale="th", what="text", who="a")
            await record(store, 0, EventKind.CONVERSATION, channel="sms", locale="th", who="a")
            await record(store, 0, EventKind.OUT, channel="sms", locale="th", what="topic-cost", who="a")
            await record(store, 0, EventKind.TOPIC, channel="sms", what="cost", who="a")
            await record(store, 1, EventKind.MISSED, channel="telegram", locale="ar", who="b")
            await record(store, 1, EventKind.STOP, channel="telegram", who="b", campaign="vaccine")
            await record(store, 2, EventKind.CONSENT, channel="sms", what="asked", who="c")
            await record(store, 2, EventKind.CONSENT, channel="sms", what="given", who="c")
            await record(store, 3, EventKind.HANDOFF, channel="sms", what="asked", who="c")
            for what in ("accepted", "sent", "unknown", "accepted", "undelivered"):
                await record(store, 4, EventKind.DELIVERY, channel="sms", locale="th", what=what, campaign="vaccine")

    asyncio.run(happen())
    told = keyboard.json("stats")
    [enquiry] = told["enquiries"]
    assert (enquiry["channel"], enquiry["in"], enquiry["out"], enquiry["conversation"]) == ("sms", 16, 1, 1)
    ar, th = told["languages"]
    assert (ar["language"], ar["in"], ar["out"], ar["missed"]) == ("ar", 0, 0, 1)
    assert (th["language"], th["in"], th["out"], th["missed"]) == ("th", 16, 1, 0)
    assert told["topics"] == [{"topic": "cost", "answered": 1}]
    assert [(row["language"], row["missed"]) for row in told["missed"]] == [("ar", 1)]
    [decisions] = told["decisions"]
    assert (decisions["stops"], decisions["consents"], decisions["noes"]) == (1, 1, 0)
    assert told["handoffs"] == [{"why": "asked", "number": 1}]
    [messages] = told["messages"]
    assert (messages["channel"], messages["language"]) == ("sms", "th")
    assert (messages["handed_over"], messages["unknown"], messages["failed"]) == (3, 1, 1)
    assert told["campaigns"] == []
    assert set(keyboard.json("stats", "--table", "topics")) == {"topics", "from", "to"}
    past = keyboard.json("stats", "--from", "2020-01-01", "--to", "2020-12-31")
    assert past["enquiries"] == []
    assert "cost" in keyboard.type("stats", "--table", "topics").stdout


def test_a_wrong_table_or_day_is_wrong_usage(keyboard: Keyboard) -> None:
    assert "one of enquiries" in keyboard.refused("stats", "--table", "nope", status=2)
    assert "2026-01-31" in keyboard.refused("stats", "--from", "1.2.2026", status=2)


def test_a_campaign_stands_beside_the_others(keyboard: Keyboard) -> None:
    keyboard.json("campaign", "new", "service/campaigns/vaccine")
    assert keyboard.json("stats", "--table", "campaigns")["campaigns"] == []  # a draft is none yet
    keyboard.json("campaign", "launch", "vaccine")
    [row] = keyboard.json("stats", "--table", "campaigns")["campaigns"]
    assert (row["campaign"], row["state"], row["audience"], row["handed_over"]) == ("vaccine", "running", 0, 0)
