"""When each service is open: holidays, exceptions, summer time, nights, and never."""

from datetime import date, datetime
from typing import Any

import pytest

from bot import hours
from bot.service import DatedException, Service, ServicePoint
from bot.settings import SettingsError


def service(rule: str, exceptions: tuple[DatedException, ...] = (), **other: Any) -> Service:
    facts: dict[str, Any] = {
        "name": "Sample",
        "country": "NO",
        "zone": "Europe/Oslo",
        "languages": ("nb",),
        "staff": {"hours": "Mo-Fr 10:00-15:00", "languages": ("nb",)},
        "emergency": {"police": "112", "ambulance": "113"},
        "services": {"clinic": {"hours": rule, "exceptions": exceptions, "confirmed": other.pop("confirmed", None)}},
        "quiet_hours": {"from": "20:00:00", "until": "08:00:00"},
        "price": {"sms_part": 0.65, "currency": "NOK"},
    }
    return Service.model_validate(facts | other)


def at(place: Service, *when: int, fold: int = 0) -> float:
    return datetime(*when, tzinfo=place.tz, fold=fold).timestamp()  # type: ignore[arg-type, misc]


def told(moment: datetime | None) -> str:
    return moment.strftime("%d.%m %H:%M") if moment else "never"


@pytest.mark.parametrize(
    ("rule", "when", "opened", "changes"),
    [
        ("Tu,Th 17:00-21:00", (2026, 11, 24, 16, 59), False, "24.11 17:00"),
        ("Tu,Th 17:00-21:00", (2026, 11, 24, 17, 0), True, "24.11 21:00"),
        ("Tu,Th 17:00-21:00", (2026, 11, 24, 21, 0), False, "26.11 17:00"),
        ("Mo-Fr 10:00-12:00,13:00-15:00", (2026, 11, 24, 12, 30), False, "24.11 13:00"),
        ("Mo-Su 22:00-06:00", (2026, 11, 24, 23, 30), True, "25.11 06:00"),
        ("Mo-Su 22:00-06:00", (2026, 11, 25, 3, 0), True, "25.11 06:00"),
        ("24/7", (2026, 11, 24, 3, 0), True, "never"),
        ("off", (2026, 11, 24, 3, 0), False, "never"),
        ("2020 Jan 01 10:00-12:00", (2026, 11, 24, 3, 0), False, "never"),
        ("Th 10:00-15:00; PH off", (2026, 5, 13, 12, 0), False, "21.05 10:00"),  # 14 May 2026: Ascension Day
        ("Su 10:00-15:00; PH off", (2026, 5, 16, 12, 0), False, "31.05 10:00"),  # 17 May, and Whit Sunday after it
        ("Mo-Fr 10:00-15:00; PH off", (2026, 12, 24, 16, 0), False, "28.12 10:00"),
        ('Mo 10:00-12:00 "a", Mo 12:00-14:00 "b"', (2026, 11, 23, 11, 0), True, "23.11 14:00"),
        ("Mo 10:00-12:00 unknown", (2026, 11, 23, 11, 0), False, "never"),
        ("Mo-Fr", (2026, 11, 24, 3, 0), True, "28.11 00:00"),
    ],
)
def test_state(rule: str, when: tuple[int, ...], opened: bool, changes: str) -> None:
    place = service(rule)
    found = hours.state(place, "clinic", at(place, *when))
    assert (found.open, told(found.until if opened else found.opens)) == (opened, changes)


def test_holidays_count_only_where_the_service_says_so() -> None:
    for holidays, opened in ((True, False), (False, True)):
        place = service("Th 10:00-15:00; PH off", holidays=holidays)
        assert hours.state(place, "clinic", at(place, 2026, 5, 14, 12)).open is opened


def test_dated_exceptions_win_over_the_week_and_over_holidays() -> None:
    exceptions = (
        DatedException(date=date(2026, 11, 24), closed=True),
        DatedException(date=date(2026, 11, 26), hours="10:00-11:00, 20:00-22:00"),
        DatedException(date=date(2026, 5, 14), hours="12:00-13:00"),
    )
    place = service("Tu,Th 17:00-21:00; PH off", exceptions)
    assert told(hours.state(place, "clinic", at(place, 2026, 11, 24, 18)).opens) == "26.11 10:00"
    day = hours.day(place, "clinic", at(place, 2026, 11, 25, 18), ahead=1)
    assert [(told(o.start), told(o.end)) for o in day] == [
        ("26.11 10:00", "26.11 11:00"),
        ("26.11 20:00", "26.11 22:00"),
    ]
    assert hours.state(place, "clinic", at(place, 2026, 5, 14, 12, 30)).open


def test_an_exception_over_midnight_is_not_cut_off_by_the_next_days_own_hours() -> None:
    tonight = DatedException(date=date(2026, 11, 23), hours="22:00-02:00")
    place = service("Mo-Fr 10:00-12:00", (tonight,))
    assert hours.state(place, "clinic", at(place, 2026, 11, 24, 1, 0)).open
    assert told(hours.state(place, "clinic", at(place, 2026, 11, 23, 23, 0)).until) == "24.11 02:00"
    assert hours.state(place, "clinic", at(place, 2026, 11, 24, 11, 0)).open
    closed = service("Mo-Fr 10:00-12:00", (tonight, DatedException(date=date(2026, 11, 24), closed=True)))
    assert told(hours.state(closed, "clinic", at(place, 2026, 11, 23, 23, 0)).until) == "24.11 02:00"
    assert not hours.state(closed, "clinic", at(place, 2026, 11, 24, 11, 0)).open


