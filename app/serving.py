"""The processes: web, worker, or both in one, until a signal. Stopping takes less than the five seconds a host gives.

Both begin by opening the house themselves, so that what is wrong with settings, texts or store is raised as what it
is, before anything listens.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
from collections.abc import Awaitable, Callable, Iterator

import uvicorn
from starlette.applications import Starlette

from app.knowledge import load_knowledge
from app.web import make_app
from app.wiring import House, open_house
from app.worker import Worker
from bot.knowledge import Knowledge
from bot.settings import Settings, SettingsError

log = logging.getLogger("lykt")

GRACE = 2  # seconds for requests under way when the process is to stop
BACKLOG = 2048

Opened = Callable[[House], Awaitable[None]]


class _Server(uvicorn.Server):
    """Signals are ours: both halves of `serve` hear the same one."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def web(
    settings: Settings,
    stop: asyncio.Event | None = None,
    knowledge: Knowledge | None = None,
    opened: Opened | None = None,
) -> None:
    """Webhooks, health and console; `opened` is called before anybody is. Raises what `open_house` raises, and
    SettingsError for a port that is taken."""
    stop = stop or stop_at_signal()
    app = make_app(settings, knowledge)
    with _listen(settings) as listening:
        async with app.router.lifespan_context(app):
            if opened:
                await opened(app.state.house)
            log.info("web: listening on %s port %d", settings.host, listening.getsockname()[1])
            await _until(stop, _server(app), listening)


async def worker(settings: Settings, stop: asyncio.Event | None = None, knowledge: Knowledge | None = None) -> None:
    """Answers and campaigns. Raises what `open_house` raises."""
    stop = stop or stop_at_signal()
    async with open_house(settings, knowledge) as house:
        channels = ", ".join(house.channels) or "none: every channel is off"
        log.info("worker: working; channels: %s", channels)
        await Worker(house).run(stop)
        log.info("worker: stopped")


async def both(settings: Settings, opened: Opened | None = None) -> None:
    """Web and worker in one process; when one of them ends, so does the other."""
    stop = stop_at_signal()
    knowledge = load_knowledge(settings.service_dir)  # once for both
    halves = (web(settings, stop, knowledge, opened), worker(settings, stop, knowledge))
    await asyncio.gather(*[asyncio.create_task(_then(stop, half)) for half in halves])


def stop_at_signal() -> asyncio.Event:
    """Set when the process is asked to stop: by Ctrl-C, by its host, by a terminal that is closed."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(name) is not signal.SIG_IGN:  # nohup: it goes on without its terminal
            loop.add_signal_handler(name, stop.set)
    return stop


async def _then(stop: asyncio.Event, work: Awaitable[None]) -> None:
    try:
        await work
    finally:
        stop.set()


def _listen(settings: Settings) -> socket.socket:
    try:
        return socket.create_server((settings.host, settings.port), backlog=BACKLOG)
    except OSError as error:
        why = os.strerror(error.errno or 0)
        raise SettingsError(
            f"Port {settings.port} on {settings.host} cannot be used ({why}). Stop what uses it, or set another PORT."
        ) from None


def _server(app: Starlette) -> _Server:
    return _Server(
        uvicorn.Config(
            app,
            http="httptools",
            ws="none",
            lifespan="off",  # opened around it, see above
            access_log=False,  # addresses of receipts hold tokens
            log_config=None,
            server_header=False,
            proxy_headers=False,  # what we are called is PUBLIC_URL, never a header
            timeout_graceful_shutdown=GRACE,
        )
    )


async def _until(stop: asyncio.Event, server: _Server, listening: socket.socket) -> None:
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    stopping.cancel()
    await serving
