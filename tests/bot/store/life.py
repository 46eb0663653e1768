"""The life of a delivery as the design's table tells it, without a store: what the scripts are held against.

Written from the table, not from the scripts. Statuses are ranked; a word on an attempt counts only for that attempt.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.types import RANK, Status

HOUR = 3600.0
SEND_BY = 24 * HOUR
DANGER = 72 * HOUR
UNDER_WAY = (Status.SENDING, Status.UNCERTAIN)
FINAL = (Status.FAILED, Status.UNDELIVERED, Status.DELIVERED)


@dataclass
class Person:
    opted_out: bool = False
    erased: bool = False
    danger_until: float = 0.0

    def may_be_sent(self, moment: float) -> bool:
        return not (self.opted_out or self.erased or self.danger_until > moment)


@dataclass
class Delivery:
    status: Status = Status.PENDING
    attempt: str = ""
    proven_not_sent: set[str] = field(default_factory=set)

    def begin(self, attempt: str) -> None:
        assert self.status is Status.PENDING
        assert not self.attempt or self.attempt in self.proven_not_sent, "handed over twice"
        self.status, self.attempt = Status.SENDING, attempt

    def outcome(self, attempt: str, status: Status, *, cancelled: bool) -> None:
        if attempt != self.attempt or self.status not in RANK:
            return
        if status in (Status.PENDING, Status.SUPPRESSED):
            if self.status in UNDER_WAY:
                if status is Status.PENDING:
                    self.proven_not_sent.add(attempt)
                    self.status = Status.CANCELLED if cancelled else Status.PENDING
                else:
                    self.status = Status.SUPPRESSED
        elif RANK[status] > RANK[self.status]:
            self.status = status

    def receipt(self, attempt: str, status: Status) -> None:
        if attempt == self.attempt and RANK[status] > RANK.get(self.status, 0):
            self.status = status
            self.proven_not_sent.discard(attempt)  # who saw it is the better witness


@dataclass
class Campaign:
    launched: float = 0.0
    state: str = "draft"
    expanded: bool = False
    left_out: int = 0
    deliveries: dict[int, Delivery] = field(default_factory=dict)

    @property
    def send_by(self) -> float:
        return self.launched + SEND_BY

    def pending(self) -> dict[int, Delivery]:
        return {row: one for row, one in self.deliveries.items() if one.status is Status.PENDING}

    def cancel_pending(self) -> None:
        if self.state == "cancelled":
            for one in self.pending().values():
                one.status = Status.CANCELLED
