"""What every service and every command reads first, its texts and words in ten languages, takes two seconds. The tests
begin with it hundreds of times: in each of their processes the same files are read once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from bot import translator
from bot.understanding.words import Words

_read_words = Words.load


@cache
def _words(files: tuple[tuple[Path, bytes], ...], folders: tuple[Path, ...]) -> Words:
    return _read_words(folders)


def _same_words(folders: Sequence[Path]) -> Words:
    """As `Words.load`, and for the same files with the same content the same words."""
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    return _words(tuple((path, path.read_bytes()) for path in files), tuple(folders))


def once() -> None:
    translator.parse = cache(translator.parse)
    Words.load = _same_words  # type: ignore[method-assign, assignment]
