"""Numbers and Latin words inside Arabic stand in the order one must dial or read them, on SMS and on chat.

What the marks do on a screen was tried against the Unicode bidirectional algorithm (UAX #9): a number of several groups
after Arabic letters keeps its order exactly where a left-to-right mark, or an isolation mark, stands right before it.
"""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from bot.direction import right_to_left, steady
from bot.facts import facts
from bot.service import Service, load_service
from bot.sms import measure
from bot.translator import Texts, Translator

HOUSE = Path(__file__).resolve().parents[2]
TEXTS = Translator.load([HOUSE / "messages" / "ftl"])
OSLO = load_service(HOUSE / "examples" / "oslo")
LTR, RTL, ISOLATE, END = "\u200e", "\u200f", "\u2068", "\u2069"
LONG = "+47 55 50 12 34"
#: A number with what the algorithm would turn around before its digits or between them.
TURNED = re.compile(r"\+[0-9][0-9 )(-]*[0-9]|\(?[0-9]+(?:[ )(-]+[0-9]+)+")


def called(number: str) -> Service:
    """The sample service with other numbers to call."""
    helplines = {name: line.model_copy(update={"number": number}) for name, line in OSLO.helplines.items()}
    points = {name: point.model_copy(update={"phone": number}) for name, point in OSLO.services.items()}
    return OSLO.model_copy(update={"helplines": helplines, "services": points})


def sources() -> list[Texts]:
    campaigns = sorted((HOUSE / "examples" / "oslo" / "campaigns").glob("*/ar.ftl"))
    return [TEXTS.of("ar"), *(Translator.single("ar", path.read_text("utf-8"), str(path)) for path in campaigns)]


def test_which_languages_run_from_right_to_left() -> None:
    assert [locale for locale in TEXTS.locales if right_to_left(locale)] == ["ar"]
    assert all(right_to_left(locale) for locale in ("fa", "ur", "he"))
    assert not right_to_left("xx")


@pytest.mark.parametrize(
    ("filled", "sms"),
    [
        (f"للحديث: {ISOLATE}116 006{END}", f"للحديث: {LTR}116 006"),
        (f"للحديث: {ISOLATE}{LONG}{END}.", f"للحديث: {LTR}{LONG}."),
        (f"للحديث: {ISOLATE}(55) 50-12{END}", f"للحديث: {LTR}(55) 50-12"),
        (f"الآن: {ISOLATE}112{END}", "الآن: 112"),
        (f"من {ISOLATE}16:00{END} إلى {ISOLATE}18:00{END}", "من 16:00 إلى 18:00"),
        (f"الآن {ISOLATE}{ISOLATE}16:00{END}-{ISOLATE}18:00{END}{END}", f"الآن {LTR}16:00-18:00"),
        ("الاتصال على 116 006", f"الاتصال على {LTR}116 006"),
        (f"هنا: {ISOLATE}Eksempelgata 1, 0001 Oslo{END}", "هنا: Eksempelgata 1, 0001 Oslo"),
        (f"هنا: {ISOLATE}5 min away. Ring.{END}", f"هنا: {LTR}5 min away. Ring.{LTR}"),
        (f"هنا: {ISOLATE}شارع 5، الباب 2{END}", "هنا: شارع 5، الباب 2"),
        (f"{ISOLATE}116 006{END}: للحديث", f"{RTL}{LTR}116 006: للحديث"),
        ("STOP: للوقف", f"{RTL}STOP: للوقف"),
        (f"{ISOLATE}{LTR}116 006{END}", f"{LTR}116 006"),
        ("3 زيارات. 1: موعد. 2: أوقات", "3 زيارات. 1: موعد. 2: أوقات"),
        (f"هنا{ISOLATE}{END} الآن", "هنا الآن"),
    ],
)
def test_sms_has_marks_only_where_the_order_would_turn(filled: str, sms: str) -> None:
    assert steady(filled, "ar", sms=True) == sms
    assert steady(sms, "ar", sms=True) == sms


def test_chat_keeps_isolation_and_every_line_runs_from_the_right() -> None:
    assert steady(f"للحديث: {ISOLATE}116 006{END}", "ar", sms=False) == f"للحديث: {ISOLATE}116 006{END}"
    assert steady("الاتصال على 116 006", "ar", sms=False) == f"الاتصال على {LTR}116 006"
    day = f"{ISOLATE}الثلاثاء{END} {ISOLATE}17:00{END}"
    assert steady(f"{day}\n{day}", "ar", sms=False) == f"{RTL}{day}\n{RTL}{day}"


def test_other_languages_have_no_marks() -> None:
    assert steady(f"Ring {ISOLATE}{LONG}{END}", "nb", sms=True) == f"Ring {LONG}"
    assert steady(f"Ring {ISOLATE}{LONG}{END}", "nb", sms=False) == f"Ring {ISOLATE}{LONG}{END}"


@pytest.mark.parametrize("number", ["116 006", LONG, "+4755501234", "(55) 50 12 34", "5550-1234"])
@pytest.mark.parametrize("sms", [True, False])
def test_no_number_in_any_arabic_text_is_turned(number: str, sms: bool) -> None:
    seen = 0
    for hour in (3, 12, 18):
        moment = datetime(2026, 11, 24, hour, tzinfo=OSLO.tz).timestamp()
        values = {**facts(called(number), TEXTS, "ar", moment, sms=sms), "part": "1", "parts": "2"}
        values |= {"times": values["clinic_next"]}
        for texts in sources():
            for id in texts.ids:
                if not id.startswith("hours-"):
                    said = texts.text(id, values, sms=sms)
                    for found in TURNED.finditer(said):
                        assert said[: found.start()].endswith((LTR, ISOLATE)), id
                        assert found[0] == number
                        seen += 1
    assert seen > 20


def test_with_long_numbers_what_matters_most_stays_short() -> None:
    values = facts(called(LONG), TEXTS, "ar", datetime(2026, 11, 24, 3, tzinfo=OSLO.tz).timestamp(), sms=True)
    for id in ("danger-sms", "danger-later-sms", "limit-sms", "topic-violence-help-sms"):
        assert measure(TEXTS.text("ar", id, values, sms=True)).segments <= 3, id
