"""Every noun of the glossary, and the two contracts: `Channel` and `Handler`. No behaviour lives here.

Moments are seconds since 1970 UTC (float). Addresses are E.164 (`+4799999999`) for SMS and WhatsApp and the decimal
chat id for Telegram. An address is in the clear only in memory, between the vault and a channel.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from bot.topics import Topic


class ChannelName(StrEnum):
    SMS = "sms"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"


class Status(StrEnum):
    """Where one delivery, or one reply, stands. The life of a delivery is drawn in ARCHITECTURE.md."""

    PENDING = "pending"
    SENDING = "sending"
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    SUPPRESSED = "suppressed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    UNCERTAIN = "uncertain"
    UNKNOWN = "unknown"


#: Once a send has begun the higher rank wins, so that receipts may come in any order and end the same.
RANK: Mapping[Status, int] = {
    status: rank
    for rank, status in enumerate(
        (
            Status.SENDING,
            Status.UNCERTAIN,
            Status.UNKNOWN,
            Status.ACCEPTED,
            Status.SENT,
            Status.FAILED,
            Status.UNDELIVERED,
            Status.DELIVERED,
            Status.READ,
        ),
        start=1,
    )
}


class LeftOut(StrEnum):
    """Why someone a campaign was meant for is not sent to."""

    NO_CONSENT = "no_consent"
    OPTED_OUT = "opted_out"
    NO_TRANSLATION = "no_translation"
    NO_TEMPLATE = "no_template"
    DANGER = "danger"
    IN_CONVERSATION = "in_conversation"
    DUPLICATE = "duplicate"
    ERASED = "erased"


# --- what comes in ---------------------------------------------------------------------------------------------------


class InboundKind(StrEnum):
    TEXT = "text"
    BUTTON = "button"  # a pressed inline button or quick reply; `data` holds its id
    START = "start"  # Telegram's /start
    MEDIA = "media"  # picture, voice, video, document, sticker, contact card: a wish for a person, never stored
    LOCATION = "location"
    EDITED = "edited"  # an edited message: a documented silence
    GROUP = "group"  # anything from a group or channel chat: the bot says nothing and leaves
    BLOCKED = "blocked"  # the person blocked the bot (Telegram's my_chat_member)
    UNBLOCKED = "unblocked"
    OTHER = "other"  # a kind we do not know: a documented silence


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing that came in from one address."""

    channel: ChannelName
    address: str
    provider_id: str  # the provider's own id: the same message twice carries the same
    kind: InboundKind
    text: str = ""  # as typed, "" for what is not text; never longer than MAX_INBOUND characters, NULs removed
    data: str = ""  # BUTTON: the id we gave the button
    callback_id: str = ""  # Telegram: the callback query to answer
    opt_out: str = ""  # Twilio's OptOutType (STOP, START, HELP): the provider already acted and answered
    provider_answered: bool = False  # the provider has answered this keyword itself
    locale_hint: str = ""  # the app's language (Telegram), a hint only
    media: str = ""  # MEDIA: voice, image, …
    migrated_to: str = ""  # a group's new id


MAX_INBOUND = 4096


@dataclass(frozen=True, slots=True)
class Receipt:
    """The provider's word on something we sent; `token` says which (it came back in the callback's address)."""

    channel: ChannelName
    token: str
    status: Status | None  # None: a word we do not know; `raw` tells it
    raw: str
    code: str = ""  # the provider's error code, "" if none
    provider_id: str = ""


@dataclass(frozen=True, slots=True)
class WebhookRequest:
    """An HTTP request as a channel must see it to verify it. `url` is built from PUBLIC_URL, never from headers."""

    url: str
    headers: Mapping[str, str]  # names in lower case
    body: bytes
    token: str = ""  # the last path segment of /webhooks/twilio/status/TOKEN


class Forged(Exception):
    """A webhook whose signature or secret is missing or wrong: 403, and no trace in the store."""


class Unreadable(Exception):
    """A genuine webhook that is no message we can parse at all (not JSON, no sender): acknowledged and counted."""


# --- what goes out ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Button:
    id: str  # at most 64 bytes of UTF-8 (Telegram callback_data)
    label: str


@dataclass(frozen=True, slots=True)
class Template:
    """An approved WhatsApp template: Content SID and its numbered variables."""

    sid: str
    variables: Mapping[str, str] = field(default_factory=dict)


