"""Commands: a whole message that is one of the words for STOP, START, LANG, HELP, DELETE, a person, the menu… in any
language, whatever the contact's own is.

STOP, DELETE and "wrong number" take something away, so they act only on exactly such a message (case, accents,
punctuation and drawn-out letters aside). What merely resembles one is `near` it, and asked back, unless it is a word of
its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from bot.understanding.everyday import Everyday
from bot.understanding.folding import as_doubled, close, cyrillic, fold, romanised, spelt
from bot.understanding.phrases import Phrase, Phrases
from bot.understanding.vocabulary import NEAR, Vocabulary

#: Longer messages are no command.
_LONGEST = 60
_FORGIVING = 5
#: A word as short as "stop" is asked back where it stands in a sentence.
_SHORTEST_HELD = 4
#: Shorter ones with a letter wrong are other words ("stoff", "para"); those of "stop" are listed in en.toml.
_SHORTEST_NEAR = 6
#: A sentence that merely holds the word "stop" is asked back up to this many words.
_SENTENCE = 12


class Commands:
    """All languages' commands."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary], everyday: Everyday) -> None:
        self._exact: dict[str, str] = {}
        self._own: dict[tuple[str, str], str] = {}
        self._locales: dict[str, set[str]] = defaultdict(set)
        self._latin: dict[str, str] = {}
        self._words: dict[str, str] = {}  # single words for what is asked back, folded
        self._spelt: dict[str, set[str]] = defaultdict(set)  # those words with their doubled letters
        self._everyday = everyday
        self._settled = _single_words(vocabularies)
        near: list[Phrase] = []
        # what takes something away wins where two languages use one word: it is the wish that must not be missed
        for command in (*NEAR, "start", "lang", "help", "human", "menu", "part", "yes", "no"):
            for locale, vocabulary in vocabularies.items():
                near += [Phrase(text, command, locale) for text in vocabulary.near.get(command, ())]
                for text in vocabulary.commands.get(command, ()):
                    self._add(command, locale, fold(text))
                    if command in NEAR and " " not in spelt(text):
                        self._spelt[fold(text)].add(spelt(text))
        self._near = Phrases(near, _SHORTEST_NEAR, everyday)

    def _add(self, command: str, locale: str, folded: str) -> None:
        for form in (folded, folded.replace(" ", "")):
            self._exact.setdefault(form, command)
            self._own.setdefault((locale, form), command)
        self._locales[folded].add(locale)
        if cyrillic(folded):
            self._latin.setdefault(romanised(folded), command)
            self._locales[romanised(folded)].add(locale)
        if command in NEAR and " " not in folded and len(folded) >= _SHORTEST_HELD:
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
        return known if known and self._doubled(folded, spelt(text)) else ""

    def _doubled(self, folded: str, typed: str) -> bool:
        """False for a word that has lost a doubled letter, and is another word by that: "slut" for "slutt"."""
        spellings = self._spelt.get(folded)
        return spellings is None or " " in typed or any(as_doubled(word, typed) for word in spellings)

    def _understood(self, folded: str, locale: str) -> bool:
        """A yes or no counts in the language somebody writes, and in English: consent must not hang on a likeness."""
        return not locale or bool({locale, "en"} & self._locales.get(folded, set()))

    def locales(self, text: str) -> frozenset[str]:
        """The languages in which the whole message is a command."""
        folded = fold(text)
        return frozenset(self._locales.get(folded, ()) if self._doubled(folded, spelt(text)) else ())

    def near(self, text: str) -> str:
        """ "stop", "delete" or "wrong_number" where a sentence seems to ask for it, else ""."""
        hits = self._near.find(text)
        if hits:
            return hits[0].phrase.meaning
        folded = fold(text)
        if " " in folded or len(folded) > _LONGEST or folded in self._everyday or folded in self._settled:
            return ""
        if folded in self._words or len(spelt(text)) < _SHORTEST_NEAR:
            return self._words.get(folded, "")
        alike = (word for word in self._words if len(word) >= _SHORTEST_NEAR and word[0] == folded[0])
        return next((self._words[word] for word in alike if close(word, folded)), "")

    def holds(self, text: str) -> str:
        """The command whose single word ("stop") stands somewhere in a short sentence, or ""."""
        words = list(zip(fold(text).split(), spelt(text).split(), strict=True))
        if len(words) > _SENTENCE:
            return ""
        held = (word for word, typed in words if word in self._words and self._doubled(word, typed))
        return next((self._words[word] for word in held), "")

    def misspelt(self, text: str) -> str:
        """The command that the whole message nearly is, or "". Never one that takes something away."""
        folded = fold(text)
        if not _FORGIVING <= len(folded) <= _LONGEST or folded in self._everyday:
            return ""
        for known, command in self._exact.items():
            if command not in NEAR and len(known) >= _FORGIVING and known[0] == folded[0] and close(known, folded):
                return command
        return ""


def _single_words(vocabularies: Mapping[str, Vocabulary]) -> set[str]:
    """The words that are a topic's keyword alone, or a command that takes nothing away: none is a misspelling."""
    topics = (texts for vocabulary in vocabularies.values() for texts in vocabulary.topics.values())
    commands = (
        texts for vocabulary in vocabularies.values() for name, texts in vocabulary.commands.items() if name not in NEAR
    )
    return {fold(text) for texts in (*topics, *commands) for text in texts if " " not in text and "*" not in text}
