"""WhatsApp through Twilio. Free text only within 24 hours of the person's last message; outside them a template."""

from __future__ import annotations

from bot.types import ChannelName, Finding
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

    async def _inspect_sender(self) -> list[Finding]:
        what = "Twilio: which address a WhatsApp sender calls for a message cannot be read here"
        return [Finding("note", what, f"in the console, WhatsApp senders: set it to {self._message_url}{REPEAT}")]
