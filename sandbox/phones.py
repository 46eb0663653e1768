"""The simulated phones: who can be reached where, what lies in each inbox, and what each has done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sandbox import addresses, clock
from sandbox.events import Events
from sandbox.files import File
from sandbox.ledger import Entry

KEPT = 200  # messages kept for each phone


@dataclass(slots=True)
class Message:
    """One message in a phone's inbox. `entry` is the ledger's line of what came from the app."""

    id: str
    mine: bool
    text: str
    moment: float
    status: str = ""
    sender: str = "bot"  # or "twilio", for what Twilio answers by itself
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    entry: Entry | None = None
    file: File | None = None

    @property
    def words(self) -> str:
        """The message in a list of messages."""
        return self.text or (f"[{self.file.kind}]" if self.file else "")

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "mine": self.mine,
            "text": self.text,
            "moment": self.moment,
            "status": self.entry.status if self.entry else self.status,
            "buttons": self.buttons,
            "from": self.sender,
            "media": self.file.to_json() if self.file else None,
        }


@dataclass(slots=True)
class Phone:
    """One address on one channel. `hand_held`: somebody holds it at the page, so nothing fails there by chance."""

    id: int
    channel: str
    address: str
    language: str
    hand_held: bool = False
    started: bool = True  # Telegram: has opened the chat with the bot
    blocked: bool = False
    last_wrote: float | None = None  # opens WhatsApp's 24 hours
    reactions: int = 0
    unread: int = 0
    messages: list[Message] = field(default_factory=list)

    def summary(self) -> dict[str, Any]:
        last = self.messages[-1] if self.messages else None
        return {
            "id": self.id,
            "channel": self.channel,
            "address": self.address,
            "language": self.language,
            "name": f"Phone {self.id}",
            "unread": self.unread,
            "last": last.words if last else "",
            "moment": last.moment if last else None,
            "blocked": self.blocked,
        }

    def find(self, message_id: str) -> Message | None:
        return next((each for each in reversed(self.messages) if each.id == message_id), None)


class Phones:
    """All phones, found by id and by address. `received` is called with each message that reaches one."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._by_id: dict[int, Phone] = {}
        self._by_address: dict[tuple[str, str], Phone] = {}
        self._numbers = addresses.numbers()
        self._chats = addresses.chats()
        self._notes = 0
        self.received: Callable[[Phone, Message], None] | None = None

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Phone]:
        return iter(self._by_id.values())

    def get(self, id: int) -> Phone | None:
        return self._by_id.get(id)

    def at(self, channel: str, address: str) -> Phone | None:
        return self._by_address.get((channel, address))

    def new(self, channel: str, language: str, *, hand_held: bool = False, address: str = "") -> Phone:
        """A phone with this address, or with the next one that is nobody's. Raises ValueError when none is left."""
        if not address:
            address = self._free_address(channel)
        phone = Phone(len(self._by_id) + 1, channel, address, language, hand_held)
        self._by_id[phone.id] = phone
        self._by_address[channel, address] = phone
        return phone

    def _free_address(self, channel: str) -> str:
        source = self._chats if channel == "telegram" else self._numbers
        for address in source:
            if not any((name, address) in self._by_address for name in ("sms", "whatsapp", "telegram")):
                return address
        raise ValueError("no number reserved for fiction is left")

    def deliver(self, entry: Entry) -> Phone:
        """What the app sent reaches the phone; a number that nobody knew gets one, to be looked at."""
        phone = self.at(entry.channel, entry.to) or self.new(entry.channel, "", address=entry.to)
        message = Message(entry.id, False, entry.body, clock.now(), buttons=entry.buttons, entry=entry, file=entry.file)
        phone.unread += 1
        self._keep(phone, message)
        if self.received:
            self.received(phone, message)
        return phone

    def provider_says(self, phone: Phone, text: str) -> None:
        """What Twilio answers by itself; nobody reacts to it."""
        phone.unread += 1
        self._keep(phone, Message(self._note(), False, text, clock.now(), "delivered", "twilio"))

    def wrote(self, phone: Phone, text: str) -> Message:
        """What the owner typed, pressed or sent."""
        message = Message(self._note(), True, text, clock.now(), "sending")
        phone.last_wrote, phone.unread = message.moment, 0
        self._keep(phone, message)
        return message

    def changed(self, phone: Phone) -> None:
        self._events.changed(phone.id)

    def _keep(self, phone: Phone, message: Message) -> None:
        phone.messages.append(message)
        del phone.messages[:-KEPT]
        self.changed(phone)

    def _note(self) -> str:
        self._notes += 1
        return f"n{self._notes}"
