"""One real store for all tests that need no more than that, emptied before each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.settings import Settings, load
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.store.server import EmbeddedServer
from bot.vault import Vault, new_key
from tests import reading

KEY = new_key()
reading.once()


def settings_in(folder: Path, **more: str) -> Settings:
    return load({"LYKT_DATA_DIR": str(folder), "LYKT_KEYS": KEY, **more}, folder)


@pytest.fixture(scope="session")
def store_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data folder of a store that runs as long as the tests do."""
    folder = tmp_path_factory.mktemp("store")
    server = EmbeddedServer(folder)
    server.enter()
    yield folder
    server.leave()


@pytest.fixture
async def store(store_folder: Path) -> AsyncIterator[Store]:
    async with Store(settings_in(store_folder)) as opened:
        yield opened
        await opened.client.flushall()


@pytest.fixture
def vault() -> Vault:
    return Vault([KEY])


@pytest.fixture
def contacts(store: Store, vault: Vault) -> Contacts:
    return Contacts(store, vault)
