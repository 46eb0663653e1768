"""The files of a folder of texts, and whether a named person has reviewed the words in them.

A file says so itself, in its first lines: `### state = draft` or `### state = reviewed by NAME on DATE`. With
`, words 0a1b2c3d` behind it, the fingerprint of the words that were reviewed, later changes show.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.locales import PSEUDO

STATE = re.compile(
    r"^### state = (?:draft|reviewed by (?P<by>\S.*?) on (?P<on>\d{4}-\d\d-\d\d)(?:, words (?P<words>[0-9a-f]{8}))?)$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class FileState:
    """One file's state. `words` is the fingerprint of its words as they are now: a review that names another one is of
    older words, and the file counts as draft (`changed`)."""

    locale: str
    file: str
    reviewed: bool
    changed: bool
    by: str
    on: str
    words: str


def states(folders: Sequence[Path]) -> list[FileState]:
    """The state of every file of texts in `folders`."""
    return [state_of(locale, path) for folder in folders for locale, path in text_files(folder)]


def state_of(locale: str, path: Path) -> FileState:
    """The state of one file."""
    source = read_source(path) or ""
    found, words = STATE.search(source), fingerprint(source)
    if not found or not found["by"]:
        return FileState(locale, str(path), False, False, "", "", words)
    same = found["words"] in (None, words)
    return FileState(locale, str(path), same, not same, found["by"], found["on"], words)


def fingerprint(source: str) -> str:
    """Eight digits that change when a word, id or variable of an FTL source does, and with no comment or blank line.
    The values of variables are no part of it: other opening hours void no review."""
    lines = (line.rstrip() for line in source.splitlines() if not line.startswith("#"))
    return hashlib.sha256("\n".join(line for line in lines if line).encode()).hexdigest()[:8]


def text_files(folder: Path) -> list[tuple[str, Path]]:
    """Locale and path of each file: `<locale>/*.ftl`, or a campaign's `<locale>.ftl`; not the made-up locale's."""
    nested = [(path.parent.name, path) for path in sorted(folder.glob("*/*.ftl"))]
    flat = [(path.stem, path) for path in sorted(folder.glob("*.ftl"))]
    return [pair for pair in [*nested, *flat] if pair[0] != PSEUDO]


def read_source(path: Path) -> str | None:
    """A file's text; None where it is not UTF-8 or cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
