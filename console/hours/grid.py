"""The week as a form: seven days for each who takes turns, filled in from what holds, and read back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from bot.service import ServicePoint, TakingTurns
from bot.weekly import Spans, Week, into_the_next, overlapping, read, written
from console.asked import Form
from console.hours.reading import Found, Say, fields, read_day, read_times, said

MOST_ROWS = 6  # pairs of times a day
MOST_TURNS = 6
MOST_LETTERS = 500  # of one line of the syntax
WORKDAYS = range(1, 5)  # Tuesday to Friday, which often are as Monday is


@dataclass(slots=True)
class Grid:
    """What stands in the form. `weeks`: one for each who takes turns; `closed`: the boxes ticked, by turn and day;
    `values`: the fields of times."""

    anchor: str = ""
    holidays_closed: bool = True
    weeks: list[Week] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    rows: list[list[int]] = field(default_factory=list)  # pairs of times shown, by turn and day
    closed: set[str] = field(default_factory=set)

    @property
    def was(self) -> str:
        """The boxes that stand ticked beside empty fields."""

        def empty(box: str) -> bool:
            return not any(value for name, value in self.values.items() if name.startswith(f"t{box}-"))

        return " ".join(sorted(box for box in self.closed if empty(box)))


def lines_of(point: ServicePoint) -> tuple[str, ...]:
    """The hours in the syntax, a line for each who takes turns."""
    return point.turns.hours if point.turns else (point.hours,)


def grid_of(point: ServicePoint, today: date) -> Grid | None:
    """What holds, as a form. None: it is more than a grid can show."""
    weeks = [read(line) for line in lines_of(point)]
    if any(week is None for week in weeks) or len({week.holidays_closed for week in weeks if week}) > 1:
        return None
    anchor = point.turns.anchor if point.turns else today
    return filled([week for week in weeks if week], anchor.isoformat())


def filled(weeks: list[Week], anchor: str) -> Grid:
    grid = Grid(anchor, weeks[0].holidays_closed, weeks)
    for turn, week in enumerate(weeks):
        counts = [len(day) for day in week.days]
        grid.rows.append([max(1, count) + 1 for count in counts])
        for place, day in enumerate(week.days):
            grid.values |= fields(f"t{turn}-{place}", day, max(1, len(day)) + 1)
            if not day:
                grid.closed.add(f"{turn}-{place}")
    return grid


def read_grid(form: Form, t: Say, weekday: Say, found: Found) -> Grid:
    """What was typed, all of it kept. A box ticked since closes the day; times typed beside a box that was ticked
    before open it."""
    turns = max(1, min(_number(form.get("turns", "1")), MOST_TURNS))
    ticked, before = set(form.all("closed")), set(form.get("was", "").split())
    holidays_closed = bool(form.get("holidays"))
    grid = Grid(form.get("anchor", "")[:10], holidays_closed)
    for turn in range(turns):
        days: list[Spans] = []
        rows: list[int] = []
        for place in range(7):
            name, box = f"t{turn}-{place}", f"{turn}-{place}"
            wanted = [row for row in range(MOST_ROWS) if _typed(form, f"{name}-{row}")]
            rows.append(max([1, *(row + 2 for row in wanted)]) if len(wanted) < MOST_ROWS else MOST_ROWS)
            grid.values |= _values(form, name, rows[-1])
            if box in ticked and (box not in before or not wanted):
                grid.closed.add(box)
                days.append(())
                continue
            where = f"{said_of(t, turn, turns)}{weekday(place)}: "
            days.append(read_times(form, name, MOST_ROWS, found, where))
        grid.rows.append(rows)
        grid.weeks.append(Week(tuple(days), holidays_closed))
    _nights(grid, t, weekday, found)
    return grid


def said_of(t: Say, turn: int, turns: int) -> str:
    """Whose week, where several take turns: "Week B, "."""
    return f"{t('hours-turn', turn=letter(turn))}, " if turns > 1 else ""


def letter(turn: int) -> str:
    return chr(ord("A") + turn)


def same_as_monday(grid: Grid, turn: int) -> Grid:
    """Tuesday to Friday as Monday is."""
    week = grid.weeks[turn]
    days = tuple(week.days[0] if place in WORKDAYS else day for place, day in enumerate(week.days))
    weeks = [Week(days, each.holidays_closed) if place == turn else each for place, each in enumerate(grid.weeks)]
    return filled(weeks, grid.anchor)


def one_more(grid: Grid) -> Grid:
    """Another one who takes turns, whose week is still as the last one's."""
    return filled([*grid.weeks, grid.weeks[-1]][:MOST_TURNS], grid.anchor)


def without(grid: Grid, turn: int) -> Grid:
    return filled([week for place, week in enumerate(grid.weeks) if place != turn] or grid.weeks, grid.anchor)


def lines_from(grid: Grid, before: ServicePoint) -> list[str]:
    """In the syntax. A line that says the same as before stays as it was written."""
    kept = lines_of(before)
    return [
        kept[place] if place < len(kept) and read(kept[place]) == week else written(week)
        for place, week in enumerate(grid.weeks)
    ]


def read_anchor(text: str, found: Found) -> date | None:
    """The day on which the first one's week begins."""
    day = read_day(text)
    if day is None:
        found.wrong.append(("anchor", "day", {}))
    return day


def turns_of(point: ServicePoint, lines: list[str], anchor: date | None) -> ServicePoint:
    """The point with these hours instead, to look at before they are kept."""
    turns = TakingTurns(anchor=anchor, hours=tuple(lines)) if len(lines) > 1 and anchor else None
    return point.model_copy(update={"turns": turns, "hours": "" if turns else lines[0]})


def _nights(grid: Grid, t: Say, weekday: Say, found: Found) -> None:
    """A night that runs into the next day's own times."""
    for turn, week in enumerate(grid.weeks):
        if any(overlapping(day) for day in week.days) or not (clash := into_the_next(week)):
            continue
        place, night, morning = clash
        where = f"{said_of(t, turn, len(grid.weeks))}{weekday(place)}: "
        told = {"where": where, "one": said(night), "other": said(morning)}
        found.wrong.append((f"t{turn}-{place}-0-from", "night", told))


def _typed(form: Form, name: str) -> bool:
    return bool(form.get(f"{name}-from", "").strip() or form.get(f"{name}-until", "").strip())


def _values(form: Form, name: str, rows: int) -> dict[str, str]:
    ends = [f"{name}-{row}-{end}" for row in range(rows) for end in ("from", "until")]
    return {each: form.get(each, "")[:10] for each in ends}


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 3 else 1
