"""Twilio's words and ours: statuses and error codes.

Statuses: https://www.twilio.com/docs/messaging/api/message-resource#message-status-values
Codes: https://www.twilio.com/docs/api/errors (one page per code). Twilio refines its codes over time, so an unknown one
is passed on as it is. A code of a refused request decides what happens to it; a code in a receipt only explains the
status, and LATER there means that another try after hours may make sense.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.types import Status
from channels.words import Refused, Verdict, Word

STATUSES: Mapping[str, Status] = {
    "accepted": Status.ACCEPTED,
    "scheduled": Status.ACCEPTED,
    "queued": Status.ACCEPTED,
    "sending": Status.ACCEPTED,
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "undelivered": Status.UNDELIVERED,
    "failed": Status.FAILED,
    "canceled": Status.FAILED,  # by hand, in Twilio's console: we never cancel
}

_MESSAGE, _PERSON, _LATER, _ACCOUNT = Verdict.MESSAGE, Verdict.PERSON, Verdict.LATER, Verdict.ACCOUNT
_HOUR = 3600.0

CODES: Mapping[str, Word] = {
    # the account, its credentials, its sender: whoever is written to next would be refused too
    "20003": Word(_ACCOUNT, "the account SID or the auth token is wrong, or the account is suspended"),
    "20005": Word(_ACCOUNT, "the account is not active"),
    "20006": Word(_ACCOUNT, "the account may not do this"),
    "20404": Word(_ACCOUNT, "the account or the sender does not exist"),
    "21212": Word(_ACCOUNT, "the sender is not a valid number"),
    "21603": Word(_ACCOUNT, "no sender is set"),
    "21701": Word(_ACCOUNT, "no such messaging service"),
    "21703": Word(_ACCOUNT, "the messaging service has no number"),
    "30002": Word(_ACCOUNT, "the account is suspended"),
    "63007": Word(_ACCOUNT, "no WhatsApp sender with this number"),
    "63051": Word(_ACCOUNT, "the WhatsApp business account is locked"),
    "90010": Word(_ACCOUNT, "the account is not active"),
    # the person
    "21610": Word(_PERSON, "the person said STOP to this sender; Twilio lets nothing through until START"),
    "30004": Word(_PERSON, "blocked by the person or their operator"),
    # later
    "20429": Word(_LATER, "too many requests at once"),
    "21611": Word(_LATER, "the sender's queue is full", wait=60.0),
    "30001": Word(_LATER, "the sender's queue is full", wait=60.0),
    "30003": Word(_LATER, "the phone is off or out of reach", wait=_HOUR),
    "30008": Word(_LATER, "unknown error at the operator", wait=_HOUR),
    "30036": Word(_LATER, "the validity period ended before it could be sent", wait=_HOUR),
    "30410": Word(_LATER, "the operator did not answer in time", wait=_HOUR),
    "30450": Word(_LATER, "held back as possible SMS pumping for up to 30 minutes", wait=_HOUR / 2),
    "63018": Word(_LATER, "too many WhatsApp messages from this sender", wait=60.0),
    "63049": Word(_LATER, "Meta chose not to deliver this marketing message", wait=24 * _HOUR),
    # this message to this address
    "21211": Word(_MESSAGE, "not a valid number"),
    "21265": Word(_MESSAGE, "short codes cannot be written to"),
    "21266": Word(_MESSAGE, "sender and recipient are the same number"),
    "21408": Word(_MESSAGE, "sending to this country is not enabled (Geo Permissions in Twilio's console)"),
    "21602": Word(_MESSAGE, "the message is empty"),
    "21604": Word(_MESSAGE, "no recipient"),
    "21606": Word(_MESSAGE, "the sender cannot send to this destination"),
    "21608": Word(_MESSAGE, "a trial account can only send to numbers verified in Twilio's console"),
    "21612": Word(_MESSAGE, "the sender cannot reach this number"),
    "21614": Word(_MESSAGE, "not a mobile number"),
    "21617": Word(_MESSAGE, "longer than 1600 characters"),
    "21619": Word(_MESSAGE, "the message is empty"),
    "21620": Word(_MESSAGE, "invalid media address"),
    "21654": Word(_MESSAGE, "the template is missing or not allowed here"),
    "21655": Word(_MESSAGE, "no such template"),
    "21656": Word(_MESSAGE, "the template's variables are invalid"),
    "11751": Word(_MESSAGE, "the picture or recording is larger than the channel takes"),
    "12300": Word(_MESSAGE, "the picture or recording is of a type that Twilio does not know"),
    "21910": Word(_MESSAGE, "sender and recipient are not of the same channel"),
    "30005": Word(_MESSAGE, "unknown number"),
    "30006": Word(_MESSAGE, "a landline, or an operator that cannot be reached"),
    "30007": Word(_MESSAGE, "filtered as spam by Twilio or the operator"),
    "30010": Word(_MESSAGE, "costs more than allowed"),
    "30032": Word(_MESSAGE, "the toll-free sender is not verified"),
    "30034": Word(_MESSAGE, "the sender is not registered for the United States (A2P 10DLC)"),
    "30453": Word(_MESSAGE, "blocked as SMS pumping"),
    "63003": Word(_MESSAGE, "not found on WhatsApp"),
    "63005": Word(_MESSAGE, "WhatsApp did not accept the content"),
    "63013": Word(_MESSAGE, "against WhatsApp's policy"),
    "63016": Word(_MESSAGE, "outside WhatsApp's 24 hours, where only a template may be sent"),
    "63019": Word(_MESSAGE, "the picture or recording could not be fetched: is PUBLIC_URL reachable?"),
    "63021": Word(_MESSAGE, "WhatsApp does not take content of this type"),
    "63024": Word(_MESSAGE, "not on WhatsApp"),
    "63032": Word(_MESSAGE, "Meta is holding marketing messages to this person back"),
}

#: Where the code is unknown, or the refusal carries none, its HTTP status may still say enough.
HTTP: Mapping[int, Word] = {
    401: Word(_ACCOUNT, "the account SID or the auth token is wrong"),
    402: Word(_ACCOUNT, "the account has no credit"),
    429: Word(_LATER, "too many requests at once"),
}


def word_of(refused: Refused) -> Word | None:
    """The table's row for a refused request; None for a word we do not know."""
    if refused.status == 429:  # by its definition nothing was done, whatever the code
        return CODES.get(refused.code) if refused.code in ("21611", "63018") else HTTP[429]
    return CODES.get(refused.code) or HTTP.get(refused.status)


# What Twilio answers by itself on SMS, in English, when it is the whole message
# (https://help.twilio.com/articles/223134027). It then still passes the message on to us.
STOP_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"})
START_WORDS = frozenset({"START", "YES", "UNSTOP"})
HELP_WORDS = frozenset({"HELP", "INFO"})
KEYWORDS = STOP_WORDS | START_WORDS | HELP_WORDS
