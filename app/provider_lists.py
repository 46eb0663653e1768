"""`lykt campaign report ID --compare`: a campaign's numbers held against the providers' own lists of what they took.

Twilio keeps such a list; Telegram has none, and that is said. The lists are read only, nothing is changed by them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.comparing import Comparison, compare
from app.wiring import open_channels
from bot import clock
from bot.store.campaigns import Stored
from bot.types import Channel, ChannelName, Listed, MaybeSent, NotSent
from campaigns.lifecycle import CampaignError
from staff.desk import Desk


@dataclass(frozen=True, slots=True)
class Held:
    """What came of it. `channels`: those with a list; `without`: those whose provider keeps none, or that are off."""

    comparison: Comparison
    channels: tuple[str, ...]
    without: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        found = self.comparison
        return {
            "channels": list(self.channels),
            "without_list": list(self.without),
            "agreed": found.agreed,
            "unknowing": found.unknowing,
            "unknowing_sent": found.unknowing_sent,
            "sent_twice": found.twice,
            "differences": dict(Counter(found.differences)),
        }

    def in_words(self) -> list[str]:
        """One line for what was compared, one for what could not be."""
        lists = f"the provider's list ({', '.join(self.channels)})"
        lines = [f"The campaign {self.comparison.in_words(lists)}."]
        if self.comparison.unknowing_sent:
            lines.append(f"The list holds a message to {self.comparison.unknowing_sent} of those we are not sure of.")
        if self.without:
            lines.append(f"No list to compare with: {', '.join(self.without)}.")
        return lines


async def hold(desk: Desk, stored: Stored) -> Held:
    """Read the lists from the launch until now, and compare. Raises SettingsError, and CampaignError where there is no
    list, or it cannot be read."""
    if not stored.launched:
        raise CampaignError(f"{stored.id} was not launched, so no provider has anything of it.")
    ledger: list[dict[str, str]] = []
    channels: list[str] = []
    async with open_channels(desk.settings, desk.service) as known:
        for name, channel in known.items():
            listed = await _listed(channel, stored)
            if listed is not None:
                channels.append(name.value)
                ledger += [_entry(name, one) for one in listed]
    if not channels:
        raise CampaignError("No channel is on whose provider keeps a list. Telegram keeps none; see: lykt check")
    found = await compare(desk.deliveries, desk.contacts, stored.id, ledger, channels)
    return Held(found, tuple(channels), tuple(name.value for name in ChannelName if name.value not in channels))


async def _listed(channel: Channel, stored: Stored) -> Sequence[Listed] | None:
    try:
        return await channel.listed(stored.launched, min(clock.now(), stored.send_by))
    except (NotSent, MaybeSent) as error:
        raise CampaignError(f"The list of {channel.name} cannot be read ({error}). Try again, or: lykt check") from None


def _entry(channel: ChannelName, one: Listed) -> dict[str, str]:
    return {
        "channel": channel.value,
        "to": one.address,
        "id": one.provider_id,
        "status": one.raw,
        "body": one.text,
    }
