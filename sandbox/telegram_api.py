"""Telegram's Bot API over HTTP, as much of it as Lykt uses."""

from __future__ import annotations

import hmac
import json
import re
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox import telegram_rules as rules
from sandbox import telegram_shapes as shapes
from sandbox.calls import NotLoopback, check_loopback
from sandbox.config import SandboxConfig
from sandbox.faults import ACCEPTED_KINDS, Fault, Faults, Kind
from sandbox.ledger import Ledger
from sandbox.telegram_chats import Chats
from sandbox.telegram_limits import Limits
from sandbox.telegram_media import TelegramMedia
from sandbox.telegram_rules import Refused, bad
from sandbox.telegram_updates import Updates
from sandbox.wire import Reset, answer

#: The methods that send, and the parameter that holds their file.
SENDS = {"sendmessage": "", "sendphoto": "photo", "sendvoice": "voice"}
_TOKEN = re.compile(r"\d+:[\w-]+")


class TelegramApi:
    """/bot{TOKEN}/{METHOD}: names of methods in any case, parameters as query, form or JSON, GET or POST."""

    def __init__(
        self, config: SandboxConfig, ledger: Ledger, chats: Chats, updates: Updates, faults: Faults,
        media: TelegramMedia,
    ) -> None:  # fmt: skip
        self._config = config
        self._ledger = ledger
        self._chats = chats
        self._updates = updates
        self._faults = faults
        self._media = media
        self._limits = Limits(config.rates)
        self._commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self._methods = {
            method.__name__.replace("_", ""): method
            for method in (
                self.get_me, self.get_chat, self.leave_chat, self.send_chat_action, self.answer_callback_query,
                self.edit_message_reply_markup, self.set_my_commands, self.get_my_commands, self.set_webhook,
                self.delete_webhook, self.get_webhook_info, self.get_updates,
            )
        }  # fmt: skip

    def routes(self) -> list[Route]:
        return [Route("/bot{token}/{method}", self.call, methods=["GET", "POST"])]

    async def call(self, request: Request) -> Response:
        """One method call, from its parameters to {"ok": …}."""
        body = await request.body()
        token, method = request.path_params["token"], request.path_params["method"].lower()
        self._ledger.requests[f"telegram {method}"] += 1
        try:
            self._check_token(token)
            parameters = rules.read(dict(request.query_params), request.headers.get("content-type", ""), body)
            if method in SENDS:
                return self._send(parameters, SENDS[method])
            if method not in self._methods:
                raise Refused(404, "Not Found")
            return answer({"ok": True, "result": await self._methods[method](parameters)})
        except Refused as refused:
            return self._refuse(refused)

    def _check_token(self, token: str) -> None:
        if not _TOKEN.fullmatch(token):
            raise Refused(404, "Not Found")
        if not hmac.compare_digest(token.encode(), self._config.bot_token.encode()):
            raise Refused(401, "Unauthorized")

    def _refuse(self, refused: Refused) -> Response:
        self._ledger.refused[f"telegram {refused.status}"] += 1
        body: dict[str, Any] = {"ok": False, "error_code": refused.status, "description": refused.description}
        if refused.parameters:
            body["parameters"] = refused.parameters
        return answer(body, refused.status)

    # --- sending -----------------------------------------------------------------------------------------------------

    def _send(self, parameters: rules.Parameters, kind: str) -> Response:
        fault = self._faults.of_send("telegram", str(parameters.get("chat_id", "")))
        if fault and fault.kind not in ACCEPTED_KINDS:
            return self._broken(fault)
        chat = rules.integer(parameters, "chat_id")
        text = rules.caption_of(parameters) if kind else rules.text_of(parameters)
        keyboard = rules.keyboard_of(parameters)
        self._chats.check(chat)
        file = self._media.of(kind, parameters) if kind else None
        if wait := self._limits.wait(chat):
            raise _too_many(wait)
        content = self._media.shape(kind, file) if file else None
        message = self._chats.accept(chat, text, keyboard, file, content)
        return self._broken(fault) if fault else answer({"ok": True, "result": message})

    def _broken(self, fault: Fault) -> Response:
        match fault.kind:
            case Kind.TOO_MANY:
                return self._refuse(_too_many(fault.retry_after))
            case Kind.UNAVAILABLE:
                return self._refuse(Refused(503, "Service Unavailable"))
            case Kind.UNAUTHORIZED:
                return self._refuse(Refused(401, "Unauthorized"))
            case Kind.SERVER_ERROR | Kind.ERROR_AFTER:
                return self._refuse(Refused(500, "Internal Server Error"))
            case Kind.HANG_AFTER:
                return Reset(fault.seconds)
            case _:
                return Reset()

    async def send_chat_action(self, parameters: rules.Parameters) -> bool:
        self._chats.check(rules.integer(parameters, "chat_id"))
        rules.check_action(parameters)
        return True

    async def edit_message_reply_markup(self, parameters: rules.Parameters) -> dict[str, Any]:
        chat = rules.integer(parameters, "chat_id")
        self._chats.check(chat)
        return self._chats.edit(chat, rules.integer(parameters, "message_id"), rules.keyboard_of(parameters) or [])

    async def answer_callback_query(self, parameters: rules.Parameters) -> bool:
        if len(str(parameters.get("text") or "")) > 200:
            raise bad("MESSAGE_TOO_LONG")
        if not self._chats.answer_query(str(parameters.get("callback_query_id", ""))):
            raise bad("query is too old and response timeout expired or query ID is invalid")
        return True

    # --- the bot and its chats ---------------------------------------------------------------------------------------

    async def get_me(self, parameters: rules.Parameters) -> dict[str, Any]:
        return shapes.bot(self._config) | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    async def get_chat(self, parameters: rules.Parameters) -> dict[str, Any]:
        return self._chats.full(rules.integer(parameters, "chat_id"))

    async def leave_chat(self, parameters: rules.Parameters) -> bool:
        self._chats.leave(rules.integer(parameters, "chat_id"))
        return True

    async def set_my_commands(self, parameters: rules.Parameters) -> bool:
        self._commands[_audience(parameters)] = rules.commands_of(parameters)
        return True

    async def get_my_commands(self, parameters: rules.Parameters) -> list[dict[str, str]]:
        return self._commands.get(_audience(parameters), [])

    # --- updates -----------------------------------------------------------------------------------------------------

    async def set_webhook(self, parameters: rules.Parameters) -> bool:
        url, secret = str(parameters.get("url") or ""), rules.secret_of(parameters)
        connections = rules.integer(parameters, "max_connections", 40)
        if not 1 <= connections <= 100:
            raise bad("max_connections must be from 1 to 100")
        allowed = rules.allowed_of(parameters)
        try:
            if url:
                check_loopback(url)
        except NotLoopback as reason:
            raise bad(f"bad webhook: {reason}") from None
        if allowed is not None:
            self._updates.allowed = allowed
        if rules.truth(parameters, "drop_pending_updates"):
            self._updates.drop()
        self._updates.set_webhook(url, secret, connections)
        return True

    async def delete_webhook(self, parameters: rules.Parameters) -> bool:
        if rules.truth(parameters, "drop_pending_updates"):
            self._updates.drop()
        self._updates.set_webhook("", "", 40)
        return True

    async def get_webhook_info(self, parameters: rules.Parameters) -> dict[str, Any]:
        return self._updates.info()

    async def get_updates(self, parameters: rules.Parameters) -> list[dict[str, Any]]:
        allowed = rules.allowed_of(parameters)
        offset, limit = rules.integer(parameters, "offset", 0), rules.integer(parameters, "limit", 100)
        timeout = rules.integer(parameters, "timeout", 0)
        if not self._updates.url and allowed is not None:
            self._updates.allowed = allowed
        return await self._updates.poll(offset, min(max(limit, 1), 100), min(max(timeout, 0), 50))


def _audience(parameters: rules.Parameters) -> tuple[str, str]:
    return json.dumps(rules.structure(parameters, "scope", dict)), str(parameters.get("language_code", ""))


def _too_many(seconds: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
