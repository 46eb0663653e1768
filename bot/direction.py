"""Languages written from right to left: keeping numbers and Latin words in the order one must read or dial them.

By Unicode's bidirectional algorithm (UAX #9) digits after Arabic letters are a run of their own, and what stands
between two runs goes from right to left: "116 006" is shown as "006 116", "+47 55" as "55 47+". On chat the isolation
marks hold each value together. On SMS, where old phones do not know them, a left-to-right mark (U+200E) before the
number does: it is invisible, known to every phone that shows Arabic, and costs one of the 67 characters of a part.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.locales import babel_locale
from bot.sms import plain

LTR_MARK, RTL_MARK = "\u200e", "\u200f"

#: Digits in several groups, or with a plus: telephone numbers, "17:00-21:00". A mark already there is taken along.
_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])(?P<mark>[\u200e\u2066-\u2068]?)(?=\+|\(?[0-9])"
    r"\+?\(?[0-9]+(?:(?:[.,:/ \u00a0]|\) ?| ?\(| ?[-–] ?)[0-9]+)*"
)
#: What the algorithm keeps together by itself: one group, or groups joined by one separator ("21:00", "24.12").
_HOLDS = re.compile(r"[0-9]+(?:[.,:/][0-9]+)*")
_VALUE = re.compile(r"[\u2066-\u2068]([^\u2066-\u2069]*)\u2069")  # an isolated one, innermost first
_RIGHT_TO_LEFT = ("R", "AL")


@lru_cache(maxsize=512)
def right_to_left(locale: str) -> bool:
    """True if CLDR says that the language is written from right to left."""
    known = babel_locale(locale)
    return known is not None and known.character_order == "right-to-left"


def steady(text: str, locale: str, *, sms: bool) -> str:
    """A text filled in with isolation marks as a channel can show it: for SMS in plain typography without them. In a
    right-to-left language each number and each value then stands in its own order, and each line runs right to left."""
    if not right_to_left(locale):
        return plain(text) if sms else text
    if sms:
        while (held := _VALUE.sub(lambda value: _held(value[1]), text)) != text:
            text = held
        text = plain(text, marks=True)
    return _lines(_NUMBER.sub(_marked, text))


def _held(value: str) -> str:
    """A value without isolation, in its order: Latin words that begin or end with anything but a letter get marks."""
    if not any(unicodedata.bidirectional(char) == "L" and char != LTR_MARK for char in value) or _strong(value):
        return value
    begins, ends = (unicodedata.bidirectional(value[at]) == "L" for at in (0, -1))
    return f"{'' if begins else LTR_MARK}{value}{'' if ends or value[-1].isdigit() else LTR_MARK}"


def _marked(number: re.Match[str]) -> str:
    return number[0] if number["mark"] or _HOLDS.fullmatch(number[0]) else LTR_MARK + number[0]


def _lines(text: str) -> str:
    """Each line that holds right-to-left letters goes from right to left, also where something else comes first: a
    phone takes a line's direction from its first letter outside isolation."""
    return "\n".join(RTL_MARK + line if _strong(line) and not _leads(line) else line for line in text.split("\n"))


def _strong(text: str) -> bool:
    return any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text)


def _leads(line: str) -> bool:
    """True if the first letter outside isolation is a right-to-left one."""
    while (bare := _VALUE.sub("", line)) != line:
        line = bare
    kinds = (unicodedata.bidirectional(char) for char in line)
    return next((kind for kind in kinds if kind in ("L", *_RIGHT_TO_LEFT)), "") in _RIGHT_TO_LEFT
