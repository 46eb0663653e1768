"""`lykt hours`: when a service is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.terminal import AsJson, Failure, note, run, settings, show_json

if TYPE_CHECKING:
    from datetime import datetime

    from bot.service import Service

WEEK = 7


def hours(
    point: Annotated[str, typer.Argument(help="Which one to change: clinic, lawyer, …", show_default=False)] = "",
    weekly: Annotated[
        str, typer.Option("--set", metavar="HOURS", help='New weekly hours: "Tu,Th 17:00-21:00; PH off"')
    ] = "",
    closed: Annotated[str, typer.Option(metavar="DATE", help="Closed on that day (2026-12-24, or today).")] = "",
    opened: Annotated[
        str, typer.Option("--open", metavar='"DATE TIMES"', help='Other times that day: "2026-12-23 10:00-12:00"')
    ] = "",
    confirm: Annotated[bool, typer.Option("--confirm", help="Somebody has checked these hours today.")] = False,
    as_written: Annotated[bool, typer.Option("--as-written", help="Back to what service.toml says.")] = False,
    as_json: AsJson = False,
) -> None:
    """When each service is open, now and in the coming week; or change one: the bot answers by it within seconds."""
    from staff.opening_hours import Wanted, change, known_service

    wanted = Wanted(point, weekly, closed, opened, confirm, as_written)
    if wanted.anything:
        service = run(change(settings(), wanted))
        note(f"{point} is changed. The bot answers by it within seconds, without a restart.")
    else:
        service = run(known_service(settings()))
    rows = [_point(service, name) for name in ("staff", *service.services) if point in ("", name)]
    if point and not rows:
        raise Failure(f"There is no service {point}. There are: {', '.join(service.services)}")
    if as_json:
        show_json(rows)
        return
    for row in rows:
        old = "" if row["confirmed"] is not False else "  (nobody has confirmed these hours in the last 90 days)"
        print(f"{row['point']}: {row['now']}{old}")
        for day, times in row["week"].items():
            print(f"    {day}  {', '.join(times) or 'closed'}")
    if not wanted.anything:
        note(
            'To change them: lykt hours clinic --closed today, --set "Tu 17:00-21:00", --confirm; see lykt hours --help'
        )


def _point(service: Service, point: str) -> dict[str, Any]:
    from bot import clock
    from bot import hours as known

    now = clock.now()
    state = known.state(service, point, now)
    week = {}
    for ahead in range(WEEK):
        day = clock.local(now + ahead * 86400, service.tz)
        week[f"{day:%a %Y-%m-%d}"] = [_times(one.start, one.end) for one in known.day(service, point, now, ahead=ahead)]
    return {
        "point": point,
        "open": state.open,
        "now": _now(state.open, state.until if state.open else state.opens),
        "confirmed": None if point == known.STAFF else not known.stale(service, point, now),
        "week": week,
    }


def _now(is_open: bool, change: datetime | None) -> str:
    if change is None:
        return "open, always" if is_open else "closed"
    return f"open until {change:%a %H:%M}" if is_open else f"closed, opens {change:%a %Y-%m-%d %H:%M}"


def _times(start: datetime, end: datetime | None) -> str:
    return f"{start:%H:%M}–{end:%H:%M}" if end else f"from {start:%H:%M}"
