"""The answer to a question: one vetted text per topic, then a next step, and sometimes the question for consent."""

from __future__ import annotations

from bot.types import Effect, EffectKind, Reply, Say, Turn
from handlers.consent import QUESTION, may_ask
from handlers.lists import next_buttons, next_step


def topic(turn: Turn) -> Reply | None:
    asked = turn.meaning.topic
    if not asked:
        return None
    answer = Say("topic-" + asked.replace("_", "-"))
    if may_ask(turn, asked):
        return Reply(
            says=(answer, Say("consent-ask")),
            choices=QUESTION,
            effects=(Effect(EffectKind.ASKED),),
            topic=asked,
            asking="consent",
        )
    return Reply(says=(answer, *next_step(turn)), choices=next_buttons(turn), topic=asked, asking="")
