"""The topics as the service uses them: what `lykt check` and `lykt messages check` say of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from bot.proofreading import Problem
from bot.service import Service, line_of
from bot.topics import CHECKED_WITHIN, FILE, Topics, outdated, text_ids, unchecked
from bot.translator import Translator
from bot.types import Finding
from handlers.lists import label

REFERENCE = "en"
#: What is said in place of any topic's answer.
_NO_TOPIC = "topic-outdated"
#: What stands behind a topic's name. Whoever shortens an answer in their own folder may leave its other parts.
_ENDING = re.compile(r"(-more(-[1-8])?)?(-sms)?\Z")


def check_topics(topics: Topics, service: Service, today: date) -> Iterator[Finding]:
    """What is out of date, what nobody has looked at for a year, and whose hours a topic cannot tell."""
    for id in sorted(outdated(topics, today)):
        what = f"the topic {id} held until {topics[id].holds_until}: its answer is not given any more"
        mend = f"the {topics[id].owner} mends the answer, then sets checked and holds_until under [{id}] in {FILE}"
        yield Finding("error", what, mend)
    if late := unchecked(topics, today):
        what = f"topics that nobody has checked for {CHECKED_WITHIN.days} days: {', '.join(sorted(late))}"
        owners = ", ".join(sorted({topics[id].owner for id in late}))
        yield Finding("warning", what, f"have them read ({owners}), then set checked in {FILE}")
    for id, topic in topics.items():
        if topic.point and topic.point not in service.services:
            what = f"the topic {id} tells the hours of {topic.point}, and service.toml has no such service"
            yield Finding("warning", what, f"change point under [{id}] in {FILE}")


def topic_problems(
    topics: Topics,
    files: Sequence[Path],
    languages: Iterable[str],
    translator: Translator,
    words: Mapping[str, Iterable[str]],
) -> Iterator[Problem]:
    """Topics without an answer, a label or words, and the contrary: answers and words of topics that are none. What
    only one language lacks is found where all texts are compared. `words`: the topics each language has words for."""
    asked = {topic for known in words.values() for topic in known}
    for id, topic in topics.items():
        file, line = _place(files, id)
        for text in _needed(id, topic.parts):
            if translator.has(REFERENCE, text):
                continue
            for locale in languages:
                if not translator.has(locale, text):
                    yield Problem(file, line, locale, text, f"the topic {id} has no such text in {locale}", "Write it")
        if id not in asked:
            yield Problem(file, line, "", id, "no language has words for it: nobody can ask", "Add some in words/")
    yield from _strange(topics, translator, words)


def _needed(id: str, parts: int) -> list[str]:
    """The ids that must be there: the answer, its further parts on SMS, its line in lists."""
    first, *more = text_ids(id, parts)
    return [first, *([f"{first}-sms"] if more else []), *(f"{text}-sms" for text in more), label(f"topic:{id}")]


def _strange(topics: Topics, translator: Translator, words: Mapping[str, Iterable[str]]) -> Iterator[Problem]:
    known = {text_ids(id)[0] for id in topics} | {_NO_TOPIC}
    for locale in translator.locales:
        for text in sorted(translator.of(locale).ids):
            if text.startswith("topic-") and _ENDING.sub("", text) not in known:
                yield Problem("", 0, locale, text, f"{FILE} has no such topic", "Add it there, or remove this")
    for locale, ids in words.items():
        for id in sorted(set(ids) - topics.keys()):
            yield Problem("", 0, locale, id, f"there are words for it, and {FILE} has no such topic", "Add it there")


def _place(files: Sequence[Path], id: str) -> tuple[str, int]:
    """The last file that names the topic, and the line."""
    for path in reversed(files):
        text = path.read_text(encoding="utf-8-sig")
        if f"[{id}]" in text:
            return str(path), line_of(text, [f"[{id}]"])
    return str(files[0]), 0
