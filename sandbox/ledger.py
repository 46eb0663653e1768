"""The ledger: every message that the sandbox accepted, and what became of it. Counts are held against it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sandbox import clock
from sandbox.files import File


@dataclass(slots=True)
class Entry:
    """One accepted message. `status` is the provider's own word at this moment; `to` has no "whatsapp:" before it."""

    id: str
    channel: str
    to: str
    body: str
    status: str
    moment: float
    sender: str = ""
    content_sid: str = ""
    segments: int = 1
    service_sid: str = ""
    callback: str = ""
    validity: int | None = None
    error_code: int | None = None
    sent: float | None = None
    updated: float = 0.0
    history: list[tuple[str, float]] = field(default_factory=list)
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    media_url: str = ""  # where Twilio fetches what the message shows
    file: File | None = None  # what it shows

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "channel": self.channel,
            "to": self.to,
            "body": self.body,
            "content_sid": self.content_sid,
            "segments": self.segments,
            "status": self.status,
            "history": [{"status": status, "moment": moment} for status, moment in self.history],
            "error_code": self.error_code,
            "callback": self.callback,
            "moment": self.moment,
            "validity": self.validity,
            "media": self.file.type if self.file else "",
        }


class Ledger:
    """All entries in the order they were accepted, and counters of what was read and refused."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.requests: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self._by_id: dict[str, Entry] = {}
        self._by_address: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        self._copies: Counter[tuple[str, str, str, str]] = Counter()

    def __len__(self) -> int:
        return len(self.entries)

    def accept(self, entry: Entry) -> None:
        """From here on the message counts as taken, whatever becomes of the answer to the request."""
        entry.updated = entry.moment
        entry.history.append((entry.status, entry.moment))
        self.entries.append(entry)
        self._by_id[entry.id] = entry
        self._by_address[entry.channel, entry.to].append(entry)
        shown = entry.file.id if entry.file else entry.media_url
        self._copies[entry.channel, entry.to, entry.body, shown] += 1

    def move(self, entry: Entry, status: str, error_code: int | None = None) -> None:
        """The provider's next word on this message."""
        entry.status, entry.error_code, entry.updated = status, error_code, clock.now()
        if status == "sent":
            entry.sent = entry.updated
        entry.history.append((status, entry.updated))

    def find(self, id: str) -> Entry | None:
        return self._by_id.get(id)

    def sent_to(self, channel: str, to: str) -> list[Entry]:
        return self._by_address.get((channel, to), [])

    def listed(self, since: float = 0.0, channel: str = "") -> Iterator[Entry]:
        for entry in self.entries:
            if entry.moment >= since and channel in ("", entry.channel):
                yield entry

    def summary(self) -> dict[str, Any]:
        """Counts by channel and status, refusals by code, requests read by path, and how much went out twice."""
        channels: dict[str, Counter[str]] = {"sms": Counter(), "whatsapp": Counter(), "telegram": Counter()}
        for entry in self.entries:
            channels[entry.channel][entry.status] += 1
        return {
            "accepted": len(self.entries),
            "channels": {name: dict(counts) for name, counts in channels.items()},
            "refused": dict(self.refused),
            "duplicates": sum(copies - 1 for copies in self._copies.values()),
            "requests": dict(self.requests),
        }
