"""A claim that ends without an answer: the handoff is open again, and the person is told who answers now."""

from __future__ import annotations

from collections.abc import Mapping

from bot import clock, hours
from bot.knowledge import Knowledge
from bot.store.contacts import Contacts, Person
from bot.store.events import EventKind, event
from bot.store.handoffs import Handoff, Handoffs
from bot.store.turns import Change, ReplyText, Turns
from bot.types import Reply, Say
from bot.unasked import closed, compose, refused


class Lapses:
    """Runs in each worker, for the shards that worker holds (`held`: shard → lease)."""

    def __init__(
        self, handoffs: Handoffs, contacts: Contacts, turns: Turns, known: Knowledge, held: Mapping[int, str]
    ) -> None:
        self._handoffs, self._contacts, self._turns, self._known, self._held = handoffs, contacts, turns, known, held

    async def end(self) -> None:
        """End every claim whose time is over."""
        for handoff in await self._handoffs.lapsed(self._held, clock.now()):
            person = await self._contacts.read(handoff.contact_id)
            if person is not None:
                await self._end(handoff, person)

    async def _end(self, handoff: Handoff, person: Person) -> None:
        texts, locale = await self._words(handoff, person)
        who = handoff.claim.who if handoff.claim else ""
        lapsed = event(EventKind.LAPSED, channel=person.contact.channel.value, who=person.contact.pseudonym, by=who)
        await self._handoffs.write(handoff, person, texts, locale, Change(events=[lapsed]))

    async def _words(self, handoff: Handoff, person: Person) -> tuple[list[ReplyText], str]:
        """What to say: nothing where nothing may be written, or where they have not said that it is safe."""
        contact = person.contact
        if refused(contact) or closed(contact) or contact.safe not in ("", "now") or not person.sealed_address:
            return [], handoff.language
        known, session = self._known, await self._turns.session(contact.id)
        staffed = hours.state(known.service, hours.STAFF, clock.now()).open
        reply = Reply(says=(Say("handoff-lapsed" if staffed else "handoff-lapsed-later"),))
        _, rendered = compose(reply, contact, session, known.translator, known.service, handoff.language)
        return [ReplyText(text, answer=rendered.answer_id) for text in rendered.texts], rendered.locale
