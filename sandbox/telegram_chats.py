"""Telegram's side of the chats: who may be written to, what was sent there, and what people do, as updates.

Source of the shapes: Telegram Bot API 10.1 (Message, CallbackQuery, ChatMemberUpdated).
"""

from __future__ import annotations

from typing import Any

from sandbox import clock, dice
from sandbox import telegram_shapes as shapes
from sandbox.config import SandboxConfig
from sandbox.faults import Faults
from sandbox.files import File
from sandbox.ledger import Entry, Ledger
from sandbox.phones import Message, Phone, Phones
from sandbox.telegram_rules import Keyboard, Refused, bad, utf16
from sandbox.telegram_updates import Updates

Content = dict[str, Any]


class Chats:
    """Private chats with the phones; group chats only as far as updates put in by hand have named them."""

    def __init__(
        self, config: SandboxConfig, ledger: Ledger, phones: Phones, updates: Updates, faults: Faults, first_id: int
    ) -> None:
        self._config = config
        self._ledger = ledger
        self._phones = phones
        self._updates = updates
        self._faults = faults
        self._next_message = first_id
        self._next_query = first_id * 1000
        self._queries: set[str] = set()
        self._groups: set[int] = set()
        self._sent: dict[tuple[int, int], dict[str, Any]] = {}

    # --- what the bot does -------------------------------------------------------------------------------------------

    def check(self, chat: int) -> None:
        """Raises Refused where Telegram would not let the bot write."""
        if chat in self._groups:
            return
        phone = self._phones.at("telegram", str(chat))
        if phone is None:
            raise bad("chat not found")
        if phone.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if not phone.started:
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")

    def accept(
        self, chat: int, text: str, keyboard: Keyboard | None, file: File | None = None, content: Content | None = None
    ) -> dict[str, Any]:
        """A message is sent, and at once on the phone. Telegram tells no more about it. `content`: how it tells of the
        file that it shows, with `text` below."""
        number = self._number()
        buttons = [[shapes.button(each) for each in row] for row in keyboard or []]
        entry = Entry(str(number), "telegram", str(chat), text, "sent", clock.now(), buttons=buttons, file=file)
        entry.sent = entry.moment
        self._ledger.accept(entry)
        message = {
            "message_id": number,
            "from": shapes.bot(self._config),
            "chat": shapes.chat(chat, self._phones.at("telegram", str(chat))),
            "date": int(entry.moment),
            **(content | ({"caption": text} if text else {}) if content else {"text": text}),
        }
        if keyboard:
            message["reply_markup"] = {"inline_keyboard": keyboard}
        self._sent[chat, number] = message
        if chat > 0:
            self._phones.deliver(entry)
        return message

    def edit(self, chat: int, number: int, keyboard: Keyboard) -> dict[str, Any]:
        """Other buttons, or none, under a message that was sent."""
        message = self._sent.get((chat, number))
        if message is None:
            raise bad("message to edit not found")
        if message.get("reply_markup", {}).get("inline_keyboard", []) == keyboard:
            raise bad("message is not modified: specified new message content and reply markup are exactly the same")
        message.pop("reply_markup", None)
        if keyboard:
            message["reply_markup"] = {"inline_keyboard": keyboard}
        message["edit_date"] = int(clock.now())
        phone = self._phones.at("telegram", str(chat))
        if phone and (shown := phone.find(str(number))):
            shown.buttons = [[shapes.button(each) for each in row] for row in keyboard]
            self._phones.changed(phone)
        return message

    def answer_query(self, query: str) -> bool:
        """Whether there was such a query, not answered yet."""
        if query not in self._queries:
            return False
        self._queries.discard(query)
        return True

    def leave(self, chat: int) -> None:
        if chat > 0 or chat not in self._groups:
            raise bad("chat not found")
        self._groups.discard(chat)

    def full(self, chat: int) -> dict[str, Any]:
        """Telegram's ChatFullInfo."""
        if chat not in self._groups and self._phones.at("telegram", str(chat)) is None:
            raise bad("chat not found")
        return shapes.full_chat(chat, self._phones.at("telegram", str(chat)))

    # --- what people do ----------------------------------------------------------------------------------------------

    def write(self, phone: Phone, text: str) -> Message:
        """A text that the owner typed; the first one, /start as a rule, opens the chat."""
        phone.started = True
        content: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": utf16(text.split()[0])}]
        return self._from(phone, text, content)

    def media(self, phone: Phone, kind: str) -> Message:
        """A voice message, a picture or a location."""
        phone.started = True
        file = dice.hexadecimal(self._config.seed, "file", phone.id, self._next_message)
        names = {"file_id": file, "file_unique_id": file[:12]}
        contents: dict[str, dict[str, Any]] = {
            "voice": {"voice": {**names, "duration": 4, "mime_type": "audio/ogg"}},
            "image": {"photo": [{**names, "width": 90, "height": 60}]},
            "location": {"location": {"latitude": 59.9127, "longitude": 10.7461}},
        }
        return self._from(phone, f"[{kind}]", contents[kind])

    def press(self, phone: Phone, pressed: Message, label: str, data: str) -> Message:
        """A button under a message."""
        query, self._next_query = str(self._next_query), self._next_query + 1
        self._queries.add(query)
        message = self._phones.wrote(phone, label)
        update = {
            "id": query,
            "from": shapes.user(phone),
            "chat_instance": str(phone.id),
            "data": data,
            "message": self._sent.get((int(phone.address), int(pressed.id))),
        }
        self._put(phone, "callback_query", update)
        message.status = "delivered"
        return message

    def block(self, phone: Phone, blocked: bool) -> None:
        """The bot is told of both."""
        if phone.blocked == blocked:
            return
        phone.blocked = blocked
        member: dict[str, Any] = {"user": shapes.bot(self._config), "status": "member"}
        banned: dict[str, Any] = {"user": shapes.bot(self._config), "status": "kicked", "until_date": 0}
        update = {
            "chat": shapes.chat(int(phone.address), phone),
            "from": shapes.user(phone),
            "date": int(clock.now()),
            "old_chat_member": member if blocked else banned,
            "new_chat_member": banned if blocked else member,
        }
        self._updates.put("my_chat_member", update)
        self._phones.changed(phone)

    def put(self, update: dict[str, Any]) -> int | None:
        """Any update, written by hand: a group's message, an edited one. Raises ValueError for what is no update."""
        kinds = [name for name in update if name != "update_id"]
        if len(kinds) != 1 or not isinstance(update[kinds[0]], dict):
            raise ValueError("an update has one kind, and an object under it")
        content = update[kinds[0]]
        match content.get("chat"):
            case {"id": int(chat)} if chat < 0:
                self._groups.add(chat)
        return self._updates.put(kinds[0], content)

    def _put(self, phone: Phone, kind: str, content: dict[str, Any]) -> None:
        again = self._faults.of_inbound("telegram", phone.address) is not None
        self._updates.put(kind, content, again=again)

    def _from(self, phone: Phone, shown: str, content: dict[str, Any]) -> Message:
        message = self._phones.wrote(phone, shown)
        update = {
            "message_id": self._number(),
            "from": shapes.user(phone),
            "chat": shapes.chat(int(phone.address), phone),
            "date": int(message.moment),
            **content,
        }
        self._put(phone, "message", update)
        message.status = "delivered"
        return message

    def _number(self) -> int:
        self._next_message += 1
        return self._next_message
