"""The sandbox's own clock, and the date formats that Twilio writes and reads."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta
from email.utils import formatdate
from functools import lru_cache

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def now() -> float:
    """Seconds since 1970 UTC."""
    return time.time()


@lru_cache(maxsize=4096)
def _rfc2822(second: int) -> str:
    return formatdate(second).replace("-0000", "+0000")


def rfc2822(moment: float | None) -> str | None:
    """As Twilio's 2010-04-01 API writes dates: "Thu, 24 Aug 2023 05:01:45 +0000"; None stays None."""
    return None if moment is None else _rfc2822(int(moment))


@lru_cache(maxsize=4096)
def _receipt_minute(minute: int) -> str:
    return time.strftime("%y%m%d%H%M", time.gmtime(minute * 60))


def receipt_minute(moment: float) -> str:
    """As the field RawDlrDoneDate of a receipt has it: YYMMDDhhmm in UTC."""
    return _receipt_minute(int(moment // 60))


def span(text: str) -> tuple[float, float]:
    """First and last moment that a date filter of Twilio's ("2026-11-21", or a full ISO 8601 time) names.

    Raises ValueError for anything else.
    """
    if _DAY.fullmatch(text):
        day = datetime.fromisoformat(text).replace(tzinfo=UTC)
        return day.timestamp(), (day + timedelta(days=1)).timestamp() - 0.001
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    second = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    return second, second + 0.999