def test_the_public_holidays_to_come_are_known() -> None:
    place = service("Tu,Th 17:00-21:00")
    christmas = [date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)]
    assert hours.holidays(place, at(place, 2026, 12, 24, 23, 0), days=9) == christmas
    assert hours.holidays(place, at(place, 2026, 12, 25, 23, 0), days=1) == christmas[:1]
    assert hours.holidays(place, at(place, 2026, 11, 1, 0, 0), days=30) == []
    assert hours.holidays(service("24/7", holidays=False), at(place, 2026, 12, 1, 0, 0), days=60) == []


def test_summer_time_begins_and_ends() -> None:
    place = service("Su 01:00-04:00")
    for month, night, length in ((3, 29, 2), (10, 25, 4)):
        found = hours.openings(place, "clinic", at(place, 2026, month, night, 0, 30), count=1)[0]
        assert found.end is not None
        assert (found.end.timestamp() - found.start.timestamp()) / 3600 == length
        assert told(found.end) == f"{night}.{month:02} 04:00"
    assert hours.state(place, "clinic", at(place, 2026, 10, 25, 2, 30, fold=1)).open


def test_openings_are_whole_and_counted() -> None:
    place = service("Tu,Th 17:00-21:00")
    found = hours.openings(place, "clinic", at(place, 2026, 11, 24, 18), count=3)
    assert [told(opening.start) for opening in found] == ["24.11 17:00", "26.11 17:00", "01.12 17:00"]
    assert hours.openings(service("off"), "clinic", 0, count=3) == []


def test_a_night_belongs_to_the_day_it_begins_and_longer_is_cut_at_midnight() -> None:
    place = service("Fr 22:00-06:00")
    friday = at(place, 2026, 11, 27, 12)
    assert [told(o.end) for o in hours.day(place, "clinic", friday)] == ["28.11 06:00"]
    assert hours.day(place, "clinic", friday, ahead=1) == []
    place = service("24/7")
    assert [(told(o.start), told(o.end)) for o in hours.day(place, "clinic", friday, ahead=1)] == [
        ("28.11 00:00", "29.11 00:00")
    ]


def test_what_is_over_today_is_not_told() -> None:
    place = service("Mo-Fr 10:00-12:00,13:00-15:00")
    found = hours.day(place, "clinic", at(place, 2026, 11, 24, 12, 30))
    assert [told(o.start) for o in found] == ["24.11 13:00"]


def test_staff_have_hours_too() -> None:
    place = service("off")
    assert hours.state(place, hours.STAFF, at(place, 2026, 11, 24, 12)).open


@pytest.mark.parametrize(
    ("place", "point", "says"),
    [
        (service("Tuesdays at five"), "clinic", r"services\.clinic\.hours cannot be read"),
        (service(""), "clinic", r"services\.clinic\.hours cannot be read"),
        (service("24/7"), "lawyer", r"no service lawyer"),
        (service("24/7", country="XX"), "clinic", "country XX are not known"),
        (service("24/7", (DatedException(date=date(2026, 1, 2)),)), "clinic", "2026-01-02: write either"),
        (service("24/7", (DatedException(date=date(2026, 1, 2), hours="Mo 10:00"),)), "clinic", "2026-01-02: write"),
        (service("24/7", (DatedException(date=date(2026, 1, 2), hours="9:00-9:30", closed=True),)), "clinic", "write"),
    ],
)
def test_hours_that_cannot_be_read_are_one_line(place: Service, point: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says) as caught:
        hours.state(place, point, 0)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("confirmed", "expected"), [(None, True), (date(2026, 8, 26), False), (date(2026, 8, 25), True)]
)
def test_hours_nobody_confirmed_for_90_days_are_stale(confirmed: date | None, expected: bool) -> None:
    place = service("24/7", confirmed=confirmed)
    assert hours.stale(place, "clinic", at(place, 2026, 11, 24, 12)) is expected


def turning(**more: Any) -> Service:
    """Two who take turns from the 2nd of November 2026 on."""
    turns = {"anchor": "2026-11-02", "hours": ["Mo 10:00-12:00", "We 16:00-18:00"]}
    point = ServicePoint.model_validate({"turns": turns, **more})
    return service("24/7").model_copy(update={"services": {"lawyer": point}})


def test_two_take_turns_a_week_each_also_over_the_turn_of_the_year() -> None:
    """2026 has 53 ISO weeks: counted by week number, one of them would come twice in a row."""
    place = turning()
    found = hours.openings(place, "lawyer", at(place, 2026, 12, 13), count=6)
    assert [f"{one.start:%m-%d %H:%M}" for one in found] == [
        "12-14 10:00",
        "12-23 16:00",
        "12-28 10:00",
        "01-06 16:00",
        "01-11 10:00",
        "01-20 16:00",
    ]


def test_turns_before_their_anchor_and_with_an_exception() -> None:
    place = turning(exceptions=[{"date": "2026-11-02", "closed": True}])
    found = hours.openings(place, "lawyer", at(place, 2026, 10, 26), count=2)
    assert [f"{one.start:%m-%d %H:%M}" for one in found] == ["10-28 16:00", "11-11 16:00"]


@pytest.mark.parametrize("given", [{}, {"hours": "24/7", "turns": {"anchor": "2026-11-02", "hours": ["a", "b"]}}])
def test_hours_and_turns_exclude_each_other(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not both"):
        ServicePoint.model_validate(given)
