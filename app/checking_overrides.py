"""What `lykt check` says of a service's own texts: above which shipped ones they stand, and which of those have changed
since.

So that a change shows, the shipped text is noted beside the service's own, in `beneath/<locale>.ftl`, as it was when
`lykt check --fix` first saw the two. What is noted is never renewed by itself: a person compares, and strikes it out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.knowledge import SHIPPED_FTL
from bot.reviews import read_source, text_files
from bot.translator import Entry, parse
from bot.types import Finding

BENEATH = "beneath"
HEAD = """\
# The shipped texts beneath your own, as they were when you wrote yours. `lykt check` says where one has changed since;
# when you have compared it with yours, strike it out here and run: lykt check --fix
"""
UNSEEN = ["span", "comment"]  # no part of what a person reads


@dataclass(frozen=True, slots=True)
class Override:
    """One text of the service's own. `shipped` and `noted`: the source beneath it now, and as it was noted ("": not
    yet)."""

    id: str
    shipped: str
    noted: str
    changed: bool


def check_overrides(folder: Path, *, fix: bool = False) -> Iterator[Finding]:
    """Everything to say of the texts in the service's `folder`. With `fix`, what is not noted yet is noted first."""
    for locale, found in overrides(folder).items():
        path = folder / BENEATH / f"{locale}.ftl"
        if fix:
            _note(path, found)
        changed = [one.id for one in found if one.changed]
        unnoted = [one.id for one in found if not one.noted and not fix]
        ids = ", ".join(one.id for one in found)
        mend = "lykt check --fix notes what was shipped, so that a change shows" if unnoted else ""
        yield Finding("note", f"{locale}: your own texts stand above the shipped {ids}", mend)
        if changed:
            what = f"{locale}: the shipped texts beneath your own have changed since: {', '.join(changed)}"
            yield Finding(
                "warning", what, f"compare them with yours, strike them out in {path}, then: lykt check --fix"
            )


def overrides(folder: Path) -> dict[str, list[Override]]:
    """Language → the service's texts that stand above a shipped one."""
    found: dict[str, list[Override]] = {}
    for locale in sorted({locale for locale, _ in text_files(folder / "ftl")}):
        shipped = _entries(locale, SHIPPED_FTL / locale)
        noted = _read(locale, folder / BENEATH / f"{locale}.ftl")
        own = sorted(_entries(locale, folder / "ftl" / locale).keys() & shipped.keys())
        if own:
            found[locale] = [_override(id, shipped[id], noted.get(id)) for id in own]
    return found


def _override(id: str, shipped: tuple[Entry, str], noted: tuple[Entry, str] | None) -> Override:
    changed = noted is not None and not noted[0].node.equals(shipped[0].node, UNSEEN)
    return Override(id, shipped[1], noted[1] if noted else "", changed)


def _note(path: Path, found: list[Override]) -> None:
    sources = [one.noted or one.shipped for one in found]
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD + "\n" + "\n\n".join(sources) + "\n", encoding="utf-8")


def _entries(locale: str, folder: Path) -> dict[str, tuple[Entry, str]]:
    return {id: found for path in sorted(folder.glob("*.ftl")) for id, found in _read(locale, path).items()}


def _read(locale: str, path: Path) -> dict[str, tuple[Entry, str]]:
    """The sound entries of one file, each with its source; what is broken is told where the texts are checked."""
    source = read_source(path) or ""
    entries, _ = parse(locale, source, str(path))
    return {one.name: (one, _source(one, source)) for one in entries}


def _source(entry: Entry, source: str) -> str:
    span = entry.node.span
    return source[span.start : span.end].strip() if span else ""
