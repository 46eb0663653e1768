"""Pictures and recordings over HTTP, for a provider that fetches what it sends: `/media/TOKEN`.

The address is made anew for each message, tells nothing, ends after a day, and leads to the media folders only.
"""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.wiring import House
from bot import clock
from bot.media import MediaError, id_of
from bot.vault import VaultError

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Disposition": "inline",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


async def media(request: Request) -> Response:
    """One file, with its true type; 404 for everything else."""
    house: House = request.app.state.house
    try:
        found = house.knowledge.media.open(id_of(house.vault, request.path_params["token"], clock.now()))
    except (VaultError, MediaError):
        raise HTTPException(404) from None
    return Response(found.content, media_type=found.type, headers=HEADERS)
