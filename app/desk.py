"""What a command at the keyboard needs: facts, keys and the store, and the texts where it asks for them. No channels: a
command sends nothing itself, it writes down what the worker then does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cached_property

from app.knowledge import SHIPPED_FTL, present
from bot.service import Service, load_service
from bot.settings import Settings
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.store.deliveries import Deliveries
from bot.store.turns import Turns
from bot.translator import Translator
from bot.vault import Vault


class Desk:
    def __init__(self, settings: Settings, service: Service, store: Store, vault: Vault) -> None:
        self.settings = settings
        self.service = service
        self.store = store
        self.contacts = Contacts(store, vault)
        self.turns = Turns(store, vault)
        self.campaigns = Campaigns(store)
        self.deliveries = Deliveries(store, vault)

    @cached_property
    def translator(self) -> Translator:
        """All texts; reading them takes a moment, and many commands need none. Raises TextError."""
        return Translator.load([SHIPPED_FTL, *present(self.settings.service_dir / "ftl")])

    @property
    def locales(self) -> tuple[str, ...]:
        """The service's languages that there are texts in, in its order."""
        return tuple(locale for locale in self.service.languages if locale in self.translator.locales)


@asynccontextmanager
async def open_desk(settings: Settings) -> AsyncIterator[Desk]:
    """Raises SettingsError, VaultError, StoreError or ServerError: each one clear line."""
    service, vault = load_service(settings.service_dir), Vault(settings.keys)
    async with Store(settings) as store:
        await store.sealed_with(vault.names)
        yield Desk(settings, service, store, vault)
