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
    wanted = {"weekly": weekly, "closed": closed, "opened": opened, "confirm": confirm, "as_written": as_written}
    service = run(_change(point, wanted) if any(wanted.values()) else _as_it_is())
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
    if not any(wanted.values()):
        note(
            'To change them: lykt hours clinic --closed today, --set "Tu 17:00-21:00", --confirm; see lykt hours --help'
        )


async def _as_it_is() -> Service:
    from bot.service import load_service
    from bot.store.connection import Store
    from staff.opening_hours import known_service

    known = settings()
    written = load_service(known.service_dir)
    async with Store(known) as store:
        return await known_service(store, written)


async def _change(point: str, wanted: dict[str, Any]) -> Service:
    """Raises SettingsError, StoreError, ServerError, or Failure where somebody else was at it."""
    from bot.service import load_service
    from bot.store.connection import Store
    from staff.holding import have_it
    from staff.opening_hours import Meanwhile, change, typed

    known = settings()
    written = load_service(known.service_dir)
    async with Store(known) as store:
        try:
            changed = await change(store, written, typed(written, point, **wanted))
        except Meanwhile as meanwhile:
            raise Failure(str(meanwhile)) from None
        if changed.anything:
            note(f"{point} is changed. The bot answers by it within seconds, without a restart.")
        else:
            note(f"{point} is so already.")
        for stored in changed.held:
            note(
                f"{stored.definition.get('name') or stored.id} shows these hours: paused. "
                f"{await have_it(store, stored.id)} already have it. "
                f"Go on: lykt campaign resume {stored.id}. To tell them, send a correction: see the console, Hours."
            )
        return changed.service


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
