"""The checks on the translations: complete, well-formed, within length, in one language, and fit for a locked screen.

All folders are read together as the translator reads them, later ones winning id by id, and every locale is compared
with the reference, English. Problems are collected, never raised: a translator mends them all in one go. The same
checks serve a campaign's folder, whose files are named `<locale>.ftl`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer, Visitor

from bot.locales import babel_locale
from bot.proofreading import (
    MESSAGE_LIMITS,
    NAMES,
    Limits,
    Problem,
    Values,
    betraying_words,
    leftovers,
    longest,
    proofread,
)
from bot.reviews import STATE, read_source, text_files
from bot.service import Service
from bot.settings import SettingsError
from bot.translator import CATEGORIES, Entry, TextError, Texts, Translator, parse, plural, uses

REFERENCE = "en"


@dataclass(slots=True)
class _Locale:
    """What was read of one locale: its sound entries, layer by layer."""

    layers: list[list[Entry]] = field(default_factory=list)
    texts: Texts | None = None

    @property
    def entries(self) -> dict[str, Entry]:
        return {entry.name: entry for layer in self.layers for entry in layer}


def check(
    folders: Sequence[Path],
    *,
    languages: Iterable[str] = (),
    service: Service | None = None,
    translator: Translator | None = None,
    betraying: Sequence[Path] = (),
    limits: Limits = MESSAGE_LIMITS,
) -> list[Problem]:
    """Everything wrong with the texts in `folders`, in order of file and line.

    `languages` must all be there. With a `service`, lengths are measured with its own longest values, in the words of
    `translator` (by default the checked texts themselves); without one, only the words themselves are checked.
    `betraying` holds `<locale>.txt`, the words that must not stand on a locked screen."""
    problems: list[Problem] = []
    locales = _read(folders, problems)
    problems += [
        Problem("", 0, name, "", f"there are no texts in {name}", f"Add a folder {name} with its .ftl files")
        for name in languages
        if name not in locales
    ]
    reference = locales.get(REFERENCE, _Locale())
    speaking = translator or Translator({name: found.texts for name, found in locales.items() if found.texts})
    for name, found in locales.items():
        if found.texts is None:
            continue
        values = _values(service, speaking, name, problems)
        words = betraying_words(betraying, name)
        if betraying and not words:
            problems.append(Problem("", 0, name, "", f"no list of betraying words for {name}", f"Write {name}.txt"))
        problems += _missing(name, found, reference)
        for entry in found.entries.values():
            problems += _shape(name, entry, found.texts, reference)
            if not entry.name.startswith("-"):
                problems += proofread(name, entry, _Parts(entry.node).literal, found.texts, values, words, limits)
    return sorted(set(problems))


def pseudo(source: str) -> str:
    """An FTL source in the made-up language of tests: every letter with an accent, four tenths longer; ids, variables
    and the words people send (STOP, LANG) as they are. What shows no accents on a screen was never translated."""
    resource = FluentParser().parse(source)
    _Accents().visit(resource)
    return FluentSerializer().serialize(resource)


class _Accents(Transformer):
    MARKED = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšüýžÁÇÉÍÑÖŠÜÝŽ")

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = re.sub(r"[^\W\d_]+", lambda found: self._longer(found[0]), node.value)
        return node

    def _longer(self, word: str) -> str:
        return word if word in NAMES else word.translate(self.MARKED) + "~" * round(len(word) * 0.4)


def _read(folders: Sequence[Path], problems: list[Problem]) -> dict[str, _Locale]:
    """All locales, their sound entries only; what is not sound goes to `problems`."""
    locales: dict[str, _Locale] = {}
    for folder in folders:
        layers: dict[str, dict[str, Entry]] = {}
        for locale, path in text_files(folder):
            if babel_locale(locale) is None:
                problems.append(Problem(str(path), 0, locale, "", "Babel knows no such language", "Name it like pt-BR"))
                continue
            problems += _read_file(locale, path, layers.setdefault(locale, {}))
        for locale, layer in layers.items():
            locales.setdefault(locale, _Locale()).layers.append(list(layer.values()))
    for locale, found in locales.items():
        found.texts = Texts(locale, found.layers)
    return locales


def _read_file(locale: str, path: Path, layer: dict[str, Entry]) -> Iterator[Problem]:
    """Adds the sound entries of one file to its folder's `layer`."""
    source = read_source(path)
    if source is None:
        yield Problem(str(path), 0, locale, "", "it cannot be read as UTF-8 text", "Save it as UTF-8")
        return
    if not STATE.search(source):
        yield Problem(str(path), 1, locale, "", "its state is missing", 'Begin the file with "### state = draft"')
    entries, broken = parse(locale, source, str(path))
    for error in broken:
        yield Problem(error.file, error.line, locale, error.id, error.what, "Mend it, or compare it with English")
    for entry in entries:
        first = layer.setdefault(entry.name, entry)
        if first is not entry:
            what = f"it stands twice, first in {first.file} line {first.line}"
            yield Problem(entry.file, entry.line, locale, entry.name, what, "Remove one")


