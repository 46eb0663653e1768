"""What stands on a reply's button where nobody wrote other words: the bot's own for the same thing."""

from __future__ import annotations

from collections.abc import Mapping

from bot.translator import Translator
from bot.wording import read, write
from handlers.lists import label


def usual(translator: Translator, locale: str, meaning: str) -> str:
    """What the bot itself calls what a reply means ("topic:clinic_hours", "campaign:yes"); "" where it has no words."""
    id = label(meaning)
    return translator.text(locale, id) if meaning and translator.has(locale, id) else ""


def labelled(translator: Translator, locale: str, source: str, replies: Mapping[str, str]) -> str:
    """The texts of one language, with the usual words on each button that has none."""
    for digit, meaning in replies.items():
        if read(source, f"reply-{digit}") is None:
            source = write(source, f"reply-{digit}", usual(translator, locale, meaning))
    return source
