"""What the staff must say before an address is shown to them."""

from __future__ import annotations

#: Why; "other" needs words beside it.
REASONS = ("they_asked", "beside_me", "wrong_number", "danger", "other")
LONGEST = 80  # characters of those words


def wrong(why: str, words: str) -> str:
    """What is to be mended: "why" where no reason is chosen, "words" where they are missing or too long; "" if fine."""
    if why not in REASONS:
        return "why"
    return "words" if len(words) > LONGEST or (why == "other" and len(words) < 3) else ""
