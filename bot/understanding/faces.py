"""Faces that people type in answer to "how was it?": the four that we show, and what phones offer in their place."""

from __future__ import annotations

#: What means the same as 1 to 4 below that question.
_LIKE = {"1": "😀😃😄😁😆😊🤩🥰😍", "2": "🙂☺😌", "3": "🙁☹😕😞😔😟😢", "4": "😡😠🤬😤"}
_NUMBERS = {face: number for number, faces in _LIKE.items() for face in faces}
_LONGEST = 20
_UNSEEN = "\ufe0e\ufe0f"  # how an emoji is to be drawn


def face(text: str) -> str:
    """ "1" to "4" where the whole message is one of these faces, once or several times; else ""."""
    typed = {char for char in text[: _LONGEST + 1] if not char.isspace() and char not in _UNSEEN}
    found = {_NUMBERS.get(char, "") for char in typed}
    return found.pop() if len(found) == 1 and len(text) <= _LONGEST else ""
