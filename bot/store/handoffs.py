"""Handoffs: who waits for a person on the staff, since when and why, and who on the staff has taken it upon them.

    open → claimed (by one, until a moment) → closed, or given back to the bot
      ↑_________________| the claim has lapsed

Whoever waits can be put aside until a moment, but not in danger; what they write brings them back.

What is said meanwhile lies sealed beside it (`Turns.said`). A handoff that is new waits to be told to the staff group.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot import clock
from bot.store import keys
from bot.store.connection import Store, gather_pipeline
from bot.store.contacts import Person
from bot.store.events import EventKind, event
from bot.store.turns import ANY, BOT, Change, ReplyText, Said, Turns
from bot.types import ChannelName, Session

CLAIM_SECONDS = 2 * 3600.0  # a claim lasts so long from the last answer
ANSWER_SECONDS = (
    5 * 86400.0
)  # what a person wrote may wait so long to go out; on WhatsApp only while its window is open


@dataclass(frozen=True, slots=True)
class Claim:
    """`raw` is the claim as it is stored, to change exactly this one."""

    who: str
    until: float
    raw: str


@dataclass(frozen=True, slots=True)
class Handoff:
    contact_id: int
    moment: float
    why: str  # asked, danger, media, misses, campaign, wish_today (…), refused, danger_refused, late, error
    language: str
    channel: ChannelName
    topic: str = ""  # what it is about, "" where nobody knows
    claim: Claim | None = None  # also one that has lapsed and not been taken away yet
    snoozed: float = 0.0  # until when it is put aside, also when that is over
    heard: float = 0.0  # moment of the person's last message

    @property
    def danger(self) -> bool:
        return self.why.startswith("danger")

    @property
    def aside(self) -> bool:
        """Put aside at this moment."""
        return self.snoozed > clock.now() and not self.danger

    @property
    def held_by(self) -> str:
        """Who holds it now, "" for nobody."""
        return self.claim.who if self.claim and self.claim.until > clock.now() else ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A handoff that the staff group has not been told of. `raw` is the notice as it is stored."""

    shard: int
    raw: bytes
    handoff: Handoff
    open: bool  # False: it is closed, or became another, since


@dataclass(frozen=True, slots=True)
class Last:
    """What we still write when a handoff ends, with the session as it is then; it may wait `within` seconds."""

    replies: Sequence[ReplyText]
    locale: str
    session: Session
    within: float


