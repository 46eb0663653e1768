"""What a free text is about, where it is no command, number or wish that words alone tell: the answer that is sure
enough, else the likely topics to choose from.

A wish to stop or to be deleted is never granted here, only asked back.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.types import Meaning
from bot.understanding.keywords import Topic
from bot.understanding.language import guess
from bot.understanding.questions import DANGER, NONE
from bot.understanding.words import Words

#: Below, what words alone tell is not said as if we knew.
CLEAR = 0.5
MOST_CANDIDATES = 4
#: A list is no longer than it must be, to hold the topic so surely.
_ENOUGH = 0.97
#: What is so surely about none of the topics is no riddle that a short list would solve.
_OUTSIDE = 0.6
#: Words of danger in what is about nothing of ours, and hardly about violence, are a figure of speech ("this heat kills
#: me").
_SPOKEN_OF = 0.1
#: What must not be missed is offered behind others that are likelier.
VIOLENCE = "violence_help"
_NOT_MISSED = (VIOLENCE, "human", "stop", "delete_data")
_LIKELY = 0.01
#: Said sooner than the rest: numbers to call, which harm nobody who was asking about something else; and what is only
#: asked back, and stands in no list.
_SOONER = {VIOLENCE: 0.5, "wrong_number": 0.5}
#: Where violence may be meant, nothing else is said without asking.
_IN_DOUBT = 0.05
#: Topics that are a wish: asked back, by the name of the command that would grant it.
_WISHES = {"stop": "stop", "delete_data": "delete", "wrong_number": "wrong_number"}
#: The topic of each wish that one word in a sentence may be.
_ABOUT = {wish: topic for topic, wish in _WISHES.items()}


def free_text(text: str, locale: str, words: Words, offered: Collection[str], locales: Sequence[str]) -> Meaning:
    """What `text` is about, among the topics `offered`. `locale`: the language they chose or wrote in before, or ""."""
    if (topic := words.keywords.whole(text, locale)) in offered and topic not in _WISHES:
        return Meaning(topic=topic, confidence=1.0)
    if topic := _unlearnt(text, locale, words, offered):
        return Meaning(topic=topic, confidence=CLEAR)
    told = rank(text, locale, words, offered, locales)
    ranked = _with_danger(told)
    said = _said(text, locale, words, offered, told, ranked)
    elsewhere = bool(ranked) and ranked[0].topic == NONE and _likelihood(ranked, VIOLENCE) < _SPOKEN_OF
    return replace(said, spoken_of=elsewhere)


def _said(
    text: str, locale: str, words: Words, offered: Collection[str], told: Sequence[Topic], ranked: Sequence[Topic]
) -> Meaning:
    known = {*offered, *_WISHES}
    sure = words.model.weights.sure if words.model else 0.0
    best = ranked[0] if ranked else Topic(NONE, 0.0)
    if two := _two_at_once(text, locale, words, best, offered):
        return Meaning(confidence=best.confidence, candidates=two)
    if best.topic == VIOLENCE and _sure(ranked, sure) and _likelihood(told, DANGER) > _likelihood(told, VIOLENCE):
        return Meaning(danger=True, confidence=best.confidence)
    if best.topic in known and _sure(ranked, sure):
        wish = _WISHES.get(best.topic, "")
        return Meaning(near=wish, topic="" if wish else best.topic, confidence=best.confidence)
    if command := words.commands.misspelt(text):
        return Meaning(command=command, confidence=CLEAR)
    near = words.commands.holds(text)
    if near and (words.model is None or _likelihood(ranked, _ABOUT[near]) >= _LIKELY):
        return Meaning(near=near)
    return Meaning(confidence=best.confidence, candidates=_candidates(ranked, offered))


def asked_back(said: Meaning, offered: Collection[str]) -> Meaning:
    """For words of danger where hardly any is in `said`: help first, before what else of `offered` may be meant."""
    others = said.candidates or (said.topic, _ABOUT.get(said.near, ""))
    candidates = (VIOLENCE, *(each for each in others if each in offered and each != VIOLENCE))
    return Meaning(confidence=said.confidence, candidates=candidates)


def _unlearnt(text: str, locale: str, words: Words, offered: Collection[str]) -> str:
    """A topic that no example taught, a service's own, where its words are the longest in the text; else ""."""
    if words.model is None:
        return ""
    found = words.keywords.topics(text, locale)
    own = found and _leads(found) and found[0].topic in offered and found[0].topic not in words.model.weights.topics
    return found[0].topic if own else ""


