"""What is kept, and how long, in plain words: docs/kept.md for those who run the service, not the server."""

from __future__ import annotations

from starlette.responses import Response

from bot.store.deeds import YEAR
from bot.store.turns import REPLY_SECONDS, SESSION_SECONDS
from console.asked import Asked
from console.settings.sections import show

DAY = 86400
#: In the page's order: what it is, in `settings-kept-<name>`, and how long, in `settings-kept-<name>-until`.
THINGS = ("addresses", "consent", "words", "conversations", "answers", "campaigns", "events", "staff", "log")


async def kept_page(asked: Asked) -> Response:
    days = {"week": SESSION_SECONDS // DAY, "answers": REPLY_SECONDS // DAY, "year": YEAR // DAY}
    return await show(asked, "kept.html", things=THINGS, days=days)
