"""Telegram's words and ours. Its errors have an HTTP status and a sentence, no code; so a row is found by both.

Source: https://core.telegram.org/bots/api#making-requests. The sentences may change, it says, which is why the status
alone decides where none fits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from channels.words import Refused, Verdict, Word

_MESSAGE, _PERSON, _LATER, _ACCOUNT = Verdict.MESSAGE, Verdict.PERSON, Verdict.LATER, Verdict.ACCOUNT

#: (status, part of the description in lower case) → meaning; the first that fits wins.
DESCRIPTIONS: Sequence[tuple[int, str, Word]] = (
    (400, "chat not found", Word(_MESSAGE, "no such chat, or the person never wrote to the bot")),
    (400, "upgraded to a supergroup", Word(_MESSAGE, "the group has moved to a new id")),
    (400, "message text is empty", Word(_MESSAGE, "the message is empty")),
    (400, "message is too long", Word(_MESSAGE, "longer than 4096 characters")),
    (400, "button_data_invalid", Word(_MESSAGE, "a button's id is longer than 64 bytes")),
    (400, "wrong file identifier", Word(_MESSAGE, "the uploaded file is not known any more")),
    (400, "wrong remote file", Word(_MESSAGE, "the uploaded file is not known any more")),
    (400, "image_process_failed", Word(_MESSAGE, "not a picture that Telegram can read")),
    (400, "photo_invalid_dimensions", Word(_MESSAGE, "the picture is too large, or too narrow")),
    (400, "voice_messages_forbidden", Word(_MESSAGE, "the person takes no voice messages")),
    (400, "can't parse entities", Word(_MESSAGE, "broken formatting")),
    (403, "blocked by the user", Word(_PERSON, "the person blocked the bot")),
    (403, "user is deactivated", Word(_PERSON, "the account was deleted")),
    (403, "can't initiate conversation", Word(_PERSON, "the person never wrote to the bot")),
    (403, "kicked", Word(_PERSON, "the bot was removed from the chat")),
)

STATUSES: Mapping[int, Word] = {
    400: Word(_MESSAGE, "refused by Telegram"),
    413: Word(_MESSAGE, "the file is larger than Telegram takes"),
    401: Word(_ACCOUNT, "the bot token is wrong or was revoked"),
    403: Word(_PERSON, "the person cannot be written to"),
    404: Word(_ACCOUNT, "the bot token is wrong"),
    409: Word(_LATER, "another program uses this bot at the same time"),
    420: Word(_LATER, "too many requests"),
    429: Word(_LATER, "too many requests"),
}


def word_of(refused: Refused) -> Word | None:
    """The table's row for a refused request; None for a status we do not know, and for a 403 without Telegram's own
    sentence: it comes from something in between (a proxy, a firewall), and says nothing about the person."""
    said = refused.raw.lower()
    if refused.status == 403 and not said:
        return None
    for status, part, word in DESCRIPTIONS:
        if status == refused.status and part in said:
            return word
    return STATUSES.get(refused.status)


def shorten(description: str) -> str:
    """Telegram's sentence, safe to keep: without long digits (it may name a chat) and not long."""
    return re.sub(r"\d{5,}", "…", description)[:120]
