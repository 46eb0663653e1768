"""What Twilio's webhooks mean to us: messages and receipts, for SMS and WhatsApp.

Fields: https://www.twilio.com/docs/messaging/guides/webhook-request and
https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks. Twilio adds fields without
notice; unknown ones are ignored here and kept in the signature.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from bot.types import ChannelName, Inbound, InboundKind, Receipt, Unreadable
from channels.twilio_words import KEYWORDS, STATUSES
from channels.words import clean

WHATSAPP = "whatsapp:"
#: First part of a media type, or WhatsApp's own word for it, and what we call it.
MEDIA = {
    "image": "image",
    "audio": "voice",  # a voice message to both; nothing tells a song apart
    "video": "video",
    "application": "document",
    "document": "document",
    "text": "document",
    "sticker": "sticker",
    "contacts": "contact",
}
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")


class Form(dict[str, str]):
    """A webhook's fields: the first value of each, and all of them for the signature (which counts a field that comes
    twice once per different value)."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self._all: dict[str, list[str]] = {}
        # Undecodable bytes become U+FFFD: never an error, and at worst a signature that does not fit.
        for name, value in parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, errors="replace"):
            self.setdefault(name, value)
            self._all.setdefault(name, []).append(value)

    def getall(self, name: str) -> list[str]:
        """The name is what the SDK's RequestValidator looks for."""
        return self._all[name]


def channel_of(body: bytes) -> ChannelName:
    """Both channels' messages come in at one address; the sender's prefix tells them apart."""
    return _channel(Form(body))


def read_receipt(body: bytes, token: str) -> Receipt:
    form = Form(body)
    raw = form.get("MessageStatus") or form.get("SmsStatus", "")
    return Receipt(
        channel=_channel(form),
        token=token,
        status=STATUSES.get(raw),
        raw=clean(raw)[:40],
        code=clean(form.get("ErrorCode", ""))[:10],
        provider_id=clean(form.get("MessageSid", ""))[:40],
    )


def read_message(body: bytes) -> Inbound:
    """Raises Unreadable for a message without a sender or an id."""
    form = Form(body)
    channel = _channel(form)
    sender, sid = form.get("From", ""), form.get("MessageSid", "")
    if not sender or not sid:
        raise Unreadable("a Twilio message without sender or id")
    common: dict[str, Any] = {
        "channel": channel,
        "address": clean(sender.removeprefix(WHATSAPP))[:64],
        "provider_id": clean(sid)[:64],
        "text": clean(form.get("Body", "")),
    }
    if channel is ChannelName.WHATSAPP:
        return _whatsapp(form, common)
    if not _NUMBER.fullmatch(sender):
        # A short code or a name: a machine, which cannot be answered.
        return Inbound(kind=InboundKind.OTHER, **(common | {"text": ""}))
    if _media_count(form):
        return Inbound(kind=InboundKind.MEDIA, media=_media(form), **common)
    opt_out = form.get("OptOutType", "").upper()
    answered = bool(opt_out) or common["text"].strip().upper() in KEYWORDS
    return Inbound(kind=InboundKind.TEXT, opt_out=opt_out, provider_answered=answered, **common)


def _whatsapp(form: Form, common: dict[str, Any]) -> Inbound:
    """Twilio's own keywords are for SMS: on WhatsApp it answers only where Advanced Opt-Out is on and says so."""
    opt_out = form.get("OptOutType", "").upper()
    pressed = form.get("ButtonPayload") or form.get("ListId")
    kind = form.get("MessageType", "text")
    if pressed:
        return Inbound(kind=InboundKind.BUTTON, data=clean(pressed)[:256], **common)
    if form.get("Latitude") and form.get("Longitude"):
        return Inbound(kind=InboundKind.LOCATION, **(common | {"text": ""}))
    if _media_count(form) or kind in MEDIA.keys() - {"text"}:
        return Inbound(kind=InboundKind.MEDIA, media=_media(form), **common)
    if kind not in ("text", "button") and not common["text"]:
        return Inbound(kind=InboundKind.OTHER, **common)
    return Inbound(kind=InboundKind.TEXT, opt_out=opt_out, provider_answered=bool(opt_out), **common)


def _channel(form: Mapping[str, str]) -> ChannelName:
    ends = (form.get("From", ""), form.get("To", ""))
    return ChannelName.WHATSAPP if any(end.startswith(WHATSAPP) for end in ends) else ChannelName.SMS


def _media_count(form: Form) -> int:
    count = form.get("NumMedia", "0")
    return int(count) if count.isascii() and count.isdigit() and len(count) < 4 else 0


def _media(form: Form) -> str:
    """WhatsApp's word first: a sticker is an image to its media type, and a contact card a text."""
    word = form.get("MessageType", "")
    if word in MEDIA:
        return MEDIA[word]
    mime = form.get("MediaContentType0", "")
    if "vcard" in mime:
        return "contact"
    return MEDIA.get(mime.partition("/")[0], "other")
