"""Telegram's updates: kept until the bot has them, through its webhook or by getUpdates, never both.

Source: Telegram Bot API, "Getting updates" and setWebhook: ascending ids, repeated until a 2xx answer, kept for at most
24 hours, confirmed in polling by a higher offset.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from sandbox import clock
from sandbox.calls import Calls
from sandbox.telegram_rules import Refused

KEPT = 24 * 3600.0
#: What is not sent unless it is asked for by name.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
PATIENCE = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)  # seconds before each repetition; the last one stays

WEBHOOK_IS_SET = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first"
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"

Update = dict[str, Any]


class Updates:
    """The queue of one bot."""

    def __init__(self, calls: Calls, first_id: int) -> None:
        self._calls = calls
        self._next_id = first_id
        self._waiting: deque[tuple[float, Update]] = deque()
        self._news = asyncio.Event()
        self._deliverer: asyncio.Task[None] | None = None
        self._poller: asyncio.Event | None = None
        self._closed = False
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.allowed: list[str] = []
        self.last_error: tuple[int, str] | None = None

    def put(self, kind: str, content: Any, *, again: bool = False) -> int | None:
        """A new update; None where the bot has not allowed its kind. `again`: it comes twice."""
        if self.allowed and kind not in self.allowed:
            return None
        if not self.allowed and kind in ON_REQUEST:
            return None
        update_id, self._next_id = self._next_id, self._next_id + 1
        self._waiting.extend([(clock.now(), {"update_id": update_id, kind: content})] * (2 if again else 1))
        self._news.set()
        return update_id

    def set_webhook(self, url: str, secret: str, max_connections: int) -> None:
        """ "" ends it. What waits is delivered to the new address."""
        if self._deliverer:
            self._deliverer.cancel()
            self._deliverer = None
        self.url, self.secret, self.max_connections, self.last_error = url, secret, max_connections, None
        if url:
            self._deliverer = asyncio.create_task(self._deliver())
            if self._poller:
                self._poller.set()

    def drop(self) -> None:
        self._waiting.clear()

    async def stop(self) -> None:
        self._closed = True
        self._news.set()
        if self._poller:
            self._poller.set()
        if self._deliverer:
            self._deliverer.cancel()
            await asyncio.gather(self._deliverer, return_exceptions=True)

    def info(self) -> dict[str, Any]:
        """Telegram's WebhookInfo."""
        info: dict[str, Any] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._waiting),
        }
        if self.url:
            info["max_connections"] = self.max_connections
        if self.allowed:
            info["allowed_updates"] = self.allowed
        if self.last_error:
            info["last_error_date"], info["last_error_message"] = self.last_error
        return info

    async def poll(self, offset: int, limit: int, patience: float) -> list[Update]:
        """getUpdates. A second poller ends the first. Raises Refused (409) for that, and where a webhook is set."""
        if self.url:
            raise Refused(409, WEBHOOK_IS_SET)
        if self._poller:
            self._poller.set()
        ended = self._poller = asyncio.Event()
        self._confirm(offset)
        try:
            async with asyncio.timeout(patience):
                while not self._waiting and not ended.is_set():
                    await self._wait(ended)
        except TimeoutError:
            pass
        finally:
            if self._poller is ended:
                self._poller = None
        if ended.is_set() and not self._closed:
            raise Refused(409, OTHER_POLLER)
        return [update for _, update in list(self._waiting)[:limit]]

    async def _wait(self, ended: asyncio.Event) -> None:
        self._news.clear()
        waits = [asyncio.create_task(self._news.wait()), asyncio.create_task(ended.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        while offset > 0 and self._waiting and self._waiting[0][1]["update_id"] < offset:
            self._waiting.popleft()

    async def _deliver(self) -> None:
        """One after the other, each until it is taken or a day old."""
        attempt = 0
        while not self._closed:
            if not self._waiting:
                self._news.clear()
                await self._news.wait()
                continue
            moment, update = first = self._waiting[0]
            answer = await self._calls.telegram(self.url, update, self.secret)
            if answer.ok or clock.now() - moment > KEPT:
                attempt = 0
                if self._waiting and self._waiting[0] is first:
                    self._waiting.popleft()
                continue
            reason = "Connection refused" if answer.error else f"Wrong response from the webhook: {answer.status}"
            self.last_error = int(clock.now()), reason
            await asyncio.sleep(PATIENCE[min(attempt, len(PATIENCE) - 1)])
            attempt += 1
