"""Campaigns and people for the tests of this room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.knowledge import SAMPLE, load_knowledge
from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store
from bot.store.contacts import Contacts, Imported
from bot.store.deliveries import Begun, Deliveries
from bot.store.turns import Change, Turns
from bot.types import ChannelName, Consent, Outcome, Status
from bot.vault import Vault
from campaigns.definition import Campaign, Definition, compile_campaign
from campaigns.lifecycle import load, new
from campaigns.reach import Audiences

KNOWLEDGE = load_knowledge(SAMPLE)
TRANSLATOR, SERVICE = KNOWLEDGE.translator, KNOWLEDGE.service
LEASE = "1:worker"
CONSENT = Consent(1_700_000_000.0, "street", "1")
TEXT = "message = Hello\n"
SID = "HX" + "0" * 32
FOREVER = float("inf")


def campaign(*locales: str, **more: Any) -> Campaign:
    """A campaign that says hello in these languages, with a WhatsApp template in each."""
    told = {"name": "Hello", "whatsapp": {"templates": {locale: {"sid": SID} for locale in locales}}} | more
    return compile_campaign(Definition.model_validate(told), dict.fromkeys(locales, TEXT), TRANSLATOR)


@dataclass
class Hand:
    """A worker's hands, without its loops: it holds every shard."""

    store: Store
    vault: Vault
    numbers: int = 0
    ids: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.contacts, self.campaigns = Contacts(self.store, self.vault), Campaigns(self.store)
        self.deliveries, self.turns = Deliveries(self.store, self.vault), Turns(self.store, self.vault)

    async def begin(self) -> Hand:
        for shard in range(keys.SHARDS):
            await self.store.client.set(keys.lease(shard), LEASE)
        return self

    async def person(
        self,
        language: str = "en",
        channel: ChannelName = ChannelName.SMS,
        consent: Consent | None = CONSENT,
        tags: Sequence[str] = (),
        change: Change | None = None,
        address: str = "",
    ) -> int:
        """Import one person, and let a turn change something about them. Returns their id."""
        self.numbers += 1
        phone = channel is not ChannelName.TELEGRAM
        address = address or (f"+4477009{self.numbers:05d}" if phone else f"{self.numbers}")
        await self.contacts.import_rows([Imported(channel, address, language, consent, tuple(tags))])
        contact_id = await self.contacts.enter(channel.value, address)
        if change:
            sealed = self.contacts.seal_address(contact_id, address)
            await self.turns.finish(LEASE, contact_id, b"", change, None, sealed)
        return contact_id

    async def made(self, campaign: Campaign, name: str = "hello") -> str:
        return await new(self.store, name, campaign)

    def audiences(self, campaign: Campaign, sent: str = "", campaign_id: str = "") -> Audiences:
        return Audiences(self.store, self.contacts, campaign, TRANSLATOR.locales, sent, campaign_id)

    async def expand(self, campaign_id: str) -> None:
        """Fix the whole audience, as the workers do."""
        known = await load(self.store, campaign_id, TRANSLATOR)
        audiences = self.audiences(known.campaign, known.sent, campaign_id)
        for shard in range(keys.SHARDS):
            state = await self.campaigns.shard_state(shard, campaign_id)
            if state is None or state.fixed:
                continue
            audience = await audiences.of(shard)
            verdicts = audience.verdicts(0, state.top)
            await self.campaigns.expand(shard, LEASE, campaign_id, (0, state.top + 1), verdicts, last=True)

    async def intend(self, campaign_id: str, most: int = 100) -> list[Begun]:
        begun: list[Begun] = []
        for shard in range(keys.SHARDS):
            for channel in ChannelName:
                left = most - len(begun)
                begun += await self.deliveries.intend(shard, LEASE, campaign_id, channel, left, FOREVER)
        return begun

    async def send(self, campaign_id: str, status: Status = Status.ACCEPTED, most: int = 100) -> list[int]:
        """Begin what may begin and let it end so. Whom it was sent to."""
        begun = await self.intend(campaign_id, most)
        for one in begun:
            await self.deliveries.outcome(one.attempt, Outcome(status))
        return [one.contact_id for one in begun]


def folder(path: Path, toml: str = 'name = "Hello"\n', **texts: str) -> Path:
    """A campaign's folder on disk; `texts` by language."""
    path.mkdir(exist_ok=True)
    (path / "campaign.toml").write_text(toml, encoding="utf-8")
    for locale, text in (texts or {"en": TEXT}).items():
        (path / f"{locale}.ftl").write_text(text, encoding="utf-8")
    return path
