"""The answer to a question: one vetted text per topic, then a next step, and sometimes the question for consent."""

from __future__ import annotations

from bot.types import Effect, EffectKind, Reply, Say, Turn
from handlers.consent import QUESTION, may_ask
from handlers.lists import next_buttons, next_step

#: The topics that tell when something is open, and what.
TELLS_HOURS = {"clinic_hours": "clinic", "clinic_address": "clinic", "lawyer_hours": "lawyer"}


def topic(turn: Turn) -> Reply | None:
    asked = turn.meaning.topic
    if not asked:
        return None
    answers = [Say("topic-" + asked.replace("_", "-"))]
    if TELLS_HOURS.get(asked) in turn.stale:
        answers.append(Say("hours-unsure"))
    if may_ask(turn, asked):
        return Reply(
            says=(*answers, Say("consent-ask")),
            choices=QUESTION,
            effects=(Effect(EffectKind.ASKED),),
            topic=asked,
            asking="consent",
        )
    return Reply(says=(*answers, *next_step(turn)), choices=next_buttons(turn), topic=asked, asking="")
