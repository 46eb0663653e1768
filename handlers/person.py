"""The way to a person: asked for, or shown by a picture or a voice message, which is not kept."""

from __future__ import annotations

from bot.types import Effect, EffectKind, InboundKind, Reply, Say, Turn
from handlers.safety import must_ask, with_question

#: For so long, over a weekend, words we do not understand are taken to be for the person who is waited for.
STILL_WAITING = 72 * 3600.0
#: Answers that say when the staff are here next.
_LATER = frozenset({"human-later", "wish-later", "campaign-yes-later", "danger-later", "safe-now-later", "media-note"})


def human(turn: Turn) -> Reply | None:
    if turn.meaning.command != "human" and turn.meaning.topic != "human":
        return None
    reply = Reply(says=(_promise(turn),), effects=_handoff("asked"), topic="human", asking="")
    return with_question(reply) if must_ask(turn) else reply


def media(turn: Turn) -> Reply | None:
    if turn.inbound.kind not in (InboundKind.MEDIA, InboundKind.LOCATION):
        return None
    return Reply(says=(Say("media-note"), _promise(turn)), effects=_handoff("media"), topic="human", asking="")


def waiting(turn: Turn) -> Reply | None:
    """Words we do not understand from somebody who waits for a person are for that person: said once, then quiet."""
    said = turn.meaning
    understood = said.command or said.topic or said.digit or said.ambiguous
    if understood or turn.inbound.kind is not InboundKind.TEXT:
        return None
    if turn.moment - turn.session.handoff > STILL_WAITING:
        return None
    if turn.session.answers and turn.session.answers[0] == "human-waiting":
        return Reply(reason="handoff")
    if not turn.staffed and not _LATER.intersection(turn.session.answers):  # who was told "now" hears that it is later
        return Reply(says=(Say("human-later"),))
    return Reply(says=(Say("human-waiting"),))


def hand_over(turn: Turn, why: str) -> Reply:
    """A person takes over because the bot has nothing better to say."""
    return Reply(says=(_promise(turn),), effects=_handoff(why), topic="human", asking="", missed=True)


def _promise(turn: Turn) -> Say:
    return Say("human-now" if turn.staffed else "human-later")


def _handoff(why: str) -> tuple[Effect, ...]:
    return (Effect(EffectKind.HANDOFF, why),)
