"""The phones over HTTP: what the page, or a script, sees of them and does with them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sandbox.events import Events
from sandbox.hands import Hands
from sandbox.people import CHANNELS
from sandbox.phones import Phone, Phones
from sandbox.wire import answer, json_object

MAX_TEXT = 70_000  # characters that can be typed: more than any channel takes, for trying just that

Endpoint = Callable[[Request], Awaitable[Response]]


class NoSuchPhone(Exception):
    """The id is of no phone."""


def plainly(endpoint: Endpoint) -> Endpoint:
    """What is wrong with a request is said in one sentence, as {"error": …}."""

    async def guarded(request: Request) -> Response:
        try:
            return await endpoint(request)
        except NoSuchPhone:
            return answer({"error": "there is no such phone"}, 404)
        except ValueError as reason:
            return answer({"error": str(reason)}, 400)

    return guarded


class PhonesApi:
    def __init__(self, phones: Phones, hands: Hands, events: Events) -> None:
        self._phones = phones
        self._hands = hands
        self._events = events

    def routes(self) -> list[Route]:
        one = "/sandbox/phones/{id:int}"
        return [
            Route("/sandbox/phones", plainly(self.list_phones), methods=["GET"]),
            Route("/sandbox/phones", plainly(self.new), methods=["POST"]),
            Route(one, plainly(self.show), methods=["GET"]),
            Route(f"{one}/write", plainly(self.write), methods=["POST"]),
            Route(f"{one}/press", plainly(self.press), methods=["POST"]),
            Route(f"{one}/media", plainly(self.media), methods=["POST"]),
            Route(f"{one}/block", plainly(self.block), methods=["POST"]),
            Route("/sandbox/events", self.events, methods=["GET"]),
        ]

    async def list_phones(self, request: Request) -> Response:
        """?q= finds in name and address; those with the newest message come first, then by id."""
        query = request.query_params
        wanted = query.get("q", "").strip().lower()
        channel, language = query.get("channel", ""), query.get("language", "")
        offset, limit = int(query.get("offset", "0")), int(query.get("limit", "50"))
        found = [
            phone
            for phone in self._phones
            if channel in ("", phone.channel)
            and language in ("", phone.language)
            and (wanted in phone.address or wanted in f"phone {phone.id}")
        ]
        found.sort(key=lambda phone: (-phone.messages[-1].moment if phone.messages else 0.0, phone.id))
        shown = found[max(offset, 0) : max(offset, 0) + min(max(limit, 0), 1000)]
        return answer({"phones": [phone.summary() for phone in shown], "total": len(found)})

    async def new(self, request: Request) -> Response:
        data = await json_object(request)
        channel = data.get("channel")
        if channel not in CHANNELS:
            raise ValueError(f"a channel is one of {', '.join(CHANNELS)}")
        phone = self._phones.new(channel, str(data.get("language") or ""), hand_held=True)
        phone.started = channel != "telegram"
        self._phones.changed(phone)
        return answer(self._whole(phone), 201)

    async def show(self, request: Request) -> Response:
        """Whoever looks at it has read it."""
        phone = self._phone(request)
        phone.unread = 0
        return answer(self._whole(phone))

    async def write(self, request: Request) -> Response:
        phone, data = self._taken(request), await json_object(request)
        text = data.get("text")
        if not isinstance(text, str) or not text or len(text) > MAX_TEXT:
            raise ValueError(f"a text of 1 to {MAX_TEXT} characters is wanted")
        return answer((await self._hands.write(phone, text)).to_json())

    async def press(self, request: Request) -> Response:
        phone, data = self._taken(request), await json_object(request)
        message = await self._hands.press(phone, str(data.get("message_id", "")), str(data.get("data", "")))
        return answer(message.to_json())

    async def media(self, request: Request) -> Response:
        phone, data = self._taken(request), await json_object(request)
        return answer((await self._hands.media(phone, str(data.get("kind", "")))).to_json())

    async def block(self, request: Request) -> Response:
        phone, data = self._taken(request), await json_object(request)
        if not isinstance(data.get("blocked"), bool):
            raise ValueError("blocked is true or false")
        self._hands.block(phone, data["blocked"])
        return answer(self._whole(phone))

    async def events(self, request: Request) -> Response:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._events.stream(), media_type="text/event-stream", headers=headers)

    def _phone(self, request: Request) -> Phone:
        phone = self._phones.get(request.path_params["id"])
        if phone is None:
            raise NoSuchPhone
        return phone

    def _taken(self, request: Request) -> Phone:
        """A phone that somebody took in hand: from now on nothing happens there by chance."""
        phone = self._phone(request)
        phone.hand_held = True
        return phone

    def _whole(self, phone: Phone) -> dict[str, Any]:
        return phone.summary() | {"messages": [message.to_json() for message in phone.messages]}
