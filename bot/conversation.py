"""The inbound flow on one screen: a message comes in, an answer goes out.

    webhook → receive (stored, once) → [inbox of the shard] → answer: contact → session → meaning → handler → reply
            → finish (what changes, the replies to send and the events, together with taking the inbound off)

`receive` runs in the web process, `answer` in the one worker that holds the shard, so that one person's messages are
answered in order; what came in twice, or was finished before a crash, changes nothing and answers nothing twice.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot import clock, hours
from bot.changes import SPOKEN, change_of, said_in, session_after
from bot.elsewhere import SAFE, brought_along, carry_over, known_elsewhere
from bot.knowledge import Knowledge as Knowledge
from bot.rendering import Rendered, render
from bot.router import route
from bot.store.connection import LOST, Store
from bot.store.contacts import Contacts, Person
from bot.store.scripts import LeaseLost
from bot.store.turns import Change, ReplyText, Turns, Unread, Waiting
from bot.topics import outdated, wished
from bot.types import Contact, Effect, EffectKind, Inbound, Meaning, NumberedList, Reply, Session, Turn
from bot.understanding.read import answer_locale, understand
from bot.vault import Vault

log = logging.getLogger(__name__)

PlanOf = Callable[[str], Awaitable[Mapping[str, str]]]

CAMPAIGN_LIST_SECONDS = 7 * 86400
_WISHES = {"stop": EffectKind.OPT_OUT, "delete": EffectKind.ERASE, "wrong_number": EffectKind.ERASE}


def reply_to(known: Knowledge, inbound: Inbound, contact: Contact, session: Session) -> tuple[Turn, Reply, Rendered]:
    """The answer to one inbound, from nothing but what is given: the heart of the bot, without a store."""
    now = clock.now()
    meaning = understand(inbound, session, contact, known.words, known.locales, now, known.topics)
    locale, certain = answer_locale(inbound, session, contact, known.words, known.locales)
    turn = Turn(
        inbound,
        contact,
        session,
        meaning,
        locale,
        certain,
        now,
        first=not contact.last_inbound,
        staffed=hours.state(known.service, hours.STAFF, now).open,
        locales=known.locales,
        stale=hours.stale_points(known.service, now),
        topics=known.topics,
        outdated=outdated(known.topics, clock.local(now, known.service.tz).date()),
        opens={
            p: hours.still_opens(known.service, p, now) for p in wished(known.topics) & known.service.services.keys()
        },
    )
    reply = route(turn, known.handlers)
    return turn, reply, render(reply, turn, known.translator, known.service, known.media)


class Conversation:
    """`plan_of` gives what digits in answer to a campaign mean (campaigns live in the room above this one)."""

    def __init__(self, store: Store, vault: Vault, knowledge: Knowledge, plan_of: PlanOf) -> None:
        self.contacts = Contacts(store, vault)
        self.turns = Turns(store, vault)
        self._knowledge = knowledge
        self._plan_of = plan_of

    async def receive(self, inbound: Inbound) -> bool:
        """Store what came in before it is acknowledged. False: it came before."""
        contact_id = await self.contacts.enter(inbound.channel.value, inbound.address)
        return await self.turns.receive(contact_id, inbound)

    async def next(self, lease: str, shard: int) -> Waiting | None:
        """The oldest inbound of a shard that waits for an answer. Raises LeaseLost."""
        while True:
            try:
                return await self.turns.next(shard)
            except Unread as unread:
                await self._set_aside(lease, unread.contact_id, unread.stored, "its key is gone from LYKT_KEYS")

    async def answer(self, lease: str, waiting: Waiting) -> None:
        """Answer one inbound. Raises LeaseLost when another worker has taken the shard over."""
        try:
            await self._answer(lease, waiting)
        except (LeaseLost, *LOST):
            raise
        except Exception as error:  # whatever is wrong with it, nobody behind it may wait
            await self._set_aside(lease, waiting.contact_id, waiting.stored, type(error).__name__)

    async def _set_aside(self, lease: str, contact_id: int, stored: bytes, why: str) -> None:
        """An inbound that cannot be answered is kept beside, and a person on the staff sees that there was one."""
        await self.turns.set_aside(lease, contact_id, stored)
        log.error("an inbound could not be answered (%s); it is set aside, and the staff see it", why)
        await self.contacts.hand_off(contact_id, f"{clock.now():.3f};error;")

    async def _answer(self, lease: str, waiting: Waiting) -> None:
        person = await self.contacts.read(waiting.contact_id)
        if person and person.erased > waiting.moment:
            await self.turns.finish(lease, waiting.contact_id, waiting.stored, Change(), None, b"")
            return  # it came before they asked to be forgotten
        before = Change()
        if person is None or not person.contact.last_inbound:
            other = await known_elsewhere(self.contacts, waiting.contact_id, waiting.inbound)
            before = brought_along(other) if person is None else before
        contact = _contact(waiting, person, before.set.get(SAFE, ""))
        campaign = await self._campaign(person)
        session = await self._session(waiting.contact_id, campaign)
        try:
            turn, reply, rendered = self.reply(waiting.inbound, contact, session)
        except Exception as error:  # a bug must not stop everybody behind; a person on the staff sees it instead
            log.exception("an inbound could not be answered: %s", type(error).__name__, exc_info=False)
            await self._give_up(lease, waiting, contact, session)
            return
        await self._finish(lease, waiting, turn, reply, rendered, campaign.campaign if campaign else "", before)

    def reply(self, inbound: Inbound, contact: Contact, session: Session) -> tuple[Turn, Reply, Rendered]:
        """The answer to one inbound; see `reply_to`."""
        return reply_to(self._knowledge, inbound, contact, session)

    async def _session(self, contact_id: int, campaign: NumberedList | None) -> Session:
        session = await self.turns.session(contact_id)
        lists = [*session.lists, *([campaign] if campaign else [])]
        return replace(session, lists=tuple(sorted(lists, key=lambda one: -one.moment)))

    async def _campaign(self, person: Person | None) -> NumberedList | None:
        """The list of the last campaign they were sent, while its digits still count."""
        if person is None or not person.campaign or clock.now() - person.campaign_at > CAMPAIGN_LIST_SECONDS:
            return None
        plan = await self._plan_of(person.campaign)
        return NumberedList(person.campaign_at, "campaign", plan, person.campaign) if plan else None

    async def _finish(
        self,
        lease: str,
        waiting: Waiting,
        turn: Turn,
        reply: Reply,
        rendered: Rendered,
        campaign: str,
        before: Change,
    ) -> None:
        answers = [rendered.answer_id] if rendered.texts else []
        change = change_of(turn, reply, answers, campaign if turn.inbound.kind in SPOKEN else "")
        if change.erase:
            change.erase = waiting.moment  # what came after they asked is answered, as a stranger's
        if change.face:  # counted by the month, apart from the events: nothing leads to who it was
            change.face = f"{clock.local(turn.moment, self._knowledge.service.tz):%Y-%m};{change.face}"
        if "li" in change.set:  # it may have waited long for its answer
            change.set["li"] = f"{waiting.moment:.3f}"
        said = [*rendered.texts, *(one.caption for one in rendered.along)]
        change.kept = said_in(turn, waiting.moment, said)
        await carry_over(self.contacts, self.turns, waiting.inbound, change)
        change.set, change.bits = {**before.set, **change.set}, {**before.bits, **change.bits}
        sealed = self.contacts.seal_address(waiting.contact_id, waiting.inbound.address)
        texts = [
            ReplyText(text, rendered.buttons if last else (), rendered.answer_id, reply.urgent)
            for text, last in zip(rendered.texts, _last(len(rendered.texts)), strict=True)
        ]
        texts += [ReplyText(one.caption, media=one.id) for one in rendered.along]
        await self.turns.finish(
            lease,
            waiting.contact_id,
            waiting.stored,
            change,
            session_after(turn, reply, answers, rendered.listed, [one.id for one in rendered.along]),
            sealed,
            texts,
            rendered.locale,
            turn.contact.channel.value,
            waiting.moment,
        )

    async def _give_up(self, lease: str, waiting: Waiting, contact: Contact, session: Session) -> None:
        """A person on the staff sees it. A STOP and a DELETE are done all the same, only not confirmed."""
        turn = Turn(
            waiting.inbound, contact, Session(), Meaning(), contact.language or "und", False, clock.now(), False
        )
        effects = (Effect(EffectKind.HANDOFF, "error"), *self._wish(waiting.inbound, contact, session))
        change = change_of(turn, Reply(effects=effects, reason="error"), [], "")
        if change.erase:
            change.erase = waiting.moment
        sealed = self.contacts.seal_address(waiting.contact_id, waiting.inbound.address)
        await self.turns.finish(lease, waiting.contact_id, waiting.stored, change, None, sealed)

    def _wish(self, inbound: Inbound, contact: Contact, session: Session) -> tuple[Effect, ...]:
        """What must be done though the answer to it cannot be given."""
        known = self._knowledge
        try:
            meaning = understand(inbound, session, contact, known.words, known.locales, clock.now())
        except Exception:  # then not even that can be known
            return ()
        kind = _WISHES.get(meaning.command)
        return (Effect(kind),) if kind else ()


def _contact(waiting: Waiting, person: Person | None, safe: str) -> Contact:
    """The contact as it is, or a new one; somebody who was forgotten gets a new pseudonym."""
    if person is None:
        return Contact(waiting.contact_id, waiting.inbound.channel, safe=safe, pseudonym=clock.fresh_id(6))
    known = person.contact
    return replace(known, channel=waiting.inbound.channel, pseudonym=known.pseudonym or clock.fresh_id(6))


def _last(count: int) -> list[bool]:
    return [place == count - 1 for place in range(count)]
