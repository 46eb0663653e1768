"""Pictures and recordings for tests, made here: as small as each kind can be, and of any size that is wanted."""

from __future__ import annotations

import struct
import zlib


def png(width: int = 8, height: int = 8, more: int = 0) -> bytes:
    """A white picture; `more` bytes of a comment make it larger."""
    rows = b"".join(b"\0" + b"\xff" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = (
        _chunk(b"IHDR", header),
        _chunk(b"tEXt", b"Comment\0" + b"x" * more),
        _chunk(b"IDAT", zlib.compress(rows)),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + _chunk(b"IEND", b"")


def jpeg(width: int = 8, height: int = 8) -> bytes:
    """The head of a picture: what tells its size, behind a piece of another kind as cameras put it there."""
    frame = struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + b"\xff\xe1" + struct.pack(">H", 10) + b"Exif\0\0\0\0" + b"\xff\xc0" + frame + b"\xff\xd9"


def ogg(codec: bytes = b"OpusHead", more: int = 0) -> bytes:
    """The first page of a recording (RFC 3533), with Opus in it (RFC 7845)."""
    head = codec + b"\x01\x01" + struct.pack("<HIhB", 312, 48000, 0, 0)
    return b"OggS\0\x02" + bytes(8) + b"\x01\0\0\0" + bytes(8) + b"\x01" + bytes([len(head)]) + head + b"x" * more


def mp3() -> bytes:
    """One silent frame of MPEG-1 layer III, 128 kbit/s, 44.1 kHz."""
    return b"\xff\xfb\x90\x64" + bytes(413)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
