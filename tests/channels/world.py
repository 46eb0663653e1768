"""The sandbox, the channels pointed at it, and a web server that takes its webhooks as the app does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from bot.types import ChannelName, Inbound, Receipt, Status, WebhookRequest
from channels.telegram import TelegramChannel
from channels.transport import Transport
from channels.twilio import channel_of
from channels.twilio_sms import TwilioSms
from channels.whatsapp import TwilioWhatsApp
from sandbox.config import Behaviour, Rates, Receipts, SandboxConfig
from sandbox.config import Template as Approved
from sandbox.server import running
from tests.channels.raw_server import SECRET, Channel

APPROVED = "HX" + "d" * 32


@dataclass
class World:
    """`events` is everything that came in, verified and parsed."""

    config: SandboxConfig
    http: aiohttp.ClientSession
    transport: Transport
    channels: dict[ChannelName, Channel] = field(default_factory=dict)
    events: list[Inbound | Receipt] = field(default_factory=list)
    public: str = ""

    async def message(self, request: web.Request) -> web.Response:
        body = await request.read()
        return self._take(self.channels[channel_of(body)], request, body)

    async def status(self, request: web.Request) -> web.Response:
        body = await request.read()
        return self._take(self.channels[channel_of(body)], request, body)

    async def update(self, request: web.Request) -> web.Response:
        return self._take(self.channels[ChannelName.TELEGRAM], request, await request.read())

    def _take(self, channel: Channel, request: web.Request, body: bytes) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        genuine = WebhookRequest(self.public + request.path, headers, body, request.match_info.get("token", ""))
        channel.verify(genuine)  # a Forged becomes a 500, and the test waits in vain
        self.events.extend(channel.parse(genuine))
        return web.Response()

    async def sandbox(self, method: str, path: str, **data: Any) -> Any:
        url = f"http://127.0.0.1:{self.config.port}/sandbox/{path}"
        async with self.http.request(method, url, json=data or None) as response:
            assert response.status < 300, await response.text()
            return await response.json()

    async def person(self, name: ChannelName) -> str:
        """Someone who has just written, so that every channel may answer; what they wrote is forgotten."""
        phone = await self.sandbox("POST", "phones", channel=name.value, language="nb")
        await self.sandbox("POST", f"phones/{phone['id']}/write", text="/start")
        await until(lambda: bool(self.events))
        (inbound,) = self.events
        assert isinstance(inbound, Inbound)
        self.events.clear()
        return inbound.address

    async def ledger(self) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = (await self.sandbox("GET", "ledger"))["messages"]
        return messages

    def statuses(self) -> list[Status | None]:
        return [event.status for event in self.events if isinstance(event, Receipt)]


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not holds():  # noqa: ASYNC110 — no event tells when the sandbox has called
            await asyncio.sleep(0.005)


@asynccontextmanager
async def a_world() -> AsyncIterator[World]:
    config = SandboxConfig(
        port=0,
        receipts=Receipts(0.01, 0.01, 0.01, 0, 0, 0, 1.0),
        behaviour=Behaviour(0, 0, 0, 0, 0),
        rates=Rates(0, 0, 0, 0),
        templates={APPROVED: Approved("en", "Open on {{1}}.")},
    )
    async with aiohttp.ClientSession() as http:
        shared = Transport()
        world = World(config, http, shared)
        app = web.Application()
        app.router.add_post("/webhooks/twilio/message", world.message)
        app.router.add_post("/webhooks/twilio/status/{token}", world.status)
        app.router.add_post("/webhooks/telegram", world.update)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        world.public = f"http://127.0.0.1:{runner.addresses[0][1]}"
        config.inbound_url = f"{world.public}/webhooks/twilio/message"
        try:
            async with running(config):
                connect(world, shared)
                await world.channels[ChannelName.TELEGRAM].mend()
                yield world
        finally:
            await shared.close()
            await runner.cleanup()


def connect(world: World, shared: Transport) -> None:
    config, url = world.config, f"http://127.0.0.1:{world.config.port}"
    account = (config.account_sid, config.auth_token)
    world.channels = {
        ChannelName.SMS: TwilioSms(shared, *account, config.sms_from, world.public, url),
        ChannelName.WHATSAPP: TwilioWhatsApp(shared, *account, config.whatsapp_from, world.public, url),
        ChannelName.TELEGRAM: TelegramChannel(shared, config.bot_token, SECRET, url, public_url=world.public),
    }
