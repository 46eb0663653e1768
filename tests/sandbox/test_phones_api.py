"""The phones over HTTP, as the page of phones uses them, and the news of what changed."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp

from sandbox.config import Receipts
from sandbox.server import running
from tests.sandbox.running import App, Box, sandbox, settings, until


async def test_a_phone_is_listed_found_and_read() -> None:
    async with sandbox(people=30) as box:
        found = await box.get("/sandbox/phones?limit=5")
        assert (found["total"], [phone["id"] for phone in found["phones"]]) == (30, [1, 2, 3, 4, 5])
        assert found["phones"][0] == {
            "id": 1,
            "channel": "sms",
            "address": "+447700900010",
            "language": "nb",
            "name": "Phone 1",
            "unread": 0,
            "last": "",
            "moment": None,
            "blocked": False,
        }
        assert (await box.get("/sandbox/phones?channel=telegram&language=th"))["total"] == 1
        assert (await box.get("/sandbox/phones?q=900010"))["total"] == 1
        assert [each["id"] for each in (await box.get("/sandbox/phones?q=Phone 30"))["phones"]] == [30]
        assert [each["id"] for each in (await box.get("/sandbox/phones?offset=28"))["phones"]] == [29, 30]


async def test_what_is_unread_is_counted_until_it_is_looked_at() -> None:
    async with sandbox() as box:
        phone = await box.chat()
        for text in ("one", "two"):
            await box.telegram("sendMessage", chat_id=phone["address"], text=text)
        [listed] = (await box.get("/sandbox/phones"))["phones"]
        assert (listed["unread"], listed["last"]) == (2, "two")
        shown = await box.get(f"/sandbox/phones/{phone['id']}")
        assert [(each["mine"], each["text"]) for each in shown["messages"]] == [
            (True, "/start"),
            (False, "one"),
            (False, "two"),
        ]
        assert set(shown["messages"][0]) == {"id", "mine", "text", "moment", "status", "buttons", "from", "media"}
        assert (await box.get("/sandbox/phones"))["phones"][0]["unread"] == 0


async def test_a_new_phone_has_an_address_that_nobody_has() -> None:
    async with sandbox(people=3) as box:
        sms, whatsapp = await box.new_phone("sms", "ar"), await box.new_phone("whatsapp")
        telegram = await box.new_phone("telegram")
        assert (sms["address"], whatsapp["address"]) == ("+447700900012", "+447700900013")
        assert (telegram["address"], telegram["messages"]) == ("10000002", [])
        assert (sms["language"], sms["name"]) == ("ar", "Phone 4")
        assert (await box.post("/sandbox/phones", {"channel": "sms"}))[0] == 201


async def test_a_number_that_nobody_knew_gets_a_phone() -> None:
    async with sandbox() as box:
        await box.send(To="+447700900555")
        await box.settled()
        [phone] = (await box.get("/sandbox/phones?q=900555"))["phones"]
        assert phone["last"] == "Hei"


async def test_a_phone_that_somebody_holds_does_not_fail_by_chance() -> None:
    async with sandbox(people=3, receipts=Receipts(0, 0, 0, undelivered_share=1.0)) as box:
        await box.post("/sandbox/phones/1/write", {"text": "Hei"})
        await box.send()
        assert [entry["status"] for entry in await box.settled()] == ["delivered"]


NONSENSE: list[tuple[str, Any, int]] = [
    ("/sandbox/phones", {}, 400),
    ("/sandbox/phones", {"channel": "fax"}, 400),
    ("/sandbox/phones", [], 400),
    ("/sandbox/phones/1/write", {}, 400),
    ("/sandbox/phones/1/write", {"text": ""}, 400),
    ("/sandbox/phones/1/press", {"message_id": "1", "data": "x"}, 400),
    ("/sandbox/phones/1/media", {"kind": "smell"}, 400),
    ("/sandbox/phones/1/block", {"blocked": "yes"}, 400),
    ("/sandbox/phones/99/write", {"text": "a"}, 404),
    ("/sandbox/nothing", {}, 404),
]


async def test_what_makes_no_sense_is_said() -> None:
    async with sandbox(people=1) as box:
        for path, data, status in NONSENSE:
            got, body = await box.post(path, data)
            assert got == status, (path, data)
            assert body


async def listen(box: Box, heard: list[tuple[float, int]]) -> None:
    async with box.session.get(f"{box.url}/sandbox/events") as response:
        assert response.content_type == "text/event-stream"
        async for line in response.content:
            kind, _, data = line.decode().partition(": ")
            if kind == "data":
                news = json.loads(data)
                heard.append((asyncio.get_running_loop().time(), news["phone"]))


async def test_news_are_told_to_everyone_at_most_five_times_a_second() -> None:
    async with sandbox() as box:
        first: list[tuple[float, int]] = []
        second: list[tuple[float, int]] = []
        listeners = [asyncio.create_task(listen(box, heard)) for heard in (first, second)]
        phone = await box.chat()
        started = asyncio.get_running_loop().time()
        for number in range(40):
            await box.telegram("sendMessage", chat_id=phone["address"], text=str(number))
            await asyncio.sleep(0.01)
        await until(lambda: len(first) > 1 and len(second) > 1)
        await asyncio.sleep(0.25)
        most = (asyncio.get_running_loop().time() - started) / 0.2 + 2
        for heard in (first, second):
            assert {number for _, number in heard} == {phone["id"]}
            assert 2 <= len(heard) <= most
        for listener in listeners:
            listener.cancel()


async def test_open_streams_do_not_keep_the_sandbox_from_stopping() -> None:
    config = settings()
    async with aiohttp.ClientSession() as session:
        async with running(config):
            box = Box(config, App(), session)
            streams = [
                asyncio.create_task(listen(box, [])),
                asyncio.create_task(box.telegram("getUpdates", timeout=50)),
            ]
            async with asyncio.timeout(60):
                while "telegram getupdates" not in (await box.get("/sandbox/ledger/summary"))["requests"]:
                    pass
            await asyncio.sleep(0.05)
            assert not any(stream.done() for stream in streams)
            started = asyncio.get_running_loop().time()
        await asyncio.wait_for(asyncio.gather(*streams, return_exceptions=True), 20)
        assert asyncio.get_running_loop().time() - started < 20
        assert streams[1].result() == (200, {"ok": True, "result": []})
