"""One language's texts of a campaign, looked at as they would go out: with the longest real values, on chat, on SMS and
on a locked screen; what they cost, which characters make them dearer, what gives the service away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from weakref import WeakKeyDictionary

from bot.facts import facts
from bot.graphemes import graphemes
from bot.locales import latin
from bot.proofreading import MAX_CHAT, betrayals, betraying_words, longest_of
from bot.settings import SettingsError
from bot.sms import Measure, costly, fold, measure
from bot.translator import TextError, Texts, Translator
from bot.wording import VALUE, read
from campaigns.definition import MESSAGE, STATE
from campaigns.messages import HUMAN_LABEL, STOP_LABEL
from staff.desk import Desk

SHIPPED = Path(__file__).parent.parent / "messages" / "betraying"
ON_SMS = f"{MESSAGE}-sms"
LOCKED = 40  # characters that a locked screen shows of a message, about
MISSING, DRAFT, REVIEWED = "missing", "draft", "reviewed"


@dataclass(frozen=True, slots=True)
class Look:
    """One language. `broken`: why it cannot be said, then nothing else stands here. `dear`: the characters that make
    SMS parts shorter, each with what may stand in its place, "" where it can only be left out. `cheap`: whether this
    language's letters can keep to the long parts at all."""

    chat: str = ""
    buttons: tuple[str, ...] = ()
    sms: str = ""
    locked: str = ""
    measure: Measure = field(default_factory=lambda: measure(""))
    cheap: bool = True
    dear: tuple[tuple[str, str], ...] = ()
    betraying: tuple[str, ...] = ()
    betraying_locked: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()  # digits that the SMS says nothing of
    too_long: int = 0  # characters on chat, where that is more than one message holds
    broken: str = ""


def state_of(source: str) -> str:
    """Whether there is a message in it, and whether somebody has reviewed the words."""
    if read(source, MESSAGE) is None:
        return MISSING
    found = STATE.search(source)
    return REVIEWED if found and found[1] == REVIEWED else DRAFT


def unknown(desk: Desk, locale: str, text: str) -> list[str]:
    """The values that a plain text names and the service does not have."""
    known = facts(desk.service, desk.translator, locale, 0, sms=False)
    return [name for name in dict.fromkeys(VALUE.findall(text)) if name not in known]


def stray(text: str) -> bool:
    """Whether braces stand in a plain text that are no value's: people would get to see them."""
    return any(brace in VALUE.sub("", text) for brace in "{}")


def look(desk: Desk, locale: str, source: str, replies: Mapping[str, str]) -> Look | None:
    """The texts of one language as they stand in `source`; None where it has no message yet."""
    if read(source, MESSAGE) is None:
        return None
    kept = _LOOKS.setdefault(desk.translator, {})
    key = (locale, source, tuple(replies), desk.service.model_dump_json())
    if key not in kept:
        if len(kept) >= MOST_KEPT:
            kept.clear()
        kept[key] = _looked(desk, locale, source, replies)
    return kept[key]


#: A page looks at each language, and most have not changed since the last one. Nothing in a look depends on the moment.
_LOOKS: WeakKeyDictionary[Translator, dict[tuple[str, str, tuple[str, ...], str], Look]] = WeakKeyDictionary()
MOST_KEPT = 500


def _looked(desk: Desk, locale: str, source: str, replies: Mapping[str, str]) -> Look:
    try:
        texts = Translator.single(locale, source, f"{locale}.ftl")
        chat = _said(desk, texts, MESSAGE, sms=False)
        sms = _said(desk, texts, ON_SMS if texts.has(ON_SMS) else MESSAGE, sms=True)
    except (TextError, SettingsError) as error:
        return Look(broken=error.what if isinstance(error, TextError) else str(error))
    return _look(desk, texts, chat, sms, replies)


def _look(desk: Desk, texts: Texts, chat: str, sms: str, replies: Mapping[str, str]) -> Look:
    locale, cheap = texts.locale, latin(texts.locale)
    folded = fold(sms) if cheap else sms
    words = betraying_words([SHIPPED, desk.settings.service_dir / "betraying"], locale)
    locked = "".join(list(graphemes(" ".join(folded.split())))[:LOCKED])
    return Look(
        chat,
        tuple(_buttons(desk, texts, replies)),
        folded,
        locked,
        measure(folded),
        cheap,
        tuple(costly(sms) if cheap else ()),
        tuple(betrayals(folded, words)),
        tuple(betrayals(chat.partition("\n")[0], words)),
        tuple(digit for digit in (*replies, "0", "9") if digit not in folded),
        len(chat) if len(chat) > MAX_CHAT else 0,
    )


def _said(desk: Desk, texts: Texts, id: str, *, sms: bool) -> str:
    values = longest_of(texts.names(id), desk.service, desk.translator, texts.locale, sms=sms)
    return texts.text(id, values, sms=sms)


def _buttons(desk: Desk, texts: Texts, replies: Mapping[str, str]) -> Sequence[str]:
    own = [texts.text(f"reply-{digit}") for digit in replies if texts.has(f"reply-{digit}")]
    return [*own, *(desk.translator.text(texts.locale, label) for label in (HUMAN_LABEL, STOP_LABEL))]


def cheaper(text: str, characters: Sequence[str]) -> str:
    """A plain text with these characters written cheaply, or left out; its values stay as they are."""
    instead = {one: there for one, there in costly(VALUE.sub("", text)) if one in characters}
    pieces = VALUE.split(text)
    for number, piece in enumerate(pieces):
        if number % 2:
            pieces[number] = f"{{${piece}}}"
        else:
            pieces[number] = "".join(instead.get(one, one) for one in graphemes(piece))
    return "".join(pieces)
