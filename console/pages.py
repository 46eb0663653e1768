"""The console's pages. So far one: what campaigns came to. It is shown only where everything is simulated, because
nobody signs in yet; with real channels it says where the numbers are to be had."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.types import Status
from campaigns.counts import Counts, read_counts, shown

FOLDER = Path(__file__).parent / "templates"
POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"

_pages = Environment(loader=FileSystemLoader(FOLDER), autoescape=select_autoescape(), trim_blocks=True)


class Table(NamedTuple):
    """Counts as a page shows them: the columns' names, and for each row its name and cells."""

    title: str
    columns: list[str]
    rows: list[tuple[str, list[str]]]


def routes() -> list[Route]:
    return [Route("/", home)]


async def home(request: Request) -> Response:
    """The campaigns and their counts, newest first."""
    house = request.app.state.house
    campaigns = []
    if house.settings.simulated:
        for stored in reversed(await house.delivering.campaigns.every()):
            counts = await read_counts(house.store, stored.id)
            campaigns.append({"stored": stored, "counts": counts, "tables": _tables(counts)})
    page = _pages.get_template("home.html").render(campaigns=campaigns, simulated=house.settings.simulated)
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return HTMLResponse(page, headers=headers)


def _tables(counts: Counts) -> list[Table]:
    """By channel and by language, a row a status, so that they fit a phone; only statuses that occur."""
    return [_table(counts, title, counts.by(title)) for title in ("channel", "language")]


def _table(counts: Counts, title: str, columns: Mapping[str, Counter[Status]]) -> Table:
    rows = []
    for status in Status:
        if counts.statuses[status]:
            numbers = [shown(name, status, tally[status]) for name, tally in columns.items()]
            cells = ["–" if number is None else str(number) for number in numbers]
            rows.append((status.value, [*cells, str(counts.statuses[status])]))
    rows.append(("all", [str(tally.total()) for tally in [*columns.values(), counts.statuses]]))
    return Table(title, [*columns, "all"], rows)
