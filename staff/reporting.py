"""What came of a campaign: its numbers and a recount, and the failures in plain words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from bot import clock
from bot.store.campaigns import Stored
from bot.types import ChannelName, Status
from campaigns.counts import Counts, read_counts, recount
from campaigns.lifecycle import load
from staff.desk import Desk

BAD = frozenset({Status.FAILED, Status.UNDELIVERED, Status.SUPPRESSED})


@dataclass(frozen=True, slots=True)
class Told:
    """One campaign's numbers. `failures`: (channel, code) → how many; `differences`: counter and recount, where they
    differ; `moving`: they still change, so no recount was held against them."""

    stored: Stored
    counts: Counts
    differences: dict[str, tuple[int, int]]
    failures: list[dict[str, str | int]]
    moving: bool
    zone_date: str

    @property
    def remarks(self) -> list[str]:
        """What is wrong with the numbers, one line each."""
        pairs = self.differences.items()
        lines = [f"recount: {name} is {counted}, the counter says {kept}" for name, (kept, counted) in pairs]
        if not self.counts.sums:
            whole = self.counts.left_out.total() + self.counts.statuses.total()
            lines.append(f"audience {self.counts.audience} is not left out + all statuses ({whole})")
        if self.moving:
            lines.append("The numbers still change, so they were not recounted.")
        return lines


async def read(desk: Desk, campaign_id: str) -> Told:
    """Raises CampaignError."""
    known = await load(desk.store, campaign_id, desk.translator)
    before = await read_counts(desk.store, campaign_id)
    differences = await recount(desk.deliveries, before)
    codes: Counter[tuple[str, str]] = Counter()
    async for one in desk.deliveries.every(campaign_id):
        if one.status in BAD and one.code:
            codes[one.channel.value, one.code] += 1
    counts = await read_counts(desk.store, campaign_id)
    moving = counts != before
    failures: list[dict[str, str | int]] = [
        {"channel": channel, "code": code, "meaning": meaning(channel, code), "number": number}
        for (channel, code), number in codes.most_common()
    ]
    launched = clock.local(known.stored.launched, desk.service.tz)
    return Told(known.stored, counts, {} if moving else differences, failures, moving, f"{launched:%Y-%m-%d}")


def meaning(channel: str, code: str) -> str:
    """A provider's code in plain words."""
    from channels import telegram_words, twilio_words  # only a report needs them

    if channel == ChannelName.TELEGRAM:
        word = telegram_words.STATUSES.get(int(code)) if code.isdecimal() else None
    else:
        word = twilio_words.CODES.get(code)
    return word.meaning if word else "ours: the address does not open with the keys" if code == "no_key" else ""
