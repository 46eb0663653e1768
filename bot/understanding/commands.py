"""Commands: a whole message that is one of the words for STOP, START, LANG, HELP, DELETE, a person, the menu… in any
language, whatever the contact's own is.

STOP, DELETE and "wrong number" take something away, so they act only on exactly such a message (case, accents,
punctuation and doubled letters aside). What merely resembles one is `near` it, and asked back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from bot.understanding.folding import close, cyrillic, fold, romanised
from bot.understanding.phrases import Phrase, Phrases
from bot.understanding.vocabulary import NEAR, Vocabulary

#: Longer messages are no command.
_LONGEST = 60
_FORGIVING = 5
#: A word as short as "stop" with one letter wrong is asked back.
_SHORTEST_NEAR = 4
#: A sentence that merely holds the word "stop" is asked back up to this many words.
_SENTENCE = 12


class Commands:
    """All languages' commands."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self._exact: dict[str, str] = {}
        self._own: dict[tuple[str, str], str] = {}
        self._locales: dict[str, set[str]] = defaultdict(set)
        self._latin: dict[str, str] = {}
        self._words: dict[str, str] = {}  # single words for what is asked back
        near: list[Phrase] = []
        # what takes something away wins where two languages use one word: it is the wish that must not be missed
        for command in (*NEAR, "start", "lang", "help", "human", "menu", "yes", "no"):
            for locale, vocabulary in vocabularies.items():
                near += [Phrase(text, command, locale) for text in vocabulary.near.get(command, ())]
                for text in vocabulary.commands.get(command, ()):
                    self._add(command, locale, fold(text))
        self._near = Phrases(near, forgiving=6)

    def _add(self, command: str, locale: str, folded: str) -> None:
        for form in (folded, folded.replace(" ", "")):
            self._exact.setdefault(form, command)
            self._own.setdefault((locale, form), command)
        self._locales[folded].add(locale)
        if cyrillic(folded):
            self._latin.setdefault(romanised(folded), command)
            self._locales[romanised(folded)].add(locale)
        if command in NEAR and " " not in folded and len(folded) >= _SHORTEST_NEAR:
            self._words.setdefault(folded, command)

    def exact(self, text: str, locale: str = "") -> str:
        """The command that the whole message is, or "". Where languages differ, `locale` decides: Norwegian "takk" is
        thanks, Polish "tak" is yes."""
        folded = fold(text)
        if not folded or len(folded) > _LONGEST:
            return ""
        forms = (folded, folded.replace(" ", ""))
        known = next((said for form in forms if (said := self._own.get((locale, form)))), None)
        known = known or self._exact.get(forms[0]) or self._exact.get(forms[1])
        if known is None and not cyrillic(folded):
            known = self._latin.get(romanised(folded))
        if known in ("yes", "no") and not self._understood(folded, locale):
            return ""
        return known or ""

    def _understood(self, folded: str, locale: str) -> bool:
        """A yes or no counts in the language somebody writes, and in English: consent must not hang on a likeness."""
        return not locale or bool({locale, "en"} & self._locales.get(folded, set()))

    def locales(self, text: str) -> frozenset[str]:
        """The languages in which the whole message is a command."""
        return frozenset(self._locales.get(fold(text), ()))

    def near(self, text: str) -> str:
        """ "stop", "delete" or "wrong_number" where a sentence seems to ask for it, else ""."""
        hits = self._near.find(text)
        if hits:
            return hits[0].phrase.meaning
        folded = fold(text)
        if " " in folded or not _SHORTEST_NEAR <= len(folded) <= _LONGEST:
            return ""
        return next((c for word, c in self._words.items() if word[0] == folded[0] and close(word, folded)), "")

    def holds(self, text: str) -> str:
        """The command whose single word ("stop") stands somewhere in a short sentence, or ""."""
        words = fold(text).split()
        if len(words) > _SENTENCE:
            return ""
        return next((self._words[word] for word in words if word in self._words), "")

    def misspelt(self, text: str) -> str:
        """The command that the whole message nearly is, or "". Never one that takes something away."""
        folded = fold(text)
        if not _FORGIVING <= len(folded) <= _LONGEST:
            return ""
        for known, command in self._exact.items():
            if command not in NEAR and len(known) >= _FORGIVING and known[0] == folded[0] and close(known, folded):
                return command
        return ""
