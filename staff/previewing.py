"""A campaign before it is launched: its text in every language, what it costs, who gets it, who is left out and why."""

from __future__ import annotations

from typing import Any

from bot import clock
from bot.locales import TextError
from bot.settings import SettingsError
from bot.store.campaigns import Stored
from bot.types import ChannelName, LeftOut
from campaigns.lifecycle import Known, load
from campaigns.messages import compose
from campaigns.pacing import per_minute
from campaigns.reach import Audiences
from campaigns.reach import preview as count
from campaigns.scheduling import quiet
from staff.desk import Desk


def planned_start(stored: Stored) -> float:
    """The moment it is to start by itself; 0: at once when it is launched, or it has started."""
    if stored.launched:
        return 0.0
    return stored.starts or float(stored.plan.get("starts") or 0)


async def preview(desk: Desk, campaign_id: str) -> dict[str, Any]:
    """As `lykt campaign preview ID --json` prints it. Raises CampaignError, SettingsError or TextError."""
    known = await load(desk.store, campaign_id, desk.translator)
    audiences = Audiences(desk.store, desk.contacts, known.campaign, desk.translator.locales, known.sent)
    counted = await count(desk.store, audiences)
    people: dict[str, dict[str, int]] = {}
    for (language, channel), number in sorted(counted.included.items()):
        people.setdefault(language, {})[channel] = number
    texts = {locale: _text(desk, known, locale) for locale in known.campaign.locales}
    parts = sum(
        text.get("segments", 0) * people.get(locale, {}).get(ChannelName.SMS.value, 0) for locale, text in texts.items()
    )
    left_out: dict[str, dict[str, int]] = {reason.value: {} for reason in LeftOut}
    for (reason, language), number in sorted(counted.left_out.items()):
        left_out[reason][language] = number
    starts = planned_start(known.stored)
    price, silent = desk.service.price, quiet(known.campaign.definition, desk.service)
    return {
        "campaign": campaign_id,
        "name": known.campaign.definition.name,
        "state": known.stored.state.value,
        "version": known.stored.version,
        "approved_by": known.stored.approved_by,
        "starts": f"{clock.local(starts, desk.service.tz):%Y-%m-%d %H:%M}" if starts else "",
        "texts": texts,
        "audience": counted.audience,
        "people": people,
        "left_out": left_out,
        "sms_parts": parts,
        "cost": round(parts * price.sms_part, 2),
        "currency": price.currency,
        "per_minute": per_minute(known.stored),
        "quiet_hours": [f"{at:%H:%M}" for at in silent] if silent else [],
        "drafts": known.campaign.drafts,
        "corrects": known.sent,
    }


def _text(desk: Desk, known: Known, locale: str) -> dict[str, Any]:
    """The words on chat and on SMS as they would be now, and what an SMS of it takes."""
    translator, service = desk.translator, desk.service
    try:
        chat, sms = (
            compose(known.campaign, locale, channel, translator, service, clock.now())
            for channel in (ChannelName.TELEGRAM, ChannelName.SMS)
        )
    except (TextError, SettingsError) as error:
        return {"error": str(error)}
    return {
        "chat": chat.text,
        "buttons": [button.label for row in chat.buttons for button in row],
        "sms": sms.text,
        "encoding": sms.measure.encoding,
        "segments": sms.measure.segments,
        "characters": sms.measure.characters,
    }
