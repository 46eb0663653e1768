"""Ask the person beside one: their number, their language, send. Their own "1" is the consent."""

from __future__ import annotations

from starlette.responses import Response

from bot.store.deeds import Did
from bot.types import ChannelName
from console.asked import Asked
from console.contacts.listing import LONGEST
from console.frame import render, says
from staff.addresses import BadAddress
from staff.contacts import ASK, Refused, ask, places

#: On Telegram nobody can be written to who has not written first.
CHANNELS = (ChannelName.SMS, ChannelName.WHATSAPP)


async def add_page(asked: Asked) -> Response:
    return await _form(asked, [])


async def add(asked: Asked) -> Response:
    """Sent twice, it is asked once: who was asked already is not asked again, and the page says so."""
    t, desk = says(asked.locale), await asked.parts.desk()
    channel, typed = asked.form.get("channel", ""), asked.form.get("address", "")[: LONGEST + 1]
    language = asked.form.get("language", "")
    missing = [("channel", t("contacts-add-channel-wrong"))] if channel not in CHANNELS else []
    missing += [("language", t("contacts-add-language-wrong"))] if language not in desk.locales else []
    if missing:
        return await _form(asked, missing)
    place = f"{channel}:{typed}"
    try:
        question = await ask(desk, place, language)
    except BadAddress as bad:
        return await _form(asked, [("address", t("contacts-reason", kind=bad.kind, other=0))])
    except Refused as refused:
        known = next((one.contact_id for one in await places(desk, place) if one.contact_id is not None), None)
        if known is not None and refused.kind in ("asked", "consented"):
            return await asked.said(f"/contacts/{known}", f"contacts-not-{refused.kind}")
        return await _form(asked, [("address", t("contacts-not-asked", kind=refused.kind))])
    await asked.note(Did.ASKED, what=str(question.contact_id))
    return await asked.said(f"/contacts/{question.contact_id}", "contacts-asked")


async def _form(asked: Asked, problems: list[tuple[str, str]]) -> Response:
    desk = await asked.parts.desk()
    return await render(
        asked,
        "contacts/add.html",
        422 if problems else 200,
        problems=problems,
        channels=CHANNELS,
        off=[each for each in CHANNELS if each not in asked.parts.house.delivering.channels],
        languages=desk.locales,
        channel=asked.form.get("channel", CHANNELS[0].value),
        typed=asked.form.get("address", "")[: LONGEST + 1],
        language=asked.form.get("language", ""),
        questions=[(one, desk.translator.text(one, ASK)) for one in desk.locales],
    )
