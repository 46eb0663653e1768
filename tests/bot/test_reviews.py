"""Whether a named person has reviewed the words of a file."""

from pathlib import Path

import pytest

from bot.reviews import fingerprint, states

WORDS = "hello = Hi { $name }.\n"


@pytest.mark.parametrize(
    ("line", "reviewed", "changed", "by"),
    [
        ("### state = draft", False, False, ""),
        ("", False, False, ""),
        ("### state = checked", False, False, ""),
        ("### state = reviewed by Ana Popa on 2026-11-20", True, False, "Ana Popa"),
        (f"### state = reviewed by Ana Popa on 2026-11-20, words {fingerprint(WORDS)}", True, False, "Ana Popa"),
        ("### state = reviewed by Ana Popa on 2026-11-20, words 00000000", False, True, "Ana Popa"),
        ("### state = reviewed by Ana Popa", False, False, ""),
    ],
)
def test_state(tmp_path: Path, line: str, reviewed: bool, changed: bool, by: str) -> None:
    (tmp_path / "ro").mkdir()
    (tmp_path / "ro" / "a.ftl").write_text(f"{line}\n{WORDS}", encoding="utf-8")
    (state,) = states([tmp_path])
    assert (state.locale, state.reviewed, state.changed, state.by) == ("ro", reviewed, changed, by)


def test_words_change_the_fingerprint_and_comments_do_not() -> None:
    assert fingerprint(WORDS) == fingerprint(f"# why\n\n{WORDS}\n")
    assert fingerprint(WORDS) != fingerprint(WORDS.replace("Hi", "Hello"))
    assert fingerprint(WORDS) != fingerprint(WORDS.replace("$name", "$place"))
