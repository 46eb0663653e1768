"""Texts as people type them, brought to one plain form, so that words can be compared.

Gone are case, accents, punctuation, doubled letters, emoji, full-width forms and other scripts' digits; left are
letters, ASCII digits and single spaces. Thai keeps its vowel signs, and its doubled consonants, which are two sounds.
The words the bot looks for are folded alike.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.types import MAX_INBOUND

_LETTERS = str.maketrans(
    {
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ð": "d",
        "þ": "th",
        "ى": "ي",
        "ة": "ه",
        "ک": "ك",
        "ی": "ي",
    }
)
_APOSTROPHES = "'`´’‘′ʼ"
_ARTICLE = re.compile(r"\b(?:و|ب|ف|ك)?ال(?=\w{3})|\bلل(?=\w{3})")
_DOUBLED = re.compile(r"([^\W\d\u0e00-\u0e7f])\1+")
#: Thai: a letter drawn out ("มากกกก"), a sign typed twice, and "แ" typed as two "เ".
_DRAWN_OUT = re.compile("([\u0e01-\u0e30\u0e32\u0e3f-\u0e46])\\1{2,}|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\2+")
_TWO_FOR_ONE = ("\u0e40\u0e40", "\u0e41")
_RUN = re.compile(r"(.)\1*")
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """`text` in its plain form; of a very long one only the first MAX_INBOUND characters."""
    return _fold(text[:MAX_INBOUND])


@lru_cache(maxsize=64)
def _fold(text: str) -> str:
    return undoubled(_spelt(text))


def undoubled(text: str) -> str:
    """`text` with one letter for each that is doubled."""
    return _DOUBLED.sub(r"\1", text)


def spelt(text: str) -> str:
    """`text` folded, but with its doubled letters."""
    return _spelt(text[:MAX_INBOUND])


@lru_cache(maxsize=64)
def _spelt(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(_plain(char) for char in decomposed).translate(_LETTERS)
    thai_alike = _DRAWN_OUT.sub(r"\1\2", letters.replace(*_TWO_FOR_ONE))
    return _SPACES.sub(" ", _ARTICLE.sub("", thai_alike)).strip()


def as_doubled(word: str, typed: str) -> bool:
    """True if `typed`, which folds to the same as `word`, doubles every letter that `word` does: "sluttt" is "slutt",
    "slut" is another word."""
    runs = zip(_RUN.finditer(word), _RUN.finditer(typed), strict=False)
    return all(len(one.group()) <= len(other.group()) for one, other in runs)


def _plain(char: str) -> str:
    """A letter or mark that carries meaning, an ASCII digit, "" for what is no sound, else a space."""
    if char.isascii():
        return char if char.isalnum() else "" if char in _APOSTROPHES else " "
    if char in _APOSTROPHES:
        return ""
    kind = unicodedata.category(char)
    if kind == "Nd":
        return str(unicodedata.digit(char))
    if kind[0] == "L":
        return "" if char == "\u0640" else char
    if kind[0] == "M":
        return char if "\u0e00" <= char <= "\u0e7f" else ""
    return "" if kind == "Cf" else " "


# --- Cyrillic typed in Latin letters ---------------------------------------------------------------------------------

_ROMAN = str.maketrans(
    dict(zip("абвгдезиклмнопрстуфхыэ", "abvgdeziklmnoprstufhie", strict=True))
    | {
        "ж": "zh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sht",
        "ъ": "a",
        "ь": "",
        "ю": "iu",
        "я": "ia",
        "і": "i",
        "ї": "i",
    }
)
_CYRILLIC = re.compile("[\u0400-\u04ff]")
#: People write one sound in many ways; each is brought to the one that `_ROMAN` uses. Order matters.
_SOUNDS = (
    (re.compile(r"shch|sch|6t"), "sht"),
    (re.compile(r"(?<=[a-z])4|4(?=[a-z])"), "ch"),
    (re.compile(r"(?<=[a-z])6|6(?=[a-z])"), "sh"),
    (re.compile("kh|x"), "h"),
    (re.compile("tz|c(?!h)"), "ts"),
    (re.compile("w"), "v"),
    (re.compile("q"), "ia"),
    (re.compile("j(?=[aou])"), "i"),
    (re.compile("j"), "zh"),
    (re.compile("y"), "i"),
    (re.compile("ii+"), "i"),
)


def cyrillic(text: str) -> bool:
    return _CYRILLIC.search(text) is not None


def romanised(folded: str) -> str:
    """A folded text in Latin letters, written by its sounds: "спри" and "spri", "час" and "4as" become alike."""
    written = folded.translate(_ROMAN)
    for pattern, sound in _SOUNDS:
        written = pattern.sub(sound, written)
    return undoubled(written)


def thai(text: str) -> bool:
    return any("\u0e00" <= char <= "\u0e7f" for char in text)


# --- small misspellings ----------------------------------------------------------------------------------------------


def shortened(word: str) -> set[str]:
    """`word`, and `word` with any one letter left out. Two words that share one of these may be `close`."""
    return {word} | {word[:place] + word[place + 1 :] for place in range(len(word))}


def close(one: str, other: str) -> bool:
    """True if one letter more, less, other, or two neighbours swapped makes `one` of `other`."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    if a[1:] == b[1:] or a[1:] == b or a == b[1:]:
        return True
    return a[:2] == b[:2][::-1] and a[2:] == b[2:]
