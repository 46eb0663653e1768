"""What a proofreader looks for in one text, whatever its language: letters that cost, too many parts, leftovers of
another language, and words that must not stand on a locked screen. `bot/catalogue.py` goes through all texts with it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from weakref import WeakKeyDictionary

from bot.facts import facts
from bot.locales import latin
from bot.service import Service
from bot.sms import costly, fold, measure
from bot.translator import Entry, TextError, Texts, Translator, uses

#: Names and words that stay as they are in every language and script.
NAMES = frozenset(
    {
        "LANG",
        "STOP",
        "START",
        "MENU",
        "HELP",
        "DELETE",
        "SMS",
        "MMS",
        "WhatsApp",
        "Telegram",
        "HIV",
        "HPV",
        "PrEP",
        "PEP",
    }
)
#: Small English words of which no two stand in a text of another Latin language.
ENGLISH = frozenset({"the", "and", "you", "your", "with", "this", "that", "what", "when", "from", "if", "want", "have"})
#: Letters beside a to z that the language's own words have (CLDR's exemplar sets, and å in Danish and Swedish names).
ALPHABETS = {
    "en": "éèêëïç",
    "nb": "æøåéèêóòôü",
    "es": "áéíóúüñ",
    "pt": "áâãàçéêíóôõúü",
    "ro": "ăâîșț",
    "pl": "ąćęłńóśźż",
}
#: Letters of one language that its neighbour in the same script does not have.
FOREIGN = {"bg": "ыэёіїєґў", "ru": "іїєґўђћ", "ar": "پچگژکیے"}
SCRIPTS = {"th": "THAI", "ru": "CYRILLIC", "bg": "CYRILLIC", "ar": "ARABIC"}
MAX_CHAT = 1600  # characters of one WhatsApp message through Twilio (twilio.com/docs/api/errors/21617)


@dataclass(frozen=True, slots=True)
class Limit:
    """How many SMS parts a text may take, in the GSM alphabet and in UCS-2."""

    gsm: int
    ucs: int


Limits = Sequence[tuple[str, Limit]]  # a pattern for the whole id without "-sms"; the first that fits counts

MESSAGE_LIMITS: Limits = (
    (r"label-.*|language-head|lang-line|menu-head|hours-.*|part-line", Limit(1, 1)),
    (r"contact-add|consent-ask", Limit(1, 2)),
    (r".*", Limit(3, 3)),
)
CAMPAIGN_LIMITS: Limits = ((r".*", Limit(1, 2)),)
#: Texts that never go out on SMS: Telegram's start button; the answers on a campaign's buttons; the staff's own pages.
CHAT_ONLY = re.compile(r"(chat|console)-.*|start-welcome|reply-\d")
#: Texts that are never the first thing on a screen: they stand in lists or inside others.
INSIDE = re.compile(r"(label|hours)-.*|reply-\d")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend in the texts, told so that a translator can find it."""

    file: str
    line: int
    locale: str
    id: str
    what: str
    mend: str = ""

    def __str__(self) -> str:
        where = f"{self.file} line {self.line}" if self.line else self.file or f"locale {self.locale}"
        return ": ".join(part for part in (where, self.id, f"{self.what}. {self.mend}".strip()) if part)


Values = Mapping[bool, Mapping[str, str]]  # the longest values on SMS (True) and on chat; empty: none to be had


def proofread(
    locale: str, entry: Entry, literal: str, texts: Texts, values: Values, betraying: Sequence[str], limits: Limits
) -> Iterator[Problem]:
    """One text as it goes out: on chat, and on SMS where no variant of its own is written for that. `literal` is its
    words without the variables."""
    id = entry.name
    try:
        names = texts.names(id)
        on_sms, on_chat = (texts.text(id, _filled(names, entry, values.get(sms, {})), sms=sms) for sms in (True, False))
    except TextError as error:
        yield Problem(error.file, error.line, locale, error.id, error.what, "Mend it; see how English writes it")
        return
    found: list[tuple[str, str]] = []
    if id.endswith("-sms") or not (CHAT_ONLY.fullmatch(id) or texts.has(f"{id}-sms")):
        found += _sms_problems(locale, id, literal, on_sms, betraying, limits)
        if "service_name" in names:
            found.append(("on SMS it names the service", "Leave out $service_name"))
    if not id.endswith("-sms"):
        found += _chat_problems(id, on_chat, betraying)
    for what, mend in found:
        yield Problem(entry.file, entry.line, locale, id, what, mend)


def _filled(names: Iterable[str], entry: Entry, values: Mapping[str, str]) -> dict[str, str | int]:
    """The values a text needs; for one that is not at hand (the times inside hours, say) something as long."""
    counted = uses(entry.node.value).counted if entry.node.value else set()
    return {name: values.get(name, 88 if name in counted else "88:88 8888") for name in names}


