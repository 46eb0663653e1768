"""Twilio's list of messages: its filters and its pages.

Source: Twilio, Messages resource, "Read multiple Message resources": To, From, DateSent with <, > (both inclusive) or
neither, PageSize 1 to 1000 (50), pages that name their next one. A message not sent yet is dated by its creation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

from sandbox import clock
from sandbox.ledger import Entry, Ledger
from sandbox.twilio_rules import Refused

FILTERS = frozenset({"To", "From", "DateSent", "DateSent<", "DateSent>", "PageSize", "Page", "PageToken"})


def listing(
    ledger: Ledger, query: list[tuple[str, str]], path: str, resource: Callable[[Entry], dict[str, Any]]
) -> dict[str, Any]:
    """One page, newest message first. Raises Refused for a filter that is none."""
    wanted = dict(query)
    if unknown := wanted.keys() - FILTERS:
        raise Refused(20001, f"There is no filter {sorted(unknown)[0]!r} on messages")
    size = _number(wanted.get("PageSize", "50"), 1, 1000)
    page = _number(wanted.get("Page", "0"), 0, 10**9)
    fitting = _filtered(ledger, wanted)
    start = _start(fitting, wanted, page, size)
    shown = fitting[start : start + size]
    rest = {name: value for name, value in wanted.items() if name not in ("Page", "PageToken", "PageSize")}

    def uri(number: int, token: str = "") -> str:
        return (
            f"{path}?{urlencode({**rest, 'PageSize': size, 'Page': number, **({'PageToken': token} if token else {})})}"
        )

    more = start + size < len(fitting)
    return {
        "messages": [resource(entry) for entry in shown],
        "page": page,
        "page_size": size,
        "start": start,
        "end": max(start + len(shown) - 1, 0),
        "uri": uri(page),
        "first_page_uri": uri(0),
        "next_page_uri": uri(page + 1, "PA" + shown[-1].id) if more else None,
        "previous_page_uri": uri(page - 1) if page else None,
    }


def _filtered(ledger: Ledger, wanted: dict[str, str]) -> list[Entry]:
    to = wanted.get("To", "")
    source: Sequence[Entry] = ledger.entries
    if to:
        number = to.removeprefix("whatsapp:")
        source = ledger.sent_to("whatsapp" if number != to else "sms", number)
    earliest, latest = _dates(wanted)
    return [
        entry
        for entry in reversed(source)
        if entry.channel != "telegram"
        and _from(entry, wanted.get("From", ""))
        and earliest <= (entry.sent or entry.moment) <= latest
    ]


def _from(entry: Entry, sender: str) -> bool:
    return not sender or sender == ("whatsapp:" if entry.channel == "whatsapp" else "") + entry.sender


def _dates(wanted: dict[str, str]) -> tuple[float, float]:
    earliest, latest = 0.0, float("inf")
    try:
        if day := wanted.get("DateSent"):
            earliest, latest = clock.span(day)
        if after := wanted.get("DateSent>"):
            earliest = max(earliest, clock.span(after)[0])
        if before := wanted.get("DateSent<"):
            latest = min(latest, clock.span(before)[1])
    except ValueError:
        raise Refused(20001, "DateSent is a date or a time in ISO 8601") from None
    return earliest, latest


def _start(fitting: list[Entry], wanted: dict[str, str], page: int, size: int) -> int:
    """A token names the last message seen, so that new messages do not shift the pages."""
    token = wanted.get("PageToken", "")
    if not token:
        return page * size
    for position, entry in enumerate(fitting):
        if "PA" + entry.id == token:
            return position + 1
    raise Refused(20001, "The PageToken is not valid")


def _number(text: str, least: int, most: int) -> int:
    if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
        raise Refused(20001, f"A page number or size is not from {least} to {most}")
    return int(text)
