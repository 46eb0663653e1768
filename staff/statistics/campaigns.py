"""What is counted of campaigns: all of them side by side, and how far a subject has reached, by language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.store.tallies import SAID, Cell
from bot.topics import Topics, text_ids
from bot.types import ChannelName
from campaigns.summaries import FATES, Summary
from staff.statistics.sheet import Column, Grid, Row

SIDE_BY_SIDE = (
    *(Column(name, quiet=True) for name in FATES),
    Column("reported", sums=("confirmed", "unknown", "failed"), quiet=True),
    Column("sent", sums=FATES),
    Column("arrived", sums=("confirmed",)),
    Column("arrived_share", share=("confirmed", "reported")),
    Column("without_receipt", sums=("handed_over",)),
    Column("not_known", sums=("unknown",)),
    Column("not_arrived", sums=("failed",)),
    Column("replied"),
    Column("replied_share", share=("replied", "sent")),
    Column("stopped"),
)
REACH = (
    *(Column(name, quiet=True) for name in FATES),
    Column("sent", sums=FATES),
    Column("arrived", sums=("confirmed",)),
    Column("without_receipt", sums=("handed_over",)),
    Column("not_known", sums=("unknown",)),
    Column("not_arrived", sums=("failed",)),
    Column("asked"),
    Column("read_to_the_end"),
)


def side_by_side(summaries: Iterable[Summary]) -> Grid:
    """Newest first."""
    rows: list[Row] = []
    numbers: dict[tuple[str, str], int | None] = {}
    for one in sorted(summaries, key=lambda one: -one.launched):
        rows.append(Row(one.id, one.name, one.launched))
        numbers |= {(one.id, name): sum(each[place] for each in one.fates.values()) for place, name in enumerate(FATES)}
        numbers |= {(one.id, "replied"): one.replied, (one.id, "stopped"): one.stopped}
        if not one.reports:
            numbers[one.id, "confirmed"] = None
    return Grid(rows, SIDE_BY_SIDE, numbers)


def reach(summaries: Iterable[Summary], cells: Iterable[Cell], subject: str, topics: Topics) -> Grid:
    """By language. `summaries`: campaigns launched in the time; `cells`: the replies on topics made in it."""
    numbers: Counter[tuple[str, str]] = Counter()
    for one in summaries:
        if subject in one.subjects:
            for language, each in one.fates.items():
                for name, number in zip(FATES, each, strict=True):
                    numbers[language, name] += number
    first, *_, last = [*text_ids(subject), *text_ids(subject, topics[subject].parts)]
    for cell in cells:
        if cell.bucket == SAID and cell.what == first:
            numbers[cell.language, "asked"] += cell.number
        if cell.bucket == SAID and cell.what == (last if cell.channel == ChannelName.SMS else first):
            numbers[cell.language, "read_to_the_end"] += cell.number
    languages = sorted({language for language, _ in numbers})
    return Grid([Row(language) for language in languages], REACH, numbers, ranked=True)
