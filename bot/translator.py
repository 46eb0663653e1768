"""Every word a person reads, by its id and in their language: Fluent, strictly.

`FluentBundle` is used bare, because `FluentLocalization` swallows errors and falls back. Whatever would leave a gap in
a text (a missing id, value or variable, a broken or doubled entry, a cycle) raises TextError instead. A locale has two
bundles: for chat with isolation marks around what is filled in, so that Arabic and Latin do not mix up their order; for
SMS without them and with plain spaces, since one such mark turns a part of 160 characters into one of 70.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.errors import FluentReferenceError
from fluent.syntax import FluentParser, ast

from bot.direction import right_to_left, steady
from bot.locales import PSEUDO, babel_locale
from bot.locales import TextError as TextError
from bot.locales import choose as choose

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})  # CLDR's plural categories
#: What `NUMBER` and `DATETIME` take here; fluent.runtime meets the rest of ECMA-402 with silence or a TypeError.
OPTIONS = {
    "NUMBER": re.compile("useGrouping|style|currency|(min|max)imum(Fraction|Significant)Digits|minimumIntegerDigits"),
    "DATETIME": re.compile("dateStyle|timeStyle|timeZone"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One message or term (its name then begins with "-") and where it stands."""

    name: str
    node: ast.Message | ast.Term
    file: str
    line: int


@dataclass(slots=True)
class Uses:
    """What a pattern needs: variables `placed` into the text or `choosing` a variant (`counted`: by number), other
    messages, terms with the arguments passed; and what is `wrong` by itself."""

    placed: set[str] = field(default_factory=set)
    choosing: set[str] = field(default_factory=set)
    counted: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    terms: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def parse(locale: str, source: str, file: str = "") -> tuple[list[Entry], list[TextError]]:
    """The entries of one FTL source, and what is broken in it; broken entries are in the second list only."""
    entries: list[Entry] = []
    broken: list[TextError] = []
    try:
        body = FluentParser().parse(source).body
    except RecursionError:
        return [], [TextError(locale, "", "nested too deeply", file)]
    for node in body:
        if isinstance(node, ast.Message | ast.Term):
            name = f"-{node.id.name}" if isinstance(node, ast.Term) else node.id.name
            entries.append(Entry(name, node, file, _line(source, node.id)))
        elif isinstance(node, ast.Junk):
            name = match.group(1) if (match := re.match(r"\s*(-?[A-Za-z][\w-]*) *=", node.content or "")) else ""
            why = "; ".join(note.message or "" for note in node.annotations or [])
            broken.append(TextError(locale, name, f"broken entry: {why}", file, _line(source, node)))
    return entries, broken


def _line(source: str, node: ast.SyntaxNode) -> int:
    return source.count("\n", 0, node.span.start if node.span else 0) + 1


