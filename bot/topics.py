"""The topics as data: who answers for each, until when its answer holds, where it stands in the menu, what follows it.

`messages/topics.toml` holds the shipped ones; a service's own `topics.toml` wins key by key, and may add topics. What
is said stands in `messages/ftl/<locale>/topics.ftl`, the words people ask with in `messages/words/<locale>.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, RootModel, model_validator

from bot.service import Strict, fitting, line_of, open_toml
from bot.settings import SettingsError
from bot.types import WISHES

FILE = "topics.toml"
#: After so long somebody looks at a topic again.
CHECKED_WITHIN = timedelta(days=365)


class Topic(Strict):
    """One thing people ask about. The keys are explained at the top of `messages/topics.toml`."""

    owner: Annotated[str, Field(min_length=1)]
    checked: date
    holds_until: date | None = None
    point: str = ""
    menu: Annotated[str, Field(pattern=r"^([1-9]/[1-7])?$")] = ""  # 9 is never in a menu, and 8 turns the page
    follow: Annotated[tuple[str, ...], Field(max_length=7)] = ()
    asks_consent: bool = False
    parts: Annotated[int, Field(ge=1, le=9)] = 1

    @model_validator(mode="after")
    def _one_question_at_a_time(self) -> Topic:
        if self.asks_consent and (self.follow or self.parts > 1):
            raise ValueError("asks_consent cannot be true where choices (follow) or more parts come after the answer")
        return self


Topics = Mapping[str, Topic]


class _Topics(RootModel[dict[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")], Topic]]):
    """All topics of one or more files."""


def load_topics(files: Sequence[Path]) -> Topics:
    """The topics in `files`; a later one wins key by key. Raises SettingsError, which names file, line and mending."""
    keys: dict[str, Any] = {}
    lines: dict[str, str] = {}
    topics: dict[str, Topic] = {}
    for path in files:
        text, data = open_toml(path)
        for id, own in data.items():
            known = keys.get(id)
            keys[id] = {**known, **own} if isinstance(known, dict) and isinstance(own, dict) else own
            lines[id] = f"{path} line {line_of(text, [id])}"
        topics |= fitting(_Topics, {id: keys[id] for id in data}, path, text).root
    _together(topics, lines)
    return topics


def _together(topics: Topics, lines: Mapping[str, str]) -> None:
    """What only shows when all topics are there. `lines` says where each stands."""
    taken: dict[str, str] = {}
    for id, topic in topics.items():
        if topic.menu and taken.setdefault(topic.menu, id) != id:
            what = f"{id} and {taken[topic.menu]} both have menu {topic.menu}. Give one of them another place"
            raise SettingsError(f"{lines[id]}: {what}.")
        for meaning in topic.follow:
            kind, _, named = meaning.partition(":")
            if named not in {"topic": topics, "wish": WISHES}.get(kind, ()):
                what = f"{id}.follow names {meaning}. Write topic: and the id of a topic, or wish: and one of "
                what += ", ".join(WISHES)
                raise SettingsError(f"{lines[id]}: {what}.")


def outdated(topics: Topics, today: date) -> frozenset[str]:
    """The topics whose answers no longer hold: nobody is told that they do."""
    return frozenset(id for id, topic in topics.items() if topic.holds_until and topic.holds_until < today)


def unchecked(topics: Topics, today: date) -> list[str]:
    """The topics that nobody has checked within a year."""
    return [id for id, topic in topics.items() if today - topic.checked > CHECKED_WITHIN]


def pages(topics: Topics) -> list[list[str]]:
    """The topics of the menu, page by page, each in its order."""
    places = sorted((topic.menu, id) for id, topic in topics.items() if topic.menu)
    numbers = sorted({place.partition("/")[0] for place, _ in places})
    return [[id for place, id in places if place.startswith(f"{number}/")] for number in numbers]


def wished(topics: Topics) -> frozenset[str]:
    """The points that a wish to come may be for."""
    takes = [topic for topic in topics.values() if any(choice.startswith("wish:") for choice in topic.follow)]
    return frozenset(topic.point for topic in takes if topic.point)


def answered(topics: Topics, answers: Sequence[str]) -> str:
    """The topic of the first of these answers' ids that is one, "" where none is."""
    known = {text: id for id, topic in topics.items() for text in text_ids(id, topic.parts)}
    return next((known[answer] for answer in answers if answer in known), "")


def text_ids(id: str, parts: int = 1) -> list[str]:
    """The ids of a topic's answer: the whole one, which is the first part on SMS, and the parts that follow it there:
    topic-shelter, topic-shelter-more, topic-shelter-more-2, …"""
    first = "topic-" + id.replace("_", "-")
    return [first, *(f"{first}-more" + (f"-{number}" if number > 1 else "") for number in range(1, parts))]
