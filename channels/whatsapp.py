"""WhatsApp through Twilio. Free text only within 24 hours of the person's last message; outside them a template.

A picture or a recording is fetched by Twilio from PUBLIC_URL/media/TOKEN (`app/media.py`); one to a message, and a
recording has no words below it: https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages
"""

from __future__ import annotations

from typing import Any

from bot.types import ChannelName, Finding, MediaKind, Outbound
from channels.transport import Transport
from channels.twilio import REPEAT, TwilioChannel
from channels.twilio_client import API_URL


class TwilioWhatsApp(TwilioChannel):
    """`sender` is the WhatsApp sender's number, or a messaging service's SID (MG…)."""

    name = ChannelName.WHATSAPP
    prefix = "whatsapp:"

    def __init__(
        self,
        transport: Transport,
        account_sid: str,
        auth_token: str,
        sender: str,
        public_url: str,
        api_url: str = API_URL,
        per_second: float = 10,
    ) -> None:
        super().__init__(transport, account_sid, auth_token, sender, public_url, api_url, per_second)

    def _fields(self, outbound: Outbound) -> dict[str, Any]:
        fields = super()._fields(outbound)
        if outbound.media:
            fields["media_url"] = [f"{self._public_url}/media/{outbound.media.token}"]
            fields["body"] = self._body(outbound) or None  # None is left out
        return fields

    def _body(self, outbound: Outbound) -> str:
        recording = outbound.media is not None and outbound.media.kind is MediaKind.RECORDING
        return "" if recording else super()._body(outbound)

    async def _inspect_sender(self) -> list[Finding]:
        what = "Twilio: which address a WhatsApp sender calls for a message cannot be read here"
        return [Finding("note", what, f"in the console, WhatsApp senders: set it to {self._message_url}{REPEAT}")]
