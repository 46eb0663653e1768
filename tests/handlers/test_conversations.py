"""Conversations as people have them: questions, danger, STOP, DELETE, a person, and what each leaves behind."""

from __future__ import annotations

import pytest

from bot.sms import measure
from bot.types import ChannelName, Inbound, InboundKind
from tests.handlers.conversation import DAY, HOUR, MONDAY_NOON, Talk, settled

TELEGRAM = ChannelName.TELEGRAM


def test_hours_by_menu_digit() -> None:
    talk = settled()
    assert "1 Opening hours\n2 Where we are" in talk.says("hi")
    assert talk.says("1.").startswith("Now: closed, opens tomorrow 17:00.\nTuesday: 17:00-21:00")
    assert "Eksempelgata 1" in talk.says("๒")
    assert "16:00-18:00" in talk.says("4")


def test_the_second_page_and_back() -> None:
    talk = settled()
    talk.says("menu")
    assert "1 Free things to take\n2 Quick help after a risk" in talk.says("8")
    assert "8 More" in talk.says("menu")
    talk.says("8")
    assert "5 What it costs" in talk.says("8")
    assert "It is free" in talk.says("5")
    assert "1 Opening hours" in talk.says("8")


EVERYTHING = (
    *("open?", "where", "nurse", "lawyer", "fever", "vaccine", "sti", "condom", "violence", "police", "anonymous"),
    *(
        "price",
        "who is this",
        "menu",
        "help",
        "he hit me",
        "xyz xyz",
        "my data",
        "please stop this",
        "0",
        "7",
        "thanks ok",
    ),
)


@pytest.mark.parametrize("asked", EVERYTHING)
@pytest.mark.parametrize("channel", list(ChannelName))
def test_every_answer_shows_the_way_to_a_person(asked: str, channel: ChannelName) -> None:
    talk = settled(channel=channel)
    answer = talk.says(asked)
    assert "A person" in answer or "A person" in talk.buttons


def test_he_hit_me_is_danger_and_never_an_opt_out() -> None:
    talk = Talk()
    answer = talk.says("he hit me and won't let me leave")
    assert answer.startswith("Danger now: call 112.")
    assert "113" in answer
    assert "116 006" in answer
    assert talk.kinds == ["danger", "handoff", "safe"]
    assert talk.contact.opted_out == 0.0


def test_danger_at_night_says_when_a_person_reads_it() -> None:
    talk = Talk(staffed=False, moment=MONDAY_NOON + 15 * HOUR)
    answer = talk.says("he beat me")
    assert "We read this later. Our next hours: Tuesday 24 Nov 10:00-15:00." in answer
    assert measure(answer).segments <= 2


def test_after_danger_no_question_for_consent() -> None:
    talk = Talk()
    talk.says("he hit me")
    for later in (60.0, DAY, 5 * DAY):
        assert "May we write" not in talk.later(later).says("when are you open")


def test_danger_is_answered_however_often_and_after_stop() -> None:
    talk = Talk()
    talk.says("STOP")
    for _ in range(30):
        assert talk.says("he hit me").startswith("Danger now")


def test_stop_is_short_neutral_and_says_how_to_come_back() -> None:
    talk = settled()
    assert talk.says("Stopp!!") == "OK. We will not write to you any more. To come back: send START."
    assert talk.kinds == ["opt_out"]
    assert "Now: closed" in talk.says("open?")
    assert "You are back" in talk.says("start")
    assert talk.contact.opted_out == 0.0
    assert talk.says("start").startswith("Hi!")


def test_a_stop_the_provider_answered_itself_happens_and_is_not_answered_again() -> None:
    talk = Talk()
    assert talk.says("STOP", opt_out="STOP", provider_answered=True) == ""
    assert (talk.kinds, talk.reason) == (["opt_out"], "provider_answered")
    assert talk.says("START", opt_out="START", provider_answered=True) == ""
    assert (talk.kinds, talk.reason) == (["opt_in"], "provider_answered")
    assert talk.says("HELP", opt_out="HELP", provider_answered=True) == ""
    assert talk.reason == "provider_answered"


def test_yes_on_sms_unblocks_as_at_the_provider_but_only_after_a_stop() -> None:
    talk = settled()
    assert "Choose a number" in talk.says("yes")
    talk.says("stop")
    assert "You are back" in talk.says("YES")
    assert talk.kinds == ["opt_in"]


