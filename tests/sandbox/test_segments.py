"""Parts of an SMS, at the edges where the network's alphabet and the parts' headers make the difference."""

from __future__ import annotations

import pytest

from sandbox.segments import segments

CASES = [
    ("nothing", "", 1),
    ("one part", "a" * 160, 1),
    ("two parts", "a" * 161, 2),
    ("two full parts", "a" * 306, 2),
    ("three parts", "a" * 307, 3),
    ("Norwegian letters", "æøåÆØÅ" * 26 + "åååå", 1),
    ("a euro counts twice", "€" * 80, 1),
    ("81 euros", "€" * 81, 2),
    ("an escape is not cut", "a" * 152 + "€" * 77, 3),
    ("an escape that is pushed on", "a" * 152 + "€" + "a" * 152, 3),
    ("one Cyrillic part", "Ж" * 70, 1),
    ("two Cyrillic parts", "Ж" * 71, 2),
    ("two full Cyrillic parts", "Ж" * 134, 2),
    ("three Cyrillic parts", "Ж" * 135, 3),
    ("an emoji counts twice", "👍" * 35, 1),
    ("36 emoji", "👍" * 36, 2),
    ("an emoji is not cut", "Ж" * 66 + "👍" + "Ж" * 66, 3),
    ("one letter makes it all wide", "a" * 70 + "ă", 2),
    ("a no-break space does too", "a" * 70 + "\u00a0", 2),
]


@pytest.mark.parametrize(("what", "text", "parts"), CASES, ids=[row[0] for row in CASES])
def test_parts(what: str, text: str, parts: int) -> None:
    assert segments(text) == parts
