"""A contacts file (CSV) read row by row: the good rows kept, each bad one named by its line and what is wrong with it.

Nothing that this says repeats what stands in the file, because that may be somebody's number.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import zip_longest
from pathlib import Path

from bot.locales import babel_locale, choose
from bot.service import Service
from bot.settings import SettingsError
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent
from staff.addresses import NO_ADDRESS, BadAddress, read_address

COLUMNS = ("channel", "address", "language", "consent_date", "consent_source", "tags")
NEEDED = COLUMNS[:2]
VERSION = "import"  # of the text their consent answered: not one of ours
MOST_TAGS, LONGEST_TAG, LONGEST_SOURCE = 20, 32, 80

_TAG = re.compile(r"[\w-]+")
_DATES = ("%Y-%m-%d", "%d.%m.%Y")


#: What there is to say about a row, by its kind; the console says it in the reader's language.
REASONS = {
    **NO_ADDRESS,
    "channel": "the channel is not sms, whatsapp or telegram",
    "language": "the language is none we know: write its code, like en or pt-BR",
    "tags": f"more than {MOST_TAGS} tags",
    "tag": f"a tag is no word of letters, digits, - and _ of at most {LONGEST_TAG}",
    "unclosed": "a quote opens here and never closes: nothing after it was read",
    "quotes": "its quotes are odd",
    "cells": "it has more cells than the first line names",
    "repeated": "the same address as line {other}, which counts instead",
    "way": "without consent: how it was given is missing",
    "date": "without consent: its date is missing",
    "future": "without consent: its date lies in the future",
    "no_date": "without consent: its date is no date: write 2026-01-31 or 31.01.2026",
    "forgotten": "this person asked to be forgotten",
}
#: Why a text is no contacts file at all.
NO_FILE = {
    "empty": "is empty. Its first line names the columns: {columns}",
    "missing": "the column {column} is missing. The first line names them: {columns}",
    "twice": "the column {column} stands there twice. Remove one.",
    "utf8": "is not UTF-8. Save the file as CSV UTF-8.",
}


class BadRow(Exception):
    """Why a row is refused, as one of REASONS; never with what stood in it."""

    def __init__(self, kind: str) -> None:
        super().__init__(REASONS[kind])
        self.kind = kind


class NoContacts(Exception):
    """Why something is no contacts file: one of NO_FILE."""

    def __init__(self, kind: str, column: str = "") -> None:
        super().__init__(NO_FILE[kind].format(column=column, columns=",".join(COLUMNS)))
        self.kind, self.column = kind, column


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """Something to say about one line of the file: one of REASONS."""

    line: int
    kind: str
    other: int = 0  # the line that counts instead

    @property
    def reason(self) -> str:
        return REASONS[self.kind].format(other=self.other)


@dataclass(slots=True)
class ContactsFile:
    """What a file holds. `rows` are ready to be stored; `lines` says where each one stands."""

    rows: list[Imported] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    refused: list[Note] = field(default_factory=list)
    repeated: list[Note] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)  # kept, but not as the file wanted
    ignored: list[str] = field(default_factory=list)  # columns
    without_consent: int = 0
    without_language: int = 0


def read_contacts(path: Path, service: Service, today: date) -> ContactsFile:
    """Read a whole file. Raises SettingsError where it is no contacts file at all."""
    try:
        return read_text(decoded(path.read_bytes()), service, today)
    except OSError as error:
        raise SettingsError(f"{path} cannot be read ({error.strerror}). Name a CSV file.") from None
    except NoContacts as bad:
        raise SettingsError(f"{path}: {bad}") from None


def decoded(content: bytes) -> str:
    """The text of a file. Raises NoContacts."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NoContacts("utf8") from None