class Handoffs:
    def __init__(self, store: Store, turns: Turns) -> None:
        self._store = store
        self._turns = turns

    async def waiting(self) -> list[Handoff]:
        """Everybody who waits: danger first, then the longest wait."""
        return await self.known(await self.queue())

    async def queue(self) -> list[Handoff]:
        """The same without what only the contacts know (`known`): it takes one round trip, however many wait."""
        shards = range(keys.SHARDS)
        commands = [("HGETALL", name(shard)) for name in (keys.handoffs, keys.claims, keys.snoozed) for shard in shards]
        raw = await gather_pipeline(self._store.client, commands)
        found = []
        for shard in shards:
            claims, asides = raw[keys.SHARDS + shard], raw[2 * keys.SHARDS + shard]
            for row, told in raw[shard].items():
                contact_id = keys.contact_id(shard, int(row))
                found.append(_handoff(contact_id, told.decode(), claims.get(row), asides.get(row)))
        return sorted(found, key=_urgency)

    async def known(self, handoffs: Sequence[Handoff]) -> list[Handoff]:
        """Each with its channel and the person's last message."""
        places = [(keys.shard_of(one.contact_id), keys.row_of(one.contact_id)) for one in handoffs]
        commands = [("HMGET", keys.contact(shard, row), "c", "li") for shard, row in places]
        answers = await gather_pipeline(self._store.client, commands)
        return [
            replace(one, channel=ChannelName(channel.decode() if channel else "sms"), heard=float(heard or 0))
            for one, (channel, heard) in zip(handoffs, answers, strict=True)
        ]

    async def one(self, contact_id: int) -> Handoff | None:
        """The open handoff of one contact."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        told = await self._store.client.hget(keys.handoffs(shard), row)
        return (await self._read([(shard, row, told.decode())]))[0] if told else None

    async def claim(self, contact_id: int, who: str, until: float, over: str = "") -> str:
        """Take it upon oneself until then, also from `over`. Returns who holds it now: `who`, or another, whose claim
        lasts; "" where nobody waits."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        names = [keys.handoffs(shard), keys.claims(shard)]
        held = await self._store.scripts.call("claim", names, [row, who, f"{until:.3f}", clock.now(), over])
        return str(held.decode())

    async def snooze(self, contact_id: int, until: float, seen: str = "") -> str:
        """Put it aside until then, or take it up again (0). `seen`: how far it had come for who does it, "" = no
        matter. Returns "done", "danger" (which is never put aside), "new" (more was said) or "nobody" (waits there)."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        names = [keys.handoffs(shard), keys.snoozed(shard)]
        told = [keys.prefix(shard), row, f"{until:.3f}" if until else "0", seen]
        done = await self._store.scripts.call("snooze", names, told)
        return str(done.decode())

    async def write(
        self,
        handoff: Handoff,
        person: Person,
        replies: Sequence[ReplyText],
        locale: str,
        change: Change,
        session: Session | None = None,
        until: float = 0.0,
    ) -> bool:
        """Write to the person who waits. The claim lasts until `until` from then on; 0 takes it away. False: the claim
        is not as it was, more was said than `change.seen`, or they have not said that we may write, and nothing was
        written."""
        contact = person.contact
        held = handoff.claim
        change.unasked = change.unasked or ANY
        change.claim = (held.raw if held else "", f"{until:.3f};{held.who}" if held and until else "")
        who = held.who if held and until else BOT
        change.kept = [Said(clock.now(), who, reply.text) for reply in replies]
        return await self._turns.finish(
            "",
            contact.id,
            b"",
            change,
            session,
            person.sealed_address,
            replies,
            locale,
            contact.channel.value,
            contact.last_inbound,
            ANSWER_SECONDS,
        )

    async def lapsed(self, shards: Iterable[int], now: float) -> list[Handoff]:
        """Handoffs whose claim has lapsed."""
        wanted = list(shards)
        raw = await gather_pipeline(self._store.client, [("HGETALL", keys.claims(shard)) for shard in wanted])
        over = [
            (shard, int(row))
            for shard, claims in zip(wanted, raw, strict=True)
            for row, claim in claims.items()
            if float(claim.split(b";")[0]) <= now
        ]
        told = await gather_pipeline(self._store.client, [("HGET", keys.handoffs(s), str(row)) for s, row in over])
        return await self._read([(*place, (one or b"").decode()) for place, one in zip(over, told, strict=True)])

    async def close(self, contact_id: int, who: str = "", topic: str = "") -> bool:
        """A person has seen to it: the bot answers again, and what was said is gone. False: nobody waited there. Raises
        VaultError."""
        change = Change(events=[event(EventKind.HANDLED, by=who, what=topic)])
        return await self.end(contact_id, change)

    async def end(
        self, contact_id: int, change: Change, person: Person | None = None, last: Last | None = None
    ) -> bool:
        """The handoff is over: the bot answers again, and what was said is gone. `last` is what we still write to
        `person`. False: nobody waited there any more, more was said than `change.seen`, or `last` may not be written.
        Raises VaultError."""
        change.close = True
        session = replace(last.session if last else await self._turns.session(contact_id), handoff=0.0)
        if person is None or last is None:
            return await self._turns.finish("", contact_id, b"", change, session, b"")
        change.unasked = ANY
        contact = person.contact
        return await self._turns.finish(
            "",
            contact_id,
            b"",
            change,
            session,
            person.sealed_address,
            last.replies,
            last.locale,
            contact.channel.value,
            contact.last_inbound,
            last.within,
        )

    async def notices(self, shards: Iterable[int]) -> list[Notice]:
        """What the staff group has not been told of: danger first, then the oldest."""
        wanted = list(shards)
        raw = await gather_pipeline(self._store.client, [("LRANGE", keys.notices(shard), 0, 99) for shard in wanted])
        lines = [(shard, line) for shard, found in zip(wanted, raw, strict=True) for line in found]
        told = [(shard, *line.decode().split(";", 1)) for shard, line in lines]
        now = await gather_pipeline(self._store.client, [("HGET", keys.handoffs(s), row) for s, row, _ in told])
        handoffs = await self._read([(shard, int(row), what) for shard, row, what in told])
        found = [
            Notice(shard, line, handoff, is_now is not None and is_now.decode() == what)
            for (shard, line), (_, _, what), handoff, is_now in zip(lines, told, handoffs, now, strict=True)
        ]
        return sorted(found, key=lambda notice: _urgency(notice.handoff))

    async def noticed(self, notice: Notice) -> None:
        """The staff group has been told."""
        await self._store.client.lrem(keys.notices(notice.shard), 1, notice.raw)

    async def _read(self, places: list[tuple[int, int, str]]) -> list[Handoff]:
        """Each (shard, row, as stored) with what there is beside it."""
        commands = [("HGET", keys.claims(shard), str(row)) for shard, row, _ in places]
        commands += [("HGET", keys.snoozed(shard), str(row)) for shard, row, _ in places]
        answers, many = await gather_pipeline(self._store.client, commands), len(places)
        beside = zip(places, answers[:many], answers[many:], strict=True)
        return await self.known(
            [_handoff(keys.contact_id(shard, row), told, *both) for (shard, row, told), *both in beside]
        )


def _urgency(one: Handoff) -> tuple[bool, float]:
    return not one.danger, one.moment


def _handoff(contact_id: int, told: str, claim: bytes | None, aside: bytes | None) -> Handoff:
    moment, why, language, topic = [*told.split(";"), "", "", ""][:4]
    held = _claim(claim.decode()) if claim else None
    unknown = ChannelName.SMS  # until `Handoffs.known` has asked
    return Handoff(contact_id, float(moment or 0), why, language, unknown, topic, held, float(aside or 0))


def _claim(raw: str) -> Claim:
    until, who = raw.split(";", 1)
    return Claim(who, float(until), raw)
