"""What goes out, and what the provider's answers become."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

import pytest

from bot.types import Button, ChannelName, Inbound, InboundKind, MaybeSent, NotSent, Outcome, Status, Template
from channels.transport import Transport
from channels.twilio_sms import TwilioSms
from tests.channels.raw_server import (
    ALL,
    AUTH,
    CHAT,
    CREATED,
    NUMBER,
    PERSON,
    PUBLIC,
    SERVICE,
    SID,
    TOKEN,
    Seen,
    answering,
    make,
    outbound,
    serving,
    transport,
)

TWILIO = [ChannelName.SMS, ChannelName.WHATSAPP]
TEXT = "Open tonight from 18 to 22."
CALLBACK = f"{PUBLIC}/webhooks/twilio/status/tok_EN-1#rc=5&rp=all"


async def send(name: ChannelName, status: int, answer: bytes | str, headers: str = "", **changes: Any) -> Outcome:
    return (await exchange(name, status, answer, headers, **changes))[0]


async def exchange(
    name: ChannelName, status: int, answer: bytes | str, headers: str = "", **changes: Any
) -> tuple[Outcome, Seen]:
    async with serving(answering(status, answer, headers)) as server, transport() as shared:
        outcome = await make(name, shared, server.port).send(replace(outbound(name), **changes))
    (seen,) = server.requests
    return outcome, seen


# --- what goes out ---------------------------------------------------------------------------------------------------


async def test_sms_request() -> None:
    outcome, seen = await exchange(ChannelName.SMS, 201, CREATED[ChannelName.SMS])
    assert outcome == Outcome(Status.ACCEPTED, provider_id="SM" + "b" * 32, raw="accepted")
    assert seen.line == f"POST /2010-04-01/Accounts/{SID}/Messages.json HTTP/1.1"
    assert seen.headers["authorization"] == "Basic " + base64.b64encode(f"{SID}:{AUTH}".encode()).decode()
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen.form == {
        "To": PERSON,
        "MessagingServiceSid": SERVICE,
        "Body": TEXT,
        "ValidityPeriod": "300",
        "StatusCallback": CALLBACK,
        "SmartEncoded": "false",
    }


async def test_sms_from_a_number() -> None:
    async with serving(answering(201, CREATED[ChannelName.SMS])) as server, transport() as shared:
        url = f"http://127.0.0.1:{server.port}/"
        await TwilioSms(shared, SID, AUTH, NUMBER, PUBLIC + "/", api_url=url).send(outbound(ChannelName.SMS))
    form = server.requests[0].form
    assert (form["From"], "MessagingServiceSid" in form) == (NUMBER, False)
    assert form["StatusCallback"] == CALLBACK


async def test_whatsapp_request() -> None:
    _, seen = await exchange(ChannelName.WHATSAPP, 201, CREATED[ChannelName.WHATSAPP])
    assert seen.form == {
        "To": f"whatsapp:{PERSON}",
        "From": f"whatsapp:{NUMBER}",
        "Body": TEXT,
        "ValidityPeriod": "300",
        "StatusCallback": CALLBACK,
    }


async def test_whatsapp_template() -> None:
    template = Template("HX" + "0" * 32, {"1": "tirsdag 18–22", "2": '"x" & y'})
    _, seen = await exchange(ChannelName.WHATSAPP, 201, CREATED[ChannelName.WHATSAPP], template=template)
    assert "Body" not in seen.form
    assert seen.form["ContentSid"] == template.sid
    assert json.loads(seen.form["ContentVariables"]) == template.variables


async def test_telegram_request() -> None:
    buttons = [[Button("topic:clinic_hours", "Åpent?"), Button("command:human", "👤")], [Button("x" * 64, "0")]]
    outcome, seen = await exchange(ChannelName.TELEGRAM, 200, CREATED[ChannelName.TELEGRAM], buttons=buttons)
    assert outcome == Outcome(Status.SENT, provider_id="42", raw="ok")
    assert seen.line == f"POST /bot{TOKEN}/sendMessage HTTP/1.1"
    form = seen.form
    assert json.loads(form.pop("reply_markup")) == {
        "inline_keyboard": [
            [
                {"text": "Åpent?", "callback_data": "topic:clinic_hours"},
                {"text": "👤", "callback_data": "command:human"},
            ],
            [{"text": "0", "callback_data": "x" * 64}],
        ]
    }
    assert json.loads(form.pop("link_preview_options")) == {"is_disabled": True}
    assert form == {"chat_id": CHAT, "text": TEXT}


@ALL
async def test_every_letter_arrives(name: ChannelName) -> None:
    text = 'æøå ґ żółć\nสวัสดี مرحبا 👩‍⚕️ +&=%25 "<b>" {{1}}'
    _, seen = await exchange(name, 200, CREATED[name], text=text)
    assert seen.form["Body" if name in TWILIO else "text"] == text


@pytest.mark.parametrize(("validity", "asked"), [(600, "600"), (1, "1"), (0, "1"), (-5, "1")])
async def test_validity_is_never_left_to_the_provider(validity: int, asked: str) -> None:
    for name in TWILIO:
        _, seen = await exchange(name, 201, CREATED[name], validity=validity)
        assert seen.form["ValidityPeriod"] == asked


# --- what the answers become -----------------------------------------------------------------------------------------

TWILIO_ANSWERS: list[tuple[int, bytes | str, str, Outcome]] = [
    (400, "answer_twilio_21610.json", "", Outcome(Status.SUPPRESSED, raw="refused", code="21610")),
    (400, "answer_twilio_21211.json", "", Outcome(Status.FAILED, raw="refused", code="21211")),
    (400, "answer_twilio_98765.json", "", Outcome(Status.FAILED, raw="refused", code="98765")),
    (401, "answer_twilio_20003.json", "", Outcome(Status.PENDING, raw="refused", code="20003", stops_channel=True)),
    (401, b"", "", Outcome(Status.PENDING, raw="refused", code="http 401", stops_channel=True)),
    (402, b"{}", "", Outcome(Status.PENDING, raw="refused", code="http 402", stops_channel=True)),
    (429, "answer_twilio_20429.json", "", Outcome(Status.PENDING, raw="refused", code="20429", retry_after=2)),
    (429, "answer_twilio_20429.json", "Retry-After: 9\r\n", Outcome(Status.PENDING, "", "refused", "20429", 9)),
    (429, "answer_twilio_20429.json", "Retry-After: 900\r\n", Outcome(Status.PENDING, "", "refused", "20429", 900)),
    (429, b"<html>", "", Outcome(Status.PENDING, raw="refused", code="http 429", retry_after=2)),
    (429, b'{"code": 21611}', "", Outcome(Status.PENDING, raw="refused", code="21611", retry_after=60)),
    (429, b'{"code": 21610}', "", Outcome(Status.PENDING, raw="refused", code="21610", retry_after=2)),
    (400, b'{"code": 63007}', "", Outcome(Status.PENDING, raw="refused", code="63007", stops_channel=True)),
    (400, b'{"code": 63016}', "", Outcome(Status.FAILED, raw="refused", code="63016")),
    (404, b'{"code": 20404}', "", Outcome(Status.PENDING, raw="refused", code="20404", stops_channel=True)),
    (403, b"[]", "", Outcome(Status.FAILED, raw="refused", code="http 403")),
    (400, b'{"code": "x"}', "", Outcome(Status.FAILED, raw="refused", code="http 400")),
    (418, b"\xff", "", Outcome(Status.FAILED, raw="refused", code="http 418")),
]
TELEGRAM_ANSWERS: list[tuple[int, bytes | str, Outcome]] = [
    (403, "blocked", Outcome(Status.SUPPRESSED, raw="Forbidden: bot was blocked by the user", code="403")),
    (403, "deactivated", Outcome(Status.SUPPRESSED, raw="Forbidden: user is deactivated", code="403")),
    (400, "chat_not_found", Outcome(Status.FAILED, raw="Bad Request: chat not found", code="400")),
    (401, "unauthorized", Outcome(Status.PENDING, raw="Unauthorized", code="401", stops_channel=True)),
    (404, "not_found", Outcome(Status.PENDING, raw="Not Found", code="404", stops_channel=True)),
    (429, "flood", Outcome(Status.PENDING, raw="Too Many Requests: retry after 17", code="429", retry_after=17)),
    (429, b'{"parameters": {"retry_after": 3600}}', Outcome(Status.PENDING, code="429", retry_after=3600)),
    (418, "teapot", Outcome(Status.FAILED, raw="I'm a teapot, chat …", code="418")),
    (429, b"<html>", Outcome(Status.PENDING, code="429", retry_after=2)),
    (
        403,
        b'{"description": "Forbidden: something new"}',
        Outcome(Status.SUPPRESSED, "", "Forbidden: something new", "403"),
    ),
    (403, b"", Outcome(Status.FAILED, code="403")),  # a proxy's: else everybody would be taken for having blocked us
    (403, b"<html>Forbidden</html>", Outcome(Status.FAILED, code="403")),
    (400, b'{"parameters": [1], "description": 5}', Outcome(Status.FAILED, code="400")),
]


@pytest.mark.parametrize("name", TWILIO)
@pytest.mark.parametrize(("status", "answer", "headers", "outcome"), TWILIO_ANSWERS)
async def test_twilio_refusals(
    name: ChannelName, status: int, answer: bytes | str, headers: str, outcome: Outcome
) -> None:
    assert await send(name, status, answer, headers) == outcome


@pytest.mark.parametrize(("status", "answer", "outcome"), TELEGRAM_ANSWERS)
async def test_telegram_refusals(status: int, answer: bytes | str, outcome: Outcome) -> None:
    body = f"answer_telegram_{answer}.json" if isinstance(answer, str) else answer
    assert await send(ChannelName.TELEGRAM, status, body) == outcome


async def test_telegram_group_that_moved() -> None:
    outcome = await send(ChannelName.TELEGRAM, 400, "answer_telegram_migrated.json")
    assert (outcome.status, outcome.migrated_to) == (Status.FAILED, "-100555")


@pytest.mark.parametrize(
    ("word", "status"), [("queued", Status.ACCEPTED), ("sent", Status.SENT), ("failed", Status.FAILED)]
)
async def test_twilio_status_of_a_new_message(word: str, status: Status) -> None:
    body = json.dumps({"sid": "SM1", "status": word, "error_code": 30001 if word == "failed" else None}).encode()
    outcome = await send(ChannelName.SMS, 201, body)
    assert (outcome.status, outcome.raw) == (status, word)
    assert outcome.code == ("30001" if word == "failed" else "")


async def test_twilio_new_status_word() -> None:
    """Twilio took it, whatever it calls that."""
    outcome = await send(ChannelName.SMS, 201, b'{"sid": "SM1", "status": "teleporting"}')
    assert outcome == Outcome(Status.ACCEPTED, provider_id="SM1", raw="teleporting")


# --- acknowledging ---------------------------------------------------------------------------------------------------

PRESS = Inbound(ChannelName.TELEGRAM, CHAT, "u1", InboundKind.BUTTON, data="x", callback_id="4382")
IN_GROUP = Inbound(ChannelName.TELEGRAM, "-100555", "u2", InboundKind.GROUP)


@pytest.mark.parametrize(
    ("inbound", "method", "form"),
    [
        (PRESS, "answerCallbackQuery", {"callback_query_id": "4382"}),
        (IN_GROUP, "leaveChat", {"chat_id": "-100555"}),
    ],
)
@pytest.mark.parametrize(
    ("status", "answer"),
    [(200, b'{"ok": true, "result": true}'), (400, "answer_telegram_too_old.json"), (403, b""), (401, b"")],
)
async def test_acknowledge(
    inbound: Inbound, method: str, form: dict[str, str], status: int, answer: bytes | str
) -> None:
    async with serving(answering(status, answer)) as server, transport() as shared:
        await make(ChannelName.TELEGRAM, shared, server.port).acknowledge(inbound)
    (seen,) = server.requests
    assert seen.line.endswith(f"/{method} HTTP/1.1")
    assert seen.form == form


@ALL
async def test_nothing_to_acknowledge(name: ChannelName) -> None:
    async with serving(answering(200, b"")) as server, transport() as shared:
        await make(name, shared, server.port).acknowledge(Inbound(name, CHAT, "1", InboundKind.TEXT, text="hi"))
    assert server.connections == 0


async def test_acknowledge_tells_when_nobody_answers() -> None:
    async with serving(answering(502, b"")) as server, transport() as shared:
        with pytest.raises(MaybeSent):
            await make(ChannelName.TELEGRAM, shared, server.port).acknowledge(PRESS)
    async with transport() as shared:
        with pytest.raises(NotSent):
            await make(ChannelName.TELEGRAM, shared, 1).acknowledge(IN_GROUP)


async def test_closing_a_channel_leaves_the_others_their_transport() -> None:
    async with serving(answering(201, CREATED[ChannelName.SMS])) as server:
        shared = Transport()
        for name in ChannelName:
            await make(name, shared, server.port).close()
        await make(ChannelName.SMS, shared, server.port).send(outbound(ChannelName.SMS))
        await shared.close()
    assert len(server.requests) == 1
