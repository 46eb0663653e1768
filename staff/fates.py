"""What became of an answer, for the staff: whether it arrived, and if not, why, and what to do. In words for the
command line; the console says its own, by the status and the kind of what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.store.deliveries import Delivery
from bot.types import ChannelName, Status
from channels import telegram_words, twilio_words
from channels.words import Verdict, Word
from staff.reporting import meaning

#: Twilio's code for free text after WhatsApp's 24 hours: https://www.twilio.com/docs/api/errors/63016
WINDOW_CLOSED = "63016"
#: Our own code where lua/allowed.lua held an answer back.
UNWANTED = "unwanted"

WORDS = {
    Status.PENDING: "waits to be sent",
    Status.SENDING: "on its way",
    Status.UNCERTAIN: "not known whether it went out",
    Status.UNKNOWN: "not known whether it went out",
    Status.ACCEPTED: "on its way",
    Status.SENT: "sent",
    Status.DELIVERED: "delivered",
    Status.READ: "read",
}
NOT_DELIVERED = "NOT DELIVERED"


class Mend(StrEnum):
    """What can be done about an answer that did not arrive, or may not have."""

    NOTHING = ""
    UNSURE = "unsure"  # it may have gone out
    LATE = "late"
    UNWANTED = "unwanted"  # they have said STOP, or not that we may write
    WINDOW = "window"  # WhatsApp's 24 hours are over
    MESSAGE = "message"  # this message would be refused again
    PERSON = "person"  # nothing reaches them here
    LATER = "later"
    ACCOUNT = "account"  # it stops everybody's messages
    ASK = "ask"  # nobody knows what the code means


#: `code` is what lykt inbox lists the person under.
MEND = {
    Mend.NOTHING: "",
    Mend.UNSURE: "If they do not react, write again: it may then come twice.",
    Mend.LATE: "Write again. If that lasts, see: lykt check",
    Mend.UNWANTED: "It was not sent, and will not be. What is possible now stands above.",
    Mend.WINDOW: "Ask by the template whether you can talk: lykt inbox reopen {code}",
    Mend.MESSAGE: "It would be refused again. Say it in another way, or close this one.",
    Mend.PERSON: "Nothing reaches them here until they write again.",
    Mend.LATER: "Try again later.",
    Mend.ACCOUNT: "This stops everybody's messages: tell who runs this. See: lykt check",
    Mend.ASK: "Ask who runs this what the code means.",
}


@dataclass(frozen=True, slots=True)
class Fate:
    """`why` and `mend` are "" where nothing is wrong; `reason` is the provider's code or ours."""

    status: Status
    kind: Mend
    word: str
    why: str = ""
    mend: str = ""
    reason: str = ""

    @property
    def lost(self) -> bool:
        return self.word == NOT_DELIVERED


def fate(delivery: Delivery, code: str) -> Fate:
    """What became of one answer; `code` is the one that lykt inbox lists the person under."""
    status, kind = delivery.status, _kind(delivery)
    word = WORDS.get(status, NOT_DELIVERED)
    why = "" if status in WORDS else _why(delivery, kind)
    return Fate(status, kind, word, why, MEND[kind].format(code=code), delivery.code)


def _kind(delivery: Delivery) -> Mend:
    if delivery.status in WORDS:
        unsure = delivery.status in (Status.UNCERTAIN, Status.UNKNOWN)
        return Mend.UNSURE if unsure else Mend.NOTHING
    if delivery.status is Status.EXPIRED:
        return Mend.LATE
    if delivery.code == UNWANTED:
        return Mend.UNWANTED
    if delivery.code == WINDOW_CLOSED:
        return Mend.WINDOW
    known = _word(delivery)
    return (
        {
            Verdict.MESSAGE: Mend.MESSAGE,
            Verdict.PERSON: Mend.PERSON,
            Verdict.LATER: Mend.LATER,
            Verdict.ACCOUNT: Mend.ACCOUNT,
        }[known.verdict]
        if known
        else Mend.ASK
    )


def _why(delivery: Delivery, kind: Mend) -> str:
    if kind is Mend.LATE:
        return "it could not be sent in time"
    if kind is Mend.UNWANTED:
        return "they have said STOP, or not that we may write"
    named = f" ({delivery.code})" if delivery.code else ""
    return (meaning(delivery.channel.value, delivery.code) or "no known reason") + named


def _word(delivery: Delivery) -> Word | None:
    if delivery.channel is ChannelName.TELEGRAM:
        return telegram_words.STATUSES.get(int(delivery.code)) if delivery.code.isdecimal() else None
    return twilio_words.CODES.get(delivery.code)
