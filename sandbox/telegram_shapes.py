"""The shapes in which Telegram tells of bots, users, chats and buttons.

Source: Telegram Bot API 10.1 (User, Chat, ChatFullInfo, InlineKeyboardButton).
"""

from __future__ import annotations

from typing import Any

from sandbox.config import SandboxConfig
from sandbox.phones import Phone


def bot(config: SandboxConfig) -> dict[str, Any]:
    """The bot as a User."""
    return {
        "id": int(config.bot_token.split(":")[0]),
        "is_bot": True,
        "first_name": "Sandbox",
        "username": config.bot_username,
    }


def user(phone: Phone) -> dict[str, Any]:
    """The phone's owner as a User; the language is that of their app."""
    known = {"id": int(phone.address), "is_bot": False, "first_name": f"Phone {phone.id}"}
    return known | {"language_code": phone.language} if phone.language else known


def chat(number: int, phone: Phone | None) -> dict[str, Any]:
    """A private chat with that phone, or a group where the number is negative."""
    if number < 0:
        return {"id": number, "type": "supergroup", "title": "Group"}
    return {"id": number, "type": "private", "first_name": f"Phone {phone.id}" if phone else "Phone"}


def full_chat(number: int, phone: Phone | None) -> dict[str, Any]:
    """ChatFullInfo, with the fields that are required there."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return chat(number, phone) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


def button(known: dict[str, Any]) -> dict[str, str]:
    """An inline button as a phone shows it; one that opens an address has no data."""
    return {"text": known["text"], "data": str(known.get("callback_data", ""))}