def _values(service: Service | None, translator: Translator, locale: str, problems: list[Problem]) -> Values:
    """The service's longest values for SMS (True) and chat (False); empty where there are none to be had."""
    if service is None:
        return {}
    try:
        return {sms: longest(service, translator, locale, sms=sms) for sms in (True, False)}
    except (TextError, SettingsError) as error:
        problems.append(Problem("", 0, locale, "", f"lengths cannot be measured: {error}", "Mend that first"))
        return {}


def _missing(locale: str, found: _Locale, reference: _Locale) -> Iterator[Problem]:
    """Ids that only one of the two languages has. A language may add an SMS variant of its own; terms are its own."""
    entries, known = found.entries, reference.entries
    for name, entry in known.items():
        if name not in entries and not name.startswith("-"):
            yield Problem(entry.file, entry.line, locale, name, f"it is missing in {locale}", "Translate it")
    for name, entry in entries.items():
        if name not in known and name.removesuffix("-sms") not in known and not name.startswith("-"):
            what = "English has no such text any more"
            yield Problem(entry.file, entry.line, locale, name, what, "Remove it, or check its name")


class _Parts(Visitor):
    """The words and the selections in one entry."""

    def __init__(self, node: ast.BaseNode) -> None:
        self.literals: list[str] = []
        self.selects: list[ast.SelectExpression] = []
        self.visit(node)

    @property
    def literal(self) -> str:
        return "\n".join(self.literals)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.literals.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.selects.append(node)
        self.generic_visit(node)

    def visit_Comment(self, node: ast.Comment) -> None:
        """Comments are no words of the text."""


def _shape(locale: str, entry: Entry, texts: Texts, reference: _Locale) -> Iterator[Problem]:
    """Variables, plural forms and the language of one entry, compared with English."""

    def problem(what: str, mend: str) -> Problem:
        return Problem(entry.file, entry.line, locale, entry.name, what, mend)

    parts = _Parts(entry.node)
    for select in parts.selects:
        for what in _plural_forms(locale, select):
            yield problem(what, "Write one variant for each form of the language")
    for what in leftovers(locale, parts.literal):
        yield problem(what, "Translate it")
    known = reference.entries.get(entry.name) or reference.entries.get(entry.name.removesuffix("-sms"))
    if locale == REFERENCE or known is None or reference.texts is None or entry.name.startswith("-"):
        return
    if parts.literal == (english := _Parts(known.node).literal) and _words(english) > 2:
        yield problem("it says the same as in English", "Translate it")
    yield from (problem(*found) for found in _variables(entry, known, texts, reference.texts))


def _words(literal: str) -> int:
    return len([word for word in re.findall(r"[^\W\d_]{2,}", literal) if word not in NAMES])


def _variables(entry: Entry, known: Entry, texts: Texts, reference: Texts) -> Iterator[tuple[str, str]]:
    try:
        names, expected = texts.names(entry.name), reference.names(known.name)
    except TextError:
        return  # told where the text itself is looked at
    counted = _counted(known) & names - _counted(entry)
    for name in sorted(counted if len(_whole_numbers(texts.locale)) > 1 else ()):
        yield f"the number ${name} has no plural forms", "Choose the words by it, as English does"
    for name in sorted(names - expected):
        yield f"the variable ${name} is unknown: English has none of that name", "Check its spelling"
    if known.name == entry.name:  # an SMS variant of its own may be shorter
        for name in sorted(expected - names):
            yield f"the variable ${name} is lost", "Put it back"


def _counted(entry: Entry) -> set[str]:
    return uses(entry.node.value).counted if entry.node.value else set()


def _whole_numbers(locale: str) -> set[str]:
    """CLDR's plural categories (through Babel) that whole numbers take in a language."""
    rule = babel_locale(locale)
    return {rule.plural_form(number) for number in range(200)} if rule else set()


def _plural_forms(locale: str, select: ast.SelectExpression) -> Iterator[str]:
    """What is wrong with the variants of one choice by number."""
    rule = babel_locale(locale)
    if not plural(select) or rule is None:
        return
    keys = {variant.key.name for variant in select.variants if isinstance(variant.key, ast.Identifier)}
    needed = _whole_numbers(locale)
    if needed - keys:
        yield f"plural forms are missing: {', '.join(sorted(needed - keys))}"
    odd = (keys & CATEGORIES) - set(rule.plural_form.tags) - {"other"}
    if odd:
        yield f"plural forms that this language does not have: {', '.join(sorted(odd))}"
