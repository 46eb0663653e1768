"""Telegram's Bot API where it says yes: sending, buttons, the webhook, long polling, the pace."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import pytest
from aiohttp import web

from sandbox.config import Rates
from sandbox.telegram_limits import Limits
from tests.sandbox.running import Box, sandbox, until

MENU = {"inline_keyboard": [[{"text": "Åpent?", "callback_data": "hours"}], [{"text": "Kart", "url": "https://a.no"}]]}


async def hook(box: Box, **parameters: Any) -> None:
    status, _ = await box.telegram("setWebhook", url=f"{box.app.url}/telegram", **parameters)
    assert status == 200


async def asked(box: Box, times: int) -> None:
    """Waits until getUpdates has been asked so often."""
    async with asyncio.timeout(60):
        while (await box.get("/sandbox/ledger/summary"))["requests"].get("telegram getupdates", 0) < times:
            pass


async def test_a_message_is_on_the_phone_at_once() -> None:
    async with sandbox() as box:
        phone = await box.chat("ar")
        status, body = await box.telegram("sendMessage", chat_id=phone["address"], text="مرحبا", reply_markup=MENU)
        assert status == 200
        message = body["result"]
        assert message["chat"] == {"id": int(phone["address"]), "type": "private", "first_name": f"Phone {phone['id']}"}
        assert (message["text"], message["reply_markup"], message["from"]["is_bot"]) == ("مرحبا", MENU, True)
        shown = (await box.get(f"/sandbox/phones/{phone['id']}"))["messages"][-1]
        assert (shown["text"], shown["from"], shown["status"]) == ("مرحبا", "bot", "sent")
        assert shown["buttons"] == [[{"text": "Åpent?", "data": "hours"}], [{"text": "Kart", "data": ""}]]
        [entry] = await box.ledger()
        assert (entry["channel"], entry["to"], entry["status"]) == ("telegram", phone["address"], "sent")
        assert entry["id"] == str(message["message_id"])


async def test_forms_queries_and_capitals_are_read_alike() -> None:
    async with sandbox() as box:
        phone = await box.chat()
        address = f"{box.url}/bot{box.config.bot_token}"
        form = {"chat_id": phone["address"], "text": "Hei", "reply_markup": json.dumps(MENU)}
        async with box.session.post(f"{address}/SENDMESSAGE", data=form) as response:
            assert (await response.json())["result"]["reply_markup"] == MENU
        async with box.session.get(f"{address}/sendmessage", params={"chat_id": phone["address"], "text": "Hå"}) as got:
            assert (await got.json())["result"]["text"] == "Hå"


async def test_the_longest_texts_are_taken() -> None:
    async with sandbox() as box:
        phone = await box.chat()
        for text, mode in (("a" * 4096, ""), ("👍" * 2048, ""), ("<b>" + "&lt;" * 4096 + "</b>", "HTML")):
            status, _ = await box.telegram("sendMessage", chat_id=phone["address"], text=text, parse_mode=mode)
            assert status == 200
        assert (await box.ledger())[-1]["body"] == "<" * 4096


async def test_a_button_is_pressed_answered_and_taken_away() -> None:
    async with sandbox() as box:
        await hook(box)
        phone = await box.chat()
        chat = int(phone["address"])
        _, body = await box.telegram("sendMessage", chat_id=chat, text="Meny", reply_markup=MENU)
        number = body["result"]["message_id"]
        press = {"message_id": str(number), "data": "hours"}
        assert (await box.post(f"/sandbox/phones/{phone['id']}/press", press))[0] == 200
        await until(lambda: len(box.app.hits) == 2)
        query = box.app.updates()[1]["callback_query"]
        assert (query["data"], query["message"]["message_id"], query["from"]["id"]) == ("hours", number, chat)
        assert (await box.telegram("answerCallbackQuery", callback_query_id=query["id"]))[1]["result"] is True
        assert (await box.telegram("answerCallbackQuery", callback_query_id=query["id"]))[0] == 400
        _, edited = await box.telegram("editMessageReplyMarkup", chat_id=chat, message_id=number)
        assert "reply_markup" not in edited["result"]
        status, again = await box.telegram("editMessageReplyMarkup", chat_id=chat, message_id=number)
        assert (status, "not modified" in again["description"]) == (400, True)
        shown = (await box.get(f"/sandbox/phones/{phone['id']}"))["messages"]
        assert [each["buttons"] for each in shown if each["id"] == str(number)] == [[]]
        assert (await box.post(f"/sandbox/phones/{phone['id']}/press", press))[0] == 400


async def test_the_webhook_gets_everything_in_order_until_it_takes_it() -> None:
    async with sandbox() as box:
        box.app.answers = [web.Response(status=500), web.Response(status=502)]
        await hook(box, secret_token="Abc_-9")
        phone = await box.chat()
        for text in ("one", "two"):
            await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": text})
        await until(lambda: len(box.app.hits) == 5)
        texts = [update["message"]["text"] for update in box.app.updates()]
        assert texts == ["/start", "/start", "/start", "one", "two"]
        ids = [update["update_id"] for update in box.app.updates()]
        assert ids == [ids[0], ids[0], ids[0], ids[0] + 1, ids[0] + 2]
        assert {hit.headers["X-Telegram-Bot-Api-Secret-Token"] for hit in box.app.hits} == {"Abc_-9"}
        assert box.app.updates()[0]["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
        _, info = await box.telegram("getWebhookInfo")
        assert (info["result"]["url"], info["result"]["pending_update_count"]) == (f"{box.app.url}/telegram", 0)
        assert info["result"]["last_error_message"] == "Wrong response from the webhook: 502"


async def test_blocking_and_unblocking_are_told() -> None:
    async with sandbox() as box:
        await hook(box)
        phone = await box.chat()
        await box.post(f"/sandbox/phones/{phone['id']}/block", {"blocked": True})
        await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "Hei"})
        await until(lambda: len(box.app.hits) == 4)
        changes = [update["my_chat_member"] for update in box.app.updates() if "my_chat_member" in update]
        assert [each["new_chat_member"]["status"] for each in changes] == ["kicked", "member"]


@pytest.mark.parametrize(("kind", "name"), [("voice", "voice"), ("image", "photo"), ("location", "location")])
async def test_what_is_no_text(kind: str, name: str) -> None:
    async with sandbox() as box:
        await hook(box)
        phone = await box.new_phone("telegram")
        await box.post(f"/sandbox/phones/{phone['id']}/media", {"kind": kind})
        await until(lambda: len(box.app.hits) == 1)
        assert name in box.app.updates()[0]["message"]


async def test_a_group_is_known_once_it_has_spoken_and_can_be_left() -> None:
    async with sandbox() as box:
        await hook(box)
        group = {"id": -100, "type": "supergroup", "title": "Gruppe"}
        await box.post(
            "/sandbox/telegram/update", {"message": {"message_id": 1, "date": 1, "chat": group, "text": "Hei"}}
        )
        await until(lambda: len(box.app.hits) == 1)
        wrong: list[dict[str, Any]] = [{}, {"message": 1}, {"message": {}, "poll": {}}]
        for update in wrong:
            assert (await box.post("/sandbox/telegram/update", update))[0] == 400
        assert (await box.telegram("sendMessage", chat_id=-100, text="Hei"))[0] == 200
        assert (await box.telegram("leaveChat", chat_id=-100))[1]["result"] is True
        assert (await box.telegram("sendMessage", chat_id=-100, text="Hei"))[0] == 400


async def test_the_bot_its_commands_and_its_chats() -> None:
    async with sandbox() as box:
        _, me = await box.telegram("getMe")
        assert (me["result"]["id"], me["result"]["username"]) == (123456789, "lykt_sandbox_bot")
        commands = [{"command": "menu", "description": "Meny"}]
        assert (await box.telegram("setMyCommands", commands=commands, language_code="nb"))[0] == 200
        assert (await box.telegram("getMyCommands", language_code="nb"))[1]["result"] == commands
        assert (await box.telegram("getMyCommands"))[1]["result"] == []
        phone = await box.chat()
        assert (await box.telegram("getChat", chat_id=phone["address"]))[1]["result"]["type"] == "private"
        assert (await box.telegram("sendChatAction", chat_id=phone["address"], action="typing"))[1]["result"] is True


async def test_polling_waits_confirms_and_filters() -> None:
    async with sandbox() as box:
        waiting = asyncio.create_task(box.telegram("getUpdates", timeout=50))
        await asked(box, 1)
        phone = await box.chat()
        _, body = await waiting
        [first] = body["result"]
        assert first["message"]["text"] == "/start"
        assert (await box.telegram("getUpdates"))[1]["result"] == [first], "kept until it is confirmed"
        await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "two"})
        await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "three"})
        _, body = await box.telegram("getUpdates", offset=first["update_id"] + 1, limit=1)
        assert [update["message"]["text"] for update in body["result"]] == ["two"]
        _, body = await box.telegram("getUpdates", offset=-1, allowed_updates=["callback_query"])
        assert [update["message"]["text"] for update in body["result"]] == ["three"]
        await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "four"})
        started = time.monotonic()
        _, body = await box.telegram("getUpdates", offset=body["result"][0]["update_id"] + 1, timeout=1)
        assert body["result"] == [], "a kind that is not allowed is not kept"
        assert time.monotonic() - started > 0.9


async def test_there_is_one_way_to_get_updates() -> None:
    async with sandbox() as box:
        first = asyncio.create_task(box.telegram("getUpdates", timeout=50))
        await asked(box, 1)
        second = asyncio.create_task(box.telegram("getUpdates", timeout=50))
        assert (await first)[0] == 409
        await hook(box)
        assert (await second)[0] == 409
        assert (await box.telegram("getUpdates"))[0] == 409
        await box.telegram("deleteWebhook")
        assert (await box.telegram("getUpdates"))[1] == {"ok": True, "result": []}


async def test_what_waits_can_be_dropped() -> None:
    async with sandbox() as box:
        await box.chat()
        await box.telegram("deleteWebhook", drop_pending_updates=True)
        assert (await box.telegram("getUpdates"))[1]["result"] == []


async def test_too_fast_for_one_chat() -> None:
    async with sandbox(rates=Rates(0, 0, 0.01, 3)) as box:
        phone, other = await box.chat(), await box.chat()
        answers = [await box.telegram("sendMessage", chat_id=phone["address"], text=str(each)) for each in range(4)]
        assert [status for status, _ in answers] == [200, 200, 200, 429]
        seconds = answers[3][1]["parameters"]["retry_after"]
        assert 50 < seconds <= 100
        assert answers[3][1]["description"] == f"Too Many Requests: retry after {seconds}"
        assert (await box.telegram("sendMessage", chat_id=other["address"], text="a"))[0] == 200
        assert len(await box.ledger()) == 4


def test_the_pace_over_time() -> None:
    moment = [0.0]
    limits = Limits(Rates(overall=30, overall_burst=30, per_chat=1, per_chat_burst=2), lambda: moment[0])
    assert [limits.wait(chat) for chat in range(31)] == [0] * 30 + [1]
    moment[0] = 1.0
    assert [limits.wait(chat) for chat in range(30)] == [0] * 30
    moment[0] = 2.0
    assert [limits.wait(0), limits.wait(0), limits.wait(0)] == [0, 0, 1], "a burst of two"
    moment[0] = 3.0
    assert limits.wait(0) == 0, "a refused one costs nothing"
