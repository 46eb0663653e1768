"""What rows, columns and cells are called, in the reader's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from bot.translator import Translator
from console.asked import Asked
from console.formats import formats
from console.frame import says
from staff.statistics.counted import NOBODYS
from staff.statistics.few import MANY, Share, Shown
from staff.statistics.sheet import Column, Row, Sheet
from staff.statistics.tables import Table

CHANNELS = {"sms": "SMS", "whatsapp": "WhatsApp", "telegram": "Telegram"}
#: What the rows of each table are; the others' are named by their own words.
ROWS = {"enquiries": "month", "missed": "month", "messages": "month", "languages": "language", "reach": "language"}
ROWS |= {"topics": "topic", "campaigns": "campaign"}


@dataclass(frozen=True, slots=True)
class Labels:
    """For one reader. `t`: says a text of the console's own; `texts`: those that people are sent, for topics' names."""

    locale: str
    t: Callable[..., str]
    texts: Translator
    formats: dict[str, Callable[..., str]]

    def row(self, table: Table, row: Row) -> str:
        match ROWS.get(table.id, ""):
            case "month":
                return self.formats["month_name"](row.id)
            case "language":
                return self.t("statistics-no-language") if row.id in (NOBODYS, "", "und") else self.language(row.id)
            case "topic":
                return self.topic(row.id)
            case "campaign":
                return row.called
        return self.t("statistics-row", row=row.id)

    def language(self, id: str) -> str:
        name = self.formats["name_of"](id)
        return name[:1].upper() + name[1:]

    def topic(self, id: str) -> str:
        label = f"label-{id.replace('_', '-')}"
        known = self.locale in self.texts.locales and label in self.texts.of(self.locale).ids
        return self.texts.text(self.locale, label) if known else id

    def column(self, column: Column, *, whole: bool = True) -> str:
        """`whole`: with what it is of."""
        name = self.t("statistics-column", column=column.name)
        return f"{CHANNELS.get(column.group, column.group)}: {name}" if column.group and whole else name

    def group(self, group: str) -> str:
        return CHANNELS.get(group, group) if group else self.t("statistics-all")

    def cell(self, shown: Shown, *, plain: bool = False) -> str:
        """A number as it may be shown. `plain`: without marks between thousands, for other programs."""
        number: Callable[[int], str] = str if plain else self.formats["number"]
        if shown is None:
            return "–"
        if isinstance(shown, Share):
            low, high = (str(one) for one in shown)
            return self.t("statistics-percent", share=low if low == high else f"{low}–{high}")
        if shown.hidden:
            return "<5"
        if shown.high >= MANY:
            return f"{number(shown.low)}+"
        return number(shown.low) if shown.low == shown.high else f"{number(shown.low)}–{number(shown.high)}"

    def headline(self, table: Table, sheet: Sheet, subject: str) -> str:
        """What the menu tells of it. `subject`: the topic that a table of one is about."""
        shown = sheet.sums.get(table.headline)
        if not sheet.sums and sheet.rows:
            shown = sheet.cells.get((sheet.rows[0].id, table.headline))
        return self.t(
            "statistics-headline",
            table=table.id,
            number=self.cell(shown) if shown else "0",
            subject=self.topic(subject),
        )


def labels(asked: Asked) -> Labels:
    knowledge = asked.parts.house.knowledge
    zone: tzinfo = knowledge.written.tz
    return Labels(asked.locale, says(asked.locale), knowledge.translator, formats(asked.locale, zone))
