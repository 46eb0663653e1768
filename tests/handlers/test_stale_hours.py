"""Times that nobody has confirmed lately are told, and said to be so; confirmed ones are not."""

from __future__ import annotations

from tests.handlers.conversation import DAY, settled

UNSURE = "Nobody has checked these times lately"


def test_confirmed_hours_are_told_as_they_are() -> None:
    assert UNSURE not in settled().says("when are you open?")


def test_after_ninety_days_the_answer_says_so() -> None:
    talk = settled().later(91 * DAY)
    assert UNSURE in talk.says("when are you open?")
    assert UNSURE in talk.says("lawyer")
    assert UNSURE not in talk.says("price")
