"""The words that the staff read, in the console's two languages. They lie apart from what people are sent, so that
the bot can say none of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.translator import Translator

FOLDER = Path(__file__).parent.parent / "messages" / "console"
LOCALES = ("nb", "en")  # the first for whoever says nothing


@cache
def words() -> Translator:
    """Read once. Raises TextError."""
    return Translator.load([FOLDER])