class Texts:
    """The texts of one locale. Later `layers` win over earlier ones, id by id; within one layer an id stands once."""

    def __init__(self, locale: str, layers: Iterable[Sequence[Entry]]) -> None:
        self.locale = locale
        self._entries: dict[str, Entry] = {}
        for layer in layers:
            own: dict[str, Entry] = {}
            for entry in layer:
                if first := own.get(entry.name):
                    what = f"stands twice, first in {first.file or 'this text'} line {first.line}"
                    raise TextError(locale, entry.name, what, entry.file, entry.line)
                own[entry.name] = entry
            self._entries.update(own)
        body = [entry.node for entry in self._entries.values()]
        isolating = (True, right_to_left(locale))  # for SMS, bot/direction.py makes of these marks what phones know
        self._chat, self._sms = (_bundle(locale, body, isolated) for isolated in isolating)
        self._needs: dict[str, Uses] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(name for name in self._entries if not name.startswith("-"))

    def has(self, id: str) -> bool:
        return not id.startswith("-") and id in self._entries

    def entry(self, name: str) -> Entry:
        """Where an id or term stands. Raises TextError where there is none."""
        if name not in self._entries:
            raise TextError(self.locale, name, "no such text")
        return self._entries[name]

    def names(self, id: str) -> frozenset[str]:
        """The variables `id` needs, through everything it refers to. Raises TextError if the text is not sound."""
        uses = self._whole(id)
        return frozenset(uses.placed | uses.choosing)

    def text(self, id: str, args: Mapping[str, Any] | None = None, *, sms: bool = False) -> str:
        """The text of `id`. Of `args` only what it needs is looked up. Raises TextError."""
        uses = self._whole(id)
        given: dict[str, Any] = {}
        for name in sorted(uses.placed | uses.choosing):
            if args is None or name not in args:
                raise self._error(id, f"the variable ${name} is missing")
            given[name] = args[name]
            if name in uses.counted and isinstance(given[name], str):
                raise self._error(id, f"the variable ${name} must be a number, it chooses a plural form")
        said = self._format(id, given, self._sms if sms else self._chat)
        return steady(said, self.locale, sms=sms)

    def _format(self, id: str, given: Mapping[str, Any], bundle: FluentBundle) -> str:
        try:
            pattern = bundle.get_message(id).value
            said, errors = bundle.format_pattern(pattern, dict(given)) if pattern else ("", [LookupError()])
        except Exception as error:  # whatever a value does inside the library: its words could hold the value
            said, errors = "", [error]
        if errors:
            raise self._error(id, _in_words(errors[0])) from None
        return str(said)

    def _whole(self, id: str) -> Uses:
        if not self.has(id):  # terms and attributes are parts of texts, none by themselves
            raise TextError(self.locale, id, "no such text")
        return self._need(id)

    def _need(self, key: str, trail: tuple[str, ...] = ()) -> Uses:
        """What `key` ("id", "id.attribute", "-term", "-term.attribute") needs in all. Raises TextError."""
        if key in self._needs:
            return self._needs[key]
        if key in trail:
            raise self._error(trail[0], f"refers to itself: {' -> '.join([*trail, key])}")
        trail = (*trail, key)
        own = uses(self._pattern(key, trail))
        if own.wrong:
            raise self._error(key, own.wrong[0])
        for reference in sorted(own.messages):
            more = self._need(reference, trail)
            own.placed |= more.placed
            own.choosing |= more.choosing
            own.counted |= more.counted
        for term, passed in own.terms:
            lost = sorted(self._need(term, trail).placed - passed)
            if lost:
                raise self._error(key, f"{term} needs ${lost[0]}: pass it as {term}({lost[0]}: …)")
        self._needs[key] = own
        return own

    def _pattern(self, key: str, trail: tuple[str, ...]) -> ast.Pattern:
        name, _, attribute = key.partition(".")
        if name not in self._entries and len(trail) > 1:
            raise self._error(trail[-2], f"refers to {key}, which does not exist")
        node = self.entry(name).node
        value = {part.id.name: part.value for part in node.attributes}.get(attribute) if attribute else node.value
        if value is None:
            raise self._error(name, f"has no {'attribute ' + attribute if attribute else 'value'}")
        return value

    def _error(self, key: str, what: str) -> TextError:
        entry = self._entries.get(key.partition(".")[0])
        return TextError(self.locale, key, what, entry.file if entry else "", entry.line if entry else 0)


class Translator:
    """All locales. Build it with `Translator.load`."""

    def __init__(self, texts: Mapping[str, Texts]) -> None:
        self._texts = dict(texts)
        self.locales = tuple(locale for locale in self._texts if locale != PSEUDO)

    @classmethod
    def load(cls, folders: Sequence[Path]) -> Translator:
        """The texts in `folders`, each holding `<locale>/*.ftl`; later folders win, id by id. Raises TextError."""
        names = {path.parent.name for folder in folders for path in folder.glob("*/*.ftl")}
        return cls({name: Texts(name, [_layer(folder, name) for folder in folders]) for name in sorted(names)})

    @staticmethod
    def single(locale: str, source: str, name: str) -> Texts:
        """The texts of one FTL source (a campaign's); `name` is the file to name in errors. Raises TextError."""
        return Texts(locale, [_sound(*parse(locale, source, name))])

    def of(self, locale: str) -> Texts:
        """One locale's texts. Raises TextError where there is no such locale."""
        if locale not in self._texts:
            raise TextError(locale, "", "no such language")
        return self._texts[locale]

    def text(self, locale: str, id: str, args: Mapping[str, Any] | None = None, *, sms: bool = False) -> str:
        """The text of `id` in `locale`, for chat or for SMS. Raises TextError."""
        return self.of(locale).text(id, args, sms=sms)

    def has(self, locale: str, id: str) -> bool:
        return locale in self._texts and self._texts[locale].has(id)

    def names(self, locale: str, id: str) -> frozenset[str]:
        """The variables a text needs, through everything it refers to. Raises TextError."""
        return self.of(locale).names(id)


