"""The service's own values, said in the person's language."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.facts import Facts, facts
from bot.service import DatedException, Service, load_service
from bot.settings import SettingsError
from bot.sms import costly
from bot.translator import TextError, Translator

HOUSE = Path(__file__).resolve().parents[2]
TEXTS = Translator.load([HOUSE / "messages" / "ftl"])
OSLO = load_service(HOUSE / "examples" / "oslo")


def oslo(**clinic: object) -> Service:
    return OSLO.model_copy(update={"services": {"clinic": OSLO.services["clinic"].model_copy(update=clinic)}})


def told(service: Service, *when: int, locale: str = "en", sms: bool = True) -> Facts:
    moment = datetime(*when, tzinfo=service.tz)  # type: ignore[arg-type, misc]
    return facts(service, TEXTS, locale, moment.timestamp(), sms=sms)


@pytest.mark.parametrize(
    ("hours", "when", "english", "norwegian"),
    [
        ("Tu,Th 17:00-21:00", (2026, 11, 24, 18), "open until 21:00", "åpent til 21:00"),
        ("Tu,Th 17:00-21:00", (2026, 11, 24, 9), "closed, opens today 17:00", "stengt, åpner i dag 17:00"),
        ("Tu,Th 17:00-21:00", (2026, 11, 23, 23), "closed, opens tomorrow 17:00", "stengt, åpner i morgen 17:00"),
        ("Tu,Th 17:00-21:00", (2026, 11, 21, 12), "closed, opens Tuesday 17:00", "stengt, åpner tirsdag 17:00"),
        (
            "Dec 9:00-9:30",
            (2026, 11, 24, 8),
            "closed, opens Tuesday 1 Dec 09:00",
            "stengt, åpner tirsdag 1. des. 09:00",
        ),
        ("Mo-Su 22:00-06:00", (2026, 11, 24, 23), "open until 06:00", "åpent til 06:00"),
        ("Mo-Fr", (2026, 11, 24, 23), "open until Saturday 00:00", "åpent til lørdag 00:00"),
        ("24/7", (2026, 11, 24, 23), "open all day and all night", "åpent hele døgnet"),
        ("off", (2026, 11, 24, 23), "closed", "stengt"),
    ],
)
def test_now(hours: str, when: tuple[int, ...], english: str, norwegian: str) -> None:
    assert told(oslo(hours=hours), *when)["clinic_now"] == english
    assert told(oslo(hours=hours), *when, locale="nb")["clinic_now"] == norwegian


def test_today_week_and_next() -> None:
    found = told(oslo(hours="Tu 10:00-12:00,13:00-15:00; Sa 22:00-04:00"), 2026, 11, 24, 12, 30)
    assert found["clinic_today"] == "13:00-15:00"
    assert found["clinic_week"] == "Tuesday: 13:00-15:00\nSaturday: 22:00-04:00"
    assert found["clinic_next"] == "Tuesday 24 Nov 13:00-15:00, Saturday 28 Nov 22:00-04:00"
    whole = told(oslo(hours="24/7"), 2026, 11, 24, 12)
    assert {whole[f"clinic_{what}"] for what in ("now", "week", "next")} == {"open all day and all night"}
    never = told(oslo(hours="off"), 2026, 11, 24, 12)
    assert [never[f"clinic_{what}"] for what in ("today", "next")] == ["closed", "closed"]
    assert never["clinic_week"] == "closed the next 7 days"


def test_an_exception_today_is_told_at_once() -> None:
    place = oslo(exceptions=(DatedException(date=date(2026, 11, 24), closed=True),))
    assert told(place, 2026, 11, 24, 18)["clinic_now"] == "closed, opens Thursday 17:00"
    assert told(place, 2026, 11, 24, 18)["clinic_week"] == "Thursday: 17:00-21:00"


def test_a_week_holds_no_weekday_twice() -> None:
    found = told(oslo(hours="Tu 17:00-21:00"), 2026, 11, 24, 22)
    assert found["clinic_week"] == "closed the next 7 days"
    assert found["clinic_now"] == "closed, opens Tuesday 1 Dec 17:00"


def test_chat_has_whole_months_and_isolation_marks() -> None:
    said = told(OSLO, 2026, 11, 24, 18, sms=False)["clinic_next"]
    assert "24 November" in said
    assert "\u2068" in said


@pytest.mark.parametrize("locale", [locale for locale in TEXTS.locales if TEXTS.has(locale, "hours-closed")])
def test_every_time_word_is_cheap_on_sms_where_letters_are_latin(locale: str) -> None:
    for hours in ("Mo-Su 17:00-21:00", "Sa 10:00-12:00", "24/7", "off", "We,Su 22:00-04:00"):
        for day in range(21, 28):
            found = told(oslo(hours=hours), 2026, 11, day, 18, locale=locale)
            said = "".join(value for name, value in found.items() if name.startswith(("clinic_", "staff_")))
            if locale in ("nb", "en", "es", "pt", "ro", "pl"):
                assert not costly(said)
            assert not set(said) & set("\u00a0\u202f\u2068\u2069")


def test_numbers_and_places() -> None:
    found = told(OSLO, 2026, 11, 24, 18, locale="nb")
    assert [found[name] for name in ("police", "ambulance", "fire", "doctor")] == ["112", "113", "110", "116 117"]
    assert found["clinic_directions"].startswith("5 minutter")
    assert told(OSLO, 2026, 11, 24, 18)["clinic_directions"].startswith("5 min from")
    assert found["lawyer_directions"] == ""
    assert found["service_name"] == "Lykta"
    assert told(OSLO, 2026, 11, 24, 18)["staff_next"] == "Wednesday 25 Nov 10:00-15:00"


def test_what_the_service_has_not_given_is_not_there() -> None:
    found = told(oslo(address={}), 2026, 11, 24, 18)
    assert "clinic_address" not in found
    assert "clinic_phone" not in found
    assert "lawyer_now" not in found


def test_sms_keeps_to_cheap_letters_and_chat_keeps_its_own() -> None:
    place = oslo(address={"all": "ulica Śródmiejska 5 – IV piętro"})
    assert told(place, 2026, 11, 24, 18)["clinic_address"] == "ulica Sródmiejska 5 - IV pietro".replace("ó", "o")
    assert told(place, 2026, 11, 24, 18, sms=False)["clinic_address"] == "ulica Śródmiejska 5 – IV piętro"


def test_facts_are_worked_out_only_when_asked_for() -> None:
    broken = told(oslo(hours="nonsense"), 2026, 11, 24, 18)
    assert broken["police"] == "112"
    with pytest.raises(SettingsError):
        broken["clinic_now"]
    asked: list[str] = []

    def maker() -> str:
        asked.append("once")
        return "x"

    makers: dict[str, Callable[[], str]] = {"a": maker, "b": lambda: "y"}
    lazy = Facts(makers)
    assert ("a" in lazy, "c" in lazy, list(lazy), asked) == (True, False, ["a", "b"], [])
    assert (lazy["a"], lazy["a"], asked) == ("x", "x", ["once"])


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(TextError):
        told(OSLO, 2026, 11, 24, 18, locale="xx")
    with pytest.raises(TextError, match="no such language"):
        told(OSLO, 2026, 11, 24, 18, locale="hu")["clinic_now"]
