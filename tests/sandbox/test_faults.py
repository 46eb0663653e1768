"""Faults: each really happens on the wire, to the sends that the seed or the count picks, and to no other."""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from urllib.parse import urlencode

import pytest

from sandbox.faults import Fault, Faults, Kind
from tests.sandbox.running import SMS_FROM, Box, sandbox, until


def request_of(box: Box, channel: str, chat: str) -> bytes:
    """A send as raw HTTP."""
    if channel == "telegram":
        path, login = f"/bot{box.config.bot_token}/sendMessage", ""
        body = urlencode({"chat_id": chat, "text": "Hei"})
    else:
        path = f"/2010-04-01/Accounts/{box.config.account_sid}/Messages.json"
        login = f"Authorization: {box.login['Authorization']}\r\n"
        body = urlencode({"To": "+447700900010", "From": SMS_FROM, "Body": "Hei"})
    head = f"POST {path} HTTP/1.1\r\nHost: sandbox\r\n{login}Content-Type: application/x-www-form-urlencoded\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode()


def exchange(box: Box, request: bytes, seconds: float) -> bytes:
    """What comes back on a bare socket. Raises ConnectionResetError for an RST, TimeoutError for silence."""
    with socket.create_connection((box.config.host, box.config.port), timeout=seconds) as connection:
        connection.sendall(request)
        return connection.recv(65536)


@pytest.mark.parametrize("channel", ["sms", "telegram"])
@pytest.mark.parametrize(
    ("kind", "accepted"), [(Kind.RESET_BEFORE, 0), (Kind.RESET_AFTER, 1)], ids=["before accepting", "after accepting"]
)
async def test_a_true_reset(channel: str, kind: Kind, accepted: int) -> None:
    async with sandbox() as box:
        phone = await box.chat()
        await box.post("/sandbox/faults", {"faults": [{"kind": str(kind), "channel": channel}]})
        with pytest.raises(ConnectionResetError):
            await asyncio.to_thread(exchange, box, request_of(box, channel, phone["address"]), 60.0)
        assert len(await box.ledger()) == accepted
        name = "telegram sendmessage" if channel == "telegram" else "twilio create message"
        assert (await box.get("/sandbox/ledger/summary"))["requests"][name] == 1


@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_silence_after_accepting(channel: str) -> None:
    async with sandbox() as box:
        phone = await box.chat()
        await box.post("/sandbox/faults", {"kind": "hang_after", "seconds": 60})
        with pytest.raises(TimeoutError):
            await asyncio.to_thread(exchange, box, request_of(box, channel, phone["address"]), 0.2)
        while not await box.ledger():  # whose patience is short may be gone before
            pass
        assert len(await box.ledger()) == 1
        await box.post("/sandbox/faults", {"faults": [{"kind": "hang_after", "seconds": 0.1}]})
        started = time.monotonic()
        with pytest.raises(ConnectionResetError):
            await asyncio.to_thread(exchange, box, request_of(box, channel, phone["address"]), 60.0)
        assert 0.09 < time.monotonic() - started < 30


TWILIO_ERRORS = [("429", 429, 20429, 0), ("500", 500, 20500, 0), ("503", 503, 20503, 0), ("401", 401, 20003, 0)]


@pytest.mark.parametrize(("kind", "status", "code", "accepted"), [*TWILIO_ERRORS, ("error_after", 500, 20500, 1)])
async def test_twilios_errors(kind: str, status: int, code: int, accepted: int) -> None:
    async with sandbox() as box:
        await box.post("/sandbox/faults", {"kind": kind, "retry_after": 7})
        form = {"To": "+447700900010", "From": SMS_FROM, "Body": "Hei"}
        path = f"{box.account}/Messages.json"
        async with box.session.post(path, data=form, headers=box.login) as response:
            assert (response.status, (await response.json())["code"]) == (status, code)
            assert response.headers.get("Retry-After") == ("7" if kind == "429" else None)
        assert len(await box.ledger()) == accepted


