"""Our numbers held against the provider's own ledger: here the sandbox's, delivery by delivery.

A delivery is found in the ledger by the id the provider gave it. What the ledger holds and we cannot name must be a
send of which we say ourselves that we do not know (uncertain, unknown); anything else is a difference, and is shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.wiring import House
from bot.store.deliveries import Delivery
from bot.types import Status
from campaigns.counts import NOT_BEGUN

#: The ledger speaks the providers' words; the first two mean that the provider took the message.
WORDS: Mapping[str, Status] = {
    "accepted": Status.ACCEPTED,
    "queued": Status.ACCEPTED,
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "undelivered": Status.UNDELIVERED,
    "failed": Status.FAILED,
}
UNKNOWING = frozenset({Status.UNCERTAIN, Status.UNKNOWN})


@dataclass(slots=True)
class Comparison:
    """What was compared, and every difference."""

    agreed: int = 0  # deliveries whose status equals the ledger's
    untouched: int = 0  # never handed over, and not in the ledger either
    refused: int = 0  # refused by the provider, and not in the ledger either
    unknowing: int = 0  # counted as uncertain or unknown
    unknowing_sent: int = 0  # … of which the ledger holds a message
    differences: list[str] = field(default_factory=list)
    twice: int = 0  # people who were sent this campaign more than once

    @property
    def matches(self) -> bool:
        return not self.differences and not self.twice

    def in_words(self) -> str:
        """One line that says whether the numbers match."""
        if not self.matches:
            shown = "; ".join(self.differences[:5]) or f"{self.twice} people were sent it twice"
            return f"DIFFERS from the sandbox's own ledger: {shown}"
        doubt = f", {self.unknowing} counted as uncertain/unknown" if self.unknowing else ""
        return f"matches the sandbox's own ledger: {self.agreed} messages, every status equal{doubt}, none sent twice"


async def compare(house: House, campaign_id: str, ledger: Sequence[Mapping[str, Any]]) -> Comparison:
    """Hold every delivery of a campaign against the ledger."""
    entries = {(str(entry["channel"]), str(entry["to"]), str(entry["id"])): entry for entry in ledger}
    campaign_texts = await _texts(house, campaign_id, entries)
    result = Comparison()
    sent = Counter((entry["channel"], entry["to"]) for entry in ledger if _text(entry) in campaign_texts)
    result.twice = sum(1 for number in sent.values() if number > 1)
    async for delivery in house.delivering.deliveries.every(campaign_id):
        address = await _address(house, delivery)
        key = (delivery.channel.value, address, delivery.provider_id)
        holds = sent[delivery.channel.value, address] > 0
        _compare_one(result, delivery, entries.get(key), holds)
    return result


def _compare_one(result: Comparison, delivery: Delivery, entry: Mapping[str, Any] | None, holds: bool) -> None:
    status = delivery.status
    if status in UNKNOWING:
        result.unknowing += 1
        result.unknowing_sent += holds
    elif entry is not None:
        theirs = WORDS.get(str(entry["status"]))
        if theirs is status:
            result.agreed += 1
        else:
            result.differences.append(f"{delivery.channel}: we say {status}, the ledger {entry['status']}")
    elif holds:
        result.differences.append(f"{delivery.channel}: we say {status}, the ledger holds a message we cannot name")
    elif status in NOT_BEGUN:
        result.untouched += 1
    elif status in (Status.FAILED, Status.SUPPRESSED):
        result.refused += 1
    else:
        result.differences.append(f"{delivery.channel}: we say {status}, the ledger holds nothing")


async def _address(house: House, delivery: Delivery) -> str:
    person = await house.delivering.contacts.read(delivery.contact_id)
    if person is None or not person.sealed_address:
        return ""
    return house.delivering.contacts.open_address(delivery.contact_id, person.sealed_address)


async def _texts(house: House, campaign_id: str, entries: Mapping[tuple[str, str, str], Mapping[str, Any]]) -> set[str]:
    """Every wording of this campaign that the ledger holds: those of the deliveries it can name."""
    found = set()
    async for delivery in house.delivering.deliveries.every(campaign_id):
        if delivery.provider_id:
            entry = entries.get((delivery.channel.value, await _address(house, delivery), delivery.provider_id))
            if entry:
                found.add(_text(entry))
    return found


def _text(entry: Mapping[str, Any]) -> str:
    return str(entry["content_sid"] or entry["body"])
