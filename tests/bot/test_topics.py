"""The topics as data: read strictly, the service's own above the shipped ones, key by key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.settings import SettingsError
from bot.topics import Topic, load_topics, outdated, pages, text_ids, unchecked
from handlers.lists import label
from tests.bot.understanding import ROOT, words

SHIPPED = ROOT / "messages" / "topics.toml"
WHOLE = '[needles]\nowner = "nurse"\nchecked = 2026-11-21\n'


def own(folder: Path, source: str) -> Path:
    path = folder / "topics.toml"
    path.write_text(source, encoding="utf-8")
    return path


def test_the_shipped_topics() -> None:
    topics = load_topics([SHIPPED])
    assert topics.keys() == words().topics
    assert all(1 <= len(page) <= 7 for page in pages(topics))
    assert pages(topics)[0][0] == "clinic_hours"
    assert {id for id, topic in topics.items() if topic.asks_consent}.isdisjoint(
        {"violence_help", "police_rights", "anonymity", "who_is_this", "stop", "delete_data", "human", "language"}
    )


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("[needles", "not valid TOML"),
        ("[Needles]\nowner = 'x'", "line 1: Needles"),
        ("[needles]\nowner = 'nurse'", "line 1: the key needles.checked is missing"),
        (WHOLE + 'boss = "nurse"', "line 4: the key needles.boss is not known"),
        (WHOLE.replace('"nurse"', '""'), "line 2: needles.owner"),
        (WHOLE.replace("2026-11-21", "'last week'"), "line 3: needles.checked"),
        (WHOLE + 'menu = "1/8"', "line 4: needles.menu"),
        (WHOLE + "parts = 0", "line 4: needles.parts"),
        (WHOLE + 'menu = "1/1"', "line 1: needles and clinic_hours both have menu 1/1"),
        (WHOLE + 'follow = ["topic:gone"]', "line 1: needles.follow names topic:gone"),
        (WHOLE + 'follow = ["condoms"]', "line 1: needles.follow names condoms"),
        (WHOLE + 'follow = ["command:stop"]', "line 1: needles.follow names command:stop"),
        (WHOLE + "asks_consent = true\nparts = 2", "asks_consent cannot be true"),
        ("[cost]\nfollow = ['topic:condoms']", "asks_consent cannot be true"),
        ("cost = 1", "line 1: cost"),
    ],
)
def test_a_wrong_file_is_told_in_one_line(tmp_path: Path, source: str, said: str) -> None:
    with pytest.raises(SettingsError) as error:
        load_topics([SHIPPED, own(tmp_path, source)])
    assert said in str(error.value)
    assert str(tmp_path / "topics.toml") in str(error.value)
    assert "\n" not in str(error.value)


def test_a_services_own_topics_win_key_by_key(tmp_path: Path) -> None:
    shipped = load_topics([SHIPPED])
    source = '[cost]\nowner = "board"\nmenu = ""\n[needles]\nowner = "nurse"\nchecked = 2026-11-21\nmenu = "9/1"\n'
    topics = load_topics([SHIPPED, own(tmp_path, source)])
    assert (topics["cost"].owner, topics["cost"].menu) == ("board", "")
    assert topics["cost"].asks_consent == shipped["cost"].asks_consent
    assert pages(topics)[-1] == ["needles"]
    assert not any("cost" in page for page in pages(topics))
    assert {id: topic for id, topic in topics.items() if id in shipped and id != "cost"} == {
        id: topic for id, topic in shipped.items() if id != "cost"
    }


def test_an_answer_holds_until_the_end_of_its_last_day() -> None:
    topic = Topic(owner="nurse", checked=date(2026, 1, 1), holds_until=date(2026, 6, 30))
    for_good = Topic(owner="nurse", checked=date(2026, 1, 1))
    both = {"infection_control": topic, "cost": for_good}
    assert outdated(both, date(2026, 6, 30)) == frozenset()
    assert outdated(both, date(2026, 7, 1)) == {"infection_control"}
    assert unchecked(both, date(2027, 1, 1)) == []
    assert unchecked(both, date(2027, 1, 2)) == ["infection_control", "cost"]


def test_the_ids_of_an_answer_and_its_parts() -> None:
    assert text_ids("hiv_exposure") == ["topic-hiv-exposure"]
    assert text_ids("cost", 3) == ["topic-cost", "topic-cost-more", "topic-cost-more-2"]


def test_every_page_but_the_first_has_the_label_of_the_second() -> None:
    assert label("command:more") == label("command:more_3") == "label-more"
