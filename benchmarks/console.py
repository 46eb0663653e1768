"""How fast the console's pages answer when there is much to show: 100,000 contacts, 200 campaigns, years of events.

    .venv/bin/python -m benchmarks.console [--people 100000] [--campaigns 200] [--rounds 40]

Fills a store of its own, starts `lykt web` on it, signs in, follows every link from the first page on, and asks for
each page so many times over HTTP, one after the other. Prints median and 95th percentile per path of the policy.
People have invented chat ids, and numbers under the country code 999, which nobody has. Nothing is sent anywhere.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import statistics
import time
from collections import defaultdict
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from app.demo_processes import free_port, process, wait_for
from app.knowledge import SAMPLE, load_knowledge
from benchmarks.filling import Filling
from bot import credentials
from bot.settings import load, neutral_environment
from bot.store.connection import Store
from bot.store.users import Role, Users
from bot.store.visits import Visits
from bot.vault import Vault, new_key
from console.policy import TABLE

GOAL = 100.0  # milliseconds, at the 95th percentile
MOST = 3  # addresses of one path: the third campaign's page is like the second's


class Crawl:
    def __init__(self, session: aiohttp.ClientSession, rounds: int) -> None:
        self._session, self._rounds = session, rounds
        self.times: dict[str, list[float]] = defaultdict(list)
        self._seen: dict[str, set[str]] = defaultdict(set)

    async def run(self) -> None:
        """From the first page on, every page that a link leads to."""
        waiting = ["/"]
        while waiting:
            address = waiting.pop(0)
            page = await self._measured(address)
            for link in re.findall(r'(?:href|src)="(/[^"#]*)', page):
                path = path_of(unescape(link))
                if path and unescape(link) not in self._seen[path] and len(self._seen[path]) < MOST:
                    self._seen[path].add(unescape(link))
                    waiting.append(unescape(link))

    async def _measured(self, address: str) -> str:
        path, text = path_of(address) or address, ""
        for number in range(self._rounds + 1):
            began = time.perf_counter()
            async with self._session.get(address, allow_redirects=False) as answer:
                text = (await answer.read()).decode("utf-8", "replace")
                if answer.status not in (200, 303):
                    raise SystemExit(f"{address} answered {answer.status}")
            if number:  # the first reads templates and texts, once in the life of a process
                self.times[path].append((time.perf_counter() - began) * 1000)
        return text


def path_of(address: str) -> str:
    """The path of the policy that this address is one of; "" for none of the pages to be read."""
    plain = address.partition("?")[0]
    if (plain, "GET") in TABLE:
        return plain
    for path, method in TABLE:
        names = re.sub(r"{\w+(:\w+)?}", "[^/]+", path)
        if method == "GET" and not path.startswith(("/static", "/welcome")) and re.fullmatch(names, plain):
            return path
    return ""


async def bench(folder: Path, people: int, campaigns: int, rounds: int) -> bool:
    port = free_port(0)
    environment = neutral_environment() | {
        "LYKT_KEYS": new_key(),
        "LYKT_DATA_DIR": str(folder / "data"),
        "LYKT_SERVICE_DIR": str(SAMPLE.resolve()),
        "LYKT_HOST": "127.0.0.1",
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
    }
    settings = load(environment, folder)
    async with Store(settings) as store:
        vault = Vault(settings.keys)
        began = time.perf_counter()
        await Filling(store, vault, load_knowledge(SAMPLE)).fill(people, campaigns)
        print(f"{people:,} people, {campaigns} campaigns, filled in {time.perf_counter() - began:.0f} s", flush=True)
        users = Users(store, vault)
        user = await users.add("bench@example.org", [*Role])
        await users.enrol(user.id, credentials.hash_password(new_key()), credentials.new_secret())
        cookies = {"lykt-visit": await Visits(store).begin(user.id)}
        with process(environment, "web", folder=folder) as web, process(environment, "worker", folder=folder):
            await asyncio.to_thread(wait_for, web, port, "/health/ready", "web", folder)
            async with aiohttp.ClientSession(f"http://127.0.0.1:{port}", cookies=cookies) as session:
                await Crawl(session, 1).run()  # what is behind with counting catches up once
                crawl = Crawl(session, rounds)
                await crawl.run()
    return told(crawl.times)


def told(times: dict[str, list[float]]) -> bool:
    """Print a line per path; whether every one of them is within the goal."""
    print(f"\n{'path':40}{'median':>10}{'p95':>10}   milliseconds")
    late = []
    for path, taken in sorted(times.items()):
        median, p95 = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
        late += [path] if p95 >= GOAL else []
        print(f"{path:40}{median:10.1f}{p95:10.1f}{'   over ' + str(int(GOAL)) if p95 >= GOAL else ''}")
    everything = [one for taken in times.values() for one in taken]
    print(f"{'all pages':40}{statistics.median(everything):10.1f}{statistics.quantiles(everything, n=20)[-1]:10.1f}")
    return not late


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--campaigns", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=40)
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        fine = asyncio.run(bench(Path(folder), given.people, given.campaigns, given.rounds))
    raise SystemExit(0 if fine else 1)


if __name__ == "__main__":
    main()
