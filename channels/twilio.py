"""Twilio: what its two channels, SMS and WhatsApp, share. They sit behind one account and one webhook.

API: https://www.twilio.com/docs/messaging/api/message-resource. It has no idempotency key for a send; but it has a list
of what was sent, so an uncertain send can be looked for.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from twilio.request_validator import RequestValidator

from bot.types import (
    ChannelName,
    Finding,
    Forged,
    Inbound,
    Listed,
    MaybeSent,
    NotSent,
    Outbound,
    Outcome,
    Receipt,
    Status,
    WebhookRequest,
)
from channels import twilio_webhooks
from channels.transport import Transport
from channels.twilio_client import API_URL, make_client
from channels.twilio_webhooks import channel_of as channel_of  # part of this room's door
from channels.twilio_words import STATUSES, word_of
from channels.words import Refused, missing, outcome_of

#: Part of an address that Twilio calls: repeat a call up to five times, whatever went wrong. Without it a call that we
#: answer with a 5xx, or too late, is lost. It is not part of what Twilio signs.
#: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
REPEAT = "#rc=5&rp=all"
#: Twilio's clock and ours may differ, and a send takes at most this long from its intent to Twilio (seconds).
CLOCKS_APART, LONGEST_SEND = 5, 30
PAGE = 1000  # messages in one answer of the list, Twilio's most
TRIAL_PREFIX = "Sent from your Twilio trial account - "
_T = TypeVar("_T")


class TwilioChannel(ABC):
    """The shared half; TwilioSms and TwilioWhatsApp add their name and how a message is addressed."""

    name: ChannelName
    reports_delivery = True
    has_buttons = False
    max_length = 1600
    per_chat = 0.0
    prefix = ""  # before every address

    def __init__(
        self,
        transport: Transport,
        account_sid: str,
        auth_token: str,
        sender: str,
        public_url: str,
        api_url: str = API_URL,
        per_second: float = 1,
    ) -> None:
        missing(
            twilio_account_sid=account_sid, twilio_auth_token=auth_token, twilio_sender=sender, public_url=public_url
        )
        self.per_second = per_second
        self._sid = account_sid
        self._sender = sender if sender.startswith("MG") else self.prefix + sender.removeprefix(self.prefix)
        self._public_url = public_url.rstrip("/")
        self._client = make_client(transport, account_sid, auth_token, api_url)
        self._validator = RequestValidator(auth_token)

    def verify(self, request: WebhookRequest) -> None:
        """HMAC-SHA1 over the address and all fields, with the auth token:
        https://www.twilio.com/docs/usage/security#validating-requests"""
        signature = request.headers.get("x-twilio-signature", "")
        form = twilio_webhooks.Form(request.body)
        if not signature or not self._validator.validate(request.url, form, signature):
            raise Forged("twilio")

    def parse(self, request: WebhookRequest) -> list[Inbound | Receipt]:
        """Raises Unreadable for a message without a sender or an id."""
        if request.token:
            return [twilio_webhooks.read_receipt(request.body, request.token)]
        return [twilio_webhooks.read_message(request.body)]

    async def send(self, outbound: Outbound) -> Outcome:
        try:
            message = await ask(self._client.messages.create_async, **self._fields(outbound))
        except Refused as refused:
            return outcome_of(refused, word_of(refused))
        if not message.sid:
            raise MaybeSent("answer unreadable")
        return _outcome(message) or Outcome(Status.ACCEPTED, provider_id=message.sid, raw=str(message.status))

    async def find(self, outbound: Outbound, since: float) -> Outcome | None:
        """The same words to the same address, made at most LONGEST_SEND seconds after `since`. A template's own words
        are not ours to know: there it is the only message of that moment. Where we sent someone the same words twice
        within that time, one found message may be the other's."""
        begin = datetime.fromtimestamp(since - CLOCKS_APART, UTC)
        end = datetime.fromtimestamp(since + LONGEST_SEND, UTC)
        try:
            listed = await ask(
                self._client.messages.list_async,
                to=self.prefix + outbound.address,
                date_sent_after=begin.date().isoformat(),  # a day is what Twilio documents; as a date it becomes more
                limit=100,
            )
        except Refused as refused:
            raise MaybeSent(f"the list was refused: {refused.code}") from None
        near = [m for m in listed if m.direction == "outbound-api" and begin <= (m.date_created or begin) <= end]
        same = [m for m in near if (m.body or "").removeprefix(TRIAL_PREFIX).strip() == self._body(outbound).strip()]
        if not same and outbound.template and len(near) == 1:
            same = near
        return _outcome(min(same, key=lambda m: m.date_created or begin)) if same else None

    async def listed(self, since: float, until: float) -> list[Listed]:
        """What Twilio lists of this channel, whoever of its senders it came from. Twilio filters by whole days only."""
        first, last = (datetime.fromtimestamp(moment, UTC) for moment in (since - CLOCKS_APART, until + LONGEST_SEND))
        try:
            listed = await ask(
                self._client.messages.list_async,
                date_sent_after=first.date().isoformat(),
                date_sent_before=(last + timedelta(days=1)).date().isoformat(),
                page_size=PAGE,
            )
        except Refused as refused:
            raise MaybeSent(f"the list was refused: {refused.code}") from None
        return [
            Listed(m.to.removeprefix(self.prefix), m.sid, str(m.status), m.body or "")
            for m in listed
            if m.direction == "outbound-api" and first <= (m.date_created or first) <= last and self._ours(m.to or "")
        ]

    async def acknowledge(self, inbound: Inbound) -> None:
        """Twilio wants nothing but the HTTP answer."""
        return

    async def close(self) -> None:
        """Nothing of its own to close: the Transport is shared."""
        return

    async def inspect(self) -> list[Finding]:
        """For `lykt check`. Raises NotSent or MaybeSent where Twilio cannot be reached."""
        try:
            account = await ask(self._client.api.v2010.accounts(self._sid).fetch_async)
        except Refused as refused:
            word = word_of(refused)
            what = f"Twilio: {word.meaning if word else refused.code}"
            return [Finding("error", what, "set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN as the console shows them")]
        if account.status != "active":
            return [Finding("error", f"Twilio: the account is {account.status}", "see Twilio's console")]
        found = await self._inspect_sender()
        if account.type == "Trial":
            what = "Twilio: a trial account sends to verified numbers only, and puts a sentence before each message"
            found.append(Finding("warning", what, "upgrade the account in Twilio's console"))
        return found

    async def mend(self) -> list[str]:
        """What can be set without Twilio's console. Says what it did. Raises NotSent or MaybeSent."""
        return []

    @abstractmethod
    async def _inspect_sender(self) -> list[Finding]:
        """Whether the sender exists and leads people's messages to us."""

    def _fields(self, outbound: Outbound) -> dict[str, Any]:
        fields: dict[str, Any] = {
            "to": self.prefix + outbound.address,
            "validity_period": max(1, outbound.validity),
            "status_callback": f"{self._public_url}/webhooks/twilio/status/{outbound.token}{REPEAT}",
        }
        fields["messaging_service_sid" if self._sender.startswith("MG") else "from_"] = self._sender
        if outbound.template:
            fields["content_sid"] = outbound.template.sid
            fields["content_variables"] = json.dumps(dict(outbound.template.variables))
        else:
            fields["body"] = self._body(outbound)
        return fields

    def _body(self, outbound: Outbound) -> str:
        """The words of a message, as Twilio lists them."""
        return outbound.text

    def _ours(self, to: str) -> bool:
        """Whether this is an address of this channel: "whatsapp:+47…", or "+47…"."""
        return to.startswith(self.prefix + "+")

    @property
    def _message_url(self) -> str:
        return f"{self._public_url}/webhooks/twilio/message"

    def _address_findings(self, owner: str, url: str | None) -> list[Finding]:
        """Whether the address that Twilio calls for a message is ours, and repeats."""
        address, _, overrides = (url or "").partition("#")
        if address != self._message_url:
            where = "calls another address" if address else "calls nobody"
            return [
                Finding("error", f"Twilio: {owner} {where} for a message", f"set it to {self._message_url}{REPEAT}")
            ]
        if "rp=all" not in overrides:
            what = f"Twilio: {owner} does not repeat a call that failed, so a message can be lost"
            return [Finding("warning", what, f"set it to {self._message_url}{REPEAT}")]
        return []


def _outcome(message: Any) -> Outcome | None:
    """A message resource in our words; None for a status we do not know."""
    status = STATUSES.get(str(message.status))
    if status is None:
        return None
    code = "" if message.error_code is None else str(message.error_code)
    return Outcome(status, provider_id=message.sid or "", raw=str(message.status), code=code)


async def ask(call: Callable[..., Awaitable[_T]], *args: Any, **kwargs: Any) -> _T:
    """Call the SDK and let only NotSent, MaybeSent and Refused out."""
    try:
        return await call(*args, **kwargs)
    except (NotSent, MaybeSent, Refused):
        raise
    except Exception:  # an answer of a shape that the SDK does not expect
        error = MaybeSent("answer unreadable")
    raise error
