"""Words files are read strictly; keywords find topics through endings, gaps, misspellings and Latin-typed Cyrillic."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from bot.understanding import Words, WordsError
from bot.understanding.folding import as_doubled, close, fold, romanised, spelt
from bot.understanding.vocabulary import COMMANDS
from tests.bot.understanding import read, read_by_words

COMPLETE = "danger = ['he hits me']\n[commands]\n" + "".join(f"{name} = ['{name} word']\n" for name in COMMANDS)


def load(folder: Path, source: str, name: str = "fr.toml") -> Words:
    (folder / name).write_text(source, encoding="utf-8")
    return Words.load([folder])


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("danger = [", "not valid TOML"),
        ("dangers = []", "the key dangers is not known"),
        ("danger = 'x'", "danger must be a list"),
        ("danger = [1]", "danger must be a list"),
        ("danger = ['...']", "holds no letter"),
        ("commands = 1", "commands must be a table"),
        ("[commands]\nhalt = ['x']", "commands.halt is not known"),
        ("[near]\nhuman = ['x']", "near.human is not known"),
        ("[topics]\n'Clinic hours' = ['x']", "no topic id"),
        ("danger = ['x']\n[commands]\nstop = ['x']", "commands.start is missing"),
        (COMPLETE.replace("danger", "#"), "danger is missing"),
    ],
)
def test_a_wrong_file_is_told_in_one_line(tmp_path: Path, source: str, said: str) -> None:
    with pytest.raises(WordsError) as error:
        load(tmp_path, source)
    assert said in str(error.value)
    assert "fr.toml" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_must_be_named_after_a_language_and_be_utf8(tmp_path: Path) -> None:
    with pytest.raises(WordsError, match="no language"):
        load(tmp_path, COMPLETE, "klingon.toml")
    (tmp_path / "klingon.toml").unlink()
    (tmp_path / "fr.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(WordsError, match="UTF-8"):
        Words.load([tmp_path])


def test_a_services_own_words_add_to_the_shipped(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    shipped.mkdir()
    own.mkdir()
    (shipped / "fr.toml").write_text(COMPLETE + "[topics]\ncondoms = ['capote']\n", encoding="utf-8")
    (own / "fr.toml").write_text("[topics]\ncondoms = ['préservatif']\nneedles = ['seringue']\n", encoding="utf-8")
    both = Words.load([shipped, own])
    assert both.topics == {"condoms", "needles"}
    assert [both.keywords.topics(said, "fr")[0].topic for said in ("capote?", "un preservatif", "des seringues")] == [
        "condoms", "condoms", "needles",
    ]  # fmt: skip
    assert Words.load([tmp_path / "not there"]).locales == ()


def test_folding() -> None:
    assert fold("  Hé, DON'T!!  ") == "he dont"
    assert fold("ＯＰＥＮ") == "open"
    assert fold("Øl på blåbærsyltetøy") == "ol pa blabaersyltetoy"
    assert fold("العيادة") == fold("عياده")
    assert fold("٣ و ۳ und ๓") == "3 و 3 und 3"
    assert fold("\x00\ud800😀‍👩") == ""
    assert len(fold("ab " * 50_000)) <= 4096


def test_thai_keeps_its_doubled_consonants_but_not_what_is_drawn_out() -> None:
    assert fold("ออก") == "ออก"
    assert fold("มากกกก") == fold("มาก")
    assert fold("เเฟน") == fold("แฟน")
    assert fold("ทำร้้าย") == fold("ทำร้าย")


def test_a_word_may_be_drawn_out_but_keeps_its_doubled_letters() -> None:
    assert spelt("Slutt!!") == "slutt"
    assert [as_doubled("slutt", typed) for typed in ("slutt", "sluttttt", "slut")] == [True, True, False]
    assert as_doubled("stop", "stoooop")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("4as", "час"), ("spri", "спри"), ("kolko struva", "колко струва"), ("skolko stoit", "сколько стоит"),
     ("iskam", "искам"), ("jena", "жена"), ("zhena", "жена"), ("6este", "шесте"), ("advokat", "адвокат")],
)  # fmt: skip
def test_cyrillic_typed_in_latin_letters(typed: str, meant: str) -> None:
    assert romanised(fold(typed)) == romanised(fold(meant))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("nurse", "nurse", True), ("nurs", "nurse", True), ("nusre", "nurse", True), ("nurze", "nurse", True),
     ("purse", "nurse", True), ("nuress", "nurse", False), ("nu", "nurse", False), ("", "a", True),
     ("ab", "cd", False)],
)  # fmt: skip
def test_close(one: str, other: str, expected: bool) -> None:
    assert close(one, other) is expected
    assert close(other, one) is expected


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("are u open??", "clinic_hours"),
        ("wat is the adress", "clinic_address"),
        ("where are you", "clinic_address"),
        ("i want to see the nurse", "book_nurse"),
        ("lawer", "lawyer_hours"),
        ("vaccinated", "vaccines"),
        ("i want to get tested", "sti_testing"),
        ("my condom broke what do i do", "condoms"),
        ("do the police know", "police_rights"),
        ("is it anonymus", "anonymity"),
        ("how much is it", "cost"),
        ("i want to speak to someone about something", "human"),
        ("i dont speak english", "language"),
        ("who is this", "who_is_this"),
        ("how did you get my number???", "who_is_this"),
        ("safe house", "violence_help"),
        ("is there a shelter", "shelter"),
    ],
)
def test_topics_by_keyword(said: str, topic: str) -> None:
    assert read_by_words(said).topic == topic


def test_topics_that_are_equally_likely_are_offered_three_at_most() -> None:
    found = read_by_words("lawyer vaccine condom")
    assert (found.topic, found.candidates) == ("", ("lawyer_hours", "vaccines", "condoms"))
    assert len(read_by_words("lawyer vaccine condom address").candidates) <= 3
    assert read_by_words("lawyer").candidates == ()


@pytest.mark.parametrize("said", ["", "blah", "the weather is nice", "asdfghjkl", "😀", "xxxxxxxxxxxxxxxxxxx"])
def test_what_is_no_topic_is_none(said: str) -> None:
    found = read(said)
    assert (found.topic, found.command) == ("", "")


@pytest.mark.parametrize(
    "said",
    [
        "a" * 70_000,
        "ab " * 30_000,
        "stop " * 20_000,
        "open where nurse " * 5_000,
        "nu nu nu lasa " * 5_000,
        "delete me not " * 5_000,
        "me " * 25_000,
        " ".join(f"threatenx{number}" for number in range(6_000)),
        "ก" * 70_000,
        "\ud800" * 70_000,
        "щ" * 70_000,
    ],
)
def test_long_texts_take_bounded_time(said: str) -> None:
    read("warm up")
    begun = time.process_time()
    read(said)
    assert time.process_time() - begun < 0.4