def test_a_sentence_like_stop_is_asked_back() -> None:
    talk = settled()
    answer = talk.says("can you stop sending me messages")
    assert answer == "Shall we stop writing to you?\n1 No more messages\n2 No, change nothing\n0 A person"
    assert talk.kinds == []
    assert talk.says("2").startswith("OK. Nothing has changed.")
    talk.says("can you stop sending me messages")
    talk.says("1")
    assert talk.kinds == ["opt_out"]


def test_yes_to_that_question_counts_too() -> None:
    talk = settled()
    talk.says("please delete my number from this")
    talk.says("yes")
    assert talk.kinds == ["erase"]


def test_delete_says_what_was_forgotten() -> None:
    talk = settled(channel=TELEGRAM)
    answer = talk.says("Delete")
    assert talk.kinds == ["erase"]
    for word in ("number", "messages", "choices", "how many", "never who", "secret code"):
        assert word in answer


def test_wrong_number_forgets_the_address() -> None:
    talk = Talk()
    assert "we delete it" in talk.says("who is this?")
    assert "deleted this number" in talk.says("WRONG NUMBER")
    assert [(effect.kind, effect.value) for effect in talk.effects] == [("erase", "wrong_number")]


def test_a_person_is_asked_for_by_day_and_by_night() -> None:
    assert Talk().says("can i talk to a person").startswith("OK. A person will answer you here.")
    talk = Talk(staffed=False)
    assert "Our next hours: " in talk.says("0")
    assert [(effect.kind, effect.value) for effect in talk.effects] == [("handoff", "asked")]


def test_while_a_person_is_waited_for_the_bot_says_so_once_then_is_quiet() -> None:
    talk = settled()
    talk.says("0")
    assert talk.says("its about my cousin").startswith("A person will read this too")
    assert talk.says("and her papers are lost i think") == ""
    assert talk.reason == "handoff"
    assert "Now: closed" in talk.says("when open")
    assert "did not understand" in talk.later(4 * DAY).says("qwerty")


@pytest.mark.parametrize("kind", [InboundKind.MEDIA, InboundKind.LOCATION])
def test_a_picture_is_a_wish_for_a_person(kind: InboundKind) -> None:
    talk = Talk(channel=TELEGRAM)
    answer = talk.sends(Inbound(TELEGRAM, "1001", "m", kind, media="voice"))
    assert "I have not kept what you sent." in answer
    assert "A person will read this" in answer
    assert [(effect.kind, effect.value) for effect in talk.effects] == [("handoff", "media")]


@pytest.mark.parametrize(
    "kind", [InboundKind.EDITED, InboundKind.GROUP, InboundKind.OTHER, InboundKind.BLOCKED, InboundKind.UNBLOCKED]
)
def test_documented_silences(kind: InboundKind) -> None:
    talk = Talk(channel=TELEGRAM, first=True, language="")
    assert talk.sends(Inbound(TELEGRAM, "1001", "m", kind, text="stop he hit me")) == ""
    assert talk.reason == kind.value
    assert talk.kinds == (["blocked"] if kind is InboundKind.BLOCKED else [])


def test_not_understood_the_menu_then_a_person_is_offered_then_called() -> None:
    talk = settled()
    assert "did not understand" in talk.says("qwerty")
    assert talk.says("asdfgh").endswith("1 A person\n2 Menu")
    talk.says("zxcvbn")
    assert talk.says("uiop").startswith("OK. A person will answer")
    assert [(effect.kind, effect.value) for effect in talk.effects] == [("handoff", "misses")]


def test_two_misses_then_the_person_by_digit() -> None:
    talk = settled()
    talk.says("qwerty")
    talk.says("asdfgh")
    assert talk.says("1").startswith("OK. A person will answer")


def test_never_the_same_answer_three_times_running() -> None:
    talk = settled()
    first, second, third = talk.says("open?"), talk.says("open??"), talk.says("open???")
    assert first == second != third
    assert third.endswith("1 A person\n2 Menu")
    assert talk.says("open?") == first


def test_at_most_twenty_answers_an_hour() -> None:
    talk = settled()
    answers = [talk.says(text) for text in ["open", "where", "price", "lawyer"] * 10]
    said = [answer for answer in answers if answer]
    assert len(said) == 19  # and the thanks before them
    assert said[-1].startswith("I take a break for an hour.")
    assert talk.reason == "limit"
    assert talk.says("stop").startswith("OK.")
    assert talk.says("he hit me").startswith("Danger now")
    assert "Now: closed" in talk.later(HOUR).says("open")
