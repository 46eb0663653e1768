"""Time and randomness, each from one place, so that a test can freeze the one and seed the other.

Everything that asks for the moment or for fresh bytes asks here; nobody else calls `time.time` or `os.urandom`.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo


def now() -> float:
    """The moment, in seconds since 1970 UTC."""
    return time.time()


def ticks() -> float:
    """Seconds that only ever grow, for waits: a clock that is set means nothing to them."""
    return time.monotonic()


def local(moment: float, zone: ZoneInfo | tzinfo = UTC) -> datetime:
    """The moment as people in `zone` read it on the wall."""
    return datetime.fromtimestamp(moment, zone)


def months_before(moment: float, count: int) -> list[str]:
    """The names ("2026-11", by UTC) of the moment's month and of `count` before it, newest first."""
    today = local(moment)
    whole = today.year * 12 + today.month - 1
    return [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(whole, whole - count - 1, -1)]


def fresh(size: int = 16) -> bytes:
    """`size` random bytes that nobody can guess."""
    return os.urandom(size)


def fresh_id(size: int = 8) -> str:
    """A random name of `2 * size` hexadecimal digits."""
    return fresh(size).hex()
