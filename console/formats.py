"""Figures, dates, times and the names of languages, as the reader writes them (Unicode's CLDR, through Babel)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, tzinfo
from functools import cache

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton, format_time, format_timedelta
from babel.numbers import format_currency, format_decimal, format_percent

from bot import clock
from bot.direction import right_to_left
from bot.locales import babel_locale

DAY = 86400


@cache
def formats(reader: str, zone: tzinfo) -> dict[str, Callable[..., str]]:
    """What the templates call, for a reader's language and the service's time zone."""
    locale = Locale.parse(reader)

    def number(value: float | None) -> str:
        """ "–" for what cannot be known."""
        return "–" if value is None else format_decimal(value, locale=locale)

    def percent(part: float, whole: float) -> str:
        return format_percent(part / whole, "#,##0.0 %", locale=locale) if whole else "–"

    def money(amount: float, currency: str) -> str:
        return format_currency(amount, currency, locale=locale)

    def day(moment: float) -> str:
        """ "22. nov. 2026" """
        return format_date(clock.local(moment, zone), "medium", locale=locale)

    def month(moment: float) -> str:
        """ "nov. 2026" """
        return format_skeleton("yMMM", clock.local(moment, zone), locale=locale)

    def short_day(moment: float) -> str:
        """ "22.11." """
        return format_date(clock.local(moment, zone), "d.M." if reader == "nb" else "d MMM", locale=locale)

    def month_name(id: str) -> str:
        """A month's name, from "2026-11": "november 2026"."""
        return format_date(_month(id), "LLLL y", locale=locale)

    def short_month(id: str) -> str:
        """ "nov." """
        return format_date(_month(id), "LLL", locale=locale)

    def date_words(on: date) -> str:
        """ "fredag 25. desember"; with the year where it is another one."""
        year = "" if on.year == clock.local(clock.now(), zone).year else " y"
        return format_date(on, ("EEEE d. MMMM" if reader == "nb" else "EEEE d MMMM") + year, locale=locale)

    def weekday(number: int) -> str:
        """0 is Monday."""
        return str(locale.days["stand-alone"]["wide"][number])

    def at(moment: float) -> str:
        """The time of day: "14:05"."""
        return format_time(clock.local(moment, zone), "HH:mm", locale=locale)

    def moment(value: float) -> str:
        """Day and time; of today only the time."""
        local = clock.local(value, zone)
        if local.date() == clock.local(clock.now(), zone).date():
            return at(value)
        return format_datetime(local, "d. MMM y HH:mm" if reader == "nb" else "d MMM y HH:mm", locale=locale)

    def since(value: float) -> str:
        """How long ago: "3 timer"."""
        return format_timedelta(max(int(clock.now() - value), 60), locale=locale, threshold=1.5, granularity="minute")

    def name_of(language: str) -> str:
        """A language's name in the reader's: "thai"."""
        known = babel_locale(language)
        return (known.get_display_name(locale) if known and language != "und" else "") or language

    def day_of(on: date) -> str:
        return format_date(on, "medium", locale=locale)

    def names_of(languages: Iterable[str]) -> str:
        """Several languages as a list: "thai, arabisk"."""
        return ", ".join(name_of(language) for language in languages)

    def own_name(language: str) -> str:
        """A language's name in itself: "ไทย"."""
        known = babel_locale(language)
        return (known.get_display_name() if known else "") or language

    def direction(language: str) -> str:
        return "rtl" if right_to_left(language) else "ltr"

    return {
        "number": number,
        "percent": percent,
        "money": money,
        "day": day,
        "date_words": date_words,
        "weekday": weekday,
        "month": month,
        "short_day": short_day,
        "month_name": month_name,
        "short_month": short_month,
        "at": at,
        "moment": moment,
        "since": since,
        "name_of": name_of,
        "day_of": day_of,
        "names_of": names_of,
        "own_name": own_name,
        "direction": direction,
    }


def _month(id: str) -> date:
    return date(int(id[:4]), int(id[5:7]), 1)
