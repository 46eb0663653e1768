"""Twilio's SDK, led over our Transport and to the address of our choice."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any
from urllib.parse import urlencode, urlsplit

from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from channels.transport import Transport
from channels.words import Refused, require_answer, seconds

API_URL = "https://api.twilio.com"


class TransportClient(AsyncHttpClient):  # type: ignore[misc] # the SDK has no types
    """The SDK's own asynchronous client ignores its timeout, and with retries on repeats a POST after a 5xx. This one
    has neither, and logs nothing."""

    def __init__(self, transport: Transport, api_url: str) -> None:
        self.is_async = True
        self._transport = transport
        self._api_url = api_url.rstrip("/")

    async def request(
        self,
        method: str,
        url: str,
        params: dict[str, Any] | None = None,
        data: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 — the SDK's signature; the Transport has its own
        allow_redirects: bool = False,
    ) -> Response:
        """Raises NotSent or MaybeSent, and Refused for every 4xx."""
        headers = dict(headers or {})
        if auth:
            headers["Authorization"] = "Basic " + b64encode(":".join(auth).encode()).decode()
        query = "?" + urlencode(params, doseq=True) if params else ""
        form = urlencode(data, doseq=True).encode() if data is not None else None
        answer = await self._transport.request(method.upper(), self._address(url) + query, headers=headers, data=form)
        require_answer(answer.status)
        if answer.status >= 400:
            raise _refusal(answer.status, answer.body, seconds(answer.headers.get("Retry-After")))
        return Response(answer.status, answer.body.decode("utf-8", "replace"), answer.headers)

    def _address(self, url: str) -> str:
        """The SDK's region and edge cannot leave twilio.com, so another address is put in here. Twilio's own services
        live on several hosts (api, messaging); everywhere else one host stands for them all."""
        if self._api_url == API_URL:
            return url
        parts = urlsplit(url)
        return self._api_url + parts.path + (f"?{parts.query}" if parts.query else "")


def make_client(transport: Transport, account_sid: str, auth_token: str, api_url: str) -> Client:
    # An empty environment would make the SDK read the real one, where TWILIO_EDGE would change the address.
    return Client(account_sid, auth_token, http_client=TransportClient(transport, api_url), environment={"": ""})


def _refusal(status: int, body: bytes, retry_after: float) -> Refused:
    """A 4xx in Twilio's form, {"code": 21211, …}, or in none we know: then its code is the HTTP status. Its message is
    left out: it names the number."""
    try:
        code = json.loads(body)["code"]
    except (ValueError, TypeError, KeyError):
        code = None
    known = isinstance(code, int)
    return Refused(status, str(code) if known else f"http {status}", raw="refused", retry_after=retry_after)
