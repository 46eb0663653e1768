"""The web process: the providers' webhooks, what they fetch, health, metrics, and the console.

A webhook is verified, parsed and stored before it is acknowledged. What is forged gets 403 and leaves no trace; what is
genuine but unreadable is acknowledged and counted; only a store that cannot be reached is a 503, so that the provider
tries again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from app.checking import inspect
from app.media import media
from app.metrics import metrics
from app.wiring import House, open_house
from bot.knowledge import Knowledge
from bot.settings import Settings
from bot.store.connection import LOST
from bot.store.events import EventKind, record
from bot.store.leases import workers
from bot.types import Channel, ChannelName, Forged, Inbound, InboundKind, Unreadable, WebhookRequest
from channels.twilio_webhooks import channel_of
from console.parts import Parts
from console.routes import console

log = logging.getLogger(__name__)

MOST_BYTES = 1_000_000  # a webhook larger than this is none of theirs
TWIML = "<Response/>"  # an empty answer: nothing for Twilio to send (https://www.twilio.com/docs/messaging/twiml)


def make_app(settings: Settings, knowledge: Knowledge | None = None) -> Starlette:
    """The web application; it opens the house when it starts, with `knowledge` where that is read already."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with open_house(settings, knowledge) as house:
            app.state.house = house
            app.state.tasks = set()
            app.state.console = Parts(house, partial(inspect, house))
            try:
                yield
            finally:
                await app.state.console.close()

    return Starlette(
        routes=[
            Route("/webhooks/twilio/message", twilio_message, methods=["POST"]),
            Route("/webhooks/twilio/status/{token}", twilio_status, methods=["POST"]),
            Route("/webhooks/telegram", telegram, methods=["POST"]),
            Route("/media/{token}", media),
            Route("/health/live", live),
            Route("/health/ready", ready),
            Route("/metrics", metrics),
            console(),
        ],
        lifespan=lifespan,
        exception_handlers=dict.fromkeys(LOST, _store_lost),
    )


async def twilio_message(request: Request) -> Response:
    house: House = request.app.state.house
    body = await _body(request)
    wanted = channel_of(body)
    twilio = [house.channels[name] for name in (ChannelName.SMS, ChannelName.WHATSAPP) if name in house.channels]
    channel = house.channels.get(wanted) or next(iter(twilio), None)
    await _take(request, channel, body)
    return Response(TWIML, media_type="text/xml")


async def twilio_status(request: Request) -> Response:
    house: House = request.app.state.house
    body = await _body(request)
    channel = house.channels.get(ChannelName.SMS) or house.channels.get(ChannelName.WHATSAPP)
    await _take(request, channel, body, request.path_params["token"])
    return Response(status_code=204)


async def telegram(request: Request) -> Response:
    house: House = request.app.state.house
    await _take(request, house.channels.get(ChannelName.TELEGRAM), await _body(request))
    return Response(status_code=200)


async def store_parsed(house: House, channel: Channel, seen: WebhookRequest, tasks: set[asyncio.Task[None]]) -> None:
    """Store everything a verified request holds. Also what polling hands over comes here."""
    try:
        parsed = channel.parse(seen)
    except Unreadable:
        await record(house.store, 0, EventKind.UNREADABLE, channel=channel.name)
        return
    for item in parsed:
        if not isinstance(item, Inbound):
            if not await house.delivering.record(item):
                log.warning("a receipt names no delivery of ours")
        elif item.kind is InboundKind.GROUP:  # nobody's contact: nothing is stored but that it happened
            await record(house.store, 0, EventKind.SILENT, channel=channel.name, what="group")
            _acknowledge(channel, item, tasks)
        else:
            await house.conversation.receive(item)
            if item.callback_id:
                _acknowledge(channel, item, tasks)


def _acknowledge(channel: Channel, item: Inbound, tasks: set[asyncio.Task[None]]) -> None:
    """Tell the provider beside everything else; if that fails nothing is lost."""

    async def tell() -> None:
        try:
            await channel.acknowledge(item)
        except Exception as error:
            log.info("acknowledging failed: %s", type(error).__name__)

    task = asyncio.create_task(tell())
    tasks.add(task)
    task.add_done_callback(tasks.discard)


async def _take(request: Request, channel: Channel | None, body: bytes, token: str = "") -> None:
    house: House = request.app.state.house
    if channel is None:
        raise HTTPException(404)
    query = f"?{request.url.query}" if request.url.query else ""
    url = f"{house.settings.public_url}{request.url.path}{query}"
    seen = WebhookRequest(url, dict(request.headers), body, token)
    try:
        channel.verify(seen)
    except Forged:
        raise HTTPException(403) from None
    await store_parsed(house, channel, seen, request.app.state.tasks)


async def _body(request: Request) -> bytes:
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MOST_BYTES:
            raise HTTPException(413)
        chunks.append(chunk)
    return b"".join(chunks)


async def _store_lost(request: Request, error: Exception) -> Response:
    log.error("the store does not answer: %s", type(error).__name__)
    house: House = request.app.state.house
    await house.store.revive()
    return PlainTextResponse("try again", status_code=503, headers={"Retry-After": "1"})


async def live(request: Request) -> Response:
    """This process runs."""
    return JSONResponse({"live": True})


async def ready(request: Request) -> Response:
    """This process can do its work: the store answers. Says too how many workers there are."""
    house: House = request.app.state.house
    await house.store.client.ping()
    return JSONResponse({"ready": True, "workers": await workers(house.store)})
