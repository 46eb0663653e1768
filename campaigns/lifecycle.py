"""A campaign's life: new, launched once, paused, resumed, cancelled, finished."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pydantic import ValidationError

from bot import clock
from bot.store.campaigns import Campaigns, State, Stored
from bot.store.connection import Store
from bot.translator import Translator
from campaigns.counts import read_counts
from campaigns.definition import Campaign, Definition, Kind, compile_campaign
from campaigns.scheduling import send_by

ID = re.compile(r"[^a-z0-9]+")


class CampaignError(Exception):
    """Something cannot be done with a campaign: one line that says what and what to do."""


@dataclass(frozen=True, slots=True)
class Known:
    """A campaign from the store with its texts compiled."""

    stored: Stored
    campaign: Campaign
    sent: str  # the id of the campaign its audience must have been sent, or ""


async def new(store: Store, name: str, campaign: Campaign) -> str:
    """Store a draft under a free id made from the folder's name. Returns the id."""
    base = ID.sub("-", name.lower()).strip("-")[:32].strip("-")
    if not base or base.isdigit():  # a bare number is no name; the store keeps its replies under one
        base = f"campaign-{base}".strip("-")
    campaigns = Campaigns(store)
    for number in range(1, 1000):
        campaign_id = base if number == 1 else f"{base}-{number}"
        if await campaigns.create(campaign_id, *campaign.as_stored()):
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
        raise CampaignError(
            f"{campaign_id} was made by another version of this program. Cancel it: lykt campaign cancel {campaign_id}"
        ) from None
    campaign = compile_campaign(definition, stored.texts, translator)
    return Known(stored, campaign, await _sent(store, definition))


async def launch(store: Store, campaign_id: str, translator: Translator) -> bool:
    """Start it, once. False: it was launched before, and nothing happened. Raises CampaignError."""
    known = await load(store, campaign_id, translator)
    if known.stored.state is State.CANCELLED:
        raise CampaignError(f"{campaign_id} was cancelled. Make a new one: lykt campaign new DIR")
    wanted = known.campaign.definition
    if wanted.kind is Kind.CORRECTION and not known.sent:
        what = wanted.audience.sent or "no campaign"
        raise CampaignError(f"{campaign_id} corrects {what}, which was never launched. Name another in campaign.toml.")
    return await Campaigns(store).launch(campaign_id, send_by(wanted, clock.now()))


async def pause(store: Store, campaign_id: str) -> bool:
    """No send begins any more. False: it was not running."""
    return await Campaigns(store).set_state(campaign_id, State.PAUSED, [State.RUNNING])


async def resume(store: Store, campaign_id: str) -> bool:
    """False: it was not paused."""
    return await Campaigns(store).set_state(campaign_id, State.RUNNING, [State.PAUSED])


async def cancel(store: Store, campaign_id: str) -> int | None:
    """What is pending becomes cancelled, for good. How many were already handed over, or None: it was not running."""
    campaigns = Campaigns(store)
    if not await campaigns.set_state(campaign_id, State.CANCELLED, [State.RUNNING, State.PAUSED]):
        return None
    await campaigns.cancel_pending(campaign_id)
    return (await read_counts(store, campaign_id)).handed_over


async def _sent(store: Store, definition: Definition) -> str:
    """The launched campaign that `audience.sent` names: by its id, or the newest made from a folder of that name."""
    name = ID.sub("-", definition.audience.sent.lower()).strip("-")
    if not name:
        return ""
    launched = [one for one in await Campaigns(store).every() if one.launched]
    named = re.compile(rf"{re.escape(name)}(-\d+)?")
    return next((one.id for one in reversed(launched) if named.fullmatch(one.id)), "")
