"""The other half of ten thousand messages: see test_ten_thousand.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.store.connection import Store
from tests.handlers.anything import write_anything


@pytest.mark.parametrize("chunk", range(4, 8))
async def test_anything_is_answered_or_left_for_a_reason(
    chunk: int, store: Store, store_folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await write_anything(chunk, store, store_folder, monkeypatch, caplog)
