"""`lykt contacts import`: a file of people, and a line for each row that could not be used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.terminal import AsJson, Failure, note, progress, run, settings, show_json

if TYPE_CHECKING:
    from staff.importing import ContactsFile, Note

BATCH = 500
MOST_LINES = 20  # of each kind of remark, for people; JSON has them all


def import_file(
    file: Annotated[Path, typer.Argument(metavar="FILE.csv")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Look at the file only; store nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Import contacts: channel,address,language,consent_date,consent_source,tags.

    Good rows are kept, bad ones named by line and reason. An import never undoes a STOP, a DELETE, a no or a language
    that somebody chose."""
    from bot import clock
    from bot.service import load_service
    from staff.importing import read_contacts

    known = settings()
    service = load_service(known.service_dir)
    found = read_contacts(file, service, clock.local(clock.now(), service.tz).date())
    told: dict[str, Any] = {"imported": 0, "updated": 0, "refused": _lines(found.refused)}
    if dry_run:
        told |= {"would_import": len(found.rows)}
    elif found.rows:
        told |= run(_store(found))
    told["refused"] = sorted(told["refused"], key=lambda each: each["line"])
    told |= {"repeated": _lines(found.repeated), "notes": _lines(found.notes)}
    told |= {"without_consent": found.without_consent, "without_language": found.without_language}
    told |= {"ignored_columns": found.ignored}
    if as_json:
        show_json(told)
    else:
        _tell(told)
    if not found.rows:
        raise Failure(f"{file}: no row could be used." if found.refused else f"{file}: no rows below the first line.")


async def _store(found: ContactsFile) -> dict[str, Any]:
    from app.desk import open_desk
    from staff.importing import Note

    words = {"new": 0, "updated": 0}
    refused = list(found.refused)
    async with open_desk(settings()) as desk:
        with progress("Importing", len(found.rows)) as done:
            for first in range(0, len(found.rows), BATCH):
                part = found.rows[first : first + BATCH]
                for line, word in zip(found.lines[first:], await desk.contacts.import_rows(part), strict=False):
                    if word in words:
                        words[word] += 1
                    else:
                        refused.append(Note(line, "forgotten"))
                done(first + len(part))
    return {"imported": words["new"], "updated": words["updated"], "refused": _lines(refused)}


def _lines(notes: Sequence[Note]) -> list[dict[str, Any]]:
    return [{"line": each.line, "reason": each.reason} for each in notes]


def _tell(told: dict[str, Any]) -> None:
    if "would_import" in told:
        print(f"{told['would_import']} rows would be imported; nothing was stored.")
    else:
        print(f"{told['imported']} new, {told['updated']} updated, {len(told['refused'])} refused.")
    if told["without_consent"]:
        print(f"{told['without_consent']} without consent: they may ask us, but no campaign goes to them.")
    if told["without_language"]:
        print(f"{told['without_language']} without a language: no campaign goes to them until they have one.")
    if told["ignored_columns"]:
        note(f"columns not used: {', '.join(told['ignored_columns'])}")
    for kind in ("refused", "repeated", "notes"):
        lines = told[kind]
        for one in lines[:MOST_LINES]:
            note(f"line {one['line']}{' refused' if kind == 'refused' else ''}: {one['reason']}")
        if len(lines) > MOST_LINES:
            note(f"… and {len(lines) - MOST_LINES} more such lines; --json names them all")
