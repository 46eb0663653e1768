"""The conversation with one who waits: what was said, and everything that can be done."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from starlette.responses import HTMLResponse, Response

from bot import clock
from bot.sms import GSM_BASIC, GSM_EXTENSION, fold
from bot.store.turns import BOT, PERSON, Said
from bot.types import ChannelName
from console.asked import Asked
from console.frame import render, says
from console.inbox.listing import Row, row, topic_name
from console.inbox.staff import Colleagues
from staff.attending import Shown, of_user
from staff.fates import Fate
from staff.inbox import LONGEST, Inbox
from staff.refusing import Refused, Why
from staff.reopening import OPENING

#: What word processors write in place of plain signs, and what the server writes for it on SMS.
_TYPED = "–—‘’“”„«»…•·→´`\u00a0łŁđĐ"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said, as the page shows it."""

    said: Said
    fate: Fate | None
    by: str  # "person", "bot", "me", "colleague"
    name: str  # the colleague's
    words: str
    action: str  # what they did where they wrote no words: "pressed", "voice", …; "" for words
    new: bool  # said since the form that was sent


@dataclass(frozen=True, slots=True)
class Phrase:
    id: str
    theirs: str  # in the person's language
    ours: str  # in the reader's


async def conversation(asked: Asked) -> Response:
    """That it was read is noted, but not where the page only looks again."""
    return await page(asked, noted=not asked.again)


async def page(asked: Asked, refused: Refused | None = None, *, noted: bool = False) -> HTMLResponse:
    """The conversation; where something was `refused`, with why, with what is new, and with what had been typed."""
    code = asked.request.path_params["id"]
    inbox = Inbox(await asked.parts.desk())
    try:
        shown = await inbox.show(code, of_user(asked.me.id), noted=noted)
    except Refused:
        return await render(asked, "inbox/gone.html", 404, text=asked.form.get("text", ""))
    colleagues = await Colleagues.of(asked)
    about = row(asked, shown.handoff, colleagues)
    return await render(
        asked,
        "inbox/conversation.html",
        422 if refused else 200,
        code=code,
        shown=shown,
        about=about,
        lines=_lines(asked, shown, colleagues),
        form=clock.fresh_id(8),
        now=clock.now(),
        text=asked.form.get("text", ""),
        longest=LONGEST,
        found=[_problem(asked, refused)] if refused else [],
        **_writing(asked, inbox, shown, about),
    )


def _writing(asked: Asked, inbox: Inbox, shown: Shown, about: Row) -> dict[str, Any]:
    """What can be written, and how: `way` is one of none, colleague, template, opener, words."""
    language = inbox.language(shown)
    sms = shown.handoff.channel is ChannelName.SMS
    theirs, ours = inbox.phrases(language), inbox.phrases(asked.locale)
    phrases = [Phrase(id, text, ours.get(id, "")) for id, text in theirs.items()]
    if about.holder and not about.mine:
        way = "colleague"
    elif shown.may_not:
        way = "none"
    elif shown.closed:
        way = "template"
    else:
        way = "opener" if shown.only_opener else "words"
    topics = {id: topic_name(asked, id) for id in asked.parts.house.knowledge.topics}
    return {
        "way": way,
        "language": language,
        "phrases": [phrase for phrase in phrases if phrase.id != OPENING],
        "opener": next(phrase for phrase in phrases if phrase.id == OPENING),
        "approved": inbox.openers()[language],
        "topics": sorted(topics.items(), key=lambda pair: pair[1].casefold()),
        "plain": json.dumps({char: fold(char) for char in _TYPED}) if sms else "",
        "basic": "".join(sorted(GSM_BASIC)) if sms else "",
        "extension": "".join(sorted(GSM_EXTENSION)) if sms else "",
    }


def _lines(asked: Asked, shown: Shown, colleagues: Colleagues) -> list[Line]:
    texts, far = asked.parts.house.knowledge.translator, asked.form.get("far", "")
    lines = []
    for number, (said, fate) in enumerate(shown.said):
        by = said.who if said.who in (PERSON, BOT) else "me" if colleagues.mine(said.who) else "colleague"
        action, words = _action(said) if by == PERSON else ("", said.text)
        label = f"label-{words.partition(':')[2].replace('_', '-')}"
        if action == "pressed":
            words = texts.text(asked.locale, label) if texts.has(asked.locale, label) else words
        lines.append(Line(said, fate, by, colleagues.called(said.who), words, action, _new(far, number, said)))
    return lines


def _action(said: Said) -> tuple[str, str]:
    """What stands in brackets was no words: a button, by what it means, or a kind of picture or recording."""
    inside = said.text[1:-1] if said.text.startswith("[") and said.text.endswith("]") else ""
    if ":" in inside and inside.replace(":", "").replace("_", "").isalnum():
        return "pressed", inside
    kinds = ("image", "photo", "voice", "audio", "video", "document", "sticker", "location", "start", "media")
    return (inside, "") if inside in kinds else ("", said.text)


def _new(far: str, number: int, said: Said) -> bool:
    """Whether somebody who had seen as `far` as that (bot/store/lua/waiting.lua) had not seen this."""
    many, _, last = far.partition("-")
    if not many.isdecimal():
        return False
    try:
        return number >= int(many) or said.moment > float(last or 0)
    except ValueError:
        return False


def _problem(asked: Asked, refused: Refused) -> tuple[str, str]:
    """Beside which field it stands, and the words."""
    kind = (refused.kind or Why.CHANGED).replace("_", "-")
    told = {name: value for name, value in refused.told.items() if name in ("who", "language", "most", "days")}
    field = {Why.WHEN: "until", Why.DANGER: "until"}.get(Why(refused.kind or Why.CHANGED), "text")
    return field, says(asked.locale)(f"inbox-no-{kind}", **told)
