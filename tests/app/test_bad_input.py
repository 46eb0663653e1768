"""Whatever comes in: an answer or a documented silence, never a 5xx or a stuck queue; what is forged leaves nothing."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from twilio.request_validator import RequestValidator

from tests.app.hands import hand, quiet
from tests.whole import ACCOUNT, AUTH, SECRET, SMS_FROM, WHATSAPP_FROM, Whole, whole

PERSON = "+447700900555"
TELEGRAM_HEADER = "X-Telegram-Bot-Api-Secret-Token"

TEXTS = [
    "",
    " ",
    "\x00",
    "a\x00b",
    "🙂" * 500,
    "x" * 65536,
    "\u202e\u200f\ufeff",
    "ﷺ" * 200,
    "-1",
    "9" * 400,
    "</script>",
]
SMS_FIELDS: list[dict[str, str]] = [
    {"NumMedia": "1", "MediaUrl0": "https://api.twilio.com/x", "MediaContentType0": "image/jpeg"},
    {"NumMedia": "many", "Body": "hello"},
    {"Latitude": "59.9", "Longitude": "10.7"},
    {"From": "not a number", "Body": "hello"},
    {"From": "", "Body": "hello"},
    {"From": "whatsapp:+447700900556", "To": f"whatsapp:{WHATSAPP_FROM}", "Body": "hello", "WaId": "447700900556"},
    {"NewFieldOf2031": "…", "Body": "hello"},
]
UPDATES: list[dict[str, Any]] = [
    {"message": {"chat": {"id": -100500, "type": "supergroup", "title": "x"}, "text": "hello"}},
    {
        "message": {
            "chat": {"id": 70000001, "type": "private"},
            "voice": {"file_id": "x", "file_unique_id": "x", "duration": 1},
        }
    },
    {"message": {"chat": {"id": 70000001, "type": "private"}, "location": {"latitude": 1.0, "longitude": 2.0}}},
    {"message": {"chat": {"id": 70000001, "type": "private"}, "text": "x" * 65536}},
    {"message": {"chat": {"id": 70000001, "type": "private"}, "something_of_2031": {"a": [1, None]}}},
    {"edited_message": {"chat": {"id": 70000001, "type": "private"}, "text": "hello"}},
    {"my_chat_member": {"chat": {"id": 70000001, "type": "private"}}},
    {"callback_query": {"id": "1", "data": "topic:none", "from": {"id": 70000001, "is_bot": False, "first_name": "A"}}},
    {"poll": {"id": "1"}},
    {},
]


async def twilio(made: Whole, number: int, fields: dict[str, str], *, sign: bool = True) -> int:
    """One inbound as Twilio posts it. Returns the status of the answer."""
    url = f"{made.settings.public_url}/webhooks/twilio/message"
    sid = f"SM{number:032x}"
    form = {
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": PERSON,
        "To": SMS_FROM,
        "Body": "",
        "NumMedia": "0",
        **fields,
    }
    signature = RequestValidator(AUTH).compute_signature(url, form) if sign else "bm90IHRoZWlycw=="
    async with made.session.post(url, data=form, headers={"X-Twilio-Signature": signature}) as answer:
        return answer.status


async def telegram(made: Whole, body: bytes | io.BytesIO, secret: str = SECRET) -> int:
    url = f"{made.settings.public_url}/webhooks/telegram"
    async with made.session.post(url, data=body, headers={TELEGRAM_HEADER: secret}) as answer:
        return answer.status


def with_sender(update: dict[str, Any], number: int) -> bytes:
    """The update as Telegram would send it, with what every message has."""
    body = json.loads(json.dumps(update))
    for name in ("message", "edited_message"):
        if name in body:
            sender = {"id": 70000001, "is_bot": False, "first_name": "A"}
            body[name] |= {"message_id": number, "date": 1_700_000_000, "from": sender}
    return json.dumps({"update_id": number, **body}).encode()


async def test_nothing_that_comes_in_is_a_5xx_or_sticks(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        number = 0
        for fields in [*({"Body": text} for text in TEXTS), *SMS_FIELDS]:
            number += 1
            assert await twilio(made, number, fields) == 200, fields.keys()
        for update in UPDATES:
            number += 1
            assert await telegram(made, with_sender(update, number)) == 200, update
        for body in (b"", b"[]", b"not json", b"\xff\xfe", b'{"update_id": "x"}', b"[" * 5000):
            assert await telegram(made, body) == 200, body[:20]
        await made.at_rest()  # nothing is stuck
        one = await hand(made, "sms")
        await one.write("when are you open?")
        await one.hears("17:00")


async def test_what_is_forged_gets_403_and_leaves_no_trace(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        before = await made.house.store.client.dbsize()
        assert await twilio(made, 1, {"Body": "STOP"}, sign=False) == 403
        assert await telegram(made, with_sender(UPDATES[1], 1), "wrong") == 403
        assert await telegram(made, with_sender(UPDATES[1], 1), "") == 403
        status = f"{made.settings.public_url}/webhooks/twilio/status/AAAA"
        async with made.session.post(status, data={"MessageStatus": "delivered"}) as answer:
            assert answer.status == 403
        assert await made.house.store.client.dbsize() == before


@pytest.mark.parametrize("times", [2, 5])
async def test_a_replayed_inbound_is_answered_once(tmp_path: Path, times: int) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one = await hand(made, "sms")
        for _ in range(times):
            assert await twilio(made, 77, {"From": one.address, "Body": "when are you open?"}) == 200
        await one.hears("17:00")
        await made.at_rest()
        assert len(await one.heard()) == 1


async def test_a_genuine_receipt_for_nobody_is_taken_and_changes_nothing(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        url = f"{made.settings.public_url}/webhooks/twilio/status/bm90IG91cnM"
        form = {"MessageSid": "SM" + "0" * 32, "MessageStatus": "delivered", "AccountSid": ACCOUNT}
        headers = {"X-Twilio-Signature": RequestValidator(AUTH).compute_signature(url, form)}
        before = await made.house.store.client.dbsize()
        async with made.session.post(url, data=form, headers=headers) as answer:
            assert answer.status == 204
        assert await made.house.store.client.dbsize() == before


async def test_too_large_a_webhook_is_refused_unread(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        assert await telegram(made, io.BytesIO(b"x" * 2_000_000)) == 413
