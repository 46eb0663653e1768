"""After danger: whether we may write, and the silence of the bot while a person on the staff writes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.types import ChannelName
from tests.handlers.conversation import HOUR, Talk, languages, translator

CRY = "he hit me and won't let me leave"


@pytest.mark.parametrize("channel", list(ChannelName))
def test_the_numbers_come_first_and_the_question_after_them(channel: ChannelName) -> None:
    talk = Talk(channel)
    answer = talk.says(CRY).replace("\u2068", "").replace("\u2069", "").replace("\xa0", " ").replace("\n\n", "\n")
    assert answer.startswith("Danger now: call 112.")
    assert "May we write to you here?" in answer.split("116 006")[1]
    if channel is ChannelName.TELEGRAM:
        assert talk.buttons == ["Yes, now", "Later", "Do not write to me"]
    else:
        assert answer.endswith("1 Yes, now\n2 Later\n3 Do not write to me")


@pytest.mark.parametrize(
    ("said", "state", "answer"),
    [
        ("1", "now", "A person will write to you"),
        ("yes", "now", "A person will write to you"),
        ("2", "later", "We do not write now"),
        ("3", "no", "We do not write to you"),
        ("no", "no", "We do not write to you"),
    ],
)
def test_their_answer_is_what_counts(said: str, state: str, answer: str) -> None:
    talk = Talk()
    talk.says(CRY)
    assert talk.contact.safe == "asked"
    assert answer in talk.later(2 * HOUR).says(said)
    assert talk.contact.safe == state
    assert (talk.contact.opted_out > 0) is (state == "no")


def test_at_night_they_hear_when_somebody_comes() -> None:
    talk = Talk(staffed=False)
    talk.says(CRY)
    assert "Our next hours" in talk.says("1")


def test_a_no_stays_until_they_say_otherwise() -> None:
    talk = Talk()
    talk.says(CRY)
    talk.says("3")
    talk.says(CRY)
    assert talk.contact.safe == "no"
    assert "May we write to you here?" in talk.says("0")
    assert talk.contact.safe == "no"
    talk.says("1")
    assert talk.contact.safe == "now"
    assert "May we write" not in talk.says("0")


def test_who_says_stop_with_it_is_not_asked() -> None:
    talk = Talk()
    talk.says(CRY)
    assert "May we write" not in talk.says("STOP")


def claimed(**more: object) -> Talk:
    talk = Talk(**more)  # type: ignore[arg-type]
    talk.contact = replace(talk.contact, claimed_until=talk.moment + HOUR)
    return talk


@pytest.mark.parametrize("text", ["when are you open?", "MENU", "0", "asdf", "thank you", "LANG"])
def test_while_a_person_writes_the_bot_is_silent(text: str) -> None:
    talk = claimed()
    assert talk.says(text) == ""
    assert talk.reason == "claimed"
    assert talk.later(2 * HOUR).says(text) != ""


@pytest.mark.parametrize(
    ("text", "kind"), [("STOP", "opt_out"), ("стоп", "opt_out"), ("DELETE", "erase"), (CRY, "danger")]
)
def test_but_for_stop_delete_and_danger(text: str, kind: str) -> None:
    talk = claimed()
    assert talk.says(text) != ""
    assert kind in talk.kinds


def test_a_person_hears_the_yes_themselves_and_the_bot_confirms_a_no() -> None:
    talk = claimed()
    talk.says(CRY)
    assert talk.says("1") == ""
    assert talk.contact.safe == "now"
    assert "We do not write" in talk.says("3")


@pytest.mark.parametrize("locale", languages())
def test_every_language_has_the_staffs_phrases(locale: str) -> None:
    english = {id for id in translator().of("en").ids if id.startswith(("staff-", "safe-", "chat-", "handoff-"))}
    assert {id for id in english if id.startswith("staff-")} >= {"staff-opener", "staff-hello", "staff-bye"}
    assert all(translator().has(locale, id) for id in english)
