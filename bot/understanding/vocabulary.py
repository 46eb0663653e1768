"""The words by which the bot knows what somebody means: `messages/words/<locale>.toml`, read strictly, and beside them
`messages/words/everyday/<locale>.toml`: words that mean nothing but themselves, and numbers.

A service's own `words/<locale>.toml` adds to the shipped ones. How a phrase is written stands at the top of
`messages/words/en.toml` and `messages/words/everyday/en.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.locales import babel_locale
from bot.understanding.folding import fold

COMMANDS = ("stop", "start", "lang", "help", "delete", "human", "menu", "wrong_number", "yes", "no", "part")
NEAR = ("stop", "delete", "wrong_number")
NUMBERS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
EVERYDAY = "everyday"

_KEYS = ("danger", "commands", "near", "topics")
_TOPIC = re.compile(r"[a-z][a-z0-9_]*\Z")

Lists = Mapping[str, tuple[str, ...]]


class WordsError(Exception):
    """A file of words is wrong: one line with the file, the key and what to do."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language's words. `commands` and `near` by command, `topics` by topic id, `numbers` by digit."""

    danger: tuple[str, ...]
    commands: Lists
    near: Lists
    topics: Lists
    everyday: tuple[str, ...] = ()
    numbers: Lists = field(default_factory=dict)
    beside_numbers: tuple[str, ...] = ()  # words that may stand beside a digit: "number", "please"


def load_vocabularies(folders: Sequence[Path]) -> dict[str, Vocabulary]:
    """The words in `folders`, each holding `<locale>.toml`; later folders add to earlier ones. Raises WordsError."""
    found: dict[str, Vocabulary] = {}
    for folder in folders:
        for path in (*sorted(folder.glob("*.toml")), *sorted(folder.glob(f"{EVERYDAY}/*.toml"))):
            read = _read(path)
            found[path.stem] = _added(found[path.stem], read) if path.stem in found else _whole(read, path)
    return found


def _read(path: Path) -> Vocabulary:
    if babel_locale(path.stem) is None:
        raise WordsError(f"{path}: {path.stem} is no language that Babel knows. Name the file like nb.toml.")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError:
        raise WordsError(f"{path} cannot be read. Check that the file is there and readable.") from None
    except UnicodeDecodeError:
        raise WordsError(f"{path} is not UTF-8 text. Save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"{path}: not valid TOML: {error}. Mend that line.") from None
    keys = ("everyday", "numbers", "beside_numbers") if path.parent.name == EVERYDAY else _KEYS
    odd = sorted(set(data) - set(keys))
    if odd:
        raise WordsError(f"{path}: the key {odd[0]} is not known. There are {', '.join(keys)}.")
    return Vocabulary(
        danger=_phrases(path, "danger", data.get("danger", [])),
        commands=_lists(path, "commands", data.get("commands", {}), COMMANDS),
        near=_lists(path, "near", data.get("near", {}), NEAR),
        topics=_lists(path, "topics", data.get("topics", {}), None),
        everyday=_phrases(path, "everyday", data.get("everyday", [])),
        numbers=_lists(path, "numbers", data.get("numbers", {}), NUMBERS),
        beside_numbers=_phrases(path, "beside_numbers", data.get("beside_numbers", [])),
    )


def _lists(path: Path, name: str, value: Any, known: Sequence[str] | None) -> Lists:
    if not isinstance(value, dict):
        raise WordsError(f"{path}: {name} must be a table: write [{name}] above its lines.")
    for key in value:
        if known is not None and key not in known:
            raise WordsError(f"{path}: {name}.{key} is not known. There are {', '.join(known)}.")
        if known is None and not _TOPIC.match(key):
            raise WordsError(f"{path}: {name}.{key} is no topic id. Use small letters, digits and _.")
    return {key: _phrases(path, f"{name}.{key}", phrases) for key, phrases in value.items()}


def _phrases(path: Path, name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(phrase, str) for phrase in value):
        raise WordsError(f'{path}: {name} must be a list of phrases: ["one", "two"].')
    for phrase in value:
        # "_" and "*" have a meaning of their own; what is left must hold a letter
        if not any(char.isalpha() for char in fold(phrase)):
            raise WordsError(f"{path}: {name}: {phrase!r} holds no letter. Remove it.")
    return tuple(dict.fromkeys(value))


def _whole(read: Vocabulary, path: Path) -> Vocabulary:
    """A language's first file must name every command: a language without STOP is none we may offer."""
    lost = next((name for name in COMMANDS if not read.commands.get(name)), None)
    if lost is not None:
        raise WordsError(f"{path}: commands.{lost} is missing. Add the words for it.")
    if not read.danger:
        raise WordsError(f"{path}: danger is missing. Add the phrases that mean danger.")
    return read


def _added(first: Vocabulary, more: Vocabulary) -> Vocabulary:
    return Vocabulary(
        danger=first.danger + more.danger,
        commands=_merged(first.commands, more.commands),
        near=_merged(first.near, more.near),
        topics=_merged(first.topics, more.topics),
        everyday=first.everyday + more.everyday,
        numbers=_merged(first.numbers, more.numbers),
        beside_numbers=first.beside_numbers + more.beside_numbers,
    )


def _merged(first: Lists, more: Lists) -> Lists:
    return {key: first.get(key, ()) + more.get(key, ()) for key in (*first, *(k for k in more if k not in first))}
