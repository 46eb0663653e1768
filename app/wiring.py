"""Puts the rooms together: from Settings and the service folder to a running whole.

Nothing here asks a provider anything: the process starts without them being up.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from app.knowledge import SAMPLE as SAMPLE  # whoever puts a whole together begins with it
from app.knowledge import load_knowledge
from bot.conversation import Conversation
from bot.delivery import Delivering
from bot.knowledge import Knowledge
from bot.service import Service
from bot.settings import Settings, SettingsError
from bot.store.connection import Store
from bot.translator import Translator
from bot.types import Channel, ChannelName
from bot.vault import Vault
from campaigns.plans import Plans
from channels.telegram import TelegramChannel
from channels.transport import Transport
from channels.twilio_sms import TwilioSms
from channels.whatsapp import TwilioWhatsApp


@dataclass(slots=True)
class House:
    """One process's parts, put together."""

    settings: Settings
    knowledge: Knowledge
    store: Store
    vault: Vault
    channels: dict[ChannelName, Channel]
    transport: Transport
    delivering: Delivering
    conversation: Conversation

    @property
    def service(self) -> Service:
        return self.knowledge.service

    @property
    def translator(self) -> Translator:
        return self.knowledge.translator


def make_channels(settings: Settings, service: Service, transport: Transport) -> dict[ChannelName, Channel]:
    """The channels whose settings are there. Raises SettingsError for real credentials where it is not safe yet."""
    if not settings.simulated and not service.emergency.confirmed:
        raise SettingsError(
            f"{settings.service_dir}/service.toml: the emergency numbers are not confirmed, so real credentials are "
            "refused. Check each number for your country, then set confirmed = true under [emergency]."
        )
    channels: dict[ChannelName, Channel] = {}
    if settings.telegram:
        bot = settings.telegram
        channels[ChannelName.TELEGRAM] = TelegramChannel(
            transport,
            bot.token,
            bot.secret,
            bot.api_url,
            bot.per_second,
            settings.public_url,
            service.staff.telegram_group,
        )
    if settings.twilio:
        account = settings.twilio
        if not settings.public_url:
            raise SettingsError("PUBLIC_URL is missing: Twilio must be able to call us. Set it, or remove TWILIO_….")
        both = (transport, account.account_sid, account.auth_token)
        here = (settings.public_url, account.api_url)
        if account.sms_sender:
            channels[ChannelName.SMS] = TwilioSms(*both, account.sms_sender, *here, account.sms_per_second)
        if account.whatsapp_from:
            channels[ChannelName.WHATSAPP] = TwilioWhatsApp(
                *both, account.whatsapp_from, *here, account.whatsapp_per_second
            )
    return channels


@asynccontextmanager
async def open_channels(settings: Settings, service: Service) -> AsyncIterator[dict[ChannelName, Channel]]:
    """The channels alone, closed again at the end. Raises SettingsError."""
    transport = Transport()
    try:
        channels = make_channels(settings, service, transport)
        yield channels
        for channel in channels.values():
            await channel.close()
    finally:
        await transport.close()


@asynccontextmanager
async def open_house(settings: Settings, knowledge: Knowledge | None = None) -> AsyncIterator[House]:
    """Everything a process that touches people needs, closed again at the end. `knowledge`: what is read already, it
    takes seconds. Raises SettingsError, VaultError, StoreError, ServerError, TextError or WordsError: each one clear
    line."""
    knowledge = knowledge or load_knowledge(settings.service_dir)
    vault = Vault(settings.keys)
    transport = Transport()
    channels = make_channels(settings, knowledge.service, transport)
    async with Store(settings) as store:
        await store.sealed_with(vault.names)
        delivering = Delivering(store, vault, channels, knowledge.media)
        try:
            yield House(
                settings,
                knowledge,
                store,
                vault,
                channels,
                transport,
                delivering,
                Conversation(store, vault, knowledge, Plans(delivering.campaigns).of),
            )
        finally:
            for channel in channels.values():
                await channel.close()
            await transport.close()
