"""Turns: what came in waits here until it is answered; finishing a turn is one script.

The inbox of a shard is answered in order by the one worker that holds its lease, so one person's messages stay in
order. An inbound, a session and a reply's text lie sealed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot import clock
from bot.store import keys, missed
from bot.store.connection import Store
from bot.types import Button, ChannelName, Inbound, InboundKind, NumberedList, Session
from bot.vault import Vault, VaultError

SEEN_SECONDS = 7 * 86400
SESSION_SECONDS = 7 * 86400
REPLY_SECONDS = 7 * 86400  # how long a reply's text is kept
ASIDE_SECONDS = 7 * 86400
FAREWELL_SECONDS = 3600  # how long the confirmation of a DELETE is kept, at most; else until it is handed over
MONTHS = 13  # how far back it is known in which months somebody wrote
MONTH_SECONDS = MONTHS * 31 * 86400  # after the last message of that month, by anybody
REPLY_SEND_BY = 6 * 3600  # a reply later than this answers nobody ("open until 21:00")
#: On WhatsApp, free text only so long after the person's last message:
#: https://www.twilio.com/docs/whatsapp/key-concepts#the-24-hour-window
WHATSAPP_WINDOW = 24 * 3600


@dataclass(frozen=True, slots=True)
class Waiting:
    """An inbound in the inbox: the stored bytes (to take exactly this one off), whose, and when it came."""

    stored: bytes
    contact_id: int
    moment: float
    inbound: Inbound


class Unread(Exception):
    """An inbound that cannot be read: its key is gone, or another version of this program stored it."""

    def __init__(self, stored: bytes, contact_id: int) -> None:
        super().__init__("an inbound cannot be read")
        self.stored, self.contact_id = stored, contact_id


@dataclass(frozen=True, slots=True)
class ReplyText:
    """One message of a reply, before it is sealed."""

    text: str
    buttons: Sequence[Sequence[Button]] = ()
    answer: str = ""  # which answer this is, to find it again when the provider refuses it
    urgent: bool = False
    media: str = ""  # a picture or a recording, by its id (bot/media.py); the text is its caption
    template: str = ""  # the approved WhatsApp template that says it, by its Content SID
    variables: Mapping[str, str] = field(default_factory=dict)  # the template's, by their numbers


PERSON, BOT = "person", "bot"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said during an open handoff, before it is sealed."""

    moment: float
    who: str  # PERSON, BOT, or the name of who answered
    text: str
    reply: int = 0  # its number, for what we said; see `Turns.reply`


#: What we write unasked, as lua/allowed.lua knows it: anything, or the one question that may go before they have said
#: that we may write.
ANY, OPENER = "any", "opener"


@dataclass(slots=True)
class Change:
    """What a turn changes about its contact. `set` and `unset` name fields of store/contacts.py, `bits` bitmaps.
    `claim`: the claim as it must be now and as it is then, "" for none; `close`: the handoff is over; `kept`: what was
    said, our replies last, for the staff to read as long as a handoff is open; `unasked`: ANY or OPENER for replies
    that answer nothing the person has just written; `replied`: the campaign this answers, and what is counted; `seen`:
    how far the handoff had come for who wrote this ("" = no matter); `once`: the form they wrote it in, carried out
    once; `face`: to be counted (see keys.faces); `missed`: language and words that were not
    understood."""

    set: dict[str, str] = field(default_factory=dict)
    unset: list[str] = field(default_factory=list)
    bits: dict[str, int] = field(default_factory=dict)
    stop: bool = False  # whatever is pending for them becomes suppressed
    erase: float = 0.0
    handoff: str = ""
    claim: tuple[str, str] | None = None
    replied: tuple[str, str] | None = None
    close: bool = False
    unasked: str = ""
    seen: str = ""
    once: str = ""
    face: str = ""
    missed: tuple[str, Sequence[str]] | None = None
    kept: list[Said] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)


