"""What Twilio says of the account itself: its number, its messaging service, and where they point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox import clock, dice
from sandbox.calls import NotLoopback, check_loopback
from sandbox.config import SandboxConfig
from sandbox.twilio_door import API, Door, form_of, not_found
from sandbox.twilio_rules import Refused
from sandbox.wire import answer


@dataclass
class Addresses:
    """Where Twilio's number, messaging service and WhatsApp sender point; the API can change the first two."""

    sms_url: str
    service_url: str
    whatsapp_url: str
    service_defers: bool = False  # the service leaves messages to the number's own address

    @property
    def of_service(self) -> str:
        """Where a message to the messaging service goes."""
        return self.sms_url if self.service_defers else self.service_url


class TwilioAccount:
    """Account, IncomingPhoneNumbers and Services, as far as a check of the settings reads them."""

    def __init__(self, config: SandboxConfig, door: Door, addresses: Addresses, epoch: float) -> None:
        self._config = config
        self._door = door
        self._addresses = addresses
        self._epoch = epoch
        self._number_sid = "PN" + dice.hexadecimal(config.seed, "number", config.sms_from)

    def routes(self) -> list[Route]:
        account = f"/{API}/Accounts/{{account}}"
        number = f"{account}/IncomingPhoneNumbers/{{sid}}.json"
        return [
            self._door.route(f"{account}/IncomingPhoneNumbers.json", self.numbers, "GET", "twilio list numbers"),
            self._door.route(number, self.number, "GET", "twilio fetch number"),
            self._door.route(number, self.number, "POST", "twilio update number"),
            self._door.route(f"{account}.json", self.account, "GET", "twilio fetch account"),
            self._door.route("/v1/Services/{sid}", self.service, "GET", "twilio fetch service"),
            self._door.route("/v1/Services/{sid}", self.service, "POST", "twilio update service"),
        ]

    async def account(self, request: Request) -> Response:
        config = self._config
        uri = f"/{API}/Accounts/{config.account_sid}.json"
        return answer({
            "sid": config.account_sid,
            "owner_account_sid": config.account_sid,
            "friendly_name": "Sandbox",
            "status": "active",
            "type": "Full",
            "date_created": clock.rfc2822(self._epoch),
            "date_updated": clock.rfc2822(self._epoch),
            "uri": uri,
        })  # fmt: skip

    async def numbers(self, request: Request) -> Response:
        wanted = request.query_params.get("PhoneNumber", self._config.sms_from)
        found = [self._number()] if self._config.sms_from and wanted == self._config.sms_from else []
        path = f"/{API}/Accounts/{self._config.account_sid}/IncomingPhoneNumbers.json"
        return answer({
            "incoming_phone_numbers": found,
            "page": 0,
            "page_size": 50,
            "start": 0,
            "end": max(len(found) - 1, 0),
            "uri": path,
            "first_page_uri": path,
            "next_page_uri": None,
            "previous_page_uri": None,
        })  # fmt: skip

    async def number(self, request: Request) -> Response:
        if request.path_params["sid"] != self._number_sid or not self._config.sms_from:
            raise not_found()
        if request.method == "POST":
            form = dict(form_of(await request.body()))
            self._addresses.sms_url = _changed(form, "SmsUrl", "SmsMethod", self._addresses.sms_url)
        return answer(self._number())

    def _number(self) -> dict[str, Any]:
        number = self._config.sms_from
        return {
            "sid": self._number_sid,
            "account_sid": self._config.account_sid,
            "friendly_name": number,
            "phone_number": number,
            "capabilities": {"voice": False, "sms": True, "mms": False, "fax": False},
            "sms_url": self._addresses.sms_url,
            "sms_method": "POST",
            "sms_fallback_url": "",
            "sms_fallback_method": "POST",
            "sms_application_sid": "",
            "status": "in-use",
            "api_version": API,
            "date_created": clock.rfc2822(self._epoch),
            "date_updated": clock.rfc2822(self._epoch),
            "uri": f"/{API}/Accounts/{self._config.account_sid}/IncomingPhoneNumbers/{self._number_sid}.json",
        }

    async def service(self, request: Request) -> Response:
        sid = self._config.messaging_service_sid
        if not sid or request.path_params["sid"] != sid:
            raise not_found()
        if request.method == "POST":
            form = dict(form_of(await request.body()))
            defers = form.pop("UseInboundWebhookOnNumber", str(self._addresses.service_defers)).lower()
            if defers not in ("true", "false"):
                raise Refused(20001, "UseInboundWebhookOnNumber is true or false")
            url = _changed(form, "InboundRequestUrl", "InboundMethod", self._addresses.service_url)
            self._addresses.service_url, self._addresses.service_defers = url, defers == "true"
        return answer({
            "sid": sid,
            "account_sid": self._config.account_sid,
            "friendly_name": "Sandbox",
            "inbound_request_url": self._addresses.service_url or None,
            "inbound_method": "POST",
            "use_inbound_webhook_on_number": self._addresses.service_defers,
            "status_callback": None,
            "sticky_sender": True,
            "smart_encoding": False,
            "validity_period": 36000,
            "date_created": "2026-01-01T00:00:00Z",
            "date_updated": "2026-01-01T00:00:00Z",
            "url": f"/v1/Services/{sid}",
            "links": {},
        })  # fmt: skip


def _changed(form: dict[str, str], address: str, method: str, before: str) -> str:
    """The webhook address after this form. Raises Refused for any other change than of that address."""
    if unknown := form.keys() - {address, method}:
        raise Refused(20001, f"The sandbox cannot change {sorted(unknown)[0]!r}")
    if form.get(method, "POST").upper() != "POST":
        raise Refused(20001, "The sandbox calls with POST only")
    try:
        return check_loopback(form[address]) if form.get(address) else form.get(address, before)
    except NotLoopback as reason:
        raise Refused(21502, f"The {address} is not valid: {reason}") from None
