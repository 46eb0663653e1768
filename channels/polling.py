"""Telegram without a public address: ask for updates instead of being called."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.types import MaybeSent, NotSent, Unreadable
from channels.telegram import TelegramChannel
from channels.telegram_words import word_of
from channels.words import Refused

log = logging.getLogger(__name__)

#: Seconds Telegram may hold a request open while nothing happens.
WAIT = 25
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0


async def poll(
    channel: TelegramChannel,
    on_update: Callable[[bytes], Awaitable[None]],
    stop: asyncio.Event,
    *,
    wait: int = WAIT,
    first_pause: float = FIRST_PAUSE,
) -> None:
    """Hand each update, as JSON, to `on_update`, in order, until `stop` is set. An update is confirmed only after
    `on_update` has returned (it has stored it); if that raises, the same update comes again after a pause. Raises
    nothing: errors are told once until it works again, with growing pauses between the tries."""
    offset, pause, told = 0, first_pause, ""
    while not stop.is_set():
        trouble, retry_after = "", 0.0
        try:
            for update in await _or_stop(channel.updates(offset, wait), stop):
                await _hand_over(update, on_update)
                offset = int(update["update_id"]) + 1
        except Refused as refused:
            trouble, retry_after = _explain(refused), refused.retry_after
        except (NotSent, MaybeSent) as fault:
            trouble = f"Telegram cannot be reached: {fault}"
        except Exception as error:
            # The class alone: the error's text may hold the update.
            trouble = f"an update could not be stored ({type(error).__name__})"
        if not trouble:
            pause, told = first_pause, ""
            continue
        if trouble != told:
            log.warning("polling: %s", trouble)
            told = trouble
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), max(pause, retry_after))
        pause = min(pause * 2, LONGEST_PAUSE)


async def _hand_over(update: dict[str, Any], on_update: Callable[[bytes], Awaitable[None]]) -> None:
    # What nobody can read is not asked for again: it would keep everything behind it waiting for ever.
    with contextlib.suppress(Unreadable):
        await on_update(json.dumps(update).encode())


async def _or_stop(asking: Awaitable[list[dict[str, Any]]], stop: asyncio.Event) -> list[dict[str, Any]]:
    """The updates, or none as soon as `stop` is set; the open request is dropped, which confirms nothing."""
    request, stopping = asyncio.ensure_future(asking), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({request, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return await request if request.done() else []
    finally:
        for task in (request, stopping):
            task.cancel()
        await asyncio.gather(request, stopping, return_exceptions=True)


def _explain(refused: Refused) -> str:
    word = word_of(refused)
    if refused.status == 409:
        return "a webhook is set, or another program polls with this token; run: lykt check --fix"
    return f"Telegram refuses: {word.meaning if word else refused.code}"
