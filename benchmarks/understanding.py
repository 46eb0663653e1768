"""How well the bot understands what it has never seen: `make understanding` puts the held-out messages of
`tests/understanding` to it, as `lykt ask` would, and prints shares. Never a text: whoever tunes does not look at them.
A message that is word for word an example ("stop", "hello") is left out, for it has been seen.

    python -m benchmarks.understanding [--guessed] [--labels]

With `--guessed` no language is given along, as with a first message; with `--labels` each topic is told by itself.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.knowledge import SAMPLE, SHIPPED_QUESTIONS, load_knowledge
from bot.conversation import Knowledge
from bot.understanding.folding import fold
from bot.understanding.questions import read_questions
from staff.asking import ask

HELD_OUT = Path(__file__).parent.parent / "tests" / "understanding"
NONE, DANGER, VIOLENCE = "none", "danger", "violence_help"
WISHES = ("stop", "delete_data")
#: The goals, in the order of the columns.
GOALS = {
    "answers right": 0.97,
    "answered right": 0.75,
    "answer or menu": 0.96,
    "none unanswered": 0.97,
    "danger": 1.0,
    "stop+delete": 1.0,
    "human": 0.98,
}


@dataclass(frozen=True, slots=True)
class Told:
    """One held-out message: what it is about, and what the bot made of it."""

    locale: str
    label: str
    topic: str | None
    menu: Sequence[str]
    seconds: float

    @property
    def wanted(self) -> str:
        return VIOLENCE if self.label == DANGER else self.label

    @property
    def right(self) -> bool:
        return self.topic == self.wanted

    @property
    def found(self) -> bool:
        return self.right or (self.topic is None and self.wanted in self.menu)


def measure(known: Knowledge, folder: Path, *, guessed: bool) -> list[Told]:
    """Every message in `folder` that is no example, put to the bot in its own language, or in none."""
    seen = {(each.locale, fold(each.text)) for each in read_questions(SHIPPED_QUESTIONS)}
    told = []
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            label, _, text = line.partition("\t")
            if (path.stem, fold(text)) in seen:
                continue
            begun = time.perf_counter()
            answer = ask(known, text, None if guessed else path.stem)
            told.append(Told(path.stem, label, answer["topic"], answer["menu"], time.perf_counter() - begun))
    return told


def shares(told: Sequence[Told]) -> list[float]:
    """The figures in the order of GOALS."""
    questions = [one for one in told if one.label not in (NONE, DANGER)]

    def of(label: Callable[[Told], bool], found: Callable[[Told], bool]) -> float:
        chosen = [one for one in told if label(one)]
        return sum(found(one) for one in chosen) / len(chosen) if chosen else 1.0

    return [
        of(lambda one: one.topic is not None, lambda one: one.right),
        sum(one.right for one in questions) / len(questions),
        sum(one.found for one in questions) / len(questions),
        of(lambda one: one.label == NONE, lambda one: one.topic is None),
        of(lambda one: one.label == DANGER, lambda one: one.found),
        of(lambda one: one.label in WISHES, lambda one: one.found),
        of(lambda one: one.label == "human", lambda one: one.found),
    ]


def taken_for_a_wish(told: Sequence[Told]) -> int:
    """How many other messages were answered as STOP or DELETE."""
    return sum(one.topic in WISHES and one.label not in WISHES for one in told)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--guessed", action="store_true")
    parser.add_argument("--labels", action="store_true")
    chosen = parser.parse_args()
    known = load_knowledge(SAMPLE)
    ask(known, "warm", None)
    told = measure(known, HELD_OUT, guessed=chosen.guessed)
    columns = [*GOALS, "false STOP/DELETE"]
    print(f"{'':9}{'messages':>9}" + "".join(f"{name:>19}" for name in columns))
    for name, some in [*by(told, lambda one: one.locale), ("all", told)]:
        figures = "".join(f"{share:19.3f}" for share in shares(some))
        print(f"{name:9}{len(some):9}{figures}{taken_for_a_wish(some):19}")
    print(f"{'goal':18}" + "".join(f"{goal:19.3f}" for goal in GOALS.values()) + f"{0:19}")
    slowest = sorted(one.seconds for one in told)
    print(f"{len(told)} messages; 99 of 100 were answered within {slowest[-len(told) // 100] * 1000:.0f} ms each")
    if chosen.labels:
        for name, some in by(told, lambda one: one.label):
            right, found = (
                sum(each) / len(some) for each in zip(*((one.right, one.found) for one in some), strict=True)
            )
            print(f"{name:24} right {right:.2f}  found {found:.2f}  {wrongly(some)}")


def by(told: Sequence[Told], key: Callable[[Told], str]) -> list[tuple[str, list[Told]]]:
    return [(name, [one for one in told if key(one) == name]) for name in sorted({key(one) for one in told})]


def wrongly(told: Sequence[Told]) -> str:
    """What else was answered, the most frequent first."""
    wrong = Counter(one.topic for one in told if one.topic is not None and not one.right)
    return " ".join(f"{topic} {count}" for topic, count in wrong.most_common(4))


if __name__ == "__main__":
    main()
