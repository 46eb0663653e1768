"""The pages of the statistics. They only show what staff/statistics has made fit to be shown."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console.asked import Asked
from console.frame import render
from console.statistics.asking import Question, question
from console.statistics.charts import MOST_BARS, SIZES, draw, policy
from console.statistics.exporting import as_csv
from console.statistics.labels import CHANNELS, Labels, labels
from staff.statistics.few import Span
from staff.statistics.sheet import Column, Sheet
from staff.statistics.tables import TABLES, Chart, Table, newest_subject, read_sheet


async def menu(asked: Asked) -> Response:
    """Every table with one number."""
    asks, words = await question(asked), labels(asked)
    subject = await newest_subject(asks.reading)
    sheets = await asyncio.gather(*(read_sheet(table, asks.reading.about(subject)) for table in TABLES.values()))
    told = [
        (table.id, words.headline(table, sheet, subject)) for table, sheet in zip(TABLES.values(), sheets, strict=True)
    ]
    return await render(asked, "statistics/menu.html", tables=told, **_frame(asks))


async def table_page(asked: Asked) -> Response:
    """Chart, definition, numbers, and the file."""
    table = _table(asked)
    asks, words = await question(asked, table), labels(asked)
    sheet = await _read(asks, table)
    groups = list(dict.fromkeys(column.group for column in sheet.shown))
    return await render(
        asked,
        "statistics/table.html",
        table=table,
        sheet=sheet,
        words=words,
        heads=[(group, words.group(group), _columns(sheet, group, words)) for group in groups],
        pictures=_pictures(table, sheet, words, asks),
        cut=MOST_BARS if table.chart is not Chart.MONTHS and len(sheet.rows) > MOST_BARS else 0,
        subjects=[(id, words.topic(id)) for id in asks.reading.topics] if table.of_subject else [],
        **_frame(asks),
    )


async def picture(asked: Asked) -> Response:
    """The chart alone, as a picture that a page shows."""
    table, query = _table(asked), asked.request.query_params
    asks = await question(asked, table)
    sheet, before = await asyncio.gather(_read(asks, table), _before(asks, table))
    group = query.get("of", "")
    if group not in {column.group for column in sheet.columns}:
        group = ""
    drawn = draw(table, sheet, before, labels(asked), SIZES.get(query.get("size", ""), SIZES["wide"]), group)
    return Response(drawn, media_type="image/svg+xml", headers={"Content-Security-Policy": policy(drawn)})


async def export(asked: Asked) -> Response:
    """The table as a file."""
    table = _table(asked)
    asks = await question(asked, table)
    name = f"{table.id}-{asks.reading.period.first}-{asks.reading.period.last}.csv"
    return Response(
        as_csv(table, await _read(asks, table), labels(asked)),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _table(asked: Asked) -> Table:
    """Raises HTTPException."""
    if (found := TABLES.get(asked.request.path_params["table"])) is None:
        raise HTTPException(404)
    return found


async def _read(asks: Question, table: Table) -> Sheet:
    return await read_sheet(table, asks.reading)


async def _before(asks: Question, table: Table) -> Sheet | None:
    """The year before, where the chart has a line of it."""
    if not table.before:
        return None
    return await read_sheet(table, asks.reading.at(asks.reading.period.year_before))


def _frame(asks: Question) -> dict[str, Any]:
    """What every page of the statistics carries."""
    named = ("year", "twelve", "last")
    return {
        "asks": asks,
        "period": asks.reading.period,
        "periods": [(name, asks.query(period=name)) for name in named],
    }


def _columns(sheet: Sheet, group: str, words: Labels) -> list[tuple[Column, str]]:
    return [(column, words.column(column, whole=False)) for column in sheet.shown if column.group == group]


def _pictures(table: Table, sheet: Sheet, words: Labels, asks: Question) -> list[dict[str, str]]:
    """The charts: of all, and then of each channel where there are several."""
    groups = [one for one in dict.fromkeys(column.group for column in sheet.columns) if one]
    shown = ["", *(groups if len(groups) > 1 else [])] if not sheet.empty else []
    return [
        {
            "called": words.group(group) if len(shown) > 1 else "",
            "wide": f"/statistics/{table.id}.svg{asks.query(of=group, size='wide')}",
            "narrow": f"/statistics/{table.id}.svg{asks.query(of=group, size='narrow')}",
            "alt": _alt(table, sheet, words, group),
        }
        for group in shown
    ]


def _alt(table: Table, sheet: Sheet, words: Labels, group: str) -> str:
    """What the picture shows, and where it is highest."""
    columns = [one for one in sheet.columns if one.group == group and one.name in table.drawn]
    name = words.t("statistics-head", table=table.id)
    called = f"{name}, {CHANNELS.get(group, group)}" if group else name
    names = ", ".join(words.column(one, whole=False) for one in columns)
    most, where = 0.0, "none"
    for row in sheet.rows:
        shown = sheet.cells[row.id, columns[0].id]
        if isinstance(shown, Span) and shown.middle > most:
            most, where = shown.middle, f"{words.row(table, row)} ({words.cell(shown)})"
    first = words.column(columns[0], whole=False)
    return words.t("statistics-alt", table=called, columns=names, first=first, most=where)
