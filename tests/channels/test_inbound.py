"""What comes in, from payloads as the providers send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from bot.types import MAX_INBOUND, ChannelName, Inbound, InboundKind, Receipt, Status, Unreadable, WebhookRequest
from channels.telegram import TelegramChannel
from channels.transport import Transport
from channels.twilio import channel_of
from tests.channels.raw_server import CHAT, PAYLOADS, PERSON, make

K = InboundKind
GROUP = "-100555"


def parse(name: ChannelName, body: bytes, token: str = "") -> Sequence[Inbound | Receipt]:
    return make(name, Transport(), 9).parse(WebhookRequest("https://lykt.example/x", {}, body, token))


def payload(file: str) -> bytes:
    return (PAYLOADS / file).read_bytes()


def told(inbound: Inbound | Receipt) -> dict[str, Any]:
    """All that is set, except what is the same in every row."""
    assert isinstance(inbound, Inbound)
    same = {"channel", "address", "provider_id"}
    fields = {name: getattr(inbound, name) for name in Inbound.__slots__ if name not in same}
    return {name: value for name, value in fields.items() if value}


SMS = {
    "sms_text": {"kind": K.TEXT, "text": "Hei, når er dere åpne? 👍"},
    "sms_empty": {"kind": K.TEXT},
    "sms_stop": {"kind": K.TEXT, "text": "Stop ", "provider_answered": True},
    "sms_stop_sentence": {"kind": K.TEXT, "text": "please stop writing"},
    "sms_yes": {"kind": K.TEXT, "text": "YES", "provider_answered": True},
    "sms_optout": {"kind": K.TEXT, "text": "Arret", "opt_out": "STOP", "provider_answered": True},
    "sms_mms": {"kind": K.MEDIA, "text": "se her", "media": "image"},
    "sms_vcard": {"kind": K.MEDIA, "media": "contact"},
    "sms_nul": {"kind": K.TEXT, "text": "ab"},
    "sms_unknown_fields": {"kind": K.TEXT, "text": "hi"},
    "sms_odd_media_count": {"kind": K.TEXT, "text": "hi"},
    "sms_duplicate_fields": {"kind": K.TEXT, "text": "one"},
}
WHATSAPP = {
    "whatsapp_text": {"kind": K.TEXT, "text": "สวัสดี"},
    "whatsapp_stop": {"kind": K.TEXT, "text": "STOP"},  # Twilio answers its keywords on SMS only
    "whatsapp_button": {"kind": K.BUTTON, "text": "Confirm", "data": "campaign:1"},
    "whatsapp_list": {"kind": K.BUTTON, "text": "Lawyer", "data": "topic:lawyer_hours"},
    "whatsapp_old_button": {"kind": K.TEXT, "text": "Yes"},
    "whatsapp_image": {"kind": K.MEDIA, "media": "image"},
    "whatsapp_voice": {"kind": K.MEDIA, "media": "voice"},
    "whatsapp_sticker": {"kind": K.MEDIA, "media": "sticker"},
    "whatsapp_contacts": {"kind": K.MEDIA, "media": "contact"},
    "whatsapp_location": {"kind": K.LOCATION},
    "whatsapp_flow": {"kind": K.OTHER},
    "whatsapp_optout": {"kind": K.TEXT, "text": "STOPP", "opt_out": "STOP", "provider_answered": True},
}
TELEGRAM: dict[str, dict[str, object]] = {
    "text": {"kind": K.TEXT, "text": "Olá, onde fica?"},
    "start": {"kind": K.START, "text": "/start"},
    "start_link": {"kind": K.START, "text": "/start flyer7"},
    "start_named": {"kind": K.START, "text": "/start@lykt_bot"},
    "starting": {"kind": K.TEXT, "text": "/starting over"},
    "stop": {"kind": K.TEXT, "text": "/stop"},
    "edited": {"kind": K.EDITED},
    "button": {"kind": K.BUTTON, "data": "topic:clinic_hours", "callback_id": "4382bfdwdsb323b2d9"},
    "button_old": {"kind": K.BUTTON, "data": "topic:clinic_hours", "callback_id": "4382"},
    "button_no_message": {"kind": K.BUTTON, "data": "topic:human", "callback_id": "4383"},
    "photo": {"kind": K.MEDIA, "media": "image", "text": "is this ok?"},
    "voice": {"kind": K.MEDIA, "media": "voice"},
    "video_note": {"kind": K.MEDIA, "media": "video"},
    "animation": {"kind": K.MEDIA, "media": "video"},
    "document": {"kind": K.MEDIA, "media": "document"},
    "sticker": {"kind": K.MEDIA, "media": "sticker"},
    "contact": {"kind": K.MEDIA, "media": "contact"},
    "location": {"kind": K.LOCATION},
    "venue": {"kind": K.LOCATION},
    "dice": {"kind": K.OTHER},
    "pinned": {"kind": K.OTHER},
    "blocked": {"kind": K.BLOCKED},
    "unblocked": {"kind": K.UNBLOCKED},
    "reaction": {"kind": K.OTHER},
    "unknown_fields": {"kind": K.TEXT, "text": "hi"},
    "nul": {"kind": K.TEXT, "text": "abc"},
}
GROUPS = {
    "group_text": (GROUP, ""),
    "group_edited": (GROUP, ""),
    "group_button": (GROUP, ""),
    "group_added": (GROUP, ""),
    "group_migrated": ("-555", GROUP),
    "channel_post": ("-100777", ""),
}


@pytest.mark.parametrize("file", SMS)
def test_sms(file: str) -> None:
    (inbound,) = parse(ChannelName.SMS, payload(f"{file}.form"))
    assert told(inbound) == SMS[file]
    assert isinstance(inbound, Inbound)
    assert (inbound.channel, inbound.address) == (ChannelName.SMS, PERSON)
    assert len(inbound.provider_id) == 34


@pytest.mark.parametrize("file", WHATSAPP)
def test_whatsapp(file: str) -> None:
    (inbound,) = parse(ChannelName.WHATSAPP, payload(f"{file}.form"))
    assert told(inbound) == WHATSAPP[file]
    assert isinstance(inbound, Inbound)
    assert (inbound.channel, inbound.address) == (ChannelName.WHATSAPP, PERSON)


@pytest.mark.parametrize("file", TELEGRAM)
def test_telegram(file: str) -> None:
    (inbound,) = parse(ChannelName.TELEGRAM, payload(f"telegram_{file}.json"))
    assert told(inbound) == TELEGRAM[file] | {"locale_hint": "pt-br"}
    assert isinstance(inbound, Inbound)
    assert (inbound.channel, inbound.address) == (ChannelName.TELEGRAM, CHAT)
    assert inbound.provider_id.startswith("u7")


def test_telegram_what_a_message_quotes_is_not_read() -> None:
    """A STOP is heard even where what it answers to is of a shape the library does not know."""
    (inbound,) = parse(ChannelName.TELEGRAM, payload("telegram_odd_quote.json"))
    assert told(inbound)["text"] == "STOP"


@pytest.mark.parametrize("file", GROUPS)
def test_telegram_groups(file: str) -> None:
    (inbound,) = parse(ChannelName.TELEGRAM, payload(f"telegram_{file}.json"))
    assert isinstance(inbound, Inbound)
    assert (inbound.kind, inbound.text) == (K.GROUP, "")
    assert (inbound.address, inbound.migrated_to) == GROUPS[file]


def test_telegram_the_staff_group_is_not_left_also_where_it_moves() -> None:
    channel = TelegramChannel(Transport(), "1:a", "", staff_group=-555)

    def heard(file: str) -> Sequence[Inbound | Receipt]:
        return channel.parse(WebhookRequest("", {}, payload(f"telegram_{file}.json")))

    assert len(heard("group_text")) == 1  # another group, and no word of its moving here
    assert heard("group_migrated") == []
    assert heard("group_text") == []


@pytest.mark.parametrize("file", ["group_removed", "group_left", "poll", "unknown_kind", "no_chat"])
def test_telegram_updates_that_are_nobodys(file: str) -> None:
    """That we are out of a group must not make us leave it; a poll's count and kinds from the future have no sender."""
    assert parse(ChannelName.TELEGRAM, payload(f"telegram_{file}.json")) == []


