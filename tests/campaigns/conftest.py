from __future__ import annotations

import pytest

from bot.store.connection import Store
from bot.vault import Vault
from tests.campaigns.making import Hand


@pytest.fixture
async def hand(store: Store, vault: Vault) -> Hand:
    return await Hand(store, vault).begin()
