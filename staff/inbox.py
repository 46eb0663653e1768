"""What people on the staff do with somebody who waits for a person: read, take it upon themselves, answer, close.

Each is refused with one line that says why. An answer goes the way of the bot's replies, in the person's own channel.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot import clock, hours
from bot.changes import session_after
from bot.rendering import MAX_LENGTH, in_gsm, split
from bot.sms import measure
from bot.store.contacts import Person
from bot.store.events import EventKind, event, record
from bot.store.handoffs import CLAIM_SECONDS, Handoff, Handoffs
from bot.store.keys import REPLIES, shard_of
from bot.store.turns import BOT, OPENER, PERSON, Change, ReplyText, Said
from bot.types import SAFE, ChannelName, Reply, Say, Session
from bot.unasked import closed, compose, refused
from handlers.safety import OPENER as CHOICES
from staff.contacts import Refused
from staff.desk import Desk
from staff.fates import Fate, fate
from staff.reopening import OPENING, Opener, openers

_PHRASE = "staff-"
_NAME = re.compile(r"\w[\w .-]{0,19}")


@dataclass(frozen=True, slots=True)
class Shown:
    """One who waits, as the staff read it."""

    handoff: Handoff
    person: Person
    said: list[tuple[Said, Fate | None]]  # and what became of it, where it was ours and is known
    may_not: str  # why nothing may be written now, "" if it may
    only_opener: bool  # they have not said yet that we may write
    closed: bool  # WhatsApp's 24 hours are over: only the template goes through


@dataclass(frozen=True, slots=True)
class Sent:
    texts: list[str]
    parts: int  # on SMS
    until: float  # so long the claim lasts now


class Inbox:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.handoffs = Handoffs(desk.store, desk.turns)

    async def show(self, code: str, who: str) -> Shown:
        """What was said. That `who` has read it is kept as an event."""
        name(who)
        handoff, person = await self._find(code)
        await self._note(EventKind.LOOKED, handoff, person, who)
        said = [(one, await self._fate(handoff, one)) for one in await self._desk.turns.said(handoff.contact_id)]
        silent = person.contact.safe in ("asked", "later")
        return Shown(handoff, person, said, _may_not(person), silent, closed(person.contact))

    async def undelivered(self, handoff: Handoff) -> bool:
        """True if what we said last there did not arrive."""
        ours = [one for one in await self._desk.turns.said(handoff.contact_id) if one.reply]
        last = await self._fate(handoff, ours[-1]) if ours else None
        return last is not None and last.lost

    async def claim(self, code: str, who: str) -> float:
        """Take it upon oneself: from now on the bot is silent there. Returns until when, without an answer."""
        name(who)
        handoff, person = await self._find(code)
        until = self._until()
        held = await self.handoffs.claim(handoff.contact_id, who, until)
        if not held:
            raise Refused("Nobody waits under this code any more. See: lykt inbox")
        if held != who:
            raise Refused(f"{held} has taken this one already. Talk to {held} first.")
        await self._note(EventKind.CLAIMED, handoff, person, who)
        return until

    async def answer(self, code: str, who: str, text: str) -> Sent:
        """Write to the person in one's own words."""
        handoff, person = await self._may_answer(code, who)
        _must_be_open(code, person)
        if person.contact.safe in ("asked", "later"):
            raise Refused(
                f"They have not said yet that we may write. Until then only: answer {code} --phrase {OPENING}"
            )
        said = "".join(char for char in text if char.isprintable() or char == "\n").strip()
        if not said:
            raise Refused("There is nothing to send. Give the text, or write it on standard input.")
        sms = handoff.channel is ChannelName.SMS
        texts = split(in_gsm(said) if sms else said, MAX_LENGTH[handoff.channel])
        return await self._write(handoff, person, [ReplyText(text, answer="staff") for text in texts], handoff.language)

    async def phrase(self, code: str, who: str, id: str) -> Sent:
        """Write one of the ready-made phrases, in the person's language."""
        handoff, person = await self._may_answer(code, who)
        _must_be_open(code, person)
        if id not in self.phrases("en"):
            raise Refused(f"There is no phrase {id[:30]}. See: lykt inbox phrases")
        if person.contact.safe in ("asked", "later") and id != OPENING:
            raise Refused(f"They have not said yet that we may write. Until then only: --phrase {OPENING}")
        reply = Reply(says=(Say(id),), choices=CHOICES if id == OPENING else (), list_kind=SAFE)
        desk, session = self._desk, await self._desk.turns.session(handoff.contact_id)
        turn, made = compose(reply, person.contact, session, desk.translator, desk.service, handoff.language)
        texts = [ReplyText(text, made.buttons, made.answer_id) for text in made.texts]
        after = session_after(turn, reply, [made.answer_id], made.listed) if id == OPENING else None
        return await self._write(handoff, person, texts, made.locale, after)

    async def reopen(self, code: str, who: str) -> Sent:
        """Ask by WhatsApp's approved template whether they can talk now: their answer opens the next 24 hours."""
        handoff, person = await self._may_answer(code, who)
        if not closed(person.contact):
            raise Refused(f"They can be written to as they are: lykt inbox answer {code} --as {who}")
        desk, session = self._desk, await self._desk.turns.session(handoff.contact_id)
        reply = Reply(says=(Say(OPENING),), choices=CHOICES, list_kind=SAFE)
        turn, made = compose(reply, person.contact, session, desk.translator, desk.service, handoff.language)
        opener = self.openers()[made.locale]
        if not opener.sid:
            where = f"service.toml names no template for {made.locale} under [whatsapp.reopen]"
            raise Refused(f"{where}. Until they write again, nothing reaches them.")
        after = session_after(turn, reply, [made.answer_id], made.listed)
        texts = [ReplyText(opener.text, answer=made.answer_id, template=opener.sid)]
        return await self._write(handoff, person, texts, made.locale, after)

    def openers(self) -> dict[str, Opener]:
        """The templates that reopen a conversation, by language."""
        return openers(self._desk.service, self._desk.translator)

    async def close(self, code: str, who: str = "", topic: str = "") -> None:
        """It is seen to: the bot answers again, and what was said is gone."""
        if who:
            name(who)
        handoff, _ = await self._find(code)
        self._theirs(handoff, who)
        if not await self.handoffs.close(handoff.contact_id, who, topic):
            raise Refused("Nobody waits under this code any more. See: lykt inbox")

    def phrases(self, locale: str) -> dict[str, str]:
        """The ready-made phrases in one language, by their ids."""
        texts = self._desk.translator.of(locale)
        ids = [id for id in texts.ids if id.startswith(_PHRASE) and not id.endswith("-sms")]
        return {id: self._desk.translator.text(locale, id) for id in ids}

    async def _find(self, code: str) -> tuple[Handoff, Person]:
        handoff = await self.handoffs.one(int(code)) if code.isascii() and code.isdecimal() else None
        person = await self._desk.contacts.read(handoff.contact_id) if handoff else None
        if handoff is None or person is None:
            raise Refused("Nobody waits under this code. See: lykt inbox")
        return handoff, person

    async def _fate(self, handoff: Handoff, said: Said) -> Fate | None:
        """What became of something we said; None for what they wrote, and after seven days."""
        shard = shard_of(handoff.contact_id)
        found = await self._desk.deliveries.read(shard, REPLIES, said.reply) if said.reply else None
        return fate(found, str(handoff.contact_id)) if found else None

    async def _may_answer(self, code: str, who: str) -> tuple[Handoff, Person]:
        name(who)
        handoff, person = await self._find(code)
        self._theirs(handoff, who)
        if handoff.claim is None or handoff.claim.who != who:
            raise Refused(f"First say that you answer this one: lykt inbox claim {code} --as {who}")
        if why := _may_not(person):
            raise Refused(why)
        return handoff, person

    def _theirs(self, handoff: Handoff, who: str) -> None:
        if handoff.held_by not in ("", who):
            raise Refused(f"{handoff.held_by} has taken this one already. Talk to {handoff.held_by} first.")

    async def _write(
        self, handoff: Handoff, person: Person, texts: list[ReplyText], locale: str, session: Session | None = None
    ) -> Sent:
        contact, until = person.contact, self._until()
        told = {"channel": contact.channel.value, "who": contact.pseudonym, "locale": locale}
        change = Change(events=[event(EventKind.OUT, what=texts[0].answer, **told)])
        if session is not None:  # the opener
            change.unasked = OPENER
            change.set |= {"sf": "asked"} if contact.safe == "later" else {}
        if not await self.handoffs.write(handoff, person, texts, locale, change, session, until):
            raise Refused("Something has changed there just now, and nothing was sent. Look again: lykt inbox")
        sms = contact.channel is ChannelName.SMS
        return Sent([one.text for one in texts], sum(measure(one.text).segments for one in texts) if sms else 0, until)

    async def _note(self, kind: EventKind, handoff: Handoff, person: Person, who: str) -> None:
        told = {"channel": handoff.channel.value, "who": person.contact.pseudonym, "by": who}
        await record(self._desk.store, shard_of(handoff.contact_id), kind, **told)

    def _until(self) -> float:
        """A claim made or renewed now lasts two hours, or until the staff go home."""
        now = clock.now()
        state = hours.state(self._desk.service, hours.STAFF, now)
        ends = state.until.timestamp() if state.open and state.until else now + CLAIM_SECONDS
        return min(ends, now + CLAIM_SECONDS)


def name(who: str) -> None:
    """Raises Refused where this is no name or initials that somebody could go by."""
    if not _NAME.fullmatch(who) or who in (PERSON, BOT):
        raise Refused("Say who you are: --as NAME, your name or initials (letters and digits, at most 20).")


def _must_be_open(code: str, person: Person) -> None:
    if closed(person.contact):
        raise Refused(
            "WhatsApp lets free text through for 24 hours after a person's last message, and that time is over. "
            f"Ask by the template whether you can talk: lykt inbox reopen {code}"
        )


def _may_not(person: Person) -> str:
    if person.contact.safe == "no":
        return "They asked us not to write to them. Nothing goes out until they say otherwise."
    return refused(person.contact)
