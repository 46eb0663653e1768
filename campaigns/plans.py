"""What a digit in answer to a campaign means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from bot.store.campaigns import Campaigns
from campaigns.definition import Definition
from campaigns.messages import HUMAN, STOP


class Plans:
    """Reads each campaign's reply plan once; a launched campaign's plan never changes."""

    def __init__(self, campaigns: Campaigns) -> None:
        self._campaigns = campaigns
        self._known: dict[str, Mapping[str, str]] = {}

    async def of(self, campaign_id: str) -> Mapping[str, str]:
        """Digit → meaning: the plan's own, 0 a person, 9 no more. Empty for a campaign that is not there."""
        if campaign_id not in self._known:
            stored = await self._campaigns.read(campaign_id)
            if stored is None:
                return {}
            self._known[campaign_id] = _plan(stored.definition)
        return self._known[campaign_id]


def _plan(stored: Mapping[str, Any]) -> Mapping[str, str]:
    """Another version's plan may not be readable; a person and "no more" are in each."""
    try:
        return meanings(Definition.model_validate(stored))
    except ValidationError:
        return {"0": HUMAN, "9": STOP}


def meanings(definition: Definition) -> dict[str, str]:
    return {**definition.replies, "0": HUMAN, "9": STOP}
