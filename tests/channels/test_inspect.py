"""`lykt check` and `lykt check --fix`, as far as the providers' own settings go."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.types import Finding
from channels.telegram import ALLOWED_UPDATES, TelegramChannel
from channels.twilio_sms import OWN_STOP, TwilioSms
from channels.whatsapp import TwilioWhatsApp
from tests.channels.raw_server import (
    AUTH,
    NUMBER,
    PUBLIC,
    SECRET,
    SERVICE,
    SID,
    TOKEN,
    RawServer,
    Wire,
    answer,
    serving,
    transport,
)

Answers = dict[str, tuple[int, Any]]
HERE = f"{PUBLIC}/webhooks/twilio/message"
ACCOUNT = {"sid": SID, "status": "active", "type": "Full"}
ME = {"id": 5550, "is_bot": True, "first_name": "Lykt", "username": "lykt_bot"}


def provider(answers: Answers) -> Any:
    """Answers by the last part of the path."""

    async def act(wire: Wire) -> None:
        while seen := await wire.read():
            last = seen.line.split(" ")[1].partition("?")[0].rsplit("/", 1)[1]
            status, content = answers.get(last, (404, {"code": 20404}))
            await wire.write(answer(status, json.dumps(content).encode()))

    return act


async def telegram(answers: Answers, public: str = PUBLIC) -> tuple[list[Finding], list[str], RawServer]:
    async with serving(provider(answers)) as server, transport() as shared:
        url = f"http://127.0.0.1:{server.port}"
        channel = TelegramChannel(shared, TOKEN, SECRET if public else "", api_url=url, public_url=public)
        return await channel.inspect(), await channel.mend(), server


async def twilio(
    answers: Answers, sender: str = NUMBER, kind: type[TwilioSms | TwilioWhatsApp] = TwilioSms
) -> tuple[list[Finding], list[str], RawServer]:
    async with serving(provider({f"{SID}.json": (200, ACCOUNT)} | answers)) as server, transport() as shared:
        channel = kind(shared, SID, AUTH, sender, PUBLIC, api_url=f"http://127.0.0.1:{server.port}")
        return await channel.inspect(), await channel.mend(), server


# --- Telegram --------------------------------------------------------------------------------------------------------


def webhook(**info: Any) -> Answers:
    basic = {"url": f"{PUBLIC}/webhooks/telegram", "has_custom_certificate": False, "pending_update_count": 0}
    yes = (200, {"ok": True, "result": True})
    return {
        "getMe": (200, {"ok": True, "result": ME}),
        "getWebhookInfo": (200, {"ok": True, "result": basic | {"allowed_updates": ALLOWED_UPDATES} | info}),
        "setWebhook": yes,
        "deleteWebhook": yes,
    }


@pytest.mark.parametrize(
    ("info", "public", "told"),
    [
        ({}, PUBLIC, []),
        ({"url": ""}, PUBLIC, [("error", "the webhook is not set")]),
        ({"url": "https://other.example/x"}, PUBLIC, [("error", "the webhook is set elsewhere")]),
        ({"allowed_updates": ["message"]}, PUBLIC, [("warning", "other updates")]),
        ({"allowed_updates": []}, PUBLIC, []),
        ({"allowed_updates": ["poll", *ALLOWED_UPDATES]}, PUBLIC, []),
        ({"pending_update_count": 3}, PUBLIC, [("note", "3 updates wait")]),
        (
            {"last_error_date": 1781000000, "last_error_message": "Connection refused"},
            PUBLIC,
            [("warning", "failed at 2026-06-09 10:13 UTC")],
        ),
        ({"url": ""}, "", []),
        ({}, "", [("error", "the webhook is set elsewhere")]),
    ],
)
async def test_telegram_webhook(info: dict[str, Any], public: str, told: list[tuple[str, str]]) -> None:
    findings, _, _ = await telegram(webhook(**info), public)
    assert [finding.level for finding in findings] == [level for level, _ in told]
    for finding, (_, words) in zip(findings, told, strict=True):
        assert words in finding.what
        assert finding.mend
        assert SECRET not in repr(finding)
        assert TOKEN not in repr(finding)


async def test_telegram_token_refused() -> None:
    refused = (401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
    findings, done, _ = await telegram({"getMe": refused, "setWebhook": refused})
    assert [finding.level for finding in findings] == ["error"]
    assert "token" in findings[0].what
    assert done == ["Telegram refused its webhook: Unauthorized"]


async def test_telegram_mends() -> None:
    _, done, server = await telegram(webhook())
    assert done == [f"Telegram: webhook set to {PUBLIC}/webhooks/telegram"]
    form = server.requests[-1].form
    assert json.loads(form.pop("allowed_updates")) == ALLOWED_UPDATES
    assert form == {"url": f"{PUBLIC}/webhooks/telegram", "secret_token": SECRET}


async def test_telegram_polled_takes_the_webhook_away() -> None:
    _, done, server = await telegram(webhook(), public="")
    assert done == ["Telegram: webhook removed, updates are polled for"]
    assert server.requests[-1].line.endswith("/deleteWebhook HTTP/1.1")


# --- Twilio ----------------------------------------------------------------------------------------------------------


def number(url: str) -> Answers:
    one = {"sid": "PN1", "phone_number": NUMBER, "sms_url": url}
    return {"IncomingPhoneNumbers.json": (200, {"incoming_phone_numbers": [one]}), "PN1.json": (200, one)}


def service(url: str | None, on_number: bool = False) -> Answers:
    one = {"sid": SERVICE, "inbound_request_url": url, "use_inbound_webhook_on_number": on_number}
    return {SERVICE: (200, one)}


@pytest.mark.parametrize(
    ("answers", "sender", "told"),
    [
        (number(HERE + "#rc=5&rp=all"), NUMBER, []),
        (number(HERE), NUMBER, [("warning", "the number does not repeat")]),
        (number("https://other.example/x"), NUMBER, [("error", "the number calls another address")]),
        (number(""), NUMBER, [("error", "the number calls nobody")]),
        ({"IncomingPhoneNumbers.json": (200, {"incoming_phone_numbers": []})}, NUMBER, [("error", "not a number")]),
        (service(HERE + "#rp=all"), SERVICE, []),
        (service(None), SERVICE, [("error", "the messaging service calls nobody")]),
        (service(HERE, on_number=True), SERVICE, [("warning", "each number")]),
        ({}, SERVICE, [("error", "no such messaging service")]),
    ],
)
async def test_twilio_sms_address(answers: Answers, sender: str, told: list[tuple[str, str]]) -> None:
    findings, _, _ = await twilio(answers, sender)
    assert findings[-1] == OWN_STOP
    assert [finding.level for finding in findings[:-1]] == [level for level, _ in told]
    for finding, (_, words) in zip(findings, told, strict=False):
        assert words in finding.what
        assert finding.mend


@pytest.mark.parametrize(
    ("answers", "level", "word"),
    [
        ({f"{SID}.json": (401, {"code": 20003})}, "error", "auth token is wrong"),
        ({f"{SID}.json": (200, ACCOUNT | {"status": "suspended"})}, "error", "the account is suspended"),
        ({f"{SID}.json": (200, ACCOUNT | {"type": "Trial"})}, "warning", "trial account"),
    ],
)
@pytest.mark.parametrize("kind", [TwilioSms, TwilioWhatsApp])
async def test_twilio_account(kind: type[TwilioSms | TwilioWhatsApp], answers: Answers, level: str, word: str) -> None:
    findings, _, _ = await twilio(number(HERE) | answers, kind=kind)
    assert [finding.level for finding in findings if word in finding.what] == [level]
    assert AUTH not in repr(findings)


async def test_twilio_number_is_mended() -> None:
    _, done, server = await twilio(number(""))
    assert done == [f"Twilio: the number now calls {HERE}"]
    assert server.requests[-1].form == {"SmsUrl": HERE + "#rc=5&rp=all", "SmsMethod": "POST"}


async def test_twilio_service_is_mended() -> None:
    _, done, server = await twilio(service(None), SERVICE)
    assert done == [f"Twilio: the messaging service now calls {HERE}"]
    assert server.requests[-1].form == {
        "InboundRequestUrl": HERE + "#rc=5&rp=all",
        "InboundMethod": "POST",
        "UseInboundWebhookOnNumber": "false",
    }


@pytest.mark.parametrize(("sender", "done"), [(SERVICE, ["Twilio refused the new address: 20404"]), (NUMBER, [])])
async def test_twilio_mending_nothing(sender: str, done: list[str]) -> None:
    empty: Answers = {"IncomingPhoneNumbers.json": (200, {"incoming_phone_numbers": []})}
    assert (await twilio(empty, sender))[1] == done


async def test_whatsapp_says_what_to_set_by_hand() -> None:
    findings, done, _ = await twilio({}, kind=TwilioWhatsApp)
    assert [finding.level for finding in findings] == ["note"]
    assert HERE in findings[0].mend
    assert done == []