def test_telegram_without_a_language() -> None:
    (inbound,) = parse(ChannelName.TELEGRAM, payload("telegram_no_language.json"))
    assert isinstance(inbound, Inbound)
    assert inbound.locale_hint == ""


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"not json",
        b"\xff\xfe",
        b'{"update_id": 1, "message": 5}',
        b'{"update_id": 1, "message": {"chat": {"id": "x"}}}',
        b'{"update_id": 1, "message": {"message_id": 1, "date": 1e99, "chat": {"id": 1, "type": "private"}}}',
        b"[" * 100_000,
    ],
)
def test_telegram_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(ChannelName.TELEGRAM, body)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("name", [ChannelName.SMS, ChannelName.WHATSAPP])
@pytest.mark.parametrize("body", [b"", b"{}", b"\xff&=&&", payload("sms_no_sender.form"), payload("sms_no_id.form")])
def test_twilio_unreadable(name: ChannelName, body: bytes) -> None:
    with pytest.raises(Unreadable):
        parse(name, body)


@pytest.mark.parametrize("file", ["sms_shortcode", "sms_name"])
def test_machines_are_not_answered(file: str) -> None:
    (inbound,) = parse(ChannelName.SMS, payload(f"{file}.form"))
    assert told(inbound) == {"kind": K.OTHER}


