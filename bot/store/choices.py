"""What the staff chose while it runs: one field for each choice, above the service folder's."""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.choices import Choices, with_choices
from bot.service import KeptHours, Service, with_hours
from bot.store import keys
from bot.store.connection import Store, gather_pipeline


class Chosen:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def read(self) -> Choices:
        """What was chosen."""
        return _choices(await self._store.client.hgetall(keys.CHOICES))

    async def choose(self, choices: Choices) -> None:
        """From now on what is chosen in here holds, and what is not stays as it was. Every process follows within a
        second or two."""
        told = choices.model_dump(mode="json", by_alias=True)
        await self._store.client.hset(
            keys.CHOICES, mapping={name: json.dumps(told[name], ensure_ascii=False) for name in choices.made}
        )
        await self._store.client.publish(keys.WAKE, "campaigns")

    async def forget(self, name: str) -> bool:
        """The file's word holds again. False: nothing was chosen."""
        changed = bool(await self._store.client.hdel(keys.CHOICES, name))
        await self._store.client.publish(keys.WAKE, "campaigns")
        return changed


async def read_above(store: Store) -> tuple[dict[str, KeptHours], Choices]:
    """Everything that staff changed above the file, in one round trip: opening hours by point, and choices."""
    hours, chosen = await gather_pipeline(store.client, [("HGETALL", keys.OPENING), ("HGETALL", keys.CHOICES)])
    return {point.decode(): KeptHours.model_validate_json(kept) for point, kept in hours.items()}, _choices(chosen)


async def as_it_stands(store: Store, written: Service) -> Service:
    """The service as it is at this moment: what the file says, with what staff changed and chose above it."""
    hours, chosen = await read_above(store)
    return with_choices(with_hours(written, hours), chosen)


def _choices(raw: Mapping[bytes, bytes]) -> Choices:
    return Choices.model_validate({name.decode(): json.loads(told) for name, told in raw.items()})
