"""What becomes of an accepted SMS or WhatsApp message, step by step, and the receipts that tell the app.

Order and fields: Twilio, "Outbound message status in status callbacks". Codes: Twilio's error dictionary.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from sandbox import clock, dice
from sandbox.calls import Calls
from sandbox.config import SandboxConfig
from sandbox.faults import Faults, Kind
from sandbox.files import Files
from sandbox.ledger import Entry, Ledger
from sandbox.phones import Phones
from sandbox.twilio_media import fetch

#: SMS: unreachable handset, unknown handset, landline. WhatsApp: no such user, not on WhatsApp, marketing experiment.
UNDELIVERED = {"sms": (30003, 30005, 30006), "whatsapp": (63003, 63024, 63032)}
FAILED = {"sms": (30007, 30008), "whatsapp": (63005, 63013)}
BLOCKED_BY_RECIPIENT = 30004
OUTSIDE_WINDOW = 63016
NO_WORDS_BELOW = 63021  # WhatsApp has none below a recording; Twilio would pass over them, here it is a mistake


@dataclass(frozen=True, slots=True)
class Step:
    status: str
    after: float  # seconds after the step before
    error_code: int | None = None


class Receipts:
    """Runs each message's steps: the ledger first, then the phone, then the callback."""

    def __init__(
        self, config: SandboxConfig, ledger: Ledger, phones: Phones, calls: Calls, faults: Faults, files: Files
    ) -> None:
        self._config = config
        self._ledger = ledger
        self._phones = phones
        self._calls = calls
        self._faults = faults
        self._files = files
        self._running: set[asyncio.Task[None]] = set()

    async def begin(self, entry: Entry) -> None:
        """Start a message's life. Waits only where the first receipt is to be early, until the app has answered it."""
        steps = self.steps(entry)
        fault = self._faults.of_receipts(entry.channel, entry.to)
        kind = fault.kind if fault else None
        if kind is Kind.RECEIPTS_EARLY:
            while steps:
                step = steps.pop(0)
                self._move(entry, step)
                await self._tell(entry, step)
                if step.status != "queued":
                    break
        task = asyncio.create_task(self._run(entry, steps, kind))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def stop(self) -> None:
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def steps(self, entry: Entry) -> list[Step]:
        """All that will happen to this message: hangs on the seed and the address, not on the order of arrival."""
        times = self._config.receipts
        queued = [Step("queued", 0.0)] if entry.service_sid else []
        return queued + self._fate(entry, Step("sent", times.sent), Step("delivered", times.delivered))

    def _fate(self, entry: Entry, sent: Step, delivered: Step) -> list[Step]:
        times, seed, channel = self._config.receipts, self._config.seed, entry.channel
        phone = self._phones.at(channel, entry.to)
        read = Step("read", times.read)
        if channel == "whatsapp" and not entry.content_sid and not self._in_window(entry):
            return [Step("undelivered", times.sent, OUTSIDE_WINDOW)]
        if phone and phone.blocked:  # WhatsApp tells nobody that it is blocked: one tick for ever
            return (
                [sent] if channel == "whatsapp" else [sent, Step("undelivered", times.delivered, BLOCKED_BY_RECIPIENT)]
            )
        if phone and phone.hand_held:
            return [sent, delivered, read] if channel == "whatsapp" else [sent, delivered]
        fate = dice.roll(seed, "fate", channel, entry.to)
        if fate < times.undelivered_share:
            code = dice.pick(UNDELIVERED[channel], seed, "code", channel, entry.to)
            return [sent, Step("undelivered", times.delivered, code)]
        fate -= times.undelivered_share
        if fate < times.failed_share:
            return [Step("failed", times.sent, dice.pick(FAILED[channel], seed, "code", channel, entry.to))]
        if fate - times.failed_share < times.stuck_share:
            return [sent]
        if channel == "whatsapp" and dice.roll(seed, "reads", entry.to) < times.read_share:
            return [sent, delivered, read]
        return [sent, delivered]

    def _in_window(self, entry: Entry) -> bool:
        phone = self._phones.at(entry.channel, entry.to)
        wrote = phone.last_wrote if phone else None
        return wrote is not None and entry.moment - wrote <= self._config.whatsapp_window

    async def _run(self, entry: Entry, steps: list[Step], fault: Kind | None) -> None:
        late: list[Step] = []
        if code := await self._fetch(entry):
            steps = [Step("failed", 0.0, code)]
        for step in steps:
            await asyncio.sleep(step.after)
            self._move(entry, step)
            if fault is Kind.RECEIPTS_REVERSED:
                late.insert(0, step)
            elif fault is not Kind.RECEIPTS_MISSING:
                await self._tell(entry, step)
                if fault is Kind.RECEIPTS_DOUBLED:
                    await self._tell(entry, step)
        for step in late:
            await self._tell(entry, step)

    async def _fetch(self, entry: Entry) -> int:
        """Get what the message shows, once it is taken. The code of why it fails, 0 where it does not."""
        if not entry.media_url:
            return 0
        found = await fetch(self._calls, self._files, entry.media_url)
        if isinstance(found, int):
            return found
        if found.kind == "recording" and entry.body:
            return NO_WORDS_BELOW
        entry.file = found
        return 0

    def _move(self, entry: Entry, step: Step) -> None:
        self._ledger.move(entry, step.status, step.error_code)
        if step.status == "delivered":
            self._phones.deliver(entry)
        elif phone := self._phones.at(entry.channel, entry.to):
            self._phones.changed(phone)

    async def _tell(self, entry: Entry, step: Step) -> None:
        if entry.callback:
            await self._calls.twilio(entry.callback, self._fields(entry, step))

    def _fields(self, entry: Entry, step: Step) -> dict[str, str]:
        whatsapp = entry.channel == "whatsapp"
        prefix = "whatsapp:" if whatsapp else ""
        fields = {
            "SmsSid": entry.id,
            "SmsStatus": step.status,
            "MessageStatus": step.status,
            "To": prefix + entry.to,
            "MessageSid": entry.id,
            "AccountSid": self._config.account_sid,
            "From": prefix + entry.sender,
            "ApiVersion": "2010-04-01",
        }
        if entry.service_sid:
            fields["MessagingServiceSid"] = entry.service_sid
        if step.error_code:
            fields["ErrorCode"] = str(step.error_code)
        if whatsapp:
            fields["ChannelPrefix"] = "whatsapp"
            fields["ChannelInstallSid"] = "XE" + dice.hexadecimal(self._config.seed, "channel")
            fields["ChannelToAddress"] = entry.to[:-3] + "XXX"
            if step.status in ("read", "delivered", "undelivered"):
                fields["EventType"] = step.status.upper()
            if step.error_code == OUTSIDE_WINDOW:
                fields["ChannelStatusMessage"] = "Outside the window in which free text is allowed."
        elif step.status in ("delivered", "undelivered"):
            fields["RawDlrDoneDate"] = clock.receipt_minute(clock.now())
        return fields
