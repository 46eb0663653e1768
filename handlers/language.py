"""Which language: the list of their own names, the choice, and the first message of somebody whose language we cannot
tell. A guess answers, but chooses nothing; only the person does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.types import ChannelName, Choice, Effect, EffectKind, InboundKind, Reply, Say, Turn
from handlers.lists import PERSON, menu_page, numbered
from handlers.topics import answer

#: One SMS of names in several scripts, less the room for "0 more" in any language.
_ONE_PART, _MORE = 70, 11

_ASKED = "answer:"


def choose_language(turn: Turn) -> Reply | None:
    """They chose: from now on in that language, and what they had asked before the list came is answered."""
    locale = turn.meaning.locale
    if not locale:
        return None
    effects = (Effect(EffectKind.LANGUAGE, locale),)
    asked = turn.session.asking.removeprefix(_ASKED)
    if turn.session.asking.startswith(_ASKED) and asked in turn.topics:
        reply = answer(turn, asked)
        return replace(reply, says=(Say("language-done"), *reply.says), effects=effects, locale=locale)
    says = (Say("language-done"), Say("menu-head"))
    return Reply(says=says, choices=menu_page(turn), effects=effects, topic="language", asking="", locale=locale)


def show_languages(turn: Turn) -> Reply | None:
    if turn.meaning.command == "languages":
        return _list(turn, whole=True)
    if turn.meaning.command == "lang" or turn.meaning.topic == "language":
        return _list(turn)
    return None


def first_contact(turn: Turn) -> Reply | None:
    """The first message ever, in a language we are not sure of: first the names of the languages."""
    if not turn.first or turn.certain or len(turn.locales) < 2:
        return None
    if turn.inbound.kind not in (InboundKind.TEXT, InboundKind.START):
        return None
    return _list(turn, asked=turn.meaning.topic)


def _list(turn: Turn, *, whole: bool = False, asked: str = "") -> Reply:
    lines = [*numbered([f"language:{locale}" for locale in turn.locales])][:-1]
    asking = _ASKED + asked if asked else turn.session.asking if turn.session.asking.startswith(_ASKED) else ""
    on_sms = turn.inbound.channel is ChannelName.SMS
    shown = _fitting(lines) if on_sms and not whole else lines
    last = PERSON if len(shown) == len(lines) else Choice("0", "command:languages", "label-more-languages")
    return Reply(
        says=() if on_sms else (Say("language-head"),),
        choices=(*shown, last),
        list_kind="languages",
        topic="language",
        asking=asking,
    )


def _fitting(lines: Sequence[Choice]) -> list[Choice]:
    """As many lines as one SMS holds."""
    shown: list[Choice] = []
    room = _ONE_PART - _MORE
    for line in lines:
        room -= len(f"{line.digit} {line.label}\n")
        if room < 0:
            break
        shown.append(line)
    return shown
