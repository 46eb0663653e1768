"""Languages by their names, compared by what Unicode's CLDR (through Babel) knows of them; and the error of not being
able to say something in one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

#: The made-up language of tests: English with accents, longer. CLDR's name for it.
PSEUDO = "en-XA"


class TextError(Exception):
    """A text cannot be said: one line with where it stands, its id and what is wrong, never with anybody's values."""

    def __init__(self, locale: str, id: str, what: str, file: str = "", line: int = 0) -> None:
        self.locale, self.id, self.what, self.file, self.line = locale, id, what, file, line
        where = f"{file} line {line}" if file and line else file or f"locale {locale}"
        super().__init__(f"{where}: {id}: {what}" if id else f"{where}: {what}")


def choose(wanted: str, available: Sequence[str]) -> str | None:
    """The one of `available` (in the service's order) that someone who asked for `wanted` reads: the same locale, else
    the same language in the same script. The written forms of Norwegian count as one language."""
    asked = _written(wanted)
    if asked is None:
        return None
    exact = (locale for locale in available if locale.lower() == wanted.strip().replace("_", "-").lower())
    alike = (locale for locale in available if _written(locale) == asked)
    return next(exact, None) or next(alike, None)


@lru_cache(maxsize=512)  # Babel looks for the locale's file on the disk each time
def babel_locale(locale: str) -> Locale | None:
    """Babel's locale for a name like nb, pt-BR or pt_BR. None: no such language."""
    try:
        return Locale.parse("en" if locale == PSEUDO else locale.strip().replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def latin(locale: str) -> bool:
    """True if the language is written in Latin letters, so that an SMS in it can keep to the cheap alphabet."""
    written = _written(locale)
    return written is not None and written[1] in ("Latn", "")


def _written(locale: str) -> tuple[str, str] | None:
    """Language and script; of Norwegian, all its names count as one."""
    parsed = babel_locale(locale)
    if parsed is None:
        return None
    language = "nb" if parsed.language in ("no", "nn") else parsed.language
    likely = str(get_global("likely_subtags").get(language, "")).split("_")
    return language, parsed.script or (likely[1] if len(likely) > 2 else "")
