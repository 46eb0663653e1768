"""What Twilio refuses: one function that turns the form of a new message into an order, or says why not.

Sources: Twilio's OpenAPI description of the Messages resource (fields, ranges, patterns) and its error dictionary
(codes). The sentences are ours. A field that Twilio does not know it would ignore; here it is refused, as a mistake.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from sandbox.calls import NotLoopback, check_loopback
from sandbox.config import SandboxConfig, Template

FIELDS = frozenset(
    (
        "To", "From", "MessagingServiceSid", "Body", "ContentSid", "ContentVariables", "StatusCallback",
        "ValidityPeriod", "SmartEncoded", "ProvideFeedback", "ForceDelivery", "AddressRetention", "ContentRetention",
        "TrafficType", "RiskCheck", "ShortenUrls", "Attempt", "MaxPrice", "MediaUrl",
    )
)  # fmt: skip
BOOLEANS = ("SmartEncoded", "ProvideFeedback", "ForceDelivery", "ShortenUrls")
CHOICES = {
    "AddressRetention": ("retain", "obfuscate"),
    "ContentRetention": ("retain", "discard"),
    "TrafficType": ("free",),
    "RiskCheck": ("enable", "disable"),
}
MAX_BODY = 1600
MAX_VALIDITY = 36000  # seconds

_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_SHORT_CODE = re.compile(r"[1-9]\d{2,7}")
_NAME = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11}")
_CONTENT_SID = re.compile(r"HX[0-9a-fA-F]{32}")
_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")
_BLANKS = re.compile(r"[\n\t]| {5}")


class Refused(Exception):
    """Twilio's answer to a request that it does not take: an HTTP status, a code and a sentence."""

    def __init__(self, code: int, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code, self.message, self.status = code, message, status


@dataclass(frozen=True, slots=True)
class Order:
    """A message that Twilio would take."""

    channel: str
    to: str  # E.164
    sender: str  # E.164
    body: str
    service_sid: str = ""
    content_sid: str = ""
    callback: str = ""
    validity: int | None = None
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    media_url: str = ""


def read_order(pairs: list[tuple[str, str]], config: SandboxConfig) -> Order:
    """The order in a form's decoded fields. Raises Refused."""
    form = dict(pairs)
    if len(form) < len(pairs):
        raise Refused(20001, "A field is given more than once")
    if unknown := form.keys() - FIELDS:
        raise Refused(20001, f"The sandbox knows no field {sorted(unknown)[0]!r} of a message")
    channel, to = _recipient(form.get("To", ""))
    sender = _sender(form, channel, config)
    if sender == to:
        raise Refused(21266, "'To' and 'From' are the same number")
    _check_choices(form)
    body, buttons = _content(form, config)
    return Order(
        channel,
        to,
        sender,
        body,
        service_sid=form.get("MessagingServiceSid", ""),
        content_sid=form.get("ContentSid", ""),
        callback=_callback(form.get("StatusCallback", "")),
        validity=_validity(form.get("ValidityPeriod")),
        buttons=buttons,
        media_url=_media(form, channel),
    )


def _recipient(to: str) -> tuple[str, str]:
    if not to:
        raise Refused(21604, "A 'To' phone number is required")
    number = to.removeprefix("whatsapp:")
    if _NUMBER.fullmatch(number):
        return ("whatsapp" if number != to else "sms"), number
    if _SHORT_CODE.fullmatch(to):
        raise Refused(21265, "'To' cannot be a short code")
    raise Refused(21211, "The 'To' number is not a valid phone number")


def _sender(form: dict[str, str], channel: str, config: SandboxConfig) -> str:
    sender, service = form.get("From", ""), form.get("MessagingServiceSid", "")
    if not sender and not service:
        raise Refused(21603, "A 'From' number or a MessagingServiceSid is required")
    if service and service != config.messaging_service_sid:
        raise Refused(21701, "The Messaging Service does not exist", 404)
    ours = config.whatsapp_from if channel == "whatsapp" else config.sms_from
    if not sender:
        if not ours:
            raise Refused(21703, "The Messaging Service has no sender for this channel")
        return ours
    number = sender.removeprefix("whatsapp:")
    if not (
        _NUMBER.fullmatch(number) or (number == sender and (_SHORT_CODE.fullmatch(sender) or _NAME.fullmatch(sender)))
    ):
        raise Refused(21212, "The 'From' number is not a valid phone number, short code or name")
    if (number != sender) is not (channel == "whatsapp"):
        raise Refused(21910, "'From' and 'To' are not of the same channel")
    if number != ours:
        if channel == "whatsapp":
            raise Refused(63007, "There is no WhatsApp sender with this 'From' address")
        raise Refused(21606, "The 'From' number is not a number of this account that can send messages")
    return number


def _check_choices(form: dict[str, str]) -> None:
    for name in BOOLEANS:
        if name in form and form[name].lower() not in ("true", "false"):
            raise Refused(20001, f"{name} is true or false")
    for name, choices in CHOICES.items():
        if name in form and form[name] not in choices:
            raise Refused(20001, f"{name} is one of {', '.join(choices)}")


def _validity(text: str | None) -> int | None:
    if text is None:
        return None
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MAX_VALIDITY:
        raise Refused(20001, f"ValidityPeriod is from 1 to {MAX_VALIDITY} seconds")
    return int(text)


def _callback(url: str) -> str:
    try:
        return check_loopback(url) if url else ""
    except NotLoopback as reason:
        raise Refused(21609, f"The 'StatusCallback' URL is not valid: {reason}") from None


def _content(form: dict[str, str], config: SandboxConfig) -> tuple[str, list[list[dict[str, str]]]]:
    """The text that goes out, and the buttons under it."""
    sid = form.get("ContentSid", "")
    if not sid and "ContentVariables" in form:
        raise Refused(21654, "ContentVariables without a ContentSid")
    if sid:
        if not _CONTENT_SID.fullmatch(sid) or sid not in config.templates:
            raise Refused(21655, "The ContentSid is not valid")
        template = config.templates[sid]
        buttons = [[{"text": each["text"], "data": each["data"]}] for each in template.buttons]
        return render(template, _variables(form.get("ContentVariables", "{}"))), buttons
    body = form.get("Body", "")
    if not body and not form.get("MediaUrl"):
        raise Refused(21602, "A message body is required")
    if len(body) > MAX_BODY:
        raise Refused(21617, f"The message body exceeds {MAX_BODY} characters")
    return body, []


def _media(form: dict[str, str], channel: str) -> str:
    """The address of what the message shows: one to a WhatsApp message, and none is shown with a template here. A
    number that sends no MMS, and a second one, Twilio would pass over; here they are mistakes."""
    url = form.get("MediaUrl", "")
    if url and channel != "whatsapp":
        raise Refused(20001, "This number sends no MMS: MediaUrl is for WhatsApp only")
    if url and form.get("ContentSid"):
        raise Refused(20001, "MediaUrl beside a ContentSid")
    try:
        return check_loopback(url) if url else ""
    except NotLoopback as reason:
        raise Refused(21620, f"The 'MediaUrl' is not valid: {reason}") from None


def _variables(text: str) -> dict[str, str]:
    try:
        variables: Any = json.loads(text)
    except ValueError:
        variables = None
    if not isinstance(variables, dict) or not all(isinstance(value, str) for value in variables.values()):
        raise Refused(21656, "ContentVariables is not a JSON object of strings")
    if any(not value.strip() or _BLANKS.search(value) for value in variables.values()):
        raise Refused(21656, "A content variable is empty, or holds a line break, a tab or five spaces in a row")
    return variables


def render(template: Template, variables: dict[str, str]) -> str:
    """The template's text with its variables filled in. Raises Refused where one lacks or is too many."""
    wanted = set(_PLACEHOLDER.findall(template.body))
    if wanted != set(variables):
        raise Refused(21656, "ContentVariables do not fit the template's placeholders")
    return _PLACEHOLDER.sub(lambda found: variables[found[1]], template.body)
