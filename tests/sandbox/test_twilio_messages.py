"""Messages that Twilio takes: the resource, the list and its pages, the account, its number and its service."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import Any

from tests.sandbox.running import SERVICE, SMS_FROM, TEMPLATE, WHATSAPP_FROM, sandbox, until

WHATSAPP = {"To": "whatsapp:+447700900020", "From": f"whatsapp:{WHATSAPP_FROM}"}


async def test_the_resource_has_every_field_of_twilios() -> None:
    async with sandbox() as box:
        status, message = await box.send(Body="Hei på deg")
        assert status == 201
        assert re.fullmatch(r"SM[0-9a-f]{32}", message["sid"])
        created = parsedate_to_datetime(message.pop("date_created"))
        assert created.utcoffset() is not None
        assert message.pop("date_updated").endswith("+0000")
        uri = f"/2010-04-01/Accounts/{box.config.account_sid}/Messages/{message.pop('sid')}"
        assert message == {
            "account_sid": box.config.account_sid,
            "api_version": "2010-04-01",
            "body": "Hei på deg",
            "date_sent": None,
            "direction": "outbound-api",
            "error_code": None,
            "error_message": None,
            "from": SMS_FROM,
            "messaging_service_sid": None,
            "num_media": "0",
            "num_segments": "1",
            "price": None,
            "price_unit": "USD",
            "status": "queued",
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": "+447700900010",
            "uri": f"{uri}.json",
        }


async def test_a_service_accepts_first_and_names_the_sender_later() -> None:
    async with sandbox(messaging_service_sid=SERVICE) as box:
        _, message = await box.send(From="", MessagingServiceSid=SERVICE)
        assert (message["status"], message["from"], message["num_segments"]) == ("accepted", None, "0")
        assert message["messaging_service_sid"] == SERVICE
        while message["status"] != "delivered":
            _, message = await box.twilio("GET", box.url + message["uri"])
        assert (message["from"], message["num_segments"]) == (SMS_FROM, "1")
        assert message["date_sent"].endswith("+0000")


async def test_a_template_is_rendered() -> None:
    async with sandbox() as box:
        variables = '{"1": "du", "2": "i morgen"}'
        status, message = await box.send(WHATSAPP, Body="", ContentSid=TEMPLATE, ContentVariables=variables)
        assert (status, message["body"], message["to"]) == (201, "Hei du, vi ses i morgen.", "whatsapp:+447700900020")
        [entry] = await box.ledger()
        assert (entry["channel"], entry["to"], entry["content_sid"]) == ("whatsapp", "+447700900020", TEMPLATE)
        assert entry["body"] == "Hei du, vi ses i morgen."


async def test_the_ledger_keeps_all_that_was_asked_for() -> None:
    async with sandbox() as box:
        callback = f"{box.app.url}/status"
        _, message = await box.send(StatusCallback=callback, ValidityPeriod="600", Body="a" * 161)
        await until(lambda: box.app.statuses() == ["sent", "delivered"])
        [entry] = await box.ledger()
        assert entry["id"] == message["sid"]
        assert (entry["callback"], entry["validity"], entry["segments"]) == (callback, 600, 2)
        assert [step["status"] for step in entry["history"]] == ["queued", "sent", "delivered"]
        later = (await box.get(f"/sandbox/ledger?since={entry['moment'] + 1}"))["messages"]
        assert later == []
        assert (await box.get("/sandbox/ledger?channel=telegram"))["messages"] == []
        assert len((await box.get("/sandbox/ledger?channel=sms"))["messages"]) == 1


async def test_what_went_out_twice_is_counted() -> None:
    async with sandbox() as box:
        for body in ("Hei", "Hei", "Hei", "Ha det"):
            await box.send(Body=body)
        await box.send(To="+447700900011")
        summary = await box.get("/sandbox/ledger/summary")
        assert (summary["accepted"], summary["duplicates"]) == (5, 2)
        assert summary["requests"] == {"twilio create message": 5}


async def test_no_message_is_not_found() -> None:
    async with sandbox() as box:
        status, body = await box.twilio("GET", f"{box.account}/Messages/SM{'0' * 32}.json")
        assert (status, body["code"]) == (404, 20404)


async def listed(box: Any, **query: str) -> list[str]:
    status, page = await box.twilio("GET", f"{box.account}/Messages.json", params=query)
    assert status == 200, page
    return [message["body"] for message in page["messages"]]


async def test_the_list_is_filtered() -> None:
    async with sandbox() as box:
        await box.send(Body="one")
        await box.send(Body="two", To="+447700900011")
        await box.send(WHATSAPP, Body="three")
        assert await listed(box) == ["three", "two", "one"]
        assert await listed(box, To="+447700900011") == ["two"]
        assert await listed(box, To="whatsapp:+447700900020") == ["three"]
        assert await listed(box, To="+447700900020") == []
        assert await listed(box, From=f"whatsapp:{WHATSAPP_FROM}") == ["three"]
        assert await listed(box, **{"DateSent>": "2020-01-01"}) == ["three", "two", "one"]
        assert await listed(box, **{"DateSent>": "2020-01-01T00:00:00Z", "DateSent<": "2021-01-01"}) == []
        assert await listed(box, DateSent="2020-01-01") == []


async def test_the_list_has_pages_that_new_messages_do_not_shift() -> None:
    async with sandbox() as box:
        for number in range(5):
            await box.send(Body=str(number))
        _, page = await box.twilio("GET", f"{box.account}/Messages.json", params={"PageSize": "2"})
        seen = [message["body"] for message in page["messages"]]
        await box.send(Body="new")
        while page["next_page_uri"]:
            _, page = await box.twilio("GET", box.url + page["next_page_uri"])
            seen += [message["body"] for message in page["messages"]]
        assert seen == ["4", "3", "2", "1", "0"]
        assert (page["page"], page["page_size"]) == (2, 2)


WRONG_FILTERS = ("PageSize=0", "PageSize=1001", "Page=-1", "DateSent=today", "Status=sent", "PageToken=PAx")


async def test_a_wrong_filter_is_refused() -> None:
    async with sandbox() as box:
        for query in WRONG_FILTERS:
            status, body = await box.twilio("GET", f"{box.account}/Messages.json?{query}")
            assert (status, body["code"]) == (400, 20001), query


async def test_the_account_its_number_and_its_service() -> None:
    async with sandbox(messaging_service_sid=SERVICE) as box:
        _, account = await box.twilio("GET", f"{box.account}.json")
        assert (account["sid"], account["status"], account["type"]) == (box.config.account_sid, "active", "Full")
        _, service = await box.twilio("GET", f"{box.url}/v1/Services/{SERVICE}")
        assert (service["sid"], service["inbound_request_url"]) == (SERVICE, f"{box.app.url}/inbound")
        numbers = f"{box.account}/IncomingPhoneNumbers"
        _, page = await box.twilio("GET", f"{numbers}.json", params={"PhoneNumber": SMS_FROM})
        [number] = page["incoming_phone_numbers"]
        assert (number["phone_number"], number["sms_url"]) == (SMS_FROM, f"{box.app.url}/inbound")
        _, other = await box.twilio("GET", f"{numbers}.json", params={"PhoneNumber": "+447700900009"})
        assert other["incoming_phone_numbers"] == []
        one = f"{numbers}/{number['sid']}.json"
        _, changed = await box.twilio("POST", one, data={"SmsUrl": f"{box.app.url}/other", "SmsMethod": "POST"})
        assert changed["sms_url"] == f"{box.app.url}/other"
        status, refused = await box.twilio("POST", one, data={"SmsUrl": "https://example.org/in"})
        assert (status, refused["code"]) == (400, 21502)
        assert (await box.twilio("GET", one))[1]["sms_url"] == f"{box.app.url}/other"
        assert (await box.twilio("GET", f"{box.url}/v1/Services/MG{'0' * 32}"))[0] == 404


async def test_the_service_is_pointed_elsewhere_and_defers_to_its_number() -> None:
    async with sandbox(messaging_service_sid=SERVICE) as box:
        path = f"{box.url}/v1/Services/{SERVICE}"
        phone = await box.new_phone("sms")

        async def reached() -> str:
            await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "Hei"})
            return box.app.hits[-1].path

        change = {"InboundRequestUrl": f"{box.app.url}/other", "InboundMethod": "POST"}
        _, service = await box.twilio("POST", path, data=change | {"UseInboundWebhookOnNumber": "False"})
        assert (service["inbound_request_url"], await reached()) == (f"{box.app.url}/other", "/other")
        _, service = await box.twilio("POST", path, data={"UseInboundWebhookOnNumber": "true"})
        assert (service["use_inbound_webhook_on_number"], await reached()) == (True, "/inbound")
        for wrong in ({"InboundMethod": "GET"}, {"FriendlyName": "a"}, {"InboundRequestUrl": "http://10.0.0.1/"}):
            assert (await box.twilio("POST", path, data=wrong))[0] == 400
        assert (await box.twilio("GET", path))[1]["inbound_request_url"] == f"{box.app.url}/other"
