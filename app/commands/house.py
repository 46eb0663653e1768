"""`lykt hours`, `lykt inbox`: what a service is like today: open when, and who waits for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.terminal import AsJson, Failure, note, run, settings, show_json, show_table

if TYPE_CHECKING:
    from datetime import datetime

    from app.desk import Desk
    from bot.service import Service
    from bot.store.handoffs import Handoff

WEEK = 7

#: Why somebody waits, in plain words.
WHY = {
    "asked": "asked for a person",
    "danger": "in danger",
    "danger_refused": "in danger, and our answer was refused",
    "media": "sent a picture or a voice message",
    "misses": "was not understood",
    "campaign": "wants what a campaign offered",
    "refused": "our answer was refused",
    "late": "our answer would have come too late",
    "error": "the bot could not answer",
}


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
    from app.changing_hours import Wanted, change, known_service

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


def inbox(
    done: Annotated[str, typer.Option(metavar="CODE", help="A person has seen to this one.")] = "",
    as_json: AsJson = False,
) -> None:
    """Who waits for a person: since when, why, in which language, on which channel."""
    from app.desk import open_desk

    async def work() -> list[dict[str, Any]]:
        async with open_desk(settings()) as desk:
            return await _inbox(desk, done)

    rows = run(work())
    if as_json:
        show_json(rows)
        return
    if done:
        print(f"{done} is done: the bot answers them again.")
    heads = ("code", "waits", "why", "language", "channel")
    show_table(heads, [[row["code"], row["waits"], WHY.get(row["why"], row["why"]), *_last(row)] for row in rows])
    note(f"{len(rows)} wait for a person")


def _last(row: dict[str, Any]) -> tuple[str, str]:
    return row["language"], row["channel"]


async def _inbox(desk: Desk, done: str) -> list[dict[str, Any]]:
    from bot.store.handoffs import Handoffs

    handoffs = Handoffs(desk.store, desk.turns)
    if done and not (done.isdecimal() and await handoffs.close(int(done))):
        raise Failure("Nobody waits under this code. See: lykt inbox")
    return [_row(one) for one in await handoffs.waiting()]


def _row(one: Handoff) -> dict[str, Any]:
    from bot import clock

    seconds = max(0, int(clock.now() - one.moment))
    days, minutes = divmod(seconds // 60, 24 * 60)
    waits = f"{days} d {minutes // 60} h" if days else f"{minutes // 60} h {minutes % 60:02} min"
    return {
        "code": str(one.contact_id),
        "waits": waits,
        "seconds": seconds,
        "why": one.why,
        "language": one.language,
        "channel": one.channel.value,
    }


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
