"""What a page of the statistics is asked for: which months, and which subject."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot import clock
from bot.store.tallies import Tallies
from campaigns.summaries import Summaries
from console.asked import Asked
from staff.statistics.periods import MONTH, Period, later, month_of, periods
from staff.statistics.tables import Reading, Table, newest_subject

USUAL = "twelve"
CHOSEN = "months"
MOST = 60  # months at once


@dataclass(frozen=True, slots=True)
class Question:
    """`named`: which of the periods that have a name, or CHOSEN; `months`: those that can be chosen, newest first."""

    named: str
    reading: Reading
    months: tuple[str, ...]
    up_to_date: bool

    def query(self, **other: str) -> str:
        """The same question as part of an address, but for what is other."""
        asked = {"period": self.named, "subject": self.reading.subject}
        if self.named == CHOSEN:
            asked |= {"from": self.reading.period.first, "to": self.reading.period.last}
        if other.get("period", CHOSEN) != CHOSEN:
            asked = {name: value for name, value in asked.items() if name not in ("from", "to")}
        return "?" + "&".join(f"{name}={value}" for name, value in (asked | other).items() if value)


async def question(asked: Asked, table: Table | None = None) -> Question:
    """What this request asks for; what it does not say, or says wrongly, is as usual."""
    knowledge = asked.parts.house.knowledge
    zone, query = knowledge.written.tz, asked.request.query_params
    store = asked.parts.house.store
    tallies, summaries = Tallies(store, zone), Summaries(store)
    up_to_date = await tallies.catch_up()
    if not await summaries.fresh():
        await summaries.refresh()
    now = month_of(clock.now(), zone)
    first = min((await tallies.months())[0] or now, later(now, -11))
    named, period = _period(query, now)
    reading = Reading(store, zone, period, knowledge.topics)
    if table and table.of_subject:
        wanted = query.get("subject", "")
        reading = reading.about(wanted if wanted in knowledge.topics else await newest_subject(reading))
    return Question(named, reading, tuple(reversed(Period(first, now).months)), up_to_date)


def _period(query: Mapping[str, str], now: str) -> tuple[str, Period]:
    known = periods(now)
    if query.get("period") == CHOSEN:
        ends = [query.get(name, "") for name in ("from", "to")]
        if all(MONTH.fullmatch(end) for end in ends):
            first, last = sorted(ends)
            return CHOSEN, Period(max(first, later(last, 1 - MOST)), last)
    named = query.get("period", "")
    named = named if named in known else USUAL
    return named, known[named]
