"""Danger: looked for before everything else, from word lists in every language, rather too often than too rarely.

What follows from it (numbers to call, a person on the staff) harms nobody who was not in danger.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.understanding.everyday import Everyday
from bot.understanding.phrases import Hit, Phrase, Phrases
from bot.understanding.vocabulary import Vocabulary

#: From 6 letters a danger word may be misspelt: below, too many harmless words are one letter away ("rapid", "raped").
#: What it may be taken for is held back by the everyday words of all languages; tests/bot measures both.
_FORGIVING = 6


class Danger:
    """All languages' danger phrases."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary], everyday: Everyday) -> None:
        self._everyday = everyday
        self._phrases = Phrases(
            (
                Phrase(text, "danger", locale)
                for locale, vocabulary in vocabularies.items()
                for text in vocabulary.danger
            ),
            forgiving=_FORGIVING,
            everyday=everyday,
            eager=True,
        )

    def find(self, text: str) -> list[Hit]:
        """The danger phrases in `text`; none is no danger that we can see."""
        return self._phrases.find(self._everyday.taken_out(text))
