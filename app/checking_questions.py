"""The example questions and what was learnt from them: what `lykt messages check` says of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.proofreading import Problem
from bot.understanding.questions import QuestionsError, fingerprint
from bot.understanding.weights import SHIPPED, Weights, WeightsError

_MEND = "Learn them: make train"


def question_problems(questions: Path, weights: Path = SHIPPED) -> Iterator[Problem]:
    """Examples that cannot be read, and weights that were learnt from others than these."""
    try:
        now = fingerprint(questions)
        learnt = Weights.load(weights).fingerprint
    except (QuestionsError, WeightsError) as error:
        yield Problem("", 0, "", "", str(error).removesuffix("."))
        return
    if now != learnt:
        what = "the examples have changed since the bot learnt them; it still knows the old ones"
        yield Problem(str(questions), 0, "", "", what, _MEND)
