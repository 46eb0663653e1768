"""The answers as the staff look after them: each topic in each language, what is wrong with it, and what the bot says.

What is wrong stands first: advice that no longer holds, languages without a text, advice nobody has checked for a year,
texts that nobody has reviewed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from bot import clock
from bot.conversation import reply_to
from bot.knowledge import Knowledge
from bot.rendering import Rendered
from bot.reviews import FileState, state_of
from bot.sms import Measure, measure
from bot.topics import Topic, outdated, text_ids, unchecked
from bot.translator import Translator
from bot.types import ChannelName, Consent, Contact, Inbound, InboundKind, Session
from handlers.lists import label

NO_LABELS = "en"  # whose names of topics are shown to a reader whose language has none


class State(StrEnum):
    """One topic's texts in one language; the worst of its parts."""

    MISSING = "missing"
    DRAFT = "draft"
    CHANGED = "changed"  # reviewed, and changed since
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Text:
    state: State
    by: str = ""  # who reviewed it
    on: str = ""  # which day, like 2026-11-21


@dataclass(frozen=True, slots=True)
class Answer:
    """One topic, in every language the service offers."""

    id: str
    topic: Topic
    outdated: bool  # it held until a day that is over: it is not given any more
    unchecked: bool  # for a year
    texts: Mapping[str, Text]

    def locales(self, *states: State) -> list[str]:
        """The languages in which it is in one of these states."""
        return [locale for locale, text in self.texts.items() if text.state in states]

    @property
    def urgency(self) -> tuple[int, int, int, int]:
        missing, open = self.locales(State.MISSING), self.locales(State.DRAFT, State.CHANGED)
        return (-self.outdated, -len(missing), -self.unchecked, -len(open))


@dataclass(frozen=True, slots=True)
class Said:
    """One message as the bot would send it now; `measure` on SMS."""

    text: str
    buttons: Sequence[str] = ()
    measure: Measure | None = None


def answers(known: Knowledge, today: date) -> list[Answer]:
    """All topics, what is most urgent first."""
    over, late = outdated(known.topics, today), unchecked(known.topics, today)
    found = []
    for id, topic in known.topics.items():
        texts = {locale: _text(known.translator, locale, id, topic) for locale in known.service.languages}
        found.append(Answer(id, topic, id in over, id in late, texts))
    return sorted(found, key=lambda one: one.urgency)


def name_of(translator: Translator, locale: str, topic: str) -> str:
    """A topic's name in the reader's language, or else its id."""
    id = label(f"topic:{topic}")
    reader = locale if translator.has(locale, id) else NO_LABELS
    return translator.text(reader, id) if translator.has(reader, id) else topic


def said_on_sms(known: Knowledge, topic: str, locale: str) -> list[Said]:
    """What comes on SMS: the whole answer, or its parts, each after an M."""
    ids = text_ids(topic, known.topics[topic].parts)
    made = [_rendered(known, ChannelName.SMS, locale, f"topic:{topic}", "")]
    made += [_rendered(known, ChannelName.SMS, locale, "command:part", before) for before in ids[:-1]]
    return [Said(text, (), measure(text)) for one in made for text in one.texts]


def said_in_chat(known: Knowledge, topic: str, locale: str) -> list[Said]:
    """What comes in a chat, with its buttons."""
    made = _rendered(known, ChannelName.TELEGRAM, locale, f"topic:{topic}", "")
    return [Said(text, [button.label for row in made.buttons for button in row]) for text in made.texts]


def _rendered(known: Knowledge, channel: ChannelName, locale: str, pressed: str, answered: str) -> Rendered:
    """As to somebody who has written before, in the language they chose."""
    now = clock.now()
    contact = Contact(0, channel, locale, Consent(now, "", ""), last_inbound=now)
    inbound = Inbound(channel, "", "", InboundKind.BUTTON, data=pressed)
    return reply_to(known, inbound, contact, Session(answers=(answered,) if answered else ()))[2]


def _text(translator: Translator, locale: str, id: str, topic: Topic) -> Text:
    """The worst state of the files its texts stand in."""
    first, *more = text_ids(id, topic.parts)
    needed = [first, *([f"{first}-sms"] if more else []), *(f"{one}-sms" for one in more)]
    if not all(translator.has(locale, one) for one in needed):
        return Text(State.MISSING)
    ids = [one for one in (*needed, f"{first}-sms") if translator.has(locale, one)]
    files = {translator.of(locale).entry(one).file for one in ids}
    found = [_state(locale, file) for file in sorted(files)]
    for state, wrong in ((State.CHANGED, [one for one in found if one.changed]), (State.DRAFT, _drafts(found))):
        if wrong:
            return Text(state, wrong[0].by, wrong[0].on)
    return Text(State.REVIEWED, found[0].by, found[0].on)


def _drafts(found: Sequence[FileState]) -> list[FileState]:
    return [one for one in found if not one.reviewed and not one.changed]


@cache
def _state(locale: str, file: str) -> FileState:
    """As it was when this process first asked: the texts themselves are read only once too."""
    return state_of(locale, Path(file))
