"""The staff group is told of each new handoff: where, which language, why, about what, since when; never a word of it.

A notice waits in the store until Telegram has taken it. Danger goes first. Where it is not known whether Telegram took
it, it is sent once more only for danger: everybody who waits stands in `lykt inbox` anyway.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

from bot import clock
from bot.knowledge import Knowledge
from bot.store.handoffs import Handoff, Handoffs
from bot.types import WISHES, Channel, ChannelName, MaybeSent, NotSent, Outbound, Outcome, Status

log = logging.getLogger(__name__)

REST = 5.0  # seconds after a notice that provably did not go out
LONG_REST = 60.0  # seconds after Telegram refused one, or may have taken it
#: Why somebody waits, as far as the group is told: chat-why-<why>, and for everything else chat-why-other.
TOLD = ("asked", "misses", "media", "campaign", *(f"wish_{when}" for when in WISHES))


class Notices:
    """Runs in each worker, for the shards that worker holds (`held`: shard → lease)."""

    def __init__(self, handoffs: Handoffs, channel: Channel, group: int, known: Knowledge, held: Mapping[int, str]):
        self._handoffs, self._channel, self._known, self._held = handoffs, channel, known, held
        self._group = str(group)
        self._rest_until = 0.0
        self._again: set[bytes] = set()  # danger that may have been told already

    async def tell(self) -> None:
        """Send the most urgent notice that waits, if the group may get one now."""
        if clock.ticks() < self._rest_until:
            return
        for notice in await self._handoffs.notices(self._held):
            if notice.open and not await self._send(notice.handoff, notice.raw):
                return
            self._again.discard(notice.raw)
            await self._handoffs.noticed(notice)
            if notice.open:
                return

    async def _send(self, handoff: Handoff, raw: bytes) -> bool:
        """True if the notice is done with."""
        try:
            outcome = await self._channel.send(Outbound(ChannelName.TELEGRAM, self._group, self._words(handoff), ""))
        except NotSent:
            self._rest(REST)
            return False
        except MaybeSent:
            self._rest(LONG_REST)
            unsure = handoff.why.startswith("danger") and raw not in self._again
            self._again.add(raw)
            return not unsure
        return self._heed(outcome)

    def _heed(self, outcome: Outcome) -> bool:
        if outcome.migrated_to:
            self._group = outcome.migrated_to
            log.error("the staff group has another number now: change telegram_group in service.toml")
            return False
        if outcome.status is Status.PENDING:
            self._rest(outcome.retry_after or REST)
            return False
        if outcome.status is not Status.SENT:
            log.error(
                "the staff group cannot be told (%s): is the bot in it? See lykt inbox", outcome.code or "refused"
            )
            self._rest(LONG_REST)
            return False
        return True

    def _rest(self, seconds: float) -> None:
        self._rest_until = clock.ticks() + seconds

    def _words(self, handoff: Handoff) -> str:
        known = self._known
        spoken = [locale for locale in known.service.staff.languages if locale in known.locales]
        locale = (spoken or list(known.locales))[0]
        danger = handoff.why.startswith("danger")
        head = known.translator.text(locale, "chat-notice-danger" if danger else "chat-notice")
        why = handoff.why if handoff.why in TOLD else "other"
        minutes = max(0, int(clock.now() - handoff.moment)) // 60
        facts = [handoff.channel.value, handoff.language, f"{minutes // 60}:{minutes % 60:02} h"]
        lines = [head, *([] if danger else [known.translator.text(locale, f"chat-why-{why.replace('_', '-')}")])]
        if handoff.topic in known.topics:
            lines.append(known.translator.text(locale, "label-" + handoff.topic.replace("_", "-")))
        return "\n".join([*lines, " · ".join(filter(None, facts)), f"lykt inbox show {handoff.contact_id}"])
