"""python-telegram-bot's way to the network, led over our Transport."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot import clock
from bot.types import MaybeSent, NotSent
from channels.telegram_words import shorten
from channels.transport import Transport
from channels.words import Refused, require_answer

# At level DEBUG the library logs every message with its recipient, and at ERROR each answer it cannot read.
logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_T = TypeVar("_T")


class Carried(TelegramError):
    """Carries one of our errors through the library, which lets only its own pass and puts others into words."""

    def __init__(self, error: NotSent | MaybeSent | Refused) -> None:
        super().__init__("")
        self.error = error


class BotRequest(BaseRequest):
    """Every call is one POST of a form, with its files if it has any. The library's own timeouts are ignored: the
    Transport has them."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @property
    def read_timeout(self) -> float:
        return self._transport.total

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...  # the Transport is shared; who made it closes it

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Raises Carried for every failure and every refusal."""
        headers, data = _encoded(request_data)
        try:
            status, _headers, body = await self._transport.request(method, url, headers=headers, data=data)
            require_answer(status)
        except (NotSent, MaybeSent) as error:
            fault: NotSent | MaybeSent | Refused = error
        else:
            if status < 300:
                return status, body
            fault = refusal(status, body)
        raise Carried(fault)

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """As the library's own, without its log line. Raises Carried."""
        answer = _object(payload)
        if "result" not in answer:
            raise Carried(MaybeSent("answer unreadable"))
        return answer


async def ask(call: Callable[..., Awaitable[_T]], *args: Any, **kwargs: Any) -> _T:
    """Call the library and let only NotSent, MaybeSent and Refused out."""
    try:
        return await call(*args, **kwargs)
    except Carried as carried:
        error: Exception = carried.error
    except Exception:  # an answer of a shape that the library does not expect
        error = MaybeSent("answer unreadable")
    raise error


def _encoded(data: RequestData | None) -> tuple[dict[str, str], bytes | None]:
    """The parameters as a form; with files among them, as multipart/form-data (RFC 7578)."""
    if data is None or not data.contains_files:
        return FORM, data.url_encoded_parameters().encode() if data else None
    boundary = clock.fresh_id(16)
    parts = [(f'name="{name}"', value.encode()) for name, value in data.json_parameters.items()]
    for name, (filename, content, type) in data.multipart_data.items():
        assert isinstance(content, bytes), "we hand the library bytes only"
        parts.append((f'name="{name}"; filename="{filename}"\r\nContent-Type: {type}', content))
    lines = [f"--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n".encode() + body for head, body in parts]
    body = b"\r\n".join([*lines, f"--{boundary}--\r\n".encode()])
    return {"Content-Type": f"multipart/form-data; boundary={boundary}"}, body


def refusal(status: int, body: bytes) -> Refused:
    """A 4xx in Telegram's form (https://core.telegram.org/bots/api#making-requests), or in none we know."""
    answer = _object(body)
    description, parameters = answer.get("description"), answer.get("parameters")
    parameters = parameters if isinstance(parameters, dict) else {}
    wait, moved = parameters.get("retry_after"), parameters.get("migrate_to_chat_id")
    return Refused(
        status,
        code=str(status),
        raw=shorten(description) if isinstance(description, str) else "",
        retry_after=float(wait) if isinstance(wait, int | float) else 0.0,
        migrated_to=str(moved) if isinstance(moved, int) else "",
    )


def _object(body: bytes) -> dict[str, Any]:
    """The JSON object in `body`, {} where there is none."""
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
