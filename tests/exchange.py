"""The bot with a real store, in one process and without a provider: whatever comes in is stored, answered and handed
over as a worker would, and the clock stands until it is put on."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from app.knowledge import load_knowledge
from bot.conversation import Conversation
from bot.knowledge import Knowledge
from bot.lapses import Lapses
from bot.settings import Settings
from bot.store import keys
from bot.store.connection import Store, gather_pipeline
from bot.store.contacts import Person
from bot.store.deliveries import Begun, Deliveries
from bot.store.opening import Opening
from bot.types import ChannelName, Inbound, InboundKind, Outcome, Status
from bot.vault import Vault
from campaigns.plans import Plans
from staff.desk import Desk
from staff.inbox import Inbox

LEASE = "1:worker"
MARKS = str.maketrans("", "", "\u2068\u2069")  # which nobody sees
#: What one conversation heard: the words, and what could be pressed below the last of them.
Heard = dict[tuple[ChannelName, str], list["Message"]]


@dataclass(frozen=True)
class Message:
    """One message as it is handed to a provider."""

    text: str
    buttons: dict[str, str]  # what a button means → what stands on it
    answer: str

    @property
    def seen(self) -> str:
        return self.text.translate(MARKS).replace("\xa0", " ")


@cache
def _known(folder: Path) -> Knowledge:
    """Reading it takes some seconds."""
    return load_knowledge(folder)


@dataclass
class Exchange:
    """`moment` is what the clock shows; whoever makes one puts it in the place of `bot.clock.now`."""

    settings: Settings
    store: Store
    moment: float

    def __post_init__(self) -> None:
        store, vault = self.store, Vault(self.settings.keys)
        self.vault = vault
        self.known = replace(_known(self.settings.service_dir))
        self.deliveries = Deliveries(store, vault)
        self.desk = Desk(self.settings, self.known.service, store, vault, lambda: self.known.translator)
        self.desk.translator = self.known.translator
        self.inbox = Inbox(self.desk)
        self.bot = Conversation(store, vault, self.known, Plans(self.desk.campaigns).of)
        self.held = dict.fromkeys(range(keys.SHARDS), LEASE)
        self.lapses = Lapses(self.inbox.handoffs, self.bot.contacts, self.bot.turns, self.known, self.held)

    async def begin(self) -> Exchange:
        for shard in range(keys.SHARDS):
            await self.store.client.set(keys.lease(shard), LEASE)
        return self

    async def answer_all(self) -> None:
        """Answer everything that waits, as a worker does."""
        self.known.learn(await Opening(self.store).read())
        for shard in await self.waiting():
            while waiting := await self.bot.next(LEASE, shard):
                await self.bot.answer(LEASE, waiting)

    async def waiting(self) -> list[int]:
        """The shards where something waits for an answer."""
        shards = range(keys.SHARDS)
        long = await gather_pipeline(self.store.client, [("LLEN", keys.inbox(shard)) for shard in shards])
        return [shard for shard, number in zip(shards, long, strict=True) if number]

    async def deliver(self) -> Heard:
        """Hand over every answer that may go out; the provider takes them all."""
        heard: Heard = defaultdict(list)
        campaigns = self.desk.campaigns
        for channel in ChannelName:
            for shard in await campaigns.waiting(self.held, keys.REPLIES, channel):
                while begun := await self.deliveries.intend(shard, LEASE, keys.REPLIES, channel, 100, float("inf")):
                    for one in begun:
                        heard[channel, self._address(one)].append(self._message(one))
                    done = [self.deliveries.outcome(one.attempt, Outcome(Status.ACCEPTED)) for one in begun]
                    await asyncio.gather(*done)
        return heard

    async def person(self, channel: ChannelName, address: str) -> Person | None:
        contact_id = await self.bot.contacts.find(channel.value, address)
        return await self.bot.contacts.read(contact_id) if contact_id is not None else None

    def _address(self, begun: Begun) -> str:
        return self.bot.contacts.open_address(begun.contact_id, begun.sealed_address)

    def _message(self, begun: Begun) -> Message:
        reply = self.bot.turns.open_reply(begun.contact_id, begun.sealed_reply)
        return Message(reply.text, {b.id: b.label for row in reply.buttons for b in row}, reply.answer)


@dataclass
class Phone:
    """One person's phone. What it was sent stands in `heard`, oldest first."""

    exchange: Exchange
    channel: ChannelName = ChannelName.SMS
    address: str = "+447700900123"
    heard: list[Message] = field(default_factory=list)
    sent: int = 0

    async def writes(self, text: str) -> str:
        return await self.sends(InboundKind.TEXT, text=text)

    async def presses(self, data: str) -> str:
        return await self.sends(InboundKind.BUTTON, data=data)

    async def sends(self, kind: InboundKind, **more: str) -> str:
        """What comes back, "" for silence. A minute goes by."""
        self.sent += 1
        name = f"{self.address}-{self.sent}"
        assert await self.exchange.bot.receive(Inbound(self.channel, self.address, name, kind, **more))  # type: ignore[arg-type]
        await self.exchange.answer_all()
        self.exchange.moment += 60
        return await self.hears()

    async def hears(self) -> str:
        """What has come meanwhile, without its having written."""
        new = (await self.exchange.deliver()).get((self.channel, self.address), [])
        self.heard += new
        return "\n---\n".join(one.seen for one in new)

    async def code(self) -> str:
        """What the staff know it by."""
        return str(await self.exchange.bot.contacts.find(self.channel.value, self.address))

    async def person(self) -> Person:
        person = await self.exchange.person(self.channel, self.address)
        assert person
        return person
