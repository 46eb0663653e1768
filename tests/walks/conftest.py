"""The bot at noon on a Monday, and the sample service to change."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot import clock
from bot.store.connection import Store
from tests.conftest import settings_in
from tests.exchange import Exchange

Opened = Callable[[str], Awaitable[Exchange]]


@pytest.fixture
def service(tmp_path: Path) -> Path:
    """The sample's folder, for a test to change before the bot reads it."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "service"))


@pytest.fixture
async def opened(
    service: Path, store: Store, store_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Opened]:
    """Opens the bot at a moment on the wall in Oslo: "2026-11-23 12:00"."""

    async def at(moment: str) -> Exchange:
        settings = settings_in(store_folder, LYKT_SERVICE_DIR=str(service))
        exchange = Exchange(settings, store, 0.0)
        wall = datetime.fromisoformat(moment).replace(tzinfo=exchange.known.service.tz)
        exchange.moment = wall.timestamp()
        monkeypatch.setattr(clock, "now", lambda: exchange.moment)
        return await exchange.begin()

    await store.client.config_set("appendfsync", "no")  # no crash is played here; to wait for the disk takes minutes
    yield at
    await store.client.config_set("appendfsync", "always")
