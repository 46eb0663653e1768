"""Charts as SVG, drawn on the server. They show what the table beside them shows, no more: "<5" is drawn in the middle
of what it may be. Nothing is told by colour alone: each series has a pattern of its own and stands in the legend.
"""

from __future__ import annotations

import base64
import hashlib
import math
import re
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

import pygal
from pygal.style import Style

from console.statistics.labels import Labels
from staff.statistics.few import Shown, Span
from staff.statistics.sheet import Column, Row, Sheet
from staff.statistics.tables import Chart, Table

#: The library puts a hook of an old kind before every import, for maps, which we have none of: Python warns of it.
sys.meta_path[:] = [hook for hook in sys.meta_path if type(hook).__name__ != "PluginImportFixer"]

APART, END = "\u2068", "\u2069"  # a name that runs from right to left turns nothing that follows
MOST_BARS = 15  # rows that are drawn lying; the table has them all
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
INK, SOFT, LINE = "#1b1f24", "#4a525c", "#c9ced4"
#: The series' colours, each at least 3:1 on white and told apart by pattern too.
COLOURS = ("#0b4f9c", "#c2570c", "#5b6470", "#a3150c", "#0a6640")
PATTERNS = (
    "",
    '<path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" stroke="{colour}" stroke-width="3"/>',
    '<circle cx="2" cy="2" r="1.6" fill="{colour}"/><circle cx="6" cy="6" r="1.6" fill="{colour}"/>',
    '<path d="M0,0 l8,8 M8,0 l-8,8" stroke="{colour}" stroke-width="1.8"/>',
    '<path d="M0,2 h8 M0,6 h8" stroke="{colour}" stroke-width="2"/>',
)


@dataclass(frozen=True, slots=True)
class Size:
    """In pixels; `labels`: so many fit below."""

    width: int
    months: int
    font: int
    labels: int
    side: int  # longest name beside a bar, in letters


SIZES = {"wide": Size(860, 320, 14, 12, 36), "narrow": Size(340, 260, 12, 5, 19)}


class _Columns(pygal.Bar):  # type: ignore[misc] # the library has no types
    """Columns, and behind the last of them a line: the library draws only one of the two."""

    lines = 0
    _beside = 0  # of the series, those that are not drawn beside each other, while the others are

    @property
    def _order(self) -> int:
        return len(self.all_series) - self._beside

    def _plot(self) -> None:
        columns = len(self.series) - self.lines
        self._beside = self.lines
        for serie in self.series[:columns]:
            self.bar(serie)
        self._beside = 0
        for serie in self.series[columns:]:
            self._line(serie)

    def _line(self, serie: Any) -> None:
        node = self.svg.serie(serie)
        points = [(self._x_pos[place], value) for place, value in enumerate(serie.values) if value is not None]
        seen = [self.view(point) for point in points]
        if seen:
            self.svg.line(node["plot"], seen, class_="line reactive nofill")
        for x, y in seen:
            self.svg.node(node["overlay"], "circle", cx=x, cy=y, r=3, class_="dot")


def draw(table: Table, sheet: Sheet, before: Sheet | None, labels: Labels, size: Size, group: str = "") -> str:
    """The chart of a table. `before`: the year before, month by month; `group`: of the columns only this one."""
    columns = [one for one in sheet.columns if one.group == group and one.name in table.drawn]
    if table.chart is Chart.MONTHS:
        chart = _months(table, sheet, before, columns, labels, size)
    else:
        chart = _bars(table, sheet, columns, labels, size)
    return str(chart.render(is_unicode=True))


