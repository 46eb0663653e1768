"""Reading what somebody wrote who waits for a person, taking them upon oneself, putting them aside.

Colleagues may share a name: `who` is the name that somebody gave at the command line, or `of_user` of somebody who is
signed in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot import clock, hours
from bot.store.contacts import Person
from bot.store.events import EventKind, record
from bot.store.handoffs import CLAIM_SECONDS, Handoff, Handoffs
from bot.store.keys import REPLIES, shard_of
from bot.store.turns import BOT, PERSON, Said
from bot.store.users import Users
from bot.unasked import closed, refused
from staff.desk import Desk
from staff.fates import Fate, fate
from staff.refusing import Refused, Why, refusal

LONGEST_ASIDE = 14  # days that somebody may be put aside
_NAME = re.compile(r"\w[\w .-]{0,19}")
_USER = re.compile(r"@([0-9a-f]{1,64})")


@dataclass(frozen=True, slots=True)
class Sight:
    """What somebody had before their eyes when they wrote: how far it had come (`Shown.far`), and the form they wrote
    in, which is carried out once. "" where neither is known, as at the command line."""

    far: str = ""
    form: str = ""


BLIND = Sight()


@dataclass(frozen=True, slots=True)
class Shown:
    """One who waits, as the staff read it."""

    handoff: Handoff
    person: Person
    said: list[tuple[Said, Fate | None]]  # and what became of it, where it was ours and is known
    far: str  # how far it has come, for `Sight`
    may_not: Why | None  # why nothing may be written now
    only_opener: bool  # they have not said yet that we may write
    closed: bool  # WhatsApp's 24 hours are over: only the template goes through


class Attending:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.handoffs = Handoffs(desk.store, desk.turns)

    async def show(self, code: str, who: str, *, noted: bool = True) -> Shown:
        """What was said. That `who` has read it is kept as an event, but where it was `noted` before."""
        name(who)
        handoff, person = await self._find(code)
        if noted:
            await self._note(EventKind.LOOKED, handoff, person, who)
        told, far = await self._desk.turns.conversation(handoff.contact_id)
        said = list(zip(told, await self._fates(handoff, told), strict=True))
        silent = person.contact.safe in ("asked", "later")
        return Shown(handoff, person, said, far, may_not(person), silent, closed(person.contact))

    async def undelivered(self, handoff: Handoff) -> bool:
        """True if what we said last there did not arrive."""
        ours = [one for one in await self._desk.turns.said(handoff.contact_id) if one.reply]
        [last] = await self._fates(handoff, ours[-1:]) or [None]
        return last is not None and last.lost

    async def names(self, whos: Iterable[str]) -> Mapping[str, str]:
        """What colleagues call each of them; somebody who has left goes by the beginning of their id."""
        users = Users(self._desk.store, self._desk.vault)
        found = {}
        for who in set(whos):
            known = _USER.fullmatch(who)
            user = await users.read(known[1]) if known else None
            found[who] = user.called if user else who[:9] if known else who
        return found

    async def claim(self, code: str, who: str, over: str = "") -> float:
        """Take it upon oneself: from now on the bot is silent there. `over`: the colleague it is taken over from,
        knowingly. Returns until when, without an answer."""
        name(who)
        handoff, person = await self._find(code)
        until = self._until()
        held = await self.handoffs.claim(handoff.contact_id, who, until, over)
        if not held:
            raise refusal(Why.NOBODY)
        if held != who:
            raise await self._taken(held)
        await self._note(EventKind.CLAIMED, handoff, person, who)
        return until

    async def take(self, code: str, who: str, sight: Sight) -> None:
        """Take it upon oneself where nobody has, on the way to answering what one has seen."""
        name(who)
        handoff, _ = await self._find(code)
        await self._theirs(handoff, who)
        await self._unseen(code, sight)
        if handoff.held_by != who:
            await self.claim(code, who)

    async def done(self, code: str, sight: Sight) -> bool:
        """Whether this form was carried out already."""
        known = bool(sight.form) and code.isascii() and code.isdecimal() and len(code) < 16
        return known and await self._desk.turns.done(int(code), sight.form)

    async def snooze(self, code: str, who: str, until: float, sight: Sight = BLIND) -> None:
        """Put them aside until a moment, or take them up again (0). What they write brings them back before; what they
        have written unseen is not put aside with them."""
        name(who)
        handoff, _ = await self._find(code)
        await self._theirs(handoff, who)
        if until and not 0 < until - clock.now() <= LONGEST_ASIDE * 86400:
            raise refusal(Why.WHEN, days=str(LONGEST_ASIDE))
        done = await self.handoffs.snooze(handoff.contact_id, until, sight.far)
        if done == "new":
            raise refusal(Why.NEW, code=code)
        if done != "done":
            raise refusal(Why.DANGER if done == "danger" else Why.NOBODY)

    async def _find(self, code: str) -> tuple[Handoff, Person]:
        known = code.isascii() and code.isdecimal() and len(code) < 16
        handoff = await self.handoffs.one(int(code)) if known else None
        person = await self._desk.contacts.read(handoff.contact_id) if handoff else None
        if handoff is None or person is None:
            raise refusal(Why.NOBODY)
        return handoff, person

    async def _fates(self, handoff: Handoff, said: Sequence[Said]) -> list[Fate | None]:
        """What became of each thing we said; None for what they wrote, and after seven days."""
        shard, code = shard_of(handoff.contact_id), str(handoff.contact_id)
        found = await self._desk.deliveries.read_all(shard, REPLIES, [one.reply for one in said])
        return [fate(each, code) if each and one.reply else None for one, each in zip(said, found, strict=True)]

    async def _theirs(self, handoff: Handoff, who: str) -> None:
        if handoff.held_by not in ("", who):
            raise await self._taken(handoff.held_by)

    async def _taken(self, held: str) -> Refused:
        return refusal(Why.TAKEN, who=(await self.names([held]))[held])

    async def _unseen(self, code: str, sight: Sight) -> None:
        """Raises Refused where something was said that they had not seen."""
        if sight.far and (await self._desk.turns.conversation(int(code)))[1] != sight.far:
            raise refusal(Why.NEW, code=code)

    async def _changed(self, code: str, sight: Sight, otherwise: Why) -> Refused:
        """Why the store did not take it: something new was said, or what `otherwise` says."""
        try:
            await self._find(code)
            await self._unseen(code, sight)
        except Refused as refused:
            return refused
        return refusal(otherwise)

    async def _note(self, kind: EventKind, handoff: Handoff, person: Person, who: str) -> None:
        told = {"channel": handoff.channel.value, "who": person.contact.pseudonym, "by": who}
        await record(self._desk.store, shard_of(handoff.contact_id), kind, **told)

    def _until(self) -> float:
        """A claim made or renewed now lasts two hours, or until the staff go home."""
        now = clock.now()
        state = hours.state(self._desk.service, hours.STAFF, now)
        ends = state.until.timestamp() if state.open and state.until else now + CLAIM_SECONDS
        return min(ends, now + CLAIM_SECONDS)


def of_user(user_id: str) -> str:
    """What somebody who is signed in goes by in claims and in what they say: an id, no name."""
    return f"@{user_id}"


def name(who: str) -> None:
    """Raises Refused where this is no name or initials that somebody could go by, and no user."""
    if who in (PERSON, BOT) or not (_NAME.fullmatch(who) or _USER.fullmatch(who)):
        raise refusal(Why.NAME)


def may_not(person: Person) -> Why | None:
    """Why nothing may be written to them now."""
    if person.contact.safe == "no":
        return Why.SAID_NO
    return Why.STOPPED if refused(person.contact) else None