def uses(pattern: ast.Pattern) -> Uses:
    """What `pattern` needs by itself."""
    found = Uses()
    _collect(pattern, found, found.placed)
    return found


def _collect(node: Any, found: Uses, variables: set[str]) -> None:
    """Adds to `found` what one expression needs; variables in it go to `variables`."""
    if isinstance(node, ast.Pattern):
        for element in node.elements:
            _collect(element, found, variables)
    elif isinstance(node, ast.VariableReference):
        variables.add(node.id.name)
    elif isinstance(node, ast.MessageReference):
        found.messages.add(_key(node))
    elif isinstance(node, ast.TermReference):
        named = node.arguments.named if node.arguments else []
        found.terms.append(("-" + _key(node), frozenset(argument.name.name for argument in named)))
    elif isinstance(node, ast.FunctionReference):
        found.wrong += _misuse(node)
        for argument in node.arguments.positional:
            _collect(argument, found, variables)
    elif isinstance(node, ast.Placeable):
        _collect(node.expression, found, variables)
    elif isinstance(node, ast.SelectExpression):
        if plural(node) and isinstance(node.selector, ast.VariableReference):
            found.counted.add(node.selector.id.name)
        _collect(node.selector, found, found.choosing)
        for variant in node.variants:
            _collect(variant.value, found, found.placed)


def _misuse(call: ast.FunctionReference) -> list[str]:
    known = OPTIONS.get(call.id.name)
    if known is None:
        return [f"no such function: {call.id.name}. There are NUMBER and DATETIME"]
    options = [argument.name.name for argument in call.arguments.named]
    wrong = [f"{call.id.name} has no option {option}" for option in options if not known.fullmatch(option)]
    return wrong if len(call.arguments.positional) == 1 else [*wrong, f"{call.id.name} takes one value"]


def plural(select: ast.SelectExpression) -> bool:
    """True if the variants are plural forms: one is named after a CLDR category, beside "other"."""
    keys = {variant.key.name for variant in select.variants if isinstance(variant.key, ast.Identifier)}
    return bool(keys & (CATEGORIES - {"other"}))


def _key(node: ast.MessageReference | ast.TermReference) -> str:
    return node.id.name + (f".{node.attribute.name}" if node.attribute else "")


def _bundle(locale: str, body: Sequence[ast.Message | ast.Term], isolating: bool) -> FluentBundle:
    known = babel_locale(locale)
    if known is None:  # fluent.runtime would quietly take the machine's own language
        raise TextError(locale, "", "no language that Babel knows; name the folder like nb or pt-BR")
    bundle = FluentBundle([str(known)], use_isolating=isolating)
    bundle.add_resource(ast.Resource(list(body)))
    return bundle


def _layer(folder: Path, locale: str) -> list[Entry]:
    entries: list[Entry] = []
    for path in sorted((folder / locale).glob("*.ftl")):
        try:
            source = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            raise TextError(locale, "", "cannot be read as UTF-8 text", str(path)) from None
        entries += _sound(*parse(locale, source, str(path)))
    return entries


def _sound(entries: list[Entry], broken: list[TextError]) -> list[Entry]:
    if broken:
        raise broken[0]
    return entries


def _in_words(error: Exception) -> str:
    """What went wrong inside the library. Only the words of reference errors are safe: they name ids."""
    if isinstance(error, FluentReferenceError):
        return str(error)
    return f"a value does not fit ({type(error).__name__}): check its kind, its length and the options"
