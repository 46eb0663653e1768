"""Texts by their id, strictly: whatever would leave a gap is an error that says where."""

import contextlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.translator import TextError, Texts, Translator

SOURCE = """\
# A greeting.
hello = Hi { $name }.
count = { $n ->
    [one] one message
   *[other] { $n } messages
 }
amount = { NUMBER($n) } kroner
day = { DATETIME($day, dateStyle: "long") }
-brand = Lykt in { $place }
brand = { -brand(place: "Oslo") }
bare = { -brand }
outer = { hello } Bye.
branch = { $n ->
    [one] x
   *[other] { $only-here }
 }
kind = { $kind ->
    [sms] short
   *[other] long
 }
loop = { loop-too }
loop-too = { loop }
lost = { nowhere }
tone = { hello.missing }
hollow =
    .attribute = only this
odd = { FETCH($n) }
option = { NUMBER($n, type: "ordinal") }
"""


def single(locale: str = "en", source: str = SOURCE) -> Texts:
    return Translator.single(locale, source, "greetings.ftl")


def folder(root: Path, files: dict[str, str]) -> Path:
    for name, source in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return root


def test_isolation_marks_in_chat_and_none_on_sms() -> None:
    assert single().text("hello", {"name": "Ana"}) == "Hi \u2068Ana\u2069."
    assert single().text("hello", {"name": "Ana"}, sms=True) == "Hi Ana."


@pytest.mark.parametrize("locale", ["nb", "ru", "pl", "bg", "es", "pt", "ro"])
def test_numbers_on_sms_have_plain_spaces_and_signs(locale: str) -> None:
    said = single(locale).text("amount", {"n": -1234567}, sms=True)
    assert said.isascii()
    assert said.replace(" ", "").replace(".", "").replace(",", "") == "-1234567kroner"


def test_thai_dates_are_in_the_gregorian_year() -> None:
    said = single("th").text("day", {"day": datetime(2026, 11, 24, tzinfo=UTC)}, sms=True)
    assert "2026" in said
    assert "2569" not in said


def test_plural_forms_follow_the_language() -> None:
    source = "n = { $n ->\n [one] A\n [few] B\n [many] C\n *[other] D\n }"
    said = [single("ru", source).text("n", {"n": n}) for n in (1, 3, 5, 21, 1.5)]
    assert said == ["A", "B", "C", "A", "D"]


@pytest.mark.parametrize(
    ("id", "args", "line", "what"),
    [
        ("nothing", {}, 0, "no such text"),
        ("-brand", {}, 0, "no such text"),
        ("hello", {}, 2, "the variable $name is missing"),
        ("hello", {"name": None}, 2, "a value does not fit"),
        ("outer", {}, 12, "the variable $name is missing"),
        ("branch", {"n": 1}, 13, "the variable $only-here is missing"),
        ("count", {"n": "2"}, 3, "must be a number"),
        ("bare", {}, 11, "-brand needs $place"),
        ("loop", {}, 21, "refers to itself: loop -> loop-too -> loop"),
        ("lost", {}, 23, "refers to nowhere, which does not exist"),
        ("tone", {}, 2, "has no attribute missing"),
        ("hollow", {}, 25, "has no value"),
        ("odd", {"n": 1}, 27, "no such function: FETCH"),
        ("option", {"n": 1}, 28, "NUMBER has no option type"),
    ],
)
def test_every_gap_is_an_error_that_says_where(id: str, args: dict[str, object], line: int, what: str) -> None:
    for sms in (False, True):
        with pytest.raises(TextError) as caught:
            single().text(id, args, sms=sms)
        assert what in str(caught.value)
        assert caught.value.line == line
        assert ("greetings.ftl line" in str(caught.value)) == bool(line)


def test_errors_never_hold_a_value() -> None:
    for id, args in (("day", {"day": "+4799999999"}), ("hello", {"name": "secret" * 600}), ("amount", {"n": "hush"})):
        with pytest.raises(TextError) as caught:
            single().text(id, args)
        assert not any(value in str(caught.value) for value in ("+47", "secret", "hush"))
        assert caught.value.__cause__ is None


