"""A table as a file for other programs: CSV, as spreadsheets of the reader's country open it."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Mapping

from console.statistics.labels import Labels
from staff.statistics.few import Shown
from staff.statistics.sheet import Sheet
from staff.statistics.tables import Table

#: What parts columns, by the reader's language: where the comma parts decimals, spreadsheets look for a semicolon.
BETWEEN = {"nb": ";"}
#: What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), in any of its widths.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_csv(table: Table, sheet: Sheet, labels: Labels) -> bytes:
    """UTF-8 with a byte order mark, by which spreadsheets know it."""
    told = io.StringIO()
    writer = csv.writer(told, delimiter=BETWEEN.get(labels.locale, ","), lineterminator="\r\n")
    dated = any(row.moment for row in sheet.rows)

    def line(first: str, day: str, cells: Mapping[str, Shown]) -> list[str]:
        numbers = [labels.cell(cells[column.id], plain=True) for column in sheet.shown]
        return [first, *([day] if dated else []), *numbers]

    head = [labels.t("statistics-rows", table=table.id), *([labels.t("statistics-column", column="launched")] * dated)]
    lines = [[*head, *(labels.column(column) for column in sheet.shown)]]
    for row in sheet.rows:
        day = labels.formats["day"](row.moment) if dated else ""
        lines.append(line(labels.row(table, row), day, {one.id: sheet.cells[row.id, one.id] for one in sheet.shown}))
    if sheet.sums:
        lines.append(line(labels.t("statistics-sum"), "", sheet.sums))
    writer.writerows([harmless(cell) for cell in one] for one in lines)
    return b"\xef\xbb\xbf" + told.getvalue().encode("utf-8", "replace")


def harmless(cell: str) -> str:
    """The same words, never the beginning of a formula: also not behind spaces, or marks that nobody sees."""
    cell = "".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in cell)
    seen = "".join(letter for letter in cell if unicodedata.category(letter) not in ("Cf", "Zs", "Zl", "Zp", "Mn"))
    begins = unicodedata.normalize("NFKC", seen[:1])
    return f"'{cell}" if begins.startswith(_FORMULA) else cell
