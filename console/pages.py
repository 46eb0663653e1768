"""The console's pages. So far one: what campaigns came to. It is shown only where everything is simulated, because
nobody signs in yet; with real channels it says where the numbers are to be had."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.types import Status
from campaigns.counts import Counts, read_counts, shown

FOLDER = Path(__file__).parent / "templates"
POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"

_pages = Environment(loader=FileSystemLoader(FOLDER), autoescape=select_autoescape(), trim_blocks=True)


def routes() -> list[Route]:
    return [Route("/", home)]


async def home(request: Request) -> Response:
    """The campaigns and their counts, newest first."""
    house = request.app.state.house
    campaigns = []
    if house.settings.simulated:
        for stored in reversed(await house.delivering.campaigns.every()):
            counts = await read_counts(house.store, stored.id)
            campaigns.append({"stored": stored, "counts": counts, "channels": _by_channel(counts)})
    page = _pages.get_template("home.html").render(
        campaigns=campaigns, statuses=list(Status), simulated=house.settings.simulated
    )
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return HTMLResponse(page, headers=headers)


def _by_channel(counts: Counts) -> list[tuple[str, list[str]]]:
    """One row per channel; "–" where the channel cannot report a status."""
    rows = []
    for channel, tally in counts.by("channel").items():
        numbers = [shown(channel, status, tally[status]) for status in Status]
        rows.append((channel, ["–" if number is None else str(number) for number in numbers]))
    return rows
