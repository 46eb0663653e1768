"""One question with four faces when a person on the staff has seen to somebody: how was it to write with us?

Asked where it can do no harm and means something: they wrote, somebody answered, and that is not long ago. Never after
danger, never twice a week, never where they said STOP, or that they do not want to be written to first.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot import clock
from bot.changes import session_after
from bot.locales import choose
from bot.store.contacts import SAME_PHONE, Person
from bot.store.handoffs import Handoff, Last
from bot.store.turns import BOT, PERSON, ReplyText, Said
from bot.types import FACE, FACES, Choice, Reply, Say
from bot.unasked import closed, compose
from staff.desk import Desk

ASK = "faces-ask"
REST = 7 * 86400.0  # seconds from one question to the next
FRESH = 24 * 3600.0  # so long after their last message it still belongs to the conversation
SEND_BY = 1800.0  # a question that comes later comes out of nowhere


async def may_ask(desk: Desk, handoff: Handoff, person: Person, said: Sequence[Said]) -> bool:
    """Whether the question may be put to them now."""
    spoken = [language for language in (person.contact.language, handoff.language) if language]
    if not any(choose(language, desk.locales) for language in spoken):
        return False  # there is no text in their language, and another would be noise
    return _fits(handoff, person, said) and not await _asked_elsewhere(desk, person)


async def _asked_elsewhere(desk: Desk, person: Person) -> bool:
    """Whether the same phone was asked on its other channel within a week."""
    contact, other = person.contact, SAME_PHONE.get(person.contact.channel)
    if other is None:
        return False
    address = desk.contacts.open_address(contact.id, person.sealed_address)
    contact_id = await desk.contacts.find(other.value, address)
    same = await desk.contacts.read(contact_id) if contact_id is not None else None
    return same is not None and clock.now() - same.contact.faces_asked < REST


def _fits(handoff: Handoff, person: Person, said: Sequence[Said]) -> bool:
    contact, now = person.contact, clock.now()
    danger = handoff.danger or contact.safe or contact.danger_until
    unwanted = contact.opted_out or contact.declined or person.erased or closed(contact)
    spoken = {one.who for one in said}
    talked = PERSON in spoken and bool(spoken - {PERSON, BOT})
    rested = now - contact.faces_asked >= REST and now - contact.last_inbound <= FRESH
    return talked and rested and not danger and not unwanted and bool(person.sealed_address)


async def question(desk: Desk, handoff: Handoff, person: Person, topic: str) -> Last:
    """The question in their language. `topic`: what it was about, to be counted with the answer."""
    choices = tuple(Choice(digit, f"face:{digit}:{topic}", face, literal=True) for digit, face in FACE.items())
    reply = Reply(says=(Say(ASK),), choices=choices, list_kind=FACES)
    session = await desk.turns.session(handoff.contact_id)
    turn, made = compose(reply, person.contact, session, desk.translator, desk.service, handoff.language)
    texts = [ReplyText(text, made.buttons, made.answer_id) for text in made.texts]
    return Last(texts, made.locale, session_after(turn, reply, [made.answer_id], made.listed), SEND_BY)
