"""Events: what happened, pseudonymous, from the first day. The statistics are derived from them.

An event names a channel, a language, a topic, never an address or a text. Its pseudonym is the contact's random one;
after a DELETE nothing leads from it to anyone, so events outlive the person's record.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from enum import StrEnum

from bot.store import keys
from bot.store.connection import Store


class EventKind(StrEnum):
    IN = "in"  # a message came in: channel, language, what (text, button, media, …)
    CONVERSATION = "conversation"  # the first message after six hours of silence
    OUT = "out"  # a reply was made: channel, language, what (its id)
    DELIVERY = "delivery"  # what came of one campaign message: campaign, channel, language, status
    TOPIC = "topic"  # a topic was answered
    MISSED = "missed"  # not understood
    SILENT = "silent"  # a documented silence: why
    CONSENT = "consent"  # given, declined, asked
    STOP = "stop"
    START = "start"
    LANGUAGE = "language"
    DELETE = "delete"
    DANGER = "danger"
    HANDOFF = "handoff"  # why
    CLAIMED = "claimed"  # a person on the staff has taken a handoff upon them: by
    LOOKED = "looked"  # a person on the staff has read what somebody wrote: by
    LAPSED = "lapsed"  # a claim ended without an answer
    HANDLED = "handled"  # a person on the staff has seen to a handoff: by, what it was about
    GIVEN_BACK = "given_back"  # a person on the staff has given a handoff back to the bot: by
    SAFE = "safe"  # whether we may write, after danger: what they said
    BLOCKED = "blocked"
    REFUSED = "refused"  # a reply the provider refused: staff must see it
    UNREADABLE = "unreadable"  # a genuine webhook we could not parse
    UNKNOWN_WORD = "unknown_word"  # a provider's word we do not know


def event(kind: EventKind, **fields: str) -> list[str]:
    """One event, flat, as the scripts and XADD take it."""
    return ["kind", kind.value, *(part for pair in fields.items() if pair[1] for part in pair)]


async def record(store: Store, shard: int, kind: EventKind, **fields: str) -> None:
    flat = event(kind, **fields)
    await store.client.xadd(keys.events(shard), dict(zip(flat[::2], flat[1::2], strict=True)))


async def read(store: Store, since: float = 0.0, until: float = 0.0) -> AsyncIterator[tuple[float, Mapping[str, str]]]:
    """All events of all shards between two moments, shard by shard; each with its moment."""
    last = f"{int(until * 1000) - 1}" if until else "+"
    for shard in range(keys.SHARDS):
        first = f"{int(since * 1000)}"
        while True:
            part = await store.client.xrange(keys.events(shard), first, last, count=1000)
            for name, fields in part:
                moment = int(name.split(b"-")[0]) / 1000
                yield moment, {k.decode(): v.decode() for k, v in fields.items()}
            if len(part) < 1000:
                break
            first = "(" + part[-1][0].decode()
