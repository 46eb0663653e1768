"""Words that were not understood: what is kept of which message, and who sees how much of it."""

from __future__ import annotations

from typing import Any

import pytest

from bot import clock
from bot.missed import missed_words
from bot.store import keys, missed
from bot.store.users import Role
from bot.types import ChannelName, Contact, Inbound, InboundKind, Meaning, Reply, Session, Turn
from tests.console.contacts.people import plain, signed_in
from tests.console.staff import Console, later
from tests.exchange import Exchange, Phone

NONSENSE = "Zqwkx  VRTPL!"


def words(text: str, *, contact: dict[str, Any] | None = None, session: Session = Session(), **more: Any) -> list[str]:  # noqa: B008
    inbound = Inbound(ChannelName.SMS, "", "", more.pop("kind", InboundKind.TEXT), text)
    meaning = Meaning(candidates=more.pop("candidates", ()))
    turn = Turn(inbound, Contact(1, ChannelName.SMS, **(contact or {})), session, meaning, "en", True, 100.0, False)
    return missed_words(turn, Reply(missed=more.pop("missed", True)))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Visum?", ["visum"]),
        ("need VISA  help!", ["need visa help", "need", "visa", "help"]),
        ("tax", ["tax"]),
        ("ต้องการวีซ่า", ["ต้องการวีซ่า"]),
        ("أحتاج تأشيرة", ["أحتاج تأشيرة", "أحتاج", "تأشيرة"]),
        ("rendez-vous", ["rendez-vous"]),
        ("call 55501234", []),
        ("+47 555 01 234", []),
        ("five five oh", ["five five oh", "five"]),
        ("kari@example.org", []),
        ("example.org", []),
        ("https://example.org/x", []),
        ("Storgata 5b", []),
        ("٥٥٥", []),
        ("one two three four five", []),
        ("x" * 41, []),
        ("<b>visa</b>", []),
        ("=1+1", []),
        ("🙂🙂", []),
        ("", []),
        ("\u202evisa", []),
    ],
)
def test_what_is_kept_of_a_message(text: str, kept: list[str]) -> None:
    assert words(text) == kept


def test_whose_words_are_never_kept() -> None:
    assert words("visa")
    for contact in ({"danger_until": 50.0}, {"safe": "later"}, {"safe": "no"}, {"claimed_until": 200.0}):
        assert words("visa", contact=contact) == [], contact
    assert words("visa", session=Session(handoff=50.0)) == []
    assert words("visa", candidates=("violence_help", "cost")) == []
    assert words("visa", kind=InboundKind.MEDIA) == []
    assert words("visa", missed=False) == []
    assert words("visa", session=Session(missed=("visa",))) == []


async def people_write(console: Console, count: int, first: int = 0, times: int = 1) -> None:
    exchange = await Exchange(console.settings, console.parts.house.store, clock.now()).begin()
    for number in range(first, first + count):
        phone = Phone(exchange, ChannelName.TELEGRAM, str(8_000_000 + number))
        await phone.writes("English")
        for _ in range(times):
            await phone.writes(NONSENSE)


async def shown(console: Console) -> missed.Missed:
    return await missed.read(console.parts.house.store, console.parts.house.vault)


async def test_one_person_is_one_however_often_they_write(console: Console) -> None:
    await people_write(console, 2, times=3)
    found = await shown(console)
    assert found.words == []
    assert found.messages.total() >= 2
    await people_write(console, 1, first=2)
    found = await shown(console)
    assert {(one.words, one.people, one.lately) for one in found.words} == {
        ("zqwkx vrtpl", 3, 3),
        ("zqwkx", 3, 3),
        ("vrtpl", 3, 3),
    }


async def test_nothing_readable_lies_in_the_store_nor_leads_to_anybody(console: Console) -> None:
    await people_write(console, 3)
    client, week = console.parts.house.store.client, missed.week_of(clock.now())
    for shard in range(keys.SHARDS):
        name = keys.missed(shard, week)
        for field, value in (await client.hgetall(name)).items():
            assert b"zqwkx" not in field + value
            assert field.startswith(b"all:") or len(field) == 32
        if await client.exists(name):
            assert 0 < await client.ttl(name) <= missed.KEPT_SECONDS
    assert missed.KEPT_SECONDS + missed.WEEK <= 42 * 86400


async def test_the_page_shows_what_several_used_and_for_how_long(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = await signed_in(console)
    assert "Ingen de siste ukene" in (await browser.get("/answers/words")).text
    await people_write(console, 2)
    page = plain((await browser.get("/answers/words")).text)
    assert "zqwkx" not in page
    assert "så ingen ord vises" in page
    await people_write(console, 2, first=2)
    page = plain((await browser.get("/answers/words")).text)
    assert "zqwkx vrtpl" in page
    assert '<h2 id="w-en">engelsk</h2>' in page
    assert await missed.this_week(console.parts.house.store) >= 3
    later(monkeypatch, missed.WEEK)
    browser = await signed_in(console, email="ola@example.org")
    assert "færre enn 3" in plain((await browser.get("/answers/words")).text)
    later(monkeypatch, 3 * missed.WEEK)
    assert (await shown(console)).words == []


async def test_admins_look_after_texts_and_see_no_words_of_people(console: Console) -> None:
    browser = await signed_in(console, Role.ADMIN)
    assert (await browser.get("/answers/words")).status_code == 403
    assert "/answers/words" not in (await browser.get("/answers")).text


async def test_a_week_keeps_so_many_and_no_more(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(missed, "MOST", 2)
    await people_write(console, 3)
    store, week = console.parts.house.store, missed.week_of(clock.now())
    for shard in range(keys.SHARDS):
        assert await store.client.hlen(keys.missed(shard, week)) <= 2
