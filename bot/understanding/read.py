"""What an inbound means: danger first, then commands, digits and buttons, then what free text is about (`topics`).

Only what is sure enough is answered; else the likeliest topics are offered. What takes something away (STOP, DELETE) is
never done because of a likeness: it is asked back.

Whatever comes in (64 kB, broken Unicode, emoji only) gives a Meaning, in bounded time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial

from bot.locales import choose
from bot.types import FACES, Contact, Inbound, InboundKind, Meaning, Session
from bot.understanding.digits import answered, digit, meaning, open_lists
from bot.understanding.embedding import EMBEDDINGS
from bot.understanding.faces import face
from bot.understanding.free_text import CLEAR, VIOLENCE, asked_back, free_text
from bot.understanding.language import guess, named, warm_up
from bot.understanding.words import Words

#: Twilio's OptOutType
_PROVIDER = {"STOP": "stop", "START": "start", "HELP": "help"}


def understand(
    inbound: Inbound,
    session: Session,
    contact: Contact,
    words: Words,
    locales: Sequence[str],
    moment: float,
    topics: Collection[str] | None = None,
) -> Meaning:
    """What `inbound` is about, for a contact with this session: a command, one of `topics` (by default all that we have
    words for), … Never raises on what people write."""
    topics = words.topics if topics is None else topics
    if inbound.kind is InboundKind.BUTTON:
        return _offered(meaning(inbound.data), topics, locales)
    if inbound.kind is not InboundKind.TEXT:
        return Meaning()
    locale = contact.language or session.guess
    said = _text(inbound, session, words, topics, locales, locale, moment)
    if not words.danger.find(inbound.text):
        return said
    return asked_back(said, topics) if said.spoken_of and VIOLENCE in topics else replace(said, danger=True)


def warming(words: Words, locales: Sequence[str]) -> Iterator[Callable[[], object]]:
    """What reads the models, one by one, so that the first person does not wait for it. All of them take seconds:
    whoever is to stop can leave the rest. The last may raise WeightsError."""
    yield partial(warm_up, locales)
    if words.model:
        yield from (partial(embed, "warm") for embed in EMBEDDINGS.values())
        yield words.model.warm


def answer_locale(
    inbound: Inbound, session: Session, contact: Contact, words: Words, locales: Sequence[str]
) -> tuple[str, bool]:
    """The language to answer in, and whether we are sure of it: the one they chose; else the one this message is surely
    written in; else that of their last message; else a mere guess, from the text, the app's language, or the service's
    first."""
    chosen = choose(contact.language, locales) if contact.language else None
    if chosen:
        return chosen, True
    found, certain = guess(inbound.text, words, locales) if inbound.kind is InboundKind.TEXT else ("", False)
    if certain:
        return found, True
    if session.guess in locales:
        return session.guess, True
    return found or choose(inbound.locale_hint, locales) or locales[0], False


def _text(
    inbound: Inbound,
    session: Session,
    words: Words,
    topics: Collection[str],
    locales: Sequence[str],
    locale: str,
    moment: float,
) -> Meaning:
    command = words.commands.exact(inbound.text, locale)
    if command in ("yes", "no") and (answer := answered(command, session, moment)):
        return answer
    if inbound.opt_out in _PROVIDER:  # the provider has acted on it: so must we, whatever we would have read
        return Meaning(command=_PROVIDER[inbound.opt_out], confidence=1.0)
    if command in ("", "lang") and (language := named(inbound.text, locales)):
        return Meaning(command="language", locale=language, confidence=1.0)
    if command:
        return Meaning(command=command, confidence=1.0)
    lists = open_lists(session, moment)
    if (shown := face(inbound.text)) and any(listed.kind == FACES for listed in lists):
        return meaning(f"face:{shown}")
    number = words.numbers.digit(inbound.text)
    if not number and lists:
        number = words.numbers.word(inbound.text, locale)
    if number:
        return _offered(digit(number, session, moment), topics, locales)
    near = words.commands.near(inbound.text)
    if near:
        return Meaning(near=near, confidence=CLEAR)
    return free_text(inbound.text, locale, words, topics, locales)


def _offered(said: Meaning, topics: Collection[str], locales: Sequence[str]) -> Meaning:
    """What an old list or button stands for means nothing once the service no longer offers that language or topic."""
    gone = (said.locale and said.locale not in locales) or (said.topic and said.topic not in topics)
    return Meaning() if gone else said
