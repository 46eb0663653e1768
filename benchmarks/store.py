"""How fast and how small the store is by itself: import, expansion, sends with their receipts, memory.

    .venv/bin/python -m benchmarks.store [--people 100000] [--folder FOLDER]

Uses a store of its own in FOLDER (a temporary one by default, so name one on the disk you mean to try: every write is
synced to it), and the same calls as the program. People are Telegram chats with invented ids; nothing is sent anywhere.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Awaitable, Sequence
from itertools import islice
from pathlib import Path

from app.knowledge import SAMPLE, load_knowledge
from bot.settings import load
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts, Imported
from bot.store.deliveries import Begun, Deliveries
from bot.store.leases import Leases
from bot.types import ChannelName, Consent, Outcome, Status
from bot.vault import Vault, new_key
from campaigns.audience import STRETCH, read_shard
from campaigns.counts import read_counts
from campaigns.definition import Campaign, Definition, compile_campaign

CHANNEL, LANGUAGES = ChannelName.TELEGRAM, ("nb", "en", "es", "th")
BATCH, AT_ONCE, FOREVER = 500, 4, float("inf")
CONSENT = Consent(1_700_000_000.0, "import", "1")


class Bench:
    def __init__(self, store: Store, key: str, people: int) -> None:
        self.store, self.people = store, people
        vault = Vault([key])
        self.contacts, self.campaigns = Contacts(store, vault), Campaigns(store)
        self.deliveries, self.leases = Deliveries(store, vault), Leases(store, "bench")
        knowledge = load_knowledge(SAMPLE)
        self.translator = knowledge.translator
        sources = dict.fromkeys(LANGUAGES, "message = Hello\n")
        self.campaign: Campaign = compile_campaign(Definition(name="Bench"), sources, self.translator)

    async def run(self) -> None:
        await self.leases.tend()
        tending = asyncio.create_task(self.tends())
        await self.measure()
        tending.cancel()

    async def tends(self) -> None:
        """Keep the leases, as a worker does beside its work."""
        while True:
            await asyncio.sleep(3)
            await self.leases.tend()

    async def measure(self) -> None:
        empty = await self.memory()
        await self.timed("import", self.people, self.imports())
        contacts = await self.memory()
        print(f"{'memory per contact':28}{(contacts - empty) / self.people:12,.0f} bytes")
        await self.campaigns.create("bench", *self.campaign.as_stored())
        await self.campaigns.launch("bench", 4e9)
        await self.timed("expansion", self.people, self.expands())
        deliveries = await self.memory()
        print(f"{'memory per delivery, pending':28}{(deliveries - contacts) / self.people:12,.0f} bytes")
        await self.timed("intent + outcome + 2 receipts", self.people, self.sends())
        done = await self.memory()
        print(f"{'memory per delivery, at rest':28}{(done - contacts) / self.people:12,.0f} bytes")
        counts = await read_counts(self.store, "bench")
        assert counts.sums
        assert counts.statuses[Status.DELIVERED] == self.people, counts.statuses
        print(f"{'memory in all':28}{done / 1e6:12,.1f} MB")

    async def imports(self) -> None:
        rows = (Imported(CHANNEL, str(10**9 + n), LANGUAGES[n % 4], CONSENT) for n in range(self.people))
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(part: list[Imported]) -> None:
            async with gate:
                await self.contacts.import_rows(part)

        parts = iter(lambda: list(islice(rows, BATCH)), [])
        await asyncio.gather(*(one(part) for part in parts))

    async def expands(self) -> None:
        for shard, lease in self.leases.held.items():
            state = await self.campaigns.shard_state(shard, "bench")
            assert state
            audience = await read_shard(self.store, shard, self.campaign, self.translator.locales, "")
            for first in range(0, state.top + 1, STRETCH):
                last = min(first + STRETCH - 1, state.top)
                verdicts = audience.verdicts(first, last)
                await self.campaigns.expand(shard, lease, "bench", (first, last + 1), verdicts, last == state.top)

    async def sends(self) -> None:
        await asyncio.gather(*(self.shard(shard, lease) for shard, lease in self.leases.held.items()))

    async def shard(self, shard: int, lease: str) -> None:
        while begun := await self.deliveries.intend(shard, lease, "bench", CHANNEL, 64, FOREVER):
            await self.told(begun)

    async def told(self, begun: Sequence[Begun]) -> None:
        await asyncio.gather(*(self.deliveries.outcome(one.attempt, Outcome(Status.ACCEPTED, "1")) for one in begun))
        for status in (Status.SENT, Status.DELIVERED):
            await asyncio.gather(*(self.deliveries.receipt(one.attempt, status, "1", "") for one in begun))

    async def timed(self, name: str, number: int, doing: Awaitable[None]) -> None:
        began = time.perf_counter()
        await doing
        took = time.perf_counter() - began
        print(f"{name:28}{number / took:12,.0f} a second   ({number:,} in {took:.1f} s)")

    async def memory(self) -> int:
        return int((await self.store.client.info("memory"))["used_memory_dataset"])


async def bench(folder: Path, people: int) -> None:
    key = new_key()
    async with Store(load({"LYKT_DATA_DIR": str(folder), "LYKT_KEYS": key}, folder)) as store:
        if await store.client.dbsize() > 1:
            raise SystemExit(f"{folder} holds a store already. Name an empty folder.")
        await Bench(store, key, people).run()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    if given.folder:
        given.folder.mkdir(parents=True, exist_ok=True)
        asyncio.run(bench(given.folder, given.people))
    else:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(bench(Path(folder), given.people))


if __name__ == "__main__":
    main()
