"""Everyday words: no misspelling of danger or of a command, in any of the ten languages; and danger is still seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.understanding import LOCALES, words
from tests.bot.understanding import read_by_words as read

HERE = Path(__file__).parent
EVERYDAY = [line.split("\t") for line in (HERE / "everyday_texts.tsv").read_text("utf-8").splitlines()]
DANGER = [line.split("\t") for line in (HERE / "danger_texts.tsv").read_text("utf-8").splitlines()]
ACTING = ("stop", "delete", "wrong_number")


@pytest.mark.parametrize(("locale", "said"), EVERYDAY)
def test_everyday_sentences_are_neither_danger_nor_a_wish_to_go(locale: str, said: str) -> None:
    """361 sentences, a third of them with words one letter from a word for danger: before the lists of everyday words
    35 of them were taken for danger."""
    for language in (locale, ""):
        found = read(said, language=language)
        assert (found.danger, found.near) == (False, "")
        assert found.command not in ACTING


@pytest.mark.parametrize(("locale", "said"), DANGER)
def test_danger_is_seen_with_its_typing_errors(locale: str, said: str) -> None:
    """172 sentences, a third of them misspelt: before, 13 were missed."""
    for language in (locale, "", "en"):
        assert read(said, language=language).danger


def test_the_sentences_are_many_and_in_every_language() -> None:
    assert {locale for locale, _ in EVERYDAY} == {locale for locale, _ in DANGER} == set(LOCALES)
    assert len(EVERYDAY) >= 300
    assert len(DANGER) >= 100


@pytest.mark.parametrize(
    "said",
    ["pagar", "cárcel", "algo", "salir", "para", "svir", "also", "said", "siete", "sete", "sette", "stand", "step",
     "stoff", "stol", "auto", "cancer", "cáncer", "alta", "passar", "стол", "стои", "серии", "albo", "stan"],
)  # fmt: skip
def test_another_word_one_letter_away_from_stop_or_delete_is_left_alone(said: str) -> None:
    found = read(said, language="")
    assert found.near == ""
    assert found.command not in ACTING


@pytest.mark.parametrize("said", ["stp", "sotp", "stpo", "stap", "stoo", "Stpo!", "unsubscibe", "canecl"])
def test_stop_with_a_letter_wrong_is_asked_back(said: str) -> None:
    assert (read(said).near, read(said).command) == ("stop", "")


@pytest.mark.parametrize("said", ["delet", "deelte", "dleete", "borar"])
def test_delete_with_a_letter_wrong_is_asked_back(said: str) -> None:
    assert (read(said).near, read(said).command) == ("delete", "")


def test_a_doubled_letter_counts_where_a_word_takes_something_away() -> None:
    for said in ("slutt", "SLUTT!", "slutttt"):
        assert read(said, language="nb").command == "stop"
    for said in ("slut", "Slut!", "he called me a slut", "you slut"):
        for language in ("en", "nb", ""):
            assert (read(said, language=language).command, read(said, language=language).near) == ("", "")
    assert words().commands.locales("slut") == frozenset()
    assert words().commands.exact("slet", "nb") == ""


@pytest.mark.parametrize(
    "said",
    ["emergency contraception", "an emergency contraception pill", "is there an emergency exit", "emergency exit",
     "ยาคุมฉุกเฉินค่ะ", "am o bataie de cap", "help me with my tax form"],
)  # fmt: skip
def test_a_phrase_that_holds_a_word_for_danger_and_is_none(said: str) -> None:
    assert not read(said).danger


@pytest.mark.parametrize(
    "said",
    ["ambulance", "emergency", "an emergency", "the emergency exit is locked and he wont let me out",
     "emergency contraception please, he raped me", "help me", "ฉุกเฉินค่ะ"],
)  # fmt: skip
def test_danger_beside_such_a_phrase_is_seen(said: str) -> None:
    assert read(said).danger


def test_no_everyday_word_is_a_word_for_danger_or_a_command() -> None:
    for vocabulary in words().vocabularies.values():
        for said in vocabulary.everyday:
            plain = said.replace("*", "").replace("_", "")
            assert words().danger.find(plain) == [], said
            assert words().commands.exact(plain) not in ACTING, said


@pytest.mark.parametrize(("locale", "said"), [("ar", "إيه؟"), ("th", "คะ?"), ("th", "อืม")])
def test_what_may_also_mean_pardon_is_no_consent(locale: str, said: str) -> None:
    assert read(said, language=locale).command == ""
