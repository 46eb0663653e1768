"""What people on the staff do with somebody who waits for a person: read, take it upon themselves (staff/attending.py),
answer, close, give back to the bot.

Each is refused with one line that says why. An answer goes the way of the bot's replies, in the person's own channel.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot import clock
from bot.changes import session_after
from bot.locales import choose
from bot.rendering import MAX_LENGTH, in_gsm, split
from bot.sms import measure
from bot.store.contacts import Person
from bot.store.events import EventKind, event
from bot.store.handoffs import Handoff
from bot.store.turns import OPENER, Change, ReplyText
from bot.types import SAFE, ChannelName, Reply, Say, Session
from bot.unasked import closed, compose
from handlers.safety import OPENER as CHOICES
from staff import contentment
from staff.attending import BLIND, Attending, Shown, Sight, may_not, name
from staff.refusing import Why, refusal
from staff.reopening import OPENING, Opener, openers

LONGEST = 4000  # characters of one answer
_PHRASE = "staff-"


@dataclass(frozen=True, slots=True)
class Sent:
    texts: list[str]
    parts: int  # on SMS
    until: float  # so long the claim lasts now


class Inbox(Attending):
    """Everything that can be done with somebody who waits."""

    async def answer(self, code: str, who: str, text: str, sight: Sight = BLIND) -> Sent:
        """Write to the person in one's own words."""
        handoff, person = await self._may_answer(code, who, sight)
        _must_be_open(code, person)
        if person.contact.safe in ("asked", "later"):
            raise refusal(Why.ONLY_OPENER, code=code, opener=OPENING)
        said = "".join(char for char in text if char.isprintable() or char == "\n").strip()
        if not said:
            raise refusal(Why.EMPTY)
        if len(said) > LONGEST:
            raise refusal(Why.LONG, most=str(LONGEST))
        sms = handoff.channel is ChannelName.SMS
        texts = split(in_gsm(said) if sms else said, MAX_LENGTH[handoff.channel])
        replies = [ReplyText(text, answer="staff") for text in texts]
        return await self._write(handoff, person, replies, handoff.language, sight)

    async def phrase(self, code: str, who: str, id: str, sight: Sight = BLIND) -> Sent:
        """Write one of the ready-made phrases, in the person's language."""
        handoff, person = await self._may_answer(code, who, sight)
        _must_be_open(code, person)
        if id not in self.phrases("en"):
            raise refusal(Why.NO_PHRASE, phrase=id[:30])
        if person.contact.safe in ("asked", "later") and id != OPENING:
            raise refusal(Why.ONLY_OPENER, code=code, opener=OPENING)
        reply = Reply(says=(Say(id),), choices=CHOICES if id == OPENING else (), list_kind=SAFE)
        desk, session = self._desk, await self._desk.turns.session(handoff.contact_id)
        turn, made = compose(reply, person.contact, session, desk.translator, desk.service, handoff.language)
        texts = [ReplyText(text, made.buttons, made.answer_id) for text in made.texts]
        after = session_after(turn, reply, [made.answer_id], made.listed) if id == OPENING else None
        return await self._write(handoff, person, texts, made.locale, sight, after)

    async def reopen(self, code: str, who: str, sight: Sight = BLIND) -> Sent:
        """Ask by WhatsApp's approved template whether they can talk now: their answer opens the next 24 hours."""
        handoff, person = await self._may_answer(code, who, sight)
        if not closed(person.contact):
            raise refusal(Why.STILL_OPEN, code=code, by=who)
        desk, session = self._desk, await self._desk.turns.session(handoff.contact_id)
        reply = Reply(says=(Say(OPENING),), choices=CHOICES, list_kind=SAFE)
        turn, made = compose(reply, person.contact, session, desk.translator, desk.service, handoff.language)
        opener = self.openers()[made.locale]
        if not opener.sid:
            raise refusal(Why.NO_TEMPLATE, language=made.locale)
        after = session_after(turn, reply, [made.answer_id], made.listed)
        texts = [ReplyText(opener.text, answer=made.answer_id, template=opener.sid)]
        return await self._write(handoff, person, texts, made.locale, sight, after)

    def openers(self) -> dict[str, Opener]:
        """The templates that reopen a conversation, by language."""
        return openers(self._desk.service, self._desk.translator)

    async def close(self, code: str, who: str = "", topic: str = "", sight: Sight = BLIND) -> bool:
        """It is seen to: the bot answers again, and what was said is gone. Returns whether they were asked how it
        was."""
        handoff, person = await self._may_end(code, who, sight)
        handled = event(EventKind.HANDLED, by=who, what=topic)
        told = await self._desk.turns.said(handoff.contact_id)
        if await contentment.may_ask(self._desk, handoff, person, told):
            last = await contentment.question(self._desk, handoff, person, topic)
            common = {"channel": handoff.channel.value, "who": person.contact.pseudonym, "locale": last.locale}
            change = _ending(handoff, sight, handled, event(EventKind.OUT, what=contentment.ASK, **common))
            change.set["fa"] = f"{clock.now():.3f}"
            if await self.handoffs.end(handoff.contact_id, change, person, last):
                return True
        if not await self.handoffs.end(handoff.contact_id, _ending(handoff, sight, handled)):
            raise await self._changed(code, sight, Why.CHANGED)
        return False

    async def give_back(self, code: str, who: str = "", sight: Sight = BLIND) -> None:
        """The bot answers again, and what was said is gone; they are asked nothing."""
        handoff, person = await self._may_end(code, who, sight)
        told = event(EventKind.GIVEN_BACK, channel=handoff.channel.value, who=person.contact.pseudonym, by=who)
        if not await self.handoffs.end(handoff.contact_id, _ending(handoff, sight, told)):
            raise await self._changed(code, sight, Why.CHANGED)

    def phrases(self, locale: str) -> dict[str, str]:
        """The ready-made phrases in one language, by their ids."""
        texts = self._desk.translator.of(locale)
        ids = [id for id in texts.ids if id.startswith(_PHRASE) and not id.endswith("-sms")]
        return {id: self._desk.translator.text(locale, id) for id in ids}

    def language(self, shown: Shown) -> str:
        """Which language a phrase goes out in: theirs where we have texts in it."""
        offered, hint = self._desk.locales, shown.handoff.language
        return choose(shown.person.contact.language or hint, offered) or choose(hint, offered) or offered[0]

    async def _may_answer(self, code: str, who: str, sight: Sight) -> tuple[Handoff, Person]:
        name(who)
        handoff, person = await self._find(code)
        await self._theirs(handoff, who)
        await self._unseen(code, sight)
        if handoff.claim is None or handoff.claim.who != who:
            raise refusal(Why.NOT_CLAIMED, code=code, by=who)
        if why := may_not(person):
            raise refusal(why)
        return handoff, person

    async def _may_end(self, code: str, who: str, sight: Sight) -> tuple[Handoff, Person]:
        if who:
            name(who)
        handoff, person = await self._find(code)
        await self._theirs(handoff, who)
        await self._unseen(code, sight)
        return handoff, person

    async def _write(
        self,
        handoff: Handoff,
        person: Person,
        texts: list[ReplyText],
        locale: str,
        sight: Sight,
        session: Session | None = None,
    ) -> Sent:
        contact, until = person.contact, self._until()
        told = {"channel": contact.channel.value, "who": contact.pseudonym, "locale": locale}
        out = event(EventKind.OUT, what=texts[0].answer, **told)
        change = Change(seen=sight.far, once=sight.form, events=[out])
        if session is not None:  # the opener
            change.unasked = OPENER
            change.set |= {"sf": "asked"} if contact.safe == "later" else {}
        if not await self.handoffs.write(handoff, person, texts, locale, change, session, until):
            raise await self._changed(str(handoff.contact_id), sight, Why.CHANGED)
        sms = contact.channel is ChannelName.SMS
        return Sent([one.text for one in texts], sum(measure(one.text).segments for one in texts) if sms else 0, until)


def _must_be_open(code: str, person: Person) -> None:
    if closed(person.contact):
        raise refusal(Why.WINDOW, code=code)


def _ending(handoff: Handoff, sight: Sight, *events: list[str]) -> Change:
    """What ends it, for who has seen so much, while the claim is as it was."""
    return Change(claim=(handoff.claim.raw if handoff.claim else "", ""), seen=sight.far, events=list(events))
