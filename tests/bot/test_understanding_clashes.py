"""Ten languages share one list of commands. Every word leads to its own command, whoever writes it and in whichever
letters; where two languages use one word for two things, it is listed here, and why."""

from __future__ import annotations

import pytest

from bot.understanding.folding import cyrillic, fold, romanised
from bot.understanding.vocabulary import COMMANDS
from tests.bot.understanding import LOCALES, words
from tests.bot.understanding import read_by_words as read

READERS = ("", *LOCALES)

#: A word, and in which language it is which command; "" stands for people whose language we do not know yet. Norwegian
#: "takk" (thanks) and Polish "tak" (yes) are one word to us, as drawn-out letters do not matter: it is a yes for those
#: who write Polish only, because consent must not hang on a likeness.
SHARED = {"tak": {reader: "yes" if reader == "pl" else "menu" for reader in READERS}}

#: Words that people send alone; without spaces, or a letter changed, some are a STOP or DELETE of another language.
EVERYDAY = [
    ("es", "pareja"), ("es", "mi pareja"),
    ("ro", "salut"), ("ro", "gata"), ("ro", "ai gresit ora"),
    ("bg", "спирка"), ("bg", "край"), ("bg", "сбърках часа"), ("bg", "spirka"),
    ("pl", "wypisz recepte"), ("pl", "rezygnuje z wizyty"), ("pl", "prosze nie dzwonic"), ("pl", "numer z listy"),
    ("pl", "pomylilam godzine"),
]  # fmt: skip

#: Everyday questions in which a danger word of some language stood, or nearly.
HARMLESS = [
    ("ro", "durere de gat"), ("ro", "dureri de gat si tuse"), ("ro", "sunt obligata sa am acte?"),
    ("ro", "sunt obligat sa spun numele"), ("ro", "iau multe medicamente"), ("bg", "не ми дават заплата"),
    ("bg", "страх ме е че имам хив"), ("bg", "страх ме е да не съм бременна"), ("bg", "опасно ли е за бебето"),
    ("bg", "не искам да казвам заключение"), ("pl", "swedzi mnie"), ("pl", "wysypka w twarz"),
    ("pl", "zamkniete w swieta?"), ("pl", "pobyty czasowe"), ("pl", "boje sie wyniku"), ("nb", "jeg har forstått"),
    ("nb", "har dere fortsatt åpent"),
]  # fmt: skip


def latin(word: str) -> str:
    """`word` as people type it who have no Cyrillic letters on their phone."""
    return romanised(fold(word)) if cyrillic(fold(word)) else word


def wrong(word: str, command: str) -> dict[str, str]:
    """By reader, what `word` means instead of `command`. In another language a yes or a no may mean nothing."""
    shared = SHARED.get(fold(word), {})
    found = {reader: words().commands.exact(word, reader) for reader in READERS}
    allowed = {
        reader: {shared.get(reader, command)} | ({""} if command in ("yes", "no") else set()) for reader in found
    }
    return {reader: said for reader, said in found.items() if said not in allowed[reader]}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_word_leads_to_its_own_command_whoever_writes_it(locale: str, command: str) -> None:
    said = words().vocabularies[locale].commands[command]
    assert {word: found for word in said if (found := wrong(word, command))} == {}
    assert {word: found for word in said if (found := wrong(latin(word), command))} == {}


@pytest.mark.parametrize("command", COMMANDS)
def test_in_its_own_language_a_word_always_leads_to_its_command(command: str) -> None:
    for locale in LOCALES:
        said = words().vocabularies[locale].commands[command]
        assert {word for word in said if words().commands.exact(word, locale) != command} == set()


@pytest.mark.parametrize("word", SHARED)
def test_each_shared_word_is_still_shared(word: str) -> None:
    assert len(set(SHARED[word].values())) > 1
    assert {reader: words().commands.exact(word, reader) for reader in READERS} == SHARED[word]


@pytest.mark.parametrize(("locale", "said"), EVERYDAY)
def test_an_everyday_word_takes_nothing_away_and_is_not_asked_back(locale: str, said: str) -> None:
    for typed in (said, latin(said)):
        found = read(typed, language=locale)
        assert found.command not in ("stop", "delete", "wrong_number")
        assert found.near == ""


@pytest.mark.parametrize(("locale", "said"), HARMLESS)
def test_an_everyday_question_is_no_danger(locale: str, said: str) -> None:
    assert not read(said, language=locale).danger
    assert not read(latin(said), language=locale).danger
