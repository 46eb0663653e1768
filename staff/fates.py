"""What became of an answer, in words for the staff: whether it arrived, and if not, why, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

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
MEND = {
    Verdict.MESSAGE: "It would be refused again. Say it in another way, or close this one.",
    Verdict.PERSON: "Nothing reaches them here until they write again.",
    Verdict.LATER: "Try again later.",
    Verdict.ACCOUNT: "This stops everybody's messages: tell who runs this. See: lykt check",
}


@dataclass(frozen=True, slots=True)
class Fate:
    """`why` and `mend` are "" where nothing is wrong."""

    word: str
    why: str = ""
    mend: str = ""

    @property
    def lost(self) -> bool:
        return self.word == NOT_DELIVERED


def fate(delivery: Delivery, code: str) -> Fate:
    """What became of one answer; `code` is the one that lykt inbox lists the person under."""
    if word := WORDS.get(delivery.status):
        unsure = delivery.status in (Status.UNCERTAIN, Status.UNKNOWN)
        return Fate(word, mend="If they do not react, write again: it may then come twice." if unsure else "")
    if delivery.status is Status.EXPIRED:
        return Fate(NOT_DELIVERED, "it could not be sent in time", "Write again. If that lasts, see: lykt check")
    if delivery.code == UNWANTED:
        why = "they have said STOP, or not that we may write"
        return Fate(NOT_DELIVERED, why, "It was not sent, and will not be. What is possible now stands above.")
    named = f" ({delivery.code})" if delivery.code else ""
    why = (meaning(delivery.channel.value, delivery.code) or "no known reason") + named
    if delivery.code == WINDOW_CLOSED:
        return Fate(NOT_DELIVERED, why, f"Ask by the template whether you can talk: lykt inbox reopen {code}")
    known = _word(delivery)
    return Fate(NOT_DELIVERED, why, MEND[known.verdict] if known else "Ask who runs this what the code means.")


def _word(delivery: Delivery) -> Word | None:
    if delivery.channel is ChannelName.TELEGRAM:
        return telegram_words.STATUSES.get(int(delivery.code)) if delivery.code.isdecimal() else None
    return twilio_words.CODES.get(delivery.code)
