"""A contacts file from a page: sent or pasted, looked through first, then stored while the page shows how far it is."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.store.deeds import Did
from bot.store.uploads import FILE_SECONDS, Stage, Upload, Uploads
from console.asked import MOST_OF_A_FILE, Asked
from console.frame import render, says
from staff.importing import COLUMNS, NoContacts, decoded
from staff.uploading import work

_MOVES = (Stage.READING, Stage.IMPORTING)


async def import_page(asked: Asked) -> Response:
    return await _form(asked, [])


async def send(asked: Asked) -> Response:
    """Keep the file, look through it beside everything else, and show how far that is."""
    t, pasted = says(asked.locale), asked.form.get("pasted", "")
    try:
        text = decoded(asked.file) if asked.file else pasted
    except NoContacts as bad:
        return await _form(asked, [("file", t("contacts-file-bad", kind=bad.kind, column=""))])
    if not text.strip():
        return await _form(asked, [("file", t("contacts-file-none"))])
    upload_id = await _uploads(asked).keep(text)
    await _begin(asked, upload_id)
    return RedirectResponse(f"/contacts/import/{upload_id}", status_code=303)


async def upload_page(asked: Asked) -> Response:
    """What it holds, or how far it is."""
    upload = await _found(asked)
    if upload is None:
        return await render(asked, "contacts/over.html", 404, minutes=FILE_SECONDS // 60)
    moves = upload.stage in _MOVES and upload.worked
    return await render(
        asked,
        "contacts/upload.html",
        upload=upload,
        stopped=upload.stage in _MOVES and not upload.worked,
        moves=moves,
        found=upload.told,
        refused=upload.told.get("refused", {"count": 0, "kinds": {}, "lines": []}),
        notes=upload.told.get("notes", {"count": 0, "kinds": {}, "lines": []}),
        minutes=FILE_SECONDS // 60,
    )


async def go_on(asked: Asked) -> Response:
    """Store it, or go on where it stopped; or put it away. Twice is once."""
    upload = await _found(asked)
    if upload is None:
        return await render(asked, "contacts/over.html", 404, minutes=FILE_SECONDS // 60)
    uploads, here = _uploads(asked), f"/contacts/import/{upload.id}"
    if asked.form.get("do") == "away":
        if upload.stage not in _MOVES:
            await uploads.forget(upload.id)
            return await asked.said("/contacts", "contacts-import-away")
        return RedirectResponse(here, status_code=303)
    if upload.stage is Stage.READ:
        nothing_yet = dict.fromkeys(("done", *upload.counts), 0)
        if not await uploads.move(upload.id, Stage.IMPORTING, Stage.READ, **nothing_yet):
            return RedirectResponse(here, status_code=303)
        await asked.note(Did.IMPORTED, what=f"{upload.total}")
    await _begin(asked, upload.id)
    return RedirectResponse(here, status_code=303)


async def _begin(asked: Asked, upload_id: str) -> None:
    """Unless somebody works on it already."""
    desk = await asked.parts.desk()
    if await _uploads(asked).take(upload_id, asked.me.id):
        asked.parts.begin(work(desk, upload_id))


async def _found(asked: Asked) -> Upload | None:
    return await _uploads(asked).read(asked.request.path_params["id"])


def _uploads(asked: Asked) -> Uploads:
    return Uploads(asked.parts.house.store, asked.parts.house.vault)


async def _form(asked: Asked, problems: list[tuple[str, str]]) -> Response:
    return await render(
        asked,
        "contacts/import.html",
        422 if problems else 200,
        problems=problems,
        columns=COLUMNS,
        pasted=asked.form.get("pasted", "")[:200_000],
        megabytes=MOST_OF_A_FILE // 1_000_000,
        minutes=FILE_SECONDS // 60,
    )
