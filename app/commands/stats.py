"""`lykt stats`: the coordinator's tables."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

import typer

from app.terminal import AsJson, Failure, note, run, settings, show_json, show_table


def stats(
    since: Annotated[str, typer.Option("--from", metavar="DATE", help="First day; else the year's first.")] = "",
    until: Annotated[str, typer.Option("--to", metavar="DATE", help="Last day; else today.")] = "",
    table: Annotated[str, typer.Option(metavar="NAME", help="Only one table.")] = "",
    as_json: AsJson = False,
) -> None:
    """Enquiries, languages, topics, what was missed, decisions, handoffs, how content people were, campaigns: from
    one day to another. Exact numbers; the console shows 1 to 4 as "<5"."""
    from staff.statistics.exact import TABLES

    if table and table not in TABLES:
        raise typer.BadParameter(f"it is one of {', '.join(TABLES)}", param_hint="--table")
    days = _day(since, "--from"), _day(until, "--to")
    told = run(_tables(*days, table))
    if as_json:
        show_json(told["tables"] | {"from": told["from"], "to": told["to"]})
        return
    for name, rows in told["tables"].items():
        if not rows:
            note(f"{name}: nothing from {told['from']} to {told['to']}")
            continue
        heads = list(rows[0])
        numbers = sum(not isinstance(cell, str) for cell in rows[0].values())
        show_table([head.replace("_", " ") for head in heads], [list(row.values()) for row in rows], name, numbers)
        print()


async def _tables(since: date | None, until: date | None, table: str) -> dict[str, Any]:
    from app.desk import open_desk
    from bot import clock
    from staff.statistics.exact import tables

    async with open_desk(settings()) as desk:
        zone = desk.service.tz
        today = clock.local(clock.now(), zone).date()
        first, last = since or today.replace(month=1, day=1), until or today
        if first > last:
            raise Failure(f"--from {first} lies after --to {last}. Swap them, or name another day.")
        begin, end = (datetime.combine(day, time(), zone) for day in (first, last + timedelta(days=1)))
        return {"from": f"{first}", "to": f"{last}", "tables": await tables(desk.store, begin, end, table)}


def _day(raw: str, option: str) -> date | None:
    try:
        return date.fromisoformat(raw) if raw else None
    except ValueError:
        raise typer.BadParameter("write a day like 2026-01-31", param_hint=option) from None
