"""How many parts an SMS takes, as the network counts.

Source: 3GPP TS 23.038 (GSM 7-bit default alphabet and its extension table); 160 or 70 units alone, 153 or 67 in parts.
"""

from __future__ import annotations

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")
_GSM = _BASIC | _EXTENDED


def segments(text: str) -> int:
    """Parts that this text takes; 1 for the empty one."""
    if all(character in _GSM for character in text):
        return _parts([2 if character in _EXTENDED else 1 for character in text], alone=160, each=153)
    return _parts([2 if ord(character) > 0xFFFF else 1 for character in text], alone=70, each=67)


def _parts(units: list[int], *, alone: int, each: int) -> int:
    """A pair (an escape and its letter, two surrogates) is never cut in two."""
    if sum(units) <= alone:
        return 1
    parts, room = 1, each
    for unit in units:
        if unit > room:
            parts, room = parts + 1, each
        room -= unit
    return parts
