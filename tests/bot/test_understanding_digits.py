"""Digits and buttons: which list they belong to, and when they are asked back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.types import ChannelName, Contact, Inbound, InboundKind, Meaning, NumberedList, Session
from bot.understanding import understand
from bot.understanding.digits import meaning
from tests.bot.understanding import LOCALES, NOON, read, words

HOUR, DAY = 3600.0, 86400.0
HUMAN = "command:human"

MENU = NumberedList(NOON - HOUR, "menu", {"1": "topic:clinic_hours", "2": "topic:clinic_address", "0": "command:human"})
CAMPAIGN = NumberedList(NOON - DAY, "campaign", {"1": "campaign:yes", "2": "topic:clinic_address"}, "vaccine")
LANGUAGES = NumberedList(NOON - HOUR, "languages", {"1": "language:nb", "2": "language:en", "0": "command:languages"})


@pytest.mark.parametrize(
    "said",
    ["1", "๑", "١", "۱", "१", "১", "1️⃣", "①", "１", "1.", "1)", "(1)", " 1 ", "nr 1", "#1", "01", "1!", "№ 1", "n. 1",
     "svar 1", "number 1", "No. 1", "1 please", "1 takk", "1, por favor", "va rog 1", "вариант 1", "1 моля", "proszę 1",
     "رقم ١", "1 من فضلك", "ข้อ 1", "ข้อ1ค่ะ", "กด๑ครับ"],
)  # fmt: skip
def test_a_digit_however_it_is_typed(said: str) -> None:
    assert words().numbers.digit(said) == "1"


@pytest.mark.parametrize(
    "said", ["", "one", "1 2", "123", "1a", "11.30", "covid 19", "1" * 50, "please", "1 hour", "no one", "ออก1"]
)
def test_no_digit(said: str) -> None:
    assert words().numbers.digit(said) == ""


@pytest.mark.parametrize("locale", LOCALES)
def test_the_words_for_one_to_nine_choose_from_an_open_list(locale: str) -> None:
    listed = NumberedList(NOON - HOUR, "menu", {str(place): f"topic:{place}" for place in range(1, 10)})
    numbers = words().vocabularies[locale].numbers
    assert list(numbers) == [str(place) for place in range(1, 10)]
    for place, said in ((place, said) for place, said_ in numbers.items() for said in said_):
        assert words().numbers.word(f"{said}!", locale) == place
        assert read(said, Session(lists=(listed,)), language=locale) == Meaning()  # that topic is not offered any more
        assert read(said, Session(lists=(replace(listed, meanings={"0": HUMAN}),)), language=locale).digit == place
        assert read(said, language=locale).digit == ""


def test_a_number_in_words_counts_in_their_own_language_and_in_english() -> None:
    session = Session(lists=(MENU,))
    for said, language in (
        ("en", "nb"),
        ("one", "th"),
        ("uno", "es"),
        ("One please", "nb"),
        ("ข้อหนึ่งค่ะ", "th"),
        ("один", ""),
    ):
        assert read(said, session, language=language).topic == "clinic_hours"
    for said, language in (("fire", "en"), ("to", "en"), ("en", "es"), ("no one", "en"), ("one two", "en")):
        assert read(said, session, language=language).digit == ""
        assert read(said, session, language=language).topic not in ("clinic_hours", "clinic_address")


def test_it_means_what_the_newest_list_says() -> None:
    assert read("1", Session(lists=(MENU,))).topic == "clinic_hours"
    assert read("1", Session(lists=(CAMPAIGN,))).command == "campaign_yes"
    assert read("3", Session(lists=(MENU,))).digit == "3"
    assert read("7").digit == "7"


def test_a_menu_closes_after_a_day_and_a_campaign_after_a_week() -> None:
    for listed, open_for in ((MENU, DAY), (CAMPAIGN, 7 * DAY), (LANGUAGES, DAY)):
        young, old = replace(listed, moment=NOON - open_for + 1), replace(listed, moment=NOON - open_for - 1)
        assert read("1", Session(lists=(young,))).digit == ""
        assert read("1", Session(lists=(old,))).digit == "1"


def test_open_in_two_lists_with_different_meanings_is_asked_back() -> None:
    found = read("1", Session(lists=(MENU, CAMPAIGN)))
    assert found.ambiguous == (("1", "topic:clinic_hours"), ("2", "campaign:yes"))
    assert read("2", Session(lists=(MENU, CAMPAIGN))).topic == "clinic_address"


def test_zero_is_a_person_but_in_the_list_of_languages() -> None:
    assert read("0").command == "human"
    assert read("0", Session(lists=(MENU, CAMPAIGN))).command == "human"
    assert read("0", Session(lists=(LANGUAGES, CAMPAIGN))).command == "languages"
    assert read("0", Session(lists=(CAMPAIGN, LANGUAGES))).command == "human"


def test_nine_stops_while_a_campaign_is_open() -> None:
    assert read("9", Session(lists=(CAMPAIGN,))).command == "stop"
    assert read("9", Session(lists=(MENU, CAMPAIGN))).command == "stop"
    assert read("9", Session(lists=(replace(CAMPAIGN, moment=NOON - 8 * DAY),))).command == ""


def test_a_list_of_languages_just_sent_is_not_asked_back() -> None:
    assert read("1", Session(lists=(LANGUAGES, CAMPAIGN))).locale == "nb"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("topic:condoms", Meaning(topic="condoms", confidence=1.0)),
        ("command:human", Meaning(command="human", confidence=1.0)),
        ("language:th", Meaning(command="language", locale="th", confidence=1.0)),
        ("campaign:stop", Meaning(command="stop", confidence=1.0)),
        ("consent:no", Meaning(command="consent_no", confidence=1.0)),
        ("campaign:whatever", Meaning()),
        ("nonsense", Meaning()),
        ("", Meaning()),
        (":", Meaning()),
    ],
)
def test_meanings(said: str, expected: Meaning) -> None:
    assert meaning(said) == expected


@pytest.mark.parametrize("data", ["language:tlh", "topic:no_such_topic", "x" * 500, "\ud800", ""])
def test_a_button_that_means_nothing_any_more(data: str) -> None:
    inbound = Inbound(ChannelName.TELEGRAM, "1001", "m", InboundKind.BUTTON, data=data)
    assert understand(inbound, Session(), Contact(1, ChannelName.TELEGRAM), words(), LOCALES, NOON) == Meaning()
