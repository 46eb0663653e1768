"""Receipts: their order, their fields, their signature, and how they go wrong when asked to."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web

from sandbox.calls import signature
from sandbox.config import Receipts
from sandbox.faults import Fault, Kind
from tests.sandbox.running import SERVICE, TEMPLATE, WHATSAPP_FROM, Box, sandbox, until

WHATSAPP = {"To": "whatsapp:+447700900020", "From": f"whatsapp:{WHATSAPP_FROM}"}
TEMPLATED = WHATSAPP | {"Body": "", "ContentSid": TEMPLATE, "ContentVariables": '{"1": "a", "2": "b"}'}


async def send(box: Box, fields: dict[str, str] | None = None) -> dict[str, Any]:
    status, message = await box.send({"StatusCallback": f"{box.app.url}/status"} | (fields or {}))
    assert status == 201
    found: dict[str, Any] = message
    return found


async def test_an_sms_is_sent_then_delivered() -> None:
    async with sandbox() as box:
        message = await send(box)
        await until(lambda: len(box.app.hits) == 2)
        first, second = box.app.hits
        common = {
            "SmsSid": message["sid"],
            "MessageSid": message["sid"],
            "AccountSid": box.config.account_sid,
            "From": box.config.sms_from,
            "To": "+447700900010",
            "ApiVersion": "2010-04-01",
        }
        assert first.form == common | {"MessageStatus": "sent", "SmsStatus": "sent"}
        done = second.form.pop("RawDlrDoneDate")
        assert (len(done), done.isdigit()) == (10, True)
        assert second.form == common | {"MessageStatus": "delivered", "SmsStatus": "delivered"}


async def test_each_receipt_is_signed() -> None:
    async with sandbox() as box:
        await send(box)
        await until(lambda: len(box.app.hits) == 2)
        for hit in box.app.hits:
            expected = signature(box.config.auth_token, f"{box.app.url}/status", hit.form.items())
            assert hit.headers["X-Twilio-Signature"] == expected
            assert hit.headers["I-Twilio-Idempotency-Token"]
            assert hit.headers["Content-Type"].startswith("application/x-www-form-urlencoded")


async def test_a_service_reports_queued_too() -> None:
    async with sandbox(messaging_service_sid=SERVICE) as box:
        await send(box, {"From": "", "MessagingServiceSid": SERVICE})
        await until(lambda: len(box.app.hits) == 3)
        assert box.app.statuses() == ["queued", "sent", "delivered"]
        assert {hit.form["MessagingServiceSid"] for hit in box.app.hits} == {SERVICE}


async def test_a_whatsapp_template_is_read_in_the_end() -> None:
    async with sandbox() as box:
        await send(box, TEMPLATED)
        await until(lambda: len(box.app.hits) == 3)
        assert box.app.statuses() == ["sent", "delivered", "read"]
        last = box.app.hits[-1].form
        assert (last["EventType"], last["ChannelPrefix"], last["To"]) == ("READ", "whatsapp", "whatsapp:+447700900020")


async def test_free_text_outside_whatsapps_window_is_not_delivered() -> None:
    async with sandbox() as box:
        await send(box, WHATSAPP)
        await until(lambda: len(box.app.hits) == 1)
        assert (box.app.hits[0].form["MessageStatus"], box.app.hits[0].form["ErrorCode"]) == ("undelivered", "63016")
        [entry] = await box.ledger()
        assert (entry["status"], entry["error_code"]) == ("undelivered", 63016)


async def test_the_window_opens_when_the_person_writes_and_closes_again() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("whatsapp")
        await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "Hei"})
        to = WHATSAPP | {"To": f"whatsapp:{phone['address']}"}
        await send(box, to)
        await until(lambda: box.app.statuses() == ["sent", "delivered", "read"])
        box.config.whatsapp_window = 0.0
        await send(box, to)
        await until(lambda: box.app.statuses()[3:] == ["undelivered"])


@pytest.mark.parametrize(
    ("shares", "expected", "codes"),
    [
        ({"undelivered_share": 1.0}, ["sent", "undelivered"], {30003, 30005, 30006}),
        ({"undelivered_share": 0.0, "failed_share": 1.0}, ["failed"], {30007, 30008}),
        ({"undelivered_share": 0.0, "failed_share": 0.0, "stuck_share": 1.0}, ["sent"], {None}),
    ],
)
async def test_some_numbers_end_badly(shares: dict[str, float], expected: list[str], codes: set[int | None]) -> None:
    async with sandbox(receipts=Receipts(0.01, 0.01, 0.01, **shares)) as box:
        message = await send(box)
        await until(lambda: box.app.statuses() == expected)
        _, fetched = await box.twilio("GET", box.url + message["uri"])
        assert fetched["status"] == expected[-1]
        assert fetched["error_code"] in codes
        assert box.app.hits[-1].form.get("ErrorCode") == (str(fetched["error_code"]) if codes != {None} else None)


async def test_who_ends_badly_hangs_on_the_seed_not_on_the_order() -> None:
    numbers = [f"+4477009000{last}" for last in range(10, 60)]

    async def fates(seed: int, order: list[str]) -> dict[str, tuple[str, int | None]]:
        async with sandbox(seed=seed, receipts=Receipts(0, 0, 0, 0.3, 0.1, 0.1)) as box:
            for number in order:
                await box.send(To=number)
            return {entry["to"]: (entry["status"], entry["error_code"]) for entry in await box.settled()}

    first = await fates(7, numbers)
    assert first == await fates(7, list(reversed(numbers)))
    assert first != await fates(8, numbers)
    assert len(set(first.values())) > 3


FAULTY = [
    (Kind.RECEIPTS_DOUBLED, ["sent", "sent", "delivered", "delivered"]),
    (Kind.RECEIPTS_REVERSED, ["delivered", "sent"]),
    (Kind.RECEIPTS_MISSING, []),
    (Kind.RECEIPTS_EARLY, ["sent", "delivered"]),
]


@pytest.mark.parametrize(("kind", "expected"), FAULTY)
async def test_receipts_go_wrong_when_asked(kind: Kind, expected: list[str]) -> None:
    async with sandbox(faults=[Fault(kind)]) as box:
        message = await send(box)
        if kind is Kind.RECEIPTS_EARLY:
            assert box.app.statuses() == ["sent"], "the receipt is there before the answer"
        while message["status"] != "delivered":  # the truth is the same whatever is told
            _, message = await box.twilio("GET", box.url + message["uri"])
        await until(lambda: len(box.app.hits) == len(expected))
        await asyncio.sleep(0.03)
        assert box.app.statuses() == expected
        assert (await box.get("/sandbox/faults"))["happened"] == {str(kind): 1}


async def test_an_answer_is_never_repeated_unless_the_address_asks() -> None:
    async with sandbox() as box:
        box.app.answers = [web.Response(status=500), web.Response(status=500)]
        await send(box)
        await until(lambda: len(box.app.hits) == 2)
        await asyncio.sleep(0.03)
        assert box.app.statuses() == ["sent", "delivered"]


async def test_the_address_can_ask_for_repetition() -> None:
    async with sandbox() as box:
        box.app.answers = [web.Response(status=500), web.Response(status=503)]
        await send(box, {"StatusCallback": f"{box.app.url}/status#rc=3&rp=5xx"})
        await until(lambda: len(box.app.hits) == 4)
        assert box.app.statuses() == ["sent", "sent", "sent", "delivered"]
        tokens = [hit.headers["I-Twilio-Idempotency-Token"] for hit in box.app.hits]
        assert len(set(tokens)) == 2
        plain = f"{box.app.url}/status"
        first = box.app.hits[0]
        assert first.headers["X-Twilio-Signature"] == signature(box.config.auth_token, plain, first.form.items())
