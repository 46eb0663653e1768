"""A desk for a command at the keyboard: opened for it alone, closed at its end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.knowledge import SHIPPED_FTL, present
from bot.service import load_service
from bot.settings import Settings
from bot.store.choices import as_it_stands
from bot.store.connection import Store
from bot.translator import Translator
from bot.vault import Vault
from staff.desk import Desk


@asynccontextmanager
async def open_desk(settings: Settings) -> AsyncIterator[Desk]:
    """Raises SettingsError, VaultError, StoreError or ServerError: each one clear line."""
    written, vault = load_service(settings.service_dir), Vault(settings.keys)
    folders = [SHIPPED_FTL, *present(settings.service_dir / "ftl")]
    async with Store(settings) as store:
        await store.sealed_with(vault.names)
        service = await as_it_stands(store, written)
        yield Desk(settings, service, store, vault, lambda: Translator.load(folders))
