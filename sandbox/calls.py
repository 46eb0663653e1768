"""Calls out: webhooks, and media that is fetched, and only to this machine.

Twilio's way of repeating a webhook: once after a failed connection, never after an answer, unless the address says
otherwise in its fragment (#rc=3&rp=5xx,rt). Source: Twilio, "Webhooks: connection overrides".
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import ipaddress
import socket
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qs, quote_plus, urldefrag, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from sandbox import dice

FIRST_PAUSE = 0.1  # seconds before the first repetition, then twice as long each time


class NotLoopback(ValueError):
    """A webhook address that is not on this machine: the sandbox never calls it."""


def check_loopback(url: str) -> str:
    """The address itself, if it is http(s) on this machine. Raises NotLoopback."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        local = host == "localhost" or ipaddress.ip_address(host).is_loopback
        parts.port  # noqa: B018 - raises ValueError for what is no port
    except ValueError:
        local = False
    if not local or parts.scheme not in ("http", "https"):
        raise NotLoopback("the sandbox calls addresses on this machine only (127.0.0.1, ::1, localhost)")
    return url


#: Names and most values come again and again; quoting them each time was a fifth of the cost of a receipt.
_quoted = lru_cache(maxsize=8192)(quote_plus)


def signature(auth_token: str, url: str, fields: Iterable[tuple[str, str]]) -> str:
    """X-Twilio-Signature: HMAC-SHA1 over the address and the sorted fields. Source: Twilio, "Webhooks security"."""
    signed = urldefrag(url).url + "".join(name + value for name, value in sorted(set(fields)))
    digest = hmac.new(auth_token.encode(), signed.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


class _LoopbackResolver(AbstractResolver):
    """No name leaves this machine: the one name that is let through is localhost."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [ResolveResult(hostname=host, host="127.0.0.1", port=port, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None:
        """Nothing is held."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a webhook answered; `status` 0 is no answer at all, and `error` then says why."""

    status: int
    content_type: str = ""
    text: str = ""
    error: str = ""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave; `status` 0 is no answer at all."""

    status: int
    content_type: str = ""
    content: bytes = b""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class Calls:
    """One HTTP client for all webhooks."""

    def __init__(self, auth_token: str, seed: int) -> None:
        self._auth_token = auth_token
        self._seed = seed
        self._session: aiohttp.ClientSession | None = None
        self._events = 0
        self.made: Counter[str] = Counter()  # by outcome: "200", "connect", "timeout"…

    async def start(self) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=64, resolver=_LoopbackResolver(), keepalive_timeout=4),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=15),
            headers={"User-Agent": "TwilioProxy/1.1", "Accept": "*/*"},
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    async def stop(self) -> None:
        if self._session:
            await self._session.close()

    async def twilio(self, url: str, fields: Mapping[str, str]) -> Answer:
        """A signed form, repeated as Twilio repeats it, always with the same idempotency token."""
        self._events += 1
        address, fragment = urldefrag(url)
        # Half a surrogate pair, typed by a test, has no place in a form: signed and sent as a question mark.
        fields = {name: value.encode("utf-8", "replace").decode() for name, value in fields.items()}
        headers = {
            "X-Twilio-Signature": signature(self._auth_token, url, fields.items()),
            "I-Twilio-Idempotency-Token": dice.hexadecimal(self._seed, "event", self._events),
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        }
        body = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in fields.items()).encode()
        repeats, reasons = _policy(fragment)
        answer = await self._post(address, data=body, headers=headers)
        for repetition in range(repeats):
            if not _failure(answer) & reasons:
                break
            await asyncio.sleep(FIRST_PAUSE * 2**repetition)
            answer = await self._post(address, data=body, headers=headers)
        return answer

    async def telegram(self, url: str, update: Mapping[str, Any], secret: str) -> Answer:
        """One update as JSON; repeating it is the caller's part."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        return await self._post(url, json=update, headers=headers)

    async def fetch(self, method: str, url: str) -> Fetched:
        """HEAD or GET, once."""
        assert self._session, "start() comes first"
        try:
            async with self._session.request(method, check_loopback(url), allow_redirects=False) as response:
                kind = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
                return Fetched(response.status, kind, await response.read())
        except (aiohttp.ClientError, OSError):
            return Fetched(0)

    async def _post(self, url: str, **content: Any) -> Answer:
        answer = await self._try(check_loopback(url), **content)
        self.made[answer.error or str(answer.status)] += 1
        return answer

    async def _try(self, url: str, **content: Any) -> Answer:
        assert self._session, "start() comes first"
        try:
            async with self._session.post(url, allow_redirects=False, **content) as response:
                text = (await response.read()).decode("utf-8", "replace")
                return Answer(response.status, response.content_type, text)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return Answer(0, error="connect")
        except TimeoutError:
            return Answer(0, error="timeout")
        except (aiohttp.ClientError, OSError):
            return Answer(0, error="broken")


def _policy(fragment: str) -> tuple[int, set[str]]:
    wanted = parse_qs(fragment)
    repeats = wanted.get("rc", ["1"])[0]
    reasons = set(wanted.get("rp", ["ct"])[0].split(","))
    return min(int(repeats), 5) if repeats.isdigit() else 1, reasons


def _failure(answer: Answer) -> set[str]:
    """Twilio's names for what went wrong; empty where nothing did."""
    if answer.error:
        return {"ct" if answer.error == "connect" else "rt", "all"}
    return {f"{answer.status // 100}xx", "all"} if answer.status >= 400 else set()
