"""python-telegram-bot's way to the network, led over our Transport."""

from __future__ import annotations

import json
import logging
from typing import Any

from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.types import MaybeSent, NotSent
from channels.telegram_words import shorten
from channels.transport import Transport
from channels.words import Refused, require_answer

# At level DEBUG the library logs every message with its recipient, and at ERROR each answer it cannot read.
logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Carried(TelegramError):
    """Carries one of our errors through the library, which lets only its own pass and puts others into words."""

    def __init__(self, error: NotSent | MaybeSent | Refused) -> None:
        super().__init__("")
        self.error = error


class BotRequest(BaseRequest):
    """Every call is one POST of a form. The library's own timeouts are ignored: the Transport has them."""

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
        data = request_data.url_encoded_parameters().encode() if request_data else None
        try:
            status, _headers, body = await self._transport.request(method, url, headers=FORM, data=data)
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
