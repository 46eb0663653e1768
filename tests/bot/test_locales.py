"""Which language someone reads."""

import pytest

from bot.locales import babel_locale, latin
from bot.translator import choose

SHIPPED = ("nb", "en", "es", "pt", "ro", "bg", "th", "ru", "pl", "ar")


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        ("pt-BR", "pt"),
        ("pt_PT", "pt"),
        ("PT", "pt"),
        ("no", "nb"),
        ("nn", "nb"),
        ("nb-NO", "nb"),
        ("es-419", "es"),
        ("ar-EG", "ar"),
        (" en-US ", "en"),
        ("fr", None),
        ("zh-Hans", None),
        ("xx", None),
        ("", None),
        ("no such thing", None),
        ("../nb", None),
    ],
)
def test_choice(wanted: str, chosen: str | None) -> None:
    assert choose(wanted, SHIPPED) == chosen


def test_a_regional_text_serves_the_whole_language_but_an_exact_one_wins() -> None:
    assert choose("pt", ["pt-BR"]) == "pt-BR"
    assert choose("pt-PT", ["pt-BR", "pt-PT"]) == "pt-PT"


def test_another_script_is_another_text() -> None:
    assert choose("sr-Latn", ["sr"]) is None
    assert choose("sr-Cyrl", ["sr"]) == "sr"


def test_names_and_scripts() -> None:
    assert babel_locale("klingon") is None
    assert str(babel_locale("pt-BR")) == "pt_BR"
    assert [latin(locale) for locale in SHIPPED] == [True, True, True, True, True, False, False, False, True, False]
