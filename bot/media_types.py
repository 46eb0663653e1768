"""What a picture or a recording may be, by name, by content and by size, so that every provider takes it.

- WhatsApp through Twilio: pictures JPEG or PNG up to 5 MB, recordings MP3, or Ogg with Opus, up to 16 MB; the
  Content-Type must be that of the content (https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages).
- Telegram: photos up to 10 MB, width and height together at most 10,000 pixels, neither more than 20 times the other;
  voice messages Ogg with Opus, or MP3, up to 50 MB (https://core.telegram.org/bots/api#sendphoto, #sendvoice).
- Our own limits are far below, because people pay for each megabyte.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.types import MediaKind

EVERY_LANGUAGE = "all"
MOST_PIXELS, MOST_RATIO = 10_000, 20


@dataclass(frozen=True, slots=True)
class MediaType:
    """`name` as in a Content-Type; `most`: bytes."""

    name: str
    kind: MediaKind
    words: str
    most: int


_JPEG = MediaType("image/jpeg", MediaKind.PICTURE, "a JPEG picture", 300_000)
_PNG = MediaType("image/png", MediaKind.PICTURE, "a PNG picture", 300_000)
_MP3 = MediaType("audio/mpeg", MediaKind.RECORDING, "an MP3 recording", 1_000_000)
_OGG = MediaType("audio/ogg", MediaKind.RECORDING, "an Ogg recording with Opus", 1_000_000)
TYPES: Mapping[str, MediaType] = {".jpg": _JPEG, ".png": _PNG, ".mp3": _MP3, ".ogg": _OGG}


class Unfit(Exception):
    """A file that is not sent as it is: what is wrong with it, and what to do."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.what, self.mend = what, mend


def read(path: Path, type: MediaType) -> bytes:
    """The content of a file that should be of `type`. Raises Unfit where it is not, is too much, or cannot be read."""
    try:
        size = path.stat().st_size
        if size > type.most:
            mend = (
                "Make it smaller" if type.kind is MediaKind.PICTURE else "Make it shorter, or save it with fewer bits"
            )
            raise Unfit(f"{size:,} bytes are more than {type.most:,}, and people pay for them", mend)
        content = path.read_bytes()
    except OSError as error:
        raise Unfit(f"cannot be read ({error.strerror})", "Put it back, and let this program read it") from None
    found = _type_of(content)
    if found is not type:
        what = f"the name says {type.words}, the content is {found.words if found else 'something else'}"
        raise Unfit(what, "Save it as what its name says")
    if type.kind is MediaKind.PICTURE and not _shown(*_size(content)):
        raise Unfit("no phone shows a picture of this width and height", "Make it smaller, or less narrow")
    return content


def _shown(width: int, height: int) -> bool:
    short, long = sorted((width, height))
    return short > 0 and short + long <= MOST_PIXELS and long <= MOST_RATIO * short


def _type_of(content: bytes) -> MediaType | None:
    """By the first bytes: PNG (ISO 15948, 5.2), JPEG (ITU-T T.81, B.1.1.3), Ogg with Opus (RFC 7845, 5.1), and MP3 with
    or without an ID3 tag (ISO 11172-3, 2.4.1.3: eleven bits of sync, then a version and layer III)."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR":
        return _PNG
    if content.startswith(b"\xff\xd8\xff"):
        return _JPEG
    if content.startswith(b"OggS") and content[28:36] == b"OpusHead":
        return _OGG
    if content.startswith(b"ID3") or (content[:1] == b"\xff" and content[1:2] and content[1] & 0xE6 == 0xE2):
        return _MP3
    return None


def _size(picture: bytes) -> tuple[int, int]:
    """Width and height in pixels; (0, 0) where they cannot be read."""
    if picture.startswith(b"\x89PNG"):
        return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")
    place = 2
    while picture[place : place + 1] == b"\xff":
        marker, length = picture[place + 1 : place + 2], int.from_bytes(picture[place + 2 : place + 4], "big")
        if b"\xc0" <= marker <= b"\xcf" and marker not in (b"\xc4", b"\xc8", b"\xcc"):  # a start of frame
            height, width = picture[place + 5 : place + 7], picture[place + 7 : place + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        place += 2 + length
    return 0, 0
