"""How a provider's refusal becomes an outcome of ours. The words themselves stand in one table per provider:
`twilio_words.py` and `telegram_words.py`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.types import MAX_INBOUND, MaybeSent, Outcome, Status

#: Used where the provider says "later" without saying when, in seconds.
DEFAULT_WAIT = 2.0
#: A longer wait in our tables is about this one person or message (a phone that is off, a limit of Meta's), not about
#: the channel: such a message has failed, and nobody else waits for it. A wait that the provider asks for itself is
#: about all of them, however long: whoever comes next would be refused too.
CHANNEL_WAIT = 120.0


class Verdict(StrEnum):
    """What was refused."""

    MESSAGE = "message"  # this message, and it would be refused again
    PERSON = "person"  # anything to this person: they opted out there, or blocked us
    LATER = "later"  # nothing went out; the same may be tried again after a while
    ACCOUNT = "account"  # everything: the account, its credentials or its sender


@dataclass(frozen=True, slots=True)
class Word:
    """One row of a provider's table: what a code means, for us and for the staff who read it."""

    verdict: Verdict
    meaning: str
    wait: float = 0.0  # LATER: seconds, where the provider names no moment itself


class Refused(Exception):
    """The provider read the request to its end and said no (HTTP 4xx). Holds its words, never the request's."""

    def __init__(self, status: int, code: str, raw: str, retry_after: float = 0.0, migrated_to: str = "") -> None:
        super().__init__(f"refused: {code}")
        self.status = status
        self.code = code
        self.raw = raw
        self.retry_after = retry_after
        self.migrated_to = migrated_to


def outcome_of(refused: Refused, word: Word | None) -> Outcome:
    """A refusal in our words. A word we do not know (None) is told by its code; it refuses this message only, because
    a guess of LATER or ACCOUNT would hold the queue up for ever."""
    verdict = word.verdict if word else Verdict.MESSAGE
    raw, code, moved = refused.raw, refused.code, refused.migrated_to
    match verdict:
        case Verdict.PERSON:
            return Outcome(Status.SUPPRESSED, raw=raw, code=code, migrated_to=moved)
        case Verdict.LATER:
            wait = refused.retry_after or (word.wait if word else 0.0) or DEFAULT_WAIT
            if wait > CHANNEL_WAIT and not refused.retry_after:
                return Outcome(Status.FAILED, raw=raw, code=code)
            return Outcome(Status.PENDING, raw=raw, code=code, retry_after=wait)
        case Verdict.ACCOUNT:
            return Outcome(Status.PENDING, raw=raw, code=code, stops_channel=True)
        case Verdict.MESSAGE:
            return Outcome(Status.FAILED, raw=raw, code=code, migrated_to=moved)


def require_answer(status: int) -> None:
    """Raises MaybeSent for an HTTP status that says neither yes nor no: a 5xx, a redirect, a request timeout."""
    if not (200 <= status < 300 or 400 <= status < 500) or status == 408:
        raise MaybeSent(f"HTTP {status}")


def seconds(header: str | None) -> float:
    """A Retry-After header's seconds; 0 where it is missing or a date (RFC 9110, 10.2.3)."""
    return float(header) if header and header.isascii() and header.isdigit() else 0.0


def clean(text: str) -> str:
    """A person's text as the rest of the house may hold it: no NUL, nothing that UTF-8 cannot carry, not too long."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")[:MAX_INBOUND]


def missing(**settings: str) -> None:
    """Raises ValueError, naming them, for settings without which a channel must not start."""
    names = [name.replace("_", " ") for name, value in settings.items() if not value]
    if names:
        raise ValueError(f"this channel cannot start without: {', '.join(names)}")
