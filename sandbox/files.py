"""Pictures and recordings that were sent: told apart by their content, kept while it runs, shown by the page."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox.wire import answer

PLACE = "/sandbox/files"


@dataclass(frozen=True, slots=True)
class File:
    """One file. `id` is made from its content, so that the same file has the same; `type` "" is an unknown one."""

    id: str
    type: str
    content: bytes = field(repr=False)

    @property
    def kind(self) -> str:
        return "picture" if self.type.startswith("image/") else "recording"

    def to_json(self) -> dict[str, str]:
        """As the page shows it."""
        return {"kind": self.kind, "type": self.type, "url": f"{PLACE}/{self.id}"}


class Files:
    """All files that reached a phone, or were uploaded to be sent."""

    def __init__(self) -> None:
        self._known: dict[str, File] = {}

    def keep(self, content: bytes) -> File:
        id = hashlib.sha256(content).hexdigest()[:40]
        return self._known.setdefault(id, File(id, type_of(content), content))

    def get(self, id: str) -> File | None:
        return self._known.get(id)

    def routes(self) -> list[Route]:
        return [Route(PLACE + "/{id}", self.show, methods=["GET"])]

    async def show(self, request: Request) -> Response:
        file = self._known.get(request.path_params["id"])
        if file is None:
            return answer({"error": "there is no such file"}, 404)
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox"}
        return Response(file.content, media_type=file.type or "application/octet-stream", headers=headers)


def type_of(content: bytes) -> str:
    """The Content-Type that this content deserves, "" where it is none of those known here. By the signatures in the
    formats' own specifications: PNG, JPEG's SOI, Ogg pages (with Opus in the first), MPEG audio's sync, MP4's ftyp."""
    if content[:8] == b"\x89PNG\r\n\x1a\n":
        return "image/png"
    if content[:3] == b"\xff\xd8\xff":
        return "image/jpeg"
    if content[:4] == b"OggS":
        return "audio/ogg" if b"OpusHead" in content[:64] else "application/ogg"
    if content[:3] == b"ID3" or (content[:1] == b"\xff" and content[1:2] in (b"\xfb", b"\xf3", b"\xf2", b"\xfa")):
        return "audio/mpeg"
    if content[4:8] == b"ftyp":
        return "audio/mp4"
    return ""


def dimensions(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG (its IHDR) or a JPEG (its frame header); None where there is no such thing."""
    if type_of(content) == "image/png":
        return (_number(content[16:20]), _number(content[20:24])) if len(content) >= 24 else None
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        if 0xC0 <= content[at + 1] <= 0xCF and content[at + 1] not in (0xC4, 0xC8, 0xCC):
            return _number(content[at + 7 : at + 9]), _number(content[at + 5 : at + 7])
        at += 2 + _number(content[at + 2 : at + 4])
    return None


def _number(content: bytes) -> int:
    return int.from_bytes(content, "big")