def _months(
    table: Table, sheet: Sheet, before: Sheet | None, columns: list[Column], labels: Labels, size: Size
) -> pygal.Bar:
    series = [(labels.column(one, whole=False), [sheet.cells[row.id, one.id] for row in sheet.rows]) for one in columns]
    lined = next((one for one in columns if one.name == table.before), None)
    if before and lined and not before.empty:
        known = {row.id for row in before.rows} if any(one.id == lined.id for one in before.columns) else set()
        cells = [before.cells[row.id, lined.id] if row.id in known else None for row in before.rows]
        name = labels.t("statistics-before", column=labels.column(lined, whole=False))
        series.append((name, cells))
    top = max((_drawn(cell) or 0 for _, cells in series for cell in cells), default=0)
    lines, legend = len(series) - len(columns), len(series)
    height = size.months + _lines_of_legend(size, legend) * size.font * 1.5
    chart = _Columns(_config(labels, size, round(height), legend, lines))
    chart.lines = lines
    chart.x_labels = _month_labels([row.id for row in sheet.rows], labels, size.labels)
    chart.y_labels = _ticks(top)
    for name, cells in series:
        chart.add(name, [_drawn(cell) for cell in cells])
    _finish(chart)
    return chart


def _bars(table: Table, sheet: Sheet, columns: list[Column], labels: Labels, size: Size) -> pygal.Bar:
    """The first row on top: the library begins below."""
    rows = list(sheet.rows)[:MOST_BARS][::-1]
    stacked = table.chart is Chart.STACKED_BARS
    kind = pygal.HorizontalStackedBar if stacked else pygal.HorizontalBar
    thick = 30 if stacked else 14 + 16 * len(columns)
    legend = len(columns) if len(columns) > 1 else 0
    chart = kind(_config(labels, size, 70 + max(len(rows), 1) * thick + 22 * _lines_of_legend(size, legend), legend))
    chart.x_labels = [_beside(table, row, labels, size.side) for row in rows]
    lengths = [sum(_drawn(sheet.cells[row.id, one.id]) or 0 for one in columns) for row in rows]
    each = [_drawn(sheet.cells[row.id, one.id]) or 0 for row in rows for one in columns]
    chart.y_labels = _ticks(max((lengths if stacked else each), default=0), 5 if size.width > 500 else 3)
    chart.print_values = not stacked
    chart.print_values_position = "top"
    for one in columns:
        chart.add(labels.column(one), [_value(sheet.cells[row.id, one.id], labels) for row in rows])
    _finish(chart)
    return chart


def _value(shown: Shown, labels: Labels) -> dict[str, Any] | None:
    """With what it is called, so that "<5" stands beside its bar."""
    drawn, words = _drawn(shown), labels.cell(shown)
    return None if drawn is None else {"value": drawn, "formatter": lambda _: words}


def _drawn(shown: Shown) -> float | None:
    return shown.middle if isinstance(shown, Span) else None


def _ticks(top: float, most: int = 5) -> list[int]:
    """From 0 to at least `top` in whole, round steps."""
    rough = max(top, 1) / most
    size = 10 ** math.floor(math.log10(rough)) if rough >= 1 else 1
    step = next(size * many for many in (1, 2, 5, 10) if size * many >= rough)
    return [round(step * number) for number in range(math.ceil(max(top, 1) / step) + 1)]


def _month_labels(months: Sequence[str], labels: Labels, most: int) -> list[str]:
    """As many as there is room for; the year wherever it is another than the last one named."""
    step, year, found = math.ceil(len(months) / most), "", []
    for place, month in enumerate(months):
        if place % step:
            found.append("")
            continue
        name = labels.formats["short_month"](month)
        found.append(name if month[:4] == year else f"{name} {month[:4]}")
        year = month[:4]
    return found


def _beside(table: Table, row: Row, labels: Labels, most: int) -> str:
    """What stands beside a bar; two campaigns may have one name, and then have their days."""
    if not row.moment:
        return _short(labels.row(table, row), most)
    day = labels.formats["short_day"](row.moment)
    return f"{APART}{_short(labels.row(table, row), most - len(day) - 2)}{END}, {day}"


