"""Telegram's pace: so many messages a second in all and to each chat, with the bursts it tolerates."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from sandbox.config import Rates


class _Bucket:
    """Fills at `rate` a second up to `burst`; each message takes one."""

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self._rate, self._burst = rate, max(burst, 1.0)
        self._level, self._moment = self._burst, now

    def wait(self, now: float) -> float:
        """Seconds until there is room for one."""
        self._level = min(self._burst, self._level + (now - self._moment) * self._rate)
        self._moment = now
        return 0.0 if self._level >= 1 else (1 - self._level) / self._rate

    def take(self) -> None:
        self._level -= 1


class Limits:
    """Refused messages take nothing, so that a bot that waits as told is let through."""

    def __init__(self, rates: Rates, now: Callable[[], float] = time.monotonic) -> None:
        self._rates = rates
        self._now = now
        self._all = _Bucket(rates.overall, rates.overall_burst, now()) if rates.overall else None
        self._chats: dict[int, _Bucket] = {}

    def wait(self, chat: int) -> int:
        """Whole seconds to wait before a message to this chat; 0 lets it through and counts it."""
        now = self._now()
        buckets = [self._all] if self._all else []
        if self._rates.per_chat:
            if chat not in self._chats:
                self._chats[chat] = _Bucket(self._rates.per_chat, self._rates.per_chat_burst, now)
            buckets.append(self._chats[chat])
        longest = max((bucket.wait(now) for bucket in buckets), default=0.0)
        if longest > 0:
            return math.ceil(longest)
        for bucket in buckets:
            bucket.take()
        return 0
