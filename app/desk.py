"""What a command at the keyboard needs: facts, texts, keys and the store. No channels: a command sends nothing itself,
it writes down what the worker then does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from app.knowledge import load_knowledge
from bot.conversation import Knowledge
from bot.settings import Settings
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.store.deliveries import Deliveries
from bot.store.turns import Turns
from bot.vault import Vault


@dataclass(frozen=True, slots=True)
class Desk:
    settings: Settings
    knowledge: Knowledge
    store: Store
    contacts: Contacts
    turns: Turns
    campaigns: Campaigns
    deliveries: Deliveries


@asynccontextmanager
async def open_desk(settings: Settings) -> AsyncIterator[Desk]:
    """Raises SettingsError, TextError, WordsError, VaultError, StoreError or ServerError: each one clear line."""
    knowledge = load_knowledge(settings.service_dir)
    vault = Vault(settings.keys)
    async with Store(settings) as store:
        yield Desk(
            settings,
            knowledge,
            store,
            Contacts(store, vault),
            Turns(store, vault),
            Campaigns(store),
            Deliveries(store, vault),
        )
