"""The way into Twilio's HTTP: who may come in, what is counted, and how a refusal looks."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox.config import SandboxConfig
from sandbox.ledger import Ledger
from sandbox.twilio_rules import Refused
from sandbox.wire import answer

API = "2010-04-01"
FORM = "application/x-www-form-urlencoded"

Endpoint = Callable[[Request], Awaitable[Response]]


class Door:
    """Basic auth with the account's SID and token, forms only, one account."""

    def __init__(self, config: SandboxConfig, ledger: Ledger) -> None:
        self._ledger = ledger
        self._account_sid = config.account_sid
        pair = f"{config.account_sid}:{config.auth_token}".encode()
        self._authorization = b"Basic " + base64.b64encode(pair)

    def route(self, path: str, endpoint: Endpoint, method: str, name: str) -> Route:
        """The endpoint behind the door; `name` is what its requests are counted under."""

        async def guarded(request: Request) -> Response:
            body = await request.body()  # read to its end before it counts
            self._ledger.requests[name] += 1
            try:
                self._check(request, body)
                return await endpoint(request)
            except Refused as refused:
                return self.refuse(refused)

        return Route(path, guarded, methods=[method])

    def refuse(self, refused: Refused, headers: dict[str, str] | None = None) -> Response:
        """Twilio's error body."""
        self._ledger.refused[str(refused.code)] += 1
        body = {
            "code": refused.code,
            "message": refused.message,
            "more_info": f"https://www.twilio.com/docs/errors/{refused.code}",
            "status": refused.status,
        }
        return answer(body, refused.status, headers)

    def _check(self, request: Request, body: bytes) -> None:
        given = next((value for name, value in request.scope["headers"] if name == b"authorization"), b"")
        if not hmac.compare_digest(given, self._authorization):
            raise Refused(20003, "Authenticate", 401)
        if request.path_params.get("account", self._account_sid) != self._account_sid:
            raise not_found()
        if body and request.headers.get("content-type", "").split(";")[0].strip().lower() != FORM:
            raise Refused(20415, f"Only {FORM} is taken", 415)


def form_of(body: bytes) -> list[tuple[str, str]]:
    """The decoded fields of a form, in order. Raises Refused for what is no UTF-8 form."""
    try:
        return parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError:
        raise Refused(20001, "The request body is not a form in UTF-8") from None


def not_found() -> Refused:
    return Refused(20404, "The requested resource was not found", 404)
