"""The console's own style sheets and scripts, read once. Nothing else is found under /static."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console.asked import Asked

FOLDER = Path(__file__).parent / "static"
KINDS = {".css": "text/css", ".js": "text/javascript"}


async def static_file(asked: Asked) -> Response:
    found = _files().get(asked.request.path_params["name"])
    if found is None:
        raise HTTPException(404)
    kind, content = found
    return Response(content, media_type=kind)


@cache
def _files() -> dict[str, tuple[str, bytes]]:
    return {path.name: (KINDS[path.suffix], path.read_bytes()) for path in FOLDER.iterdir() if path.suffix in KINDS}