class Turns:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    async def receive(self, contact_id: int, inbound: Inbound) -> bool:
        """Store an inbound before it is acknowledged. False: it came before, and nothing was stored."""
        shard = keys.shard_of(contact_id)
        body = json.dumps({name: getattr(inbound, name) for name in Inbound.__slots__})
        stored = b"%d;%.3f;" % (contact_id, clock.now()) + self._vault.seal(body, str(contact_id))
        return bool(
            await self._store.scripts.call(
                "receive",
                [keys.seen(shard, f"{inbound.channel}:{inbound.provider_id}"), keys.inbox(shard)],
                [stored, SEEN_SECONDS, shard],
            )
        )

    async def next(self, shard: int) -> Waiting | None:
        """The oldest inbound that is not answered, or None. It stays until `finish`. Raises Unread."""
        stored = await self._store.client.lindex(keys.inbox(shard), 0)
        if stored is None:
            return None
        owner, moment, sealed = stored.split(b";", 2)
        try:
            inbound = inbound_from(json.loads(self._vault.open(sealed, owner.decode())))
        except (VaultError, ValueError, TypeError, KeyError):
            raise Unread(stored, int(owner)) from None
        return Waiting(stored, int(owner), float(moment), inbound)

    async def set_aside(self, lease: str, contact_id: int, stored: bytes) -> None:
        """Take an inbound off that cannot be answered, so that nobody behind it waits. Raises LeaseLost."""
        shard = keys.shard_of(contact_id)
        names = [keys.lease(shard), keys.inbox(shard), keys.aside(shard)]
        await self._store.scripts.call("aside", names, [lease, stored, ASIDE_SECONDS])

    async def session(self, contact_id: int) -> Session:
        """What is remembered of the conversation; what cannot be read any more is forgotten."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        sealed = await self._store.client.get(keys.session(shard, row))
        if not sealed:
            return Session()
        try:
            return session_from(json.loads(self._vault.open(sealed, str(contact_id))))
        except (VaultError, ValueError, TypeError, KeyError):
            return Session()

    async def finish(
        self,
        lease: str,
        contact_id: int,
        stored: bytes,
        change: Change,
        session: Session | None,
        sealed_address: bytes,
        replies: Sequence[ReplyText] = (),
        language: str = "",
        channel: str = "",
        heard: float = 0.0,
        within: float = REPLY_SEND_BY,
    ) -> bool:
        """Everything a turn changes, together with taking its inbound off the inbox. `stored` b"" for a turn that no
        inbound began, `lease` "" for what the staff do beside the worker; `heard`: the person's last message, if known;
        `within`: how long the replies may wait. False: it was finished before, claim or handoff are not as `change`
        takes them to be, or what is unasked may not be written to them now. True also where the form that `change`
        names was carried out before. Raises LeaseLost."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        owner = str(contact_id)
        kept, most = (FAREWELL_SECONDS, FAREWELL_SECONDS) if change.erase else (REPLY_SECONDS, within)
        now = clock.now()
        due = now + most
        if channel == ChannelName.WHATSAPP and heard and not any(reply.template for reply in replies):
            due = min(due, heard + WHATSAPP_WINDOW)
        prints, words = missed.sealed(self._vault, *change.missed) if change.missed else ([], [])
        body = {
            "id": owner,
            "row": row,
            "now": now,
            "set": change.set,
            "unset": change.unset,
            "bits": change.bits,
            "stop": change.stop,
            "erase": change.erase or False,
            "handoff": change.handoff,
            "claim": change.claim or False,
            "close": change.close,
            "unasked": change.unasked,
            "replied": change.replied or False,
            "seen": change.seen,
            "once": change.once,
            "face": change.face,
            "missed": missed.counted(change.missed, now, prints) if change.missed else False,
            "kept": [f"{one.moment:.3f}" for one in change.kept],
            "session": SESSION_SECONDS,
            "months": clock.months_before(now, MONTHS + 1) if change.erase else [],
            "month": MONTH_SECONDS,
            "replies": [[language, channel, due, kept] for _ in replies],
            "events": change.events,
        }
        sealed_session = self._vault.seal(json.dumps(session_to(session)), owner) if session else b""
        texts = [self.seal_reply(contact_id, reply) for reply in replies]
        said = [self._vault.seal(json.dumps([one.who, one.text]), owner) for one in change.kept]
        return bool(
            await self._store.scripts.call(
                "turn",
                [
                    keys.lease(shard),
                    keys.inbox(shard),
                    keys.contact(shard, row),
                    keys.session(shard, row),
                    keys.events(shard),
                ],
                [
                    keys.prefix(shard),
                    lease,
                    stored,
                    json.dumps(body),
                    sealed_session,
                    sealed_address,
                    *texts,
                    *said,
                    *words,
                ],
            )
        )

    async def reply(self, shard: int, number: int) -> tuple[int, bytes, ReplyText] | None:
        """Whom a reply was for, the sealed address, and its text, as long as it is kept."""
        row, address, sealed = await self._store.client.hmget(keys.reply(shard, number), ["k", "a", "m"])
        if row is None:
            return None
        contact_id = keys.contact_id(shard, int(row))
        return contact_id, address, self.open_reply(contact_id, sealed)

    def seal_reply(self, contact_id: int, reply: ReplyText) -> bytes:
        return self._vault.seal(json.dumps(_reply_to(reply)), str(contact_id))

    def open_reply(self, contact_id: int, sealed: bytes) -> ReplyText:
        raw = json.loads(self._vault.open(sealed, str(contact_id)))
        rows = [[Button(*button) for button in row] for row in raw["buttons"]]
        more = raw.get("media", ""), raw.get("template", ""), raw.get("variables", {})
        return ReplyText(raw["text"], rows, raw["answer"], raw["urgent"], *more)

    async def done(self, contact_id: int, once: str) -> bool:
        """Whether this form of the staff's was carried out already."""
        return bool(await self._store.client.exists(keys.once(keys.shard_of(contact_id), once)))

    async def said(self, contact_id: int) -> list[Said]:
        """What was said during the open handoff, oldest first; what cannot be read any more is left out."""
        return (await self.conversation(contact_id))[0]

    async def conversation(self, contact_id: int) -> tuple[list[Said], str]:
        """What was said, and how far that is, for `Change.seen`."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        kept, found = await self._store.client.lrange(keys.kept(shard, row), 0, -1), []
        far = f"{len(kept)}-{kept[-1].split(b';')[0].decode() if kept else ''}"
        for one in kept:
            try:
                moment, number, sealed = one.split(b";", 2)
                who, text = json.loads(self._vault.open(sealed, str(contact_id)))
                found.append(Said(float(moment), who, text, int(number or 0)))
            except (VaultError, ValueError):
                continue
        return found, far


def inbound_from(raw: Mapping[str, Any]) -> Inbound:
    return Inbound(**{**raw, "channel": ChannelName(raw["channel"]), "kind": InboundKind(raw["kind"])})


def session_to(session: Session) -> dict[str, Any]:
    lists = [[one.moment, one.kind, dict(one.meanings), one.campaign] for one in session.lists]
    return {**{name: getattr(session, name) for name in Session.__slots__}, "lists": lists}


def session_from(raw: Mapping[str, Any]) -> Session:
    lists = tuple(NumberedList(*one) for one in raw["lists"])
    series = {name: tuple(raw.get(name, ())) for name in ("answers", "replies", "shown", "missed")}
    return Session(**{**raw, **series, "lists": lists})


def _reply_to(reply: ReplyText) -> dict[str, Any]:
    rows = [[[button.id, button.label] for button in row] for row in reply.buttons]
    own = {"text": reply.text, "answer": reply.answer, "urgent": reply.urgent, "media": reply.media}
    return {**own, "buttons": rows, "template": reply.template, "variables": dict(reply.variables)}
