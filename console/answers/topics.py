"""Every topic in every language with what is wrong first; and one topic as the bot says it now."""

from __future__ import annotations

from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot import clock
from bot.settings import SettingsError
from bot.translator import TextError
from console.asked import Asked
from console.frame import render
from console.policy import TABLE, may
from staff.answers import Answer, State, answers, name_of, said_in_chat, said_on_sms


async def answers_page(asked: Asked) -> Response:
    known = asked.parts.house.knowledge
    found = await _answers(asked)
    return await render(
        asked,
        "answers/list.html",
        answers=found,
        may_read=may(asked.me.roles, TABLE["/answers/words", "GET"]),
        names={one.id: name_of(known.translator, asked.locale, one.id) for one in found},
        languages=known.service.languages,
        wrong=[one for one in found if one.outdated or one.unchecked or one.locales(State.MISSING)],
        drafts=sorted({locale for one in found for locale in one.locales(State.DRAFT, State.CHANGED)}),
    )


async def topic_page(asked: Asked) -> Response:
    known, id = asked.parts.house.knowledge, asked.request.path_params["topic"]
    answer = next((one for one in await _answers(asked) if one.id == id), None)
    if answer is None:
        raise HTTPException(404)
    return await render(
        asked,
        "answers/topic.html",
        answer=answer,
        name=name_of(known.translator, asked.locale, id),
        point=known.service.services.get(answer.topic.point),
        texts={locale: _said(asked, id, locale) for locale in answer.texts},
    )


async def _answers(asked: Asked) -> list[Answer]:
    """By opening hours and choices as they are now."""
    desk = await asked.parts.desk()
    return answers(asked.parts.house.knowledge, clock.local(clock.now(), desk.service.tz).date())


def _said(asked: Asked, id: str, locale: str) -> dict[str, Any] | None:
    """None: there is no such text in this language; {}: the hours that it needs cannot be read."""
    known = asked.parts.house.knowledge
    if locale not in known.locales:
        return None
    try:
        return {"sms": said_on_sms(known, id, locale), "chat": said_in_chat(known, id, locale)}
    except TextError:
        return None
    except SettingsError:
        return {}
