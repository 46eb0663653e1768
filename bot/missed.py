"""Which words of a message that was not understood may be kept, so that the staff see what people ask in vain.

Only short messages, taken apart from whoever wrote them (docs/decisions/009-words-not-understood.md): nothing with a
figure, an address or a link in it, nothing from somebody who may be in danger or writes with a person on the staff.
"""

from __future__ import annotations

import unicodedata

from bot.types import InboundKind, Reply, Turn
from bot.understanding.free_text import VIOLENCE

MOST_WORDS = 4
LONGEST = 40  # characters; a Thai sentence is one word
SHORTEST = 4  # letters of a word that is kept beside the phrase it stands in
REMEMBERED = 20  # so many are remembered in the session, so that nobody counts twice
_INSIDE = frozenset("'’-\u200c\u200d")
_AROUND = " \t\n.,;:!?¿¡…\"'“”„«»()[]-–—*_~،؟؛"


def missed_words(turn: Turn, reply: Reply) -> list[str]:
    """The phrase, and each longer word in it, as they may be counted; those of this conversation already counted are
    left out."""
    if not reply.missed or turn.inbound.kind is not InboundKind.TEXT or _guarded(turn):
        return []
    text = unicodedata.normalize("NFKC", turn.inbound.text[: LONGEST * 2]).casefold()
    words = [word for part in text.split() if (word := part.strip(_AROUND))]
    phrase = " ".join(words)
    if not words or len(words) > MOST_WORDS or len(phrase) > LONGEST or len(turn.inbound.text) > LONGEST * 2:
        return []
    if not all(_plain(word) for word in words):
        return []
    single = [word for word in words if len(word) >= SHORTEST]
    return [one for one in dict.fromkeys([phrase, *single]) if one not in turn.session.missed]


def _guarded(turn: Turn) -> bool:
    """Whether nothing of what they write may be kept, however short."""
    contact = turn.contact
    violence = turn.meaning.candidates[:1] == (VIOLENCE,)  # first also where words of danger tell of something else
    danger = contact.danger_until > 0 or contact.safe not in ("", "now") or violence
    return danger or contact.claimed_until > turn.moment or turn.session.handoff > 0


def _plain(word: str) -> bool:
    """Letters only, with their marks: no figures, no addresses, no links, no pictures."""
    kinds = {unicodedata.category(char)[0] for char in word if char not in _INSIDE}
    return "L" in kinds and kinds <= {"L", "M"}
