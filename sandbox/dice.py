"""Chance that depends on nothing but the seed and what it is asked about.

No generator with a state: the order in which requests happen to arrive must not change who answers and what fails.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def _digest(seed: int, key: tuple[object, ...], size: int) -> bytes:
    text = "\x1f".join([str(seed), *map(str, key)])
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).digest()


def roll(seed: int, *key: object) -> float:
    """A number from 0 to below 1, always the same for the same seed and key."""
    return int.from_bytes(_digest(seed, key, 8)) / 2**64


def pick(options: Sequence[T], seed: int, *key: object) -> T:
    """One of the options, always the same for the same seed and key."""
    return options[int(roll(seed, *key) * len(options))]


def hexadecimal(seed: int, *key: object) -> str:
    """32 hexadecimal digits: the body of a Twilio SID."""
    return _digest(seed, key, 16).hex()
