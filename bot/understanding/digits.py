"""Digits and buttons: what a number means, given the numbered lists that were sent to this contact.

A digit means what the newest list says. Old lists are closed: a menu after 24 hours, a campaign's and the question to
somebody who was met in the street after 7 days. Outside the list of languages 0 is always a person; while a campaign's
list is open, 9 always stops. Where two open lists say different things, the person is asked, and what they answer to
that needs no asking.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.types import CONTACT_ADD, FACE, FACES, SAFE, WHICH, WISHES, Meaning, NumberedList, Session

HOUR = 3600.0
OPEN_FOR = {
    "menu": 24 * HOUR,
    "languages": 24 * HOUR,
    WHICH: 24 * HOUR,
    "campaign": 7 * 24 * HOUR,
    CONTACT_ADD: 7 * 24 * HOUR,
    SAFE: 7 * 24 * HOUR,
    FACES: 7 * 24 * HOUR,
}
HUMAN = "command:human"
KEEP = "command:keep"
CAMPAIGN_STOP = "campaign:stop"

_ANSWERS = frozenset({"yes", "later", "no"})


def digit(number: str, session: Session, moment: float) -> Meaning:
    """What `number` stands for now."""
    lists = open_lists(session, moment)
    choosing = bool(lists) and lists[0].kind in ("languages", WHICH, FACES)
    if choosing and number in lists[0].meanings:
        return meaning(lists[0].meanings[number])
    if number == "0":
        return meaning(HUMAN)
    meanings = list(dict.fromkeys(_means(number, lists)))
    if not meanings:
        return Meaning(digit=number)
    if len(meanings) == 1:
        return meaning(meanings[0])
    return Meaning(ambiguous=tuple((str(place), found) for place, found in enumerate(meanings, start=1)))


def answered(said: str, session: Session, moment: float) -> Meaning | None:
    """What a typed "yes" or "no" answers: the question that the newest list puts, if it still waits for its answer. An
    older question is closed: a "yes" to a campaign must not answer what was asked last week."""
    lists = open_lists(session, moment)
    if not lists:
        return None
    if lists[0].kind == SAFE:
        return meaning("command:safe_now" if said == "yes" else "command:safe_no")
    offered = set(lists[0].meanings.values())
    waits = bool(session.asking) or lists[0].kind == CONTACT_ADD
    for question in ("campaign", "consent"):
        if f"{question}:{said}" in offered and (question == "campaign" or waits):
            return meaning(f"{question}:{said}")
    if KEEP in offered and session.asking:
        return meaning(f"command:{session.asking}" if said == "yes" else KEEP)
    return None


def open_lists(session: Session, moment: float) -> list[NumberedList]:
    """The lists whose digits still count, newest first."""
    return [listed for listed in session.lists if moment - listed.moment <= OPEN_FOR.get(listed.kind, 24 * HOUR)]


def _means(number: str, lists: Sequence[NumberedList]) -> list[str]:
    found = []
    for listed in lists:
        if listed.kind == FACES:  # its digits count only while nothing newer was asked
            continue
        if listed.kind == "campaign" and number == "9":
            found.append(CAMPAIGN_STOP)
        elif number in listed.meanings:
            found.append(listed.meanings[number])
    return found


def meaning(said: str) -> Meaning:
    """A meaning as lists and buttons carry it ("topic:condoms", "command:human", "language:th", "campaign:stop",
    "consent:yes", "wish:today", "face:1:cost") as a Meaning; one that we do not know means nothing."""
    kind, _, value = said.partition(":")
    if kind == "topic" and value:
        return Meaning(topic=value, confidence=1.0)
    if kind == "language" and value:
        return Meaning(command="language", locale=value, confidence=1.0)
    if kind == "command" and value:
        return Meaning(command=value, confidence=1.0)
    if said == CAMPAIGN_STOP:
        return Meaning(command="stop", confidence=1.0)
    if kind == "wish" and value in WISHES:
        return Meaning(command=f"wish_{value}", confidence=1.0)
    if kind == "face" and value[:1] in FACE:
        return Meaning(command=f"face_{value[0]}", confidence=1.0)
    if kind in ("campaign", "consent") and value in _ANSWERS:
        return Meaning(command=f"{kind}_{value}", confidence=1.0)
    return Meaning()
