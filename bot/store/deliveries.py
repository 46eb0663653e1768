"""Deliveries: intents, outcomes, receipts, counts. A reply is a delivery of the campaign "0".

A delivery is packed into one short string (the layout stands in lua/delivery.lua), a hundred of them in one hash. Its
status and the counters only ever change together, in a script.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from bot import clock
from bot.store import keys
from bot.store.batch import Batcher
from bot.store.connection import Store, gather_pipeline
from bot.types import ChannelName, Outcome, Status
from bot.vault import Vault, VaultError

LETTERS: dict[Status, str] = {
    Status.PENDING: "p",
    Status.SENDING: "g",
    Status.UNCERTAIN: "u",
    Status.UNKNOWN: "k",
    Status.ACCEPTED: "a",
    Status.SENT: "s",
    Status.FAILED: "f",
    Status.UNDELIVERED: "v",
    Status.DELIVERED: "d",
    Status.READ: "r",
    Status.SUPPRESSED: "x",
    Status.EXPIRED: "e",
    Status.CANCELLED: "c",
}
AT_ONCE = 64  # hashes read in one round trip
STATUSES = {letter: status for status, letter in LETTERS.items()}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to send one delivery: what a token leads back to. `row` is a contact's row, or a reply's number."""

    shard: int
    campaign: str
    row: int
    id: str

    def packed(self) -> bytes:
        return f"{self.shard};{self.campaign};{self.row};{self.id}".encode()


@dataclass(frozen=True, slots=True)
class Begun:
    """A delivery that an intent has just marked sending."""

    attempt: Attempt
    moment: float
    language: str
    channel: ChannelName
    contact_id: int
    sealed_address: bytes
    sealed_reply: bytes = b""
    due: float = 0.0  # a reply must be out by then; 0: not a reply


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery as it stands."""

    contact_id: int
    status: Status
    language: str
    channel: ChannelName
    attempt: str
    provider_id: str
    code: str
    earlier: str  # an earlier contradictory status, kept and shown


class Deliveries:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault
        self._outcomes = Batcher(self._flush_outcomes)
        self._receipts = Batcher(self._flush_receipts)

    # --- tokens

    def token(self, attempt: Attempt) -> str:
        return self._vault.seal_token(attempt.packed())

    def attempt_of(self, token: str) -> Attempt:
        """Raises VaultError for a token that is not ours."""
        try:
            shard, campaign, row, name = self._vault.open_token(token).decode().split(";")
            return Attempt(int(shard), campaign, int(row), name)
        except ValueError:
            raise VaultError("not a token of ours") from None

    # --- the life of a delivery

    async def intend(
        self, shard: int, lease: str, campaign: str, channel: ChannelName, limit: int, open_until: float
    ) -> list[Begun]:
        """Begin up to `limit` sends. `open_until`: the moment the campaign's hours end. Raises LeaseLost."""
        now, name = clock.now(), clock.fresh_id(4)
        answer = await self._store.scripts.call(
            "intent",
            [keys.lease(shard), keys.queue(shard, campaign, channel)],
            [keys.prefix(shard), lease, campaign, now, limit, name, open_until],
        )
        begun = []
        for row, language, sealed, reply, contact_row, due in answer:
            attempt = Attempt(shard, campaign, int(row), name)
            contact = keys.contact_id(shard, int(contact_row))
            begun.append(Begun(attempt, now, language.decode(), channel, contact, sealed, reply, float(due)))
        return begun

    async def outcome(self, attempt: Attempt, outcome: Outcome) -> None:
        """What came of a send. Applies once, only to that attempt, and never lowers what a receipt has said."""
        await self._outcomes.add(attempt.shard, _item(attempt, outcome.status, outcome.provider_id, outcome.code))

    async def receipt(self, attempt: Attempt, status: Status, provider_id: str, code: str) -> None:
        """The provider's word. Any order, any number of times."""
        await self._receipts.add(attempt.shard, _item(attempt, status, provider_id, code))

    async def sweep(self, shard: int, lease: str, before: float) -> int:
        """Sends begun before this moment that nobody finished become uncertain. How many. Raises LeaseLost."""
        swept = await self._store.scripts.call(
            "sweep",
            [keys.lease(shard), keys.in_flight(shard), keys.uncertain(shard)],
            [keys.prefix(shard), lease, before],
        )
        return int(swept)

    async def uncertain(self, shard: int, most: int = 100) -> list[tuple[Attempt, float]]:
        """Attempts that may or may not have gone out, oldest first, with the moment of their intent."""
        raw = await self._store.client.zrange(keys.uncertain(shard), 0, most - 1, withscores=True)
        found = []
        for member, moment in raw:
            campaign, row, name = member.decode().split(":")
            found.append((Attempt(shard, campaign, int(row), name), float(moment)))
        return found

    async def in_flight(self, shard: int) -> int:
        return int(await self._store.client.zcard(keys.in_flight(shard)))

    # --- reading

    async def read(self, shard: int, campaign: str, row: int) -> Delivery | None:
        raw = await self._store.client.hget(keys.deliveries(shard, campaign, row // 100), str(row))
        return unpack(shard, row, raw) if raw else None

    async def read_all(self, shard: int, campaign: str, rows: Sequence[int]) -> list[Delivery | None]:
        """Several of one campaign in one round trip."""
        names = [("HGET", keys.deliveries(shard, campaign, row // 100), str(row)) for row in rows]
        found = await gather_pipeline(self._store.client, names)
        return [unpack(shard, row, raw) if raw else None for row, raw in zip(rows, found, strict=True)]

    async def every(self, campaign: str) -> AsyncIterator[Delivery]:
        """All deliveries of a campaign, shard by shard."""
        for shard in range(keys.SHARDS):
            top = int(await self._store.client.get(keys.rows(shard)) or 0)
            names = [("HGETALL", keys.deliveries(shard, campaign, bucket)) for bucket in range(top // 100 + 1)]
            for start in range(0, len(names), AT_ONCE):
                for raw in await gather_pipeline(self._store.client, names[start : start + AT_ONCE]):
                    for row, packed in raw.items():
                        yield unpack(shard, int(row), packed)

    async def _flush_outcomes(self, shard: int, items: Sequence[object]) -> None:
        await self._store.scripts.call("outcome", [keys.in_flight(shard)], [keys.prefix(shard), json.dumps(items)])

    async def _flush_receipts(self, shard: int, items: Sequence[object]) -> None:
        await self._store.scripts.call("receipt", [keys.uncertain(shard)], [keys.prefix(shard), json.dumps(items)])


def unpack(shard: int, row: int, packed: bytes) -> Delivery:
    status, language, channel, attempt, provider, code, earlier = packed.decode().split(";")
    return Delivery(
        keys.contact_id(shard, row),
        STATUSES[status],
        language,
        ChannelName(channel),
        attempt,
        provider,
        code,
        STATUSES[earlier].value if earlier else "",
    )


def _item(attempt: Attempt, status: Status, provider_id: str, code: str) -> list[object]:
    """As the scripts take it; a provider's words may not hold our separator."""
    clean = [part.replace(";", ",").replace("\n", " ")[:64] for part in (provider_id, code)]
    return [attempt.campaign, str(attempt.row), attempt.id, LETTERS[status], *clean]
