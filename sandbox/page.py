"""The web page of simulated phones: one HTML file, its style and its scripts, each sent with strict headers.

The page holds no data. Its scripts ask the sandbox's own JSON addresses (`/sandbox/phones`, `/sandbox/events`) and put
every text on the page as text. Should a text ever be taken for a program all the same, the browser refuses to run it:
`Content-Security-Policy` allows our own files only, and `require-trusted-types-for` forbids turning strings into HTML.
"""

from __future__ import annotations

from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

STATIC = Path(__file__).parent / "static"

#: What the page may load and do (W3C, Content Security Policy Level 3; Trusted Types).
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)

HEADERS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",  # asked for again each time (a 304 when unchanged), so an upgrade shows at once
}


class StrictHeaders:
    """Puts HEADERS on all that the app it wraps serves."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_strictly(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await self.app(scope, receive, send_strictly)


async def phones(request: Request) -> FileResponse:
    """The page itself."""
    return FileResponse(STATIC / "phones.html", media_type="text/html")


def routes() -> list[Route | Mount]:
    """What the sandbox's server mounts: the page at `/` and `/phones`, its files below `/static`."""
    strict = [Middleware(StrictHeaders)]
    return [
        Route("/", phones, middleware=strict),
        Route("/phones", phones, name="phones", middleware=strict),
        Mount("/static", StaticFiles(directory=STATIC), name="static", middleware=strict),
    ]
