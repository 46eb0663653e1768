"""Who waits for a person: danger first, then the longest wait; those put aside stand apart."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from bot import clock
from bot.store.handoffs import Handoff, Handoffs
from bot.store.turns import WHATSAPP_WINDOW, Turns
from bot.types import ChannelName
from console.asked import Asked
from console.frame import render
from console.inbox.staff import Colleagues

PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class Row:
    """One who waits, as the list shows them."""

    one: Handoff
    language: str  # "" where nobody knows it
    topic: str  # in the reader's words, "" where nobody knows it
    holder: str  # what colleagues call whoever has taken it
    mine: bool
    i_read: bool
    readers: list[str]
    window: float | None  # seconds in which free text still goes through; None where there is no such limit


async def inbox(asked: Asked) -> Response:
    house = asked.parts.house
    handoffs = Handoffs(house.store, Turns(house.store, house.vault))
    waiting = await handoffs.queue()
    now = [one for one in waiting if not one.aside]
    page = _page(asked, len(now))
    first = (page - 1) * PER_PAGE
    shown = await handoffs.known(now[first : first + PER_PAGE])
    aside = sorted((one for one in waiting if one.aside), key=lambda one: one.snoozed)[:PER_PAGE]
    colleagues = await Colleagues.of(asked)
    return await render(
        asked,
        "inbox/list.html",
        rows=[row(asked, one, colleagues) for one in shown],
        aside=[row(asked, one, colleagues) for one in await handoffs.known(aside)],
        now=clock.now(),
        waiting=len(now),
        danger=sum(one.danger for one in now),
        page=page,
        earlier=f"/inbox?page={page - 1}" if page > 1 else "",
        later=f"/inbox?page={page + 1}" if first + PER_PAGE < len(now) else "",
    )


def row(asked: Asked, one: Handoff, colleagues: Colleagues) -> Row:
    return Row(
        one,
        known(one.language),
        topic_name(asked, one.topic),
        colleagues.called(one.held_by),
        colleagues.mine(one.held_by),
        colleagues.i_read(one.language),
        colleagues.readers(one.language),
        window(one),
    )


def known(language: str) -> str:
    return "" if language == "und" else language


def window(one: Handoff) -> float | None:
    if one.channel is not ChannelName.WHATSAPP:
        return None
    return max(0.0, one.heard + WHATSAPP_WINDOW - clock.now())


def topic_name(asked: Asked, topic: str) -> str:
    """A topic in the reader's words."""
    id, texts = "label-" + topic.replace("_", "-"), asked.parts.house.knowledge.translator
    return texts.text(asked.locale, id) if topic and texts.has(asked.locale, id) else topic


def _page(asked: Asked, waiting: int) -> int:
    wanted = asked.request.query_params.get("page", "")
    last = max(1, -(-waiting // PER_PAGE))
    return min(max(1, int(wanted)), last) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 9 else 1
