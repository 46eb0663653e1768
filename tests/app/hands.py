"""What the whole-system tests share: a quiet sandbox, and phones to write from."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sandbox.config import Behaviour, Rates, SandboxConfig
from tests.whole import Whole

PATIENCE = 60.0  # seconds; a worker reads its models first, and the machine may have much else to do
SILENT = Behaviour(answers=0, asks=0, stops=0, blocks=0)


async def until(holds: Callable[[], Awaitable[object]], seconds: float = PATIENCE) -> None:
    """Waits until it holds. Raises TimeoutError where it never does."""
    async with asyncio.timeout(seconds):
        while not await holds():  # noqa: ASYNC110 - what is waited for is of many kinds
            await asyncio.sleep(0.05)


def quiet(**more: Any) -> SandboxConfig:
    """A sandbox where nobody does anything by themselves and Telegram's limits are out of the way."""
    return SandboxConfig(behaviour=SILENT, rates=Rates(overall=0), **more)


@dataclass
class Hand:
    """A hand on one simulated phone."""

    made: Whole
    id: int
    address: str

    async def write(self, text: str) -> None:
        await self.made.post(f"/sandbox/phones/{self.id}/write", {"text": text})

    async def block(self, blocked: bool) -> None:
        await self.made.post(f"/sandbox/phones/{self.id}/block", {"blocked": blocked})

    async def heard(self) -> list[str]:
        """Everything this phone was sent, oldest first."""
        messages = (await self.made.get(f"/sandbox/phones/{self.id}"))["messages"]
        return [message["text"] for message in messages if not message["mine"]]

    async def hears(self, words: str, seconds: float = PATIENCE) -> str:
        """Waits for a message that holds these words, and gives it."""
        end = asyncio.get_running_loop().time() + seconds
        while True:
            for text in await self.heard():
                if words in text:
                    return text
            assert asyncio.get_running_loop().time() < end, f"never said: {words!r}"
            await asyncio.sleep(0.05)

    async def writes_in_vain(self, text: str) -> None:
        """Writes, and nothing is answered."""
        await self.made.at_rest()
        before = await self.heard()
        await self.write(text)
        await asyncio.sleep(1.0)  # an answer would be there, or at least under way
        await self.made.at_rest()
        assert await self.heard() == before


async def hand(made: Whole, channel: str, language: str = "en") -> Hand:
    told = await made.post("/sandbox/phones", {"channel": channel, "language": language})
    return Hand(made, told["id"], told["address"])
