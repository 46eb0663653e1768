"""Who was told hours that no longer hold, and the campaign that tells them so.

A correction is a draft like any other, to those who were sent the first one, by tonight. Its words are the service's
own example where it has a fitting one (`campaigns/closed_today`, `campaigns/hours_changed`), whose WhatsApp templates
are approved; else those that come with the program (`correction-hours`).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot import clock
from bot.service import Service
from bot.settings import SettingsError
from bot.store.campaigns import Campaigns, State, Stored
from bot.store.opening import Opening
from bot.translator import Translator
from campaigns.definition import MESSAGE, Campaign, Definition, Kind, load_campaign
from campaigns.scheduling import FOREVER, open_until, opens
from campaigns.showing import HOURS, shown_points, shows
from staff.desk import Desk
from staff.holding import WHY, have_it

RECENT = 30  # campaigns looked through, newest first: the page does not grow with the store
WEEK = 7 * 86400.0  # whoever was told earlier does not stand at the door today
CLOSED, CHANGED = "closed_today", "hours_changed"  # the folders of a service's own examples
TEXT = "correction-hours"


@dataclass(frozen=True, slots=True)
class Concerned:
    """A campaign that shows hours which were changed since. `held`: paused for it; `have_it`: so many were sent it;
    `correction`: the id of the campaign that tells them, "" = none yet."""

    stored: Stored
    held: bool
    have_it: int
    correction: str = ""


async def concerned(desk: Desk, point: str) -> list[Concerned]:
    """The campaigns that somebody should look at because the hours of `point` were changed, newest first."""
    kept = (await Opening(desk.store).read()).get(point)
    changed, now = (kept.changed if kept else 0.0), clock.now()
    found = []
    for stored in await _recent(desk.campaigns):
        held = stored.state is State.PAUSED and stored.paused_for == f"{WHY}{point}"
        late = bool(stored.launched) and changed - WEEK < stored.launched < changed and now - changed < WEEK
        if not held and not (late and shows(stored, point)):
            continue
        told = await have_it(desk.store, stored.id) if late or stored.launched else 0
        if held or told:
            correction = await desk.campaigns.read(_id(stored, changed))
            found.append(Concerned(stored, held, told, correction.id if correction else ""))
    return found


async def draft(desk: Desk, topics: Collection[str], stored: Stored, point: str, name: str, by: str = "") -> str:
    """A draft of the correction to those who were sent `stored`; the same one however often it is asked for. Its id."""
    kept = (await Opening(desk.store).read()).get(point)
    campaign_id = _id(stored, kept.changed if kept else 0.0)
    example = _example(desk, topics, point)
    told: dict[str, Any] = {
        "name": name[:80],
        "kind": Kind.CORRECTION.value,
        "audience": {"sent": await _exactly(desk.campaigns, stored.id)},
    }
    texts = _shipped(desk.translator, desk.locales, point)
    if example:
        known, texts = example.as_stored()
        told |= {key: known[key] for key in ("replies", "whatsapp", "send_by_hours")}
    definition = Definition.model_validate(told).model_dump(mode="json", by_alias=True)
    plan = {"starts": 0, "per_minute": 0, "send_by": tonight(desk.service, clock.now())}
    await desk.campaigns.create(campaign_id, definition, texts, by, plan)
    return campaign_id


def tonight(service: Service, moment: float) -> float:
    """When the next quiet hours begin: nobody is told of today's hours after that. Without any, midnight."""
    plain = Definition(name="-")
    until = open_until(plain, service, moment) or open_until(plain, service, opens(plain, service, moment))
    if until != FOREVER:
        return until
    day = clock.local(moment, service.tz).date() + timedelta(days=1)
    return datetime(day.year, day.month, day.day, tzinfo=service.tz).timestamp()


async def _recent(campaigns: Campaigns) -> list[Stored]:
    """The newest, and older ones that are still under way."""
    newest = await campaigns.page(None, RECENT)
    known = {stored.id for stored in newest}
    older = [await campaigns.read(campaign_id) for campaign_id in await campaigns.active() if campaign_id not in known]
    return [*newest, *(stored for stored in older if stored)]


def _id(stored: Stored, changed: float) -> str:
    """Of one change and one campaign there is one correction."""
    return f"correction-{stored.id}-{int(changed * 1000):x}"


async def _exactly(campaigns: Campaigns, campaign_id: str) -> str:
    """As `audience.sent` names this campaign, and not a later one from a folder of the same name."""
    again = await campaigns.read(f"{campaign_id}-2")
    return f"={campaign_id}" if again else campaign_id


def _example(desk: Desk, topics: Collection[str], point: str) -> Campaign | None:
    """The service's own example for what has changed, None where there is none that fits this point."""
    today = clock.local(clock.now(), desk.service.tz).date()
    exceptions = {one.date: one for one in desk.service.services[point].exceptions}
    closed = _load(desk, CLOSED) if today in exceptions and exceptions[today].closed else None
    if closed and _points(closed, desk.service) == (point,):
        return closed
    changed = _load(desk, CHANGED)
    return _of_the_point(changed, desk, topics, point) if changed else None


def _load(desk: Desk, folder: str) -> Campaign | None:
    path = desk.settings.service_dir / "campaigns" / folder
    try:
        return load_campaign(path, desk.translator) if path.is_dir() else None
    except SettingsError:  # `lykt check` says what is wrong with it
        return None


def _points(campaign: Campaign, service: Service) -> tuple[str, ...]:
    return shown_points(*campaign.as_stored(), service)


def _of_the_point(campaign: Campaign, desk: Desk, topics: Collection[str], point: str) -> Campaign | None:
    """The same example about another point's hours; None where its replies ask for what that point has no answer to."""
    shown = _points(campaign, desk.service)
    if shown == (point,):
        return campaign
    if len(shown) != 1:
        return None
    variable = re.compile(rf"\b{re.escape(shown[0])}_({'|'.join(HOURS)})\b")
    old, new = f"topic:{shown[0]}_hours", f"topic:{point}_hours"
    definition, texts = campaign.as_stored()
    if old in definition["replies"].values() and new.removeprefix("topic:") not in topics:
        return None
    definition["replies"] = {digit: new if one == old else one for digit, one in definition["replies"].items()}
    for template in definition["whatsapp"]["templates"].values():
        template["variables"] = {n: variable.sub(rf"{point}_\1", name) for n, name in template["variables"].items()}
    words = {locale: variable.sub(rf"{point}_\1", source) for locale, source in texts.items()}
    return Campaign(Definition.model_validate(definition), words, desk.translator)


def _shipped(translator: Translator, locales: Collection[str], point: str) -> dict[str, str]:
    """The program's own words, as a campaign's texts: drafts, until somebody has looked at them."""
    sources = {}
    for locale in locales:
        lines = ["### state = draft", ""]
        for id, text in ((MESSAGE, TEXT), (f"{MESSAGE}-sms", f"{TEXT}-sms")):
            said = translator.text(locale, text, {"times": f"{{ ${point}_next }}"}, sms=True)
            lines += [f"{id} =", *(f"    {line}" for line in said.splitlines()), ""]
        sources[locale] = "\n".join(lines)
    return sources
