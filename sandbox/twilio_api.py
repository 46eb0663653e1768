"""Twilio's HTTP, as much of it as Lykt uses: messages sent, fetched, listed."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox import clock, dice
from sandbox.config import SandboxConfig
from sandbox.faults import ACCEPTED_KINDS, Fault, Faults, Kind
from sandbox.ledger import Entry, Ledger
from sandbox.receipts import Receipts
from sandbox.segments import segments
from sandbox.twilio_door import API, Door, form_of, not_found
from sandbox.twilio_listing import listing
from sandbox.twilio_rules import Order, Refused, read_order
from sandbox.wire import Reset, answer


class TwilioApi:
    """Messages: sent, fetched, listed."""

    def __init__(
        self, config: SandboxConfig, door: Door, ledger: Ledger, receipts: Receipts, faults: Faults,
        opted_out: set[str], epoch: float,
    ) -> None:  # fmt: skip
        self._config = config
        self._door = door
        self._ledger = ledger
        self._receipts = receipts
        self._faults = faults
        self._opted_out = opted_out
        self._epoch = epoch

    def routes(self) -> list[Route]:
        account = f"/{API}/Accounts/{{account}}"
        return [
            self._door.route(f"{account}/Messages.json", self.create, "POST", "twilio create message"),
            self._door.route(f"{account}/Messages.json", self.list_messages, "GET", "twilio list messages"),
            self._door.route(f"{account}/Messages/{{sid}}.json", self.fetch, "GET", "twilio fetch message"),
        ]

    async def create(self, request: Request) -> Response:
        """A new message: refused, broken by a fault, or accepted and alive."""
        pairs = form_of(await request.body())
        channel, to = _whereto(pairs)
        fault = self._faults.of_send(channel, to)
        if fault and fault.kind not in ACCEPTED_KINDS:
            return self._broken(fault)
        order = read_order(pairs, self._config)
        if order.channel == "sms" and order.to in self._opted_out:
            raise Refused(21610, "The recipient has opted out of messages from this sender")
        entry = self._accept(order)
        response = answer(self.resource(entry), 201)
        await self._receipts.begin(entry)
        return self._broken(fault) if fault else response

    def _accept(self, order: Order) -> Entry:
        config = self._config
        sid = "SM" + dice.hexadecimal(config.seed, "message", self._epoch, len(self._ledger))
        entry = Entry(
            id=sid,
            channel=order.channel,
            to=order.to,
            body=order.body,
            status="accepted" if order.service_sid else "queued",
            moment=clock.now(),
            sender=order.sender,
            content_sid=order.content_sid,
            segments=segments(order.body) if order.channel == "sms" else 1,
            service_sid=order.service_sid,
            callback=order.callback,
            validity=order.validity,
            buttons=order.buttons,
            media_url=order.media_url,
        )
        self._ledger.accept(entry)
        return entry

    def _broken(self, fault: Fault) -> Response:
        match fault.kind:
            case Kind.TOO_MANY:
                after = {"Retry-After": str(fault.retry_after)}
                return self._door.refuse(Refused(20429, "Too many requests", 429), after)
            case Kind.UNAVAILABLE:
                return self._door.refuse(Refused(20503, "The service is unavailable", 503))
            case Kind.UNAUTHORIZED:
                return self._door.refuse(Refused(20003, "Authenticate", 401))
            case Kind.SERVER_ERROR | Kind.ERROR_AFTER:
                return self._door.refuse(Refused(20500, "An internal error has occurred", 500))
            case Kind.HANG_AFTER:
                return Reset(fault.seconds)
            case _:
                return Reset()

    def resource(self, entry: Entry) -> dict[str, Any]:
        """Twilio's message resource, all of its fields."""
        prefix = "whatsapp:" if entry.channel == "whatsapp" else ""
        uri = f"/{API}/Accounts/{self._config.account_sid}/Messages/{entry.id}"
        waiting = bool(entry.service_sid) and entry.status in ("accepted", "queued")
        return {
            "account_sid": self._config.account_sid,
            "api_version": API,
            "body": entry.body,
            "date_created": clock.rfc2822(entry.moment),
            "date_sent": clock.rfc2822(entry.sent),
            "date_updated": clock.rfc2822(entry.updated),
            "direction": "outbound-api",
            "error_code": entry.error_code,
            "error_message": f"Error {entry.error_code}" if entry.error_code else None,
            "from": None if waiting else prefix + entry.sender,
            "messaging_service_sid": entry.service_sid or None,
            "num_media": "1" if entry.media_url else "0",
            "num_segments": "0" if waiting else str(entry.segments),
            "price": None,
            "price_unit": "USD",
            "sid": entry.id,
            "status": entry.status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": prefix + entry.to,
            "uri": f"{uri}.json",
        }

    async def fetch(self, request: Request) -> Response:
        entry = self._ledger.find(request.path_params["sid"])
        if entry is None or entry.channel == "telegram":
            raise not_found()
        return answer(self.resource(entry))

    async def list_messages(self, request: Request) -> Response:
        path = f"/{API}/Accounts/{self._config.account_sid}/Messages.json"
        query = parse_qsl(request.url.query, keep_blank_values=True)
        return answer(listing(self._ledger, query, path, self.resource))


def _whereto(pairs: list[tuple[str, str]]) -> tuple[str, str]:
    """Channel and address as far as they can be told before the form is judged."""
    to = next((value for name, value in pairs if name == "To"), "")
    number = to.removeprefix("whatsapp:")
    return ("whatsapp" if number != to else "sms"), number
