"""Texts as people write them, to Fluent and back: whatever they type is what goes out, and nothing else moves."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge import SAMPLE
from bot.translator import TextError, Translator, parse
from bot.wording import drafted, read, tidied, values, write, write_as_file

REVIEWED = "### state = reviewed by Kari on 2026-11-01\n\n# above\nmessage = Hi\nreply-1 = Yes\n"
CHOOSES = """### state = draft

message =
    { $n ->
        [one] One
       *[other] { $n } more
    }
reply-1 = Yes
"""
TYPED = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(
            [
                "{",
                "}",
                '"',
                "\\",
                "{$clinic_now}",
                "{ $a }",
                "$a",
                "{a}",
                "\n",
                "\r\n",
                "  ",
                ".x =",
                "[one]",
                "*[",
                "#",
            ]
        ),
    ),
    max_size=12,
).map("".join)


@given(TYPED)
def test_what_is_typed_is_what_goes_out(typed: str) -> None:
    source = write(REVIEWED, "message", typed)
    entries, broken = parse("en", source)
    assert not broken
    text = tidied(typed)
    held = read(source, "message")
    if not text:
        assert held is None
        return
    assert held is not None
    assert held.plain
    assert held.text == text.replace("{ $a }", "{$a}")
    texts = Translator.single("en", source, "en.ftl")
    said = texts.text("message", dict.fromkeys(values(text), "5"), sms=True)
    wanted = text
    for name in values(text):
        wanted = wanted.replace(f"{{${name}}}", "5").replace(f"{{ ${name} }}", "5")
    assert said == Translator.single("en", write("", "message", wanted), "").text("message", {}, sms=True)
    assert [entry.name for entry in entries] == ["message", "reply-1"]
    assert "# above" in source


@given(TYPED)
def test_reading_and_writing_again_changes_nothing(typed: str) -> None:
    source = write(REVIEWED, "message-sms", typed)
    held = read(source, "message-sms")
    if held:
        assert write(source, "message-sms", held.text) == source


@given(st.text())
def test_no_source_breaks_it(source: str) -> None:
    held = read(source, "message")
    if held and held.plain:
        assert write(source, "message", held.text) == source


@pytest.mark.parametrize(
    "path", sorted((SAMPLE / "campaigns").glob("*/*.ftl")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_the_examples_are_plain_and_stay_as_they_are(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for entry in parse(path.stem, source)[0]:
        held = read(source, entry.name)
        assert held
        assert held.plain
        assert write(source, entry.name, held.text) == source


def test_a_changed_word_makes_a_draft_of_it() -> None:
    assert "state = reviewed by Kari" in write(REVIEWED, "message", "Hi")
    assert write(REVIEWED, "message", "Hello").startswith("### state = draft\n")
    assert drafted("message = Hi\n") == "### state = draft\n\nmessage = Hi\n"
    assert write("", "message", "Hi") == "### state = draft\n\nmessage = Hi\n"


def test_an_empty_text_is_taken_out() -> None:
    assert read(write(REVIEWED, "message", " \n "), "message") is None
    assert read(write(REVIEWED, "reply-1", ""), "message")
    assert write(REVIEWED, "message-sms", "") == REVIEWED


def test_what_turns_text_round_or_cannot_be_seen_is_left_out() -> None:
    assert tidied("a\u202eb\u2066c\x00d\ufeff \n\n") == "abcd"
    assert tidied("\u200fمرحبا\u200e") == "\u200fمرحبا\u200e"
    assert tidied("\r\na\rb\r\n") == "a\nb"


def test_a_text_that_chooses_is_shown_as_the_file_has_it() -> None:
    held = read(CHOOSES, "message")
    assert held
    assert not held.plain
    assert held.text.startswith("{ $n ->\n")
    assert write_as_file(CHOOSES, "message", held.text) == CHOOSES
    changed = write_as_file(CHOOSES, "message", held.text.replace("more", "others"))
    texts = Translator.single("en", changed, "")
    assert (texts.text("message", {"n": 1}, sms=True), texts.text("message", {"n": 5}, sms=True)) == ("One", "5 others")
    assert texts.text("reply-1") == "Yes"


@pytest.mark.parametrize("pattern", ["{ $n ->", "", "{ $n -> [one] One }", "}", "{ $n ->\n*[other] x\n}\n{ $n ->"])
def test_what_fluent_cannot_read_is_refused(pattern: str) -> None:
    with pytest.raises(TextError):
        write_as_file(CHOOSES, "message", pattern)


def test_what_reads_otherwise_as_plain_text_is_not_shown_as_such() -> None:
    source = 'message = { "{" }$a{ "}" }\n'
    held = read(source, "message")
    assert held
    assert not held.plain
