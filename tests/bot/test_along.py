"""What goes along with an answer, and when nothing does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.knowledge import SAMPLE, load_knowledge
from bot.along import along
from bot.changes import NEW_CONVERSATION, session_after
from bot.media import Library
from bot.types import ChannelName, Contact, Inbound, InboundKind, Meaning, Reply, Say, Session, Turn

KNOWLEDGE = load_knowledge(SAMPLE)
NOW = 1_790_000_000.0
ANSWER = Reply(says=(Say("topic-cost"),), topic="cost", media="cost")
WHATSAPP, TELEGRAM = ChannelName.WHATSAPP, ChannelName.TELEGRAM
BOTH = ["cost/en.png", "cost/en.ogg"]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "cost").mkdir()
    for name in ("en.png", "en.ogg", "th.png"):
        (tmp_path / "cost" / name).touch()
    return Library.load([tmp_path])


def turn(channel: ChannelName = WHATSAPP, session: Session | None = None, **contact: Any) -> Turn:
    known = Contact(1, channel, **{"language": "en", "last_inbound": NOW - 60, **contact})
    inbound = Inbound(channel, "+447700900123", "1", InboundKind.TEXT, "what does it cost")
    return Turn(inbound, known, session or Session(), Meaning(topic="cost"), "en", True, NOW, first=False)


def ids(library: Library, turn: Turn, reply: Reply = ANSWER, locale: str = "en") -> list[str]:
    return [one.id for one in along(reply, turn, locale, library, KNOWLEDGE.translator)]


@pytest.mark.parametrize("channel", [WHATSAPP, TELEGRAM])
def test_picture_then_recording_with_the_answer_on_chat(library: Library, channel: ChannelName) -> None:
    found = along(ANSWER, turn(channel), "en", library, KNOWLEDGE.translator)
    assert [one.id for one in found] == BOTH
    assert [one.caption for one in found] == ["The same, as a picture.", "The same, to listen to."]
    assert ids(library, turn(channel), locale="th") == ["cost/th.png"]
    assert ids(library, turn(channel), locale="ru") == []


def test_never_on_sms_nor_with_another_answer(library: Library) -> None:
    assert ids(library, turn(ChannelName.SMS)) == []
    assert ids(library, turn(), replace(ANSWER, media="")) == []


@pytest.mark.parametrize(
    ("contact", "sent"),
    [
        ({"danger_until": NOW + 1}, []),
        ({"danger_until": NOW + 1, "safe": "now"}, []),
        ({"danger_until": NOW - 1, "safe": "asked"}, []),
        ({"danger_until": NOW - 1, "safe": "later"}, []),
        ({"danger_until": NOW - 1, "safe": "no"}, []),
        ({"danger_until": NOW - 1, "safe": "now"}, BOTH),
    ],
)
def test_nothing_to_whom_it_could_endanger(library: Library, contact: dict[str, Any], sent: list[str]) -> None:
    assert ids(library, turn(**contact)) == sent


def test_nothing_in_the_turn_that_tells_of_danger(library: Library) -> None:
    assert ids(library, replace(turn(), meaning=Meaning(topic="cost", danger=True))) == []


def test_once_in_a_conversation_and_again_in_the_next(library: Library) -> None:
    first = turn()
    after = session_after(first, ANSWER, ["topic-cost"], None, ids(library, first))
    assert ids(library, turn(session=after)) == []
    assert ids(library, turn(session=after), locale="th") == ["cost/th.png"]
    later = session_after(turn(session=after), ANSWER, ["topic-cost"], None)
    assert list(later.shown) == BOTH
    next_one = turn(session=later, last_inbound=NOW - NEW_CONVERSATION - 1)
    assert ids(library, next_one) == BOTH
    assert session_after(next_one, ANSWER, ["topic-cost"], None).shown == ()


def test_handlers_name_a_topic_only_where_its_answer_is_given() -> None:
    for handler in KNOWLEDGE.handlers:
        known = replace(turn(), topics=KNOWLEDGE.topics, locales=KNOWLEDGE.locales)
        if reply := handler(known):
            assert reply.media == "cost"
            gone = handler(replace(known, outdated=frozenset({"cost"})))
            assert gone
            assert gone.media == ""
            break
    else:
        pytest.fail("nobody answered")
