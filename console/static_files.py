"""The console's own style sheet and script, read once. Nothing else lies under /static, and nothing is found there."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console.asked import Asked

FOLDER = Path(__file__).parent / "static"
KINDS = {"console.css": "text/css", "console.js": "text/javascript"}


async def static_file(asked: Asked) -> Response:
    name = asked.request.path_params["name"]
    if name not in KINDS:
        raise HTTPException(404)
    return Response(_content(name), media_type=KINDS[name])


@cache
def _content(name: str) -> bytes:
    return (FOLDER / name).read_bytes()
