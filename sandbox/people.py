"""The population: who they are, and what each does with the first message they get. The seed decides."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from sandbox import dice, voices
from sandbox.config import LOCALES, Behaviour
from sandbox.hands import Hands
from sandbox.phones import Message, Phone, Phones

CHANNELS = ("sms", "whatsapp", "telegram")
COLUMNS = ("channel", "address", "language", "consent_date", "consent_source", "tags")
TAGS = ("outreach", "clinic", "street")
FIRST_CONSENT = date(2025, 9, 1)
CONSENT_DAYS = 365


class Manner(StrEnum):
    """What a person does with a message."""

    SILENT = "silent"
    ANSWERS = "answers"
    ASKS = "asks"
    STOPS = "stops"
    BLOCKS = "blocks"


def make_population(
    phones: Phones, count: int, seed: int, locales: Sequence[str] = LOCALES, behaviour: Behaviour | None = None
) -> list[Phone]:
    """`count` new people, spread evenly over the channels and the languages. Raises ValueError: no number is left."""
    behaviour = behaviour or Behaviour()
    if not locales:
        raise ValueError("people need at least one language")
    people = []
    for position in range(count):
        language = locales[position // len(CHANNELS) % len(locales)]
        phone = phones.new(CHANNELS[position % len(CHANNELS)], language)
        if phone.channel == "telegram":
            phone.blocked = dice.roll(seed, "blocked before", phone.address) < behaviour.blocked_before
            phone.started = dice.roll(seed, "never started", phone.address) >= behaviour.never_started
        people.append(phone)
    return people


def contacts_file(people: Sequence[Phone], seed: int, behaviour: Behaviour) -> str:
    """The people as a contacts file (CSV). Some rows are without consent where the behaviour asks for that."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for phone in people:
        consent = FIRST_CONSENT + timedelta(days=int(dice.roll(seed, "consent", phone.address) * CONSENT_DAYS))
        given = dice.roll(seed, "no consent", phone.address) >= behaviour.no_consent
        source = ("consented aloud at outreach", consent.isoformat()) if given else ("", "")
        tag = dice.pick(TAGS, seed, "tag", phone.address)
        rows.writerow((phone.channel, phone.address, phone.language, source[1], source[0], tag))
    return text.getvalue()


class People:
    """Watches what reaches the phones, and lets their owners react."""

    def __init__(self, seed: int, behaviour: Behaviour, phones: Phones, hands: Hands) -> None:
        self._seed = seed
        self._behaviour = behaviour
        self._phones = phones
        self._hands = hands
        self._members: set[int] = set()
        self._reacting: set[asyncio.Task[None]] = set()
        self._acts: dict[Manner, Callable[[Phone, Message], Awaitable[None]]] = {
            Manner.ANSWERS: self._answer,
            Manner.ASKS: self._ask,
            Manner.STOPS: self._stop,
            Manner.BLOCKS: self._block,
        }
        phones.received = self.received

    def add(self, count: int, locales: Sequence[str]) -> list[Phone]:
        """New people. Raises ValueError where no number is left for them."""
        people = make_population(self._phones, count, self._seed, locales, self._behaviour)
        self._members.update(phone.id for phone in people)
        return people

    def all(self) -> list[Phone]:
        return [phone for phone in self._phones if phone.id in self._members]

    def contacts_file(self) -> str:
        return contacts_file(self.all(), self._seed, self._behaviour)

    def manner(self, phone: Phone) -> Manner:
        """What this person does, always the same for the same seed and address."""
        chance = dice.roll(self._seed, "manner", phone.channel, phone.address)
        shares = self._behaviour
        for manner, share in (
            (Manner.ANSWERS, shares.answers),
            (Manner.ASKS, shares.asks),
            (Manner.STOPS, shares.stops),
            (Manner.BLOCKS, shares.blocks),
        ):
            if chance < share:
                return manner
            chance -= share
        return Manner.SILENT

    def received(self, phone: Phone, message: Message) -> None:
        """A message reached somebody: perhaps they do something with it, soon."""
        if phone.id not in self._members or phone.hand_held or phone.reactions >= self._behaviour.reactions:
            return
        act = self._acts.get(self.manner(phone))
        if act is None:
            return
        phone.reactions += 1
        task = asyncio.create_task(self._after_a_while(act, phone, message))
        self._reacting.add(task)
        task.add_done_callback(self._reacting.discard)

    async def stop(self) -> None:
        for task in list(self._reacting):
            task.cancel()
        await asyncio.gather(*self._reacting, return_exceptions=True)

    async def _after_a_while(
        self, act: Callable[[Phone, Message], Awaitable[None]], phone: Phone, message: Message
    ) -> None:
        shares = self._behaviour
        part = dice.roll(self._seed, "delay", phone.channel, phone.address, phone.reactions)
        await asyncio.sleep(shares.soonest + part * (shares.latest - shares.soonest))
        await act(phone, message)

    async def _answer(self, phone: Phone, message: Message) -> None:
        buttons = [button for row in message.buttons for button in row if button["data"]]
        if buttons:
            button = dice.pick(buttons[:2], self._seed, "answer", phone.channel, phone.address)
            await self._hands.press(phone, message.id, button["data"])
        else:
            await self._hands.write(
                phone, dice.pick(voices.ANSWERS, self._seed, "answer", phone.channel, phone.address)
            )

    async def _ask(self, phone: Phone, message: Message) -> None:
        position = int(dice.roll(self._seed, "question", phone.channel, phone.address) * 1000)
        await self._hands.write(phone, voices.question(phone.language, position))

    async def _stop(self, phone: Phone, message: Message) -> None:
        await self._hands.write(phone, voices.stop(phone.language))

    async def _block(self, phone: Phone, message: Message) -> None:
        self._hands.block(phone, True)
