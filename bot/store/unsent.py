"""What somebody on the staff had written on a page when their visit was locked: kept, sealed, until they are back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.store import staff_keys
from bot.store.connection import Store
from bot.store.visits import Visit
from bot.vault import Vault, VaultError

HOUR = 3600  # seconds it is kept


@dataclass(frozen=True, slots=True)
class Written:
    """`path`: the page it stood on; `fields`: what stood in it, each name with all its values."""

    path: str
    fields: Mapping[str, Sequence[str]] = field(repr=False)


class Unsent:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    async def keep(self, visit: Visit, written: Written) -> None:
        """Keep this, in place of what was kept before."""
        body = json.dumps({"path": written.path, "fields": dict(written.fields)})
        await self._store.client.set(staff_keys.unsent(visit.name), self._vault.seal(body, _owner(visit)), ex=HOUR)

    async def take(self, visit: Visit, path: str) -> Written | None:
        """What was written on the page `path`, once: then it is gone. None: nothing, or on another page."""
        sealed = await self._store.client.get(staff_keys.unsent(visit.name))
        if not sealed:
            return None
        try:
            held = json.loads(self._vault.open(sealed, _owner(visit)))
        except VaultError:
            return None
        if held["path"] != path:
            return None
        await self._store.client.delete(staff_keys.unsent(visit.name))
        return Written(held["path"], held["fields"])


def _owner(visit: Visit) -> str:
    return f"unsent:{visit.user_id}"
