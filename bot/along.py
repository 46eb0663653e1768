"""What goes along with an answer on chat: the topic's picture and recording, after the words and apart from them, so
that the words come also where it cannot be sent.

A picture stays on a phone that others may hold. So none is sent while somebody is in danger, nor to whom nothing may be
written, and each goes along once in a conversation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.changes import shown_before
from bot.media import Library
from bot.translator import Translator
from bot.types import ChannelName, MediaKind, Reply, Turn

#: What stands below it: nothing that betrays on a locked screen, and no more than the words have said.
CAPTIONS = {MediaKind.PICTURE: "chat-picture", MediaKind.RECORDING: "chat-recording"}


@dataclass(frozen=True, slots=True)
class Along:
    """One file, by its id in the library, with its caption."""

    id: str
    caption: str


def along(reply: Reply, turn: Turn, locale: str, library: Library, translator: Translator) -> Sequence[Along]:
    """What goes along with `reply`, said in `locale`. Raises TextError where a caption is missing."""
    contact = turn.contact
    unsafe = turn.meaning.danger or contact.danger_until > turn.moment or contact.safe not in ("", "now")
    if turn.inbound.channel is ChannelName.SMS or not reply.media or unsafe:
        return ()
    before = shown_before(turn)
    return [
        Along(file.id, translator.text(locale, CAPTIONS[file.type.kind]))
        for file in library.of(reply.media, locale)
        if file.id not in before
    ]
