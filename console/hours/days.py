"""What one sends from a point's page: today, other days, "these hours are right", and the correction."""

from __future__ import annotations

from datetime import date

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from bot import clock
from bot.service import DatedException
from bot.settings import SettingsError
from console.asked import Asked
from console.frame import says
from console.hours.pages import point_of, show
from console.hours.reading import ROWS, Found, as_hours, read_days, read_times
from staff.corrections import concerned, draft
from staff.opening_hours import Changed, Meanwhile, Wanted, change

LONGEST_FIELD = 40
ISOLATION = {0x2068: None, 0x2069: None}  # marks around a value: right on a page, wrong in a name that is kept


async def today(asked: Asked) -> Response:
    """Closed, other hours, or as usual, today."""
    desk = await asked.parts.desk()
    name, found = point_of(asked, desk.service), Found()
    day, how = clock.local(clock.now(), desk.service.tz).date(), asked.form.get("how", "")
    if _seen_on(asked) not in (None, day):
        found.wrong.append(("today", "midnight", {}))  # the page was opened yesterday
        return await _again(asked, found)
    if how == "usual":
        return await _done(asked, Wanted(name, usual=frozenset({day})))
    if how == "closed":
        return await _done(asked, Wanted(name, days=(DatedException(date=day, closed=True),)))
    times = read_times(asked.form, "today", ROWS, found)
    if not times and not found.wrong:
        found.wrong.append(("today-0-from", "none", {}))
    if found.wrong:
        return await _again(asked, found)
    return await _done(asked, Wanted(name, days=(DatedException(date=day, hours=as_hours(times)),)))


async def other_day(asked: Asked) -> Response:
    """One day or several, closed or with hours of their own."""
    desk = await asked.parts.desk()
    name, found = point_of(asked, desk.service), Found()
    days = read_days(asked.form, clock.local(clock.now(), desk.service.tz).date(), found)
    closed = asked.form.get("kind") != "open"
    times = () if closed else read_times(asked.form, "day", ROWS, found)
    if not closed and not times and not found.wrong:
        found.wrong.append(("day-0-from", "none", {}))
    if found.wrong:
        return await _again(asked, found)
    made = tuple(DatedException(date=day, closed=closed, hours=as_hours(times)) for day in days)
    return await _done(asked, Wanted(name, days=made))


async def remove_day(asked: Asked) -> Response:
    """The week's own hours hold on that day again."""
    name = point_of(asked, (await asked.parts.desk()).service)
    try:
        day = date.fromisoformat(asked.form.get("day", ""))
    except ValueError:
        raise HTTPException(400) from None
    return await _done(asked, Wanted(name, usual=frozenset({day})))


async def confirm(asked: Asked) -> Response:
    """Somebody has looked: these hours are right."""
    name = point_of(asked, (await asked.parts.desk()).service)
    return await _done(asked, Wanted(name, confirm=True))


async def tell(asked: Asked) -> Response:
    """A draft of the correction to those who have the campaign, and on to its last step."""
    desk = await asked.parts.desk()
    name, wanted = point_of(asked, desk.service), asked.form.get("campaign", "")
    for one in await concerned(desk, name):
        if one.stored.id == wanted and (one.have_it or one.correction):
            topics = asked.parts.house.knowledge.topics
            title = says(asked.locale)("hours-correction-name", name=str(one.stored.definition.get("name", ""))[:50])
            title = title.translate(ISOLATION)
            made = await draft(desk, topics, one.stored, name, title, asked.me.id)
            return RedirectResponse(f"/campaigns/{made}/check", status_code=303)
    return await asked.said(f"/hours/{name}", "hours-nobody-to-tell")


async def _done(asked: Asked, wanted: Wanted) -> Response:
    """Change it, and say so on the page they came from; or show what somebody else made of it meanwhile."""
    written = asked.parts.house.knowledge.written
    mark = asked.form.get("mark", "")
    try:
        changed = await change(asked.parts.house.store, written, wanted, by=asked.me.id, mark=mark)
    except Meanwhile as meanwhile:
        return await show(asked, 409, typed=_typed(asked), meanwhile=meanwhile.kept, was_changed=True)
    except SettingsError:  # the week itself cannot be read: that is mended first
        return await _again(asked, Found([("today", "unreadable", {})]))
    back = "/hours" if asked.form.get("back") == "list" else f"/hours/{wanted.point}"
    return await said_so(asked, back, changed, wanted.confirm)


async def said_so(asked: Asked, back: str, changed: Changed, only_looked: bool = False) -> Response:
    if only_looked or not changed.anything:
        return await asked.said(back, "hours-confirmed" if only_looked else "hours-same")
    if changed.held:
        return await asked.said(back, "hours-changed-held", count=len(changed.held))
    return await asked.said(back, "hours-changed")


async def _again(asked: Asked, found: Found) -> Response:
    return await show(asked, 422, found=found, typed=_typed(asked))


def _typed(asked: Asked) -> dict[str, str]:
    return {name: value[:LONGEST_FIELD] for name, value in asked.form.items() if name not in ("form", "mark")}


def _seen_on(asked: Asked) -> date | None:
    """The day that their page called today; one sent a moment after midnight is still meant for the day before."""
    try:
        return date.fromisoformat(asked.form.get("on", ""))
    except ValueError:
        return None
