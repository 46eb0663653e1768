"""Conversations around our own questions: consent, campaigns, and digits that belong to a list."""

from __future__ import annotations

from bot.types import ChannelName, Consent, Session
from tests.handlers.conversation import DAY, HOUR, Talk, settled

TELEGRAM = ChannelName.TELEGRAM


def test_consent_is_asked_after_a_useful_answer_and_a_yes_is_stored() -> None:
    talk = Talk()
    assert "May we write" not in talk.says("hi")
    assert "May we write to you now and then?" in talk.says("1")
    assert talk.says("1").startswith("Thank you!")
    assert talk.contact.consent == Consent(talk.moment - 20, "chat", "chat")


def test_after_a_no_consent_is_never_asked_again() -> None:
    talk = Talk()
    talk.says("are you open")
    assert "not ask again" in talk.says("no thanks")
    assert talk.kinds == ["decline"]
    for days in (1, 31, 400):
        assert "May we write" not in talk.later(days * DAY).says("where are you")


def test_an_ignored_question_is_put_again_after_a_month_at_the_earliest() -> None:
    talk = Talk()
    assert "May we write" in talk.says("are you open")
    assert "May we write" not in talk.later(29 * DAY).says("where are you")
    assert "May we write" in talk.later(2 * DAY).says("price")


def test_no_consent_is_asked_on_the_first_message_or_while_opted_out() -> None:
    assert "May we write" not in Talk(first=True).says("when are you open")
    talk = Talk()
    talk.says("STOP")
    assert "May we write" not in talk.says("when are you open")


def test_an_old_yes_button_does_not_undo_a_stop() -> None:
    talk = Talk(channel=TELEGRAM)
    talk.says("are you open")
    talk.says("stop")
    assert "START" in talk.presses("consent:yes")
    assert talk.kinds == []


def test_a_contact_added_in_the_street_consents_with_its_own_one() -> None:
    for said in ("1", "yes", "1️⃣"):
        talk = Talk(first=True, session=Session(asking="contact_add"))
        talk.sent_campaign({"1": "consent:yes", "2": "consent:no", "0": "command:human"})
        assert talk.later(2 * DAY).says(said).startswith("Thank you!")
        assert [(effect.kind, effect.value) for effect in talk.effects] == [("consent", "street")]


def test_who_does_not_answer_the_first_question_has_not_consented() -> None:
    talk = Talk(first=True, session=Session(asking="contact_add"))
    talk.sent_campaign({"1": "consent:yes", "2": "consent:no", "0": "command:human"})
    assert "We answer questions by text message" in talk.says("who is this")
    assert talk.contact.consent is None
    assert "not ask again" in talk.says("2")


def test_a_campaigns_digits() -> None:
    plan = {
        "1": "campaign:yes",
        "2": "topic:clinic_hours",
        "3": "campaign:later",
        "4": "campaign:no",
        "0": "command:human",
    }
    talk = settled().sent_campaign(plan)
    assert talk.says("1").startswith("Thank you! We have noted it.")
    assert [(effect.kind, effect.value) for effect in talk.effects] == [("handoff", "campaign")]
    assert talk.says("2").startswith("Now: closed")
    assert talk.says("3").startswith("OK. No hurry.")
    assert talk.says("4").startswith("OK, thank you for telling us.")
    assert talk.says("9").startswith("OK. We will not write")
    assert talk.kinds == ["opt_out"]


def test_a_digit_open_in_two_lists_is_asked_back() -> None:
    talk = settled().sent_campaign({"1": "campaign:yes", "0": "command:human", "9": "campaign:stop"})
    talk.says("menu")
    assert talk.says("1") == "Which one do you mean?\n1 Opening hours\n2 Yes, please\n0 A person"
    assert talk.says("2").startswith("Which one do you mean?") is False


def test_an_old_digit_gets_the_list_again() -> None:
    talk = settled()
    talk.says("menu")
    assert "Which one do you mean?" in talk.later(25 * HOUR).says("1")
    assert talk.says("1").startswith("Now: closed")
