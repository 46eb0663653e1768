"""What people write over SMS and WhatsApp: Twilio's own keywords first, then the webhook.

Sources: Twilio, "Twilio support for opt-out keywords" and "Advanced Opt-Out" (a keyword is the whole message; Twilio
answers it in English, and passes it on all the same); "Messaging webhook request" (the fields).
"""

from __future__ import annotations

from sandbox import dice
from sandbox.calls import Calls
from sandbox.config import SandboxConfig
from sandbox.faults import Faults
from sandbox.phones import Message, Phone, Phones
from sandbox.segments import segments
from sandbox.twilio_account import Addresses

STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"})
START = frozenset({"START", "YES", "UNSTOP"})
HELP = frozenset({"HELP", "INFO"})

OWN_ANSWERS = {
    "STOP": "You are unsubscribed and get no more messages from this number. Reply START to get them again.",
    "START": "You are subscribed again to messages from this number. Reply STOP to end them, HELP for help.",
    "HELP": "Reply STOP to get no more messages from this number. Message and data rates may apply.",
}
MEDIA_TYPES = {"voice": "audio/ogg", "image": "image/jpeg"}
MEDIA_NAMES = {"voice": "audio", "image": "image"}
#: Oslo's main square, for a shared location.
LATITUDE, LONGITUDE = "59.9127", "10.7461"


def own_keyword(text: str) -> str:
    """STOP, START or HELP where Twilio takes the whole message for one of its keywords, else ""."""
    word = text.strip().upper()
    for kind, words in (("STOP", STOP), ("START", START), ("HELP", HELP)):
        if word in words:
            return kind
    return ""


class TwilioInbound:
    """From a phone to the app, as Twilio would carry it. `opted_out` holds the numbers that 21610 is for."""

    def __init__(
        self, config: SandboxConfig, phones: Phones, calls: Calls, faults: Faults, addresses: Addresses,
        opted_out: set[str], epoch: float,
    ) -> None:  # fmt: skip
        self._config = config
        self._phones = phones
        self._calls = calls
        self._faults = faults
        self._addresses = addresses
        self._opted_out = opted_out
        self._epoch = epoch
        self._count = 0

    async def write(self, phone: Phone, text: str) -> Message:
        """A text that the owner typed."""
        message = self._phones.wrote(phone, text)
        keyword = own_keyword(text) if phone.channel == "sms" and self._config.own_keywords else ""
        fields = {"Body": text, "NumMedia": "0", "MessageType": "text"}
        if keyword:
            self._act_on(phone, keyword)
            if self._config.messaging_service_sid:
                fields["OptOutType"] = keyword
        await self._carry(phone, message, fields)
        return message

    async def press(self, phone: Phone, pressed: Message, label: str, data: str) -> Message:
        """A quick reply of a WhatsApp template."""
        message = self._phones.wrote(phone, label)
        fields = {
            "Body": label,
            "ButtonText": label,
            "ButtonPayload": data,
            "NumMedia": "0",
            "MessageType": "button",
            "OriginalRepliedMessageSid": pressed.id,
            "OriginalRepliedMessageSender": "whatsapp:" + self._config.whatsapp_from,
        }
        await self._carry(phone, message, fields)
        return message

    async def media(self, phone: Phone, kind: str) -> Message:
        """A voice message, a picture or a location."""
        message = self._phones.wrote(phone, f"[{kind}]")
        fields = {"Body": "", "NumMedia": "0"}
        if kind == "location":
            fields |= {"MessageType": "location", "Latitude": LATITUDE, "Longitude": LONGITUDE}
        else:
            fields |= {
                "NumMedia": "1",
                "MessageType": MEDIA_NAMES[kind],
                "MediaContentType0": MEDIA_TYPES[kind],
                "MediaUrl0": self._media_url(message),
            }
        await self._carry(phone, message, fields, prefix="MM" if fields["NumMedia"] == "1" else "SM")
        return message

    def _media_url(self, message: Message) -> str:
        media = dice.hexadecimal(self._config.seed, "media", self._epoch, message.id)
        account = f"http://{self._config.host}:{self._config.port}/2010-04-01/Accounts/{self._config.account_sid}"
        return f"{account}/Messages/MM{media}/Media/ME{media}"

    def _act_on(self, phone: Phone, keyword: str) -> None:
        if keyword == "STOP":
            self._opted_out.add(phone.address)
        elif keyword == "START":
            self._opted_out.discard(phone.address)
        self._phones.provider_says(phone, OWN_ANSWERS[keyword])

    async def _carry(self, phone: Phone, message: Message, extra: dict[str, str], prefix: str = "SM") -> None:
        self._count += 1
        sid = prefix + dice.hexadecimal(self._config.seed, "inbound", self._epoch, self._count)
        url = self._url(phone.channel)
        if not url:
            message.status = "failed"
        else:
            fields = self._common(phone, sid, extra["Body"]) | extra
            answer = await self._calls.twilio(url, fields)
            if self._faults.of_inbound(phone.channel, phone.address):
                await self._calls.twilio(url, fields)
            message.status = "delivered" if answer.ok else "failed"
            if answer.ok and answer.content_type == "text/plain" and answer.text.strip():
                # Twilio takes plain text for an answer to the person.
                self._phones.provider_says(phone, answer.text)
        self._phones.changed(phone)

    def _url(self, channel: str) -> str:
        if channel == "whatsapp":
            return self._addresses.whatsapp_url
        return self._addresses.of_service if self._config.messaging_service_sid else self._addresses.sms_url

    def _common(self, phone: Phone, sid: str, body: str) -> dict[str, str]:
        config = self._config
        fields = {
            "ToCountry": "GB",
            "FromCountry": "GB" if phone.address.startswith("+44") else "US",
            "SmsMessageSid": sid,
            "SmsSid": sid,
            "MessageSid": sid,
            "SmsStatus": "received",
            "NumSegments": str(segments(body)) if phone.channel == "sms" else "1",
            "AccountSid": config.account_sid,
            "ApiVersion": "2010-04-01",
        }
        if phone.channel == "sms":
            fields |= {"From": phone.address, "To": config.sms_from}
            if config.messaging_service_sid:
                fields["MessagingServiceSid"] = config.messaging_service_sid
            return fields
        return fields | {
            "From": "whatsapp:" + phone.address,
            "To": "whatsapp:" + config.whatsapp_from,
            "ProfileName": f"Phone {phone.id}",
            "WaId": phone.address.removeprefix("+"),
            "ReferralNumMedia": "0",
        }
