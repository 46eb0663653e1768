"""What the bot would answer, without keys and store: to one who has written before, has said that we may write, and has
chosen no language unless one is given."""

from __future__ import annotations

from typing import Any

from bot import clock
from bot.conversation import Knowledge, reply_to
from bot.locales import choose
from bot.types import ChannelName, Consent, Contact, Inbound, InboundKind, Reply, Session
from bot.understanding.free_text import rank
from bot.understanding.language import guess

TOPIC = "topic:"
RUNNERS_UP = 4
#: Choices that do what a topic is about.
_COMMANDS = {
    "command:human": "human",
    "command:stop": "stop",
    "command:delete": "delete_data",
    "command:wrong_number": "wrong_number",
}


class Unasked(Exception):
    """Why this cannot be asked: one line."""


def ask(known: Knowledge, text: object, locale: object, channel: ChannelName = ChannelName.SMS) -> dict[str, Any]:
    """`topic` is None where no topic is answered, or a wish is asked back; `menu` then has the topics that are offered
    instead. Raises Unasked, TextError or SettingsError."""
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
    topic = None if turn.meaning.near or reply.topic == "menu" else reply.topic or None
    if turn.meaning.danger:
        topic = reply.topic
    return {
        "topic": topic,
        "confidence": round(turn.meaning.confidence, 3),
        "menu": [] if topic else _offered(reply),
        "answer": "\n\n".join(rendered.texts),
    }


def why(known: Knowledge, text: str, locale: str | None) -> dict[str, Any]:
    """What speaks for what `text` may mean: the words found in it, by what they are looked for, and the likeliest
    topics with how likely each is."""
    words, spoken = known.words, locale or guess(text, known.words, known.locales)[0]
    ranked = rank(text, spoken, words, known.topics, known.locales)
    return {
        "language": spoken,
        "danger": [hit.phrase.text for hit in words.danger.find(text)],
        "command": words.commands.exact(text, locale or ""),
        "resembles": words.commands.near(text),
        "keywords": {hit.phrase.text: hit.phrase.meaning for hit in words.keywords.hits(text)},
        "likely": {each.topic: each.confidence for each in ranked[:RUNNERS_UP]},
    }


def _offered(reply: Reply) -> list[str]:
    """The topics among the choices, in their order. Some are a command's other name."""
    named = (_COMMANDS.get(choice.meaning, choice.meaning.removeprefix(TOPIC)) for choice in reply.choices)
    return [topic for topic in named if ":" not in topic]
