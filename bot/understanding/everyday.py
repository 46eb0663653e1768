"""Words and phrases that mean nothing but themselves: "stayed" is no misspelling of "stabbed", and an emergency exit is
no emergency.

They stand in `messages/words/everyday/<locale>.toml` and count in every language, whatever the contact's own is.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.understanding.folding import fold, thai
from bot.understanding.phrases import Phrase, Phrases
from bot.understanding.vocabulary import Vocabulary

_SHORTEST_STEM = 3
_NEVER = 1000


class Everyday:
    """All languages' everyday words and phrases."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self._words: set[str] = set()
        self._stems: set[str] = set()
        phrases: list[Phrase] = []
        for locale, vocabulary in vocabularies.items():
            for text in vocabulary.everyday:
                if " " in text or thai(text):
                    phrases.append(Phrase(text, "everyday", locale))
                elif text.endswith("*"):
                    self._stems.add(fold(text))
                else:
                    self._words.add(fold(text))
        self._phrases = Phrases(phrases, forgiving=_NEVER)

    def __contains__(self, word: object) -> bool:
        """True for an everyday word, folded."""
        if not isinstance(word, str):
            return False
        return word in self._words or any(word[:end] in self._stems for end in range(_SHORTEST_STEM, len(word) + 1))

    def taken_out(self, text: str) -> str:
        """`text` folded, without the everyday phrases in it."""
        return self._phrases.without(text)
