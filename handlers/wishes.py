"""A wish to come: which day or week suits somebody. A person on the staff answers it; no time is confirmed here."""

from __future__ import annotations

from bot.topics import answered
from bot.types import WISHES, Effect, EffectKind, Reply, Say, Turn
from handlers.safety import must_ask, with_question
from handlers.topics import answer

_WISH = "wish_"


def wish(turn: Turn) -> Reply | None:
    """Note the wish for the staff. Where it cannot be any more (an old button says "today"), what can be is offered."""
    when = turn.meaning.command.removeprefix(_WISH)
    if when not in WISHES or turn.meaning.command == when:
        return None
    about = _about(turn, when)
    if not about:
        return None
    if when not in turn.opens.get(turn.topics[about].point, WISHES):
        return answer(turn, about)
    effects = (Effect(EffectKind.HANDOFF, turn.meaning.command),)
    reply = Reply(says=(Say("wish-now" if turn.staffed else "wish-later"),), effects=effects, topic=about, asking="")
    return with_question(reply) if must_ask(turn) else reply


def _about(turn: Turn, when: str) -> str:
    """The topic whose choice this was: the one read last, of those that offer it."""
    offering = {id: topic for id, topic in turn.topics.items() if f"wish:{when}" in topic.follow}
    return answered(offering, turn.session.answers) or next(iter(offering), "")
