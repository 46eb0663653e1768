"""What a Telegram update means to us. Update kinds: https://core.telegram.org/bots/api#update"""

from __future__ import annotations

import json
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.types import ChannelName, Inbound, InboundKind, Unreadable
from channels.words import clean

#: Message fields that are a wish for a person, and what we call them. An animation also has a document: order matters.
MEDIA = {
    "animation": "video",
    "audio": "audio",
    "photo": "image",
    "paid_media": "image",
    "sticker": "sticker",
    "story": "video",
    "video": "video",
    "video_note": "video",
    "voice": "voice",
    "document": "document",
    "contact": "contact",
}
#: All of a message that is handed to the library. What it quotes, pins or marks up may be of any shape: one odd part
#: there would make the whole message unreadable, and it could be a STOP.
READ = {"message_id", "date", "chat", "from", "text", "caption", "location", "venue", "migrate_to_chat_id", *MEDIA}
GONE = {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT}


def read(body: bytes) -> list[Inbound]:
    """The one inbound that an update is, or none where it comes from nobody (a poll's new count) or tells us that we
    have left a group. Raises Unreadable, and nothing else."""
    try:
        raw = json.loads(body)
        update = Update.de_json(_pruned(raw), None) if isinstance(raw, dict) else None
        inbound = _inbound(update) if update else None
    except Exception:  # the library raises whatever its parsing stumbles over: KeyError, TypeError, OverflowError, …
        inbound, update = None, None
    if update is None:
        raise Unreadable("not a Telegram update")
    return [inbound] if inbound else []


def _pruned(raw: dict[str, Any]) -> dict[str, Any]:
    """The update with only what we read of its messages."""
    pruned: dict[str, Any] = {kind: _only_read(raw[kind]) for kind in ("message", "edited_message") if kind in raw}
    query = raw.get("callback_query")
    if query and "message" in query:
        pruned["callback_query"] = query | {"message": _only_read(query["message"])}
    return raw | pruned


def _only_read(message: dict[str, Any]) -> dict[str, Any]:
    return {name: part for name, part in message.items() if name in READ}


def _inbound(update: Update) -> Inbound | None:
    chat, user = update.effective_chat, update.effective_user
    common: dict[str, Any] = {
        "channel": ChannelName.TELEGRAM,
        "address": str(sender.id) if (sender := chat or user) else "",
        "provider_id": f"u{update.update_id}",
        "locale_hint": (user.language_code or "") if user else "",
    }
    if not common["address"]:
        return None
    if chat and chat.type != ChatType.PRIVATE:
        return _from_group(update, common)
    if update.my_chat_member:
        return Inbound(kind=_membership(update.my_chat_member), **common)
    if update.callback_query:
        return _press(update.callback_query, common)
    if update.edited_message:
        return Inbound(kind=InboundKind.EDITED, **common)
    if update.message:
        return _message(update.message, common)
    return Inbound(kind=InboundKind.OTHER, **common)


def _from_group(update: Update, common: dict[str, Any]) -> Inbound | None:
    """GROUP leads to our leaving it; the update that says we have left must not lead there again."""
    member = update.my_chat_member
    if member and member.new_chat_member.status in GONE:
        return None
    moved = update.message.migrate_to_chat_id if update.message else None
    return Inbound(kind=InboundKind.GROUP, migrated_to=str(moved or ""), **common)


def _membership(member: ChatMemberUpdated) -> InboundKind:
    """In a private chat "kicked" is the person blocking the bot and "member" their taking it back."""
    match member.new_chat_member.status:
        case ChatMemberStatus.BANNED:
            return InboundKind.BLOCKED
        case ChatMemberStatus.MEMBER:
            return InboundKind.UNBLOCKED
        case _:
            return InboundKind.OTHER


def _press(query: CallbackQuery, common: dict[str, Any]) -> Inbound:
    return Inbound(kind=InboundKind.BUTTON, data=clean(query.data or ""), callback_id=query.id, **common)


def _message(message: Message, common: dict[str, Any]) -> Inbound:
    if message.text is not None:
        text = clean(message.text)
        return Inbound(kind=InboundKind.START if _is_start(text) else InboundKind.TEXT, text=text, **common)
    if message.location or message.venue:
        return Inbound(kind=InboundKind.LOCATION, **common)
    for name, media in MEDIA.items():
        if getattr(message, name):
            return Inbound(kind=InboundKind.MEDIA, media=media, text=clean(message.caption or ""), **common)
    return Inbound(kind=InboundKind.OTHER, **common)


def _is_start(text: str) -> bool:
    """/start, also with a deep link's word behind it or the bot's name on it."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    return first.partition("@")[0] == "/start"
