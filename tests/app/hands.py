"""What the whole-system tests share: a quiet sandbox, and phones to write from."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from sandbox.config import Behaviour, Rates, SandboxConfig
from tests.whole import Whole

SILENT = Behaviour(answers=0, asks=0, stops=0, blocks=0)


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

    async def hears(self, words: str, seconds: float = 10.0) -> str:
        """Waits for a message that holds these words, and gives it."""
        for _ in range(int(seconds / 0.05)):
            for text in await self.heard():
                if words in text:
                    return text
            await asyncio.sleep(0.05)
        raise AssertionError(f"never said: {words!r}")

    async def stays_silent(self, seconds: float = 1.0) -> None:
        before = await self.heard()
        await asyncio.sleep(seconds)
        assert await self.heard() == before


async def hand(made: Whole, channel: str, language: str = "en") -> Hand:
    told = await made.post("/sandbox/phones", {"channel": channel, "language": language})
    return Hand(made, told["id"], told["address"])
