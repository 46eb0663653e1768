"""Conversations as people have them: SMS in English, and what each answer leaves behind."""

from __future__ import annotations

import pytest

from bot.sms import measure
from bot.types import ChannelName, Consent, Inbound, InboundKind, Session
from tests.handlers.conversation import DAY, HOUR, MONDAY_NOON, Talk, languages

TELEGRAM = ChannelName.TELEGRAM


def settled(**more: object) -> Talk:
    """Somebody who has been asked for consent already: answers end with the way to a person."""
    talk = Talk(**more)  # type: ignore[arg-type]
    talk.sends(Inbound(talk.channel, "x", "m", InboundKind.BUTTON, data="consent:yes"))
    return talk


def needs(*wanted: str) -> None:
    if not set(wanted) <= set(languages()):
        pytest.skip(f"no texts for {', '.join(wanted)} yet")


def test_hours_by_menu_digit() -> None:
    talk = settled()
    assert "1 Opening hours\n2 Where we are" in talk.says("hi")
    assert talk.says("1.").startswith("Now: closed, opens tomorrow 17:00.\nTuesday: 17:00-21:00")
    assert "Eksempelgata 1" in talk.says("๒")
    assert "16:00-18:00" in talk.says("4")


def test_the_second_page_and_back() -> None:
    talk = settled()
    talk.says("menu")
    assert "1 Free things to take" in talk.says("8")
    assert "It is free" in talk.says("5")
    talk.says("menu")
    talk.says("8")
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
    assert talk.kinds == ["danger", "handoff"]
    assert talk.contact.opted_out == 0.0


def test_danger_at_night_says_when_a_person_reads_it() -> None:
    talk = Talk(staffed=False, moment=MONDAY_NOON + 15 * HOUR)
    answer = talk.says("he beat me")
    assert "Nobody is here now. We read this: Tuesday 24 Nov 10:00-15:00." in answer
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
    assert answer == "Do you want no more messages from us?\n1 No more messages\n2 No, change nothing\n0 A person"
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
    for word in ("number", "messages", "choices", "counts", "never who"):
        assert word in answer


def test_wrong_number_forgets_the_address() -> None:
    talk = Talk()
    assert "forget" in talk.says("who is this?")
    assert "forgotten this number" in talk.says("WRONG NUMBER")
    assert [(effect.kind, effect.value) for effect in talk.effects] == [("erase", "wrong_number")]


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


def test_a_person_is_asked_for_by_day_and_by_night() -> None:
    assert Talk().says("can i talk to a person").startswith("OK. A person will answer you here.")
    talk = Talk(staffed=False)
    assert "Next time: " in talk.says("0")
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


# --- first contact and languages -------------------------------------------------------------------------------------


def test_a_first_message_in_a_sure_language_is_answered_at_once_and_chooses_nothing() -> None:
    needs("nb", "en")
    talk = Talk(first=True, language="")
    answer = talk.says("hello, when are you open tomorrow?")
    assert answer.startswith("Now: closed")
    assert answer.endswith("Other languages: send LANG")
    assert talk.contact.language == ""
    assert "LANG" not in talk.says("and where are you")


def test_an_unsure_first_message_gets_the_languages_and_then_its_answer() -> None:
    needs("nb", "en", "es", "pt", "ro", "bg", "th", "ru", "pl", "ar")
    talk = Talk(first=True, language="")
    offered = talk.says("hiv")
    assert offered.splitlines()[:2] == ["1 norsk bokmål", "2 English"]
    assert offered.splitlines()[-1].startswith("0 ")
    assert len(offered) <= 70
    assert "7 ไทย" in talk.says("0")
    assert "Yes, you can take a test here." in talk.says("2")
    assert talk.contact.language == "en"


def test_who_is_not_understood_in_a_guessed_language_is_told_about_the_others() -> None:
    needs("nb", "en", "th")
    assert "LANG" in Talk(language="").says("qqq www")
    assert "LANG" not in Talk().says("qqq www")


