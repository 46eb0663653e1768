"""The language of a message: never surely the wrong one, and sure where people write a whole question."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.types import ChannelName, Contact, Inbound, InboundKind, Session
from bot.understanding import answer_locale, guess
from tests.bot.understanding import LOCALES, text, words

ROWS = [line.split("\t") for line in (Path(__file__).parent / "language_texts.tsv").read_text("utf-8").splitlines()]
#: Of the texts in one of our languages, so many are answered at once (measured: see the assertion's message).
SURE_OF = 0.9


@pytest.mark.parametrize(("locale", "said"), ROWS)
def test_no_text_is_surely_in_another_language(locale: str, said: str) -> None:
    found, certain = guess(said, words(), LOCALES)
    assert not certain or found == locale


def test_most_whole_questions_are_answered_at_once() -> None:
    ours = [(locale, said) for locale, said in ROWS if locale]
    sure = [said for locale, said in ours if guess(said, words(), LOCALES) == (locale, True)]
    assert len(sure) >= SURE_OF * len(ours), f"{len(sure)} of {len(ours)}"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("กี่โมงเปิด", ("th", True)),
        ("أين أنتم", ("ar", True)),
        ("вы работаете", ("ru", True)),
        ("къде сте", ("bg", True)),
        ("где ви працюєте", ("ru", False)),
        ("سلام، کی باز هستید", ("ar", False)),
        ("你好", ("", False)),
        ("", ("", False)),
        ("1", ("", False)),
        ("😀", ("", False)),
        ("\ud800", ("", False)),
    ],
)
def test_scripts_and_letters(said: str, expected: tuple[str, bool]) -> None:
    assert guess(said, words(), LOCALES) == expected


def test_only_what_the_service_offers_is_guessed() -> None:
    assert guess("กี่โมงเปิด", words(), ("nb", "en")) == ("", False)
    assert guess("when can i see the nurse", words(), ("nb", "ro"))[0] != "en"


def test_the_chosen_language_stays_whatever_they_write() -> None:
    contact = Contact(1, ChannelName.SMS, language="th")
    assert answer_locale(text("where is the clinic"), Session(), contact, words(), LOCALES) == ("th", True)


def test_without_a_choice_the_message_decides_then_the_one_before_then_the_app() -> None:
    contact = Contact(1, ChannelName.TELEGRAM)
    asked = answer_locale(text("where is the clinic"), Session(guess="nb"), contact, words(), LOCALES)
    digit = answer_locale(text("1"), Session(guess="nb"), contact, words(), LOCALES)
    hinted = Inbound(ChannelName.TELEGRAM, "1001", "m", InboundKind.START, locale_hint="pt-br")
    assert asked == ("en", True)
    assert digit == ("nb", True)
    assert answer_locale(hinted, Session(), contact, words(), LOCALES) == ("pt", False)
    assert answer_locale(text("1"), Session(), contact, words(), LOCALES) == ("nb", False)
