"""The service's own values, as every text and campaign may use them: `$clinic_now`, `$police`, `$clinic_address`, …

They are worked out when a text asks for them, in the person's language: days and dates by Babel (the Gregorian year, a
24-hour clock), the words around them by Fluent (`hours.ftl`). Times carry no hint of what it is that is open. On SMS
they keep to the letters that cost nothing extra where the language is written in Latin letters.

A fact the service has not given is not there, so that a text which needs it is an error and never has a gap. Only
`$<point>_directions` may be empty: not every address needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time

from bot import hours
from bot.clock import local
from bot.locales import babel_locale, latin
from bot.service import Service, ServicePoint
from bot.sms import fold
from bot.translator import TextError, Translator

WEEK = 7


class Facts(Mapping[str, str]):
    """A mapping whose values are worked out when first asked for, and then kept."""

    def __init__(self, makers: Mapping[str, Callable[[], str]]) -> None:
        self._makers = dict(makers)
        self._made: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        return name in self._makers  # without working it out

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def facts(service: Service, translator: Translator, locale: str, moment: float, *, sms: bool) -> Facts:
    """The service's values at `moment` for one language and kind of channel. Asking for one raises TextError where a
    text is missing, SettingsError where hours cannot be read."""
    words = _Words(service, translator, locale, moment, sms)
    makers: dict[str, Callable[[], str]] = {"service_name": partial(words.given, service.name)}
    emergency = service.emergency
    numbers = {"police": emergency.police, "ambulance": emergency.ambulance, "fire": emergency.fire}
    numbers |= {name: helpline.number for name, helpline in service.helplines.items()}
    numbers |= {f"{name}_phone": point.phone for name, point in service.services.items()}
    makers |= {name: partial(words.given, number) for name, number in numbers.items() if number}
    for name in (*service.services, hours.STAFF):
        makers |= {
            f"{name}_now": partial(words.now, name),
            f"{name}_today": partial(words.today, name),
            f"{name}_week": partial(words.week, name),
            f"{name}_next": partial(words.next, name, count=1 if name == hours.STAFF else 2),
        }
    for name, point in service.services.items():
        makers |= _places(words, name, point)
    return Facts(makers)


def _places(words: _Words, name: str, point: ServicePoint) -> dict[str, Callable[[], str]]:
    """Address and directions, in the person's language or the one the service gave for all."""
    address = point.address.get(words.locale) or point.address.get("all", "")
    directions = point.directions.get(words.locale) or point.directions.get("all", "")
    places: dict[str, Callable[[], str]] = {f"{name}_directions": partial(words.given, directions)}
    if address:
        places[f"{name}_address"] = partial(words.given, address)
    return places


class _Words:
    """Times and days said in one language, for chat or for SMS."""

    def __init__(self, service: Service, translator: Translator, locale: str, moment: float, sms: bool) -> None:
        known = babel_locale(locale)
        if known is None:
            raise TextError(locale, "", "no such language")
        self.service, self.translator, self.locale, self.moment, self.sms = service, translator, locale, moment, sms
        self.babel: Locale = known
        self.folding = sms and latin(locale)

    def given(self, text: str) -> str:
        return fold(text) if self.folding else text

    def now(self, point: str) -> str:
        """Whether it is open now, and when that changes."""
        state = hours.state(self.service, point, self.moment)
        if state.open:
            return self._open_until(state.until)
        if state.opens is None:
            return self._say("hours-closed")
        opens = state.opens
        days = (opens.date() - self._today().date()).days
        id = "today" if days == 0 else "tomorrow" if days == 1 else "weekday" if days < WEEK else "date"
        return self._say(f"hours-opens-{id}", **self._day(opens), time=self._clock(opens))

    def today(self, point: str) -> str:
        return self._times(hours.day(self.service, point, self.moment)) or self._say("hours-closed")

    def week(self, point: str) -> str:
        """What is to come on the coming seven days, one line for each day it is open."""
        state = hours.state(self.service, point, self.moment)
        if state.open and state.until is None:
            return self._say("hours-always")
        lines = []
        for ahead in range(WEEK):
            found = hours.day(self.service, point, self.moment, ahead=ahead)
            if found:
                lines.append(self._say("hours-weekday", **self._day(found[0].start), times=self._times(found)))
        return "\n".join(lines) or self._say("hours-no-day")

    def next(self, point: str, count: int) -> str:
        """The next `count` openings, with their dates; one that lasts already counts."""
        found = hours.openings(self.service, point, self.moment, count=count)
        if found and found[0].end is None:
            return self._say("hours-always")
        days = [self._say("hours-date", **self._day(opening.start), times=self._times([opening])) for opening in found]
        return self._list(days) or self._say("hours-closed")

    def _open_until(self, until: datetime | None) -> str:
        if until is None:
            return self._say("hours-always")
        days = (until.date() - self._today().date()).days
        if days == 0 or (days == 1 and until.hour < 12):  # "until 02:00" in the evening means this night
            return self._say("hours-open-until", until=self._clock(until))
        return self._say("hours-open-until-weekday", **self._day(until), until=self._clock(until))

    def _times(self, openings: list[hours.Opening]) -> str:
        return self._list([self._span(opening) for opening in openings])

    def _span(self, opening: hours.Opening) -> str:
        if opening.end is None or opening.end - opening.start >= hours.DAY:
            return self._say("hours-all-day")
        return self._say("hours-from-until", **{"from": self._clock(opening.start), "until": self._clock(opening.end)})

    def _list(self, items: list[str]) -> str:
        said = items[0] if items else ""
        for item in items[1:]:
            said = self._say("hours-list", before=said, after=item)
        return said

    def _day(self, on: datetime) -> dict[str, str]:
        skeleton = "MMMd" if self.sms else "MMMMd"
        return {
            "weekday": format_date(on, "EEEE", locale=self.babel),
            "date": format_skeleton(skeleton, on, locale=self._regional(), fuzzy=True),
        }

    def _regional(self) -> Locale:
        """The language as the service's own country writes dates, where that is known: 24 November, not November 24."""
        return babel_locale(f"{self.babel.language}-{self.service.country}") or self.babel

    def _clock(self, moment: datetime) -> str:
        return format_time(moment, "HH:mm", locale=self.babel)

    def _today(self) -> datetime:
        return local(self.moment, self.service.tz)

    def _say(self, id: str, **args: str) -> str:
        return self.given(self.translator.text(self.locale, id, args, sms=self.sms))
