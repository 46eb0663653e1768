"""The pictures and recordings as the service uses them: what `lykt check` and `lykt messages check` say of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from bot.media import FOLDER
from bot.media_types import EVERY_LANGUAGE, TYPES, Unfit, read
from bot.proofreading import Problem
from bot.types import Finding, MediaKind

_PLACE = "Put it into a folder named after its topic, named after its language: clinic_address/en.png"


def check_media(folder: Path, sample: Path) -> Iterator[Finding]:
    """The pictures of the service in `folder` that are still the sample's: they show the way to a made-up door."""
    own, sampled = folder / FOLDER, sample / FOLDER
    paths = [path.relative_to(sampled) for path in sorted(sampled.glob("*/*"))]
    same = [str(path) for path in paths if _content(own / path) == _content(sampled / path)]
    if same:
        what = f"still the sample's pictures: {', '.join(same)}"
        yield Finding("error", what, f"put your own in place of them in {own}, or remove them")


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def media_problems(folders: Sequence[Path], topics: Collection[str], locales: Collection[str]) -> Iterator[Problem]:
    """Every file in `folders` that would not be sent, or not as it is meant."""
    for folder in folders:
        for path in _seen(folder):
            if not path.is_dir():
                yield Problem(str(path), 0, "", "", "lies beside the topics", _PLACE)
            elif path.name not in topics:
                yield Problem(
                    str(path), 0, "", "", "there is no such topic", "Name the folder after one of topics.toml"
                )
            else:
                yield from _of_topic(path, locales)


def _of_topic(folder: Path, locales: Collection[str]) -> Iterator[Problem]:
    known: dict[tuple[str, MediaKind], list[str]] = defaultdict(list)
    for path in _seen(folder):
        locale = path.stem
        fault = _fault(path, locales)
        if fault:
            yield Problem(str(path), 0, locale, "", *fault)
        elif path.suffix in TYPES:
            known[locale, TYPES[path.suffix].kind].append(path.name)
    for (locale, kind), names in known.items():
        if len(names) > 1:
            what = f"there are {len(names)} {kind}s for one language: {', '.join(names)}"
            yield Problem(str(folder), 0, locale, "", what, "Keep one of them")


def _fault(path: Path, locales: Collection[str]) -> tuple[str, str] | None:
    """What is wrong with one file, and what to do."""
    if path.is_dir():
        return "is a folder in a folder", _PLACE
    type = TYPES.get(path.suffix)
    if type is None:
        return f"files named {path.suffix or path.name} are not sent", f"Save it as one of {' '.join(TYPES)}"
    if path.stem == EVERY_LANGUAGE and type.kind is MediaKind.RECORDING:
        return "a recording speaks one language", "Name it after that language"
    if path.stem not in {*locales, EVERY_LANGUAGE}:
        return "there is no such language here", f"Name it after one of {', '.join(sorted(locales))}"
    try:
        read(path, type)
    except Unfit as unfit:
        return unfit.what, unfit.mend
    return None


def _seen(folder: Path) -> list[Path]:
    """What is in a folder, but for what a computer puts there by itself (.DS_Store)."""
    return [path for path in sorted(folder.iterdir()) if not path.name.startswith(".")]
