"""One person and the worker that answers them, for the tests of turns and of forgetting."""

from __future__ import annotations

from bot.store import keys
from bot.store.connection import Store
from bot.store.contacts import Contacts, Imported
from bot.store.deliveries import Begun, Deliveries
from bot.store.turns import Change, ReplyText, Turns, Waiting
from bot.types import ChannelName, Inbound, InboundKind, Session
from bot.vault import Vault

SMS = ChannelName.SMS
LEASE = "1:worker"
NUMBER = "+447700900123"
FOREVER = float("inf")


def inbound(provider_id: str = "SM1", text: str = "When are you open?") -> Inbound:
    return Inbound(SMS, NUMBER, provider_id, InboundKind.TEXT, text)


class Talking:
    """One person and the worker that answers them."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self.store, self.contacts = store, Contacts(store, vault)
        self.turns, self.deliveries = Turns(store, vault), Deliveries(store, vault)

    async def begin(self) -> Talking:
        await self.contacts.import_rows([Imported(SMS, NUMBER, "en")])
        self.id = await self.contacts.enter("sms", NUMBER)
        self.shard, self.row = keys.shard_of(self.id), keys.row_of(self.id)
        await self.store.client.set(keys.lease(self.shard), LEASE)
        return self

    async def next(self) -> Waiting:
        waiting = await self.turns.next(self.shard)
        assert waiting
        return waiting

    async def finish(
        self, stored: bytes, *texts: str, change: Change | None = None, session: Session | None = None
    ) -> bool:
        sealed = self.contacts.seal_address(self.id, NUMBER)
        replies = [ReplyText(text, answer="answer") for text in texts]
        return await self.turns.finish(
            LEASE, self.id, stored, change or Change(), session, sealed, replies, "en", "sms"
        )

    async def begun(self, limit: int = 10) -> list[Begun]:
        return await self.deliveries.intend(self.shard, LEASE, keys.REPLIES, SMS, limit, FOREVER)

    async def kept(self) -> list[bytes]:
        """What is kept of replies: their texts and whom they were for."""
        return sorted([name async for name in self.store.client.scan_iter(f"{keys.prefix(self.shard)}r:*")])
