"""Why a campaign's messages failed, as kinds that can be said in plain words: one line a reason, with what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.types import ChannelName
from channels import telegram_words, twilio_words
from channels.words import Verdict

OTHER = "other"  # nobody here knows the code: it is shown as it is
NONE = "none"  # no code at all

#: Kind → the codes that mean it: Twilio's, and ours. What each code says stands in channels/twilio_words.py.
KINDS: Mapping[str, tuple[str, ...]] = {
    "off": ("30003",),
    "number": ("21211", "21265", "21266", "21604", "21614", "30005"),
    "landline": ("30006",),
    "spam": ("30007", "30450", "30453"),
    "stopped": ("21610", "30004"),
    "operator": ("30001", "30008", "30410", "21611", "20429"),
    "late": ("30036",),
    "held": ("63018", "63032", "63049"),
    "absent": ("63003", "63024"),
    "window": ("63016",),
    "template": ("21654", "21655", "21656"),
    "content": ("11751", "12300", "21602", "21617", "21619", "21620", "63005", "63013", "63019", "63021"),
    "country": ("21408", "21606", "21612"),
    "sender": ("21608", "21910", "30010", "30032", "30034"),
    "ours": ("no_key", "no_text", "no_media"),
}
_OF = {code: kind for kind, codes in KINDS.items() for code in codes}
_BY_VERDICT = {Verdict.PERSON: "stopped", Verdict.LATER: "operator", Verdict.ACCOUNT: "account"}


@dataclass(frozen=True, slots=True)
class Failure:
    """So many failed for the same reason on one channel. `codes`: the provider's own, for whoever runs this."""

    kind: str
    channel: str
    codes: tuple[str, ...]
    number: int


def failures(counted: Mapping[tuple[str, str], int], failed: Mapping[str, int] | None = None) -> list[Failure]:
    """One for each reason and channel, the most frequent first. `failed`: how many failed in all, by channel; where a
    reason was not kept, there is none."""
    numbers: Counter[tuple[str, str]] = Counter()
    codes: dict[tuple[str, str], list[str]] = {}
    for (channel, code), number in sorted(counted.items()):
        where = kind_of(channel, code), channel
        numbers[where] += number
        codes.setdefault(where, []).extend([code] if code else [])
    for channel, number in (failed or {}).items():
        missing = number - sum(of for (_, on), of in numbers.items() if on == channel)
        if missing > 0:
            numbers[NONE, channel] += missing
    return [
        Failure(kind, channel, tuple(codes.get((kind, channel), ())), number)
        for (kind, channel), number in sorted(numbers.items(), key=lambda one: (-one[1], one[0][0] == NONE, one[0]))
    ]


def kind_of(channel: str, code: str) -> str:
    """Which of the kinds this is."""
    if not code:
        return NONE
    if code in _OF:
        return _OF[code]
    if channel == ChannelName.TELEGRAM:
        word = telegram_words.STATUSES.get(int(code)) if code.isdecimal() else None
        return _BY_VERDICT.get(word.verdict, "chat") if word else OTHER
    known = twilio_words.CODES.get(code)
    return _BY_VERDICT.get(known.verdict, OTHER) if known else OTHER
