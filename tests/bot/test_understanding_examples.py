"""What words alone tell of the example questions, per language: how many wishes to stop, to be forgotten or to reach a
person they see, how much violence, and how seldom they see it where it is not.

The examples are drafts that change, so the figures are shares with a little room; when one falls, look at the texts
that the failure lists. Only one thing is never allowed: a STOP or DELETE that nobody asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import pytest

from bot.types import ChannelName, Contact, Meaning, Session
from bot.understanding import Words, understand
from bot.understanding.questions import Example, read_questions
from bot.understanding.vocabulary import load_vocabularies
from tests.bot.understanding import LOCALES, NOON, ROOT, text

#: Of those who write in one of these topics, many tell of violence or of being held.
_TOLD_OF = ("violence_help", "danger", "exploitation")
_TOPIC = {"stop": "stop", "delete": "delete_data"}


@dataclass(frozen=True)
class Reached:
    """Shares in percent, of examples of which a good half says things as nobody expects. At least: of the examples of
    a wish, those read as it or asked back; of danger and of violence_help, those read as danger (a question for a
    crisis centre is none). At most: of all other examples, those asked back or read as danger in vain."""

    stop: float
    delete: float
    human: float
    danger: float
    violence: float
    asked_in_vain: float
    danger_in_vain: float


REACHED = {
    "nb": Reached(78, 74, 74, 21, 62, 0.9, 1.6),
    "en": Reached(79, 70, 68, 26, 62, 1.2, 1.6),
    "es": Reached(77, 72, 75, 31, 69, 0.6, 2.2),
    "pt": Reached(69, 63, 74, 30, 59, 0.8, 2.4),
    "ro": Reached(80, 70, 73, 32, 71, 0.7, 1.7),
    "bg": Reached(76, 67, 64, 36, 55, 0.6, 1.4),
    "th": Reached(79, 68, 72, 31, 62, 0.3, 1.5),
    "ru": Reached(78, 67, 77, 30, 61, 0.9, 2.2),
    "pl": Reached(77, 72, 70, 36, 57, 1.0, 1.6),
    "ar": Reached(65, 63, 67, 24, 59, 0.7, 1.5),
}


@cache
def words_alone() -> Words:
    """The shipped words, without the weights learnt from these same examples."""
    return Words.of(load_vocabularies([ROOT / "messages" / "words"]))


@cache
def examples() -> Sequence[Example]:
    return read_questions(ROOT / "messages" / "questions")


@cache
def understood(locale: str) -> Sequence[tuple[Example, Meaning]]:
    """Each example in `locale`, and what is understood of it."""
    contact = Contact(1, ChannelName.TELEGRAM, language=locale)
    return [
        (each, understand(text(each.text), Session(), contact, words_alone(), LOCALES, NOON))
        for each in examples()
        if each.locale == locale
    ]


def missed(locale: str, topic: str, reached: Callable[[Meaning], bool]) -> tuple[float, list[str]]:
    """The share of the examples of `topic` that are `reached`, in percent, and the others."""
    own = [(each, said) for each, said in understood(locale) if each.topic == topic]
    lost = [each.text for each, said in own if not reached(said)]
    return 100 * (1 - len(lost) / len(own)), lost


def in_vain(found: Sequence[Example], locale: str) -> float:
    return 100 * len(found) / len(understood(locale))


@pytest.mark.parametrize("locale", LOCALES)
def test_no_example_of_something_else_is_a_stop_or_delete(locale: str) -> None:
    acted_on = {
        (each.topic, each.text)
        for each, said in understood(locale)
        if said.command in _TOPIC and each.topic != _TOPIC[said.command]
    }
    assert acted_on == set()


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("wish", _TOPIC)
def test_a_wish_to_stop_or_be_forgotten_is_seen_or_asked_back(wish: str, locale: str) -> None:
    share, lost = missed(locale, _TOPIC[wish], lambda said: wish in (said.command, said.near))
    assert share >= getattr(REACHED[locale], wish), lost


@pytest.mark.parametrize("locale", LOCALES)
def test_a_wish_for_a_person_is_seen(locale: str) -> None:
    share, lost = missed(locale, "human", lambda said: "human" in (said.command, said.topic, *said.candidates))
    assert share >= REACHED[locale].human, lost


@pytest.mark.parametrize("locale", LOCALES)
def test_danger_and_violence_are_danger(locale: str) -> None:
    share, lost = missed(locale, "danger", lambda said: said.danger)
    assert share >= REACHED[locale].danger, lost
    share, lost = missed(locale, "violence_help", lambda said: said.danger)
    assert share >= REACHED[locale].violence, lost


@pytest.mark.parametrize("locale", LOCALES)
def test_few_are_asked_back_in_vain(locale: str) -> None:
    asked = [each for each, said in understood(locale) if said.near in _TOPIC and each.topic != _TOPIC[said.near]]
    assert in_vain(asked, locale) <= REACHED[locale].asked_in_vain, asked


@pytest.mark.parametrize("locale", LOCALES)
def test_few_are_taken_for_danger_in_vain(locale: str) -> None:
    taken = [each for each, said in understood(locale) if said.danger and each.topic not in _TOLD_OF]
    assert in_vain(taken, locale) <= REACHED[locale].danger_in_vain, taken
