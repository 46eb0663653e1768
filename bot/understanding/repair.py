"""Texts put back as they are written with care, before their meaning is looked for: accents that were left out, and
Bulgarian and Russian typed in Latin letters.

The spellings are those of each language's frequent words, as the `wordfreq` package has counted them. A text's language
is the one that knows most of its letters; the contact's own counts where two know about as many.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from bot.understanding.folding import cyrillic, fold, romanised, undoubled

#: Languages in which words lose their accents or their letters on a phone; English, so that it is left alone.
MENDED = ("bg", "en", "es", "nb", "pl", "pt", "ro", "ru")
CYRILLIC = frozenset({"bg", "ru"})
#: Below, a word may be one of any language.
_SHORTEST = 3
#: Of a text's letters so many must be in words of a language, before its other words are turned into Cyrillic too.
_ENOUGH = 0.5
#: The contact's own language needs only so much of what another one knows.
_OWN = 0.85
#: wordfreq groups words by their frequency, in hundredths of a power of ten: 60 groups are a fourth.
_RARER = 60
#: The frequent words of a language, as many as its speakers use; twice as many take twice the memory.
_MOST = 30_000
_PUNCTUATION = '.,;:!?¿¡()"«»„“”…-–'
_LONGEST = 400
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"

_SOUNDS = (
    *(("shch", "щ"), ("sht", "щ"), ("sch", "щ"), ("6t", "щ"), ("zh", "ж"), ("ch", "ч"), ("sh", "ш"), ("ts", "ц")),
    *(
        ("yu", "ю"),
        ("ju", "ю"),
        ("iu", "ю"),
        ("ya", "я"),
        ("ja", "я"),
        ("ia", "я"),
        ("kh", "х"),
        ("yo", "ё"),
        ("4", "ч"),
    ),
    *(("6", "ш"), ("q", "я"), ("x", "х"), ("w", "в"), ("c", "ц"), ("j", "й"), ("y", "й")),
    *zip("abvgdezijklmnoprstufh", "абвгдезийклмнопрстуфх", strict=True),
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How one language's words are written. `known`: the checksums of their plain forms (romanised for Cyrillic), in
    order: a twentieth of the memory that words take. `written`: plain form → word, where it is written otherwise."""

    known: NDArray[np.uint32]
    written: Mapping[str, str]

    def knows(self, plain: str) -> bool:
        sum_ = zlib.crc32(plain.encode("utf-8", "surrogatepass"))
        place = int(np.searchsorted(self.known, np.uint32(sum_)))
        return place < len(self.known) and int(self.known[place]) == sum_


class Repair:
    """With the spelling of each locale."""

    def __init__(self, spellings: Mapping[str, Spelling]) -> None:
        self._spellings = spellings

    def __call__(self, text: str, locale: str = "") -> str:
        """`text` in small letters, cut, with its words spelt as they are in its language."""
        typed = unicodedata.normalize("NFKC", text[:_LONGEST]).lower()
        if cyrillic(typed) or not any(char.isascii() and char.isalpha() for char in typed):
            return typed
        words = typed.split()
        spoken, share = self._language(words, locale)
        if not spoken or (spoken in CYRILLIC and share < _ENOUGH):
            return typed
        written = self._spellings[spoken].written
        return " ".join(_written(word, written, spoken) for word in words)

    def _language(self, words: Iterable[str], locale: str) -> tuple[str, float]:
        """The language that knows most of the letters, and its share of them."""
        plain = [key for word in words if len(key := fold(word)) >= _SHORTEST]
        latin = [romanised(word) for word in plain]
        total = sum(map(len, plain))
        letters = {
            spoken: sum(
                len(word)
                for word, key in zip(plain, latin if spoken in CYRILLIC else plain, strict=True)
                if spelling.knows(key)
            )
            for spoken, spelling in self._spellings.items()
        }
        best = max(letters, key=lambda each: letters[each], default="")
        if not best or not letters[best]:
            return "", 0.0
        if letters.get(locale, 0) >= _OWN * letters[best]:
            best = locale
        return best, letters[best] / total


@cache
def shipped() -> Repair:
    """With the spellings of all MENDED languages. Built once, in half a second."""
    return Repair({locale: _spelling(locale) for locale in MENDED})


def _spelling(locale: str) -> Spelling:
    """How the frequent words of `locale` are written. Of words alike but for accents the one with more of them, unless
    it is much rarer."""
    from wordfreq import get_frequency_list

    listed = ((place, word) for place, words in enumerate(get_frequency_list(locale, "small")) for word in words)
    wanted = ((place, word) for place, word in listed if word.isalpha() and cyrillic(word) == (locale in CYRILLIC))
    ranked = list(islice(wanted, _MOST))
    get_frequency_list.cache_clear()  # else it keeps them all
    found: dict[str, tuple[int, str]] = {}
    for key, (place, word) in zip(_keys([word for _, word in ranked]), ranked, strict=True):
        first = found.setdefault(key, (place, word))
        if first[1] != word and place <= first[0] + _RARER and _accents(word) > _accents(first[1]):
            found[key] = (first[0], word)
    known = np.unique(np.array([zlib.crc32(key.encode()) for key in found], np.uint32))
    return Spelling(known, {key: word for key, (_, word) in found.items() if not word.isascii()})


def _keys(words: Sequence[str]) -> list[str]:
    """`words`, folded and romanised as a text would be, all at once: one by one takes seconds."""
    joined = "\n".join(words)
    plain = joined.translate({ord(char): fold(char) for char in set(joined) if not char.isascii()})
    return romanised(plain).split("\n") if cyrillic(joined) else undoubled(plain).split("\n")


def _accents(word: str) -> int:
    return sum(not char.isascii() for char in word)


def _written(word: str, written: Mapping[str, str], spoken: str) -> str:
    core = word.strip(_PUNCTUATION)
    if not core:
        return word
    plain = fold(core)
    if spoken in CYRILLIC:
        return word.replace(core, written.get(romanised(plain)) or _in_cyrillic(core, spoken == "ru"))
    return word.replace(core, written.get(plain, core))


def _in_cyrillic(word: str, russian: bool) -> str:
    """A word that we do not know, sound by sound. Russian writes "y" for two letters: ы after a consonant, else й."""
    if word.isdigit():
        return word
    written, place = "", 0
    while place < len(word):
        sound, letter = next(((s, c) for s, c in _SOUNDS if word.startswith(s, place)), (word[place], word[place]))
        written += "ы" if sound == "y" and russian and written[-1:] in _CONSONANTS else letter
        place += len(sound)
    return written
