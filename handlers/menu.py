"""The menu, HELP, digits that need a question back, and the honest "I did not understand"."""

from __future__ import annotations

import re

from bot.types import WHICH, Choice, InboundKind, Reply, Say, Turn
from handlers.lists import PERSON, menu_page, numbered
from handlers.person import hand_over

#: After so many lists in a row that did not help, another one would not either.
MISSES = 2
_PAGE = re.compile(r"more(?:_([1-9]))?")


def telegram_start(turn: Turn) -> Reply | None:
    """Telegram's start button opens the menu. It never undoes a STOP."""
    if turn.inbound.kind is not InboundKind.START:
        return None
    return Reply(says=(Say("start-welcome"),), choices=menu_page(turn), topic="menu", asking="")


def help(turn: Turn) -> Reply | None:
    if turn.meaning.command != "help":
        return None
    if turn.inbound.provider_answered:
        return Reply(reason="provider_answered")
    return Reply(says=(Say("help"),), choices=menu_page(turn), topic="menu", asking="")


def menu(turn: Turn) -> Reply | None:
    if turn.meaning.command in ("menu", "yes", "no", "part"):  # "ok" where nothing was asked is no riddle
        return Reply(says=(Say("menu-head"),), choices=menu_page(turn), topic="menu", asking="")
    if page := _PAGE.fullmatch(turn.meaning.command):
        choices = menu_page(turn, int(page[1] or 2))
        return Reply(says=(Say("menu-more-head"),), choices=choices, topic="menu", asking="")
    return None


def digit(turn: Turn) -> Reply | None:
    """A digit that two lists explain differently, or none (any more)."""
    if turn.meaning.ambiguous:
        return Reply(
            says=(Say("digit-two"),),
            choices=numbered([said for _, said in turn.meaning.ambiguous]),
            list_kind=WHICH,
            asking="",
        )
    if turn.meaning.digit:
        return Reply(says=(Say("digit-old"),), choices=menu_page(turn), missed=True, asking="")
    return None


def likely(turn: Turn) -> Reply | None:
    """Words that speak for several topics: which of them, the menu, or a person. After two misses a person."""
    if not turn.meaning.candidates:
        return None
    if turn.session.misses >= MISSES:
        return offer_person(turn)
    topics = [f"topic:{topic}" for topic in turn.meaning.candidates if topic != "human"]
    return Reply(
        says=(Say("digit-two"),), choices=numbered([*topics, "command:menu"]), list_kind=WHICH, missed=True, asking=""
    )


def unsure(turn: Turn) -> Reply:
    """Not understood: once the menu, then a person is offered, then one is called."""
    if turn.session.misses == 0:
        return Reply(says=(Say("unsure"),), choices=menu_page(turn), missed=True)
    return offer_person(turn)


def offer_person(turn: Turn) -> Reply:
    """What is said where another answer would help nobody."""
    if list(turn.session.answers[:2]) == ["unsure-person"] * 2:
        return hand_over(turn, "misses")
    choices = (Choice("1", PERSON.meaning, PERSON.label), Choice("2", "command:menu", "label-menu"))
    return Reply(says=(Say("unsure-person"),), choices=choices, missed=True, asking="")
