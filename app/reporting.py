"""What came of a campaign: its numbers and a recount, the failures in plain words, the annual report's lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from app.desk import Desk
from app.previewing import REASONS
from bot import clock
from bot.locales import babel_locale
from bot.store.campaigns import Stored
from bot.types import ChannelName, LeftOut, Status
from campaigns.counts import NOT_BEGUN, Counts, read_counts, recount
from campaigns.lifecycle import load

BAD = frozenset({Status.FAILED, Status.UNDELIVERED, Status.SUPPRESSED})
OPEN_ENDS = {
    Status.UNCERTAIN: "may or may not have been sent; the provider is still asked",
    Status.UNKNOWN: "may or may not have been sent; nothing can tell any more",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One campaign's numbers. `failures`: (channel, code) → how many; `differences`: counter and recount, where they
    differ; `moving`: they still change, so no recount was held against them."""

    stored: Stored
    counts: Counts
    differences: dict[str, tuple[int, int]]
    failures: list[dict[str, str | int]]
    moving: bool
    zone_date: str

    @property
    def remarks(self) -> list[str]:
        """What is wrong with the numbers, one line each."""
        pairs = self.differences.items()
        lines = [f"recount: {name} is {counted}, the counter says {kept}" for name, (kept, counted) in pairs]
        if not self.counts.sums:
            whole = self.counts.left_out.total() + self.counts.statuses.total()
            lines.append(f"audience {self.counts.audience} is not left out + all statuses ({whole})")
        if self.moving:
            lines.append("The numbers still change, so they were not recounted.")
        return lines


async def read(desk: Desk, campaign_id: str) -> Told:
    """Raises CampaignError."""
    known = await load(desk.store, campaign_id, desk.translator)
    before = await read_counts(desk.store, campaign_id)
    differences = await recount(desk.deliveries, before)
    codes: Counter[tuple[str, str]] = Counter()
    async for one in desk.deliveries.every(campaign_id):
        if one.status in BAD and one.code:
            codes[one.channel.value, one.code] += 1
    counts = await read_counts(desk.store, campaign_id)
    moving = counts != before
    failures: list[dict[str, str | int]] = [
        {"channel": channel, "code": code, "meaning": meaning(channel, code), "number": number}
        for (channel, code), number in codes.most_common()
    ]
    launched = clock.local(known.stored.launched, desk.service.tz)
    return Told(known.stored, counts, {} if moving else differences, failures, moving, f"{launched:%Y-%m-%d}")


def meaning(channel: str, code: str) -> str:
    """A provider's code in plain words."""
    from channels import telegram_words, twilio_words  # only a report needs them

    if channel == ChannelName.TELEGRAM:
        word = telegram_words.STATUSES.get(int(code)) if code.isdecimal() else None
    else:
        word = twilio_words.CODES.get(code)
    return word.meaning if word else "ours: the address does not open with the keys" if code == "no_key" else ""


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
