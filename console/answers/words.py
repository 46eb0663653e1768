"""Words that people used and the bot did not understand, by language, as far as several people used them."""

from __future__ import annotations

from starlette.responses import Response

from bot.store.missed import ENOUGH, WEEKS, Counted, read
from console.asked import Asked
from console.frame import render

MOST = 30  # of one language


async def words_page(asked: Asked) -> Response:
    house = asked.parts.house
    missed = await read(house.store, house.vault)
    by_language: dict[str, list[Counted]] = {}
    for one in missed.words:
        by_language.setdefault(one.locale, []).append(one)
    order = [*house.knowledge.locales, ""]
    return await render(
        asked,
        "answers/words.html",
        groups=[(one, by_language[one][:MOST]) for one in order if one in by_language],
        messages=[(one, missed.messages[one], missed.lately[one]) for one in order if missed.messages[one]],
        all=missed.messages.total(),
        lately=missed.lately.total(),
        enough=ENOUGH,
        weeks=WEEKS,
    )
