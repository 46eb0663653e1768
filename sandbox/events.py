"""News for the page: which phones changed, as server-sent events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

PAUSE = 0.2  # seconds between two batches: five a second for each client
HEARTBEAT = 15.0


class Events:
    """Each listener keeps the phones that changed since its last batch, each once."""

    def __init__(self) -> None:
        self._listeners: dict[asyncio.Event, dict[int, None]] = {}
        self._closed = False

    def changed(self, phone: int) -> None:
        for wake, waiting in self._listeners.items():
            waiting[phone] = None
            wake.set()

    def close(self) -> None:
        """Ends every stream, so that the server can stop."""
        self._closed = True
        for wake in self._listeners:
            wake.set()

    async def stream(self) -> AsyncIterator[str]:
        """The lines of one listener, until it goes or the sandbox stops."""
        wake = asyncio.Event()
        waiting = self._listeners[wake] = {}
        try:
            yield ": listening\n\n"
            while not self._closed:
                try:
                    async with asyncio.timeout(HEARTBEAT):
                        await wake.wait()
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                batch = list(waiting)
                waiting.clear()
                wake.clear()
                if batch:
                    yield "".join(f"data: {json.dumps({'phone': phone})}\n\n" for phone in batch)
                await asyncio.sleep(PAUSE)
        finally:
            del self._listeners[wake]