def _two_at_once(text: str, locale: str, words: Words, best: Topic, offered: Collection[str]) -> tuple[str, ...]:
    """The topics of a text that names several with equal weight ("lawyer or vaccine"), and is likeliest about another:
    what comes of mixing questions is none of them."""
    found = [each for each in words.keywords.topics(text, locale) if each.topic in offered]
    named = [each.topic for each in found if each.confidence == found[0].confidence]
    return () if len(named) < 2 or best.topic in (*named, *_WISHES, *_NOT_MISSED) else tuple(named[:MOST_CANDIDATES])


def rank(text: str, locale: str, words: Words, offered: Collection[str], locales: Sequence[str]) -> list[Topic]:
    """The topics `offered`, wishes, DANGER and NONE, the likeliest first. Without a model: by keyword, and of several
    only those that are equally likely."""
    if words.model is None:
        found = [each for each in words.keywords.topics(text, locale) if each.topic in offered]
        return [each for each in found if each.confidence == found[0].confidence] if not _leads(found) else found[:1]
    spoken = locale or guess(text, words, locales)[0]
    known = {*offered, *_WISHES, DANGER, NONE}
    return [each for each in words.model.rank(text, spoken) if each.topic in known]


def _with_danger(ranked: Sequence[Topic]) -> list[Topic]:
    """Danger counted as violence: how urgent it is is asked only once it is likely."""
    joined = _likelihood(ranked, VIOLENCE) + _likelihood(ranked, DANGER)
    others = [each for each in ranked if each.topic not in (VIOLENCE, DANGER)]
    if not joined:
        return others
    return sorted([Topic(VIOLENCE, round(joined, 4)), *others], key=lambda each: -each.confidence)


def _sure(ranked: Sequence[Topic], sure: float) -> bool:
    """True where the first of `ranked` may be answered without asking."""
    best = ranked[0]
    doubtful = _likelihood(ranked[1:], VIOLENCE) >= _IN_DOUBT
    return _leads(ranked) and not doubtful and best.confidence >= min(sure, _SOONER.get(best.topic, sure))


def _likelihood(ranked: Sequence[Topic], topic: str) -> float:
    return next((each.confidence for each in ranked if each.topic == topic), 0.0)


def _leads(ranked: Sequence[Topic]) -> bool:
    """True where one topic is likelier than all others."""
    return len(ranked) == 1 or (len(ranked) > 1 and ranked[0].confidence > ranked[1].confidence)


def _candidates(ranked: Sequence[Topic], offered: Collection[str]) -> tuple[str, ...]:
    """The topics to choose from: at least two and at most MOST_CANDIDATES, and what must not be missed. None where the
    text is surely about something else."""
    if not ranked or (ranked[0].topic == NONE and ranked[0].confidence >= _OUTSIDE):
        return ()
    known = [each for each in ranked if each.topic in offered]
    left, first = sum(each.confidence for each in known) * _ENOUGH, 0
    while first < min(len(known), MOST_CANDIDATES) and (first < 2 or left > 0):
        left -= known[first].confidence
        first += 1
    missed = [each for each in known[first:] if each.topic in _NOT_MISSED and each.confidence >= _LIKELY]
    return tuple(each.topic for each in (*known[:first], *missed))