def read_text(text: str, service: Service, today: date) -> ContactsFile:
    """Read what a file holds, or what somebody pasted. Raises NoContacts where it is no contacts file at all."""
    found = ContactsFile()
    last: dict[tuple[str, str], int] = {}
    kept: dict[int, Imported] = {}
    for line, cells in _records(text, found):
        try:
            row, remarks = read_row(cells, service, today)
        except (BadRow, BadAddress) as bad:
            found.refused.append(Note(line, bad.kind))
            continue
        found.notes += [Note(line, remark) for remark in remarks]
        known = last.get(key := (row.channel.value, row.address))
        if known is not None:
            found.repeated.append(Note(known, "repeated", line))
            del kept[known]
        last[key], kept[line] = line, row
    found.rows, found.lines = list(kept.values()), list(kept)
    found.without_consent = sum(row.consent is None for row in found.rows)
    found.without_language = sum(not row.language for row in found.rows)
    return found


def read_row(cells: Mapping[str, str], service: Service, today: date) -> tuple[Imported, list[str]]:
    """One row, and what it could not keep of it, as REASONS. Raises BadRow or BadAddress."""
    remarks: list[str] = []
    try:
        channel = ChannelName(cells["channel"].lower())
    except ValueError:
        raise BadRow("channel") from None
    row = Imported(
        channel,
        read_address(channel, cells["address"], service.country),
        _language(cells.get("language", ""), service.languages),
        _consent(cells.get("consent_date", ""), cells.get("consent_source", ""), service, today, remarks),
        _tags(cells.get("tags", "")),
    )
    return row, remarks


def _records(text: str, found: ContactsFile) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row with the line it begins on, its cells by the names in the first line."""
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count), strict=True)
    heads: list[str] | None = None
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            unclosed = "unexpected end" in str(error)
            found.refused.append(Note(line, "unclosed" if unclosed else "quotes"))
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if heads is None:
            heads = _heads(cells)
            found.ignored = [head or "(no name)" for head in heads if head not in COLUMNS]
            continue
        if len(cells) > len(heads) and any(cell.strip() for cell in cells[len(heads) :]):
            found.refused.append(Note(line, "cells"))
            continue
        yield line, {name: cell.strip() for name, cell in zip_longest(heads, cells[: len(heads)], fillvalue="")}
    if heads is None:
        raise NoContacts("empty")


def _heads(cells: Sequence[str]) -> list[str]:
    heads = [cell.strip().lower().replace(" ", "_") for cell in cells]
    for name in NEEDED:
        if name not in heads:
            raise NoContacts("missing", name)
    for name in COLUMNS:
        if heads.count(name) > 1:
            raise NoContacts("twice", name)
    return heads


def _language(raw: str, offered: Sequence[str]) -> str:
    """As the service names it; one it does not offer under its own name, so that it counts as soon as it is."""
    if not raw:
        return ""
    known = babel_locale(raw)
    if known is None:
        raise BadRow("language")
    return choose(raw, offered) or str(known).replace("_", "-")


def _consent(raw: str, source: str, service: Service, today: date, remarks: list[str]) -> Consent | None:
    """Only with its date and how it was given."""
    if not raw or not source:
        if raw or source:
            remarks.append("way" if raw else "date")
        return None
    given = next((day for form in _DATES if (day := _date(raw, form))), None)
    if given is None or given > today:
        remarks.append("future" if given else "no_date")
        return None
    return Consent(datetime.combine(given, time(), service.tz).timestamp(), source[:LONGEST_SOURCE], VERSION)


def _date(raw: str, form: str) -> date | None:
    try:
        return datetime.strptime(raw, form).date()  # noqa: DTZ007 - a day, not a moment
    except ValueError:
        return None


def _tags(raw: str) -> tuple[str, ...]:
    """Split at commas, semicolons and bars; in lower case, with _ for spaces."""
    tags = dict.fromkeys("_".join(tag.lower().split()) for tag in re.split(r"[,;|]", raw) if tag.strip())
    if len(tags) > MOST_TAGS:
        raise BadRow("tags")
    if any(len(tag) > LONGEST_TAG or not _TAG.fullmatch(tag) for tag in tags):
        raise BadRow("tag")
    return tuple(tags)
