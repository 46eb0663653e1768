"""The staff's register for a command at the keyboard: opened for it alone, closed at its end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.settings import Settings
from bot.store.connection import Store
from bot.vault import Vault
from staff.register import Register


@asynccontextmanager
async def open_register(settings: Settings) -> AsyncIterator[Register]:
    """Raises VaultError, StoreError or ServerError: each one clear line."""
    vault = Vault(settings.keys)
    async with Store(settings) as store:
        await store.sealed_with(vault.names)
        yield Register(settings, store, vault)
