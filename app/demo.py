"""`make demo`: the whole of Lykt on this machine, simulated. Nothing leaves it.

Starts the sandbox, the web process and a worker on the Oslo sample, imports a thousand simulated people, launches the
example campaign, shows its counts and whether they match the sandbox's ledger. Each run begins anew, in var/demo.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import aiohttp
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from app.comparing import Comparison, compare
from app.demo_processes import FOLDER, alone, choosing_ports, ending_well, free_port, lykt, out, process, wait_for
from app.knowledge import SAMPLE
from app.tables import counts_tables
from app.wiring import House, open_house
from bot.clock import fresh_id
from bot.settings import asked, load, neutral_environment
from bot.vault import new_key
from campaigns.counts import Counts, read_counts
from campaigns.lifecycle import resume

PEOPLE = 1000
CAMPAIGN = "vaccine"
STAFF = "you@example.org"  # who may look at the console; nothing is sent there
QUIET = 15.0  # seconds to wait for the last receipts
FAULTS = [
    {"kind": "429", "share": 0.02},
    {"kind": "503", "share": 0.01},
    {"kind": "error_after", "share": 0.01},
    {"kind": "reset_before", "share": 0.01},
    {"kind": "reset_after", "share": 0.01},
    {"kind": "receipts_doubled", "share": 0.05},
    {"kind": "receipts_reversed", "share": 0.05},
    {"kind": "receipts_early", "share": 0.05},
]


def run(*, leave: bool, faults: bool) -> int:
    """The demo, from start to end. `leave`: end after the counts; `faults`: let sends go wrong. The exit status is 0
    only if the counts match the ledger."""
    with ExitStack() as stack:
        stack.enter_context(ending_well())
        stack.enter_context(alone())
        _fresh_folder()
        with choosing_ports():
            web, sandbox = free_port(8000), free_port(8100)
            environment = _environment(web, sandbox)
            out.print("Starting the sandbox, the web process and a worker …")
            config = str(_sandbox_config(faults, web))
            outside = stack.enter_context(process(environment, "sandbox", "--config", config))
            inside = stack.enter_context(process(environment, "web"))
            stack.enter_context(process(environment, "worker"))
            wait_for(outside, sandbox, "/sandbox/ledger/summary", "sandbox")
            wait_for(inside, web, "/health/ready", "web")
        lykt(environment, "check", "--fix", quiet=True)
        matches = asyncio.run(_campaign(environment, sandbox))
        if not leave:
            link = lykt(environment, "user", "add", STAFF, "--role", "coordinator", quiet=True).strip()
            out.print(f"\nconsole URL  http://127.0.0.1:{web}/")
            out.print(f"sign in with {link}  (the first time)", soft_wrap=True)
            out.print(f"phones URL   http://127.0.0.1:{sandbox}/phones")
            out.print("\nPick a phone, write to the bot. Ctrl-C ends it.")
            with suppress(KeyboardInterrupt):
                signal.pause()
            out.print("\nStopping …")
    return 0 if matches else 1


async def _campaign(environment: dict[str, str], sandbox: int) -> bool:
    """Import, launch, watch, count, compare."""
    ledger = f"http://127.0.0.1:{sandbox}/sandbox"
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{ledger}/people.csv") as answer:
            (FOLDER / "contacts.csv").write_text(await answer.text(), encoding="utf-8")
        lykt(environment, "contacts", "import", "contacts.csv")
        made = lykt(environment, "campaign", "new", f"service/campaigns/{CAMPAIGN}", "--json", quiet=True)
        campaign_id = str(json.loads(made)["campaign"])
        lykt(environment, "campaign", "launch", campaign_id)
        async with open_house(load(environment, FOLDER)) as house:
            await _watch(house, campaign_id)
            comparison = await _settle(house, campaign_id, session, ledger)
            counts = await read_counts(house.store, campaign_id)
    for table in counts_tables(counts):
        out.print()
        out.print(table)
    matches = comparison.matches and counts.sums
    colour = "green" if matches else "red"
    out.print(f"\n[{colour}]The campaign {comparison.in_words()}.[/]", soft_wrap=True)
    return matches


async def _watch(house: House, campaign_id: str) -> None:
    """A progress bar until nothing is pending or on its way."""
    bar = Progress(TextColumn("Sending"), BarColumn(40), MofNCompleteColumn(), TimeElapsedColumn(), console=out)
    with bar:
        task = bar.add_task("sending", total=None)
        while True:
            counts = await read_counts(house.store, campaign_id)
            meant = counts.statuses.total()
            bar.update(task, total=meant or None, completed=meant - counts.waiting)
            if meant and not counts.waiting and await house.delivering.campaigns.fixed(campaign_id):
                return
            stored = await house.delivering.campaigns.read(campaign_id)
            if stored and stored.paused_for:  # a few too many failed in a row: nobody is here to look at it
                bar.console.print(f"It paused itself ({stored.paused_for}), and goes on.")
                await resume(house.store, campaign_id)
            await asyncio.sleep(0.2)


async def _settle(house: House, campaign_id: str, session: aiohttp.ClientSession, ledger: str) -> Comparison:
    """Wait until the last receipts are in: until our numbers match, or nothing more can come."""
    deadline = time.monotonic() + QUIET
    while True:
        async with session.get(f"{ledger}/ledger") as answer:
            entries: list[dict[str, Any]] = (await answer.json())["messages"]
        comparison = await compare(house.delivering.deliveries, house.delivering.contacts, campaign_id, entries)
        moving = await _moving(house, campaign_id)
        if (comparison.matches and not moving) or time.monotonic() > deadline:
            return comparison
        await asyncio.sleep(0.5)


async def _moving(house: House, campaign_id: str) -> bool:
    """Whether receipts still change the counts."""
    before: Counts = await read_counts(house.store, campaign_id)
    await asyncio.sleep(1.5)
    return (await read_counts(house.store, campaign_id)).statuses != before.statuses


def _fresh_folder() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(SAMPLE, FOLDER / "service")
    toml = FOLDER / "service" / "campaigns" / CAMPAIGN / "campaign.toml"
    toml.write_text(toml.read_text() + "\n# The demo works at any hour of the day.\n[quiet_hours]\noff = true\n")


def _environment(web: int, sandbox: int) -> dict[str, str]:
    """What the demo's processes see: nothing of the operator's own settings, throwaway keys, the sandbox."""
    here = f"http://127.0.0.1:{sandbox}"
    return neutral_environment() | {
        "LYKT_KEYS": new_key(),
        "LYKT_DATA_DIR": str((FOLDER / "data").resolve()),
        "LYKT_SERVICE_DIR": str((FOLDER / "service").resolve()),
        "PUBLIC_URL": f"http://127.0.0.1:{web}",
        "PORT": str(web),
        "LYKT_HOST": "127.0.0.1",  # a PORT in the environment otherwise means: reachable from outside
        "SANDBOX_PORT": str(sandbox),
        "TWILIO_ACCOUNT_SID": f"AC{fresh_id(16)}",  # new each time: two demos on one machine never mix
        "TWILIO_AUTH_TOKEN": fresh_id(16),
        "TWILIO_SMS_FROM": "+447700900001",
        "TWILIO_WHATSAPP_FROM": "+447700900002",
        "TWILIO_API_URL": here,
        "TWILIO_SMS_PER_SECOND": "60",
        "TWILIO_WHATSAPP_PER_SECOND": "60",
        "TELEGRAM_BOT_TOKEN": f"{int(fresh_id(4), 16)}:{fresh_id(16)}",
        "TELEGRAM_WEBHOOK_SECRET": fresh_id(16),
        "TELEGRAM_API_URL": here,
    }


def _sandbox_config(faults: bool, web: int) -> Path:
    """What only this demo's sandbox is told; `lykt sandbox` adds accounts and templates from the settings."""
    path = FOLDER / "sandbox.json"
    config = {
        "people": PEOPLE,
        "behaviour": {"no_consent": 0.02},
        "faults": FAULTS if faults else [],
        "inbound_url": f"http://127.0.0.1:{web}/webhooks/twilio/message",
    }
    path.write_text(json.dumps(config))
    return path.resolve()


if __name__ == "__main__":
    sys.exit(run(leave=asked("DEMO_EXIT"), faults=asked("DEMO_FAULTS")))
