"""Which language a message seems to be written in, and whether that is sure enough to answer in it.

Four things are asked in turn: the script (Thai, Arabic), letters that only one Cyrillic language has, words that stand
in only one language's word lists, and py3langid. It knows 140 languages; here it may choose among those the service
offers and those that people around it are likely to write, so that French is not taken for sure Romanian.
A guess chooses nothing: the contact's language stays what they chose.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from bot.locales import babel_locale, choose
from bot.types import MAX_INBOUND
from bot.understanding.folding import fold
from bot.understanding.words import Words

#: Measured on tests/bot/language_texts.tsv: below it, Turkish was taken for Norwegian.
SURE = 0.7
#: Letters that words of one language's lists must add up to, to be sure of it; with py3langid against it, more.
_WORDS, _WORDS_ALONE = 4, 9
#: py3langid is not asked about less.
_SHORTEST = 4

#: Widely written languages that a service may not offer; without them each would be taken for one that it does.
_AROUND = frozenset(
    [
        *("am", "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu"),
        *("id", "it", "ja", "ko", "lt", "lv", "mk", "ms", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "so"),
        *("sq", "sr", "sv", "sw", "ta", "th", "tl", "tr", "uk", "ur", "vi", "zh"),
    ]
)
#: py3langid's names for written Norwegian; Danish is close enough to be answered in it.
_AS = {"no": "nb", "nn": "nb", "da": "nb"}

#: Words that tell nothing: the commands our own texts name in every language, the providers' own, and greetings.
_EVERYWHERE = frozenset(
    fold(word)
    for word in [
        *("stop", "stopall", "start", "unstop", "lang", "menu", "delete", "help", "info", "cancel", "end", "quit"),
        *("yes", "no", "ok", "okay", "hi", "hello", "hey", "test", "hiv", "sos"),
    ]
)

_ONLY_RUSSIAN = frozenset("ыэё")
_NOT_RUSSIAN_NOR_BULGARIAN = frozenset("іїєґўјљњћђџѓќѕҳқғүұөәңһ")
#: Persian, Urdu, Kurdish, Pashto: Arabic letters, other languages.
_NOT_ARABIC = frozenset("پچژگکیےںٹڈڑۆێەڵځټډړښ")
_CONSONANTS = frozenset("бвгджзйклмнпрстфхцчшщ")


def guess(text: str, words: Words, locales: Sequence[str]) -> tuple[str, bool]:
    """The likeliest of `locales` ("" where nothing speaks for any), and whether that is sure."""
    typed = unicodedata.normalize("NFKC", text[:MAX_INBOUND]).lower()
    letters = [char for char in typed if char.isalpha()]
    if not letters:
        return "", False
    script = _script(letters)
    if script == "thai":
        return _offered("th", True, locales)
    if script == "arabic":
        return _offered("ar", not _NOT_ARABIC & set(letters), locales)
    if script == "other":
        return "", False
    if script == "cyrillic" and (letter := _by_letters(typed)):
        return _offered(letter, True, locales)
    if script == "cyrillic" and _NOT_RUSSIAN_NOR_BULGARIAN & set(letters):
        return _offered("ru", False, locales)
    return _by_words_and_sound(typed, words, locales)


def named(text: str, locales: Sequence[str]) -> str:
    """The one of `locales` whose name the whole message is ("English", "norsk", "inglés"), or ""."""
    return _names(tuple(locales)).get(fold(text), "")


@lru_cache(maxsize=4)
def _names(locales: tuple[str, ...]) -> dict[str, str]:
    """The languages' names in English and in each of them; of two words ("norsk bokmål") the first alone will do."""
    names: dict[str, str] = {}
    for locale in locales:
        known = babel_locale(locale)
        for reader in {*locales, "en"} if known else ():
            name = fold((known.get_display_name(reader) if known else None) or "")
            names.setdefault(name, locale)
            names.setdefault(name.partition(" ")[0], locale)
    names.pop("", None)
    return names


