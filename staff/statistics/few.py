"""Few are hidden: who is one of one to four could be found by whoever knows a little more. The only place that decides
it, for the pages, the charts and the exports alike; whoever holds the machine reads exact numbers with `lykt stats`.

A count of 1 to 4 becomes "somewhere from 1 to 4" before anything is added up. Totals and shares are reckoned from what
is shown, as the span in which they must lie: 120 and a hidden one make 121–124. So whatever a page tells is the same,
whichever numbers the hidden ones are, and no subtraction finds them. Where other tables tell the same whole in other
parts (all that came in, by month and by language), one more is hidden: `covered`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

FEW = 4  # as many are hidden
MANY = 10**9  # as the upper end: "at least so many"


class Span(NamedTuple):
    """A number as it may be shown: at least `low`, at most `high`; the number itself where they are the same."""

    low: int
    high: int

    @property
    def hidden(self) -> bool:
        """To be shown as "<5"."""
        return self.low != self.high and self.high <= FEW

    @property
    def middle(self) -> float:
        """Where a chart draws it."""
        return (self.low + self.high) / 2 if self.high < MANY else self.low


class Share(NamedTuple):
    """A share of a whole, in whole per cent: at least and at most."""

    low: int
    high: int


Shown = Span | Share | None  # None: not to be known


def veiled(number: int | None) -> Span | None:
    if number is None:
        return None
    return Span(1, FEW) if 0 < number <= FEW else Span(number, number)


def covered(parts: Mapping[str, int | None]) -> tuple[dict[str, Span | None], Span | None]:
    """The parts of a whole that other tables tell as well, and the whole. Where some are hidden, the smallest that is
    large enough is hidden too, as "at least 5": then the whole can be told, and each hidden one may still be any number
    from 1 to 4. Where none is large enough, several are, and what is left of the whole is told as a span."""
    shown = {id: veiled(number) for id, number in parts.items()}
    few = [id for id, span in shown.items() if span and span.hidden]
    rest = sorted((number, id) for id, number in parts.items() if number and number > FEW)
    needed = len(few) * (FEW - 1)  # so far can the hidden ones move together
    large = [(number, id) for number, id in rest if number - FEW - 1 >= needed]
    covers, room = (large[:1] if few else []), sum(number - FEW - 1 for number, _ in large[:1])
    while few and room < needed and rest:
        covers.append(rest.pop())
        room += covers[-1][0] - FEW - 1
    shown |= {id: Span(FEW + 1, MANY) for _, id in covers}
    known = [number for number in parts.values() if number is not None]
    whole = Span(sum(known), sum(known)) if known and room >= needed else total(shown.values())
    return shown, whole


def total(spans: Iterable[Shown]) -> Span | None:
    """What they come to; None where none of them is to be known."""
    known = [one for one in spans if isinstance(one, Span)]
    return Span(sum(one.low for one in known), min(sum(one.high for one in known), MANY)) if known else None


def share(part: Shown, whole: Shown) -> Share | None:
    """None for a share of nothing, or of what is not to be known."""
    if not isinstance(part, Span) or not isinstance(whole, Span) or not whole.low:
        return None
    low, high = round(100 * part.low / whole.high), round(100 * part.high / whole.low)
    return Share(min(low, 100), min(high, 100))