class MediaKind(StrEnum):
    PICTURE = "picture"
    RECORDING = "recording"


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or a recording of a topic, ready to be handed over (bot/media.py)."""

    kind: MediaKind
    type: str  # "image/png"
    content: bytes = field(repr=False)
    token: str = ""  # what the web process serves it under, for providers that fetch it: PUBLIC_URL/media/TOKEN


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message, ready to be handed to a provider."""

    channel: ChannelName
    address: str
    text: str
    token: str  # sealed: whose receipt it will be
    validity: int = 600  # seconds the provider may keep trying
    buttons: Sequence[Sequence[Button]] = ()  # rows; channels without buttons ignore them
    template: Template | None = None
    media: Media | None = None  # sent with `text` as its caption; never on SMS


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the provider answered to a send, in our words. `status` is ACCEPTED, SENT, FAILED or SUPPRESSED, or PENDING
    (it was refused without anything going out and may be tried again)."""

    status: Status
    provider_id: str = ""
    raw: str = ""  # the provider's own status word
    code: str = ""  # its error code
    retry_after: float = 0.0  # seconds, with PENDING
    stops_channel: bool = False  # the account itself is refused: nothing more until a person resumes the channel
    migrated_to: str = ""  # the address moved (Telegram groups)


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the provider's own list of what was sent."""

    address: str
    provider_id: str
    raw: str  # the provider's own status word
    text: str


class NotSent(Exception):
    """Proven: nothing reached the provider (refused connection, DNS, connect timeout). Carries a word of ours only."""


class MaybeSent(Exception):
    """Anything else that went wrong on the way: it may have been sent. Carries a word of ours only."""


class Channel(Protocol):
    """One way to reach people. Built by `app/wiring.py` from Settings; it must not need the provider to be up."""

    name: ChannelName
    reports_delivery: bool  # False: `delivered` and beyond show as "–"
    has_buttons: bool
    max_length: int  # characters of one message
    per_second: float  # the pace, in SMS parts on SMS and in messages elsewhere
    per_chat: float  # seconds from one message to the next in one chat; 0 where the provider knows no such limit

    def verify(self, request: WebhookRequest) -> None:
        """Raises Forged unless the provider itself sent this request."""

    def parse(self, request: WebhookRequest) -> list[Inbound | Receipt]:
        """What a verified request holds. Never raises on content: what it does not know becomes OTHER or nothing."""

    async def send(self, outbound: Outbound) -> Outcome:
        """Hand one message to the provider, once. Raises NotSent or MaybeSent."""

    async def find(self, outbound: Outbound, since: float) -> Outcome | None:
        """Look in the provider's own list for a message like this one sent after `since`. None: not there, or no such
        list. Raises NotSent or MaybeSent when the list cannot be read."""

    async def listed(self, since: float, until: float) -> Sequence[Listed] | None:
        """Everything the provider says it took from us on this channel in that time; None: it keeps no such list.
        Raises NotSent or MaybeSent when the list cannot be read."""

    async def acknowledge(self, inbound: Inbound) -> None:
        """Tell the provider that a button press was seen (Telegram's answerCallbackQuery); leave a GROUP."""

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `lykt check`: what is wrong, or worth knowing, and how to mend it."""

    level: Literal["error", "warning", "note"]
    what: str
    mend: str


# --- people ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Consent:
    moment: float
    source: str  # how it was given: "import", "chat", "street"
    version: str  # which text it answered


@dataclass(frozen=True, slots=True)
class Contact:
    """One address on one channel. Never a name. `id` is `shard + 16·n`."""

    id: int
    channel: ChannelName
    language: str = ""  # the one they chose, "" for none yet
    consent: Consent | None = None
    opted_out: float = 0.0  # moment of the STOP, 0 for none
    declined: float = 0.0  # moment of a "no" to the question for consent: never asked again
    asked: float = 0.0  # moment that question was last put
    danger_until: float = 0.0
    safe: str = ""  # after danger, what they said of our writing to them: asked, now, later, no
    faces_asked: float = 0.0  # moment they were last asked how it was to write with us
    claimed_until: float = 0.0  # until when a person on the staff writes with them, and the bot is silent
    last_inbound: float = 0.0  # moment of the person's last message (WhatsApp's 24 hours are counted from it)
    tags: frozenset[str] = frozenset()
    pseudonym: str = ""  # random, for events; gone with the contact


#: The kind of the list below "may we write to you?", put by staff to somebody they met (`contact-add`).
CONTACT_ADD = "contact_add"
#: The kind of the list below "may we write to you now?", put after danger.
SAFE = "safe"
#: The kind of the list below "how was it to write with us?", put when a person on the staff has seen to somebody. Its
#: choices carry the face and the topic: "face:1:cost".
FACES = "faces"
FACE = {"1": "😀", "2": "🙂", "3": "🙁", "4": "😡"}
#: When somebody wishes to come, as a choice carries it ("wish:today"): a kind, no words. It confirms no time.
WISHES = ("today", "this_week", "next_week")
#: The kind of the short list below "which one do you mean?": while it is the newest, no other explains its digits.
WHICH = "which"


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list whose digits a person may answer with: what each digit stands for, and since when. `meanings` maps "1" to
    `topic:clinic_hours`, `command:human`, `language:th`, `campaign:stop`, …"""

    moment: float
    kind: str  # "menu", "languages" and WHICH (24 hours), "campaign", CONTACT_ADD, SAFE and FACES (7 days)
    meanings: Mapping[str, str]
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """What the bot remembers of a conversation; forgotten after 7 days of silence."""

    lists: Sequence[NumberedList] = ()  # newest first, at most one campaign, CONTACT_ADD, FACES and other
    misses: int = 0  # times in a row it was not understood
    answers: Sequence[str] = ()  # the last three answers' ids, newest first
    replies: Sequence[float] = ()  # moments of the last 20 replies
    guess: str = ""  # the language the last message seemed to be in
    asking: str = ""  # a question of ours that waits for its answer: "consent", "delete", "stop"
    handoff: float = 0.0  # moment since when a person is waited for
    shown: Sequence[str] = ()  # the pictures and recordings sent along in this conversation, newest first
    missed: Sequence[str] = ()  # words that were not understood and are counted, newest first


