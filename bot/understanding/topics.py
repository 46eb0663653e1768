"""Which topic a free text is about, learnt from the example questions: the second stage of understanding.

A text is put right (`repair`), placed by what it means (`embedding`), and told from its place and the words found in it
by small networks (`weights`). Nothing here answers: `read` decides what is sure enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np

from bot.understanding import repair
from bot.understanding.commands import Commands
from bot.understanding.danger import Danger
from bot.understanding.embedding import EMBEDDINGS, Point
from bot.understanding.keywords import Keywords, Topic
from bot.understanding.vocabulary import NEAR
from bot.understanding.weights import SHIPPED, Matrix, Weights, log_softmax

#: Letters of a keyword beyond which a longer one says no more.
_LONG = 15
#: Of a longer text only so much is read, in characters: more than any SMS carries.
_READ = 2000


class TopicModel:
    """The weights in `path`, read when the first text comes (or by `warm`)."""

    def __init__(self, keywords: Keywords, danger: Danger, commands: Commands, path: Path = SHIPPED) -> None:
        self._keywords, self._danger, self._commands = keywords, danger, commands
        self._path = path

    @cached_property
    def weights(self) -> Weights:
        """Raises WeightsError."""
        return Weights.load(self._path)

    def rank(self, text: str, locale: str = "") -> list[Topic]:
        """All topics and NONE, the likeliest first; confidences add up to one. `locale`: the language they chose, or
        seem to write in. Never raises on what people write."""
        text = text[:_READ]
        told = features(text, locale, hints(text, self.weights.topics, self._keywords, self._danger, self._commands))
        words = np.stack([self.weights.layers[name](told[name][None])[0] for name in self.weights.layers])
        share = self.weights.mix.get(locale, self.weights.mix[""])
        likely = np.exp(log_softmax(share @ words))
        return [Topic(self.weights.topics[place], round(float(likely[place]), 4)) for place in np.argsort(-likely)]

    def warm(self) -> None:
        """Reads everything now, so that the first person does not wait for it."""
        self.rank("warm")


def features(text: str, locale: str, found: Point) -> dict[str, Matrix]:
    """What each network is given: the text's place by its embedding, and the words `found` in it."""
    mended = repair.shipped()(text, locale)
    return {name: np.concatenate([embed(mended), found]) for name, embed in EMBEDDINGS.items()}


def hints(text: str, topics: Sequence[str], keywords: Keywords, danger: Danger, commands: Commands) -> Point:
    """The words found in `text`: per topic its longest keyword, then danger, then each wish that is asked back."""
    found = np.zeros(len(topics) + 1 + len(NEAR), np.float32)
    places = {topic: place for place, topic in enumerate(topics)}
    for hit in keywords.hits(text):
        place = places.get(hit.phrase.meaning)
        if place is not None:
            found[place] = max(found[place], min(hit.weight, _LONG) / _LONG * (1.0 if hit.exact else 0.5))
    found[len(topics)] = bool(danger.find(text))
    near = commands.near(text)
    if near in NEAR:
        found[len(topics) + 1 + NEAR.index(near)] = 1.0
    return found
