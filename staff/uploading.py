"""A contacts file sent from a page, worked through beside everything else: first looked at, then, when somebody has
said yes, stored, in batches, with progress.

Whoever ends half-way leaves it where it is; `work` takes it up again from there. A batch that was stored twice only
counts as updated.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any

from bot import clock
from bot.service import Service
from bot.store.uploads import Stage, Upload, Uploads
from staff.desk import Desk
from staff.importing import ContactsFile, NoContacts, Note, read_text

BATCH = 200  # rows at a time: nobody else waits longer than for these
MOST_LINES = 100  # of each kind that are named; the rest is counted


async def work(desk: Desk, id: str) -> None:
    """Do what is next with it, until it waits for somebody or is done. Whoever calls holds its lease."""
    uploads = Uploads(desk.store, desk.vault)
    try:
        found = await uploads.read(id)
        text = await uploads.file(id) if found else None
        if found and text is not None and found.stage is Stage.READING:
            await _look(desk, uploads, found, text)
        if found and text is not None and found.stage is Stage.IMPORTING:
            await _store(desk, uploads, found, text)
    finally:
        await uploads.leave(id)


async def _look(desk: Desk, uploads: Uploads, upload: Upload, text: str) -> None:
    """What would come of it; nothing is stored."""
    try:
        found = await _read(desk.service, text)
    except NoContacts as bad:
        await uploads.told(upload.id, 0, {"bad": bad.kind, "column": bad.column})
        await uploads.move(upload.id, Stage.BAD, Stage.READING)
        await uploads.drop_file(upload.id)
        return
    await uploads.told(upload.id, len(found.rows), {})
    counts, forgotten = {"new": 0, "updated": 0, "erased": 0}, []
    for first in range(0, len(found.rows), BATCH):
        words = await desk.contacts.foresee(found.rows[first : first + BATCH])
        forgotten += _counted(counts, words, found.lines[first:])
        await uploads.progress(upload.id, first + len(words), counts)
    await uploads.told(upload.id, len(found.rows), _told(found, forgotten))
    await uploads.move(upload.id, Stage.READ, Stage.READING)


async def _store(desk: Desk, uploads: Uploads, upload: Upload, text: str) -> None:
    found, counts = await _read(desk.service, text), dict(upload.counts)
    for first in range(upload.done, len(found.rows), BATCH):
        words = await desk.contacts.import_rows(found.rows[first : first + BATCH])
        _counted(counts, words, found.lines[first:])
        await uploads.progress(upload.id, first + len(words), counts)
    await uploads.move(upload.id, Stage.DONE, Stage.IMPORTING)
    await uploads.drop_file(upload.id)


async def _read(service: Service, text: str) -> ContactsFile:
    """In a thread of its own: a hundred thousand rows take seconds."""
    today = clock.local(clock.now(), service.tz).date()
    return await asyncio.to_thread(read_text, text, service, today)


def _counted(counts: dict[str, int], words: Sequence[str], lines: Sequence[int]) -> list[Note]:
    """Each word added to the counts; the lines of those who asked to be forgotten."""
    for word in words:
        counts[word] += 1
    return [Note(line, "forgotten") for line, word in zip(lines, words, strict=False) if word == "erased"]


def _told(found: ContactsFile, forgotten: Sequence[Note]) -> dict[str, Any]:
    """Lines and reasons by what becomes of the line: not used, kept but not as it was written."""
    refused = sorted([*found.refused, *found.repeated, *forgotten])
    return {
        "refused": _lines(refused),
        "notes": _lines(found.notes),
        "without_consent": found.without_consent,
        "without_language": found.without_language,
        "ignored": [name[:40] for name in found.ignored[:20]],
    }


def _lines(notes: Sequence[Note]) -> dict[str, Any]:
    """How many for each reason, and of each the first lines."""
    shown, counted = [], Counter[str]()
    for note in notes:
        counted[note.kind] += 1
        if counted[note.kind] <= MOST_LINES:
            shown.append([note.line, note.kind, note.other])
    return {"count": len(notes), "kinds": dict(counted), "lines": shown}
