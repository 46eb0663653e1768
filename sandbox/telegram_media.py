"""What Telegram takes as a photo or a voice message: an upload, or the id of a file that it has.

Source: Telegram Bot API 10.1, sendPhoto, sendVoice, "Sending files".
"""

from __future__ import annotations

from typing import Any

from sandbox.files import File, Files, dimensions
from sandbox.multipart import Upload
from sandbox.telegram_rules import Parameters, Refused, bad

MAX_PHOTO, MAX_FILE = 10 * 2**20, 50 * 2**20
MAX_SIDES, MAX_RATIO = 10_000, 20
#: Other formats would arrive as a document that shows its name; here that is taken for a mistake.
VOICES = ("audio/ogg", "audio/mpeg", "audio/mp4")
#: What an id begins with: a file cannot be sent as another kind than it was uploaded as.
_PREFIXES = {"photo": "AgAC", "voice": "AwAC"}


class TelegramMedia:
    """Knows by their ids the files that were sent. An id is of one bot and one kind."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._sent: set[str] = set()

    def of(self, kind: str, parameters: Parameters) -> File:
        """The file to send. Raises Refused."""
        given = parameters.get(kind)
        if isinstance(given, Upload):
            return self._uploaded(kind, given)
        if not given:
            raise bad(f"there is no {kind} in the request")
        id = str(given)
        file = self._files.get(id.removeprefix(_PREFIXES[kind]))
        if id not in self._sent or file is None:
            raise bad("wrong file identifier/HTTP URL specified")
        return file

    def shape(self, kind: str, file: File) -> dict[str, Any]:
        """How the message tells of it. From here on it can be sent by its id."""
        id = _PREFIXES[kind] + file.id
        self._sent.add(id)
        names: dict[str, Any] = {"file_id": id, "file_unique_id": file.id[:15], "file_size": len(file.content)}
        if kind == "voice":
            return {"voice": names | {"duration": 1, "mime_type": file.type}}
        width, height = dimensions(file.content) or (0, 0)
        return {"photo": [names | {"width": width, "height": height}]}

    def _uploaded(self, kind: str, upload: Upload) -> File:
        if not upload.content:
            raise bad("file must be non-empty")
        if len(upload.content) > MAX_FILE:
            raise Refused(413, "Request Entity Too Large")
        file = self._files.keep(upload.content)
        if kind == "voice":
            if file.type not in VOICES:
                raise bad(f"the sandbox takes voice messages as one of {', '.join(VOICES)}")
            return file
        if len(upload.content) > MAX_PHOTO:
            raise bad("file is too big for a photo")
        size = dimensions(file.content)
        if file.type not in ("image/png", "image/jpeg") or size is None:
            raise bad("IMAGE_PROCESS_FAILED")
        if not min(size) or sum(size) > MAX_SIDES or max(size) > MAX_RATIO * min(size):
            raise bad("PHOTO_INVALID_DIMENSIONS")
        return file
