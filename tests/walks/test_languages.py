"""Thai chosen by digit, and then only Thai; Romanian without accents over the turn of the year; Brazilian Portuguese
before and after staff enter an exception."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot.proofreading import NAMES
from bot.service import load_service
from bot.sms import measure
from bot.types import ChannelName, InboundKind
from handlers.lists import own_name
from staff.opening_hours import Wanted, change, typed
from tests.exchange import Phone
from tests.walks.conftest import Opened

MONDAY = "2026-11-23 12:00"
#: Nobody translates these: what the service is called and where it lies, commands, and the letter for "more".
UNTRANSLATED = NAMES | {"Lykta", "Eksempelgata", "Eksempel", "Oslo", "M"}
#: The languages' own names, in their list.
NAMED = {word for locale in load_service(SAMPLE).languages for word in own_name(locale).split()}
#: What one may ask in Thai, as people type it.
THAI_QUESTIONS = (
    "เปิดกี่โมง", "อยู่ที่ไหน", "ทนาย", "วัคซีน", "ตรวจเลือด", "ถุงยาง", "ราคาเท่าไหร่", "เขาตีฉัน", "ขอคุยกับคน", "นี่ใคร",
    "เลิกส่งข้อความ", "qwerty", "asdf gh", "MENU", "HELP", "STOP", "START", "LANG", "ลบข้อมูล",
)  # fmt: skip


def latin_words(said: str) -> set[str]:
    return set(re.findall(r"[A-Za-zÀ-ɏ]+", said)) - UNTRANSLATED - NAMED


@pytest.mark.parametrize("channel", list(ChannelName))
async def test_thai_by_digit_and_then_only_thai(opened: Opened, channel: ChannelName) -> None:
    """On SMS the languages take two lists; Thai stands in the second."""
    phone = Phone(await opened(MONDAY), channel, "1001" if channel is ChannelName.TELEGRAM else "+447700900123")
    await phone.writes("?")
    if channel is ChannelName.SMS:
        assert "ไทย" in await phone.writes("0")
    assert "ภาษาไทย" in await phone.writes("๗")
    assert (await phone.person()).contact.language == "th"
    before = len(phone.heard)
    for topic in phone.exchange.known.topics:  # each by its button
        await phone.presses(f"topic:{topic}")
        await phone.presses("command:keep")
        phone.exchange.moment += 600
    for question in THAI_QUESTIONS:
        await phone.writes(question)
        phone.exchange.moment += 1800
    said = phone.heard[before:]
    assert len(said) > 60
    assert {one.answer: latin_words(one.seen) for one in said if latin_words(one.seen)} == {}
    labels = {label for one in said for label in one.buttons.values()}
    assert {label for label in labels if latin_words(label)} == set()


LAWYERS = """[services.lawyer]
turns = { anchor = 2026-11-23, hours = ["We 16:00-18:00; PH off", "Th 14:00-16:00; PH off"] }
confirmed = 2026-11-02
"""


async def test_romanian_without_accents_asks_for_the_lawyer_over_the_turn_of_the_year(
    opened: Opened, service: Path
) -> None:
    """2026 has 53 weeks: who counted odd and even ones would send both to the same lawyer."""
    facts = (service / "service.toml").read_text(encoding="utf-8")
    alone = '[services.lawyer]\nhours = "We 16:00-18:00; PH off"\nconfirmed = 2026-11-02\n'
    assert alone in facts
    (service / "service.toml").write_text(facts.replace(alone, LAWYERS), encoding="utf-8")
    phone = Phone(await opened("2026-12-29 14:00"))
    first = await phone.writes("buna ziua cand vine avocatul?")
    assert "joi 31 dec. 14:00-16:00, miercuri 6 ian. 16:00-18:00" in first
    assert measure(phone.heard[-1].text).encoding == "GSM-7"
    assert (await phone.person()).contact.language == ""  # a guess chooses nothing
    phone.exchange.moment += 3 * 86400  # the first of January
    assert "miercuri 6 ian. 16:00-18:00, joi 14 ian. 14:00-16:00" in await phone.writes("avocat cand")


async def test_brazilian_portuguese_before_and_after_an_exception(opened: Opened) -> None:
    exchange = await opened(MONDAY)
    phone = Phone(exchange, ChannelName.TELEGRAM, "1001")
    await phone.sends(InboundKind.START)
    await phone.presses("language:pt")
    before = await phone.writes("que horas vcs abrem amanha?")
    assert "terça-feira: 17:00-21:00" in before
    assert "quinta-feira: 17:00-21:00" in before
    written = exchange.known.written
    await change(exchange.store, written, typed(written, "clinic", closed="2026-11-24"))
    await change(exchange.store, written, typed(written, "clinic", opened="2026-11-28 12:00-14:00"))
    after = await phone.writes("que horas vcs abrem amanha?")
    assert "terça-feira" not in after
    assert "abre quinta-feira às 17:00" in after
    assert "sábado: 12:00-14:00" in after
    await change(exchange.store, written, Wanted("clinic", as_written=True))
    await phone.writes("oi")  # nobody hears the same three times running
    assert "terça-feira: 17:00-21:00" in await phone.writes("vcs tao abertos?")


def test_the_sample_tells_the_way_in_every_language() -> None:
    known = load_service(SAMPLE)
    assert {*known.languages, "all"} - {"en"} == set(known.services["clinic"].directions)
