"""What the console's pages work with, put together from what the process has opened."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from starlette.requests import Request

from bot.delivery import Delivering
from bot.knowledge import Knowledge
from bot.settings import Settings
from bot.store.choices import read_above
from bot.store.connection import Store
from bot.store.deeds import Deeds
from bot.store.links import Links
from bot.store.passkeys import Passkeys
from bot.store.tries import Tries
from bot.store.unsent import Unsent
from bot.store.users import Users
from bot.store.visits import Visits
from bot.types import Finding
from bot.vault import Vault
from console.proof import Prover
from staff.desk import Desk

log = logging.getLogger(__name__)


class House(Protocol):
    """What the process has opened, as far as the console needs it."""

    settings: Settings
    knowledge: Knowledge
    store: Store
    vault: Vault
    delivering: Delivering


Look = Callable[[], Awaitable[Sequence[Finding]]]


async def no_look() -> Sequence[Finding]:
    """Where nobody can ask the providers."""
    return ()


@dataclass(slots=True)
class Parts:
    house: House
    look: Look = no_look  # asks the providers how the channels are
    users: Users = field(init=False)
    links: Links = field(init=False)
    visits: Visits = field(init=False)
    unsent: Unsent = field(init=False)
    deeds: Deeds = field(init=False)
    passkeys: Passkeys = field(init=False)
    prover: Prover = field(init=False)
    beside: set[asyncio.Task[object]] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        store, vault = self.house.store, self.house.vault
        self.users, self.links, self.visits = Users(store, vault), Links(store, vault), Visits(store)
        self.unsent, self.deeds = Unsent(store, vault), Deeds(store)
        self.passkeys = Passkeys(store, vault)
        self.prover = Prover(self.users, Tries(store), self.deeds, vault)

    def begin(self, work: Coroutine[Any, Any, object]) -> None:
        """Let this be done beside the pages. When the process ends it is left where it is."""
        task: asyncio.Task[object] = asyncio.create_task(work)
        self.beside.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[object]) -> None:
        self.beside.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("work beside the pages ended: %s", type(error).__name__)

    async def close(self) -> None:
        """End what is done beside the pages."""
        tasks = list(self.beside)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def desk(self) -> Desk:
        """What the staff's work needs, with opening hours and choices as they are at this moment."""
        house = self.house
        house.knowledge.learn(*await read_above(house.store))
        return Desk(
            house.settings, house.knowledge.service, house.store, house.vault, lambda: house.knowledge.translator
        )


def parts_of(request: Request) -> Parts:
    """Those of this process, put there when it began."""
    parts: Parts = request.app.state.console
    return parts
