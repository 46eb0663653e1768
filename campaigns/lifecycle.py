"""A campaign's life: new, scheduled and taken back, launched once, paused, resumed, cancelled, finished.

Everybody who decides here does so through one script (bot/store/definitions.py): of two at once one succeeds.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from bot import clock
from bot.settings import SettingsError
from bot.store.campaigns import Campaigns, State, Stored
from bot.store.connection import Store
from bot.translator import Translator
from campaigns.counts import read_counts
from campaigns.definition import Campaign, Definition, Kind, compile_campaign
from campaigns.scheduling import send_by

log = logging.getLogger(__name__)

ID = re.compile(r"[^a-z0-9]+")
UNDO = 60.0  # seconds in which a launch can be taken back


class CampaignError(Exception):
    """Something cannot be done with a campaign: one line that says what and what to do."""


@dataclass(frozen=True, slots=True)
class Known:
    """A campaign from the store with its texts compiled."""

    stored: Stored
    campaign: Campaign
    sent: str  # the id of the campaign its audience must have been sent, or ""


async def new(store: Store, name: str, campaign: Campaign, made_by: str = "") -> str:
    """Store a draft under a free id made from the folder's name. Returns the id."""
    return await new_draft(store, name, *campaign.as_stored(), made_by)


async def new_draft(
    store: Store, name: str, definition: dict[str, Any], texts: dict[str, str], made_by: str = ""
) -> str:
    """The same of what need not be complete."""
    base = ID.sub("-", name.lower()).strip("-")[:32].strip("-")
    if not base or base.isdigit():  # a bare number is no name; the store keeps its replies under one
        base = f"campaign-{base}".strip("-")
    campaigns = Campaigns(store)
    for number in range(1, 1000):
        campaign_id = base if number == 1 else f"{base}-{number}"
        if await campaigns.create(campaign_id, definition, texts, made_by):
            return campaign_id
    raise CampaignError(f"There are a thousand campaigns named {base}. Give the folder another name.")


async def load(store: Store, campaign_id: str, translator: Translator) -> Known:
    """Raises CampaignError where there is none, SettingsError where its texts no longer hold."""
    stored = await Campaigns(store).read(campaign_id)
    if stored is None:
        raise CampaignError(f"There is no campaign {campaign_id}. See: lykt campaign list")
    try:
        definition = Definition.model_validate(stored.definition)
    except ValidationError:
        if stored.state is State.DRAFT:
            raise CampaignError(f"{campaign_id} is an unfinished draft. Finish it in the console.") from None
        raise CampaignError(
            f"{campaign_id} was made by another version of this program. Cancel it: lykt campaign cancel {campaign_id}"
        ) from None
    campaign = compile_campaign(definition, stored.texts, translator)
    return Known(stored, campaign, await corrected(store, definition))


async def launch(store: Store, campaign_id: str, translator: Translator) -> bool:
    """Start it at once, and once. False: it was launched before, and nothing happened. Raises CampaignError."""
    known = await load(store, campaign_id, translator)
    stored = known.stored
    if stored.state is State.CANCELLED:
        raise CampaignError(f"{campaign_id} was cancelled. Make a new one: lykt campaign new DIR")
    if stored.state is State.PAUSED and not stored.launched:
        raise CampaignError(f"{campaign_id} was paused before its start. Go on: lykt campaign resume {campaign_id}")
    _fit(known)
    until = send_by(known.campaign.definition, clock.now(), stored.plan)
    campaigns = Campaigns(store)
    if await campaigns.launch(campaign_id, until, version=stored.version):
        return True
    now = await campaigns.read(campaign_id)
    if now and not now.launched:
        raise CampaignError(f"{campaign_id} was changed in this very moment. Look again, then launch it.")
    return False


async def schedule(
    store: Store, campaign_id: str, translator: Translator, version: int, moment: float, by: str = "", reason: str = ""
) -> float | None:
    """Let this version start by itself: at the moment planned, and never sooner than it can be taken back. `by`: who
    launches it; `reason`: why on texts that are drafts. When it starts; None: it was launched already, or changed since
    they saw it. Raises CampaignError, SettingsError."""
    known = await load(store, campaign_id, translator)
    if known.stored.version != version:
        return None
    _fit(known)
    starts = max(float(known.stored.plan.get("starts") or 0), moment + UNDO)
    done = await Campaigns(store).schedule(campaign_id, version, starts, by, reason)
    return starts if done else None


