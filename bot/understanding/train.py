"""Learns the topics from the example questions: `make train`, or `python -m bot.understanding.train`.

Reads `messages/questions` and `messages/words`, writes `weights/topics.npz` beside this file. It takes a quarter of an
hour or more, fetches nothing and needs only what runs the bot. How sure an answer must be is chosen here too, on
examples that the networks were not shown: five times a fifth of them is held back, each time a run of neighbours from
every section, for neighbours are by one author and resemble each other, across languages too.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.understanding.free_text import VIOLENCE
from bot.understanding.learning import learn, mixed
from bot.understanding.mistyped import mistyped
from bot.understanding.questions import DANGER, NONE, Example, fingerprint, read_questions
from bot.understanding.topics import features, hints
from bot.understanding.weights import SHIPPED, Layers, Matrix, Weights, log_softmax
from bot.understanding.words import Words

MESSAGES = Path(__file__).parents[2] / "messages"
#: Of the answers given so many shall be right, on what is held back: harder than what people write, for a third of it
#: was made to be mistaken.
RIGHT = 0.92
_FOLDS = 5
_SEEDS = (1, 2, 3)
_EVEN, _PULL = 0.4, 0.02

Places = NDArray[np.int64]


def train(questions: Path, words: Words) -> tuple[Weights, dict[str, float]]:
    """The weights, and what was measured on examples held back: see `_measured`. Raises QuestionsError."""
    examples = read_questions(questions)
    topics = tuple(sorted({each.topic for each in examples}))
    places = np.array([topics.index(each.topic) for each in examples])
    told = _features(examples, topics, words)
    wrong = _features([replace(each, text=_mistyped(each.text)) for each in examples], topics, words)
    _say(f"{len(examples)} examples of {len(topics)} topics; learning from four fifths, five times")
    folds = _folds(examples)
    unseen = {name: _held_back(rows, wrong[name], places, len(topics), folds) for name, rows in told.items()}
    mix = _mix(list(unseen.values()), places, [each.locale for each in examples])
    likely = _together(list(unseen.values()), mix, [each.locale for each in examples])
    likely, wanted = _without_danger(likely, places, topics)
    sure = _sure(likely, wanted, topics)
    _say("learning from all")
    layers = {name: _learn(rows, wrong[name], places, len(topics), _SEEDS) for name, rows in told.items()}
    return Weights(topics, layers, mix, sure, fingerprint(questions)), _measured(likely, wanted, topics, sure)


def _mistyped(text: str) -> str:
    """The same errors each time, whatever examples stand beside it."""
    return mistyped(text, np.random.default_rng(zlib.crc32(text.encode("utf-8", "surrogatepass"))))


def _features(examples: Sequence[Example], topics: Sequence[str], words: Words) -> dict[str, Matrix]:
    rows: dict[str, list[Matrix]] = {}
    for count, each in enumerate(examples, start=1):
        found = hints(each.text, topics, words.keywords, words.danger, words.commands)
        for name, row in features(each.text, each.locale, found).items():
            rows.setdefault(name, []).append(row)
        if count % 2000 == 0:
            _say(f"{count} of {len(examples)} examples read")
    return {name: np.stack(found) for name, found in rows.items()}


def _learn(rows: Matrix, wrong: Matrix, wanted: Places, count: int, seeds: Sequence[int]) -> Layers:
    """From the examples, and the same mistyped."""
    return learn(np.concatenate([rows, wrong]), np.concatenate([wanted, wanted]), count, seeds)


def _folds(examples: Sequence[Example]) -> Places:
    """To which fold each example belongs: a fifth of each section in each language, neighbours together."""
    sections: dict[tuple[str, str], list[int]] = {}
    for place, each in enumerate(examples):
        sections.setdefault((each.locale, each.topic), []).append(place)
    folds = np.zeros(len(examples), np.int64)
    for places in sections.values():
        folds[places] = np.arange(len(places)) * _FOLDS // len(places)
    return folds


def _held_back(rows: Matrix, wrong: Matrix, wanted: Places, count: int, fold: Places) -> Matrix:
    """What networks that have not seen an example, in either form, say of it."""
    said = np.zeros((len(rows), count), np.float32)
    for held in range(_FOLDS):
        layers = _learn(rows[fold != held], wrong[fold != held], wanted[fold != held], count, _SEEDS[:1])
        said[fold == held] = layers(rows[fold == held])
    return said


def _without_danger(likely: Matrix, wanted: Places, topics: Sequence[str]) -> tuple[Matrix, Places]:
    """Danger counted as violence, as the bot does when it chooses what to answer."""
    if DANGER not in topics or VIOLENCE not in topics:
        return likely, wanted
    danger, violence = topics.index(DANGER), topics.index(VIOLENCE)
    joined = likely.copy()
    joined[:, violence] += joined[:, danger]
    joined[:, danger] = 0.0
    return joined, np.where(wanted == danger, violence, wanted)


def _mix(said: Sequence[Matrix], wanted: Places, locales: Sequence[str]) -> dict[str, Matrix]:
    """How much each network counts, in each language and ("") where it is not known."""
    mix = {"": mixed(said, wanted, np.full(len(said), _EVEN, np.float32), 0.0)}
    for locale in sorted(set(locales)):
        own = np.array([each == locale for each in locales])
        mix[locale] = mixed([words[own] for words in said], wanted[own], mix[""], _PULL)
    return mix


def _together(said: Sequence[Matrix], mix: dict[str, Matrix], locales: Sequence[str]) -> Matrix:
    share = np.stack([mix[locale] for locale in locales])
    return np.exp(log_softmax(np.einsum("mn,nmk->mk", share, np.stack(said))))


def _sure(likely: Matrix, wanted: Places, topics: Sequence[str]) -> float:
    """The lowest confidence from which on RIGHT of the answers are right."""
    best = likely.argmax(axis=1)
    answered = np.array([topics[place] != NONE for place in best])
    order = np.argsort(-likely.max(axis=1)[answered])
    right = np.cumsum((best == wanted)[answered][order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(right >= RIGHT)
    return round(float(likely.max(axis=1)[answered][order][enough[-1]]), 3) if len(enough) else 1.0


def _measured(likely: Matrix, wanted: Places, topics: Sequence[str], sure: float) -> dict[str, float]:
    """Shares: of examples whose topic is the likeliest, or among three; of answers that are right; of questions that
    are answered right."""
    order = np.argsort(-likely, axis=1)
    none = topics.index(NONE) if NONE in topics else -1
    answered = (likely.max(axis=1) >= sure) & (order[:, 0] != none)
    right = order[:, 0] == wanted
    return {
        "first": float(right.mean()),
        "of three": float((order[:, :3] == wanted[:, None]).any(axis=1).mean()),
        "answers right": float(right[answered].mean()) if answered.any() else 1.0,
        "questions answered right": float((right & answered).sum() / (wanted != none).sum()),
    }


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main() -> None:
    weights, measured = train(MESSAGES / "questions", Words.load([MESSAGES / "words"]))
    weights.save(SHIPPED)
    _say(f"written: {SHIPPED.name}; answers from {weights.sure} on")
    for what, share in measured.items():
        print(f"{what:26} {share:.3f}")


if __name__ == "__main__":
    main()
