"""`lykt check` and `lykt messages check` know the topics: what is out of date, what has no answer, label or words."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from app.checking_topics import check_topics
from app.knowledge import SAMPLE, SHIPPED_TOPICS
from bot import clock
from bot.service import load_service
from bot.topics import load_topics
from tests.app.keyboard import Keyboard

TODAY = clock.local(clock.now()).date()
TOPIC = f'owner = "nurse"\nchecked = {TODAY:%Y-%m-%d}\n'


@pytest.fixture
def texts_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """The checks of each text by itself take seconds and have tests of their own."""
    monkeypatch.setattr("bot.catalogue.check", lambda *_, **__: [])


quick = pytest.mark.usefixtures("texts_in_order")


def checked(keyboard: Keyboard) -> list[dict[str, Any]]:
    return json.loads(keyboard.type("check", "--json").stdout)  # type: ignore[no-any-return]


def problems(keyboard: Keyboard) -> set[tuple[str, str, str]]:
    told = json.loads(keyboard.type("messages", "check", "--json").stdout)
    return {(one["locale"], one["id"], one["what"]) for one in told}


def test_the_shipped_topics_are_in_order() -> None:
    assert list(check_topics(load_topics([SHIPPED_TOPICS]), load_service(SAMPLE), date(2026, 11, 22))) == []


@quick
def test_advice_out_of_date_is_an_error_that_names_its_owner(keyboard: Keyboard) -> None:
    keyboard.file("service/topics.toml", f"[cost]\nholds_until = {TODAY - timedelta(days=2):%Y-%m-%d}\n")
    [found] = [one for one in checked(keyboard) if "the topic cost" in one["what"]]
    assert found["level"] == "error"
    assert "the coordinator mends the answer" in found["mend"]


@quick
def test_topics_that_nobody_has_checked_for_a_year(keyboard: Keyboard) -> None:
    ago = TODAY - timedelta(days=366)
    keyboard.file("service/topics.toml", f"[cost]\nchecked = {ago}\n[vaccines]\nchecked = {ago}\n")
    [found] = [one for one in checked(keyboard) if "checked for 365 days" in one["what"]]
    assert found["level"] == "warning"
    assert "cost, vaccines" in found["what"]
    assert "(coordinator, nurse)" in found["mend"]


@quick
def test_hours_of_a_service_that_is_none(keyboard: Keyboard) -> None:
    keyboard.file("service/topics.toml", '[cost]\npoint = "bakery"\n')
    [found] = [one for one in checked(keyboard) if "bakery" in one["what"]]
    assert found["level"] == "warning"


@quick
def test_a_wrong_topics_file_is_one_line(keyboard: Keyboard) -> None:
    keyboard.file("service/topics.toml", "[cost]\nmenu = 5\n")
    assert "topics.toml line 2: cost.menu" in keyboard.refused("ask", "price")
    assert any("topics.toml line 2: cost.menu" in one["what"] for one in checked(keyboard))


@quick
@pytest.mark.parametrize("parts", [1, 2])
def test_a_topic_without_texts_or_words(keyboard: Keyboard, parts: int) -> None:
    keyboard.file("service/topics.toml", f"[needles]\n{TOPIC}parts = {parts}\n")
    found = problems(keyboard)
    ids = ["topic-needles", "label-needles", *(["topic-needles-sms", "topic-needles-more-sms"] if parts == 2 else [])]
    assert {(locale, id) for locale, id, _ in found} == {("", "needles")} | {
        (locale, id) for locale in ("nb", "en", "es", "pt", "ro", "bg", "th", "ru", "pl", "ar") for id in ids
    }


def test_a_topic_that_one_language_has_is_missing_in_the_others(keyboard: Keyboard) -> None:
    keyboard.file("service/topics.toml", f"[needles]\n{TOPIC}")
    keyboard.file("service/words/en.toml", '[topics]\nneedles = ["needle"]\n')
    keyboard.file("service/ftl/en/own.ftl", "### state = draft\ntopic-needles = Yes, here.\nlabel-needles = Needles\n")
    assert {(locale, id) for locale, id, _ in problems(keyboard)} >= {("nb", "topic-needles"), ("nb", "label-needles")}
    assert keyboard.json("ask", "needle", "--locale", "en")["topic"] == "needles"


@quick
def test_texts_and_words_of_a_topic_that_is_none(keyboard: Keyboard) -> None:
    keyboard.file("service/words/en.toml", '[topics]\nneedles = ["needle"]\n')
    keyboard.file("service/ftl/en/own.ftl", "### state = draft\ntopic-needle-more-sms = Yes, here.\n")
    found = {(locale, id) for locale, id, what in problems(keyboard) if "no such topic" in what}
    assert found == {("en", "needles"), ("en", "topic-needle-more-sms")}
    assert keyboard.json("ask", "needle", "--locale", "en")["topic"] is None
