"""The example questions from which free text is learnt: `messages/questions/<locale>.txt`, plain files to edit.

`[topic_id]` opens a section, then one example per line, as people type it; `[none]` holds what is about none of the
topics, `[danger]` what cannot wait. Lines that begin with "#" are comments. After a change the weights are stale until
`make train` has run.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.locales import babel_locale

#: The section of what is about none of the topics.
NONE = "none"
#: The section of what happens now, or just happened, to life or body.
DANGER = "danger"
_SECTION = re.compile(r"\[([a-z][a-z0-9_]*)\]\Z")


class QuestionsError(Exception):
    """A file of questions that cannot be used as it is: one line with the file, the line and what to do."""


@dataclass(frozen=True, slots=True)
class Example:
    """One message as somebody might write it, in `locale`, and its topic or NONE."""

    topic: str
    locale: str
    text: str


def read_questions(folder: Path) -> list[Example]:
    """All examples in `folder`, without those that say the same as one before. Raises QuestionsError."""
    found = [example for path in _files(folder) for example in _read(path)]
    return list(dict.fromkeys(found))


def fingerprint(folder: Path) -> str:
    """Sixteen digits that change when an example is added, taken away or changed, or moves to another topic. Raises
    QuestionsError."""
    lines = sorted("\t".join((each.locale, each.topic, each.text)) for each in read_questions(folder))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def _files(folder: Path) -> Sequence[Path]:
    return sorted(folder.glob("*.txt"))


def _read(path: Path) -> Iterator[Example]:
    if babel_locale(path.stem) is None:
        raise QuestionsError(f"{path}: {path.stem} is no language that Babel knows. Name the file like nb.txt.")
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise QuestionsError(f"{path} cannot be read as UTF-8 text. Save it as UTF-8.") from None
    topic = ""
    for number, line in enumerate((line.strip() for line in lines), start=1):
        if not line or line.startswith("#"):
            continue
        section = _SECTION.match(line)
        if section:
            topic = section[1]
        elif topic:
            yield Example(topic, path.stem, line)
        else:
            raise QuestionsError(f"{path}: line {number} stands in no section. Write [topic_id] above it.")