def _sms_problems(
    locale: str, id: str, literal: str, said: str, betraying: Sequence[str], limits: Limits
) -> Iterator[tuple[str, str]]:
    """What is wrong, and how to mend it. A text written for SMS (`…-sms`) must itself keep to the cheap letters, where
    the language has Latin letters; another is folded on its way."""
    cheap = latin(locale)
    dear = costly(literal if id.endswith("-sms") else fold(literal)) if cheap else []
    if dear:
        letters = ", ".join(f"{character} (write {cheaper})" if cheaper else character for character, cheaper in dear)
        yield f"letters that shorten each SMS part from 160 characters to 70: {letters}", "Write it without them"
    limit = next(limit for pattern, limit in limits if re.fullmatch(pattern, id.removesuffix("-sms")))
    allowed, found = (limit.gsm, measure(fold(said))) if cheap else (limit.ucs, measure(said))
    if found.segments > allowed:
        size = f"{found.characters} characters, {found.segments} SMS parts ({found.encoding})"
        yield f"{size} with the longest values, and {allowed} may be", "Shorten it, or write a shorter -sms variant"
    if not id.startswith("hours-"):
        for word in betrayals(said, betraying):
            yield f"on SMS it says {word!r}, which somebody else may read", "Say it without"


def _chat_problems(id: str, said: str, betraying: Sequence[str]) -> Iterator[tuple[str, str]]:
    if len(said) > MAX_CHAT:
        yield f"{len(said)} characters, and {MAX_CHAT} may be", "Shorten it"
    first = "" if INSIDE.fullmatch(id) else said.partition("\n")[0]
    for word in betrayals(first, betraying):
        yield f"its first line says {word!r}, seen on a locked screen", "Begin without"


def leftovers(locale: str, literal: str) -> Iterator[str]:
    """Signs that some of `literal` (a text without its variables) is still in another language."""
    words = [word for word in re.findall(r"[^\W\d_]+", literal) if word not in NAMES]
    script = SCRIPTS.get(locale, "LATIN" if latin(locale) else "")
    for word in words if script else ():
        scripts = {unicodedata.name(char, "?").split()[0] for char in word if unicodedata.category(char) != "Lm"}
        if len(scripts) > 1:
            yield f"the word {word!r} mixes letters of different scripts"
        elif scripts - {script} and (len(word) > 2 or scripts != {"LATIN"}):
            yield f"{word!r} is in another script"
    own = ALPHABETS.get(locale)
    strange = {char for char in literal.lower() if char in FOREIGN.get(locale, "")}
    strange |= {char for word in words for char in word.lower() if own is not None and char > "z" and char not in own}
    if strange:
        yield f"letters that this language does not have: {' '.join(sorted(strange))}"
    english = {word.lower() for word in words} & ENGLISH
    if locale != "en" and latin(locale) and len(english) > 1:
        yield f"English words: {', '.join(sorted(english))}"


def betrayals(said: str, words: Sequence[str]) -> Iterator[str]:
    """The words of a locale's list that stand in `said`. "word*" stands for every word that begins so; in a script
    without spaces between words (Thai) a word is found anywhere."""
    lowered = unicodedata.normalize("NFC", said).casefold()
    for word in words:
        stem = re.escape(word.casefold().rstrip("*"))
        spaceless = any("THAI" in unicodedata.name(char, "") for char in word)
        end = "" if word.endswith("*") or spaceless else r"(?!\w)"
        if re.search(("" if spaceless else r"(?<!\w)") + stem + end, lowered):
            yield word


def betraying_words(folders: Sequence[Path], locale: str) -> list[str]:
    """The words of `<locale>.txt` in `folders`: one a line, "#" begins a comment."""
    words: list[str] = []
    for folder in folders:
        path = folder / f"{locale}.txt"
        if path.is_file():
            lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8-sig").splitlines())
            words += [line for line in lines if line]
    return words


def longest(service: Service, translator: Translator, locale: str, *, sms: bool) -> Mapping[str, str]:
    """The service's values at their longest: over a week of September with its long names, at all times of the day,
    and before Christmas, when what is closed opens again on a far day. Raises TextError, SettingsError."""
    names = facts(service, translator, locale, _moments(service)[0], sms=sms)
    return longest_of(names, service, translator, locale, sms=sms)


def longest_of(
    names: Iterable[str], service: Service, translator: Translator, locale: str, *, sms: bool
) -> Mapping[str, str]:
    """The same of these values only; a name that is none of the service's is left out."""
    kept = _LONGEST.setdefault(translator, {}).setdefault((service.model_dump_json(), locale, sms), {})
    if wanted := [name for name in names if name not in kept]:
        at_once = [facts(service, translator, locale, moment, sms=sms) for moment in _moments(service)]
        for name in wanted:
            if name in at_once[0]:
                kept[name] = max((held[name] for held in at_once), key=lambda text: (measure(text).characters, text))
    return {name: kept[name] for name in names if name in kept}


#: Working one out takes some milliseconds, and every campaign's texts are measured with the same ones.
_LONGEST: WeakKeyDictionary[Translator, dict[tuple[str, str, bool], dict[str, str]]] = WeakKeyDictionary()


def _moments(service: Service) -> list[float]:
    moments = [datetime(2026, 9, 21, tzinfo=service.tz) + timedelta(hours=4.75 * step) for step in range(36)]
    moments += [datetime(2026, 12, 23, 22, tzinfo=service.tz), datetime(2026, 12, 30, 22, tzinfo=service.tz)]
    return [moment.timestamp() for moment in moments]
