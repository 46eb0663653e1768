"""Free text: what is sure is answered, what is likely is offered, wishes are asked back; and the weights behind it are
those of the example questions."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.types import ChannelName, Contact, Meaning, Session
from bot.understanding import Words, understand
from bot.understanding.free_text import free_text
from bot.understanding.keywords import Topic
from bot.understanding.questions import NONE, fingerprint, read_questions
from bot.understanding.topics import TopicModel
from bot.understanding.weights import SHIPPED, Weights, WeightsError
from tests.bot.understanding import LOCALES, NOON, ROOT, text, words

QUESTIONS = ROOT / "messages" / "questions"
OFFERED = frozenset({"clinic_hours", "condoms", "cost", "human", "stop", "delete_data", "violence_help", "vaccines"})


class Says(TopicModel):
    """A model that says what it is told to, and is sure from 0.8 on."""

    def __init__(self, *ranked: tuple[str, float]) -> None:
        shipped = words()
        super().__init__(shipped.keywords, shipped.danger, shipped.commands)
        self._ranked = [Topic(topic, share) for topic, share in ranked]

    @property
    def weights(self) -> Weights:
        return Weights(tuple(words().topics), {}, {}, 0.8, "")

    def rank(self, text: str, locale: str = "") -> list[Topic]:
        return self._ranked


def read(*ranked: tuple[str, float], text: str = "xyz") -> Meaning:
    return free_text(text, "en", replace(words(), model=Says(*ranked)), OFFERED, LOCALES)


def test_what_is_sure_is_answered() -> None:
    assert read(("cost", 0.8), ("condoms", 0.2)) == Meaning(topic="cost", confidence=0.8)


def test_what_is_only_likely_is_offered() -> None:
    said = read(("cost", 0.5), (NONE, 0.2), ("condoms", 0.15), ("vaccines", 0.1), ("clinic_hours", 0.05))
    assert (said.topic, said.candidates) == ("", ("cost", "condoms", "vaccines", "clinic_hours"))


def test_a_list_is_no_longer_than_it_must_be() -> None:
    assert read(("cost", 0.7), ("condoms", 0.29), ("vaccines", 0.01)).candidates == ("cost", "condoms")
    assert read(("cost", 0.6), (NONE, 0.39), ("condoms", 0.01)).candidates == ("cost", "condoms")


def test_what_the_service_does_not_offer_is_neither_answered_nor_offered() -> None:
    said = read(("astrology", 0.9), ("condoms", 0.06), ("cost", 0.04))
    assert (said.topic, said.candidates) == ("", ("condoms", "cost"))


def test_a_services_own_topic_is_found_by_its_words(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text("[topics]\nneedles = ['clean needles', 'syringe']\n", encoding="utf-8")
    own = Words.load([ROOT / "messages" / "words", tmp_path])
    topics = {*OFFERED, "needles"}
    for said in ("syringe", "do you have clean needles for my friend"):
        assert free_text(said, "en", own, topics, LOCALES).topic == "needles"
    assert free_text("do you have clean needles for my friend", "en", own, OFFERED, LOCALES).topic == ""


def test_what_is_about_nothing_of_ours_gets_no_short_list() -> None:
    assert read((NONE, 0.95), ("cost", 0.05)) == Meaning(confidence=0.95, spoken_of=True)


def test_words_of_danger_are_acted_on_but_in_what_is_about_something_else() -> None:
    film = "xyz he raped me xyz"
    assert understood(film, (NONE, 0.95), ("violence_help", 0.05)) == (False, ("violence_help",))
    assert understood(film, (NONE, 0.85), ("danger", 0.06), ("violence_help", 0.09))[0]
    assert understood(film, ("emergency_contraception", 1.0))[0]


def test_a_wish_is_offered_behind_help_however_long_the_list() -> None:
    likely = [(each, 0.12) for each in ("cost", "condoms", "vaccines", "clinic_hours")]
    _, offered = understood("xyz he raped me xyz", (NONE, 0.5), *likely, ("stop", 0.02))
    assert offered == ("violence_help", "cost", "condoms", "vaccines", "clinic_hours", "stop")


def test_what_is_likely_danger_is_danger_without_any_word_of_it() -> None:
    assert understood("xyz", ("danger", 0.4), ("violence_help", 0.3), (NONE, 0.3)) == (True, ())
    assert understood("xyz", ("danger", 0.3), ("violence_help", 0.4), (NONE, 0.3)) == (False, ())


def understood(said: str, *ranked: tuple[str, float]) -> tuple[bool, tuple[str, ...]]:
    """Whether it is taken for danger, and what is offered."""
    contact = Contact(1, ChannelName.TELEGRAM, language="en")
    told = replace(words(), model=Says(*ranked))
    meaning = understand(text(said), Session(), contact, told, LOCALES, NOON)
    return meaning.danger, tuple(meaning.candidates)


@pytest.mark.parametrize("topic", ["violence_help", "human", "stop", "delete_data"])
def test_what_must_not_be_missed_stands_behind_four_others(topic: str) -> None:
    liked = [(each, 0.2) for each in ("cost", "condoms", "vaccines", "clinic_hours", "sti_testing")]
    offered = {*OFFERED, "sti_testing"}
    said = free_text(
        "xyz", "en", replace(words(), model=Says(("clinic_address", 0.2), *liked, (topic, 0.02))), offered, LOCALES
    )
    assert said.candidates == ("cost", "condoms", "vaccines", "clinic_hours", topic)


def test_help_against_violence_is_told_sooner_than_the_rest() -> None:
    assert read(("violence_help", 0.6), ("cost", 0.4)).topic == "violence_help"
    assert read(("cost", 0.75), ("violence_help", 0.25)).candidates == ("cost", "violence_help")


def test_nothing_else_is_told_where_violence_may_be_meant() -> None:
    assert read(("cost", 0.96), ("violence_help", 0.04)).topic == "cost"
    assert read(("cost", 0.94), ("violence_help", 0.06)).candidates == ("cost", "violence_help")


@pytest.mark.parametrize("sure", [0.8, 1.0])
def test_a_wish_to_stop_is_asked_back_however_sure(sure: float) -> None:
    said = read(("stop", sure))
    assert (said.command, said.topic, said.near) == ("", "", "stop")
    assert read(("wrong_number", sure)).near == "wrong_number"


def test_a_misspelt_command_comes_before_a_list_of_guesses() -> None:
    assert read(("cost", 0.4), ("condoms", 0.3), text="persson").command == "human"


# --- the weights -----------------------------------------------------------------------------------------------------


def test_the_weights_were_learnt_from_these_examples() -> None:
    """Whoever changes an example runs `make train`."""
    weights = Weights.load()
    assert weights.fingerprint == fingerprint(QUESTIONS)
    assert set(weights.topics) == {each.topic for each in read_questions(QUESTIONS)}
    assert set(weights.mix) == {"", *LOCALES}
    assert SHIPPED.stat().st_size < 10_000_000


def test_examples_are_understood_as_they_were_learnt() -> None:
    """Weights that do not fit the code that reads them would guess."""
    model = words().model
    assert model is not None
    asked = read_questions(QUESTIONS)[::200]
    right = [model.rank(each.text, each.locale)[0].topic == each.topic for each in asked]
    assert np.mean(right) > 0.9


@pytest.mark.parametrize("text", ["", " ", "\ud800", "\0", "😀" * 3000, "ก" * 4096, "a" * 65536, "\u202e\u200f", "1"])
def test_any_text_is_ranked_in_bounded_time(text: str) -> None:
    model = words().model
    assert model is not None
    model.warm()
    begun = time.process_time()
    ranked = model.rank(text)
    assert time.process_time() - begun < 0.5
    assert sum(each.confidence for each in ranked) == pytest.approx(1, abs=0.01)
    assert {each.topic for each in ranked} == set(model.weights.topics)


def test_weights_that_are_missing_or_broken_are_told(tmp_path: Path) -> None:
    broken = tmp_path / "topics.npz"
    for content in (b"", b"PK\x03\x04"):
        broken.write_bytes(content)
        with pytest.raises(WeightsError, match="make train"):
            Weights.load(broken)
    with pytest.raises(WeightsError, match="make train"):
        Weights.load(tmp_path / "nothing.npz")
