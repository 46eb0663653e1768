"""How Twilio gets what a WhatsApp message shows: it asks the address for it (HEAD, then GET), and looks into it.

Sources: Twilio, "Accepted content types for media", "Guidance on WhatsApp media messages"; error dictionary.
"""

from __future__ import annotations

from sandbox.calls import Calls
from sandbox.files import File, Files, type_of

NOT_FETCHED, NOT_ITS_TYPE, NOT_TAKEN, TOO_LARGE = 63019, 12300, 63021, 11751
MAX_PICTURE, MAX_MEDIA = 5 * 2**20, 16 * 2**20
TAKEN = ("image/jpeg", "image/png", "audio/ogg", "audio/mpeg", "audio/amr", "audio/3gpp", "audio/aac")


async def fetch(calls: Calls, files: Files, url: str) -> File | int:
    """The file at `url`, or the code of why the message fails."""
    looked = await calls.fetch("HEAD", url)
    got = await calls.fetch("GET", url)
    if not (looked.ok and got.ok and got.content):
        return NOT_FETCHED
    if got.content_type not in TAKEN:
        return NOT_TAKEN
    if looked.content_type != got.content_type or type_of(got.content) not in ("", got.content_type):
        return NOT_ITS_TYPE
    if len(got.content) > (MAX_PICTURE if got.content_type.startswith("image/") else MAX_MEDIA):
        return TOO_LARGE
    return files.keep(got.content)
