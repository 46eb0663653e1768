"""What Telegram would refuse, the sandbox refuses: one row for each, with its status and description."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.sandbox.running import Box, sandbox

CHAT = 10_000_001  # the first phone's chat


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


REFUSALS: list[tuple[str, str, dict[str, Any], int, str]] = [
    ("no chat", "sendMessage", {"text": "a"}, 400, "chat_id is not specified"),
    ("a chat in words", "sendMessage", {"chat_id": "me", "text": "a"}, 400, "chat_id is not a number"),
    ("an unknown chat", "sendMessage", {"chat_id": 99, "text": "a"}, 400, "chat not found"),
    ("an unknown group", "sendMessage", {"chat_id": -99, "text": "a"}, 400, "chat not found"),
    ("no text", "sendMessage", {"chat_id": CHAT}, 400, "message text is empty"),
    ("a blank text", "sendMessage", {"chat_id": CHAT, "text": " \n"}, 400, "message text is empty"),
    ("4097 characters", "sendMessage", {"chat_id": CHAT, "text": "a" * 4097}, 400, "message is too long"),
    ("4098 UTF-16 units", "sendMessage", {"chat_id": CHAT, "text": "👍" * 2049}, 400, "message is too long"),
    ("a tag left open", "sendMessage", {"chat_id": CHAT, "text": "<b>a", "parse_mode": "HTML"}, 400, "parse entities"),
    ("a tag of no kind", "sendMessage", {"chat_id": CHAT, "text": "<p>a</p>", "parse_mode": "HTML"}, 400, "entities"),
    ("a markup of no kind", "sendMessage", {"chat_id": CHAT, "text": "a", "parse_mode": "RTF"}, 400, "parse_mode"),
    (
        "65 bytes of data",
        "sendMessage",
        {"chat_id": CHAT, "text": "a", "reply_markup": keyboard({"text": "a", "callback_data": "å" * 32 + "a"})},
        400,
        "BUTTON_DATA_INVALID",
    ),
    (
        "no data",
        "sendMessage",
        {"chat_id": CHAT, "text": "a", "reply_markup": keyboard({"text": "a", "callback_data": ""})},
        400,
        "BUTTON_DATA_INVALID",
    ),
    (
        "a button that does nothing",
        "sendMessage",
        {"chat_id": CHAT, "text": "a", "reply_markup": keyboard({"text": "a"})},
        400,
        "Text buttons are unallowed",
    ),
    (
        "a button without text",
        "sendMessage",
        {"chat_id": CHAT, "text": "a", "reply_markup": keyboard({"text": "", "callback_data": "a"})},
        400,
        "inline keyboard button",
    ),
    ("markup that is no JSON", "sendMessage", {"chat_id": CHAT, "text": "a", "reply_markup": "{"}, 400, "reply_markup"),
    ("an unknown query", "answerCallbackQuery", {"callback_query_id": "1"}, 400, "query is too old"),
    ("an unknown message", "editMessageReplyMarkup", {"chat_id": CHAT, "message_id": 1}, 400, "not found"),
    ("an action of no kind", "sendChatAction", {"chat_id": CHAT, "action": "thinking"}, 400, "action"),
    ("a secret with blanks", "setWebhook", {"url": "http://127.0.0.1/", "secret_token": "a b"}, 400, "unallowed"),
    ("a secret too long", "setWebhook", {"url": "http://127.0.0.1/", "secret_token": "a" * 257}, 400, "unallowed"),
    ("a webhook elsewhere", "setWebhook", {"url": "https://example.org/hook"}, 400, "bad webhook"),
    ("no connections", "setWebhook", {"url": "http://127.0.0.1/", "max_connections": 0}, 400, "max_connections"),
    ("a command in capitals", "setMyCommands", {"commands": [{"command": "Menu", "description": "a"}]}, 400, "COMMAND"),
    ("no description", "setMyCommands", {"commands": [{"command": "menu", "description": ""}]}, 400, "DESCRIPTION"),
    ("a group never heard of", "leaveChat", {"chat_id": -5}, 400, "chat not found"),
    ("a chat never heard of", "getChat", {"chat_id": 5}, 400, "chat not found"),
    ("no such method", "sendMesage", {"chat_id": CHAT, "text": "a"}, 404, "Not Found"),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared() -> AsyncIterator[Box]:
    """One sandbox for all the rows: what is refused leaves nothing behind."""
    async with sandbox() as box:
        phone = await box.chat()
        assert phone["address"] == str(CHAT)
        yield box


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("what", "method", "parameters", "status", "says"), REFUSALS, ids=[row[0] for row in REFUSALS])
async def test_a_call_is_refused(
    shared: Box, what: str, method: str, parameters: dict[str, Any], status: int, says: str
) -> None:
    got, body = await shared.telegram(method, **parameters)
    assert (got, body["ok"], body["error_code"]) == (status, False, status)
    assert says in body["description"]
    assert await shared.ledger() == []


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("token", "status"), [("123456789:wrong", 401), ("wrong", 404)])
async def test_only_the_bot_itself_is_let_in(shared: Box, token: str, status: int) -> None:
    for method in ("getMe", "sendMessage", "getUpdates"):
        async with shared.session.post(f"{shared.url}/bot{token}/{method}", json={"chat_id": CHAT}) as response:
            assert response.status == status
            assert (await response.json())["error_code"] == status


@pytest.mark.asyncio(loop_scope="module")
async def test_a_body_that_cannot_be_read(shared: Box) -> None:
    address = f"{shared.url}/bot{shared.config.bot_token}/sendMessage"
    for body, kind in ((b"{", "application/json"), (b"[]", "application/json"), (b"x", "text/plain")):
        async with shared.session.post(address, data=body, headers={"Content-Type": kind}) as response:
            assert response.status == 400


async def test_whoever_blocked_the_bot_or_never_started_it_is_not_written_to() -> None:
    async with sandbox() as box:
        stranger = await box.new_phone("telegram")
        status, body = await box.telegram("sendMessage", chat_id=int(stranger["address"]), text="Hei")
        assert (status, body["description"]) == (403, "Forbidden: bot can't initiate conversation with a user")
        phone = await box.chat()
        await box.post(f"/sandbox/phones/{phone['id']}/block", {"blocked": True})
        status, body = await box.telegram("sendMessage", chat_id=phone["address"], text="Hei")
        assert (status, body["description"]) == (403, "Forbidden: bot was blocked by the user")
        await box.post(f"/sandbox/phones/{phone['id']}/block", {"blocked": False})
        assert (await box.telegram("sendMessage", chat_id=phone["address"], text="Hei"))[0] == 200
        assert (await box.get("/sandbox/ledger/summary"))["refused"] == {"telegram 403": 2}
