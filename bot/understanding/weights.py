"""What was learnt from the example questions, as `make train` wrote it: read with NumPy, nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

SHIPPED = Path(__file__).parent / "weights" / "topics.npz"

Matrix = NDArray[np.float32]


class WeightsError(Exception):
    """Weights that are missing or of another version: one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Layers:
    """Several small networks of the same shape, trained from different beginnings: their words are averaged.

    `centre` and `spread` are those of the examples, (d,): inputs are brought to one measure first. Shapes of the
    others, for n networks, d inputs, h hidden places and k topics: (n, d, h), (n, h), (n, h, k), (n, k)."""

    centre: Matrix
    spread: Matrix
    inward: Matrix
    hidden: Matrix
    outward: Matrix
    last: Matrix

    def __call__(self, features: Matrix) -> Matrix:
        """The logarithm of how likely each topic is: (m, d) features give (m, k)."""
        measured = (features - self.centre) / self.spread
        inside = np.maximum(measured @ self.inward + self.hidden[:, None], 0)  # (n, m, h)
        return log_softmax((inside @ self.outward + self.last[:, None]).mean(axis=0))


@dataclass(frozen=True, slots=True)
class Weights:
    """`layers` by embedding; `mix` by locale ("" for one we do not know): how much each of them counts there. `sure`:
    how likely a topic must be to be answered. `fingerprint`: of the examples they were learnt from."""

    topics: tuple[str, ...]
    layers: Mapping[str, Layers]
    mix: Mapping[str, Matrix]
    sure: float
    fingerprint: str

    def save(self, path: Path) -> None:
        """As float16: half the size, and the topics stay in the same order."""
        arrays = {
            f"{name}.{part}": getattr(layers, part).astype(np.float16)
            for name, layers in self.layers.items()
            for part in Layers.__slots__
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(
            path,
            topics=np.array(self.topics),
            embeddings=np.array(list(self.layers)),
            locales=np.array(list(self.mix)),
            mix=np.stack(list(self.mix.values())).astype(np.float32),
            sure=np.array(self.sure),
            fingerprint=np.array(self.fingerprint),
            **arrays,
        )

    @classmethod
    def load(cls, path: Path = SHIPPED) -> Weights:
        """Raises WeightsError."""
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as held:
                names = [str(name) for name in held["embeddings"]]
                layers = {
                    name: Layers(*(held[f"{name}.{part}"].astype(np.float32) for part in Layers.__slots__))
                    for name in names
                }
                mix = {str(locale): row for locale, row in zip(held["locales"], held["mix"], strict=True)}
                topics = tuple(str(topic) for topic in held["topics"])
                return cls(topics, layers, mix, float(held["sure"]), str(held["fingerprint"]))
        except (OSError, ValueError, KeyError, EOFError, BadZipFile):
            raise WeightsError(f"{path} cannot be read. Make it anew: make train.") from None


def log_softmax(scores: Matrix) -> Matrix:
    """The logarithms of probabilities that add up to one, along the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    likely: Matrix = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return likely