def _by_words_and_sound(typed: str, words: Words, locales: Sequence[str]) -> tuple[str, bool]:
    if fold(typed) in _EVERYWHERE:
        return "", False
    command = [locale for locale in words.commands.locales(typed) if locale in locales]
    if len(command) == 1:
        return command[0], True
    share = _share(typed, locales) if len(fold(typed)) >= _SHORTEST else {}
    best = max(share, key=lambda locale: share[locale], default="")
    known = _own_words(typed, words, locales)
    if len(known) == 1:
        locale, weight = next(iter(known.items()))
        if weight >= _WORDS_ALONE or (weight >= _WORDS and share.get(locale, 0.0) > 0.1):
            return locale, True
    if known and best not in known:
        return max(known, key=lambda locale: known[locale]), False
    return best, share.get(best, 0.0) >= SURE


def _own_words(typed: str, words: Words, locales: Sequence[str]) -> dict[str, int]:
    """Letters of the phrases in `typed` that stand in one language's lists only."""
    owners: dict[str, set[str]] = defaultdict(set)
    weights: dict[str, int] = {}
    for hit in (*words.keywords.hits(typed), *words.danger.find(typed)):
        if hit.exact:
            said = fold(hit.phrase.text)
            owners[said].add(hit.phrase.locale)
            weights[said] = hit.weight
    found: dict[str, int] = defaultdict(int)
    for said, spoken in owners.items():
        if len(spoken) == 1 and spoken <= set(locales):
            found[next(iter(spoken))] += weights[said]
    return dict(found)


def _share(typed: str, locales: Sequence[str]) -> dict[str, float]:
    """py3langid's word on `typed`: how likely each of `locales` is, against all languages around."""
    share: dict[str, float] = defaultdict(float)
    for label, probability in _identifier(tuple(locales)).rank(typed[:500]):
        locale = choose(label, locales) or choose(_AS.get(label, ""), locales)
        if locale:
            share[locale] += probability
    return dict(share)


@lru_cache(maxsize=4)
def _identifier(locales: tuple[str, ...]) -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # reading its model takes half a second

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    offered = {locale.replace("_", "-").partition("-")[0] for locale in locales}
    identifier.set_languages((_AROUND | offered) & set(identifier.labels))
    # what it knows of ninety other languages is 28 MB, kept only to choose anew, which nobody does
    identifier._full_model = identifier.nb_ptc, identifier.nb_pc, identifier.nb_classes
    return identifier


def warm_up(locales: Sequence[str]) -> None:
    """Reads py3langid's model now, so that the first person does not wait for it."""
    _identifier(tuple(locales))


def _offered(locale: str, certain: bool, locales: Sequence[str]) -> tuple[str, bool]:
    found = choose(locale, locales)
    return (found, certain) if found else ("", False)


def _by_letters(typed: str) -> str:
    """ "ru" or "bg" where a letter tells, else ""."""
    if _NOT_RUSSIAN_NOR_BULGARIAN & set(typed):
        return ""
    if _ONLY_RUSSIAN & set(typed):
        return "ru"
    for before, hard, after in zip(typed, typed[1:], typed[2:], strict=False):
        # in Bulgarian a vowel; Russian writes it before е, ё, ю, я only
        if hard == "ъ" and before in _CONSONANTS and after not in "еёюя":
            return "bg"
    return ""


def _script(letters: Sequence[str]) -> str:
    counts: dict[str, int] = defaultdict(int)
    for char in letters:
        counts[_script_of(char)] += 1
    return max(counts, key=lambda script: counts[script])


def _script_of(char: str) -> str:
    if char < "\u0250" or "\u1e00" <= char <= "\u1eff":
        return "latin"
    if "\u0400" <= char <= "\u052f":
        return "cyrillic"
    if "\u0e00" <= char <= "\u0e7f":
        return "thai"
    if "\u0600" <= char <= "\u077f":
        return "arabic"
    return "other"
