"""What the staff do with one contact: ask whether we may write, note a STOP said aloud, forget somebody.

Each is a turn that no inbound began: its changes, its event and its reply are one script, beside the worker's own.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot import clock
from bot.changes import session_after
from bot.locales import choose
from bot.rendering import render
from bot.store.contacts import Imported, Person
from bot.store.events import EventKind, event
from bot.store.turns import ANY, Change, ReplyText
from bot.types import CONTACT_ADD, ChannelName, Contact, Inbound, InboundKind, Meaning, Reply, Say, Turn
from handlers.consent import QUESTION
from staff.addresses import read_place
from staff.desk import Desk
from staff.refusing import Refused as Refused

ASK = "contact-add"
DAY = 86400.0
#: Why somebody is not asked, by its kind.
NOT_ASKED = {
    "forgotten": "This person asked to be forgotten. Only they can come back, by writing START.",
    "telegram": "On Telegram a person has to write to the bot first. Show them its name; then it asks itself.",
    "whatsapp": "On WhatsApp a person has to write first: free text is allowed for a day after that.",
    "stopped": "This person said STOP. Only they can undo that, by writing START.",
    "danger": "This person may be in danger, and has not said that we may write. See: lykt inbox",
    "declined": "This person was asked and said no. They are not asked again.",
    "consented": "This person has said already that we may write. Nothing was sent.",
    "asked": "This person was asked before and has not answered. They are not asked twice.",
    "failed": "The contact could not be made. Try again.",
    "changed": "Something has changed with this person just now, and nothing was sent. Look again.",
}


@dataclass(frozen=True, slots=True)
class Question:
    """The question that was put: to whom, and in which language."""

    contact_id: int
    locale: str


@dataclass(frozen=True, slots=True)
class Place:
    """One address of somebody, and the contact it is, if any."""

    channel: ChannelName
    address: str
    contact_id: int | None


async def places(desk: Desk, raw: str) -> list[Place]:
    """Where a STOP said aloud counts: the address named; for a number alone, SMS and the WhatsApp we know. Raises
    BadAddress."""
    channel, address, named = read_place(raw, desk.service.country)
    wanted = [channel] if named else [ChannelName.SMS, ChannelName.WHATSAPP]
    found = await desk.contacts.find_all([(each.value, address) for each in wanted])
    both = [Place(each, address, contact_id) for each, contact_id in zip(wanted, found, strict=True)]
    return [place for place in both if place.contact_id is not None] or both[:1]


async def ask(desk: Desk, raw: str, language: str) -> Question:
    """Make the contact and put the one neutral question to it. Raises BadAddress and Refused."""
    channel, address, _ = read_place(raw, desk.service.country)
    contact_id = await desk.contacts.find(channel.value, address)
    person = await desk.contacts.read(contact_id) if contact_id is not None else None
    _may_ask(person, channel)
    locale = _language(desk, language, person)
    if person is None:
        made = await desk.contacts.import_rows([Imported(channel, address, locale if language else "")])
        if made == ["erased"]:
            raise _not_asked("forgotten")
        contact_id = await desk.contacts.enter(channel.value, address)
        person = await desk.contacts.read(contact_id)
        _may_ask(person, channel)  # the same number may have said STOP on another channel
    if contact_id is None or person is None:
        raise _not_asked("failed")
    await _put(desk, person.contact, address, locale)
    return Question(contact_id, locale)


async def stop(desk: Desk, place: Place) -> bool:
    """Note a STOP that somebody said aloud. False: it stood there already."""
    person = await _known(desk, place)
    if person and (person.contact.opted_out or person.erased):
        return False
    moment, who = f"{clock.now():.3f}", person.contact.pseudonym if person else clock.fresh_id(6)
    change = Change(
        set={"o": moment, "c": place.channel.value, "u": who},
        bits={"out": 1, "live": 1, f"c:{place.channel}": 1},
        stop=True,
        events=[event(EventKind.STOP, channel=place.channel.value, who=who, what="aloud")],
    )
    await _finish(desk, place, change)
    return True


async def erase(desk: Desk, place: Place) -> bool:
    """Forget address, texts, session and consent; a fingerprint stays, so that no import brings them back. False: they
    were forgotten before."""
    person = await _known(desk, place)
    if person and person.erased and not person.sealed_address:
        return False
    who = person.contact.pseudonym if person else ""
    happened = event(EventKind.DELETE, channel=place.channel.value, who=who, what="staff")
    await _finish(desk, place, Change(erase=clock.now(), stop=True, events=[happened]))
    return True


def _not_asked(kind: str) -> Refused:
    return Refused(NOT_ASKED[kind], kind)


def _may_ask(person: Person | None, channel: ChannelName) -> None:
    contact = person.contact if person else None
    heard = contact is not None and clock.now() - contact.last_inbound < DAY
    if channel is ChannelName.TELEGRAM and not (contact and contact.last_inbound):
        raise _not_asked("telegram")
    if channel is ChannelName.WHATSAPP and not heard:
        raise _not_asked("whatsapp")
    if person is None or contact is None:
        return
    if person.erased:
        raise _not_asked("forgotten")
    if contact.opted_out:
        raise _not_asked("stopped")
    if contact.safe not in ("", "now"):
        raise _not_asked("danger")
    if contact.declined:
        raise _not_asked("declined")
    if contact.consent:
        raise _not_asked("consented")
    if contact.asked:
        raise _not_asked("asked")


def _language(desk: Desk, wanted: str, person: Person | None) -> str:
    offered = desk.locales
    if wanted and not choose(wanted, offered):
        raise Refused(f"There are no texts in {wanted[:20]}. Name one of: {' '.join(offered)}.", "language")
    spoken = person.contact.language if person else ""
    return choose(spoken or wanted, offered) or choose(wanted, offered) or offered[0]


async def _put(desk: Desk, contact: Contact, address: str, locale: str) -> None:
    session = await desk.turns.session(contact.id)
    nothing = Inbound(contact.channel, address, "", InboundKind.OTHER)
    turn = Turn(nothing, contact, session, Meaning(), locale, bool(contact.language), clock.now(), first=False)
    reply = Reply(says=(Say(ASK),), choices=QUESTION, list_kind=CONTACT_ADD, asking=CONTACT_ADD)
    rendered = render(reply, turn, desk.translator, desk.service)
    common = {"channel": contact.channel.value, "who": contact.pseudonym}
    change = Change(
        unasked=ANY,
        set={"as": f"{turn.moment:.3f}"},
        events=[
            event(EventKind.CONSENT, what="asked", **common),
            event(EventKind.OUT, what=ASK, locale=locale, **common),
        ],
    )
    done = await desk.turns.finish(
        "",
        contact.id,
        b"",
        change,
        session_after(turn, reply, [rendered.answer_id], rendered.listed),
        desk.contacts.seal_address(contact.id, address),
        [ReplyText(text, rendered.buttons, rendered.answer_id) for text in rendered.texts],
        rendered.locale,
        contact.channel.value,
        contact.last_inbound,
    )
    if not done:
        _may_ask(await desk.contacts.read(contact.id), contact.channel)  # a colleague may have asked a moment ago
        raise _not_asked("changed")


async def _known(desk: Desk, place: Place) -> Person | None:
    return await desk.contacts.read(place.contact_id) if place.contact_id is not None else None


async def _finish(desk: Desk, place: Place, change: Change) -> None:
    contact_id = await desk.contacts.enter(place.channel.value, place.address)
    sealed = desk.contacts.seal_address(contact_id, place.address)
    await desk.turns.finish("", contact_id, b"", change, None, sealed)
