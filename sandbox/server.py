"""The sandbox as one web server on loopback: everything is built, joined and served here."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from sandbox import clock, page
from sandbox.calls import Calls, check_loopback
from sandbox.config import SandboxConfig
from sandbox.control_api import ControlApi
from sandbox.events import Events
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.hands import Hands
from sandbox.ledger import Ledger
from sandbox.people import People
from sandbox.phones import Phones
from sandbox.phones_api import PhonesApi
from sandbox.receipts import Receipts
from sandbox.telegram_api import TelegramApi
from sandbox.telegram_chats import Chats
from sandbox.telegram_media import TelegramMedia
from sandbox.telegram_updates import Updates
from sandbox.twilio_account import Addresses, TwilioAccount
from sandbox.twilio_api import TwilioApi
from sandbox.twilio_door import Door
from sandbox.twilio_inbound import TwilioInbound
from sandbox.wire import Protocol, answer

#: Ids count from the start in tenths of a second, so that a sandbox started later gives none again.
ID_EPOCH = 1_750_000_000
BACKLOG = 2048


def app(config: SandboxConfig) -> Starlette:
    """The whole sandbox. Raises ValueError for an inbound address that is not on this machine."""
    if config.inbound_url:
        check_loopback(config.inbound_url)
    epoch = clock.now() if config.epoch is None else config.epoch
    first_id = max(int((epoch - ID_EPOCH) * 10), 1) % 2**31
    ledger, events, faults = Ledger(), Events(), Faults(config.seed, config.faults)
    calls = Calls(config.auth_token, config.seed)
    phones, files = Phones(events), Files()
    receipts = Receipts(config, ledger, phones, calls, faults, files)
    addresses = Addresses(config.inbound_url, config.inbound_url, config.inbound_url)
    opted_out: set[str] = set()
    door = Door(config, ledger)
    twilio = TwilioApi(config, door, ledger, receipts, faults, opted_out, epoch)
    inbound = TwilioInbound(config, phones, calls, faults, addresses, opted_out, epoch)
    updates = Updates(calls, first_id)
    chats = Chats(config, ledger, phones, updates, faults, first_id)
    telegram = TelegramApi(config, ledger, chats, updates, faults, TelegramMedia(files))
    hands = Hands(phones, inbound, chats)
    people = People(config.seed, config.behaviour, phones, hands)
    if config.people:
        people.add(config.people, config.locales)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await calls.start()
        yield
        for part in (people, receipts, updates, calls):
            await part.stop()

    async def end_streams() -> None:
        events.close()
        await updates.stop()

    made = Starlette(
        routes=[
            *twilio.routes(),
            *TwilioAccount(config, door, addresses, epoch).routes(),
            *telegram.routes(),
            *PhonesApi(phones, hands, events).routes(),
            *files.routes(),
            *ControlApi(ledger, faults, people, chats, calls).routes(),
            *page.routes(),
        ],
        lifespan=lifespan,
        exception_handlers={404: _not_found},
    )
    made.state.end_streams = end_streams
    return made


async def _not_found(request: Request, _: Exception) -> Response:
    """An address that neither provider nor sandbox has here: told so that either client can read it."""
    body = {"code": 20404, "message": "The requested resource was not found", "status": 404}
    return answer(body | {"ok": False, "error_code": 404, "description": "Not Found"}, 404)


class _Server(uvicorn.Server):
    """Says when it answers, and ends open streams and long polls at once when it is to stop."""

    def __init__(self, made: Starlette, listening: socket.socket) -> None:
        options = uvicorn.Config(
            made,
            http=Protocol,
            ws="none",
            lifespan="on",
            access_log=False,
            log_level=logging.WARNING,
            server_header=False,
            timeout_graceful_shutdown=1,
            backlog=BACKLOG,
        )
        super().__init__(options)
        self._made = made
        self._listening = listening
        self.answers = asyncio.Event()
        self.ended = asyncio.Event()

    async def run_to_end(self) -> None:
        """Until a signal, or until `should_exit` is set."""
        try:
            with self._listening:
                await self.serve(sockets=[self._listening])
        finally:
            self.ended.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self.answers.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._made.state.end_streams()
        await super().shutdown(sockets)


def _listen(config: SandboxConfig) -> _Server:
    if not ipaddress.ip_address(config.host).is_loopback:
        raise ValueError("the sandbox listens on loopback only")
    made = app(config)
    listening = socket.create_server((config.host, config.port), backlog=BACKLOG)
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # each connection inherits it: no answer waits
    config.port = listening.getsockname()[1]
    return _Server(made, listening)


@asynccontextmanager
async def running(config: SandboxConfig) -> AsyncIterator[_Server]:
    """A sandbox in this event loop, for as long as the block lasts; `config.port` is then the one it has.

    Raises ValueError for a host that is not loopback, OSError where the port is taken. Port 0 takes a free one.
    """
    server = _listen(config)
    serving = asyncio.create_task(server.run_to_end())
    answering = asyncio.create_task(server.answers.wait())
    try:
        await asyncio.wait((serving, answering), return_when=asyncio.FIRST_COMPLETED)
        if not server.started:
            raise OSError("the sandbox did not start")
        yield server
    finally:
        answering.cancel()
        server.should_exit = True
        await serving


async def serve(config: SandboxConfig, ready: Callable[[str], None] | None = None) -> None:
    """Serve until a signal. `ready` gets the address once it answers. Raises what `running` raises."""
    async with running(config) as server:
        if ready:
            ready(f"http://{config.host}:{config.port}")
        await server.ended.wait()