def test_names_go_through_references_and_all_branches() -> None:
    texts = single()
    assert texts.names("outer") == {"name"}
    assert texts.names("branch") == {"n", "only-here"}
    assert texts.names("brand") == frozenset()
    assert texts.text("brand", sms=True) == "Lykt in Oslo"
    assert "-brand" not in texts.ids
    assert texts.text("kind", {"kind": "sms"}) == "short"


def test_only_what_a_text_needs_is_looked_up() -> None:
    class Lazy(dict[str, str]):
        def __getitem__(self, name: str) -> str:
            assert name == "name"
            return "Ana"

    assert single().text("hello", Lazy(name="", other=""), sms=True) == "Hi Ana."


def test_later_folders_win_id_by_id(tmp_path: Path) -> None:
    shipped = folder(
        tmp_path / "a", {"en/a.ftl": "one = 1\ntwo = 2\n", "nb/a.ftl": "one = en\n", "en-XA/a.ftl": "one = X"}
    )
    own = folder(tmp_path / "b", {"en/b.ftl": "two = mine\n", "fr/a.ftl": "one = un\n"})
    translator = Translator.load([shipped, own])
    assert translator.locales == ("en", "fr", "nb")
    assert [translator.text("en", id) for id in ("one", "two")] == ["1", "mine"]
    assert translator.text("en-XA", "one") == "X"
    assert translator.has("fr", "one")
    assert not translator.has("fr", "two")
    assert not translator.has("xx", "one")
    with pytest.raises(TextError, match="locale xx: no such language"):
        translator.text("xx", "one")


@pytest.mark.parametrize(
    ("files", "says"),
    [
        (
            {"en/a.ftl": "one = 1\n", "en/b.ftl": "\none = 2\n"},
            r"b\.ftl line 2: one: stands twice, first in .*a\.ftl line 1",
        ),
        ({"en/a.ftl": "ok = yes\n\nbad = { $x\n"}, r"a\.ftl line 3: bad: broken entry: Expected token"),
        ({"en/a.ftl": "bad = { $n ->\n [one] x\n }\n"}, r"a\.ftl line 1: bad: broken entry: .*default"),
        ({"en/a.ftl": "just words\n"}, r"a\.ftl line 1: broken entry"),
        ({"klingon/a.ftl": "one = 1\n"}, "locale klingon: no language that Babel knows"),
    ],
)
def test_broken_folders_are_refused(tmp_path: Path, files: dict[str, str], says: str) -> None:
    with pytest.raises(TextError, match=says):
        Translator.load([folder(tmp_path, files)])


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (folder(tmp_path, {"en/a.ftl": ""}) / "en" / "a.ftl").write_bytes(b"one = \xff\xfe")
    with pytest.raises(TextError, match=r"a\.ftl: cannot be read as UTF-8"):
        Translator.load([tmp_path])


WHOLE = ["a = ", "b = ", "-t = ", "{ a }", "{ b }", "{ a.at }", "{ -t }", "{ -t(x: 1) }", "{ $x }", "{ NUMBER($n) }"]
SPLINTERS = ["{ $n ->\n", " [one] ", " *[other] ", " .at = ", "# c\n", "\n", "{ ", " }", '"', "word "]
pieces = st.sampled_from(WHOLE + SPLINTERS)
values = st.one_of(st.none(), st.integers(), st.text(max_size=5), st.floats(), st.binary(max_size=3), st.dates())


@given(source=st.lists(pieces, max_size=25).map("".join), value=values)
def test_it_never_raises_anything_but_text_error(source: str, value: object) -> None:
    try:
        texts = Translator.single("ar", source, "x.ftl")
    except TextError:
        return
    for id in texts.ids:
        for sms in (False, True):
            said = ""
            with contextlib.suppress(TextError):
                said = texts.text(id, {"x": value, "n": value}, sms=sms)
            assert isinstance(said, str)
