"""The small networks and how they learn: from points and topics, with NumPy alone.

One hidden layer, trained by Adam (Kingma and Ba, 2015) with its steps growing shorter, and dropout against learning by
heart. The same seed gives the same weights on the same machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.understanding.weights import Layers, Matrix, log_softmax

#: Chosen on examples held back. Batches of a fourth take ten times as long, and tell no better.
HIDDEN, EPOCHS, BATCH = 512, 20, 256
_RATE, _DECAY = 0.004, 0.01
_DROP_IN, _DROP_HIDDEN = 0.3, 0.5
#: What hardly ever varies is not blown up.
_LEAST_SPREAD = 0.02
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8


@dataclass(slots=True)
class _Step:
    """Adam's memory for one array of weights."""

    weights: Matrix
    mean: Matrix
    square: Matrix

    @classmethod
    def of(cls, weights: Matrix) -> _Step:
        return cls(weights, np.zeros_like(weights), np.zeros_like(weights))

    def take(self, slope: Matrix, rate: float, count: int) -> None:
        self.mean += (1 - _FIRST) * (slope - self.mean)
        self.square += (1 - _SECOND) * (slope * slope - self.square)
        step = self.mean / (1 - _FIRST**count) / (np.sqrt(self.square / (1 - _SECOND**count)) + _TINY)
        decay = _DECAY * self.weights if self.weights.ndim > 1 else 0.0
        self.weights -= np.float32(rate) * (step + decay)


def learn(features: Matrix, topics: NDArray[np.int64], count: int, seeds: Sequence[int]) -> Layers:
    """One network per seed. `features` (m, d) and the place of each one's topic, below `count`."""
    centre, spread = features.mean(axis=0), np.maximum(features.std(axis=0), _LEAST_SPREAD)
    measured = (features - centre) / spread
    nets = [_learn(measured, topics, count, seed) for seed in seeds]
    return Layers(centre, spread, *(np.stack(parts) for parts in zip(*nets, strict=True)))


def _learn(features: Matrix, topics: NDArray[np.int64], count: int, seed: int) -> tuple[Matrix, ...]:
    chance = np.random.default_rng(seed)
    wanted = np.eye(count, dtype=np.float32)[topics]
    width = features.shape[1]
    steps = [
        _Step.of(array.astype(np.float32))
        for array in (
            chance.normal(0, np.sqrt(2 / width), (width, HIDDEN)),
            np.zeros(HIDDEN),
            chance.normal(0, np.sqrt(1 / HIDDEN), (HIDDEN, count)),
            np.zeros(count),
        )
    ]
    done, whole = 0, EPOCHS * -(-len(features) // BATCH)
    for _ in range(EPOCHS):
        order = chance.permutation(len(features))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            slopes = _slopes([step.weights for step in steps], features[chosen], wanted[chosen], chance)
            rate = _RATE * (1 - done / whole)
            done += 1
            for step, slope in zip(steps, slopes, strict=True):
                step.take(slope, rate, done)
    return tuple(step.weights for step in steps)


def _slopes(weights: Sequence[Matrix], given: Matrix, wanted: Matrix, chance: np.random.Generator) -> list[Matrix]:
    """How the loss grows with each array of weights, on one batch."""
    inward, hidden, outward, last = weights
    given = given * _kept(given.shape, _DROP_IN, chance)
    inside: Matrix = given @ inward + hidden
    open_ = np.where(inside > 0, _kept(inside.shape, _DROP_HIDDEN, chance), np.float32(0))
    passed: Matrix = inside * open_
    wrong = (np.exp(log_softmax(passed @ outward + last)) - wanted) / np.float32(len(given))
    back = (wrong @ outward.T) * open_
    return [given.T @ back, back.sum(axis=0), passed.T @ wrong, wrong.sum(axis=0)]


def _kept(shape: tuple[int, ...], dropped: float, chance: np.random.Generator) -> Matrix:
    kept = chance.random(shape, dtype=np.float32) >= dropped
    return kept.astype(np.float32) / np.float32(1 - dropped)


def mixed(likely: Sequence[Matrix], topics: NDArray[np.int64], towards: Matrix, pull: float) -> Matrix:
    """How much each of several networks' words `likely` (each (m, k), logarithms) counts, so that the topics become as
    likely as can be; `pull` holds it near `towards`, where there are few to learn from."""
    share = towards.astype(np.float64)
    words = np.stack(likely, axis=1).astype(np.float64)  # (m, n, k)
    rows = np.arange(len(topics))
    for _ in range(300):
        told = np.einsum("n,mnk->mk", share, words)
        sure = np.exp(log_softmax(told.astype(np.float32)))
        slope = (np.einsum("mk,mnk->mn", sure, words) - words[rows, :, topics]).mean(axis=0)
        share -= 0.05 * (slope + pull * (share - towards))
    return share.astype(np.float32)
