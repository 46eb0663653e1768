"""What people write over SMS and WhatsApp, as the app gets it; and what Twilio does with it by itself."""

from __future__ import annotations

import pytest
from aiohttp import web

from sandbox.calls import signature
from tests.sandbox.running import BUTTONS, SERVICE, SMS_FROM, WHATSAPP_FROM, Box, sandbox, until


async def write(box: Box, phone: int, text: str) -> dict[str, str]:
    """The form that the app gets for it."""
    before = len(box.app.hits)
    status, _ = await box.post(f"/sandbox/phones/{phone}/write", {"text": text})
    assert status == 200
    assert len(box.app.hits) == before + 1
    return box.app.hits[-1].form


async def inbox(box: Box, phone: int) -> list[tuple[bool, str, str]]:
    messages = (await box.get(f"/sandbox/phones/{phone}"))["messages"]
    return [(each["mine"], each["from"], each["text"]) for each in messages]


async def test_an_sms_comes_in_signed() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("sms")
        form = await write(box, phone["id"], "Når har dere åpent? 👍")
        assert form["From"] == phone["address"]
        assert form["To"] == SMS_FROM
        assert form["Body"] == "Når har dere åpent? 👍"
        assert form["MessageSid"] == form["SmsSid"] == form["SmsMessageSid"]
        assert (form["NumMedia"], form["NumSegments"], form["SmsStatus"]) == ("0", "1", "received")
        assert form["AccountSid"] == box.config.account_sid
        assert "MessagingServiceSid" not in form
        hit = box.app.hits[0]
        expected = signature(box.config.auth_token, f"{box.app.url}/inbound", form.items())
        assert (hit.path, hit.headers["X-Twilio-Signature"]) == ("/inbound", expected)
        assert (await box.get(f"/sandbox/phones/{phone['id']}"))["messages"][0]["status"] == "delivered"


async def test_whatsapp_comes_in_with_its_own_fields() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("whatsapp")
        form = await write(box, phone["id"], "Hei")
        assert (form["From"], form["To"]) == (f"whatsapp:{phone['address']}", f"whatsapp:{WHATSAPP_FROM}")
        assert (form["WaId"], form["MessageType"]) == (phone["address"][1:], "text")


STOPS = ("STOP", "stop", " Stopall ", "UNSUBSCRIBE", "cancel", "End", "QUIT", "optout", "REVOKE")


async def test_twilios_own_stop() -> None:
    async with sandbox() as box:
        for word in STOPS:
            phone = await box.new_phone("sms")
            form = await write(box, phone["id"], word)
            assert form["Body"] == word, "the app is told all the same"
            assert "OptOutType" not in form
            [_, (mine, sender, text)] = await inbox(box, phone["id"])
            assert (mine, sender, "START" in text) == (False, "twilio", True)
            status, body = await box.send(To=phone["address"])
            assert (status, body["code"]) == (400, 21610), word
            await write(box, phone["id"], "Start")
            assert (await box.send(To=phone["address"]))[0] == 201


async def test_other_words_are_left_to_the_app() -> None:
    async with sandbox() as box:
        for word in ("STOPP", "stop please", "Stop!", "СТОП", "Nei", "parar"):
            phone = await box.new_phone("sms")
            await write(box, phone["id"], word)
            assert len(await inbox(box, phone["id"])) == 1, word
            assert (await box.send(To=phone["address"]))[0] == 201


async def test_help_and_yes_are_answered_by_twilio_too() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("sms")
        for word in ("HELP", "info", "YES", "unstop"):
            await write(box, phone["id"], word)
        assert [sender for mine, sender, _ in await inbox(box, phone["id"]) if not mine] == ["twilio"] * 4


async def test_a_service_says_what_twilio_did() -> None:
    async with sandbox(messaging_service_sid=SERVICE) as box:
        phone = await box.new_phone("sms")
        for word, kind in (("stop", "STOP"), ("START", "START"), ("Help", "HELP")):
            form = await write(box, phone["id"], word)
            assert (form["OptOutType"], form["MessagingServiceSid"]) == (kind, SERVICE)
        assert "OptOutType" not in await write(box, phone["id"], "Hei")


