"""Which handler takes this turn, and the rules that hold for every answer: the way to other languages on a first one,
never the same answer three times running, at most 20 an hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.topics import text_ids
from bot.types import SAFE, Choice, Effect, EffectKind, Handler, Reply, Say, Turn

MOST_REPLIES = 20
AN_HOUR = 3600.0

_SAME = 3


def route(turn: Turn, handlers: Sequence[Handler]) -> Reply:
    """The reply to `turn` by the first of `handlers` that has one. Danger, STOP and DELETE are never held back."""
    reply = next((said for handler in handlers if (said := handler(turn)) is not None), Reply(reason="no_handler"))
    if not _speaks(reply) or reply.urgent:
        return _with_languages(reply, turn)
    if _limited(turn):
        return _break(reply, turn)
    if _repeats(reply, turn):
        reply = _person_instead(reply, turn)
    return _with_languages(reply, turn)


def answer_id(reply: Reply) -> str:
    """What an answer is called in `Session.answers`: after the topic it answers, else after what it says first."""
    first = text_ids(reply.topic)[0]
    if reply.says:
        return next((say.id for say in reply.says if reply.topic and say.id.startswith(first)), reply.says[0].id)
    return reply.list_kind if reply.choices else ""


def _speaks(reply: Reply) -> bool:
    return bool(reply.says or reply.choices)


def _with_languages(reply: Reply, turn: Turn) -> Reply:
    """A first answer in a language they did not choose ends with how to choose another; so does "I did not understand"
    in one that is a mere guess."""
    chosen = turn.contact.language or reply.locale or reply.list_kind == "languages"
    lost = reply.missed and not turn.certain
    asks = reply.list_kind == SAFE  # after danger nothing stands between the question and its choices
    if not (turn.first or lost) or chosen or asks or not reply.says or len(turn.locales) == 1:
        return reply
    return replace(reply, says=(*reply.says, Say("lang-line")))


def _limited(turn: Turn) -> bool:
    recent = [moment for moment in turn.session.replies if turn.moment - moment < AN_HOUR]
    return len(recent) >= MOST_REPLIES - 1


def _break(reply: Reply, turn: Turn) -> Reply:
    """The last answer of the hour says so; then none. What they decided still happens."""
    recent = [moment for moment in turn.session.replies if turn.moment - moment < AN_HOUR]
    said = () if len(recent) >= MOST_REPLIES or "limit" in turn.session.answers[:1] else (Say("limit"),)
    kept = tuple(effect for effect in reply.effects if effect.kind is not EffectKind.ASKED)
    return Reply(says=said, effects=kept, topic=reply.topic, reason="limit")


def _repeats(reply: Reply, turn: Turn) -> bool:
    return list(turn.session.answers[: _SAME - 1]) == [answer_id(reply)] * (_SAME - 1)


def _person_instead(reply: Reply, turn: Turn) -> Reply:
    """Twice did not help: a person is offered; where that was the answer repeated, silence."""
    if answer_id(reply) in ("unsure-person", "human-now", "human-later"):
        return Reply(effects=reply.effects, topic=reply.topic, reason="repeated")
    kept: tuple[Effect, ...] = tuple(effect for effect in reply.effects if effect.kind is not EffectKind.ASKED)
    return Reply(
        says=(Say("unsure-person"),),
        choices=(Choice("1", "command:human", "label-human"), Choice("2", "command:menu", "label-menu")),
        effects=kept,
        topic=reply.topic,
        missed=True,
        asking="",
        locale=reply.locale,
    )
