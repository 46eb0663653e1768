"""The Lua scripts: one file each under `lua/`, loaded once, called by name.

A script exists only where a decision must be atomic. `--@include NAME` puts another file in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

FOLDER = Path(__file__).parent / "lua"
INCLUDE = re.compile(r"^--@include (\w+)$", re.MULTILINE)
FRAGMENTS = (
    "allowed",
    "delivery",
    "failing",
    "replied",
    "waiting",
)  # stand in front of others, and are no scripts themselves
LOST = b"lost"


class LeaseLost(Exception):
    """Another worker works this shard now: nothing was changed."""


def source(name: str) -> str:
    text = (FOLDER / f"{name}.lua").read_text(encoding="utf-8")
    return INCLUDE.sub(lambda found: source(found[1]), text)


class Scripts:
    """`await scripts.call("intent", keys, args)`; a script not in the store yet is loaded then."""

    def __init__(self, client: Redis) -> None:
        self._scripts = {
            path.stem: client.register_script(source(path.stem))
            for path in FOLDER.glob("*.lua")
            if path.stem not in FRAGMENTS
        }

    async def call(self, name: str, keys: Sequence[str], args: Sequence[Any] = ()) -> Any:
        """What the script returns. Raises LeaseLost if it says so."""
        answer = await self._scripts[name](keys=list(keys), args=list(args))
        if answer == LOST:
            raise LeaseLost
        return answer