def _short(name: str, most: int) -> str:
    """Without what XML cannot hold, or what turns the text that follows."""
    seen = (letter for letter in " ".join(name.split()) if unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Cn"))
    name = "".join(seen)
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _lines_of_legend(size: Size, count: int) -> int:
    return math.ceil(count / _legend_columns(size, count)) if count else 0


def _legend_columns(size: Size, count: int) -> int:
    return min(count, 4) if size.width > 500 else 1


def _config(labels: Labels, size: Size, height: int, legend: int, lines: int = 0) -> pygal.Config:
    style = Style(
        background="#ffffff",
        plot_background="#ffffff",
        foreground=INK,
        foreground_strong=INK,
        foreground_subtle=SOFT,
        font_family=FONT,
        label_font_size=size.font,
        major_label_font_size=size.font,
        legend_font_size=size.font,
        value_font_size=size.font,
        value_label_font_size=size.font,
        opacity="1",
        opacity_hover="1",
        transition="0s",
        colors=COLOURS,
        guide_stroke_color=LINE,
        major_guide_stroke_color=LINE,
        guide_stroke_dasharray="0",
        major_guide_stroke_dasharray="0",
    )
    config = pygal.Config(style=style, js=[], width=size.width, height=height, margin=4, margin_right=14)
    config.disable_xml_declaration = config.explicit_size = True
    config.show_legend = bool(legend > 1 or lines)
    config.legend_at_bottom = True
    config.legend_at_bottom_columns = _legend_columns(size, max(legend, 1))
    config.legend_box_size = size.font
    config.truncate_legend = -1
    config.truncate_label = -1
    config.formatter = lambda value: labels.formats["number"](round(value)) if value is not None else ""
    config.no_data_text = ""
    config.spacing = 8
    config.css = [*config.css, f"inline:{_styles(legend - lines)}"]
    config.defs = [_pattern(number) for number in range(len(COLOURS))]
    return config


def _pattern(number: int) -> str:
    drawn = PATTERNS[number].format(colour=COLOURS[number])
    ground = COLOURS[number] if not drawn else "#ffffff"
    return (
        f'<pattern id="p{number}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<rect width="8" height="8" fill="{ground}"/>{drawn}</pattern>'
    )


def _styles(columns: int) -> str:
    fills = "".join(
        f".color-{number} rect, rect.color-{number} "
        f"{{fill: url(#p{number}) !important; stroke: {colour} !important; stroke-width: 1}} "
        for number, colour in enumerate(COLOURS)
        if number < max(columns, 1)
    )
    return (
        f"{fills} .axis .line {{stroke-width: 1}} "
        f".series .line {{stroke: {INK} !important; stroke-width: 2.5 !important; stroke-dasharray: 7 4}} "
        f".dot, rect.color-{max(columns, 1)} "
        f"{{fill: #ffffff !important; stroke: {INK} !important; stroke-width: 2.5; rx: 50%}} "
        f".text-overlay text.value {{text-anchor: start !important; fill: {INK} !important}} "
        ".horizontal .axis.x .guide.line {opacity: 0}"
    )


def _finish(chart: pygal.Bar) -> None:
    """The same numbers give the same picture, and nothing in it moves."""
    chart.uuid = "lykt"
    chart.add_xml_filter(_still)


def _still(root: Element) -> Element:
    """Without scripts, remarks and what only a pointer would show."""
    unwanted = ("script", "title", "desc")
    for parent in list(root.iter()):
        for child in list(parent):
            tag = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
            tooltip = "tooltip" in child.get("class", "").split()
            if not isinstance(child.tag, str) or tag in unwanted or tooltip:
                parent.remove(child)
    return root


def policy(drawn: str) -> str:
    """The content security policy of one chart: its own styles, by their hashes, and nothing else."""
    styles = re.findall(r"<style[^>]*>(.*?)</style>", drawn, re.DOTALL)
    unescaped = [one.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&") for one in styles]
    hashes = [base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in unescaped]
    own = " ".join(f"'sha256-{one}'" for one in hashes) or "'none'"
    return f"default-src 'none'; style-src {own}; sandbox; frame-ancestors 'none'"
