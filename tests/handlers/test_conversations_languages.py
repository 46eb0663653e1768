"""The first contact, the choice of a language, and conversations in several."""

from __future__ import annotations

import pytest

from bot.types import ChannelName, Inbound, InboundKind
from tests.handlers.conversation import Talk, settled

TELEGRAM = ChannelName.TELEGRAM


# --- first contact and languages -------------------------------------------------------------------------------------


def test_a_first_message_in_a_sure_language_is_answered_at_once_and_chooses_nothing() -> None:
    talk = Talk(first=True, language="")
    answer = talk.says("hello, when are you open tomorrow?")
    assert answer.startswith("Now: closed")
    assert answer.endswith("Other languages: send LANG")
    assert talk.contact.language == ""
    assert "LANG" not in talk.says("and where are you")


def test_an_unsure_first_message_gets_the_languages_and_then_its_answer() -> None:
    talk = Talk(first=True, language="")
    offered = talk.says("hiv")
    assert offered.splitlines()[:2] == ["1 norsk bokmål", "2 English"]
    assert offered.splitlines()[-1].startswith("0 ")
    assert len(offered) <= 70
    assert "7 ไทย" in talk.says("0")
    assert "Yes, you can take a test here." in talk.says("2")
    assert talk.contact.language == "en"


def test_who_is_not_understood_in_a_guessed_language_is_told_about_the_others() -> None:
    told = "send LANG"
    assert told in Talk(language="").says("qqq www")
    assert told not in Talk().says("qqq www")


def test_on_telegram_the_languages_are_buttons() -> None:
    talk = Talk(first=True, language="", channel=TELEGRAM)
    talk.sends(Inbound(TELEGRAM, "1001", "m", InboundKind.START))
    assert {"norsk bokmål", "English", "ไทย"} <= set(talk.buttons)
    assert "English" in talk.presses("language:en")
    assert "Opening hours" in talk.buttons


def test_stop_and_danger_and_delete_first_of_all() -> None:
    for said, kind in (("STOP", "opt_out"), ("he hit me", "danger"), ("delete me", "erase")):
        talk = Talk(first=True, language="")
        answer = talk.says(said)
        assert kind in talk.kinds
        if kind == "danger":  # below it we ask whether we may write, and nothing stands in between
            assert "LANG" not in answer
            assert answer.splitlines()[-4:-2] == ["May we write to you here?", "1 Yes, now"]
        else:
            assert "LANG" in answer.splitlines()[-1]


def test_lang_by_word_and_by_name() -> None:
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


@pytest.mark.parametrize(
    ("locale", "said", "kind"),
    [("nb", "han slo meg", "danger"), ("ro", "nu ma lasa sa plec", "danger"), ("th", "เขาตีฉัน", "danger"),
     ("nb", "stopp", "opt_out"), ("th", "หยุด", "opt_out"), ("es", "me pego mi marido", "danger"),
     ("ru", "он меня избил", "danger"), ("bg", "той ме бие", "danger"), ("pl", "on mnie bije", "danger"),
     ("ar", "ضربني زوجي", "danger"), ("pt", "ele me bateu", "danger")],
)  # fmt: skip
def test_what_matters_is_seen_in_every_language_whatever_theirs(locale: str, said: str, kind: str) -> None:
    for chosen in (locale, "en", ""):
        talk = Talk(language=chosen, first=not chosen)
        talk.says(said)
        assert kind in talk.kinds
