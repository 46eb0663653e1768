"""A wish to come: what is offered, what the person is told, and what the staff get of it. Never a time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.types import ChannelName
from tests.handlers.conversation import DAY, HOUR, MONDAY_NOON, Talk, languages, translator

TUESDAY = MONDAY_NOON + DAY  # the clinic opens 17:00-21:00 on Tuesdays and Thursdays
SUNDAY = MONDAY_NOON + 6 * DAY


def offered(talk: Talk) -> list[str]:
    """The wishes that are on the list below the answer, without their numbers."""
    answer = talk.presses("topic:book_nurse")
    lines = talk.buttons if talk.channel is ChannelName.TELEGRAM else answer.splitlines()
    return [line.split(" ", 1)[-1] if line[:1].isdigit() else line for line in lines if line.endswith(("day", "week"))]


@pytest.mark.parametrize("channel", list(ChannelName))
@pytest.mark.parametrize(
    ("moment", "wishes"),
    [
        (MONDAY_NOON, ["This week", "Next week"]),
        (TUESDAY, ["Today", "This week", "Next week"]),
        (TUESDAY + 8 * HOUR, ["Today", "This week", "Next week"]),  # 20:00, still open
        (TUESDAY + 10 * HOUR, ["This week", "Next week"]),  # 22:00, closed for the day
        (SUNDAY, ["Next week"]),
    ],
)
def test_only_what_can_be_is_offered(channel: ChannelName, moment: float, wishes: list[str]) -> None:
    assert offered(Talk(channel, moment=moment)) == wishes


def test_a_wish_becomes_a_handoff_and_no_time_is_promised() -> None:
    talk = Talk(moment=TUESDAY)
    assert "1 Today\n2 This week\n3 Next week\n0 A person" in talk.presses("topic:book_nurse")
    answer = talk.says("2")
    assert [(str(effect.kind), effect.value) for effect in talk.effects] == [("handoff", "wish_this_week")]
    assert "No time is fixed yet. A person will answer you here." in answer
    assert "Our hours now: open until 15:00." in answer
    assert "read this too" in talk.says("after four if possible")


@pytest.mark.parametrize("locale", languages())
def test_at_night_they_hear_who_answers_when(locale: str) -> None:
    talk = Talk(language=locale, moment=TUESDAY + 9 * HOUR, staffed=False)
    talk.presses("topic:book_nurse")
    answer = talk.says("1")
    assert talk.effects[0].value == "wish_this_week"
    assert "112" in answer
    assert "113" in answer
    assert "10:00" in answer or "10.00" in answer


def test_an_old_button_that_says_today_asks_again() -> None:
    talk = Talk(ChannelName.TELEGRAM, moment=MONDAY_NOON)
    assert "When would you like to come?" in talk.presses("wish:today")
    assert talk.effects == []
    assert [label for label in talk.buttons if label.endswith("week")] == ["This week", "Next week"]
    assert "No time is fixed" in talk.presses("wish:next_week")


def test_after_danger_we_ask_first_whether_we_may_write() -> None:
    talk = Talk(moment=TUESDAY)
    talk.contact = replace(talk.contact, safe="asked")
    talk.presses("topic:book_nurse")
    assert "May we write to you here?\n1 Yes, now" in talk.says("1")


def test_who_was_told_that_somebody_is_here_hears_when_nobody_is_any_more() -> None:
    talk = Talk()
    talk.says("0")
    talk.staffed = False
    assert "Nobody is here now. Our next hours:" in talk.says("my cat is ill")
    assert "read this too" in talk.says("blue with two wheels")
    assert talk.says("asdf qwerty") == ""


@pytest.mark.parametrize("locale", languages())
def test_outside_staffed_hours_every_promise_says_when_and_has_the_numbers(locale: str) -> None:
    texts = translator()
    promises = ("human-later", "wish-later", "campaign-yes-later", "danger-later", "safe-now-later")
    for id in (*promises, "handoff-lapsed-later"):
        for shown in (id, f"{id}-sms"):
            assert {"staff_next", "police", "ambulance"} <= texts.names(locale, shown), shown
