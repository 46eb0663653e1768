"""What came of a campaign, as lines for the annual report."""

from __future__ import annotations

from collections.abc import Iterator

from app.previewing import REASONS
from bot.locales import babel_locale
from bot.types import LeftOut, Status
from campaigns.counts import NOT_BEGUN
from staff.reporting import Told

OPEN_ENDS = {
    Status.UNCERTAIN: "may or may not have been sent; the provider is still asked",
    Status.UNKNOWN: "may or may not have been sent; nothing can tell any more",
}


def in_words(told: Told) -> Iterator[str]:
    """For the annual report."""
    counts, name = told.counts, told.stored.definition.get("name", told.stored.id)
    if not told.stored.launched:
        yield f"“{name}” ({told.stored.id}) was not launched: nothing was sent."
        return
    tally = counts.statuses
    yield f"“{name}” ({told.stored.id}), launched {told.zone_date}, {told.stored.state}."
    left_out = counts.left_out.total()
    yield f"It was meant for {counts.audience} people; {left_out or 'none'} of them were left out."
    for reason, number in counts.left_out.items():
        if number:
            yield f"  {number}: {REASONS[LeftOut(reason)]}"
    yield f"{counts.handed_over} messages were handed over, in {len(counts.by('language'))} languages:"
    for language, by in counts.by("language").items():
        known = babel_locale(language)
        begun = by.total() - sum(by[status] for status in NOT_BEGUN)
        yield f"  {begun} in {known.get_display_name('en') if known else language}"
    arrived = tally[Status.DELIVERED] + tally[Status.READ]
    yield f"{arrived} are known to have arrived, {tally[Status.READ]} of them to have been read."
    accepted = tally[Status.ACCEPTED] + tally[Status.SENT]
    yield f"{accepted} were accepted, with no word yet whether they arrived. Telegram never says."
    yield f"{tally[Status.FAILED]} failed, {tally[Status.UNDELIVERED]} could not be delivered."
    yield f"{tally[Status.SUPPRESSED]} were not sent because of a STOP or a block in the meantime,"
    yield f"{tally[Status.EXPIRED]} because they were too late, {tally[Status.CANCELLED]} because it was cancelled."
    if told.failures:
        yield "What the providers said:"
    for failure in told.failures:
        why = failure["meaning"] or "no known reason"
        yield f"  {failure['number']} on {failure['channel']}: {why} ({failure['code']})"
    for status, what in OPEN_ENDS.items():
        for language, by in counts.by("language").items():
            if by[status]:
                yield f"  {by[status]} {status}, {language}: {what}"
    yield f"Not finished yet: {counts.waiting} wait or are on their way." if counts.waiting else "All were attempted."
    yield from told.remarks
