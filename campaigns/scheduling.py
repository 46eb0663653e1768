"""When a campaign may send: its send-by, and the quiet hours in the service's zone.

Quiet hours hold campaign messages back, never replies. They are never guessed from a number's prefix.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from types import MappingProxyType
from typing import Any

from bot.clock import local
from bot.service import Service
from campaigns.definition import Definition

FOREVER = math.inf
NO_PLAN: Mapping[str, Any] = MappingProxyType({})


def send_by(definition: Definition, starts: float, plan: Mapping[str, Any] = NO_PLAN) -> float:
    """The moment after which nothing of it is sent any more: as planned, else so many hours after its start."""
    return float(plan.get("send_by") or 0) or starts + definition.send_by_hours * 3600


def quiet(definition: Definition, service: Service) -> tuple[time, time] | None:
    """From when until when it is silent, or None."""
    own = definition.quiet_hours
    if own.off:
        return None
    start, end = own.start or service.quiet_hours.start, own.end or service.quiet_hours.end
    return None if start == end else (start, end)


def open_until(definition: Definition, service: Service, moment: float) -> float:
    """The moment its open hours end: 0 if they are not on now, infinity if it knows no quiet hours."""
    silent = quiet(definition, service)
    if silent is None:
        return FOREVER
    start, end = silent
    now = local(moment, service.tz)
    if _within(now.time(), start, end):
        return 0.0
    return _next(now, start).timestamp()


def opens(definition: Definition, service: Service, moment: float) -> float:
    """The moment it may send again: now, or the end of the quiet hours."""
    silent = quiet(definition, service)
    now = local(moment, service.tz)
    if silent is None or not _within(now.time(), *silent):
        return moment
    return _next(now, silent[1]).timestamp()


def _within(clock: time, start: time, end: time) -> bool:
    """Whether the clock stands between the two, also over midnight."""
    return start <= clock < end if start < end else clock >= start or clock < end


def _next(now: datetime, at: time) -> datetime:
    """The next time the clock shows `at`; in the night that skips it, an hour later than the clock would have."""
    today = now.replace(hour=at.hour, minute=at.minute, second=at.second, microsecond=0)
    return today if today > now else today + timedelta(days=1)
