"""A campaign's numbers as its page shows them: a line with a bar for each status, tables by channel and language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.campaign_replies import REPLIED, STOP, WORD, choice
from bot.store.campaigns import Replied
from bot.types import Status
from campaigns.counts import Counts, shown

#: As people think of them: what has not gone out, what did, what did not arrive.
ORDER = (
    Status.PENDING,
    Status.SENDING,
    Status.ACCEPTED,
    Status.SENT,
    Status.DELIVERED,
    Status.READ,
    Status.UNDELIVERED,
    Status.FAILED,
    Status.SUPPRESSED,
    Status.EXPIRED,
    Status.CANCELLED,
    Status.UNCERTAIN,
    Status.UNKNOWN,
)


class Table(NamedTuple):
    """`columns` by their ids; in each row its id, a number for each column (None: it cannot be known) and their sum."""

    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[int | None], int]]


def lines(counts: Counts) -> list[tuple[str, int]]:
    """(status, how many), of those that occur."""
    tally = counts.statuses
    return [(status.value, tally[status]) for status in ORDER if tally[status]]


def by_channel(counts: Counts) -> Table:
    """A status a row, so that it fits a phone."""
    channels = counts.by("channel")
    rows = []
    for status, number in lines(counts):
        cells = [shown(channel, Status(status), tally[Status(status)]) for channel, tally in channels.items()]
        rows.append((status, cells, number))
    return Table(list(channels), rows)


def by_language(counts: Counts) -> Table:
    columns = [status for status, _ in lines(counts)]
    rows = [
        (language, [tally[Status(status)] for status in columns], tally.total())
        for language, tally in counts.by("language").items()
        if tally.total()
    ]
    return Table(columns, sorted(rows, key=lambda row: -row[2]))


def by_reply(replies: Sequence[Replied], plan: Mapping[str, object]) -> Table:
    """A language a row; the plan's choices, a person, words and STOP in the columns, whether or not anybody chose them.
    The sum is of people who answered with anything but a stop."""
    columns = [choice(digit) for digit in (*sorted(plan), "0")]
    columns += sorted({one.what for one in replies} - {*columns, WORD, STOP, REPLIED})
    columns += [WORD, STOP]
    found: dict[str, dict[str, int]] = {}
    for one in replies:
        tally = found.setdefault(one.language, {})
        tally[one.what] = tally.get(one.what, 0) + one.number
    rows = [
        (language, [tally.get(what, 0) for what in columns], tally.get(REPLIED, 0)) for language, tally in found.items()
    ]
    return Table(columns, sorted(rows, key=lambda row: -row[2]))
