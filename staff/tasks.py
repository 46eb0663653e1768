"""What the staff have to see to, as the first page tells them: nothing of it is urgent, all of it goes stale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot import clock, hours
from bot.store.missed import this_week
from bot.translator import Translator
from staff.desk import Desk


class Kind(StrEnum):
    HOURS = "hours"  # nobody has confirmed a point's hours within the last 90 days; `what` is the point
    TEXTS = "texts"  # texts are missing in a language; `what` is the language
    MISSED = "missed"  # so many questions of this week were not understood


@dataclass(frozen=True, slots=True)
class Task:
    kind: Kind
    what: str
    count: int = 0


async def tasks(desk: Desk) -> list[Task]:
    """What is to be seen to now."""
    stale = sorted(hours.stale_points(desk.service, clock.now()))
    found = [Task(Kind.HOURS, point) for point in stale]
    missed = await this_week(desk.store)
    found += [Task(Kind.MISSED, "", missed)] if missed else []
    missing = missing_texts(desk.translator, desk.service.languages)
    return found + [Task(Kind.TEXTS, locale, number) for locale, number in missing.items() if number]


@lru_cache(maxsize=4)  # texts are read once in the life of a process
def missing_texts(translator: Translator, languages: tuple[str, ...]) -> Mapping[str, int]:
    """By language, how many texts there are in another language and not in this one. What an SMS says in words of its
    own (`…-sms`) may be missing: then it says the other."""
    ids = {locale: _needed(translator, locale) for locale in languages}
    everything: set[str] = set().union(*ids.values())
    return {locale: len(everything - there) for locale, there in ids.items()}


def _needed(translator: Translator, locale: str) -> set[str]:
    there = translator.of(locale).ids if locale in translator.locales else ()
    return {id for id in there if not id.endswith("-sms")}
