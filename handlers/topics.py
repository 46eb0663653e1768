"""The answer to a question: one vetted text per topic, then what follows it, a next step, or the question for consent.

On SMS a long answer comes in parts: M brings the next one. On chat it comes whole.
"""

from __future__ import annotations

from itertools import pairwise

from bot.topics import text_ids
from bot.types import WISHES, ChannelName, Effect, EffectKind, Reply, Say, Turn
from handlers.consent import QUESTION, may_ask
from handlers.lists import next_buttons, next_step, numbered, on_chat


def topic(turn: Turn) -> Reply | None:
    asked = turn.meaning.topic
    if asked not in turn.topics:
        return None
    if not may_ask(turn, asked):
        return answer(turn, asked)
    return Reply(
        says=(Say(text_ids(asked)[0]), *_unsure_hours(turn, asked), Say("consent-ask")),
        choices=QUESTION,
        effects=(Effect(EffectKind.ASKED),),
        topic=asked,
        asking="consent",
        media=asked,
    )


def part(turn: Turn) -> Reply | None:
    """M: the next part of the long answer they last read."""
    if turn.meaning.command != "part" or turn.inbound.channel is not ChannelName.SMS:
        return None
    following = {
        before: (asked, number)
        for asked, known in turn.topics.items()
        for number, (before, _) in enumerate(pairwise(text_ids(asked, known.parts)), start=1)
    }
    found = next((following[said] for said in turn.session.answers if said in following), None)
    return answer(turn, *found) if found else None


def answer(turn: Turn, asked: str, part: int = 0) -> Reply:
    """What is said on a topic of ours; on SMS only one part of it, counted from 0. Advice that no longer holds is not
    given: a person can tell what does."""
    if asked in turn.outdated:
        return Reply(says=(Say("topic-outdated"),), choices=next_buttons(turn), topic=asked, asking="")
    known = turn.topics[asked]
    parts = text_ids(asked, known.parts if turn.inbound.channel is ChannelName.SMS else 1)
    says = [Say(parts[part])]
    if part + 1 < len(parts):
        says.append(Say("part-line", {"part": str(part + 1), "parts": str(len(parts))}))
        return Reply(says=says, topic=asked, asking="")
    says += _unsure_hours(turn, asked)
    if follow := _follow(turn, asked):
        lines = numbered(follow)
        choices = (*lines[:-1], *next_buttons(turn)) if on_chat(turn) else lines
        return Reply(says=says, choices=choices, topic=asked, asking="", media=asked)
    return Reply(says=(*says, *next_step(turn)), choices=next_buttons(turn), topic=asked, asking="", media=asked)


def _follow(turn: Turn, asked: str) -> list[str]:
    """What can be chosen below the answer. A wish for a day or week in which it does not open is not offered."""
    known = turn.topics[asked]
    opens = turn.opens.get(known.point, frozenset(WISHES))
    return [said for said in known.follow if not said.startswith("wish:") or said.removeprefix("wish:") in opens]


def _unsure_hours(turn: Turn, asked: str) -> tuple[Say, ...]:
    return (Say("hours-unsure"),) if turn.topics[asked].point in turn.stale else ()
