"""Pictures and recordings on Telegram: uploaded once, then sent by the id that Telegram gave them.

https://core.telegram.org/bots/api#sending-files. A recording goes as a voice message: it shows no name and no title.
"""

from __future__ import annotations

from hashlib import sha256

from telegram import Bot, InputFile, Message

from bot.types import Media, MediaKind
from channels.telegram_request import ask
from channels.words import Refused

_NAMES = {"image/jpeg": "picture.jpg", "image/png": "picture.png", "audio/mpeg": "voice.mp3", "audio/ogg": "voice.ogg"}


class Uploads:
    """What this process has uploaded. It is not kept: after a restart each file is uploaded once more."""

    def __init__(self) -> None:
        self._known: dict[bytes, str] = {}  # hash of the content → Telegram's id of the file

    async def send(self, bot: Bot, address: str, media: Media, caption: str) -> Message:
        """Send it, by its id where it has one. An id that Telegram refuses (then nothing went out) is forgotten, and
        the file uploaded again. Raises NotSent, MaybeSent or Refused."""
        content = sha256(media.content).digest()
        if known := self._known.get(content):
            try:
                return await _hand_over(bot, address, media.kind, known, caption)
            except Refused as refused:
                if "file identifier" not in refused.raw.lower():
                    raise
                self._known.pop(content, None)
        file = InputFile(media.content, filename=_NAMES[media.type])
        message = await _hand_over(bot, address, media.kind, file, caption)
        if sent := message.voice or next(iter(message.photo[-1:]), None):
            self._known[content] = sent.file_id
        return message


async def _hand_over(bot: Bot, address: str, kind: MediaKind, file: InputFile | str, caption: str) -> Message:
    if kind is MediaKind.PICTURE:
        return await ask(bot.send_photo, address, file, caption)
    return await ask(bot.send_voice, address, file, caption=caption)
