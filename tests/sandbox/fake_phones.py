"""A small stand-in for the sandbox's JSON addresses: the page can be tried without Twilio's and Telegram's side of it.

It answers as the real server does (same addresses, same fields), holds three dozen phones with awkward texts on them,
and its "bot" echoes what is written.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from sandbox.page import routes

#: Would become a program if it were ever taken for HTML.
HOSTILE = "<img src=x onerror=\"document.title='taken over'\"><script>document.title='taken over'</script>"

SAMPLES = {
    "en": "Hello. We are open today until 20:00.\n\n1 Opening hours\n2 Address\n0 Talk to a person",
    "th": "สวัสดีค่ะ วันนี้เราเปิดถึงเวลา 20:00 น. คุณมาได้เลยไม่ต้องนัด ไม่ต้องบอกชื่อ และไม่เสียค่าใช้จ่าย\n1 เวลาเปิด\n2 ที่อยู่",
    "ar": "مرحبا. نحن مفتوحون اليوم حتى الساعة 20:00.\n1 أوقات العمل\n2 العنوان\n0 التحدث مع شخص (LANG)",
    "nb": "Hei. Vi har åpent i dag til kl. 20.\n1 Åpningstider\n2 Adresse\n0 Et menneske",
    "ru": "Здравствуйте. Сегодня мы открыты до 20:00.",
}
BUTTONS = [
    [{"text": "Opening hours", "data": "hours"}, {"text": "Address", "data": "address"}],
    [{"text": "คุยกับคน", "data": "human"}, {"text": "التحدث مع شخص", "data": "human-ar"}],
]
MOMENT = 1_790_000_000.0


class FakePhones:
    """The phones, and the addresses the page asks. `changed` wakes every open event stream."""

    def __init__(self) -> None:
        self.phones: dict[int, dict[str, Any]] = {}
        self.streams: set[asyncio.Queue[int | None]] = set()
        self.asked: list[tuple[int, str, Any]] = []
        self.streaming = True  # False: the event stream is refused, as behind a proxy that knows none
        languages = list(SAMPLES)
        for number in range(36):
            channel = ("sms", "whatsapp", "telegram")[number % 3]
            self.add(channel, languages[(number // 3) % len(languages)], f"Person {number + 1}")

    def add(self, channel: str, language: str, name: str) -> dict[str, Any]:
        number = len(self.phones) + 1
        address = str(5_550_000 + number) if channel == "telegram" else f"+447700900{number:03d}"
        phone = {"id": number, "channel": channel, "address": address, "language": language, "name": name}
        self.phones[number] = phone | {"unread": 0, "blocked": False, "messages": []}
        if name:
            self.say(number, SAMPLES[language], buttons=[] if channel == "sms" else BUTTONS)
        return self.phones[number]

    def say(self, phone_id: int, text: str, *, mine: bool = False, **more: Any) -> None:
        messages = self.phones[phone_id]["messages"]
        status = "received" if mine else "delivered"
        message = {"id": f"m{len(messages)}", "mine": mine, "text": text, "moment": MOMENT + len(messages)}
        messages.append(message | {"status": status, "buttons": [], "from": "bot", "media": None} | more)
        self.changed(phone_id)

    def changed(self, phone_id: int) -> None:
        for stream in self.streams:
            stream.put_nowait(phone_id)

    def end_streams(self) -> None:
        for stream in self.streams:
            stream.put_nowait(None)

    # --- the addresses -----------------------------------------------------------------------------------------------

    async def index(self, request: Request) -> JSONResponse:
        wanted = request.query_params
        found = [
            self.summary(phone)
            for phone in self.phones.values()
            if wanted.get("channel", "") in ("", phone["channel"])
            and wanted.get("language", "") in ("", phone["language"])
            and wanted.get("q", "").lower() in f"{phone['name']} {phone['address']}".lower()
        ]
        offset, limit = int(wanted.get("offset", 0)), int(wanted.get("limit", 50))
        return JSONResponse({"phones": found[offset : offset + limit], "total": len(found)})

    def summary(self, phone: dict[str, Any]) -> dict[str, Any]:
        last = phone["messages"][-1] if phone["messages"] else {"text": "", "moment": None}
        fields = ("id", "channel", "address", "language", "name", "unread", "blocked")
        return {field: phone[field] for field in fields} | {"last": last["text"], "moment": last["moment"]}

    def named(self, request: Request) -> dict[str, Any]:
        phone = self.phones.get(request.path_params["id"])
        if phone is None:
            raise HTTPException(404, "no such phone")
        return phone

    async def one(self, request: Request) -> JSONResponse:
        phone = self.named(request)
        return JSONResponse(phone | self.summary(phone))

    async def create(self, request: Request) -> JSONResponse:
        body = await request.json()
        phone = self.add(body["channel"], body.get("language", ""), "")
        return JSONResponse(phone | self.summary(phone), status_code=201)

    async def act(self, request: Request) -> JSONResponse:
        phone, what, body = self.named(request), request.path_params["what"], await request.json()
        self.asked.append((phone["id"], what, body))
        if what == "write" and body["text"] == "refuse":
            return JSONResponse({"error": "no text today"}, status_code=400)
        if what == "block":
            phone["blocked"] = body["blocked"]
            self.changed(phone["id"])
        else:
            said = body["text"] if what == "write" else f"[{body.get('kind') or body['data']}]"
            self.say(phone["id"], said, mine=True)
            self.say(phone["id"], f"You wrote: {said}")
        return JSONResponse(phone["messages"][-1] if what != "block" else phone | self.summary(phone))

    async def events(self, request: Request) -> Response:
        if not self.streaming:
            return Response(status_code=503)
        stream: asyncio.Queue[int | None] = asyncio.Queue()
        self.streams.add(stream)

        async def lines() -> AsyncIterator[str]:
            try:
                yield "retry: 50\n\n"
                while (changed := await stream.get()) is not None:
                    yield f"data: {json.dumps({'phone': changed})}\n\n"
            finally:
                self.streams.discard(stream)

        return StreamingResponse(lines(), media_type="text/event-stream", headers={"cache-control": "no-store"})

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/sandbox/phones", self.index, methods=["GET"]),
                Route("/sandbox/phones", self.create, methods=["POST"]),
                Route("/sandbox/phones/{id:int}", self.one, methods=["GET"]),
                Route("/sandbox/phones/{id:int}/{what}", self.act, methods=["POST"]),
                Route("/sandbox/events", self.events, methods=["GET"]),
                *routes(),
            ]
        )
