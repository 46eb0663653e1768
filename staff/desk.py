"""What the staff's work needs: facts, keys, texts and the store. No channels: nothing here sends anything itself, it
writes down what the worker then does."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from bot.service import Service
from bot.settings import Settings
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.store.deliveries import Deliveries
from bot.store.turns import Turns
from bot.translator import Translator
from bot.vault import Vault


class Desk:
    """`service`: as it is now, with the hours that staff changed; `texts`: reads all texts, asked for at most once."""

    def __init__(
        self, settings: Settings, service: Service, store: Store, vault: Vault, texts: Callable[[], Translator]
    ) -> None:
        self.settings = settings
        self.service = service
        self.store = store
        self.vault = vault
        self.contacts = Contacts(store, vault)
        self.turns = Turns(store, vault)
        self.campaigns = Campaigns(store)
        self.deliveries = Deliveries(store, vault)
        self._texts = texts

    @cached_property
    def translator(self) -> Translator:
        """All texts; reading them takes a moment, and many commands need none. Raises TextError."""
        return self._texts()

    @property
    def locales(self) -> tuple[str, ...]:
        """The service's languages that there are texts in, in its order."""
        return tuple(locale for locale in self.service.languages if locale in self.translator.locales)