def test_on_telegram_the_languages_are_buttons() -> None:
    needs("nb", "en", "th")
    talk = Talk(first=True, language="", channel=TELEGRAM)
    talk.sends(Inbound(TELEGRAM, "1001", "m", InboundKind.START))
    assert {"norsk bokmål", "English", "ไทย"} <= set(talk.buttons)
    assert "English" in talk.presses("language:en")
    assert "Opening hours" in talk.buttons


def test_stop_and_danger_and_delete_first_of_all() -> None:
    needs("nb", "en")
    for said, kind in (("STOP", "opt_out"), ("he hit me", "danger"), ("delete me", "erase")):
        talk = Talk(first=True, language="")
        answer = talk.says(said)
        assert kind in talk.kinds
        assert "LANG" in answer.splitlines()[-1]


def test_lang_by_word_and_by_name() -> None:
    needs("nb", "en", "th")
    talk = settled()
    assert "norsk bokmål" in talk.says("LANG")
    talk.says("norsk")
    assert talk.contact.language == "nb"
    assert talk.says("hvor er dere").startswith("Eksempelgata")
    talk.says("ไทย")
    assert talk.contact.language == "th"


def test_telegrams_start_opens_the_menu_and_never_undoes_a_stop() -> None:
    talk = settled(channel=TELEGRAM)
    talk.says("stop")
    assert "robot" in talk.sends(Inbound(TELEGRAM, "1001", "m", InboundKind.START))
    assert talk.contact.opted_out > 0
    assert "Opening hours" in talk.buttons
    assert "A person" in talk.buttons


def test_buttons_and_typed_digits_mean_the_same_on_telegram() -> None:
    talk = settled(channel=TELEGRAM)
    talk.says("menu")
    assert talk.presses("topic:cost") == talk.says("price")
    talk.says("menu")
    assert talk.says("1").startswith("Now: ")


def test_whatsapp_has_numbered_lines() -> None:
    talk = settled(channel=ChannelName.WHATSAPP)
    assert "1 Opening hours" in talk.says("menu")
    assert talk.buttons == []


# --- other languages -------------------------------------------------------------------------------------------------


def test_thai_by_digit_then_only_thai() -> None:
    needs("nb", "en", "es", "pt", "ro", "bg", "th", "ru", "pl", "ar")
    talk = Talk(first=True, language="")
    talk.says("?")
    talk.says("0")
    for said in ("๗", "menu", "1", "where are you", "qwerty", "condom"):
        answer = talk.says(said)
        assert any("\u0e00" <= char <= "\u0e7f" for char in answer), said
    assert talk.contact.language == "th"


def test_romanian_without_accents_asks_for_the_lawyer_over_the_turn_of_the_year() -> None:
    needs("ro")
    talk = settled(language="ro", moment=1798545600.0)  # 29 December 2026
    answer = talk.says("avocat cand")
    assert "30 dec" in answer
    assert "6 ian" in answer
    assert measure(answer).encoding == "GSM-7"


@pytest.mark.parametrize(
    ("locale", "said", "kind"),
    [("nb", "han slo meg", "danger"), ("ro", "nu ma lasa sa plec", "danger"), ("th", "เขาตีฉัน", "danger"),
     ("nb", "stopp", "opt_out"), ("th", "หยุด", "opt_out"), ("es", "me pego mi marido", "danger"),
     ("ru", "он меня избил", "danger"), ("bg", "той ме бие", "danger"), ("pl", "on mnie bije", "danger"),
     ("ar", "ضربني زوجي", "danger"), ("pt", "ele me bateu", "danger")],
)  # fmt: skip
def test_what_matters_is_seen_in_every_language_whatever_theirs(locale: str, said: str, kind: str) -> None:
    needs(locale)
    for chosen in (locale, "en", ""):
        talk = Talk(language=chosen, first=not chosen)
        talk.says(said)
        assert kind in talk.kinds
