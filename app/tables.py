"""Tables for people: a campaign's counts, as the terminal shows them."""

from __future__ import annotations

from rich.table import Table

from bot.types import Status
from campaigns.counts import Counts, shown


def counts_tables(counts: Counts) -> list[Table]:
    """By language × status and by channel × status; only statuses that occur, "–" where a channel cannot report."""
    occurring = [status for status in Status if counts.statuses[status]]
    languages = _table("language", occurring)
    for language, tally in counts.by("language").items():
        languages.add_row(language, *(str(tally[status]) for status in occurring), str(tally.total()))
    languages.add_section()
    total = counts.statuses
    languages.add_row("all", *(str(total[status]) for status in occurring), str(total.total()))
    channels = _table("channel", occurring)
    for channel, tally in counts.by("channel").items():
        numbers = [shown(channel, status, tally[status]) for status in occurring]
        cells = ["–" if number is None else str(number) for number in numbers]
        channels.add_row(channel, *cells, str(tally.total()))
    left_out = Table("left out for", "people", title_justify="left", box=None)
    for reason, number in counts.left_out.items():
        if number:
            left_out.add_row(reason.replace("_", " "), str(number))
    left_out.add_row("audience = left out + all statuses", f"{counts.audience}")
    return [languages, channels, left_out]


def _table(what: str, statuses: list[Status]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(what)
    for status in [*statuses, "all"]:
        table.add_column(str(status), justify="right")
    return table
