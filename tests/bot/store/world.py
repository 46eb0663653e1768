"""The real store on a loop of its own, for tests that play the world against it step by step."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import clock
from bot.store import batch, keys, leases
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.store.deliveries import Deliveries
from bot.store.turns import Turns
from bot.types import ChannelName
from bot.vault import Vault
from tests.conftest import KEY, settings_in

SHARD, ROWS = 0, (1, 2, 3, 4)
SMS, LANGUAGE = ChannelName.SMS, "en"
BEGAN = 1_800_000_000.0
FOREVER = float("inf")


class World:
    """The real store on a loop of its own, with a clock that stands still unless told."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(clock, "now", lambda: self.moment)
        patch.setattr(batch, "WAIT", 0)  # nobody else is about to come
        patch.setattr(leases, "LEASE_MS", 3_600_000)  # the store has a clock of its own, and a slow machine much of it
        self.moment = BEGAN
        self.runner = asyncio.Runner()
        self.vault = Vault([KEY])
        self.store = self.runner.run(self._open(folder))
        self.contacts = Contacts(self.store, self.vault)
        self.deliveries = Deliveries(self.store, self.vault)
        self.campaigns = Campaigns(self.store)
        self.turns = Turns(self.store, self.vault)
        self.numbers = list(itertools.islice(self._of_one_shard(), len(ROWS)))

    def run(self, doing: Any) -> Any:
        return self.runner.run(doing)

    def close(self) -> None:
        self.runner.run(self._close())
        self.runner.close()

    async def _open(self, folder: Path) -> Store:
        store = await Store(settings_in(folder)).open()
        await store.client.config_set("appendfsync", "no")  # the disk is tried elsewhere
        return store

    async def _close(self) -> None:
        await self.store.client.config_set("appendfsync", "always")
        await self.store.client.flushall()
        await self.store.close()

    def _of_one_shard(self) -> Iterator[str]:
        """Numbers whose contacts live in the first shard."""
        for n in itertools.count():
            number = f"+4477009{n:05d}"
            if self.vault.fingerprints(SMS, number)[0][-1] % keys.SHARDS == SHARD:
                yield number
