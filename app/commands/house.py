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


def hours(as_json: AsJson = False) -> None:
    """When each service is open: now, and in the coming week. Hours are changed in service.toml."""
    from bot.service import load_service

    known = settings()
    service = load_service(known.service_dir)
    rows = [_point(service, point) for point in ("staff", *service.services)]
    if as_json:
        show_json(rows)
        return
    for row in rows:
        old = "" if row["confirmed"] is not False else "  (nobody has confirmed these hours in the last 90 days)"
        print(f"{row['point']}: {row['now']}{old}")
        for day, times in row["week"].items():
            print(f"    {day}  {', '.join(times) or 'closed'}")
    note(
        f"To change them: services.<name>.hours in {known.service_dir}/service.toml; for single days, exceptions there."
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
