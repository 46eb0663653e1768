"""The wire: fast JSON answers, and connections that are really cut or left hanging.

uvicorn hides the connection from the application. `Protocol` shows it in the scope, so that a fault can send a true
TCP reset.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_CONNECTION = "sandbox.connection"


class Protocol(HttpToolsProtocol):
    """uvicorn's HTTP protocol, with the connection within the application's reach."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {_CONNECTION: {"transport": self.transport}}


def answer(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A JSON answer."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return Response(body, status, headers, "application/json")


async def json_object(request: Request) -> dict[str, Any]:
    """The JSON object in a request's body. Raises ValueError where there is none."""
    data = json.loads(await request.body() or b"{}")
    if not isinstance(data, dict):
        raise ValueError("a JSON object is wanted")
    return data


class Reset(Response):
    """No answer: after `seconds` (or as soon as the client gives up) the connection is reset."""

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__()
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._seconds > 0 and await _gone(receive, self._seconds):
            return
        transport = scope["extensions"][_CONNECTION]["transport"]
        connection = transport.get_extra_info("socket")
        # A linger of zero seconds makes the close an RST instead of a FIN.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
        await _gone(receive, 5.0)


async def _gone(receive: Receive, seconds: float) -> bool:
    """Whether the connection ended within that time."""
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True
