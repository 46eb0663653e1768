"""Few are hidden: who is one of one to four could be found by whoever knows a little more. The only place that decides
it, for the pages, the charts and the exports alike; whoever holds the machine reads exact numbers with `lykt stats`.

A count of 1 to 4 becomes "somewhere from 1 to 4" before anything is added up. Totals and shares are reckoned from what
is shown, as the span in which they must lie: 120 and a hidden one make 121–124. So whatever a page tells is the same,
whichever numbers the hidden ones are, and no subtraction finds them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

FEW = 4  # as many are hidden


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
        return (self.low + self.high) / 2


class Share(NamedTuple):
    """A share of a whole, in whole per cent: at least and at most."""

    low: int
    high: int


Shown = Span | Share | None  # None: not to be known


def veiled(number: int | None) -> Span | None:
    if number is None:
        return None
    return Span(1, FEW) if 0 < number <= FEW else Span(number, number)


def total(spans: Iterable[Shown]) -> Span | None:
    """What they come to; None where none of them is to be known."""
    known = [one for one in spans if isinstance(one, Span)]
    return Span(sum(one.low for one in known), sum(one.high for one in known)) if known else None


def share(part: Shown, whole: Shown) -> Share | None:
    """None for a share of nothing, or of what is not to be known."""
    if not isinstance(part, Span) or not isinstance(whole, Span) or not whole.low:
        return None
    low, high = round(100 * part.low / whole.high), round(100 * part.high / whole.low)
    return Share(min(low, 100), min(high, 100))
