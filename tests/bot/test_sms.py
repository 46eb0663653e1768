"""What an SMS costs: parts, encodings, and cheaper ways to write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.graphemes import graphemes
from bot.sms import GSM, GSM_BASIC, GSM_EXTENSION, Measure, costly, fold, measure, plain

FAMILY = "👨‍👩‍👧"  # three people and two joiners: one character for a reader, eight units on the wire


@pytest.mark.parametrize(
    ("text", "encoding", "segments", "characters"),
    [
        ("", "GSM-7", 1, 0),
        ("a" * 160, "GSM-7", 1, 160),
        ("a" * 161, "GSM-7", 2, 161),
        ("a" * 306, "GSM-7", 2, 306),
        ("a" * 307, "GSM-7", 3, 307),
        ("€" * 80, "GSM-7", 1, 160),
        ("€" * 153, "GSM-7", 3, 306),  # 76 of them in a part: one septet of each is lost
        ("a" * 152 + "€" + "a" * 151, "GSM-7", 2, 305),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 3, 306),
        ("øæåØÆÅ@£ñ¿Ç", "GSM-7", 1, 11),
        ("ç", "UCS-2", 1, 1),
        ("ж" * 70, "UCS-2", 1, 70),
        ("ж" * 71, "UCS-2", 2, 71),
        ("ж" * 134, "UCS-2", 2, 134),
        ("ж" * 135, "UCS-2", 3, 135),
        ("😀" * 35, "UCS-2", 1, 35),
        ("😀" * 67, "UCS-2", 3, 67),  # 33 whole ones in a part
        ("ж" * 66 + "😀" + "ж" * 66, "UCS-2", 3, 133),
        (FAMILY * 8, "UCS-2", 1, 8),
        (FAMILY * 9, "UCS-2", 2, 9),
        ("น้ำ" * 23, "UCS-2", 1, 23),
        ("ж\r\n", "UCS-2", 1, 3),
        ("a\u2068b\u2069", "UCS-2", 1, 4),
        ("\x00", "UCS-2", 1, 1),
    ],
)
def test_measure(text: str, encoding: str, segments: int, characters: int) -> None:
    assert measure(text) == Measure(encoding, segments, characters)  # type: ignore[arg-type]


def reference(text: str) -> tuple[str, int]:
    """By the book, in the plainest way: septets one by one into parts, no character cut."""
    cheap = all(char in GSM for char in text)
    one, many = (160, 153) if cheap else (70, 67)
    sizes = [1 + (char in GSM_EXTENSION) if cheap else len(char.encode("utf-16-le")) // 2 for char in text]
    if sum(sizes) <= one:
        return ("GSM-7" if cheap else "UCS-2"), 1
    parts: list[list[int]] = [[]]
    for size in sizes:
        if sum(parts[-1]) + size > many:
            parts.append([])
        parts[-1].append(size)
    return ("GSM-7" if cheap else "UCS-2"), len(parts)


@given(st.text(alphabet=sorted(GSM) + list("жçș😀中"), max_size=400))
def test_parts_by_the_book(text: str) -> None:
    found = measure(text.replace("\r\n", "\n"))
    assert (found.encoding, found.segments) == reference(text.replace("\r\n", "\n"))


@given(st.text(max_size=300))
def test_any_text_can_be_measured(text: str) -> None:
    found = measure(text)
    units = len(text.encode("utf-16-le")) // 2
    assert found.segments >= (units / 70 if found.encoding == "UCS-2" else found.characters / 160)
    assert "".join(graphemes(text)) == text
    assert all(char in GSM for char in text) == (found.encoding == "GSM-7") == (not costly(text))


def test_the_alphabet_has_its_size() -> None:
    assert len(GSM_BASIC) == 127  # 128 places, one of them the escape to the extension table
    assert len(GSM_EXTENSION) == 10


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("środa, poniedziałek", "sroda, poniedzialek"),
        ("sâmbătă, marți, Ștefan", "sambata, marti, Stefan"),
        ("miércoles, sábado, mañana, ¿qué?", "miércoles, sabado, mañana, ¿qué?"),
        ("terça-feira, não, você", "terca-feira, nao, vocé".replace("vocé", "voce")),
        ("Blå dør på østsiden, Çelik", "Blå dør på østsiden, Çelik"),
        ("“Open” – it’s free…", '"Open" - it\'s free...'),
        ("21.11.2026\u202fг.", "21.11.2026 г."),
        ("a\u030a", "å"),  # decomposed, as some keyboards write it
        ("сряда", "сряда"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_costly_characters_come_once_with_what_to_write_instead() -> None:
    assert costly("środa – środa 😀 ж a\u030a €") == [("ś", "s"), ("–", "-"), ("😀", ""), ("ж", ""), ("a\u030a", "å")]
    assert costly("Blå dør €") == []


def test_plain_takes_typography_and_leaves_letters() -> None:
    assert plain("1\u00a0234\u202f567 \u2212 \u2068ś\u2069") == "1 234 567 - ś"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("น้ำ", 1),
        ("กำ", 1),
        ("🇳🇴🇸🇪", 2),
        ("🇳🇴🇸", 2),
        ("👍🏽", 1),
        ("1️⃣", 1),
        ("각각", 2),
        ("नि", 1),
        ("❤️‍🔥", 1),
        ("\r\n", 1),
    ],
)
def test_what_a_reader_takes_for_one_character(text: str, count: int) -> None:
    assert len(list(graphemes(text))) == count
