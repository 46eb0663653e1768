"""Faults on demand: which sends go wrong, and how. The seed decides, never the order of arrival."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from sandbox import dice


class Kind(StrEnum):
    """What goes wrong with a send, with its receipts, or with what a person writes."""

    TOO_MANY = "429"
    SERVER_ERROR = "500"
    UNAVAILABLE = "503"
    UNAUTHORIZED = "401"
    ERROR_AFTER = "error_after"  # accepted, and answered 500 all the same
    RESET_BEFORE = "reset_before"  # TCP reset, nothing accepted
    RESET_AFTER = "reset_after"  # accepted, then TCP reset instead of an answer
    HANG_AFTER = "hang_after"  # accepted, then no answer for `seconds`, then a reset
    RECEIPTS_DOUBLED = "receipts_doubled"
    RECEIPTS_REVERSED = "receipts_reversed"
    RECEIPTS_MISSING = "receipts_missing"
    RECEIPTS_EARLY = "receipts_early"  # the first receipt is there before the answer to the send
    INBOUND_DOUBLED = "inbound_doubled"  # what a person writes reaches the app twice, with the same id


RECEIPT_KINDS = frozenset(kind for kind in Kind if kind.startswith("receipts_"))
INBOUND_KINDS = frozenset({Kind.INBOUND_DOUBLED})
SEND_KINDS = frozenset(Kind) - RECEIPT_KINDS - INBOUND_KINDS
ACCEPTED_KINDS = frozenset({Kind.ERROR_AFTER, Kind.RESET_AFTER, Kind.HANG_AFTER})


@dataclass
class Fault:
    """One fault. `count`: the first so many that fit; otherwise the `share` of them that the seed picks."""

    kind: Kind
    share: float = 1.0
    count: int | None = None
    channel: str = ""  # sms, whatsapp, telegram; "" is all
    to: str = ""  # one address; "" is all
    seconds: float = 30.0  # of hang_after
    retry_after: int = 1  # of 429

    @classmethod
    def from_json(cls, data: Any) -> Fault:
        """Raises ValueError for what is no fault."""
        if not isinstance(data, dict) or "kind" not in data:
            raise ValueError("a fault is an object with a kind")
        if unknown := set(data) - {each.name for each in fields(cls)}:
            raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
        fault = cls(**{**data, "kind": Kind(str(data["kind"]))})
        if not 0 <= fault.share <= 1:
            raise ValueError("a share is from 0 to 1")
        return fault


class Faults:
    """The faults that are asked for now, and how often each really happened."""

    def __init__(self, seed: int, faults: Iterable[Fault] = ()) -> None:
        self._seed = seed
        self._tries: Counter[tuple[str, str]] = Counter()
        self.happened: Counter[str] = Counter()
        self.replace(faults)

    def replace(self, faults: Iterable[Fault]) -> None:
        """Forget what was asked for and take these instead; none clears them."""
        self.active = list(faults)
        self._left = [fault.count for fault in self.active]
        self._tries.clear()

    def add(self, fault: Fault) -> None:
        self.active.append(fault)
        self._left.append(fault.count)

    def of_send(self, channel: str, to: str) -> Fault | None:
        """The fault of this one send, if any: called once for each send request that was read."""
        if not self.active:
            return None
        self._tries[channel, to] += 1
        return self._first(channel, to, SEND_KINDS)

    def of_receipts(self, channel: str, to: str) -> Fault | None:
        """The fault of the receipts of a message that was just accepted, if any."""
        return self._first(channel, to, RECEIPT_KINDS) if self.active else None

    def of_inbound(self, channel: str, address: str) -> Fault | None:
        """The fault of what a person just wrote, if any."""
        if not self.active:
            return None
        self._tries["inbound " + channel, address] += 1
        return self._first(channel, address, INBOUND_KINDS)

    def to_json(self) -> dict[str, Any]:
        return {"faults": [asdict(fault) for fault in self.active], "happened": dict(self.happened)}

    def _first(self, channel: str, to: str, kinds: frozenset[Kind]) -> Fault | None:
        for position, fault in enumerate(self.active):
            if fault.kind not in kinds:
                continue
            if (fault.channel not in ("", channel)) or (fault.to not in ("", to)):
                continue
            if self._strikes(position, fault, channel, to):
                self.happened[fault.kind] += 1
                return fault
        return None

    def _strikes(self, position: int, fault: Fault, channel: str, to: str) -> bool:
        left = self._left[position]
        if left is not None:
            if left <= 0:
                return False
            self._left[position] = left - 1
            return True
        attempt = self._tries["inbound " + channel if fault.kind in INBOUND_KINDS else channel, to]
        return dice.roll(self._seed, "fault", position, fault.kind, channel, to, attempt) < fault.share
