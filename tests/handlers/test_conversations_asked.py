"""Conversations around our own questions: consent, campaigns, and digits that belong to a list."""

from __future__ import annotations

from dataclasses import replace

from bot.changes import change_of
from bot.types import (
    CONTACT_ADD,
    ChannelName,
    Consent,
    Contact,
    Effect,
    EffectKind,
    Inbound,
    InboundKind,
    Meaning,
    NumberedList,
    Reply,
    Session,
    Turn,
)
from handlers.consent import QUESTION
from handlers.menu import likely
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


def met_in_the_street(**more: object) -> Talk:
    """Somebody whom a person on the staff met, and to whom the question `contact-add` has just been sent."""
    talk = Talk(first=True, **more)  # type: ignore[arg-type]
    question = NumberedList(talk.moment, CONTACT_ADD, {choice.digit: choice.meaning for choice in QUESTION})
    talk.session = Session(lists=(question,), asking=CONTACT_ADD)
    talk.contact = replace(talk.contact, asked=talk.moment)
    return talk.later(60)


def test_a_contact_added_in_the_street_consents_with_its_own_one() -> None:
    for said in ("1", "yes", "1️⃣", "one", "1 please"):
        talk = met_in_the_street()
        assert talk.later(2 * DAY).says(said).startswith("Thank you!")
        assert [(effect.kind, effect.value) for effect in talk.effects] == [("consent", "street")]


def test_their_one_is_the_consent_five_days_and_other_questions_later() -> None:
    talk = met_in_the_street()
    talk.says("who is this")
    talk.says("hi")
    talk.says("are you open")
    assert talk.later(5 * DAY).says("1").startswith("Thank you!")
    assert [(effect.kind, effect.value) for effect in talk.effects] == [("consent", "street")]
    assert talk.says("1")
    assert "consent" not in talk.kinds


def test_a_week_later_the_question_from_the_street_is_closed() -> None:
    talk = met_in_the_street()
    talk.says("who is this")
    talk.later(7 * DAY).says("1")
    assert talk.kinds == []


def test_beside_an_open_menu_the_question_from_the_street_is_asked_back() -> None:
    talk = met_in_the_street()
    talk.says("menu")
    assert talk.says("1") == "Which one do you mean?\n1 Opening hours\n2 Yes\n0 A person"
    assert talk.says("2").startswith("Thank you!")
    assert [(effect.kind, effect.value) for effect in talk.effects] == [("consent", "street")]


def test_nine_stops_nothing_where_only_the_question_from_the_street_is_open() -> None:
    talk = met_in_the_street()
    talk.says("9")
    assert talk.kinds == []
    assert talk.says("0")
    assert talk.kinds == ["handoff"]


def test_who_does_not_answer_the_first_question_has_not_consented() -> None:
    talk = met_in_the_street()
    assert "We answer questions by text message" in talk.says("who is this")
    assert talk.contact.consent is None
    assert "not ask again" in talk.says("2")
    assert talk.kinds == ["decline"]


def test_the_consent_names_the_question_that_was_answered() -> None:
    for source, version in (("street", "contact-add/1"), ("chat", "consent-ask/1")):
        turn = Turn(
            Inbound(ChannelName.SMS, "+447700900001", "m", InboundKind.TEXT, "1"), Contact(1, ChannelName.SMS),
            Session(), Meaning(command="consent_yes"), "en", True, 1.0, False,
        )  # fmt: skip
        change = change_of(turn, Reply(effects=(Effect(EffectKind.CONSENT, source),)), [], "")
        assert (change.set["cs"], change.set["cv"]) == (source, version)


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
    assert talk.says("2").startswith("Thank you! We have noted it.")


def test_what_is_answered_to_which_one_is_not_asked_back_again() -> None:
    talk = settled().sent_campaign({"1": "campaign:yes", "2": "campaign:no", "9": "campaign:stop"})
    talk.says("menu")
    talk.says("1")
    assert talk.says("1").startswith("Now: closed")


def test_words_that_speak_for_two_topics_alike_get_a_short_list() -> None:
    for channel in (ChannelName.SMS, TELEGRAM):
        talk = settled(channel=channel)
        said = talk.says("lawyer or vaccine")
        assert said.startswith("Which one do you mean?")
        offered = [line[2:] for line in said.splitlines()[1:]] if channel is ChannelName.SMS else talk.buttons
        assert offered == ["Talk to a lawyer", "Vaccines", "Menu", "A person"]
        assert "vaccine" in talk.says("2")
        assert talk.session.misses == 0


def test_a_wish_for_a_person_is_offered_once() -> None:
    assert [choice.meaning for choice in unsure_between("human", "cost").choices] == [
        "topic:cost",
        "command:menu",
        "command:human",
    ]


def unsure_between(*topics: str) -> Reply:
    inbound = Inbound(ChannelName.SMS, "+447700900001", "m", InboundKind.TEXT, "x")
    meaning = Meaning(candidates=topics, confidence=0.5)
    reply = likely(Turn(inbound, Contact(1, ChannelName.SMS), Session(), meaning, "en", True, 1.0, False))
    assert reply is not None
    return reply


def test_an_old_digit_gets_the_list_again() -> None:
    talk = settled()
    talk.says("menu")
    assert "Which one do you mean?" in talk.later(25 * HOUR).says("1")
    assert talk.says("1").startswith("Now: closed")
