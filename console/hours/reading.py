"""What a form about hours says, read strictly: pairs of times, and days; and what is wrong with it, by the field's id
and the id of the words for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from bot.weekly import Span, Spans, clock_of, overlapping, span
from console.asked import Form

ROWS = 3  # pairs of times that a form about one day asks for
MOST_DAYS = 62  # that one exception may cover
FARTHEST = timedelta(days=3 * 366)

#: A field's id, the id of what is wrong with it, and what that says.
Wrong = tuple[str, str, dict[str, Any]]
Say = Callable[..., str]


@dataclass(slots=True)
class Found:
    """What was read, and what must be mended."""

    wrong: list[Wrong] = field(default_factory=list)

    def say(self, t: Say) -> list[tuple[str, str]]:
        """As the page's summary and the fields show it."""
        return [(at, t(f"hours-wrong-{id}", **args)) for at, id, args in self.wrong]


def read_times(form: Form, name: str, rows: int, found: Found, where: str = "") -> Spans:
    """The pairs `<name>-0-from`, `<name>-0-until`, … that are filled in. `where`: said before what is wrong."""
    spans: list[Span] = []
    for row in range(rows):
        first, last = (form.get(f"{name}-{row}-{end}", "").strip() for end in ("from", "until"))
        if not first and not last:
            continue
        read = span(first, last)
        if read:
            spans.append(read)
        else:
            empty = "from" if not first else "until"
            wrong = "half" if not first or not last else "same" if first == last else "time"
            found.wrong.append((f"{name}-{row}-{empty}", wrong, {"where": where}))
    clash = overlapping(spans)
    if clash and not found.wrong:
        one, other = (said(each) for each in clash)
        found.wrong.append((f"{name}-0-from", "overlap", {"where": where, "one": one, "other": other}))
    return tuple(sorted(spans))


def read_days(form: Form, today: date, found: Found) -> list[date]:
    """From `first` to `last`, which may be left out."""
    first = read_day(form.get("first", ""))
    last = read_day(form["last"]) if form.get("last", "").strip() else first
    if first is None or last is None:
        found.wrong.append(("first" if first is None else "last", "day", {}))
    elif first < today:
        found.wrong.append(("first", "past", {}))
    elif last < first:
        found.wrong.append(("last", "backwards", {}))
    elif last > today + FARTHEST:
        found.wrong.append(("last", "far", {}))
    elif (last - first).days >= MOST_DAYS:
        found.wrong.append(("last", "long", {"most": MOST_DAYS}))
    else:
        return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    return []


def read_day(text: str) -> date | None:
    """Of the form "2026-12-24"; None: no day."""
    try:
        return date.fromisoformat(text.strip()) if len(text.strip()) == 10 else None
    except ValueError:
        return None


def as_hours(spans: Spans) -> str:
    """As a dated exception keeps them: "10:00-12:00,13:00-15:00"."""
    return ",".join(each.text for each in spans)


def said(each: Span) -> str:
    """As people read it: "10:00–12:00"."""
    return f"{clock_of(each.start)}–{clock_of(each.end)}"


def fields(name: str, spans: Spans, rows: int) -> dict[str, str]:
    """The same spans as a form's fields hold them."""
    values: dict[str, str] = {}
    for row in range(rows):
        each = spans[row] if row < len(spans) else None
        values[f"{name}-{row}-from"] = clock_of(each.start) if each else ""
        values[f"{name}-{row}-until"] = clock_of(each.end).replace("24:00", "00:00") if each else ""
    return values