@pytest.mark.parametrize(
    ("kind", "status", "accepted"),
    [("429", 429, 0), ("500", 500, 0), ("503", 503, 0), ("401", 401, 0), ("error_after", 500, 1)],
)
async def test_telegrams_errors(kind: str, status: int, accepted: int) -> None:
    async with sandbox() as box:
        phone = await box.chat()
        await box.post("/sandbox/faults", {"kind": kind, "retry_after": 7})
        got, body = await box.telegram("sendMessage", chat_id=phone["address"], text="Hei")
        assert (got, body["ok"], body["error_code"]) == (status, False, status)
        assert body.get("parameters") == ({"retry_after": 7} if kind == "429" else None)
        assert len(await box.ledger()) == accepted


async def test_a_count_is_used_up_and_faults_can_be_cleared() -> None:
    async with sandbox(faults=[Fault(Kind.SERVER_ERROR, count=2)]) as box:
        assert [(await box.send())[0] for _ in range(3)] == [500, 500, 201]
        _, state = await box.post("/sandbox/faults", {"kind": "503", "to": "+447700900011"})
        assert [fault["kind"] for fault in state["faults"]] == ["500", "503"]
        assert (await box.send())[0] == 201
        assert (await box.send(To="+447700900011"))[0] == 503
        _, state = await box.post("/sandbox/faults", {"faults": []})
        assert state == {"faults": [], "happened": {"500": 2, "503": 1}}
        assert (await box.send(To="+447700900011"))[0] == 201


async def test_what_is_no_fault_is_said() -> None:
    async with sandbox() as box:
        for wrong in (1, {}, {"kind": "fire"}, {"kind": "500", "often": 1}, {"kind": "500", "share": 2}):
            status, body = await box.post("/sandbox/faults", {"faults": [wrong]})
            assert (status, bool(body["error"])) == (400, True), wrong
        assert (await box.get("/sandbox/faults"))["faults"] == []


def test_a_share_hits_the_same_people_in_any_order_and_not_for_ever() -> None:
    people = [str(number) for number in range(2000)]

    def hit(seed: int, order: list[str]) -> set[str]:
        faults = Faults(seed, [Fault(Kind.RESET_AFTER, share=0.1)])
        return {to for to in order if faults.of_send("sms", to)}

    first = hit(1, people)
    assert first == hit(1, people[::-1])
    assert first != hit(2, people)
    assert 150 < len(first) < 250
    faults = Faults(1, [Fault(Kind.RESET_AFTER, share=0.5)])
    again = [faults.of_send("sms", "1") is None for _ in range(30)]
    assert len(set(again)) == 2, "each try has its own chance"


async def test_other_requests_go_on_while_one_hangs() -> None:
    async with sandbox() as box:
        await box.post("/sandbox/faults", {"kind": "hang_after", "seconds": 60, "to": "+447700900011"})
        hanging = asyncio.create_task(box.send(To="+447700900011"))
        while not await box.ledger():
            assert not hanging.done()
        assert (await box.send())[0] == 201
        hanging.cancel()
        assert [entry["to"] for entry in await box.ledger()] == ["+447700900011", "+447700900010"]


async def test_what_people_write_comes_twice_with_the_same_id() -> None:
    async with sandbox(faults=[Fault(Kind.INBOUND_DOUBLED)]) as box:
        await box.telegram("setWebhook", url=f"{box.app.url}/telegram")
        phone = await box.new_phone("sms")
        await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "Hei"})
        await box.chat()
        await until(lambda: len(box.app.hits) == 4)
        first, second = (hit.form for hit in box.app.hits if hit.path == "/inbound")
        assert first == second
        assert [update["message"]["text"] for update in box.app.updates()] == ["/start", "/start"]
        assert len({update["update_id"] for update in box.app.updates()}) == 1
        await box.post("/sandbox/faults", {"faults": []})
        await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "Hei"})
        assert len(box.app.hits) == 5


def test_a_reset_is_not_a_mere_end() -> None:
    """What the tests above rely on: a socket tells an RST from a FIN."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        for linger, expected in ((True, ConnectionResetError), (False, None)):
            with socket.create_connection(listening.getsockname(), timeout=60) as client:
                server, _ = listening.accept()
                if linger:
                    server.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                server.close()
                if expected:
                    with pytest.raises(expected):
                        client.recv(1)
                else:
                    assert client.recv(1) == b""
