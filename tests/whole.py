"""Lykt as a whole, for tests: the real store, the sandbox and the web process on free ports, workers on demand."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import uvicorn

from app.knowledge import SAMPLE, load_knowledge
from app.simulating import templates
from app.web import make_app
from app.wiring import House, open_house
from app.worker import Worker
from bot.settings import Settings, load
from bot.store import keys
from bot.store.contacts import Imported
from bot.types import ChannelName
from bot.vault import new_key
from campaigns.counts import Counts, read_counts
from campaigns.definition import load_campaign
from campaigns.lifecycle import launch, new
from sandbox.config import SandboxConfig, Template
from sandbox.server import running

ACCOUNT, AUTH, BOT, SECRET = "AC" + "5a" * 16, "sandbox-auth-token", "123456789:sandbox-bot-token", "a-test-secret"
SMS_FROM, WHATSAPP_FROM = "+447700900001", "+447700900002"


@dataclass
class Whole:
    settings: Settings
    house: House
    sandbox: SandboxConfig
    session: aiohttp.ClientSession
    environment: dict[str, str]  # what a process beside this one needs to be of the same whole
    workers: list[tuple[asyncio.Task[None], asyncio.Event]] = field(default_factory=list)

    def work(self, grace: float = 40.0) -> None:
        """Start a worker in this process."""
        stop = asyncio.Event()
        worker = Worker(self.house, grace=grace, settle=0.3)
        self.workers.append((asyncio.create_task(worker.run(stop)), stop))

    async def rest(self) -> None:
        """Stop all workers, as they stop when asked to."""
        for _, stop in self.workers:
            stop.set()
        await asyncio.gather(*(task for task, _ in self.workers))
        self.workers.clear()

    async def get(self, path: str) -> Any:
        async with self.session.get(f"http://127.0.0.1:{self.sandbox.port}{path}") as answer:
            assert answer.status == 200, (path, answer.status)
            return await answer.json()

    async def post(self, path: str, body: object) -> Any:
        async with self.session.post(f"http://127.0.0.1:{self.sandbox.port}{path}", json=body) as answer:
            assert answer.status < 300, (path, answer.status, await answer.text())
            return await answer.json()

    async def at_rest(self, seconds: float = 60.0) -> None:
        """Waits until everything that came in is answered, and no reply waits or is on its way. Asked in the order in
        which things move, so that nothing is missed between two questions."""
        client, deliveries = self.house.store.client, self.house.delivering.deliveries
        async with asyncio.timeout(seconds):
            for shard in range(keys.SHARDS):
                queues = [keys.queue(shard, keys.REPLIES, channel.value) for channel in ChannelName]
                while (  # noqa: ASYNC110 - other tasks and processes move it
                    await client.llen(keys.inbox(shard))
                    or any([await client.llen(queue) for queue in queues])
                    or await deliveries.in_flight(shard)
                ):
                    await asyncio.sleep(0.02)

    async def ledger(self) -> list[dict[str, Any]]:
        return list((await self.get("/sandbox/ledger"))["messages"])

    async def people(self, rows: Sequence[Imported]) -> list[str]:
        return await self.house.conversation.contacts.import_rows(rows)

    async def campaign(self, folder: str = "vaccine") -> str:
        """Make and launch one of the sample's campaigns, without its quiet hours."""
        source = self.settings.service_dir / "campaigns" / folder
        toml = (source / "campaign.toml").read_text()
        if "[quiet_hours]" not in toml:
            (source / "campaign.toml").write_text(toml + "\n[quiet_hours]\noff = true\n")
        campaign = load_campaign(source, self.house.translator)
        campaign_id = await new(self.house.store, folder, campaign)
        assert await launch(self.house.store, campaign_id, self.house.translator)
        return campaign_id

    async def counts(self, campaign_id: str) -> Counts:
        return await read_counts(self.house.store, campaign_id)

    async def settled(self, campaign_id: str, seconds: float = 100.0) -> Counts:
        """The counts once the audience is fixed and nothing is pending or on its way."""
        async with asyncio.timeout(seconds):
            while True:
                counts = await self.counts(campaign_id)
                fixed = await self.house.delivering.campaigns.fixed(campaign_id)
                if fixed and not counts.waiting:
                    return counts
                await asyncio.sleep(0.05)


def make_environment(folder: Path, sandbox_port: int, web_port: int, **more: str) -> dict[str, str]:
    """Settings with the Oslo sample in `folder`, every channel on and pointing at the sandbox."""
    if not (folder / "service").exists():
        shutil.copytree(SAMPLE, folder / "service")
    here = f"http://127.0.0.1:{sandbox_port}"
    return {
        "LYKT_KEYS": new_key(),
        "LYKT_DATA_DIR": str(folder / "var"),
        "LYKT_SERVICE_DIR": str(folder / "service"),
        "PUBLIC_URL": f"http://127.0.0.1:{web_port}",
        "PORT": str(web_port),
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": AUTH,
        "TWILIO_SMS_FROM": SMS_FROM,
        "TWILIO_WHATSAPP_FROM": WHATSAPP_FROM,
        "TWILIO_API_URL": here,
        "TWILIO_SMS_PER_SECOND": "200",
        "TWILIO_WHATSAPP_PER_SECOND": "200",
        "TELEGRAM_BOT_TOKEN": BOT,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "TELEGRAM_API_URL": here,
        **more,
    }


@contextlib.asynccontextmanager
async def whole(folder: Path, config: SandboxConfig | None = None, **more: str) -> AsyncIterator[Whole]:
    """Sandbox, web and store; workers are started by `work()`. `more`: settings."""
    listener = socket.create_server(("127.0.0.1", 0))
    web_port = listener.getsockname()[1]
    config = config or SandboxConfig()
    config.port, config.inbound_url = 0, f"http://127.0.0.1:{web_port}/webhooks/twilio/message"
    config.account_sid, config.auth_token, config.bot_token = ACCOUNT, AUTH, BOT
    config.sms_from, config.whatsapp_from = SMS_FROM, WHATSAPP_FROM
    async with running(config), aiohttp.ClientSession() as session:
        environment = make_environment(folder, config.port, web_port, **more)
        settings = load(environment, folder)
        config.templates = {
            sid: Template(**told) for sid, told in templates(load_knowledge(folder / "service"), settings).items()
        }
        web = uvicorn.Server(uvicorn.Config(make_app(settings), log_level="error", ws="none", access_log=False))
        serving = asyncio.create_task(web.serve(sockets=[listener]))
        try:
            async with open_house(settings) as house:
                for channel in house.channels.values():
                    await channel.mend()  # type: ignore[attr-defined]
                made = Whole(settings, house, config, session, environment)
                try:
                    yield made
                finally:
                    await made.rest()
        finally:
            web.should_exit = True
            await serving
