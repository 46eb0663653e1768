"""Learning the topics: examples read, texts put right, small networks that learn, and weights that are kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.understanding.learning import learn, mixed
from bot.understanding.questions import NONE, Example, QuestionsError, fingerprint, read_questions
from bot.understanding.repair import Repair, shipped
from bot.understanding.weights import Weights


def test_examples_stand_below_their_topic(tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("# state = draft\n\n[cost]\nhow much\n how much \n# no\n[none]\nhello\n", "utf-8")
    assert read_questions(tmp_path) == [Example("cost", "en", "how much"), Example(NONE, "en", "hello")]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("en.txt", b"how much\n[cost]\n", "line 1"),
        ("en.txt", b"[cost]\n\xff", "UTF-8"),
        ("klingon.txt", b"[cost]\nnuq\n", "language"),
    ],
)
def test_a_file_that_cannot_be_used_is_told(tmp_path: Path, name: str, content: bytes, told: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(QuestionsError, match=told):
        read_questions(tmp_path)


def test_the_fingerprint_tells_a_change_of_the_examples_and_no_other(tmp_path: Path) -> None:
    file = tmp_path / "en.txt"
    file.write_text("[cost]\nhow much\nis it free\n", "utf-8")
    before = fingerprint(tmp_path)
    file.write_text("# reviewed\n[cost]\nis it free\n\nhow much\n", "utf-8")
    assert fingerprint(tmp_path) == before
    for changed in ("[cost]\nhow much\n", "[anonymity]\nhow much\nis it free\n", "[cost]\nhow much\nis it free?\n"):
        file.write_text(changed, "utf-8")
        assert fingerprint(tmp_path) != before


@pytest.mark.parametrize(
    ("typed", "locale", "written"),
    [
        ("er dere apne na", "nb", "er dere åpne nå"),
        ("avocat cand", "ro", "avocat când"),
        ("4as rabotite li dnes", "bg", "час работите ли днес"),
        ("gde besplatno prezervativy", "ru", "где бесплатно презервативы"),
        ("iskam da si zapisha chas", "", "искам да си запиша час"),
        ("are you open", "bg", "are you open"),
        ("my son is ill", "en", "my son is ill"),
        ("кога работите", "bg", "кога работите"),
        ("เปิดกี่โมง", "th", "เปิดกี่โมง"),
        ("😀 ??", "", "😀 ??"),
    ],
)
def test_texts_are_put_right_before_their_meaning_is_looked_for(typed: str, locale: str, written: str) -> None:
    assert shipped()(typed, locale) == written


def test_without_spellings_nothing_is_changed() -> None:
    assert Repair({})("Cand?", "ro") == "cand?"


def test_networks_learn_what_can_be_learnt_and_the_same_each_time() -> None:
    chance = np.random.default_rng(5)
    centres = chance.normal(size=(3, 8)).astype(np.float32)
    topics = np.arange(300) % 3
    points = (centres[topics] + 0.2 * chance.normal(size=(300, 8))).astype(np.float32)
    layers = learn(points[:200], topics[:200], 3, (1, 2))
    assert (layers(points[200:]).argmax(axis=1) == topics[200:]).mean() > 0.95
    again = learn(points[:200], topics[:200], 3, (1, 2))
    assert np.array_equal(layers(points), again(points))


def test_the_better_of_two_counts_more() -> None:
    topics = np.arange(100) % 2
    good = np.where(np.eye(2)[topics] > 0, -0.1, -2.4).astype(np.float32)
    poor = good[np.random.default_rng(2).permutation(100)]
    share = mixed([good, poor], topics, np.full(2, 0.4, np.float32), 0.01)
    assert share[0] > share[1]


def test_weights_say_the_same_when_they_are_read_again(tmp_path: Path) -> None:
    chance = np.random.default_rng(1)
    points, topics = chance.normal(size=(60, 8)).astype(np.float32), np.arange(60) % 2
    mix = {"": np.array([1.0], np.float32), "en": np.array([0.5], np.float32)}
    weights = Weights(("cost", NONE), {"e5": learn(points, topics, 2, (1,))}, mix, 0.7, "abc")
    weights.save(tmp_path / "new" / "topics.npz")
    read = Weights.load(tmp_path / "new" / "topics.npz")
    assert (read.topics, read.sure, read.fingerprint, set(read.mix)) == (("cost", NONE), 0.7, "abc", {"", "en"})
    assert np.allclose(read.layers["e5"](points), weights.layers["e5"](points), atol=0.05)
