"""What is counted of campaigns: all of them side by side, and how far a subject has reached, by language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.store.tallies import SAID, Cell
from bot.topics import Topics, text_ids
from bot.types import ChannelName, Status
from campaigns.counts import NOT_BEGUN, Counts, shown
from campaigns.summaries import Summary
from staff.statistics.sheet import Column, Grid, Row

#: What becomes of a message that was sent, in four words: `sent` is their sum.
FATES = ("confirmed", "handed_over", "unknown", "failed")
_FAILED = (Status.FAILED, Status.UNDELIVERED)
_CONFIRMED = (Status.DELIVERED, Status.READ)

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


def fate(status: Status, channel: str) -> str:
    """What a message has come to; "" for one that did not go out. Where a channel gives receipts and none has come,
    nobody knows whether it arrived."""
    if status in NOT_BEGUN:
        return ""
    if status in _CONFIRMED:
        return "confirmed"
    if status in _FAILED:
        return "failed"
    taken = status in (Status.ACCEPTED, Status.SENT)
    return "handed_over" if taken and shown(channel, Status.DELIVERED, 0) is None else "unknown"


def fates(counts: Counts, by: str = "") -> Counter[tuple[str, str]]:
    """How many by `language` (or "" for all) and fate."""
    tally: Counter[tuple[str, str]] = Counter()
    for cell in counts.cells:
        if cell.status is not None and (what := fate(cell.status, cell.channel)):
            tally[cell.language if by == "language" else "", what] += cell.number
    return tally


def side_by_side(summaries: Iterable[Summary]) -> Grid:
    """Newest first."""
    rows: list[Row] = []
    numbers: dict[tuple[str, str], int | None] = {}
    for one in sorted(summaries, key=lambda one: -one.launched):
        rows.append(Row(one.id, one.name, one.launched))
        tally = fates(one.counts)
        numbers |= {(one.id, name): tally["", name] for name in FATES}
        numbers |= {(one.id, "replied"): one.replied, (one.id, "stopped"): one.stopped}
        if not _reports(one.counts):
            numbers[one.id, "confirmed"] = None
    return Grid(rows, SIDE_BY_SIDE, numbers)


def _reports(counts: Counts) -> bool:
    """Whether any of its channels says what arrives."""
    channels = {cell.channel for cell in counts.cells}
    return not channels or any(shown(name, Status.DELIVERED, 0) is not None for name in channels)


def reach(summaries: Iterable[Summary], cells: Iterable[Cell], subject: str, topics: Topics) -> Grid:
    """By language. `summaries`: campaigns launched in the time; `cells`: the replies on topics made in it."""
    numbers: Counter[tuple[str, str]] = Counter()
    for one in summaries:
        if subject in one.subjects:
            for (language, what), number in fates(one.counts, "language").items():
                numbers[language, what] += number
    first, *_, last = [*text_ids(subject), *text_ids(subject, topics[subject].parts)]
    for cell in cells:
        if cell.bucket == SAID and cell.what == first:
            numbers[cell.language, "asked"] += cell.number
        if cell.bucket == SAID and cell.what == (last if cell.channel == ChannelName.SMS else first):
            numbers[cell.language, "read_to_the_end"] += cell.number
    languages = sorted({language for language, _ in numbers})
    return Grid([Row(language) for language in languages], REACH, numbers, ranked=True)
