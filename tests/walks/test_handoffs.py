"""A person answers, and the bot is back: after two misses; and a STOP in a language that nobody expected, meanwhile."""

from __future__ import annotations

import pytest

from bot.types import ChannelName
from staff.contacts import Refused
from tests.exchange import Phone
from tests.walks.conftest import Opened

MONDAY = "2026-11-23 12:00"


async def test_two_misses_a_person_and_the_bot_back_again(opened: Opened) -> None:
    exchange = await opened(MONDAY)
    phone, inbox = Phone(exchange, ChannelName.WHATSAPP), exchange.inbox
    await phone.writes("hello, are you open?")
    await phone.writes("MENU")
    assert "did not understand" in await phone.writes("qwerty")
    assert "1 A person" in await phone.writes("QWERTY?")
    assert "A person will read this" in await phone.writes("1")
    code = await phone.code()
    await inbox.claim(code, "Kari")
    shown = [one.text for one, _ in (await inbox.show(code, "Kari")).said if one.who == "person"]
    assert shown == ["1"]  # what came before the wish for a person was said to a robot
    assert await phone.writes("my landlord took my key") == ""
    await inbox.answer(code, "Kari", "Are you outside now?")
    assert await phone.hears() == "Are you outside now?"
    assert await phone.writes("yes") == ""
    await inbox.phrase(code, "Kari", "staff-bye")
    assert "Thank you for writing" in await phone.hears()
    await inbox.close(code, "Kari", "shelter")
    assert "What do you want to know?" in await phone.writes("MENU")
    assert "did not understand" in await phone.writes("qwerty")  # counted anew
    with pytest.raises(Refused, match="Nobody waits"):
        await inbox.show(code, "Kari")


@pytest.mark.parametrize(
    ("said", "channel"), [("หยุด", ChannelName.TELEGRAM), ("стоп", ChannelName.SMS), ("przestań", ChannelName.WHATSAPP)]
)
async def test_stop_in_another_language_while_somebody_writes_with_them(
    opened: Opened, said: str, channel: ChannelName
) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange, channel, "1001" if channel is ChannelName.TELEGRAM else "+447700900123")
    await phone.writes("hello, can I talk to a person please")
    code = await phone.code()
    await exchange.inbox.claim(code, "Kari")
    await exchange.inbox.answer(code, "Kari", "Hello! What is it about?")
    assert await phone.hears() == "Hello! What is it about?"
    assert "START" in await phone.writes(said)
    assert (await phone.person()).contact.opted_out
    with pytest.raises(Refused, match="said STOP"):
        await exchange.inbox.answer(code, "Kari", "Are you there?")
    assert await phone.hears() == ""
    assert await phone.writes("sorry, when does the lawyer come?") == ""  # it is for Kari, who holds it still
    await exchange.inbox.answer(code, "Kari", "On Wednesday.")
    assert await phone.hears() == "On Wednesday."
    assert (await phone.person()).contact.opted_out  # an answer reopens nothing


async def test_who_is_put_aside_comes_back_with_what_they_write_or_in_time(opened: Opened) -> None:
    exchange = await opened(MONDAY)
    writes, waits, danger = (Phone(exchange, address=f"+44770090012{number}") for number in range(3))

    async def aside() -> list[str]:
        return [str(one.contact_id) for one in await exchange.inbox.handoffs.waiting() if one.aside]

    for phone in (writes, waits):
        await phone.writes("can I talk to a person please")
        await exchange.inbox.snooze(await phone.code(), "Kari", exchange.moment + 3600)
    await danger.writes("he beat me")
    with pytest.raises(Refused, match="stay in the list"):
        await exchange.inbox.snooze(await danger.code(), "Kari", exchange.moment + 3600)
    assert set(await aside()) == {await writes.code(), await waits.code()}
    await writes.writes("it is about my key")
    assert await aside() == [await waits.code()]
    exchange.moment += 3600
    assert await aside() == []
    await exchange.inbox.snooze(await waits.code(), "Kari", exchange.moment + 60)
    await exchange.inbox.snooze(await waits.code(), "Kari", 0)
    assert await aside() == []
    for moment in (exchange.moment, exchange.moment + 15 * 86400):
        with pytest.raises(Refused, match="within the next 14 days"):
            await exchange.inbox.snooze(await waits.code(), "Kari", moment)