async def undo(store: Store, campaign_id: str) -> bool:
    """What was to start is a draft again. False: it has started, or was not about to."""
    return await Campaigns(store).undo(campaign_id)


async def start_due(store: Store, translator: Translator, moment: float) -> list[str]:
    """Start what is due. Every worker looks; of several one starts it. What is late because nobody worked is still sent
    by when it should have been. Returns the ids of what was started here."""
    campaigns, started = Campaigns(store), []
    for campaign_id in await campaigns.due(moment):
        try:
            if await _start(store, campaign_id, translator, moment):
                started.append(campaign_id)
        except (CampaignError, SettingsError) as error:
            log.error("campaign %s cannot start: %s", campaign_id, error)
    return started


async def _start(store: Store, campaign_id: str, translator: Translator, moment: float) -> bool:
    campaigns = Campaigns(store)
    stored = await campaigns.read(campaign_id)
    if stored is None or stored.state is not State.SCHEDULED or stored.starts > moment:
        await campaigns.relist(campaign_id)
        return False
    known = await load(store, campaign_id, translator)
    until = send_by(known.campaign.definition, stored.starts, stored.plan)
    return await campaigns.launch(campaign_id, until, [State.SCHEDULED], stored.version)


async def pause(store: Store, campaign_id: str, why: str = "") -> bool:
    """No send begins any more, and nothing starts. `why`: as Stored.paused_for. False: it was neither running nor about
    to start."""
    campaigns = Campaigns(store)
    if await campaigns.set_waiting(campaign_id, State.PAUSED, [State.SCHEDULED], why):
        return True
    await _whole(campaigns, campaign_id)
    return await campaigns.set_state(campaign_id, State.PAUSED, [State.RUNNING], why)


async def resume(store: Store, campaign_id: str) -> bool:
    """Go on; what had not started yet starts when it was to, or at once when that is past. False: it was not paused."""
    campaigns = Campaigns(store)
    if await campaigns.set_state(campaign_id, State.RUNNING, [State.PAUSED]):
        return True
    stored = await campaigns.read(campaign_id)
    starts = max(stored.starts if stored else 0.0, clock.now())
    return await campaigns.set_waiting(campaign_id, State.SCHEDULED, [State.PAUSED], starts=starts)


async def cancel(store: Store, campaign_id: str) -> int | None:
    """What is pending becomes cancelled, for good. How many were already handed over, or None: it was neither running,
    nor paused, nor about to start."""
    campaigns = Campaigns(store)
    if await campaigns.set_waiting(campaign_id, State.CANCELLED, [State.SCHEDULED, State.PAUSED]):
        return 0
    await _whole(campaigns, campaign_id)
    if not await campaigns.set_state(campaign_id, State.CANCELLED, [State.RUNNING, State.PAUSED]):
        return None
    await campaigns.cancel_pending(campaign_id)
    return (await read_counts(store, campaign_id)).handed_over


async def _whole(campaigns: Campaigns, campaign_id: str) -> None:
    """A start that is half done is done first, so that whoever pauses or cancels it comes after it."""
    stored = await campaigns.read(campaign_id)
    if stored and stored.launched and stored.state in (State.DRAFT, State.SCHEDULED):
        await campaigns.spread(campaign_id)


def _fit(known: Known) -> None:
    """Raises CampaignError where it cannot be launched at all."""
    wanted = known.campaign.definition
    if not known.campaign.locales:
        raise CampaignError(f"{known.stored.id} has no text in any language yet. Write one first.")
    if wanted.kind is Kind.CORRECTION and not known.sent:
        what = wanted.audience.sent or "no campaign"
        raise CampaignError(
            f"{known.stored.id} corrects {what}, which was never launched. Name another in campaign.toml."
        )


async def corrected(store: Store, definition: Definition) -> str:
    """The launched campaign that `audience.sent` names: by its id, or the newest made from a folder of that name;
    with a "=" in front only that very id. "" for none."""
    campaigns, wanted = Campaigns(store), definition.audience.sent
    name = ID.sub("-", wanted.lower()).strip("-")
    if not name:
        return ""
    named = re.compile(rf"{re.escape(name)}(-\d+)?")
    ids = [wanted[1:]] if wanted.startswith("=") else [one for one in await campaigns.ids() if named.fullmatch(one)]
    for campaign_id in reversed(ids):
        stored = await campaigns.read(campaign_id)
        if stored and stored.launched:
            return campaign_id
    return ""
