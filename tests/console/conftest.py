import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import clock
from console import proof
from tests.console.staff import Console, console_in


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> float:
    """Time stands still, so that no code runs out between being read and being typed."""
    stands = clock.now()
    monkeypatch.setattr(clock, "now", lambda: stands)
    return stands


@pytest.fixture
async def console(store_folder: Path) -> AsyncIterator[Console]:
    async with console_in(store_folder) as made:
        yield made


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What guessing costs is written down instead of waited for."""
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        if seconds:
            waited.append(seconds)

    class Impatient:
        Semaphore = asyncio.Semaphore
        to_thread = staticmethod(asyncio.to_thread)

    Impatient.sleep = staticmethod(sleep)  # type: ignore[attr-defined]
    monkeypatch.setattr(proof, "asyncio", Impatient)
    return waited