async def test_whatsapp_and_a_number_without_keywords_are_left_alone() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("whatsapp")
        await write(box, phone["id"], "STOP")
        assert len(await inbox(box, phone["id"])) == 1
    async with sandbox(own_keywords=False) as box:
        phone = await box.new_phone("sms")
        await write(box, phone["id"], "STOP")
        assert len(await inbox(box, phone["id"])) == 1
        assert (await box.send(To=phone["address"]))[0] == 201


async def test_a_quick_reply_of_a_template() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("whatsapp")
        sender = {"To": f"whatsapp:{phone['address']}", "From": f"whatsapp:{WHATSAPP_FROM}"}
        _, sent = await box.send(sender, Body="", ContentSid=BUTTONS, StatusCallback=f"{box.app.url}/status")
        await until(lambda: "delivered" in box.app.statuses())
        [message] = (await box.get(f"/sandbox/phones/{phone['id']}"))["messages"]
        assert message["buttons"] == [[{"text": "Yes", "data": "yes:1"}], [{"text": "No", "data": "no:1"}]]
        press = {"message_id": message["id"], "data": "yes:1"}
        assert (await box.post(f"/sandbox/phones/{phone['id']}/press", press))[0] == 200
        form = next(hit.form for hit in box.app.hits if hit.path == "/inbound")
        assert (form["Body"], form["ButtonText"], form["ButtonPayload"]) == ("Yes", "Yes", "yes:1")
        assert (form["MessageType"], form["OriginalRepliedMessageSid"]) == ("button", sent["sid"])


@pytest.mark.parametrize("channel", ["sms", "whatsapp"])
@pytest.mark.parametrize(("kind", "content"), [("voice", "audio/ogg"), ("image", "image/jpeg")])
async def test_a_picture_or_a_voice(channel: str, kind: str, content: str) -> None:
    async with sandbox() as box:
        phone = await box.new_phone(channel)
        assert (await box.post(f"/sandbox/phones/{phone['id']}/media", {"kind": kind}))[0] == 200
        form = box.app.hits[0].form
        assert (form["Body"], form["NumMedia"], form["MediaContentType0"]) == ("", "1", content)
        assert form["MessageSid"].startswith("MM")
        assert form["MediaUrl0"].startswith(box.url)


async def test_a_location() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("whatsapp")
        await box.post(f"/sandbox/phones/{phone['id']}/media", {"kind": "location"})
        form = box.app.hits[0].form
        assert (form["NumMedia"], form["MessageType"]) == ("0", "location")
        assert float(form["Latitude"]) > 59


async def test_plain_text_is_an_answer_and_other_answers_are_not() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("sms")
        box.app.answers = [web.Response(text="OK"), web.Response(text="<Response/>", content_type="text/xml")]
        await write(box, phone["id"], "Hei")
        await write(box, phone["id"], "Hei igjen")
        said = [text for mine, _, text in await inbox(box, phone["id"]) if not mine]
        assert said == ["OK"]


async def test_anything_typed_is_carried() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("sms")
        for text in ("\x00\x1f", "half \ud83d a pair", "شكرا ‏😀", "a=b&c=d %41+"):
            form = await write(box, phone["id"], text)
            assert form["Body"] == text.replace("\ud83d", "?")
            expected = signature(box.config.auth_token, f"{box.app.url}/inbound", form.items())
            assert box.app.hits[-1].headers["X-Twilio-Signature"] == expected


async def test_an_app_that_fails_loses_the_message() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("sms")
        box.app.answers = [web.Response(status=500)]
        await write(box, phone["id"], "Hei")
        assert (await box.get(f"/sandbox/phones/{phone['id']}"))["messages"][0]["status"] == "failed"


async def test_ids_of_two_runs_differ_though_the_behaviour_does_not() -> None:
    seen = set()
    for epoch in (1_790_000_000.0, 1_790_000_060.0):
        async with sandbox(epoch=epoch) as box:
            phone = await box.new_phone("sms")
            seen.add((await write(box, phone["id"], "Hei"))["MessageSid"])
            seen.add((await box.send())[1]["sid"])
    assert len(seen) == 4


async def test_a_text_of_64_kb_comes_in_pieces() -> None:
    async with sandbox() as box:
        phone = await box.new_phone("sms")
        assert (await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "å" * 64_000}))[0] == 200
        assert [len(hit.form["Body"]) for hit in box.app.hits] == [1600] * 40
