"""What Twilio would refuse, the sandbox refuses: one row for each, with its HTTP status and its code."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.sandbox.running import SERVICE, SMS_FROM, TEMPLATE, WHATSAPP_FROM, Box, login, sandbox

WHATSAPP = {"To": "whatsapp:+447700900020", "From": f"whatsapp:{WHATSAPP_FROM}"}

REFUSALS: list[tuple[str, dict[str, str], int, int]] = [
    ("no recipient", {"To": ""}, 400, 21604),
    ("no digits", {"To": "+47abc"}, 400, 21211),
    ("no plus", {"To": "447700900010"}, 400, 21211),
    ("a leading zero", {"To": "+0447700900010"}, 400, 21211),
    ("a name", {"To": "Lykt"}, 400, 21211),
    ("too long", {"To": "+4477009000101234"}, 400, 21211),
    ("a short code", {"To": "2440"}, 400, 21265),
    ("to itself", {"To": SMS_FROM}, 400, 21266),
    ("no sender", {"From": ""}, 400, 21603),
    ("a sender that is no number", {"From": "+47 22!"}, 400, 21212),
    ("another's number", {"From": "+447700900009"}, 400, 21606),
    ("another's service", {"From": "", "MessagingServiceSid": "MG" + "0" * 32}, 404, 21701),
    ("another's WhatsApp sender", WHATSAPP | {"From": "whatsapp:+447700900009"}, 400, 63007),
    ("an SMS from WhatsApp", {"From": f"whatsapp:{WHATSAPP_FROM}"}, 400, 21910),
    ("WhatsApp from SMS", WHATSAPP | {"From": SMS_FROM}, 400, 21910),
    ("no body", {"Body": ""}, 400, 21602),
    ("1601 characters", {"Body": "a" * 1601}, 400, 21617),
    ("no such template", WHATSAPP | {"Body": "", "ContentSid": "HX" + "0" * 32}, 400, 21655),
    ("a template of no kind", WHATSAPP | {"Body": "", "ContentSid": "vaccine"}, 400, 21655),
    ("variables without template", {"ContentVariables": '{"1": "a"}'}, 400, 21654),
    ("variables that are no JSON", WHATSAPP | {"ContentSid": TEMPLATE, "ContentVariables": "{1: a}"}, 400, 21656),
    ("variables as a list", WHATSAPP | {"ContentSid": TEMPLATE, "ContentVariables": '["a", "b"]'}, 400, 21656),
    (
        "a number as a variable",
        WHATSAPP | {"ContentSid": TEMPLATE, "ContentVariables": '{"1": 1, "2": "b"}'},
        400,
        21656,
    ),
    ("a variable too few", WHATSAPP | {"ContentSid": TEMPLATE, "ContentVariables": '{"1": "a"}'}, 400, 21656),
    ("an empty variable", WHATSAPP | {"ContentSid": TEMPLATE, "ContentVariables": '{"1": "", "2": "b"}'}, 400, 21656),
    ("a line break", WHATSAPP | {"ContentSid": TEMPLATE, "ContentVariables": '{"1": "a\\nb", "2": "b"}'}, 400, 21656),
    ("no validity", {"ValidityPeriod": "0"}, 400, 20001),
    ("over ten hours", {"ValidityPeriod": "36001"}, 400, 20001),
    ("validity in words", {"ValidityPeriod": "600s"}, 400, 20001),
    ("a callback elsewhere", {"StatusCallback": "https://example.org/status"}, 400, 21609),
    ("a callback on the local network", {"StatusCallback": "http://192.168.1.1/status"}, 400, 21609),
    ("a callback that hides its host", {"StatusCallback": "http://127.0.0.1@example.org/"}, 400, 21609),
    ("a callback that is no web address", {"StatusCallback": "file:///etc/hosts"}, 400, 21609),
    ("an unknown field", {"Bodytext": "Hei"}, 400, 20001),
    ("a flag that is neither", {"SmartEncoded": "ja"}, 400, 20001),
    ("a choice that is none", {"ContentRetention": "forget"}, 400, 20001),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared() -> AsyncIterator[Box]:
    """One sandbox for all the rows: what is refused leaves nothing behind."""
    async with sandbox() as box:
        yield box


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("what", "fields", "status", "code"), REFUSALS, ids=[row[0] for row in REFUSALS])
async def test_a_message_is_refused(shared: Box, what: str, fields: dict[str, str], status: int, code: int) -> None:
    before = (await shared.get("/sandbox/ledger/summary"))["refused"].get(str(code), 0)
    got, body = await shared.send(fields)
    assert (got, body["code"], body["status"]) == (status, code, status)
    assert body["message"]
    assert body["more_info"].endswith(str(code))
    summary = await shared.get("/sandbox/ledger/summary")
    assert summary["accepted"] == 0
    assert summary["refused"][str(code)] == before + 1


async def test_what_stands_at_the_limits_is_taken() -> None:
    async with sandbox(messaging_service_sid=SERVICE) as box:
        assert (await box.send(Body="a" * 1600))[0] == 201
        assert (await box.send(ValidityPeriod="1"))[0] == 201
        assert (await box.send(ValidityPeriod="36000", SmartEncoded="true", RiskCheck="disable"))[0] == 201
        assert (await box.send(From="", MessagingServiceSid=SERVICE))[0] == 201
        assert (await box.send(To="+" + "123456789012345"))[0] == 201


NOT_OURS = [{}, login("AC" + "0" * 32, "sandbox-auth-token"), login("AC" + "5a" * 16, "wrong")]


@pytest.mark.parametrize("headers", NOT_OURS, ids=["nobody", "another account", "a wrong token"])
async def test_only_the_account_itself_is_let_in(headers: dict[str, str]) -> None:
    async with sandbox() as box:
        form = {"To": "+447700900010", "From": SMS_FROM, "Body": "Hei"}
        for method, path in (("POST", "/Messages.json"), ("GET", "/Messages.json"), ("GET", ".json")):
            data = form if method == "POST" else None
            async with box.session.request(method, box.account + path, data=data, headers=headers) as response:
                assert response.status == 401
                assert (await response.json())["code"] == 20003
        assert await box.ledger() == []


async def test_another_account_is_not_found() -> None:
    async with sandbox() as box:
        other = f"{box.url}/2010-04-01/Accounts/AC{'1' * 32}/Messages.json"
        status, body = await box.twilio("POST", other, data={"To": "+447700900010", "From": SMS_FROM, "Body": "Hei"})
        assert (status, body["code"]) == (404, 20404)


async def test_only_forms_in_utf_8_are_read() -> None:
    async with sandbox() as box:
        path = f"{box.account}/Messages.json"
        assert (await box.twilio("POST", path, json={"To": "+447700900010"}))[1]["code"] == 20415
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        assert (await box.twilio("POST", path, data=b"Body=%ff%fe", headers=form))[1]["code"] == 20001
        assert (await box.twilio("POST", path, data=b"To=%2B4477&To=%2B4478", headers=form))[1]["code"] == 20001
        assert await box.ledger() == []
