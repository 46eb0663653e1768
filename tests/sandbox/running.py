"""A sandbox that runs for a test, an app that takes its webhooks, and short ways to ask it things."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web

from sandbox.config import Behaviour, Rates, Receipts, SandboxConfig, Template
from sandbox.server import running

SMS_FROM = "+447700900001"
WHATSAPP_FROM = "+447700900002"
SERVICE = "MG" + "c" * 32
TEMPLATE = "HX" + "d" * 32
BUTTONS = "HX" + "e" * 32


@dataclass
class Hit:
    """One webhook call as the app saw it."""

    path: str
    headers: dict[str, str]
    form: dict[str, str]
    json: dict[str, Any]


@dataclass
class App:
    """Takes every webhook. `answers` are given first, one for each call; then always an empty 200."""

    url: str = ""
    hits: list[Hit] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        body = await request.text()
        is_json = request.content_type == "application/json"
        form = {} if is_json else dict(parse_qsl(body, keep_blank_values=True))
        self.hits.append(Hit(request.path, dict(request.headers), form, json.loads(body) if is_json else {}))
        return self.answers.pop(0) if self.answers else web.Response()

    def statuses(self, path: str = "/status") -> list[str]:
        return [hit.form["MessageStatus"] for hit in self.hits if hit.path == path]

    def updates(self) -> list[dict[str, Any]]:
        return [hit.json for hit in self.hits if hit.path == "/telegram"]


@dataclass
class Box:
    """The sandbox under test."""

    config: SandboxConfig
    app: App
    session: aiohttp.ClientSession

    @property
    def url(self) -> str:
        return f"http://{self.config.host}:{self.config.port}"

    @property
    def account(self) -> str:
        return f"{self.url}/2010-04-01/Accounts/{self.config.account_sid}"

    @property
    def login(self) -> dict[str, str]:
        return login(self.config.account_sid, self.config.auth_token)

    async def send(self, _fields: dict[str, str] | None = None, **fields: str) -> tuple[int, Any]:
        """An SMS that would be fine, with other fields in place; a field given as "" is left out."""
        form = {"To": "+447700900010", "From": SMS_FROM, "Body": "Hei"} | fields | (_fields or {})
        form = {name: value for name, value in form.items() if value}
        async with self.session.post(f"{self.account}/Messages.json", data=form, headers=self.login) as response:
            return response.status, await response.json()

    async def twilio(self, method: str, path: str, **options: Any) -> tuple[int, Any]:
        headers = self.login | options.pop("headers", {})
        async with self.session.request(method, path, headers=headers, **options) as response:
            return response.status, await response.json()

    async def telegram(self, method: str, **parameters: Any) -> tuple[int, Any]:
        address = f"{self.url}/bot{self.config.bot_token}/{method}"
        async with self.session.post(address, json=parameters) as response:
            return response.status, await response.json()

    async def get(self, path: str) -> Any:
        async with self.session.get(self.url + path) as response:
            return await response.json()

    async def post(self, path: str, data: Any) -> tuple[int, Any]:
        async with self.session.post(self.url + path, json=data) as response:
            return response.status, await response.json()

    async def new_phone(self, channel: str, language: str = "nb") -> dict[str, Any]:
        phone: dict[str, Any] = (await self.post("/sandbox/phones", {"channel": channel, "language": language}))[1]
        return phone

    async def chat(self, language: str = "nb") -> dict[str, Any]:
        """A Telegram phone that has opened the chat."""
        phone = await self.new_phone("telegram", language)
        await self.post(f"/sandbox/phones/{phone['id']}/write", {"text": "/start"})
        return phone

    async def ledger(self) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = (await self.get("/sandbox/ledger"))["messages"]
        return messages

    async def settled(self) -> list[dict[str, Any]]:
        """The ledger once nothing moves in it any more."""
        seen: list[list[dict[str, Any]]] = []
        while seen[-4:] != [await self.ledger()] * 4:
            await asyncio.sleep(0.03)
            seen.append(await self.ledger())
        return seen[-1]


def login(name: str, password: str) -> dict[str, str]:
    """The header of HTTP's basic authentication."""
    return {"Authorization": "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()}


async def until(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    """Waits until it holds; fails where it does not in time."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - what is waited for is of many kinds
            await asyncio.sleep(0.005)


def settings(**changes: Any) -> SandboxConfig:
    """Quick, and nothing ends badly by chance, unless it is asked for."""
    plain: dict[str, Any] = {
        "port": 0,
        "epoch": 1_790_000_000.0,
        "templates": {
            TEMPLATE: Template("nb", "Hei {{1}}, vi ses {{2}}."),
            BUTTONS: Template("en", "A time?", [{"text": "Yes", "data": "yes:1"}, {"text": "No", "data": "no:1"}]),
        },
        "receipts": Receipts(0.01, 0.01, 0.01, 0, 0, 0, 1.0),
        "behaviour": Behaviour(0, 0, 0, 0, 0, soonest=0.01, latest=0.02),
        "rates": Rates(0, 0, 0, 0),
    }
    return SandboxConfig(**{**plain, **changes})


@asynccontextmanager
async def sandbox(**changes: Any) -> AsyncIterator[Box]:
    """A sandbox and its app, each on a free port."""
    app = App()
    site = web.Application(client_max_size=2**21)
    site.router.add_post("/{path:.*}", app.take)
    runner = web.AppRunner(site, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    app.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    config = settings(**{"inbound_url": f"{app.url}/inbound", **changes})
    try:
        async with running(config), aiohttp.ClientSession() as session:
            yield Box(config, app, session)
    finally:
        await runner.cleanup()
