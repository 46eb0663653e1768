"""What somebody on the staff does in a conversation: one form each. What is refused shows the page again, with why."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from bot import clock
from console.asked import Asked
from console.inbox.conversation import page
from staff.attending import Sight, of_user
from staff.inbox import Inbox, Sent
from staff.refusing import Refused, Why, refusal
from staff.reopening import OPENING

HOUR = 3600.0
MORNING = time(9)
_NAME = re.compile(r"[0-9a-f]{1,64}")
_FAR = re.compile(r"\d{1,9}-[\d.]{0,20}")


async def do(asked: Asked) -> Response:
    """One of the forms of the page, by its field `do`. All are sent to the page's own address, so that it can be
    looked at again whatever came of it."""
    act = _FORMS.get(asked.form.get("do", ""))
    if act is None:
        raise HTTPException(400)
    return await act(asked)


async def _claim(asked: Asked) -> Response:
    code = asked.request.path_params["id"]
    try:
        await Inbox(await asked.parts.desk()).claim(code, of_user(asked.me.id), asked.form.get("over", ""))
    except Refused as refused:
        return await page(asked, refused)
    return await asked.said(f"/inbox/{code}", "inbox-claimed")


async def _answer(asked: Asked) -> Response:
    sight, text = _sight(asked), asked.form.get("text", "")
    return await _send(asked, lambda inbox, code, me: inbox.answer(code, me, text, sight))


async def _phrase(asked: Asked) -> Response:
    sight, id = _sight(asked), asked.form.get("phrase", "")
    return await _send(asked, lambda inbox, code, me: inbox.phrase(code, me, id, sight))


async def _ask(asked: Asked) -> Response:
    """May we write to you now? After danger that is all that goes out before they have said so; on WhatsApp, once the
    24 hours are over, it is the approved template."""
    sight = _sight(asked)

    async def opener(inbox: Inbox, code: str, me: str) -> Sent:
        if asked.form.get("by") == "template":
            return await inbox.reopen(code, me, sight)
        return await inbox.phrase(code, me, OPENING, sight)

    return await _send(asked, opener)


async def _close(asked: Asked) -> Response:
    """Asked by somebody who has not seen everything, it is not done: what is new would be gone unread."""
    topic = asked.form.get("topic", "")
    topic = topic if topic in asked.parts.house.knowledge.topics else ""
    inbox, code = Inbox(await asked.parts.desk()), asked.request.path_params["id"]
    try:
        were_asked = await inbox.close(code, of_user(asked.me.id), topic, _sight(asked))
    except Refused as refused:
        return await _gone_or(asked, refused, "inbox-closed")
    return await asked.said("/inbox", "inbox-closed-asked" if were_asked else "inbox-closed")


async def _give_back(asked: Asked) -> Response:
    inbox, code = Inbox(await asked.parts.desk()), asked.request.path_params["id"]
    try:
        await inbox.give_back(code, of_user(asked.me.id), _sight(asked))
    except Refused as refused:
        return await _gone_or(asked, refused, "inbox-given-back")
    return await asked.said("/inbox", "inbox-given-back")


async def _snooze(asked: Asked) -> Response:
    """Put aside until a moment; "now" takes it up again."""
    code, inbox = asked.request.path_params["id"], Inbox(await asked.parts.desk())
    try:
        until = _until(asked)
        await inbox.snooze(code, of_user(asked.me.id), until, _sight(asked))
    except Refused as refused:
        return await page(asked, refused)
    if not until:
        return await asked.said(f"/inbox/{code}", "inbox-taken-up")
    return await asked.said("/inbox", "inbox-put-aside")


async def _send(asked: Asked, send: Callable[[Inbox, str, str], Awaitable[Sent]]) -> Response:
    """Take it, where nobody has, and send. The same form a second time sends nothing."""
    code, me, sight = asked.request.path_params["id"], of_user(asked.me.id), _sight(asked)
    inbox = Inbox(await asked.parts.desk())
    try:
        if await inbox.done(code, sight):
            return RedirectResponse(f"/inbox/{code}", status_code=303)
        await inbox.take(code, me, sight)
        sent = await send(inbox, code, me)
    except Refused as refused:
        if await inbox.done(code, sight):  # by the same form, a moment ago: what is new is their own answer
            return RedirectResponse(f"/inbox/{code}", status_code=303)
        return await page(asked, refused)
    return await asked.said(f"/inbox/{code}", "inbox-sent", parts=sent.parts)


async def _gone_or(asked: Asked, refused: Refused, said: str) -> Response:
    """Ended a second time, it is as it was wanted."""
    if refused.kind == Why.NOBODY:
        return await asked.said("/inbox", said)
    return await page(asked, refused)


def _sight(asked: Asked) -> Sight:
    far, form = asked.form.get("far", ""), asked.form.get("once", "")
    return Sight(far if _FAR.fullmatch(far) else "0-", form if _NAME.fullmatch(form) else "")


def _until(asked: Asked) -> float:
    """The moment they chose, 0 for now. Raises Refused for what is none."""
    zone, now = asked.parts.house.knowledge.written.tz, clock.now()
    day = clock.local(now, zone).date()
    if wanted := asked.form.get("until", ""):
        try:
            return datetime.fromisoformat(wanted).replace(tzinfo=zone).timestamp()
        except (ValueError, OverflowError):
            raise refusal(Why.WHEN, days="14") from None
    mornings = {"tomorrow": 1, "week": 7}
    spans = {"hour": HOUR, "hours": 3 * HOUR}
    chosen = asked.form.get("for", "")
    if chosen in mornings:
        return datetime.combine(day + timedelta(days=mornings[chosen]), MORNING, zone).timestamp()
    if chosen not in ("now", *spans):
        raise refusal(Why.WHEN, days="14")
    return now + spans[chosen] if chosen in spans else 0.0


_FORMS = {
    "claim": _claim,
    "answer": _answer,
    "phrase": _phrase,
    "ask": _ask,
    "close": _close,
    "give-back": _give_back,
    "snooze": _snooze,
}
