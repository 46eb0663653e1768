"""The one HTTP client that all channels share, in place of the ones their SDKs bring.

It never repeats a request and never follows a redirect (a 307 would send a POST twice), and it turns every failure into
`NotSent` or `MaybeSent`. What proves that nothing was sent is the connector's own error class: aiohttp raises it before
the first byte of the request is written (aiohttp 3.14, `ClientSession._request`, `TCPConnector`). Its classes hold the
URL, and so the bot token: none of them leaves this file, not even as the cause of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.types import MaybeSent, NotSent

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 15.0
#: A connection idle for longer is not used again: the far end may be closing it at this moment.
KEEPALIVE_SECONDS = 5.0


class Answer(NamedTuple):
    """An HTTP answer, read to its end. `headers` finds names in any case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport:
    """Opens its connections in the event loop that first uses it; nothing happens when it is made."""

    def __init__(
        self,
        *,
        connect: float = CONNECT_SECONDS,
        total: float = TOTAL_SECONDS,
        connections: int = 200,
        resolver: AbstractResolver | None = None,
    ) -> None:
        self.total = total
        self._connect = connect
        self._connections = connections
        self._resolver = resolver
        self._session: aiohttp.ClientSession | None = None

    async def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: bytes | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 — aiohttp's, which tells a connect from a read
    ) -> Answer:
        """One request, once. `url` is used as it stands, already percent-encoded; `timeout` is for the whole exchange,
        in seconds. Any status is an answer. Raises NotSent or MaybeSent."""
        fault: NotSent | MaybeSent
        try:
            async with self._open().request(
                method,
                URL(url, encoded=True),
                headers=headers,
                data=data,
                allow_redirects=False,
                timeout=self._timeouts(timeout or self.total),
            ) as response:
                return Answer(response.status, response.headers, await response.read())
        except (aiohttp.ClientError, OSError) as error:
            fault = _our_word(error)
        raise fault  # outside the except block, so that the library's error is not even its context

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=KEEPALIVE_SECONDS, resolver=self._resolver
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,  # no proxy and no .netrc from the environment
            )
        return self._session

    def _timeouts(self, total: float) -> aiohttp.ClientTimeout:
        # `connect` includes the wait for one of the connections, `sock_connect` is each attempt with its handshake.
        return aiohttp.ClientTimeout(total=total, connect=self._connect, sock_connect=self._connect)


def _our_word(error: aiohttp.ClientError | OSError) -> NotSent | MaybeSent:
    """The order matters: the connector's classes are special cases of the ones below them."""
    match error:
        case aiohttp.ConnectionTimeoutError():
            return NotSent("no connection in time")
        case aiohttp.ClientConnectorDNSError():
            return NotSent("host name not found")
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientSSLError():
            return NotSent("TLS handshake failed")
        case aiohttp.ClientConnectorError():
            return NotSent("connection refused")
        case TimeoutError():
            return MaybeSent("no answer in time")
        case aiohttp.ClientPayloadError():
            return MaybeSent("answer cut off")
        case aiohttp.ClientResponseError():
            return MaybeSent("answer unreadable")
        case _:
            return MaybeSent("connection lost")
