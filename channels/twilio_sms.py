"""SMS through Twilio."""

from __future__ import annotations

from typing import Any

from bot.types import ChannelName, Finding, Outbound
from channels.twilio import REPEAT, TwilioChannel, ask
from channels.words import Refused

OWN_STOP = Finding(
    "warning",
    "Twilio: answers STOP, YES, HELP, INFO… itself, in English, unless that was turned off; its API does not tell",
    "for a messaging service: Opt-Out Management in the console; for a number: ask Twilio's support to turn it off",
)


class TwilioSms(TwilioChannel):
    """`sender` is a messaging service's SID (MG…) or a number of ours. The pace is counted in parts."""

    name = ChannelName.SMS

    def _fields(self, outbound: Outbound) -> dict[str, Any]:
        # Twilio would replace letters to save parts; we have counted them, and chosen the letters, ourselves.
        return super()._fields(outbound) | {"smart_encoded": False}

    async def _inspect_sender(self) -> list[Finding]:
        return [*await self._inspect_address(), OWN_STOP]

    async def _inspect_address(self) -> list[Finding]:
        if not self._sender.startswith("MG"):
            numbers = await self._numbers()
            if not numbers:
                return [Finding("error", "Twilio: the sender is not a number of this account", "set TWILIO_SMS_FROM")]
            return self._address_findings("the number", numbers[0].sms_url)
        try:
            service = await ask(self._client.messaging.v1.services(self._sender).fetch_async)
        except Refused:
            return [Finding("error", "Twilio: no such messaging service", "set TWILIO_MESSAGING_SERVICE_SID")]
        if service.use_inbound_webhook_on_number:
            what = "Twilio: the messaging service leaves messages to the address that each number has"
            return [Finding("warning", what, f"let the service send a webhook to {self._message_url}{REPEAT}")]
        return self._address_findings("the messaging service", service.inbound_request_url)

    async def mend(self) -> list[str]:
        """Point the number, or the messaging service, at us. Raises NotSent or MaybeSent."""
        try:
            owner = await self._point_here(self._message_url + REPEAT)
        except Refused as refused:
            return [f"Twilio refused the new address: {refused.code}"]
        return [f"Twilio: {owner} now calls {self._message_url}"] if owner else []

    async def _point_here(self, url: str) -> str:
        """Whom it has pointed at `url`; "" for nobody."""
        if self._sender.startswith("MG"):
            service = self._client.messaging.v1.services(self._sender)
            await ask(
                service.update_async,
                inbound_request_url=url,
                inbound_method="POST",
                use_inbound_webhook_on_number=False,
            )
            return "the messaging service"
        numbers = await self._numbers()
        for number in numbers:
            await ask(number.update_async, sms_url=url, sms_method="POST")
        return "the number" if numbers else ""

    async def _numbers(self) -> list[Any]:
        listed: list[Any] = await ask(
            self._client.incoming_phone_numbers.list_async, phone_number=self._sender, limit=1
        )
        return listed
