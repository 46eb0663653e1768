"""What the bot would answer, without keys and store: to one who has written before, has said that we may write, and has
chosen no language unless one is given."""

from __future__ import annotations

from typing import Any

from bot import clock
from bot.conversation import Knowledge, reply_to
from bot.locales import choose
from bot.types import ChannelName, Consent, Contact, Inbound, InboundKind, Session

TOPIC = "topic:"


class Unasked(Exception):
    """Why this cannot be asked: one line."""


def ask(known: Knowledge, text: object, locale: object, channel: ChannelName = ChannelName.SMS) -> dict[str, Any]:
    """`topic` is None where no topic is answered; `menu` then has the topics that are offered instead. Raises Unasked,
    TextError or SettingsError."""
    if not isinstance(text, str):
        raise Unasked("text is missing, or no string")
    if locale is not None and not isinstance(locale, str):
        raise Unasked("locale is neither a string nor null")
    chosen = choose(locale, known.locales) if locale else ""
    if chosen is None:
        raise Unasked(f"locale is none of {' '.join(known.locales)}")
    now = clock.now()
    contact = Contact(0, channel, chosen, Consent(now, "ask", ""), last_inbound=now)
    turn, reply, rendered = reply_to(known, Inbound(channel, "", "", InboundKind.TEXT, text), contact, Session())
    offered = [choice.meaning.removeprefix(TOPIC) for choice in reply.choices if choice.meaning.startswith(TOPIC)]
    return {
        "topic": reply.topic or None,
        "confidence": round(turn.meaning.confidence, 3),
        "menu": [] if reply.topic else offered,
        "answer": "\n\n".join(rendered.texts),
    }
