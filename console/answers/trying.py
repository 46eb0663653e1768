"""A box to try: one types as a person would, and sees the answer and why it is this one. Nothing of it is kept.

The models that understand are large (180 MB): this process reads them when somebody first tries, in a thread, which
takes some seconds.
"""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.responses import Response

from bot.knowledge import Knowledge
from bot.locales import choose
from bot.settings import SettingsError
from bot.translator import TextError
from bot.types import ChannelName
from console.asked import Asked
from console.frame import render, says
from staff.answers import name_of
from staff.asking import Unasked, ask, why

LONGEST = 1000  # characters
_ONE_AT_A_TIME = asyncio.Lock()


async def try_page(asked: Asked) -> Response:
    return await _page(asked)


async def try_it(asked: Asked) -> Response:
    t, form = says(asked.locale), asked.form
    text = form.get("text", "").strip()
    if not text or len(text) > LONGEST:
        return await _page(asked, 422, problems=[("text", t("answers-try-text-wrong", most=LONGEST))])
    await asked.parts.desk()  # the hours as they are now
    known, channel = asked.parts.house.knowledge, _channel(form.get("channel", ""))
    language = choose(form.get("language", ""), known.locales) or ""
    try:
        async with _ONE_AT_A_TIME:
            told = await asyncio.to_thread(_ask, known, text, language, channel)
    except (Unasked, TextError):
        return await _page(asked, 422, problems=[("text", t("answers-try-failed"))])
    except SettingsError:
        return await _page(asked, 422, problems=[("text", t("hours-not-read"))])
    return await _page(asked, told=told)


def _ask(known: Knowledge, text: str, language: str, channel: ChannelName) -> dict[str, Any]:
    told, reasons = ask(known, text, language or None, channel), why(known, text, language or None)
    return {**told, "why": reasons, "how": _how(told, reasons)}


def _how(told: dict[str, Any], reasons: dict[str, Any]) -> str:
    """In one word, what it was taken for."""
    if reasons["danger"] and told["topic"]:
        return "danger"
    if reasons["command"]:
        return "command"
    if told["topic"] is None:
        return "wish" if reasons["resembles"] else "offered" if told["menu"] else "nothing"
    return "word" if told["confidence"] == 1.0 else "meaning"


def _named(told: dict[str, Any]) -> set[str]:
    """The topics that are spoken of."""
    return {told["topic"], *told["menu"], *told["why"]["likely"], *told["why"]["keywords"].values()}


def _channel(typed: str) -> ChannelName:
    return ChannelName(typed) if typed in [*ChannelName] else ChannelName.SMS


async def _page(asked: Asked, status: int = 200, **more: Any) -> Response:
    known = asked.parts.house.knowledge
    values: dict[str, Any] = {"problems": [], "told": None} | more
    told = values.pop("told")
    named = _named(told) if told else set()
    return await render(
        asked,
        "answers/try.html",
        status,
        languages=known.locales,
        channels=list(ChannelName),
        text=asked.form.get("text", "")[: LONGEST * 2],
        language=asked.form.get("language", ""),
        channel=asked.form.get("channel", ""),
        longest=LONGEST,
        tried=told,
        names={one: name_of(known.translator, asked.locale, one) for one in named if one in known.topics},
        known_topics=known.topics,
        **values,
    )
