"""The page on which a point's week is changed: a grid, or what a grid cannot show, as it is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from starlette.responses import Response

from bot import clock
from bot.service import KeptHours, Service, ServicePoint, TakingTurns
from bot.settings import SettingsError
from bot.store.opening import Opening, Seen
from bot.weekly import Week
from console.asked import Asked
from console.formats import formats
from console.frame import render, says
from console.hours.days import said_so
from console.hours.grid import (
    MOST_LETTERS,
    MOST_TURNS,
    Grid,
    filled,
    grid_of,
    letter,
    lines_from,
    lines_of,
    one_more,
    read_anchor,
    read_grid,
    same_as_monday,
    turns_of,
    without,
)
from console.hours.looking import WEEKS, times_on, turn_on
from console.hours.pages import point_of
from console.hours.reading import Found
from staff.opening_hours import Meanwhile, Wanted, change


@dataclass(frozen=True, slots=True)
class Turn:
    """One of the weeks to come: from when, whose, and its days that are open."""

    first: date
    letter: str
    days: tuple[tuple[int, tuple[str, ...]], ...]


async def week_page(asked: Asked) -> Response:
    desk = await asked.parts.desk()
    point = desk.service.services[point_of(asked, desk.service)]
    today = clock.local(clock.now(), desk.service.tz).date()
    grid = grid_of(point, today)
    if grid is None and "empty" in asked.request.query_params:
        grid = filled([Week(holidays_closed=True)], today.isoformat())
    return await _page(asked, desk.service, grid)


async def save_week(asked: Asked) -> Response:
    """Save what was typed; or, by another button, change only what stands in the form."""
    desk = await asked.parts.desk()
    name, found = point_of(asked, desk.service), Found()
    point, do = desk.service.services[name], asked.form.get("do", "")
    if do == "written":
        return await _save_written(asked, desk.service, name)
    weekday = formats(asked.locale, desk.service.tz)["weekday"]
    grid = read_grid(asked.form, says(asked.locale), weekday, found)
    what, _, turn = do.partition("-")
    place = int(turn) if turn.isascii() and turn.isdigit() and int(turn) < len(grid.weeks) else 0
    if what in ("copy", "more", "drop") and not found.wrong:
        moved = {"copy": same_as_monday, "more": lambda it, _: one_more(it), "drop": without}[what](grid, place)
        return await _page(asked, desk.service, moved, moved=True)
    anchor = read_anchor(grid.anchor, found) if len(grid.weeks) > 1 else None
    if found.wrong:
        return await _page(asked, desk.service, grid, 422, found)
    return await _save(asked, desk.service, name, lines_from(grid, point), anchor, grid)


async def _save_written(asked: Asked, service: Service, name: str) -> Response:
    """What was written by hand: one line, or one for each who takes turns."""
    found, text = Found(), asked.form.get("written", "")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    anchor = read_anchor(asked.form.get("written-anchor", ""), found) if len(lines) > 1 else None
    found.wrong = [("written-anchor", id, args) for _, id, args in found.wrong]
    if not lines or len(lines) > MOST_TURNS or any(len(line) > MOST_LETTERS for line in lines):
        found.wrong.append(("written", "written", {}))
    if found.wrong:
        point = service.services[name]
        return await _page(asked, service, grid_of(point, _today(service)), 422, found)
    return await _save(asked, service, name, lines, anchor, None)


async def _save(
    asked: Asked, service: Service, name: str, lines: list[str], anchor: date | None, grid: Grid | None
) -> Response:
    turns = TakingTurns(anchor=anchor, hours=tuple(lines)) if anchor else None
    wanted = Wanted(name, turns=turns) if turns else Wanted(name, weekly=lines[0])
    house, found = asked.parts.house, Found()
    shown = grid or grid_of(service.services[name], _today(service))
    try:
        changed = await change(
            house.store, house.knowledge.written, wanted, by=asked.me.id, mark=asked.form.get("mark", "")
        )
    except Meanwhile as meanwhile:
        return await _page(asked, service, shown, 409, meanwhile=meanwhile.kept, was_changed=True)
    except SettingsError:
        found.wrong.append(("written", "written", {}))
        return await _page(asked, service, shown, 422, found)
    return await said_so(asked, f"/hours/{name}", changed)


async def _page(
    asked: Asked,
    service: Service,
    grid: Grid | None,
    status: int = 200,
    found: Found | None = None,
    meanwhile: KeptHours | None = None,
    *,
    was_changed: bool = False,
    moved: bool = False,
) -> Response:
    name = point_of(asked, service)
    point = service.services[name]
    seen = (await Opening(asked.parts.house.store).seen()).get(name, Seen())
    who = await asked.parts.users.read(meanwhile.by) if meanwhile and meanwhile.by else None
    said = found.say(says(asked.locale)) if found else []
    mark = asked.form.get("mark", seen.mark) if asked.form and not was_changed else seen.mark
    return await render(
        asked,
        "hours/week.html",
        status,
        name=name,
        grid=grid,
        found=said,
        moved=moved,
        mark=mark,
        letters=[letter(turn) for turn in range(MOST_TURNS)],
        most_turns=MOST_TURNS,
        written=asked.form.get("written") or "\n".join(lines_of(point)),
        written_anchor=asked.form.get("written-anchor") or (point.turns.anchor.isoformat() if point.turns else ""),
        open_written=grid is None or any(at.startswith("written") for at, _ in said),
        was_changed=was_changed,
        changed_by=who.called if who else "",
        changed_at=meanwhile.changed if meanwhile else 0.0,
        ahead=_ahead(service, name, grid, point),
    )


def _ahead(service: Service, name: str, grid: Grid | None, point: ServicePoint) -> list[Turn]:
    """Whose week comes when, as the form stands; none where nobody takes turns."""
    if grid is None or len(grid.weeks) < 2:
        return []
    anchor = read_anchor(grid.anchor, Found())
    if anchor is None:
        return []
    trial = turns_of(point.model_copy(update={"exceptions": ()}), lines_from(grid, point), anchor)
    shown = service.model_copy(update={"services": {**service.services, name: trial}})
    today = _today(service)
    first = anchor + timedelta(days=(today - anchor).days // 7 * 7)
    found = []
    for week in range(WEEKS):
        begins = first + timedelta(days=7 * week)
        days = [begins + timedelta(days=ahead) for ahead in range(7)]
        times = [(day.weekday(), times_on(shown, name, day)) for day in days]
        whose = letter(turn_on(shown, name, begins) - 1)
        found.append(Turn(begins, whose, tuple((place, said) for place, said in times if said)))
    return found


def _today(service: Service) -> date:
    return clock.local(clock.now(), service.tz).date()
