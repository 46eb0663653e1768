"""The lists people choose from, and the way to a person that every answer ends with."""

from __future__ import annotations

from collections.abc import Sequence

from bot.locales import babel_locale
from bot.topics import pages
from bot.types import ChannelName, Choice, Say, Turn

PERSON = Choice("0", "command:human", "label-human")
#: The second page of the menu; the third is "command:more_3".
MORE = "command:more"


def label(meaning: str) -> str:
    """The id of a meaning's words: "topic:clinic_hours" has label-clinic-hours, "campaign:yes" label-campaign-yes,
    "wish:today" label-wish-today."""
    kind, _, value = meaning.partition(":")
    if meaning.startswith(f"{MORE}_"):
        return "label-more"
    named = f"{kind}-{value}" if kind in ("campaign", "wish") and value != "stop" else value
    return "label-" + named.replace("_", "-")


def numbered(meanings: Sequence[str]) -> tuple[Choice, ...]:
    """The meanings as a list from 1 on, with a person at its end."""
    wanted = [meaning for meaning in meanings if meaning != PERSON.meaning]
    return (*(_line(str(digit), meaning) for digit, meaning in enumerate(wanted, start=1)), PERSON)


def _line(digit: str, meaning: str) -> Choice:
    kind, _, value = meaning.partition(":")
    if kind == "language":
        return Choice(digit, meaning, own_name(value), literal=True)
    return Choice(digit, meaning, label(meaning))


def own_name(locale: str) -> str:
    """A language's name in itself."""
    known = babel_locale(locale)
    return (known.get_display_name() if known else None) or locale


def menu_page(turn: Turn, number: int = 1) -> tuple[Choice, ...]:
    """One page of the menu, as the topics say; a page that is not there is the first. The last line turns the page."""
    shelves = pages(turn.topics) or [[]]
    number = number if number in range(1, len(shelves) + 1) else 1
    lines = [f"topic:{topic}" for topic in shelves[number - 1]]
    if number < len(shelves):
        lines.append(f"{MORE}_{number + 1}" if number > 1 else MORE)
    elif number > 1:
        lines.append("command:menu")
    return numbered(lines)


def on_chat(turn: Turn) -> bool:
    """True where choices are buttons to press. WhatsApp has none outside a template."""
    return turn.inbound.channel is ChannelName.TELEGRAM


def next_step(turn: Turn) -> tuple[Say, ...]:
    """The line that ends an answer, where there are no buttons to say it."""
    return () if on_chat(turn) else (Say("person-line"),)


def next_buttons(turn: Turn) -> tuple[Choice, ...]:
    """The buttons that end an answer. They have no digit: a list sent before stays open."""
    if not on_chat(turn):
        return ()
    return (Choice("", "command:menu", "label-menu"), Choice("", PERSON.meaning, PERSON.label))
