"""Trials: a campaign's message sent to a phone of the staff's before anybody else gets it.

They are replies like any other (same queue, same pace, same scripts), so that the worker sends them; and they are kept
no longer than until they are handed over.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot import clock
from bot.store import keys
from bot.store.connection import Store
from bot.store.turns import REPLY_SECONDS, ReplyText, Turns

WITHIN = 120.0  # seconds: whoever tries it has the phone in their hand
FORM_SECONDS = 86400


class Trials:
    def __init__(self, store: Store, turns: Turns) -> None:
        self._store, self._turns = store, turns

    async def write(
        self, contact_id: int, channel: str, sealed_address: bytes, said: Sequence[tuple[str, ReplyText]], once: str
    ) -> list[int] | None:
        """Let the worker send these, in order, each with its language. `once`: the form that asked for it. The numbers
        of the replies, none where that form was carried out before; None: nothing may be written to this phone."""
        shard, row, now = keys.shard_of(contact_id), keys.row_of(contact_id), clock.now()
        told = [part for language, reply in said for part in (language, self._turns.seal_reply(contact_id, reply))]
        answer = await self._store.scripts.call(
            "trial",
            [keys.contact(shard, row), keys.once(shard, once)],
            [keys.prefix(shard), row, now, now + WITHIN, REPLY_SECONDS, FORM_SECONDS, channel, sealed_address, *told],
        )
        if answer == b"refused":
            return None
        return [] if answer == b"done" else [int(number) for number in answer]
