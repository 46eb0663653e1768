"""What a turn changes: a reply's effects as fields, bits and events of the store, and the session afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import clock
from bot.campaign_replies import replied
from bot.missed import REMEMBERED, missed_words
from bot.store.events import EventKind, event
from bot.store.turns import BOT, PERSON, Change, Said
from bot.topics import answered
from bot.types import CONTACT_ADD, FACES, EffectKind, InboundKind, NumberedList, Reply, Session, Turn

DANGER_SECONDS = 72 * 3600  # no campaign and no question for so long after danger
NEW_CONVERSATION = 6 * 3600  # seconds of silence after which a message begins another conversation
MOST_SHOWN = 20  # so many are remembered
#: Which text a "yes" answered, by the consent's source.
CONSENT_VERSION = {"chat": "consent-ask/1", "street": "contact-add/1"}
_ANSWERED = frozenset({EffectKind.CONSENT, EffectKind.DECLINE, EffectKind.OPT_OUT, EffectKind.ERASE})
SPOKEN = frozenset({InboundKind.TEXT, InboundKind.BUTTON, InboundKind.START, InboundKind.MEDIA, InboundKind.LOCATION})


def change_of(turn: Turn, reply: Reply, answers: list[str], campaign: str) -> Change:
    """Everything this turn changes about its contact, and what happened, as events. `answers`: the ids of what is said;
    `campaign`: the campaign this seems to answer, or ""."""
    change = Change(replied=(campaign, replied(turn, reply, campaign)) if campaign else None)
    _arrived(change, turn, campaign)
    for effect in reply.effects:
        _apply(change, turn, effect.kind, effect.value, campaign)
    if change.handoff:
        change.handoff += f";{_about(turn, reply)}"
    if reply.topic:
        _happened(change, turn, EventKind.TOPIC, what=reply.topic, locale=turn.locale)
    if reply.missed:
        _happened(change, turn, EventKind.MISSED, locale=turn.locale)
        change.missed = (turn.locale if turn.certain else "", missed_words(turn, reply))
    if not answers:
        _happened(change, turn, EventKind.SILENT, what=reply.reason or "nothing_to_say")
    for answer in answers:
        _happened(change, turn, EventKind.OUT, what=answer, locale=reply.locale or turn.locale)
    return change


def _about(turn: Turn, reply: Reply) -> str:
    """The topic a person is waited for: that of this answer, else the one they last read about."""
    own = "" if reply.topic == "human" else reply.topic
    return own if own in turn.topics else answered(turn.topics, turn.session.answers)


def said_in(turn: Turn, came: float, texts: Sequence[str]) -> list[Said]:
    """What was said in this turn, as the staff read it if a handoff is open: what came at `came`, and our answer."""
    if turn.inbound.kind not in SPOKEN:
        return []
    kind = turn.inbound.media or turn.inbound.kind.value
    words = turn.inbound.text if turn.inbound.kind is InboundKind.TEXT else f"[{turn.inbound.data or kind}]"
    return [Said(came, PERSON, words), *(Said(turn.moment, BOT, text) for text in texts)]


def shown_before(turn: Turn) -> Sequence[str]:
    """The pictures and recordings sent along since this conversation began."""
    begins = turn.moment - turn.contact.last_inbound > NEW_CONVERSATION
    return () if begins else turn.session.shown


def session_after(
    turn: Turn, reply: Reply, answers: list[str], listed: NumberedList | None, shown: Sequence[str] = ()
) -> Session:
    """The session as it is after this turn. `shown`: the pictures and recordings sent along in it."""
    before = turn.session
    handoff = any(effect.kind is EffectKind.HANDOFF for effect in reply.effects)
    return replace(
        before,
        lists=_lists_after(before, reply, listed),
        misses=before.misses + 1 if reply.missed else 0,
        answers=(*answers[:1], *before.answers)[:3],
        replies=(*([turn.moment] if answers else []), *before.replies)[:20],
        guess=turn.locale if turn.certain else before.guess,
        asking=before.asking if reply.asking is None else reply.asking,
        handoff=turn.moment if handoff else before.handoff,
        shown=(*shown, *shown_before(turn))[:MOST_SHOWN],
        missed=(*missed_words(turn, reply), *before.missed)[:REMEMBERED],
    )


def _lists_after(before: Session, reply: Reply, listed: NumberedList | None) -> tuple[NumberedList, ...]:
    """The lists whose digits still count, newest first. A new menu closes the one before; the question put by staff,
    and how it was to write with us, stay until they are answered. A campaign's list is not kept here: it stands in the
    contact."""
    done = {effect.kind for effect in reply.effects}
    closed = {"campaign", *([CONTACT_ADD] if done & _ANSWERED else []), *([FACES] if EffectKind.FACE in done else [])}
    slots = {_slot(one): one for one in reversed(before.lists) if one.kind not in closed}
    if listed:
        slots[_slot(listed)] = listed
    return tuple(sorted(slots.values(), key=lambda one: -one.moment))


def _slot(listed: NumberedList) -> str:
    return listed.kind if listed.kind in (CONTACT_ADD, FACES) else "menu"


def _arrived(change: Change, turn: Turn, campaign: str) -> None:
    contact = turn.contact
    change.set |= {"c": contact.channel.value, "u": contact.pseudonym}
    change.bits |= {"live": 1, f"c:{contact.channel}": 1}
    if turn.inbound.kind in SPOKEN:
        change.set["li"] = f"{turn.moment:.3f}"
        change.bits[f"m:{clock.months_before(turn.moment, 0)[0]}"] = 1
        if turn.moment - contact.last_inbound > NEW_CONVERSATION:
            _happened(change, turn, EventKind.CONVERSATION, locale=turn.locale)
    if turn.inbound.kind is InboundKind.UNBLOCKED:
        change.unset.append("bl")
        change.bits["blk"] = 0
    kind = turn.inbound.kind.value
    _happened(change, turn, EventKind.IN, what=kind, locale=turn.locale, campaign=campaign)


def _apply(change: Change, turn: Turn, kind: EffectKind, value: str, campaign: str) -> None:
    now = f"{turn.moment:.3f}"
    match kind:
        case EffectKind.OPT_OUT:
            change.set["o"] = now
            change.bits["out"] = 1
            change.stop = True
            _happened(change, turn, EventKind.STOP, campaign=campaign)
        case EffectKind.OPT_IN:
            change.unset += ["o", "bl", "x"]
            change.bits |= {"out": 0, "blk": 0, "x": 0}
            _happened(change, turn, EventKind.START)
        case EffectKind.CONSENT:
            source = value or "chat"
            change.set |= {"cd": now, "cs": source, "cv": CONSENT_VERSION[source]}
            change.unset.append("no")
            change.bits["ok"] = 1
            _happened(change, turn, EventKind.CONSENT, what="given")
        case EffectKind.DECLINE:
            change.set["no"] = now
            change.unset += ["cd", "cs", "cv"]
            change.bits["ok"] = 0
            _happened(change, turn, EventKind.CONSENT, what="declined")
        case EffectKind.ASKED:
            change.set["as"] = now
            _happened(change, turn, EventKind.CONSENT, what="asked")
        case EffectKind.LANGUAGE:
            if turn.contact.language:
                change.bits[f"l:{turn.contact.language}"] = 0
            change.set |= {"l": value, "lc": "1"}
            change.bits[f"l:{value}"] = 1
            _happened(change, turn, EventKind.LANGUAGE, locale=value)
        case EffectKind.ERASE:
            change.erase = turn.moment
            change.stop = True
            _happened(change, turn, EventKind.DELETE)
        case EffectKind.DANGER:
            change.set["dg"] = f"{turn.moment + DANGER_SECONDS:.3f}"
            change.bits["dg"] = 1
            _happened(change, turn, EventKind.DANGER)
        case EffectKind.HANDOFF:
            change.handoff = f"{now};{value};{turn.locale}"
            _happened(change, turn, EventKind.HANDOFF, what=value, locale=turn.locale)
        case EffectKind.SAFE:
            change.set["sf"] = value
            _happened(change, turn, EventKind.SAFE, what=value)
        case EffectKind.FACE:
            change.face = f"{turn.locale};{turn.contact.channel};{value}"
        case EffectKind.BLOCKED:
            change.set["bl"] = now
            change.bits["blk"] = 1
            change.stop = True
            _happened(change, turn, EventKind.BLOCKED)


def _happened(change: Change, turn: Turn, kind: EventKind, **fields: str) -> None:
    change.events.append(event(kind, channel=turn.contact.channel.value, who=turn.contact.pseudonym, **fields))
