"""What the understanding tests share: the shipped words, and one message understood."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.types import ChannelName, Contact, Inbound, InboundKind, Meaning, Session
from bot.understanding import Words, understand

ROOT = Path(__file__).parents[2]
LOCALES = ("nb", "en", "es", "pt", "ro", "bg", "th", "ru", "pl", "ar")
NOON = 1795431600.0


@cache
def words() -> Words:
    return Words.load([ROOT / "messages" / "words"])


@cache
def words_alone() -> Words:
    """Without what was learnt from the example questions."""
    return Words.of(words().vocabularies)


def text(said: str, channel: ChannelName = ChannelName.TELEGRAM, opt_out: str = "") -> Inbound:
    return Inbound(channel, "1001", "m", InboundKind.TEXT, text=said, opt_out=opt_out)


def read(said: str, session: Session | None = None, language: str = "en", opt_out: str = "") -> Meaning:
    contact = Contact(1, ChannelName.TELEGRAM, language=language)
    return understand(text(said, opt_out=opt_out), session or Session(), contact, words(), LOCALES, NOON)


def read_by_words(said: str, language: str = "en") -> Meaning:
    """What the words alone tell."""
    contact = Contact(1, ChannelName.TELEGRAM, language=language)
    return understand(text(said), Session(), contact, words_alone(), LOCALES, NOON)
