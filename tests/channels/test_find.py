"""An uncertain send, looked for in Twilio's list."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest

from bot.types import ChannelName, Listed, MaybeSent, Outbound, Outcome, Status, Template
from tests.channels.raw_server import PERSON, answering, make, outbound, serving, transport

SMS = ChannelName.SMS
BOTH = (SMS, ChannelName.WHATSAPP)
SENT_AT = datetime(2026, 6, 18, 12, 30, tzinfo=UTC).timestamp()  # as in the payload
LIST = "answer_twilio_list.json"


async def find(wanted: Outbound, since: float, status: int = 200, answer: bytes | str = LIST) -> Outcome | None:
    async with serving(answering(status, answer)) as server, transport() as shared:
        return await make(wanted.channel, shared, server.port).find(wanted, since)


@pytest.mark.parametrize("late", [-20, 0, 4])
async def test_found(late: int) -> None:
    """The clocks may differ by some seconds, and the request may have taken some."""
    found = await find(outbound(SMS), SENT_AT + late)
    assert found == Outcome(Status.DELIVERED, provider_id=f"SM{3:032x}", raw="delivered")


@pytest.mark.parametrize("late", [6, -40, 3600, -86_400])
async def test_the_same_words_of_another_time_are_another_message(late: int) -> None:
    assert await find(outbound(SMS), SENT_AT + late) is None


async def test_how_it_ended() -> None:
    found = await find(outbound(SMS), SENT_AT - 9000)
    assert found == Outcome(Status.FAILED, provider_id=f"SM{0:032x}", raw="failed", code="30008")


async def test_other_words() -> None:
    assert await find(outbound(SMS, "Not these"), SENT_AT) is None


async def test_a_trial_account_puts_a_sentence_before_it() -> None:
    row = (
        b'{"messages": [{"sid": "SM1", "status": "sent", "direction": "outbound-api", "error_code": null,'
        b' "date_created": "Thu, 18 Jun 2026 12:30:00 +0000",'
        b' "body": "Sent from your Twilio trial account - Open tonight from 18 to 22."}]}'
    )
    found = await find(outbound(SMS), SENT_AT, answer=row)
    assert found is not None
    assert found.provider_id == "SM1"


@pytest.mark.parametrize("since", [SENT_AT, SENT_AT - 9000])
async def test_a_template_is_the_only_message_of_its_moment(since: float) -> None:
    """Its words are WhatsApp's; with two messages in that moment nobody can tell."""
    wanted = replace(outbound(ChannelName.WHATSAPP, ""), template=Template("HX" + "0" * 32))
    found = await find(wanted, since)
    assert found is None if since == SENT_AT else found is not None


async def test_the_question() -> None:
    async with serving(answering(200, b'{"messages": []}')) as server, transport() as shared:
        for name in (SMS, ChannelName.WHATSAPP):
            assert await make(name, shared, server.port).find(outbound(name), SENT_AT) is None
    prefixes = ("", "whatsapp:")
    for seen, prefix in zip(server.requests, prefixes, strict=True):
        method, target, _ = seen.line.split(" ")
        assert method == "GET"
        assert dict(parse_qsl(urlsplit(target).query)) == {
            "To": prefix + PERSON,
            "DateSent>": "2026-06-18",
            "PageSize": "100",
        }


@pytest.mark.parametrize(
    ("status", "answer"),
    [(500, b""), (401, "answer_twilio_20003.json"), (429, b""), (200, b"<html>"), (200, b"{}"), (200, b"[]")],
)
async def test_a_list_that_cannot_be_read_proves_nothing(status: int, answer: bytes | str) -> None:
    with pytest.raises(MaybeSent) as caught:
        await find(outbound(SMS), SENT_AT, status, answer)
    assert caught.value.__cause__ is None
    assert PERSON not in str(caught.value)


async def test_telegram_has_no_list() -> None:
    async with serving(answering(200, b"")) as server, transport() as shared:
        channel = make(ChannelName.TELEGRAM, shared, server.port)
        assert await channel.find(outbound(ChannelName.TELEGRAM), SENT_AT) is None
    assert server.connections == 0


async def test_the_whole_list_of_a_channel() -> None:
    rows = [
        {"sid": "SM1", "to": PERSON, "status": "sent", "direction": "outbound-api", "body": "a"},
        {"sid": "SM2", "to": f"whatsapp:{PERSON}", "status": "read", "direction": "outbound-api", "body": "b"},
        {"sid": "SM3", "to": PERSON, "status": "received", "direction": "inbound", "body": "c"},
        {"sid": "SM4", "to": PERSON, "status": "sent", "direction": "outbound-reply", "body": "OK"},
    ]
    at = {"date_created": "Thu, 18 Jun 2026 12:30:00 +0000", "error_code": None}
    late = {**rows[0], "sid": "SM5", "date_created": "Thu, 18 Jun 2026 13:30:00 +0000"}
    answer = json.dumps({"messages": [*({**row, **at} for row in rows), late]}).encode()
    async with serving(answering(200, answer)) as server, transport() as shared:
        sms, whatsapp = [await make(name, shared, server.port).listed(SENT_AT, SENT_AT + 60) for name in BOTH]
        assert await make(ChannelName.TELEGRAM, shared, server.port).listed(SENT_AT, SENT_AT) is None
    assert sms == [Listed(PERSON, "SM1", "sent", "a")]
    assert whatsapp == [Listed(PERSON, "SM2", "read", "b")]
    assert dict(parse_qsl(urlsplit(server.requests[0].line.split(" ")[1]).query)) == {
        "DateSent>": "2026-06-18",
        "DateSent<": "2026-06-19",
        "PageSize": "1000",
    }


async def test_a_whole_list_that_cannot_be_read_is_no_empty_list() -> None:
    async with serving(answering(401, "answer_twilio_20003.json")) as server, transport() as shared:
        with pytest.raises(MaybeSent, match="20003"):
            await make(SMS, shared, server.port).listed(SENT_AT, SENT_AT)
