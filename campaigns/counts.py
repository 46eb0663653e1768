"""A campaign's numbers. At every moment: audience = left out + the sum of all statuses.

They are read from the counters the scripts keep. A recount walks the deliveries themselves and shows any difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.store.campaigns import Campaigns, Cell
from bot.store.connection import Store
from bot.store.deliveries import Deliveries
from bot.types import ChannelName, LeftOut, Status

NOT_BEGUN = frozenset({Status.PENDING, Status.SUPPRESSED, Status.EXPIRED, Status.CANCELLED})
OPEN = frozenset({Status.PENDING, Status.SENDING, Status.UNCERTAIN})
#: What a channel without delivery reports cannot know: shown as "–", never as 0.
UNREPORTED: Mapping[str, frozenset[Status]] = {
    ChannelName.TELEGRAM.value: frozenset({Status.DELIVERED, Status.READ, Status.UNDELIVERED})
}


@dataclass(frozen=True, slots=True)
class Counts:
    campaign: str
    audience: int
    cells: tuple[Cell, ...]

    @property
    def statuses(self) -> Counter[Status]:
        tally: Counter[Status] = Counter()
        for cell in self.cells:
            if cell.status is not None:
                tally[cell.status] += cell.number
        return tally

    @property
    def left_out(self) -> Counter[str]:
        tally: Counter[str] = Counter({reason.value: 0 for reason in LeftOut})
        for cell in self.cells:
            if cell.status is None:
                tally[cell.reason] += cell.number
        return tally

    def by(self, what: str) -> dict[str, Counter[Status]]:
        """Statuses by `language` or by `channel`."""
        tally: dict[str, Counter[Status]] = {}
        for cell in self.cells:
            if cell.status is not None:
                tally.setdefault(getattr(cell, what), Counter())[cell.status] += cell.number
        return dict(sorted(tally.items()))

    @property
    def handed_over(self) -> int:
        return sum(number for status, number in self.statuses.items() if status not in NOT_BEGUN)

    @property
    def open(self) -> int:
        """Not at rest yet."""
        return sum(number for status, number in self.statuses.items() if status in OPEN)

    @property
    def waiting(self) -> int:
        """Pending or on their way: what a progress bar waits for."""
        return self.statuses[Status.PENDING] + self.statuses[Status.SENDING]

    @property
    def sums(self) -> bool:
        """Whether audience = left out + all statuses."""
        return self.audience == self.left_out.total() + self.statuses.total()

    def as_json(self) -> dict[str, Any]:
        """As `lykt campaign counts ID --json` prints it: every status is always a key, null where the channel cannot
        report it."""
        return {
            "campaign": self.campaign,
            "audience": self.audience,
            "left_out": dict(self.left_out),
            "status": {status.value: self.statuses[status] for status in Status},
            "by_language": {
                language: {status.value: tally[status] for status in Status}
                for language, tally in self.by("language").items()
            },
            "by_channel": {
                channel: {status.value: shown(channel, status, tally[status]) for status in Status}
                for channel, tally in self.by("channel").items()
            },
        }


def shown(channel: str, status: Status, number: int) -> int | None:
    """The number, or None where this channel cannot report this status."""
    return None if status in UNREPORTED.get(channel, frozenset()) else number


async def read_counts(store: Store, campaign_id: str) -> Counts:
    audience, cells = await Campaigns(store).cells(campaign_id)
    return Counts(campaign_id, audience, tuple(cells))


async def recount(deliveries: Deliveries, counts: Counts) -> dict[str, tuple[int, int]]:
    """Where the counters differ from the deliveries themselves: `status.language.channel` → (counter, counted)."""
    counted: Counter[str] = Counter()
    async for one in deliveries.every(counts.campaign):
        counted[f"{one.status}.{one.language}.{one.channel}"] += 1
    kept: Counter[str] = Counter()
    for cell in counts.cells:
        if cell.status is not None:
            kept[f"{cell.status}.{cell.language}.{cell.channel}"] += cell.number
    names = sorted({*counted, *kept})
    return {name: (kept[name], counted[name]) for name in names if kept[name] != counted[name]}
