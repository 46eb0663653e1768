"""Puts the rooms together: from Settings and the service folder to a running whole.

Nothing here asks a provider anything: the process starts without them being up.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.conversation import Conversation, Knowledge
from bot.delivery import Delivering
from bot.service import Service, load_service
from bot.settings import Settings, SettingsError
from bot.store.connection import Store
from bot.translator import Translator
from bot.types import Channel, ChannelName
from bot.understanding.words import Words
from bot.vault import Vault
from channels.telegram import TelegramChannel
from channels.transport import Transport
from channels.twilio_sms import TwilioSms
from channels.whatsapp import TwilioWhatsApp
from handlers import HANDLERS

ROOT = Path(__file__).parent.parent
SHIPPED_FTL = ROOT / "messages" / "ftl"
SHIPPED_WORDS = ROOT / "messages" / "words"
SAMPLE = ROOT / "examples" / "oslo"


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
    plans: dict[str, dict[str, str]] = field(default_factory=dict)  # campaign → what digits in answer to it mean

    @property
    def service(self) -> Service:
        return self.knowledge.service

    @property
    def translator(self) -> Translator:
        return self.knowledge.translator


def load_knowledge(settings: Settings) -> Knowledge:
    """What the bot answers from; needs neither keys nor store. Raises SettingsError, TextError or WordsError."""
    folder = settings.service_dir
    service = load_service(folder)
    translator = Translator.load([SHIPPED_FTL, *_present(folder / "ftl")])
    words = Words.load([SHIPPED_WORDS, *_present(folder / "words")])
    return Knowledge(service, translator, words, HANDLERS)


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
            transport, bot.token, bot.secret, bot.api_url, bot.per_second, settings.public_url
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
async def open_house(settings: Settings) -> AsyncIterator[House]:
    """Everything a process that touches people needs, closed again at the end. Raises SettingsError, VaultError,
    StoreError, ServerError, TextError or WordsError: each one clear line."""
    knowledge = load_knowledge(settings)
    vault = Vault(settings.keys)
    transport = Transport()
    channels = make_channels(settings, knowledge.service, transport)
    plans: dict[str, dict[str, str]] = {}
    async with Store(settings) as store:
        try:
            yield House(
                settings,
                knowledge,
                store,
                vault,
                channels,
                transport,
                Delivering(store, vault, channels),
                Conversation(store, vault, knowledge, plans),
                plans,
            )
        finally:
            for channel in channels.values():
                await channel.close()
            await transport.close()


def _present(folder: Path) -> list[Path]:
    return [folder] if folder.is_dir() else []
