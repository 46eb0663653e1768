"""What every answer of the console carries, whatever page it is: headers that keep other sites, caches, scripts of
others and curious neighbours out; and pages for what is not there or not allowed.

Sources: OWASP Secure Headers Project; W3C Content Security Policy 3. The referrer policy is `same-origin`, because with
`no-referrer` browsers send `Origin: null` with our own forms (Fetch, "append a request Origin header").
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from console.asked import Asked
from console.frame import message
from console.parts import parts_of

HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "X-Robots-Tag": "noindex, nofollow",
}


def content_policy(quick_exit: str) -> str:
    """Ours only, nothing inline. A form may also lead to the neutral page: the quick exit does without scripts."""
    away = urlsplit(quick_exit)
    return (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        f"form-action 'self' {away.scheme}://{away.netloc}; frame-ancestors 'none'; base-uri 'none'"
    )


class Shell:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        settings = scope["app"].state.house.settings
        headers = HEADERS | {"Content-Security-Policy": content_policy(settings.quick_exit)}
        if settings.public_url.startswith("https:"):
            headers["Strict-Transport-Security"] = "max-age=31536000"

        async def dressed(told: Message) -> None:
            if told["type"] == "http.response.start":
                own = MutableHeaders(scope=told).get("content-security-policy")  # a picture's, which is stricter
                MutableHeaders(scope=told).update(headers | ({"Content-Security-Policy": own} if own else {}))
            await send(told)

        await self._app(scope, receive, dressed)


async def refused(request: Request, error: Exception) -> Response:
    """The page for what is not there, or not allowed. It tells neither what there is nor why not."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    known = status if status in (403, 404, 413, 421) else 400
    response = await message(Asked(request, parts_of(request), ""), f"console-refused-{known}", status)
    for name, value in (getattr(error, "headers", None) or {}).items():
        response.headers[name] = value
    return response
