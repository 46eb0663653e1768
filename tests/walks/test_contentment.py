"""How was it to write with us? Asked when a person has seen to somebody, where it can do no harm, and counted once."""

from __future__ import annotations

import pytest

from bot.store.contentment import Content, contentment
from bot.types import ChannelName
from tests.exchange import Exchange, Phone
from tests.walks.conftest import Opened

MONDAY = "2026-11-23 12:00"
WEEK = 7 * 86400
KARI = "@" + "ab" * 16
QUESTION = "How was it talking with us?"


async def seen_to(exchange: Exchange, phone: Phone, says: str = "can I talk to a person please") -> str:
    """They ask for a person, get an answer, and it is closed. What they hear then."""
    await phone.writes(says)
    code = await phone.code()
    await exchange.inbox.claim(code, KARI)
    await exchange.inbox.answer(code, KARI, "On Wednesday.")
    assert "On Wednesday." in await phone.hears()
    await exchange.inbox.close(code, KARI, "cost")
    return await phone.hears()


@pytest.mark.parametrize(
    ("channel", "said", "face"),
    [
        (ChannelName.SMS, "1", "1"),
        (ChannelName.SMS, "four", "4"),
        (ChannelName.WHATSAPP, "🙂", "2"),
        (ChannelName.WHATSAPP, " ☹️☹️ ", "3"),
        (ChannelName.TELEGRAM, "face:2:cost", "2"),
    ],
)
async def test_the_answer_is_thanked_for_and_counted_once(
    opened: Opened, channel: ChannelName, said: str, face: str
) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange, channel, "1001" if channel is ChannelName.TELEGRAM else "+447700900123")
    asked = await seen_to(exchange, phone)
    assert QUESTION in asked
    if channel is ChannelName.TELEGRAM:
        assert list(phone.heard[-1].buttons.values()) == ["😀", "🙂", "🙁", "😡"]
        answers = phone.presses
    else:
        assert asked.endswith("1 😀\n2 🙂\n3 🙁\n4 😡")
        answers = phone.writes
    assert await exchange.inbox.handoffs.waiting() == []
    thanks = await answers(said)
    assert thanks.startswith("Thank you for telling us.")
    assert ("A person: send 0" in thanks) == (face in "34" and channel is not ChannelName.TELEGRAM)
    counted = [Content("2026-11", "en", channel.value, face, "cost", 1)]
    assert await contentment(exchange.store) == counted
    await answers(said)
    assert await contentment(exchange.store) == counted
    assert "What do you want to know?" in await phone.writes("MENU") or channel is ChannelName.SMS


async def test_on_sms_the_question_is_one_part_in_every_language(opened: Opened) -> None:
    from bot.sms import measure

    exchange = await opened(MONDAY)
    for number, locale in enumerate(exchange.known.locales):
        phone = Phone(exchange, address=f"+4477009001{number:02}")
        await phone.writes("LANG")
        await phone.presses(f"language:{locale}")
        await seen_to(exchange, phone, "0")
        assert phone.heard[-1].answer == "faces-ask"
        assert measure(phone.heard[-1].text).segments == 1, locale


async def test_anything_else_they_write_is_answered_as_usual(opened: Opened) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange, ChannelName.WHATSAPP)
    await seen_to(exchange, phone)
    assert "free" in await phone.writes("what does it cost?")
    assert "Choose one" in await phone.writes("MENU")
    assert "Thank you for telling us" not in await phone.writes("1")  # it is the menu's now
    exchange.moment += 6 * 86400
    assert "Thank you for telling us" in await phone.writes("😀")  # and a face is a face for seven days


@pytest.mark.parametrize(("days", "counted"), [(6.9, 1), (7.1, 0)])
async def test_an_old_button_is_thanked_for_and_not_counted(opened: Opened, days: float, counted: int) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange, ChannelName.TELEGRAM, "1001")
    await seen_to(exchange, phone)
    exchange.moment += 3 * 86400
    await phone.writes("hello")
    exchange.moment += (days - 3) * 86400
    assert "Thank you for telling us" in await phone.presses("face:1:cost")
    assert len(await contentment(exchange.store)) == counted


async def test_never_twice_a_week(opened: Opened) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange)
    assert QUESTION in await seen_to(exchange, phone)
    exchange.moment += 3 * 86400
    assert await seen_to(exchange, phone) == ""
    exchange.moment += 5 * 86400
    assert QUESTION in await seen_to(exchange, phone)
    assert await seen_to(exchange, Phone(exchange, ChannelName.WHATSAPP)) == ""  # the same phone


async def test_never_after_danger(opened: Opened) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange)
    await phone.writes("he beat me")
    await phone.writes("1")  # we may write now
    code = await phone.code()
    await exchange.inbox.claim(code, KARI)
    await exchange.inbox.answer(code, KARI, "I am here.")
    assert "I am here." in await phone.hears()
    await phone.writes("thank you")
    assert not await exchange.inbox.close(code, KARI)
    assert await phone.hears() == ""
    exchange.moment += WEEK
    assert await seen_to(exchange, phone) == ""


@pytest.mark.parametrize("decided", ["STOP", "consent:no"])
async def test_never_to_whom_we_are_not_to_write_to_first(opened: Opened, decided: str) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange)
    await phone.writes("can I talk to a person please")
    code = await phone.code()
    await exchange.inbox.claim(code, KARI)
    await exchange.inbox.answer(code, KARI, "Hello!")
    if decided == "STOP":
        await phone.writes("STOP")
        await phone.writes("thank you anyway")
    else:
        await exchange.bot.contacts._store.client.hset(_contact(code), "no", f"{exchange.moment}")
    await phone.hears()
    assert not await exchange.inbox.close(code, KARI)
    assert await phone.hears() == ""


async def test_not_where_nobody_answered_or_it_was_given_back_or_long_ago(opened: Opened) -> None:
    exchange = await opened(MONDAY)
    unanswered, back, long_ago = (Phone(exchange, address=f"+44770090012{number}") for number in range(3))
    for phone in (unanswered, back, long_ago):
        await phone.writes("can I talk to a person please")
    for phone in (back, long_ago):
        await exchange.inbox.claim(await phone.code(), KARI)
        await exchange.inbox.answer(await phone.code(), KARI, "Hello!")
        await phone.hears()
    await exchange.inbox.give_back(await back.code(), KARI)
    assert not await exchange.inbox.close(await unanswered.code())
    exchange.moment += 25 * 3600
    assert not await exchange.inbox.close(await long_ago.code(), KARI)
    for phone in (unanswered, back, long_ago):
        assert await phone.hears() == ""
    assert "What do you want" in await back.writes("MENU") or "Choose" in back.heard[-1].text


async def test_while_a_person_has_them_again_a_face_is_counted_and_nothing_is_said(opened: Opened) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange)
    await seen_to(exchange, phone)
    await phone.writes("0")
    await exchange.inbox.claim(await phone.code(), KARI)
    assert await phone.writes("😡") == ""
    assert [one.face for one in await contentment(exchange.store)] == ["4"]


def _contact(code: str) -> str:
    from bot.store import keys

    return keys.contact(keys.shard_of(int(code)), keys.row_of(int(code)))
