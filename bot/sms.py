"""What an SMS costs: its encoding and its parts, which characters make it dearer, and how to write them cheaper.

One part carries 140 octets: 160 characters of the GSM 7-bit default alphabet (3GPP TS 23.038, section 6.2.1), where
those of the extension table take two, or 70 UTF-16 units as soon as one character is in neither. A longer text loses
six octets of each part to the header that joins them (3GPP TS 23.040, section 9.2.3.24): 153 or 67 remain. What a
reader takes for one character is never cut in two. This counts as Twilio's public segment calculator does.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from bot.graphemes import graphemes

GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENSION = frozenset("\f^{}\\[~]|€")
GSM = GSM_BASIC | GSM_EXTENSION

#: What has no decomposition in Unicode but a plain way to write it.
_PLAIN = {
    **dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u2004\u2005\u2006\u2008\t", " "),
    **dict.fromkeys("–—‒―‑‐−•·●▪", "-"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛′´`ʼ", "'"),
    **dict.fromkeys("\u200b\ufeff\u00ad\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e", ""),
    "…": "...",
    "\u2028": "\n",
    "\u2029": "\n",
    "⁄": "/",
    "×": "x",
    "→": "->",
}
_PLAIN_TABLE = str.maketrans(_PLAIN)
_MARKED_TABLE = {char: written for char, written in _PLAIN_TABLE.items() if char not in (0x200E, 0x200F)}
_LETTERS = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "œ": "oe", "Œ": "OE", "ð": "d", "þ": "th", "ħ": "h"}


@dataclass(frozen=True, slots=True)
class Measure:
    """`characters`: septets in GSM-7 (an extension character counts two), what a reader counts in UCS-2."""

    encoding: Literal["GSM-7", "UCS-2"]
    segments: int
    characters: int


def measure(text: str) -> Measure:
    """Encoding, parts and length of `text` as one SMS; an empty one still takes a part."""
    if all(char in GSM for char in text):
        sizes = [2 if char in GSM_EXTENSION else 1 for char in text]
        return Measure("GSM-7", _parts(sizes, 160, 153), sum(sizes))
    sizes = [_units(character) for character in _characters(text)]
    return Measure("UCS-2", _parts(sizes, 70, 67), len(sizes))


def costly(text: str) -> list[tuple[str, str]]:
    """The characters that force UCS-2, each once, in order, with what to write instead ("" where there is nothing)."""
    found: dict[str, str] = {}
    for character in _characters(text):
        if character not in found and any(char not in GSM for char in character):
            cheaper = fold(character)
            found[character] = cheaper if all(char in GSM for char in cheaper) else ""
    return list(found.items())


def plain(text: str, *, marks: bool = False) -> str:
    """`text` with the typography that libraries and word processors bring written plainly: no-break spaces, dashes,
    quotes, direction marks. Letters stay as they are; with `marks` the two simple direction marks too, which Arabic
    needs."""
    return text.translate(_MARKED_TABLE if marks else _PLAIN_TABLE)


def fold(text: str) -> str:
    """`text` in the GSM alphabet as far as one can still read it: letters it has stay (å ø é ñ), others lose their mark
    ("środa" to "sroda"); another script stays as it is."""
    composed = unicodedata.normalize("NFC", plain(text))
    return "".join(char if char in GSM else _bare(char) for char in composed)


def _bare(char: str) -> str:
    if char in _LETTERS:
        return _LETTERS[char]
    parts = unicodedata.normalize("NFKD", char)
    kept = plain("".join(part for part in parts if not unicodedata.combining(part)))
    return kept if kept and all(part in GSM for part in kept) else char


def _characters(text: str) -> Iterator[str]:
    for character in graphemes(text):
        if character == "\r\n":  # one for a reader, two for the network
            yield from character
        else:
            yield character


def _units(character: str) -> int:
    """Its size in UTF-16 units."""
    return sum(2 if char > "\uffff" else 1 for char in character)


def _parts(sizes: Iterable[int], one: int, many: int) -> int:
    """Parts that hold characters of these sizes: one that takes `one`, or several that take `many` each."""
    sizes = list(sizes)
    if sum(sizes) <= one:
        return 1
    parts, used = 1, 0
    for size in sizes:
        if used and used + size > many:
            parts, used = parts + 1, 0
        used += size
        while used > many:  # a single character longer than a part has to be cut after all
            parts, used = parts + 1, used - many
    return parts
