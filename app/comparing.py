"""Our numbers held against the provider's own ledger, delivery by delivery: the sandbox's, or Twilio's list.

A delivery is found in the ledger by the id the provider gave it. What the ledger holds and we cannot name must be a
send of which we say ourselves that we do not know (uncertain, unknown); anything else is a difference, and is shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.store.contacts import Contacts
from bot.store.deliveries import Deliveries, Delivery
from bot.types import ChannelName, Status
from campaigns.counts import NOT_BEGUN

#: The ledger speaks the providers' words; the first four mean that the provider took the message.
WORDS: Mapping[str, Status] = {
    "accepted": Status.ACCEPTED,
    "scheduled": Status.ACCEPTED,
    "queued": Status.ACCEPTED,
    "sending": Status.ACCEPTED,
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "undelivered": Status.UNDELIVERED,
    "failed": Status.FAILED,
    "canceled": Status.FAILED,
}
UNKNOWING = frozenset({Status.UNCERTAIN, Status.UNKNOWN})
ALL = frozenset(name.value for name in ChannelName)

Ledger = Sequence[Mapping[str, Any]]  # channel, to, id, status, body, content_sid


@dataclass(slots=True)
class Comparison:
    """What was compared, and every difference."""

    agreed: int = 0  # deliveries whose status equals the ledger's
    untouched: int = 0  # never handed over, and not in the ledger either
    refused: int = 0  # refused by the provider, and not in the ledger either
    unknowing: int = 0  # counted as uncertain or unknown
    unknowing_sent: int = 0  # … of which the ledger holds a message
    forgotten: int = (
        0  # sent to somebody who was forgotten since, on a channel where only their address names a message
    )
    differences: list[str] = field(default_factory=list)
    twice: int = 0  # people who were sent this campaign more than once

    @property
    def matches(self) -> bool:
        return not self.differences and not self.twice

    def in_words(self, ledger: str = "the sandbox's own ledger") -> str:
        """One line that says whether the numbers match."""
        if not self.matches:
            kinds = [f"{number} × {what}" for what, number in Counter(self.differences).most_common()]
            shown = "; ".join(kinds) or f"{self.twice} people were sent it twice"
            return f"DIFFERS from {ledger}: {shown}"
        doubt = f", {self.unknowing} counted as uncertain/unknown" if self.unknowing else ""
        if self.forgotten:
            doubt += f", {self.forgotten} to people who were forgotten since"
        return f"matches {ledger}: {self.agreed} messages, every status equal{doubt}, none sent twice"


async def compare(
    deliveries: Deliveries, contacts: Contacts, campaign_id: str, ledger: Ledger, channels: Collection[str] = ALL
) -> Comparison:
    """Hold every delivery of a campaign on these channels against the ledger."""
    entries = {_key(str(entry["channel"]), str(entry["to"]), str(entry["id"])): entry for entry in ledger}
    ours = [
        (one, await _address(contacts, one))
        async for one in deliveries.every(campaign_id)
        if one.channel.value in channels
    ]
    named = [entries.get(_key(one.channel.value, address, one.provider_id)) for one, address in ours]
    texts = {_text(entry) for entry in named if entry}  # every wording of this campaign that the ledger holds
    sent = Counter((entry["channel"], entry["to"]) for entry in ledger if _text(entry) in texts)
    result = Comparison(twice=sum(1 for number in sent.values() if number > 1))
    for (one, address), entry in zip(ours, named, strict=True):
        if not address and one.provider_id and one.channel is ChannelName.TELEGRAM:
            result.forgotten += 1
            continue
        _compare_one(result, one, entry, holds=sent[one.channel.value, address] > 0)
    return result


def _key(channel: str, address: str, provider_id: str) -> tuple[str, ...]:
    """What names one message: Telegram counts them in each chat, Twilio in all."""
    return (channel, address, provider_id) if channel == ChannelName.TELEGRAM else (channel, provider_id)


def _compare_one(result: Comparison, delivery: Delivery, entry: Mapping[str, Any] | None, *, holds: bool) -> None:
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


async def _address(contacts: Contacts, delivery: Delivery) -> str:
    """Where it went; "" for somebody who was forgotten since."""
    person = await contacts.read(delivery.contact_id)
    if person is None or not person.sealed_address:
        return ""
    return contacts.open_address(delivery.contact_id, person.sealed_address)


def _text(entry: Mapping[str, Any]) -> str:
    return str(entry.get("content_sid") or entry["body"])
