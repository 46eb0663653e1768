"""What the owner of a phone can do with it, whatever its channel: write, press, send, block."""

from __future__ import annotations

from sandbox.phones import Message, Phone, Phones
from sandbox.telegram_chats import Chats
from sandbox.twilio_inbound import TwilioInbound

MEDIA = ("voice", "image", "location")
#: UTF-16 units that one inbound message holds at most (Twilio: Body up to 1600; Telegram: text up to 4096).
LONGEST = {"sms": 1600, "whatsapp": 1600, "telegram": 4096}


class Hands:
    """One place for people and for the page."""

    def __init__(self, phones: Phones, twilio: TwilioInbound, chats: Chats) -> None:
        self._phones = phones
        self._twilio = twilio
        self._chats = chats

    async def write(self, phone: Phone, text: str) -> Message:
        """Gives the last message: a text that is too long for one goes in several, as the phones' apps do it.

        Whoever writes to a bot that they had blocked unblocks it first, as Telegram's apps make them.
        """
        *before, last = pieces(text, LONGEST[phone.channel])
        for piece in before:
            await self._write(phone, piece)
        return await self._write(phone, last)

    async def _write(self, phone: Phone, text: str) -> Message:
        if phone.channel != "telegram":
            return await self._twilio.write(phone, text)
        self._chats.block(phone, False)
        return self._chats.write(phone, text)

    async def press(self, phone: Phone, message_id: str, data: str) -> Message:
        """Raises ValueError where the phone shows no such button."""
        pressed = phone.find(message_id)
        label = next(
            (each["text"] for row in (pressed.buttons if pressed else []) for each in row if each["data"] == data), None
        )
        if pressed is None or label is None:
            raise ValueError("the phone shows no such button")
        if phone.channel == "telegram":
            self._chats.block(phone, False)
            return self._chats.press(phone, pressed, label, data)
        return await self._twilio.press(phone, pressed, label, data)

    async def media(self, phone: Phone, kind: str) -> Message:
        """Raises ValueError for a kind that is none."""
        if kind not in MEDIA:
            raise ValueError(f"a kind of media is one of {', '.join(MEDIA)}")
        if phone.channel != "telegram":
            return await self._twilio.media(phone, kind)
        self._chats.block(phone, False)
        return self._chats.media(phone, kind)

    def block(self, phone: Phone, blocked: bool) -> None:
        if phone.channel == "telegram":
            self._chats.block(phone, blocked)
        else:
            phone.blocked = blocked
            self._phones.changed(phone)


def pieces(text: str, longest: int) -> list[str]:
    """The text in pieces of at most so many UTF-16 units; at least one piece."""
    found, room = [""], longest
    for character in text:
        units = 2 if ord(character) > 0xFFFF else 1
        if units > room:
            found.append("")
            room = longest
        found[-1] += character
        room -= units
    return found
