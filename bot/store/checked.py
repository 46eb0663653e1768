"""What the last look at the providers found that somebody on the staff asked for; kept an hour, for every process."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from bot import clock
from bot.store import keys
from bot.store.connection import Store
from bot.types import Finding

HOUR = 3600
LONGEST = 60  # seconds after which a look that has not ended is given up


@dataclass(frozen=True, slots=True)
class Look:
    """`found` is None while it lasts."""

    moment: float
    found: tuple[Finding, ...] | None


class Checked:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def begin(self) -> bool:
        """A look begins. False: one is under way."""
        last = await self.last()
        if last and last.found is None:
            return False
        await self._store.client.set(keys.CHECKED, json.dumps({"moment": clock.now(), "found": None}), ex=LONGEST)
        return True

    async def end(self, found: Sequence[Finding]) -> None:
        told = {"moment": clock.now(), "found": [asdict(one) for one in found]}
        await self._store.client.set(keys.CHECKED, json.dumps(told), ex=HOUR)

    async def last(self) -> Look | None:
        held = await self._store.client.get(keys.CHECKED)
        if not held:
            return None
        told = json.loads(held)
        found = told["found"]
        return Look(told["moment"], None if found is None else tuple(Finding(**one) for one in found))
