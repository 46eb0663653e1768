"""Phrases found in a text: words one after the other, with endings left open ("word*"), gaps ("let _ go"), small
misspellings of longer words, Cyrillic typed in Latin letters, and Thai, which writes no spaces. "=sos" must be all.

A word that means nothing but itself (`everyday`) is never a misspelling: "stayed" is not "stabbed".

The time it takes grows with the text's length only: words are looked up, never compared one by one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.understanding.folding import close, cyrillic, fold, romanised, shortened, thai

GAP = "_"
WHOLE = "="
#: At most so many words may stand in a gap.
WIDEST_GAP = 3
#: Marks a reading that is a pattern's part, put right.
_CORRECTED = "~"
#: How many letters of a word are compared with open-ended ones: below, too many words begin alike.
_SHORTEST_STEM, _LONGEST_STEM = 7, 16
_SHORTEST_PREFIX, _LONGEST_PREFIX = 3, 20
#: A romanised phrase with fewer letters may be a word of any language.
_SHORTEST_LATIN = 4
_NEVER = 1000


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is looked for (as written in a words file), and what it stands for."""

    text: str
    meaning: str
    locale: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found. `weight` counts its letters; `exact` is False where a word had to be corrected."""

    phrase: Phrase
    weight: int
    exact: bool


@dataclass(frozen=True, slots=True)
class _Pattern:
    parts: tuple[str, ...]
    phrase: Phrase
    whole: bool  # it must be the whole message


class Phrases:
    """Many phrases, looked for at once. Words of `forgiving` letters and more may have one letter wrong; if `eager`, so
    may open-ended ones. The folded words in `everyday` are never taken for another."""

    def __init__(
        self,
        phrases: Iterable[Phrase],
        forgiving: int,
        everyday: Container[str] = frozenset(),
        eager: bool = False,
    ) -> None:
        self._thai: list[tuple[str, Phrase, bool]] = []
        self._written = _Index(forgiving, everyday, eager)
        # Cyrillic phrases, romanised: already one guess, so no misspelling on top ("privada" would be a Bulgarian word)
        self._latin = _Index(_NEVER)
        for phrase in phrases:
            whole = phrase.text.startswith(WHOLE)
            if thai(phrase.text):
                self._thai.append((fold(phrase.text.replace(GAP, " ")).replace(" ", ""), phrase, whole))
                continue
            parts = tuple(_parts(phrase.text.removeprefix(WHOLE)))
            self._written.add(_Pattern(parts, phrase, whole))
            latin = tuple(romanised(part) for part in parts)
            if cyrillic(phrase.text) and sum(map(len, latin)) >= _SHORTEST_LATIN:
                self._latin.add(_Pattern(latin, phrase, whole))

    def without(self, text: str) -> str:
        """`text` folded, with a "0" for each word of each phrase in it."""
        words = fold(text).split()
        found = [place for places in self._written.places(words) for place in places]
        for place in found:
            words[place] = "0"
        left = " ".join(words)
        for part, _, _ in self._thai if thai(left) else ():
            left = left.replace(part, " 0 ")
        return left

    def find(self, text: str) -> list[Hit]:
        """Every phrase that stands in `text` (as typed), the best first: exact before corrected, then the longest."""
        folded = fold(text)
        words = folded.split()
        hits = list(self._written.find(words))
        if not cyrillic(folded):
            hits += self._latin.find(romanised(folded).split())
        if self._thai and thai(folded):
            closed = folded.replace(" ", "")
            hits += [
                Hit(phrase, len(part), True)
                for part, phrase, whole in self._thai
                if (part == closed if whole else part in closed)
            ]
        return sorted(hits, key=lambda hit: (not hit.exact, -hit.weight))


class _Index:
    """The patterns of one script by their first word, and the words they hold."""

    def __init__(self, forgiving: int, everyday: Container[str] = frozenset(), eager: bool = False) -> None:
        self._forgiving = forgiving
        self._everyday = everyday
        self._eager = eager
        self._first: dict[str, list[_Pattern]] = defaultdict(list)
        self._prefixed: dict[str, list[_Pattern]] = defaultdict(list)
        self._known: set[str] = set()
        self._shortened: dict[str, set[str]] = defaultdict(set)

    def add(self, pattern: _Pattern) -> None:
        first = pattern.parts[0]
        if first.endswith("*"):
            self._prefixed[first[:-1]].append(pattern)
        else:
            self._first[first].append(pattern)
        for part in pattern.parts:
            if part == GAP or part in self._known or (part.endswith("*") and not self._eager):
                continue
            self._known.add(part)
            if len(part.rstrip("*")) >= (_SHORTEST_STEM if part.endswith("*") else self._forgiving):
                for key in shortened(part.rstrip("*")):
                    self._shortened[key].add(part)

    def find(self, words: Sequence[str]) -> Iterator[Hit]:
        for pattern, used in self._matches(words):
            exact = all(_fits(part, word) for part, word in _pairs(pattern.parts, words, used))
            yield Hit(pattern.phrase, sum(len(part.rstrip("*")) for part in pattern.parts), exact)

    def places(self, words: Sequence[str]) -> Iterator[tuple[int, ...]]:
        """The places of the words of each phrase found."""
        yield from (used for _, used in self._matches(words))

    def _matches(self, words: Sequence[str]) -> Iterator[tuple[_Pattern, tuple[int, ...]]]:
        forms = {word: self._readings(word) for word in set(words)}
        readings = [forms[word] for word in words]
        present = {form for each in forms.values() for form in each}
        begun = {form[:end] for form in present for end in range(1, min(len(form), _LONGEST_PREFIX) + 1)}
        possible = {
            form: [pattern for pattern in self._starting(form) if _possible(pattern.parts, present, begun)]
            for form in present
        }
        for start in range(len(words)):
            for reading in readings[start]:
                for pattern in possible[reading]:
                    used = _match(pattern.parts, readings, start)
                    if used is not None and (not pattern.whole or len(used) == len(words)):
                        yield pattern, used

    def _readings(self, word: str) -> tuple[str, ...]:
        """The word itself; without an Arabic particle; for a long unknown one, what it may be misspelt from: a part of
        a pattern, as it stands there ("threaten*")."""
        forms = [word]
        if len(word) > 3 and word[0] in "وبلف":
            forms.append(word[1:])
        known = word in self._known or word.isdigit() or any(form in self._everyday for form in forms)
        if len(word) >= self._forgiving - self._eager and not known:
            forms += [_CORRECTED + part for part in sorted(self._misspelt(word[:40]))]
        return tuple(forms)

    def _misspelt(self, word: str) -> set[str]:
        found = {part for part in self._sharing(word) if not part.endswith("*") and close(part, word)}
        for length in range(_SHORTEST_STEM - 1, min(len(word), _LONGEST_STEM) + 1) if self._eager else ():
            begun = word[:length]
            found |= {part for part in self._sharing(begun) if part.endswith("*") and close(part[:-1], begun)}
        return {part for part in found if part[0] == word[0]}

    def _sharing(self, word: str) -> set[str]:
        return {part for key in shortened(word) for part in self._shortened.get(key, ())}

    def _starting(self, word: str) -> Iterator[_Pattern]:
        if word.startswith(_CORRECTED):
            part = word.removeprefix(_CORRECTED)
            yield from self._prefixed.get(part[:-1], ()) if part.endswith("*") else self._first.get(part, ())
            return
        yield from self._first.get(word, ())
        for length in range(_SHORTEST_PREFIX, min(len(word), _LONGEST_PREFIX) + 1):
            yield from self._prefixed.get(word[:length], ())


def _parts(text: str) -> Iterator[str]:
    for part in text.split():
        if part == GAP:
            yield GAP
            continue
        words = fold(part).split()
        if part.endswith("*") and words:
            words[-1] += "*"
        yield from words


def _possible(parts: Sequence[str], present: Container[str], begun: Container[str]) -> bool:
    """False where a word that `parts` need stands nowhere in the text: most patterns need no closer look."""
    return all(
        part == GAP or _CORRECTED + part in present or (part[:-1] in begun if part.endswith("*") else part in present)
        for part in parts
    )


def _match(parts: Sequence[str], readings: Sequence[Sequence[str]], start: int) -> tuple[int, ...] | None:
    """The places of the words that `parts` stand for, beginning at `start`. None: they do not stand there."""
    places: list[int] = []
    place, gap = start, 0
    for part in parts:
        if part == GAP:
            gap = WIDEST_GAP
            continue
        span = range(place, min(place + gap + 1, len(readings)))
        found = next((n for n in span if any(_fits(part, reading) for reading in readings[n])), None)
        if found is None:
            return None
        places.append(found)
        place, gap = found + 1, 0
    return tuple(places)


def _pairs(parts: Sequence[str], words: Sequence[str], places: Sequence[int]) -> Iterator[tuple[str, str]]:
    yield from zip((part for part in parts if part != GAP), (words[place] for place in places), strict=True)


def _fits(part: str, word: str) -> bool:
    if word.startswith(_CORRECTED):
        return part == word.removeprefix(_CORRECTED)
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
