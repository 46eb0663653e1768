"""Addresses as people write them: numbers in any usual form, chat ids, `channel:address`; and as they may be shown."""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from bot.types import ChannelName

_CHAT_ID = re.compile(r"[1-9]\d{0,15}")
_SHORTENED = re.compile(r"\d[.,]?\d*[eE]\+?\d+")
_LETTERS = re.compile(r"[^\W\d_]")


#: Why something is no address, by its kind.
NO_ADDRESS = {
    "empty": "the address is empty",
    "chat_id": "no chat id: it is a positive whole number, as Telegram gives it when somebody writes first",
    "shortened": "a spreadsheet has shortened the number: format the column as text and write it again",
    "letters": "no number: there are letters in it",
    "number": "no number",
    "long": "no number: it has too many digits; another country's begins with + or 00",
    "short": "no number: too few digits, or its country's code is missing",
}


class BadAddress(Exception):
    """Why something is no address, as a kind and in words; never with what it was."""

    def __init__(self, kind: str) -> None:
        super().__init__(NO_ADDRESS[kind])
        self.kind = kind


def read_address(channel: ChannelName, raw: str, country: str) -> str:
    """E.164, or a chat id. `country` is where a number without its country's code belongs. Raises BadAddress.

    A number must be possible, which is a matter of its length; whether it is in use only its network knows. The
    library's lists of valid ranges leave out new ones and those reserved for fiction, which people try things with.
    """
    text = raw.strip().lstrip("'").strip()
    if not text:
        raise BadAddress("empty")
    if channel is ChannelName.TELEGRAM:
        if not _CHAT_ID.fullmatch(text):
            raise BadAddress("chat_id")
        return text
    if _SHORTENED.fullmatch(text):
        raise BadAddress("shortened")
    text = re.sub(r"^(tel|whatsapp):", "", text, flags=re.IGNORECASE)
    if _LETTERS.search(text):
        raise BadAddress("letters")
    try:
        number = phonenumbers.parse(text, country)
    except NumberParseException:
        raise BadAddress("number") from None
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible == ValidationResult.TOO_LONG:
        raise BadAddress("long")
    if possible != ValidationResult.IS_POSSIBLE:
        raise BadAddress("short")
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def read_place(raw: str, country: str) -> tuple[ChannelName, str, bool]:
    """`channel:address`, or a number alone, which means SMS; and whether the channel was named. Raises BadAddress."""
    name, colon, rest = raw.partition(":")
    named = bool(colon) and name.strip().lower() in set(ChannelName)
    channel = ChannelName(name.strip().lower()) if named else ChannelName.SMS
    return channel, read_address(channel, rest if named else raw, country), named


def masked(address: str) -> str:
    """The last two digits: enough to tell two people apart on a list, too little to call anybody."""
    return "•" * max(0, len(address) - 2) + address[-2:]


def partly(address: str) -> str:
    """For a page on one contact: the country's code and the last three digits ("+47 ••• 001"); of a chat id the last
    three."""
    end = address[-3:]
    if not address.startswith("+"):
        return f"••• {end}"
    try:
        return f"+{phonenumbers.parse(address).country_code} ••• ••• {end}"
    except NumberParseException:
        return f"••• {end}"
