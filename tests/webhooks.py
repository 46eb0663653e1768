"""What a provider posts to us when somebody writes, in as few fields as it takes; read by the channels' own readers."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from bot.types import ChannelName, Inbound
from channels import telegram_updates, twilio_webhooks

#: A kind of message, as Twilio says it of an SMS and of WhatsApp, and as Telegram does.
_MMS = {"NumMedia": "1", "MediaContentType0": "image/jpeg"}
TWILIO: dict[str, dict[ChannelName, dict[str, str]]] = {
    "picture": {ChannelName.SMS: _MMS, ChannelName.WHATSAPP: _MMS | {"MessageType": "image"}},
    "sound": {
        ChannelName.SMS: {"NumMedia": "1", "MediaContentType0": "audio/amr"},
        ChannelName.WHATSAPP: {"NumMedia": "1", "MediaContentType0": "audio/ogg", "MessageType": "audio"},
    },
    "card": {
        ChannelName.SMS: {"NumMedia": "1", "MediaContentType0": "text/x-vcard"},
        ChannelName.WHATSAPP: {"NumMedia": "1", "MediaContentType0": "text/vcard", "MessageType": "contacts"},
    },
    "place": {
        ChannelName.SMS: {"NumMedia": "1", "MediaContentType0": "application/geo+json"},
        ChannelName.WHATSAPP: {"MessageType": "location", "Latitude": "59.9", "Longitude": "10.7"},
    },
    "unknown": {
        ChannelName.SMS: {"NumMedia": "many", "Telepathy": "1"},
        ChannelName.WHATSAPP: {"MessageType": "telepathy"},
    },
}
TELEGRAM: dict[str, dict[str, Any]] = {
    "picture": {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]},
    "sound": {"voice": {"file_id": "a", "file_unique_id": "b", "duration": 3}},
    "card": {"contact": {"phone_number": "+447700900102", "first_name": "Other"}},
    "place": {"location": {"latitude": 59.9, "longitude": 10.7}},
    "unknown": {"telepathy": {}},
}
KINDS = tuple(TELEGRAM)
#: What only Telegram tells.
HAPPENINGS = ("start", "edited", "group", "blocked", "unblocked", "update")


def read(channel: ChannelName, body: bytes) -> list[Inbound]:
    """What `body` holds for us. Raises Unreadable."""
    return telegram_updates.read(body) if channel is ChannelName.TELEGRAM else [twilio_webhooks.read_message(body)]


def text(channel: ChannelName, address: str, number: int, said: str, **more: str) -> bytes:
    """Somebody wrote `said`. On Telegram also what JSON can carry and Unicode cannot: lone surrogates."""
    if channel is ChannelName.TELEGRAM:
        return _update(number, message=_message(address, number, text=said))
    return _form(channel, address, number, Body=said, **more)


def button(channel: ChannelName, address: str, number: int, data: str) -> bytes:
    """A pressed button. An SMS has none: there it is written."""
    if channel is ChannelName.TELEGRAM:
        pressed = {"id": str(number), "from": _someone(address), "chat_instance": "1", "data": data}
        return _update(number, callback_query=pressed | {"message": _message(address, 1, text="Menu")})
    if channel is ChannelName.WHATSAPP:
        return _form(channel, address, number, MessageType="button", Body="Yes", ButtonPayload=data)
    return _form(channel, address, number, Body=data)


def other(channel: ChannelName, address: str, number: int, kind: str) -> bytes:
    """One of KINDS."""
    if channel is ChannelName.TELEGRAM:
        return _update(number, message=_message(address, number, **TELEGRAM[kind]))
    return _form(channel, address, number, Body="", **TWILIO[kind][channel])


def happening(address: str, number: int, what: str) -> bytes:
    """One of HAPPENINGS on Telegram."""
    match what:
        case "start":
            return _update(number, message=_message(address, number, text="/start"))
        case "edited":
            return _update(number, edited_message=_message(address, number, text="corrected") | {"edit_date": 2})
        case "group":
            group = {"id": -100500, "type": "supergroup", "title": "Us"}
            return _update(number, message=_message(address, number, text="hi all") | {"chat": group})
        case "blocked" | "unblocked":
            bot = {"id": 1, "is_bot": True, "first_name": "Lykt", "username": "lykt_bot"}
            gone, here = {"user": bot, "status": "kicked", "until_date": 0}, {"user": bot, "status": "member"}
            old, new = (here, gone) if what == "blocked" else (gone, here)
            about = {"chat": _chat(address), "from": _someone(address), "date": 1}
            return _update(number, my_chat_member=about | {"old_chat_member": old, "new_chat_member": new})
        case _:
            return _update(number, telepathy={"from": _someone(address)})


def _form(channel: ChannelName, address: str, number: int, **fields: str) -> bytes:
    before = "whatsapp:" if channel is ChannelName.WHATSAPP else ""
    form = {"From": before + address, "To": before + "+12025550123", "MessageSid": f"SM{number:032x}", **fields}
    return urlencode(form, errors="surrogatepass").encode()


def _update(number: int, **what: Any) -> bytes:
    return json.dumps({"update_id": number, **what}).encode()


def _message(address: str, number: int, **what: Any) -> dict[str, Any]:
    return {"message_id": number, "date": 1, "chat": _chat(address), "from": _someone(address), **what}


def _chat(address: str) -> dict[str, Any]:
    return {"id": int(address), "type": "private", "first_name": "Someone"}


def _someone(address: str) -> dict[str, Any]:
    return {"id": int(address), "is_bot": False, "first_name": "Someone", "language_code": "pt-br"}
