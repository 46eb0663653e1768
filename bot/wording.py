"""Texts as people write them, and as a file holds them: plain words with values in them, `{$clinic_now}`, to Fluent and
back, one entry of a source at a time. Whatever else stands in the source (comments, other entries) stays as it is.

Fluent gives meaning to braces, to the first sign of a line and to indentation; people who write a message need know
none of it. A text that does more than that, one that chooses words by a number, say, is not plain: it is shown and
mended as the file has it.

Source: Project Fluent, Syntax 1.0 (text elements, quoted literals, indentation of multiline patterns).
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from fluent.syntax import ast

from bot.reviews import STATE
from bot.translator import Entry, TextError, Translator, parse

#: A value in a text, as people type it: spaces inside the braces are forgiven.
VALUE = re.compile(r"\{[ \t]*\$([A-Za-z][A-Za-z0-9_-]*)[ \t]*\}", re.ASCII)
#: What a text may not carry: control characters but for the end of a line, and marks that turn round what follows them
#: (UAX 9, explicit embeddings, overrides and isolates). The simple direction marks stay: Arabic needs them.
_UNFIT = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_SPACES = re.compile("[\t\u2028\u2029\u0085]")
_DRAFT = "### state = draft"
_INDENT = "    "
_SIGNS = ("[", "*", ".", " ")  # what means something at the beginning of a line


@dataclass(frozen=True, slots=True)
class Wording:
    """One text: `plain` words with values; or else as the file has it."""

    text: str
    plain: bool


def tidied(typed: str) -> str:
    """What somebody typed, as it is kept: without what cannot be seen, and no empty line at either end."""
    return "\n".join(_lines(typed)).strip()


def read(source: str, id: str) -> Wording | None:
    """The text of `id`; None where the source has none, or cannot be read."""
    entry = _entry(source, id)
    if entry is None or entry.node.value is None:
        return None
    said = list(_said(entry.node)) if not entry.node.attributes else [None]
    text = "".join(piece for piece in said if piece is not None)
    if None in said or _pieces(text) != _pieces_of(entry.node):
        return Wording(_as_file(source, entry), False)
    return Wording(text, True)


def write(source: str, id: str, text: str) -> str:
    """The source with this plain `text` under `id`, and a draft from now on if that changed a word; "" takes it out."""
    text = tidied(text)
    held = read(source, id)
    if held and held.plain and held.text == text:
        return source
    return _placed(source, id, _pattern(text)) if text else _without(source, id)


def write_as_file(source: str, id: str, pattern: str) -> str:
    """The source with `pattern` under `id`, as a file has it behind `id =`. Raises TextError where Fluent cannot read
    it as one text."""
    lines = "\n".join(_lines(pattern)).strip("\n").rstrip().split("\n")
    held = read(source, id)
    if held and not held.plain and held.text == "\n".join(lines):
        return source
    changed = _placed(source, id, "\n" + "\n".join(_INDENT + line if line.strip() else "" for line in lines))
    before, now = _names(source), _names(changed)
    if now - before - {id} or before - now or id not in now:
        raise TextError("", id, "is not one text")
    Translator.single("en", changed, "")  # raises for what is broken; the language makes no difference to that
    return changed


def drafted(source: str) -> str:
    """The source as a draft: nobody has reviewed its words as they are now."""
    if found := STATE.search(source):
        return source[: found.start()] + _DRAFT + source[found.end() :]
    return f"{_DRAFT}\n\n{source}"


def values(text: str) -> list[str]:
    """The names of the values in a plain text, each once, in order."""
    return list(dict.fromkeys(VALUE.findall(text)))


def _lines(typed: str) -> list[str]:
    even = _SPACES.sub(" ", typed.replace("\r\n", "\n").replace("\r", "\n"))
    return [_UNFIT.sub("", line).rstrip() for line in even.split("\n")]


def _placed(source: str, id: str, pattern: str) -> str:
    line = f"{id} ={pattern if pattern.startswith(chr(10)) else ' ' + pattern}"
    entry = _entry(source, id)
    if entry is None:
        return drafted(f"{source.rstrip()}\n\n{line}\n".lstrip("\n"))
    start, end = _span(entry)
    rest = source[end:].lstrip("\n")
    return drafted(f"{source[:start]}{line}\n{_gap(source[end:])}{rest}")


def _without(source: str, id: str) -> str:
    entry = _entry(source, id)
    if entry is None:
        return source
    start, end = _span(entry)
    return drafted(source[:start] + source[end:].lstrip("\n"))


def _gap(rest: str) -> str:
    """The empty line that stood behind an entry."""
    return "\n" if rest.startswith("\n\n") else ""


def _entry(source: str, id: str) -> Entry | None:
    return next((entry for entry in _entries(source) if entry.name == id), None)


@lru_cache(maxsize=256)  # a page asks for each text of each language, and again for each thing it says of it
def _entries(source: str) -> list[Entry]:
    return parse("", source)[0]


def _names(source: str) -> set[str]:
    return {entry.name for entry in _entries(source)}


def _span(entry: Entry) -> tuple[int, int]:
    """From its id, so that a comment above it stays, to its end."""
    assert entry.node.span
    assert entry.node.id.span
    return entry.node.id.span.start, entry.node.span.end


def _as_file(source: str, entry: Entry) -> str:
    start, end = _span(entry)
    first, _, rest = source[start:end].partition("=")[2].strip(" ").partition("\n")
    rest = textwrap.dedent(rest).rstrip()
    return "\n".join(part for part in (first.strip(), rest) if part)


def _said(node: ast.Message | ast.Term) -> Iterator[str | None]:
    """Its pieces as people write them; None for what cannot be written so."""
    assert node.value
    for element in node.value.elements:
        inner = element.expression if isinstance(element, ast.Placeable) else element
        if isinstance(inner, ast.TextElement):
            yield inner.value
        elif isinstance(inner, ast.VariableReference):
            yield f"{{${inner.id.name}}}"
        elif isinstance(inner, ast.StringLiteral):
            yield inner.parse()["value"]
        else:
            yield None


def _pieces(text: str) -> list[tuple[str, str]]:
    """What a plain text is made of: ("words", …) and ("value", its name)."""
    found: list[tuple[str, str]] = []
    for number, piece in enumerate(VALUE.split(text)):
        if number % 2:
            found.append(("value", piece))
        elif piece:
            found.append(("words", piece))
    return found


def _pieces_of(node: ast.Message | ast.Term) -> list[tuple[str, str]]:
    """The same of an entry: what says otherwise cannot be shown as plain text."""
    assert node.value
    found: list[tuple[str, str]] = []
    for element, said in zip(node.value.elements, _said(node), strict=True):
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.VariableReference):
            found.append(("value", element.expression.id.name))
        elif found and found[-1][0] == "words":
            found[-1] = ("words", found[-1][1] + (said or ""))
        else:
            found.append(("words", said or ""))
    return found


def _pattern(text: str) -> str:
    lines = [_line(line) for line in text.split("\n")]
    return lines[0] if len(lines) == 1 else "\n" + "\n".join(_INDENT + line if line else "" for line in lines)


def _line(text: str) -> str:
    """One line as Fluent takes it literally."""
    said = "".join(f"{{ ${piece} }}" if kind == "value" else _literal(piece) for kind, piece in _pieces(text))
    blank = len(said) - len(said.lstrip(" "))
    if blank:
        return f'{{"{" " * blank}"}}{said[blank:]}'
    return f'{{"{said[0]}"}}{said[1:]}' if said.startswith(_SIGNS) else said


def _literal(words: str) -> str:
    return re.sub(r"[{}]", lambda brace: f'{{"{brace[0]}"}}', words)
