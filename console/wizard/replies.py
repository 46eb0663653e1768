"""Step 3: what a digit in answer to it does, and what stands on its button in each language. 0 is always a person and 9
always stops; whatever else people write is understood as always."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from starlette.responses import Response

from bot.wording import read as read_text
from bot.wording import tidied, write
from campaigns.definition import MESSAGE
from console.asked import Asked
from console.frame import says
from console.wizard.counting import People
from console.wizard.draft import Content, Draft, Problem, problem
from console.wizard.keeping import Step, keep_step, show_step
from staff.labels import usual

DIGITS = tuple("12345678")
SHOWN = 3  # digits that are offered at least
ANSWERS = ("campaign:yes", "campaign:later", "campaign:no")
LONGEST_LABEL = 60
_MEANING = re.compile(r"(topic|campaign):[a-z_]{1,60}", re.ASCII)


class Label(NamedTuple):
    locale: str
    text: str


class Row(NamedTuple):
    digit: str
    meaning: str
    labels: list[Label]


def part(content: Content) -> Any:
    return [content.replies, [_labels(content, digit) for digit in content.replies]]


def read(draft: Draft, content: Content) -> list[Problem]:
    form, found, translator = draft.asked.form, [], draft.desk.translator
    before, replies = content.replies, {}
    for digit in DIGITS:
        meaning = form.get(f"means-{digit}", before.get(digit, ""))
        if meaning and not _known(draft, meaning, before.get(digit, "")):
            found.append(problem(draft, f"means-{digit}", "wizard-mend-meaning", digit=digit))
            continue
        if meaning:
            replies[digit] = meaning
        for locale in _written(draft, content):
            held = read_text(content.texts[locale], f"reply-{digit}")
            if held and not held.plain:
                continue  # as its file has it; nothing here understands it
            text = form.get(f"label-{digit}-{locale}", _label(content, digit, locale))
            if len(text) > LONGEST_LABEL:
                found.append(problem(draft, f"label-{digit}-{locale}", "wizard-mend-label", most=LONGEST_LABEL))
                continue
            given = " ".join(tidied(text).split()).replace("{", "(").replace("}", ")")
            if not given or given == usual(translator, locale, before.get(digit, "")):
                given = usual(translator, locale, meaning)
            source = content.texts.get(locale, "")
            content.texts[locale] = write(source, f"reply-{digit}", given if meaning else "")
    content.definition["replies"] = replies
    return found


async def show(draft: Draft, content: Content, counted: People) -> dict[str, Any]:
    form, replies = draft.asked.form, content.replies
    posted = draft.asked.request.method == "POST" and "more" not in form
    shown = max(SHOWN, *(int(digit) for digit in replies), 0) + (draft.asked.request.query_params.get("more") == "1")
    rows = [
        Row(
            digit,
            form.get(f"means-{digit}", "") if posted else replies.get(digit, ""),
            [
                Label(locale, form.get(f"label-{digit}-{locale}", "") if posted else _label(content, digit, locale))
                for locale in _written(draft, content)
            ],
        )
        for digit in DIGITS[:shown]
    ]
    reader = draft.asked.locale
    topics = [
        (f"topic:{topic}", words)
        for topic in draft.asked.parts.house.knowledge.topics
        if (words := usual(draft.desk.translator, reader, f"topic:{topic}"))
    ]
    return {
        "rows": rows,
        "topics": sorted(topics, key=lambda pair: pair[1].casefold()),
        "answers": ANSWERS,
        "others": sorted(set(replies.values()) - {id for id, _ in topics} - set(ANSWERS)),
        "more": shown < len(DIGITS),
    }


def means(draft: Draft, meaning: str) -> str:
    """What a reply does, in the reader's words."""
    kind, _, name = meaning.partition(":")
    t = says(draft.asked.locale)
    if kind == "topic":
        return f"{t('wizard-does-answers')}: {usual(draft.desk.translator, draft.asked.locale, meaning) or name}"
    return t("wizard-answer", meaning=name)


def _known(draft: Draft, meaning: str, before: str) -> bool:
    kind, _, name = meaning.partition(":")
    if meaning == before or meaning in ANSWERS:
        return bool(_MEANING.fullmatch(meaning))
    return kind == "topic" and name in draft.asked.parts.house.knowledge.topics


def _written(draft: Draft, content: Content) -> list[str]:
    """The languages that it has words in."""
    return [locale for locale in draft.locales if read_text(content.texts.get(locale, ""), MESSAGE)]


def _labels(content: Content, digit: str) -> Mapping[str, str]:
    return {locale: _label(content, digit, locale) for locale in sorted(content.texts)}


def _label(content: Content, digit: str, locale: str) -> str:
    held = read_text(content.texts.get(locale, ""), f"reply-{digit}")
    return held.text if held else ""


STEP = Step("replies", part, read, show)


async def replies_page(asked: Asked) -> Response:
    return await show_step(asked, STEP)


async def keep_replies(asked: Asked) -> Response:
    return await keep_step(asked, STEP)