def test_whatsapp_user_without_a_number() -> None:
    (inbound,) = parse(ChannelName.WHATSAPP, payload("whatsapp_username.form"))
    assert isinstance(inbound, Inbound)
    assert (inbound.kind, inbound.address) == (K.TEXT, "ID.12345678")


def test_not_utf8() -> None:
    (inbound,) = parse(ChannelName.SMS, payload("sms_not_utf8.form"))
    assert isinstance(inbound, Inbound)
    assert inbound.text.endswith("ok")
    inbound.text.encode()


@pytest.mark.parametrize("length", [MAX_INBOUND, MAX_INBOUND + 1, 65_536])
def test_long_texts_are_cut(length: int) -> None:
    sms = payload("sms_no_id.form").replace(b"Body=hi", b"MessageSid=SM1&Body=" + b"a" * length)
    telegram = payload("telegram_text.json").replace(b"Ol\\u00e1, onde fica?", b"a" * length)
    for name, body in ((ChannelName.SMS, sms), (ChannelName.TELEGRAM, telegram)):
        (inbound,) = parse(name, body)
        assert isinstance(inbound, Inbound)
        assert len(inbound.text) == MAX_INBOUND


def test_one_webhook_for_both() -> None:
    for file in PAYLOADS.glob("*.form"):
        whatsapp = "whatsapp" in file.stem
        assert channel_of(file.read_bytes()) is (ChannelName.WHATSAPP if whatsapp else ChannelName.SMS)
    (inbound,) = parse(ChannelName.SMS, payload("whatsapp_text.form"))
    assert inbound.channel is ChannelName.WHATSAPP


RECEIPTS = {
    "queued": (Status.ACCEPTED, "queued", ""),
    "sending": (Status.ACCEPTED, "sending", ""),
    "sent": (Status.SENT, "sent", ""),
    "only_sms_status": (Status.SENT, "sent", ""),
    "delivered": (Status.DELIVERED, "delivered", ""),
    "undelivered": (Status.UNDELIVERED, "undelivered", "30005"),
    "failed": (Status.FAILED, "failed", "30007"),
    "canceled": (Status.FAILED, "canceled", ""),
    "whatsapp_read": (Status.READ, "read", ""),
    "whatsapp_undelivered": (Status.UNDELIVERED, "undelivered", "63016"),
    "unknown_word": (None, "teleported", ""),
    "no_status": (None, "", ""),
}


@pytest.mark.parametrize("name", [ChannelName.SMS, ChannelName.WHATSAPP])
@pytest.mark.parametrize("file", RECEIPTS)
def test_receipts(name: ChannelName, file: str) -> None:
    (receipt,) = parse(name, payload(f"receipt_{file}.form"), token="tok_EN-1")
    assert isinstance(receipt, Receipt)
    assert (receipt.status, receipt.raw, receipt.code) == RECEIPTS[file]
    assert (receipt.token, receipt.provider_id) == ("tok_EN-1", "SM" + "a" * 32)
    assert receipt.channel is (ChannelName.WHATSAPP if "whatsapp" in file else ChannelName.SMS)


@pytest.mark.parametrize("body", [b"", b"\xff", b"{}", b"MessageStatus=" + b"x" * 65_536])
def test_odd_receipts(body: bytes) -> None:
    (receipt,) = parse(ChannelName.SMS, body, token="t")
    assert isinstance(receipt, Receipt)
    assert receipt.status is None
    assert len(receipt.raw) <= 40
