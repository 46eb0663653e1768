"""What topics.toml decides about an answer: whether it still holds, what follows it, in how many parts it comes."""

from __future__ import annotations

from datetime import date

import pytest

from bot.topics import Topic, Topics
from bot.types import ChannelName
from tests.handlers.conversation import DAY, Talk, settled, topics

OLD = "This advice is old. A person can tell you what holds now: send 0."


def changed(id: str, **keys: object) -> Topics:
    return {**topics(), id: topics()[id].model_copy(update=keys)}


@pytest.mark.parametrize("channel", list(ChannelName))
def test_advice_that_no_longer_holds_is_not_given(channel: ChannelName) -> None:
    talk = settled(channel=channel, topics=changed("infection_control", holds_until=date(2026, 11, 24)))
    assert "Wash your hands" in talk.says("fever")
    assert "Wash your hands" in talk.later(DAY).says("flu")
    assert talk.later(DAY).says("fever").replace("\u2068", "").replace("\u2069", "") == OLD
    assert "A person" in talk.buttons or channel is not ChannelName.TELEGRAM
    talk.says("0")
    assert talk.kinds == ["handoff"]


def test_nobody_is_asked_for_consent_below_advice_that_is_old() -> None:
    talk = Talk(topics=changed("infection_control", holds_until=date(2026, 1, 1)))
    assert talk.says("fever") == OLD
    assert "May we write" in talk.says("are you open")


def test_advice_that_is_old_is_not_given_after_the_language_was_chosen() -> None:
    known = changed("infection_control", holds_until=date(2026, 1, 1))
    talk = Talk(language="", first=True, locales=("en", "nb"), topics=known)
    talk.says("covid")
    assert OLD in talk.says("1")


FOLLOWED = {"follow": ("topic:cost", "topic:anonymity"), "asks_consent": False}


def test_what_follows_an_answer_can_be_chosen_by_digit() -> None:
    talk = Talk(topics=changed("lawyer_hours", **FOLLOWED))
    assert talk.says("lawyer").endswith("1 What it costs\n2 Who can see what I write\n0 A person")
    assert "It is free. You need no papers" in talk.says("1")


def test_what_follows_an_answer_can_be_pressed_on_telegram() -> None:
    talk = settled(channel=ChannelName.TELEGRAM, topics=changed("lawyer_hours", **FOLLOWED))
    talk.says("lawyer")
    assert talk.buttons == ["What it costs", "Who can see what I write", "Menu", "A person"]
    assert "You need no papers" in talk.presses("topic:cost")


def test_a_topic_that_asks_no_consent_never_does() -> None:
    assert "May we write" in Talk().says("what does it cost")
    assert "May we write" not in Talk(topics=changed("cost", asks_consent=False)).says("what does it cost")


def test_a_topic_that_is_none_is_not_understood() -> None:
    known = {id: topic for id, topic in topics().items() if id != "vaccines"}
    talk = settled(topics=known)
    assert "did not understand" in talk.says("vaccine")
    assert "Vaccines" not in talk.says("menu")


def test_the_menu_is_as_the_topics_say() -> None:
    checked = {"owner": "nurse", "checked": date(2026, 11, 21)}
    known = {
        "cost": Topic(menu="1/2", **checked),  # type: ignore[arg-type]
        "vaccines": Topic(menu="1/1", **checked),  # type: ignore[arg-type]
        "anonymity": Topic(menu="2/1", **checked),  # type: ignore[arg-type]
        "language": Topic(menu="4/1", **checked),  # type: ignore[arg-type]
    }
    talk = settled(topics=known)
    assert talk.says("menu").splitlines()[1:] == ["1 Vaccines", "2 What it costs", "3 More", "0 A person"]
    assert talk.says("3").splitlines()[1:] == ["1 Who can see what I write", "2 More", "0 A person"]
    assert talk.says("2").splitlines()[1:] == ["1 Language / LANG", "2 Menu", "0 A person"]
    assert "1 Vaccines" in talk.says("2")


@pytest.mark.parametrize("pressed", ["command:more_9", "command:more_0", "command:more_x", "command:more_"])
def test_a_page_that_is_not_there(pressed: str) -> None:
    assert settled(channel=ChannelName.TELEGRAM).presses(pressed)


def test_a_long_answer_comes_in_parts_on_sms() -> None:
    talk = settled()
    first = talk.says("pep")
    assert first.splitlines()[-1] == "More: send M (1/2). A person: send 0"
    assert "72 hours" in first
    assert "116 117" in first
    second = talk.says("m")
    assert second.startswith("You take it for 28 days.")
    assert second.endswith("1 A pill for afterwards\n2 Take a test\n0 A person")
    assert "You can take a test here" not in second
    assert "There is a pill" in talk.says("1")
    assert "copper coil" in talk.says("More!")


@pytest.mark.parametrize("language", ["nb", "es", "th", "ru", "ar"])
def test_m_opens_the_next_part_in_every_language(language: str) -> None:
    talk = settled(language=language)
    assert " M " in talk.says("pep")
    assert "28" in talk.says("M")


def test_the_next_part_is_still_there_after_something_else() -> None:
    talk = settled()
    talk.says("pep")
    talk.says("0")
    assert talk.says("M").startswith("You take it for 28 days.")


def test_where_nothing_goes_on_m_is_the_menu() -> None:
    talk = settled()
    assert "1 Opening hours" in talk.says("m")
    talk.says("pep")
    talk.says("m")
    assert "28 days" in talk.says("m")  # read once more
    assert "1 Opening hours" in talk.later(DAY).says("menu")


@pytest.mark.parametrize("channel", [ChannelName.WHATSAPP, ChannelName.TELEGRAM])
def test_on_chat_the_answer_comes_whole(channel: ChannelName) -> None:
    talk = settled(channel=channel)
    answer = talk.says("pep")
    assert "72 hours" in answer
    assert "28 days" in answer
    assert "send M" not in answer
    assert "28 days" not in talk.says("m")


def test_a_part_of_old_advice_is_not_given() -> None:
    talk = settled()
    talk.says("pep")
    talk.topics = changed("hiv_exposure", holds_until=date(2026, 1, 1))
    assert talk.says("m") == OLD


def test_the_parts_are_found_after_the_language_was_chosen() -> None:
    talk = Talk(language="", first=True)
    talk.says("pep")
    assert "72 hours" in talk.says("2")
    assert "28 days" in talk.says("m")


@pytest.mark.parametrize("topic", ["condoms", "hiv_exposure", "emergency_contraception"])
def test_what_cannot_wait_asks_for_no_consent(topic: str) -> None:
    talk = Talk()
    talk.presses(f"topic:{topic}")
    assert "consent" not in talk.session.asking
    assert "asked" not in talk.kinds
