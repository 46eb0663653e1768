"""A number as people write it to choose from a list: "1", "١", "1️⃣", "nr 1", "1 please", and, while a list waits for an
answer, "one", "uno", "หนึ่ง".

The words stand in `messages/words/everyday/<locale>.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.understanding.folding import fold, thai
from bot.understanding.vocabulary import Vocabulary

_LONGEST = 40
_MOST_WORDS = 4
_DIGIT = re.compile(r"\d{1,2}\Z")
#: Before a digit "no" is "№", also in the languages where it is a refusal; before "one" it is none.
_NUMERO = frozenset({"no", "n"})
_THAI_EDGE = re.compile("(?<=[\u0e00-\u0e7f])(?=[0-9])|(?<=[0-9])(?=[\u0e00-\u0e7f])")


class Numbers:
    """All languages' words for 1 to 9, and for what stands beside a number."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self._words = {locale: _folded(vocabulary) for locale, vocabulary in vocabularies.items()}
        beside = [fold(word) for vocabulary in vocabularies.values() for word in vocabulary.beside_numbers]
        self._beside = frozenset(beside)
        self._beside_thai = sorted((word for word in self._beside if thai(word)), key=len, reverse=True)

    def digit(self, text: str) -> str:
        """The number that the whole message is, without leading zeros, or ""."""
        left = [word for word in self._core(text) if word not in _NUMERO]
        return str(int(left[0])) if len(left) == 1 and _DIGIT.match(left[0]) else ""

    def word(self, text: str, locale: str) -> str:
        """The number that the whole message names, or "": in `locale` or English; where that is not known, in any
        language, if all that have the word mean the same by it."""
        left = self._core(text)
        if len(left) != 1:
            return ""
        read_in = [locale, "en"] if locale else list(self._words)
        found = [words[left[0]] for each in read_in if (words := self._words.get(each, {})) and left[0] in words]
        return found[0] if found and (locale or len(set(found)) == 1) else ""

    def _core(self, text: str) -> list[str]:
        """The words of a short message, but for those that may stand beside a number."""
        if len(text) > _LONGEST:
            return []
        words = _THAI_EDGE.sub(" ", fold(text)).split()
        if len(words) > _MOST_WORDS:
            return []
        bare = (self._bare(word) if thai(word) else word for word in words)
        return [word for word in bare if word and word not in self._beside]

    def _bare(self, word: str) -> str:
        """A Thai word without what is written together with it ("ข้อหนึ่งค่ะ")."""
        for beside in self._beside_thai:
            word = word.removeprefix(beside).removesuffix(beside)
        return word


def _folded(vocabulary: Vocabulary) -> dict[str, str]:
    return {fold(word): digit for digit, texts in vocabulary.numbers.items() for word in texts}
