"""May we write first? The answers to that question, when it may be put, and the answers to a campaign."""

from __future__ import annotations

from bot.types import CONTACT_ADD, Choice, Effect, EffectKind, Reply, Say, Turn
from handlers.lists import PERSON, next_buttons, next_step

_PAUSE = 30 * 24 * 3600.0

QUESTION = (
    Choice("1", "consent:yes", "label-yes"),
    Choice("2", "consent:no", "label-no"),
    PERSON,
)


def may_ask(turn: Turn, topic: str) -> bool:
    """True where the question for consent may follow the answer on `topic`: where the topic lets it; never on the first
    message, after danger, after a no, after a STOP, or twice in a month."""
    fits = turn.topics[topic].asks_consent and topic not in turn.outdated
    contact = turn.contact
    asked = contact.asked > 0 and turn.moment - contact.asked < _PAUSE
    settled = contact.consent is not None or contact.declined > 0 or contact.opted_out > 0 or contact.danger_until > 0
    return fits and not (turn.first or asked or settled or turn.session.handoff)


def consent(turn: Turn) -> Reply | None:
    if turn.meaning.command == "consent_no":
        return _thanks(turn, "consent-no", Effect(EffectKind.DECLINE))
    if turn.meaning.command != "consent_yes":
        return None
    if turn.contact.opted_out > 0:  # an old button: only START undoes a STOP
        return Reply(says=(Say("stop-done"),), asking="")
    return _thanks(turn, "consent-yes", Effect(EffectKind.CONSENT, _source(turn)))


def campaign_answer(turn: Turn) -> Reply | None:
    """What a digit of a message sent to many stands for."""
    if turn.meaning.command == "campaign_yes":
        promise = "campaign-yes" if turn.staffed else "campaign-yes-later"
        return _thanks(turn, promise, Effect(EffectKind.HANDOFF, "campaign"))
    if turn.meaning.command in ("campaign_later", "campaign_no"):
        return _thanks(turn, turn.meaning.command.replace("_", "-"))
    return None


def _source(turn: Turn) -> str:
    """Which of our questions this answers: the one a person on the staff had put to them stays open for days."""
    street = any(listed.kind == CONTACT_ADD for listed in turn.session.lists)
    return "street" if street and turn.session.asking != "consent" else "chat"


def _thanks(turn: Turn, id: str, *effects: Effect) -> Reply:
    return Reply(says=(Say(id), *next_step(turn)), choices=next_buttons(turn), effects=effects, asking="")