# --- a turn ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an inbound is about. `topic` and `command` exclude each other; both "" means: not understood."""

    command: str = ""  # stop start lang help delete human menu wrong_number yes no …
    topic: str = ""
    danger: bool = False
    locale: str = ""  # "language:xx" chosen by word, digit or button
    digit: str = ""  # a digit that no open list explains
    ambiguous: Sequence[tuple[str, str]] = ()  # (digit, meaning) choices, where a digit is open in two lists
    near: str = ""  # a sentence that resembles this command ("stop", "delete"): asked back, never acted on
    confidence: float = 0.0
    candidates: Sequence[str] = ()  # the likeliest topics: offered, none is answered
    spoken_of: bool = False  # words of danger in it would tell of something else


@dataclass(frozen=True, slots=True)
class Turn:
    """One inbound with all a handler may know: pure data, so a handler is a pure function."""

    inbound: Inbound
    contact: Contact
    session: Session
    meaning: Meaning
    locale: str  # the language to answer in
    certain: bool  # False: first contact whose language we are not sure of
    moment: float
    first: bool  # the first message ever from this contact
    staffed: bool = True  # people on the staff are at work at this moment
    locales: Sequence[str] = ()  # the service's languages, in its order
    stale: frozenset[str] = frozenset()  # points whose hours nobody has confirmed lately
    topics: Mapping[str, Topic] = field(default_factory=dict)  # all there are, by id
    outdated: frozenset[str] = frozenset()  # topics whose answers no longer hold
    opens: Mapping[str, frozenset[str]] = field(default_factory=dict)  # point → of WISHES, those in which it opens


@dataclass(frozen=True, slots=True)
class Say:
    """A message by its Fluent id, with its variables. The renderer picks `<id>-sms` on SMS where it exists, and adds
    the service's own values (`$emergency`, `$helpline`, hours, …) to `args`."""

    id: str
    args: Mapping[str, Any] = field(default_factory=dict)


class EffectKind(StrEnum):
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"  # START: undoes a STOP, is no consent
    CONSENT = "consent"
    DECLINE = "decline"
    ASKED = "asked"  # the consent question was put
    LANGUAGE = "language"  # value: the locale
    ERASE = "erase"  # DELETE
    DANGER = "danger"  # no campaign for 72 hours
    HANDOFF = "handoff"  # value: why ("asked", "danger", "media", "misses")
    SAFE = "safe"  # value: what stands in Contact.safe from now on
    BLOCKED = "blocked"
    FACE = "face"  # how content somebody was; value: the face and the topic, "1;cost"


@dataclass(frozen=True, slots=True)
class Effect:
    kind: EffectKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One numbered line of a list: shown as a digit on SMS, as a button on chat. `label` is a Fluent id, or with
    `literal` the text itself (a language's own name)."""

    digit: str
    meaning: str  # see NumberedList.meanings
    label: str
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What a handler answers: ids of texts, a list to choose from, what changes. Empty `says`: a documented silence."""

    says: Sequence[Say] = ()
    choices: Sequence[Choice] = ()
    list_kind: str = "menu"
    effects: Sequence[Effect] = ()
    topic: str = ""  # for the statistics
    asking: str | None = None  # None: leave as it is
    missed: bool = False  # not understood
    urgent: bool = False  # danger and STOP: no limit on replies holds it back
    locale: str = ""  # answer in this language instead of the turn's
    reason: str = ""  # why it is silent, for the events
    media: str = ""  # the topic whose picture and recording may go along on chat (bot/along.py)


class Handler(Protocol):
    def __call__(self, turn: Turn) -> Reply | None:
        """The answer, or None: not mine."""
