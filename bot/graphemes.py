"""What a reader takes for one character: text cut into extended grapheme clusters (Unicode Standard Annex 29).

Python has no such function. The rules are those of the annex, told with the general categories that `unicodedata`
knows; `Extended_Pictographic` is taken as "other symbol" in the blocks that hold emoji, which cuts alike for all text
that people type.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

JOINER = "\u200d"
_PREPEND = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2\u0d4e")
_SPACING = frozenset("\u0e33\u0eb3")  # Thai and Lao SARA AM: letters that belong to the one before
_NOT_SPACING = frozenset("\u102b\u102c\u1038\u1062\u1063\u1064\u1067\u1068\u1069\u106a\u106b\u106c\u106d\u1083")


def graphemes(text: str) -> Iterator[str]:
    """The characters of `text` as a reader counts them; joined they are `text` again. CR LF stays together."""
    start = 0
    for position in range(1, len(text)):
        if text[position] <= "\u02ff" and text[position - 1] <= "\u02ff":  # the common case, quickly
            joined = text[position - 1] == "\r" and text[position] == "\n"
        else:
            joined = _joined(text, position, start)
        if not joined:
            yield text[start:position]
            start = position
    if text:
        yield text[start:]


def _joined(text: str, position: int, start: int) -> bool:
    before, after = text[position - 1], text[position]
    if before + after == "\r\n":
        return True
    if _control(before) or _control(after):
        return False
    if _extends(after) or before in _PREPEND or _hangul(before, after):
        return True
    if before == JOINER and _pictographic(after):
        base = next((c for c in reversed(text[start : position - 1]) if not _extends(c)), "")
        return bool(base) and _pictographic(base)
    if _regional(after) and _regional(before):
        run = position - start  # a flag is two of them: pairs are counted from the cluster's start
        return run % 2 == 1
    return False


def _control(char: str) -> bool:
    if char == JOINER or char == "\u200c" or char in _PREPEND or "\U000e0020" <= char <= "\U000e007f":
        return False
    return unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp")


def _extends(char: str) -> bool:
    """Combining marks, vowel signs that stand beside their letter, skin tones, joiners, tags."""
    if char in (JOINER, "\u200c") or char in _SPACING or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    if "\U000e0020" <= char <= "\U000e007f" or char in ("\uff9e", "\uff9f"):
        return True
    return unicodedata.category(char) in ("Mn", "Me", "Mc") and char not in _NOT_SPACING


def _regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _pictographic(char: str) -> bool:
    if char >= "\U0001f000":
        return char <= "\U0001faff" and not _regional(char) and not "\U0001f3fb" <= char <= "\U0001f3ff"
    return char in "\u00a9\u00ae\u203c\u2049" or ("\u2122" <= char <= "\u3299" and unicodedata.category(char) == "So")


def _hangul(before: str, after: str) -> bool:
    """Korean syllables written as their parts: leading consonant, vowel, trailing consonant."""
    first, then = _syllable(before), _syllable(after)
    if first == "L":
        return then in ("L", "V", "LV", "LVT")
    if first in ("LV", "V"):
        return then in ("V", "T")
    return first in ("LVT", "T") and then == "T"


def _syllable(char: str) -> str:
    if "\u1100" <= char <= "\u115f" or "\ua960" <= char <= "\ua97c":
        return "L"
    if "\u1160" <= char <= "\u11a7" or "\ud7b0" <= char <= "\ud7c6":
        return "V"
    if "\u11a8" <= char <= "\u11ff" or "\ud7cb" <= char <= "\ud7fb":
        return "T"
    if "\uac00" <= char <= "\ud7a3":
        return "LV" if (ord(char) - 0xAC00) % 28 == 0 else "LVT"
    return ""
