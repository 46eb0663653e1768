"""How each channel stands: on, off and what is missing for it, or stopped and why."""

from __future__ import annotations

from dataclasses import dataclass

from bot.choices import allowed_pace, pace
from bot.service import Service
from bot.settings import Settings
from bot.store.connection import Store
from bot.store.pace import Paces
from bot.types import ChannelName

#: What turns a channel on, in the environment.
NEEDED = {
    ChannelName.SMS: ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_SMS_FROM", "PUBLIC_URL"),
    ChannelName.WHATSAPP: ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_FROM", "PUBLIC_URL"),
    ChannelName.TELEGRAM: ("TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET"),
}


@dataclass(frozen=True, slots=True)
class ChannelState:
    name: ChannelName
    on: bool
    missing: tuple[str, ...]  # names of settings, where it is off
    stopped: str  # why, in the provider's words; "" where it is not
    pace: float  # a second
    allowed: float


async def channel_states(settings: Settings, service: Service, store: Store) -> list[ChannelState]:
    return [await _state(name, settings, service, store) for name in ChannelName]


async def _state(name: ChannelName, settings: Settings, service: Service, store: Store) -> ChannelState:
    allowed = allowed_pace(settings, name)
    missing = () if allowed else tuple(one for one in NEEDED[name] if not _there(one, settings))
    stopped = await Paces(store).stopped(name) if allowed else ""
    return ChannelState(name, bool(allowed), missing, stopped, pace(service, settings, name), allowed)


def _there(name: str, settings: Settings) -> bool:
    """Whether one of those settings is there, for a channel that is off."""
    if name == "PUBLIC_URL":
        return bool(settings.public_url)
    if name == "TELEGRAM_WEBHOOK_SECRET":  # polled without a public address, which needs none
        return not settings.public_url
    return name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN") and settings.twilio is not None
