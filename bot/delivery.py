"""The outbound flow on one screen: deliver what an intent has begun, and record what the provider says of it.

    intent (store/lua/intent.lua) → deliver: hand it over, once → outcome (outcome.lua) ← record: receipts (receipt.lua)

There is no retry here. Only what is proven not to have gone out becomes pending again and is taken up by a later
intent, which asks anew whether it may go.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence

from bot import clock
from bot.media import Library, MediaError, token_of
from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import LOST, Store
from bot.store.contacts import Contacts
from bot.store.deliveries import Attempt, Begun, Deliveries
from bot.store.events import EventKind, record
from bot.store.pace import Paces
from bot.types import (
    Button,
    Channel,
    ChannelName,
    MaybeSent,
    Media,
    NotSent,
    Outbound,
    Outcome,
    Receipt,
    Status,
    Template,
)
from bot.vault import Vault, VaultError

log = logging.getLogger(__name__)

STALE = 2.0  # seconds from the intent after which a send is no longer begun: what it asked may have changed
PATIENCE = (0.1, 0.3, 1.0, 3.0)  # seconds between tries to store an outcome
LONG_HOLD = 60.0  # seconds of rest asked for by a provider that are worth telling the operator
BACKOFF = 5.0  # seconds a channel rests after a send that provably did not reach the provider
CONFIRMS_STOP = ("stop-done",)
FAREWELLS = ("delete-done", "wrong-number-done")
ANSWERS_DANGER = ("danger", "danger-later")
VALIDITY = 600  # seconds, at most: the provider's own queue is out of a STOP's reach


class Delivering:
    """What the outbound flow needs, put together once per process."""

    def __init__(
        self, store: Store, vault: Vault, channels: Mapping[ChannelName, Channel], library: Library | None = None
    ) -> None:
        self.store = store
        self.channels = channels
        self._vault = vault
        self._library = library or Library()
        self.contacts = Contacts(store, vault)
        self.deliveries = Deliveries(store, vault)
        self.campaigns = Campaigns(store)
        self.paces = Paces(store)
        self._last: dict[
            int, float
        ] = {}  # contact → the tick at which their last message began, on channels with such a limit

    async def deliver(
        self,
        begun: Begun,
        text: str,
        *,
        buttons: Sequence[Sequence[Button]] = (),
        template: Template | None = None,
        send_by: float = 0.0,
        answer: str = "",
        media: str = "",
    ) -> Outcome:
        """Hand one begun delivery to its provider, and store what came of it. `answer`: which answer a reply gives;
        `media`: the picture or recording that goes along with one, by its id, and `text` is its caption."""
        outcome = await self._hand_over(begun, text, buttons, template, send_by, media)
        await self._store_outcome(begun.attempt, outcome)
        await self._heed(begun, outcome)
        if answer and outcome.status in (Status.FAILED, Status.SUPPRESSED):
            await self._refused(begun, outcome, answer)
        elif media and outcome.status is Status.FAILED:  # the words came; nobody waits for a person
            log.warning("%s: %s was not sent (%s)", begun.channel, media, outcome.code)
        return outcome

    def media(self, id: str) -> Media | None:
        """The picture or recording of that id, ready to be handed over; None for "". Raises MediaError."""
        return self._library.open(id, token_of(self._vault, id, clock.now())) if id else None

    async def give_up(self, begun: Begun, code: str) -> None:
        """Nothing can be handed over (its key or its text is gone): failed, and the staff see it."""
        outcome = Outcome(Status.FAILED, code=code)
        await self._store_outcome(begun.attempt, outcome)
        if begun.attempt.campaign == keys.REPLIES:
            await self._refused(begun, outcome, code)

    async def _store_outcome(self, attempt: Attempt, outcome: Outcome) -> None:
        """The one thing here that is tried again while the store is gone for a moment: it applies once only, and if it
        were lost, the delivery would be counted as uncertain for no reason."""
        for pause in PATIENCE:
            try:
                return await self.deliveries.outcome(attempt, outcome)
            except LOST:
                await asyncio.sleep(pause)
        await self.deliveries.outcome(attempt, outcome)

    async def record(self, receipt: Receipt) -> bool:
        """Store the provider's word on something we sent. False: the token is not ours."""
        try:
            attempt = self.deliveries.attempt_of(receipt.token)
        except VaultError:
            return False
        if receipt.status is None:
            await record(
                self.store, attempt.shard, EventKind.UNKNOWN_WORD, channel=receipt.channel, what=receipt.raw[:40]
            )
            return True
        await self.deliveries.receipt(attempt, receipt.status, receipt.provider_id, receipt.code)
        return True

    async def resolve(
        self, attempt: Attempt, since: float, outbound: Outbound | None, last_call: bool
    ) -> Status | None:
        """Look for an uncertain send in the provider's own list. With `last_call` nothing more is waited for: what is
        not proven then is unknown for good. None: still uncertain."""
        found: Outcome | None = None
        if outbound is not None:
            try:
                found = await self.channels[outbound.channel].find(outbound, since)
            except (NotSent, MaybeSent):
                last_call = False  # the list could not be read: ask again later
        if found is None and not last_call:
            return None
        outcome = found or Outcome(Status.UNKNOWN)
        await self.deliveries.outcome(attempt, outcome)
        return outcome.status

    async def _hand_over(
        self,
        begun: Begun,
        text: str,
        buttons: Sequence[Sequence[Button]],
        template: Template | None,
        send_by: float,
        media: str,
    ) -> Outcome:
        channel = self.channels.get(begun.channel)
        if channel is not None and channel.per_chat:
            await self._space(begun.contact_id, channel.per_chat)
        now = clock.now()
        validity = int(min(VALIDITY, send_by - now)) if send_by else VALIDITY
        if channel is None or not 0 <= now - begun.moment <= STALE or validity < 1:
            return Outcome(Status.PENDING)  # not begun: provably nothing went out
        try:
            address = self.contacts.open_address(begun.contact_id, begun.sealed_address)
            outbound = Outbound(
                begun.channel, address, text, self.deliveries.token(begun.attempt), validity, buttons, template,
                self.media(media),
            )  # fmt: skip
        except VaultError:
            return Outcome(Status.FAILED, code="no_key")
        except MediaError as error:
            log.warning("%s", error)
            return Outcome(Status.FAILED, code="no_media")
        try:
            return await channel.send(outbound)
        except NotSent:
            return Outcome(Status.PENDING, retry_after=BACKOFF)
        except MaybeSent:
            return Outcome(Status.UNCERTAIN)
        except Exception as error:  # a bug of ours or the library's must not lose the delivery
            log.error("send failed: %s", type(error).__name__)
            return Outcome(Status.UNCERTAIN)

    async def _space(self, contact_id: int, seconds: float) -> None:
        """Wait until this chat may get its next message. One worker sends to one person, so its memory is enough."""
        now = clock.ticks()
        due = max(now, self._last.get(contact_id, 0.0) + seconds)
        self._last[contact_id] = due
        if len(self._last) > 10_000:
            self._last = {known: moment for known, moment in self._last.items() if moment + seconds > now}
        if due > now:
            await asyncio.sleep(due - now)

    async def _heed(self, begun: Begun, outcome: Outcome) -> None:
        """What an outcome says beyond its own delivery."""
        if outcome.stops_channel:
            await self.paces.stop(begun.channel, f"the account is refused ({outcome.code or 'no reason given'})")
        elif outcome.retry_after:
            await self.paces.hold(begun.channel, outcome.retry_after)
            if outcome.retry_after >= LONG_HOLD:
                log.warning("%s wants nothing for %d seconds", begun.channel, outcome.retry_after)
        if outcome.status is Status.SUPPRESSED:
            await self.contacts.block(begun.contact_id)

    async def _refused(self, begun: Begun, outcome: Outcome, answer: str) -> None:
        """An answer that the provider refused is shown to the staff, danger first, and never counts as answered. The
        confirmation of a STOP has done its work where the provider itself stopped first (Twilio's 21610), and whoever
        asked to be forgotten is in nobody's list."""
        if answer in FAREWELLS or (answer in CONFIRMS_STOP and outcome.status is Status.SUPPRESSED):
            return
        why = "danger_refused" if answer in ANSWERS_DANGER else "refused"
        shard = keys.shard_of(begun.contact_id)
        await self.contacts.hand_off(begun.contact_id, f"{clock.now():.3f};{why};{begun.language}")
        await record(self.store, shard, EventKind.REFUSED, channel=begun.channel, what=answer, code=outcome.code)
