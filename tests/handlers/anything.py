"""Lets a crowd write anything to the bot, with a real store, staff that claim, answer and close, a clock that jumps,
and looks whether each message got an answer or a documented silence, and whether everybody can still be answered."""

from __future__ import annotations

import base64
import logging
import os
import random
import re
from collections import Counter
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot import clock
from bot.rendering import in_gsm
from bot.store import keys
from bot.store.connection import Store
from bot.store.events import EventKind, read
from bot.store.turns import Change
from bot.types import ChannelName, InboundKind, Unreadable
from bot.understanding import embedding
from campaigns.definition import load_campaign
from campaigns.lifecycle import new
from staff import contacts as staff
from staff.contacts import Refused
from tests import webhooks
from tests.conftest import settings_in
from tests.exchange import LEASE, Exchange, Phone
from tests.handlers.crowd import Crowd, Place, Texts

KEY = base64.b64encode(bytes(32)).decode()  # the same every time, or everybody would be in another shard
HOUR, DAY = 3600.0, 86400.0
NOVEMBER = 1795431600.0  # Monday 23 November 2026, 12:00 in Oslo
ONCE = {name: lru_cache(maxsize=4096)(place) for name, place in embedding.EMBEDDINGS.items()}
#: Messages in each of the two files, and where the dice begin.
MANY = int(os.environ.get("LYKT_TEST_EXAMPLES", "5000"))
SEED = int(os.environ.get("LYKT_TEST_SEED", "2024"))
PAGE = Path(__file__).parents[2] / "docs" / "silences.md"
#: A fault of ours is documented, and none is had.
FAULT = "error"


def documented() -> set[str]:
    """The words of the page on silences."""
    return set(re.findall(r"^\| `(\w+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))


async def write_anything(
    chunk: int, store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """One of eight chunks of the ten thousand messages."""
    _place_once(monkeypatch)
    settings = settings_in(folder, LYKT_SERVICE_DIR=str(SAMPLE), LYKT_KEYS=KEY)
    exchange = await Exchange(settings, store, NOVEMBER).begin()
    monkeypatch.setattr(clock, "now", lambda: exchange.moment)
    await store.client.config_set("appendfsync", "no")  # no crash is played here; to wait for the disk takes minutes
    seed = SEED + chunk
    anything = Anything(exchange, seed)
    try:
        await anything.write(MANY // 4)
        await anything.look(errors(caplog))
        assert await anything.ask_everybody() > 40
        assert errors(caplog) == []
    except BaseException as error:
        error.add_note(f"LYKT_TEST_SEED={seed}, around message {anything.crowd.number}")
        raise
    finally:
        await store.client.config_set("appendfsync", "always")


def _place_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The models place each text once: where it lies never changes, and the crowd writes the same ones again."""
    for name, place in ONCE.items():
        monkeypatch.setitem(embedding.EMBEDDINGS, name, place)


class Anything:
    """One crowd and the bot. `write`, then `look`."""

    def __init__(self, exchange: Exchange, seed: int) -> None:
        self.exchange, self.crowd = exchange, Crowd(seed, Texts(random.Random(seed // 4), exchange.known.words))
        self.dice = self.crowd.dice
        self.outside: Counter[str] = Counter()  # messages that no turn was for, and why
        self.stored = self.heard = 0

    async def write(self, messages: int) -> None:
        """So many messages come in, some at a time."""
        campaign = load_campaign(SAMPLE / "campaigns" / "vaccine", self.exchange.known.translator)
        self.campaign = await new(self.exchange.store, "vaccine", campaign)
        while self.crowd.number < messages:
            for _ in range(min(self.dice.choice((1, 5, 20, 60)), messages - self.crowd.number)):
                await self._comes_in(*self.crowd.message())
            await self._staff()
            await self._answer()
            if self.dice.random() < 0.9:  # else the provider is down for a while
                await self._deliver()
            await self._time_goes_by()

    async def _comes_in(self, channel: ChannelName, body: bytes) -> None:
        """As app/web.py takes it; one in fifty comes twice."""
        self.exchange.moment += self.dice.choice((0.001, 1, 30))
        try:
            inbounds = webhooks.read(channel, body)
        except Unreadable:
            self.outside["unreadable"] += 1
            return
        for inbound in inbounds * (2 if self.dice.random() < 0.02 else 1):
            if inbound.kind is InboundKind.GROUP:
                self.outside["group"] += 1
            elif await self.exchange.bot.receive(inbound):
                self.stored += 1
            else:
                self.outside["came before"] += 1
        if not inbounds:
            self.outside["nobody's"] += 1

    async def _answer(self) -> None:
        bot = self.exchange.bot
        for shard in await self.exchange.waiting():
            while waiting := await bot.next(LEASE, shard):
                person = await bot.contacts.read(waiting.contact_id)
                self.outside["forgotten"] += bool(person and person.erased > waiting.moment)
                await bot.answer(LEASE, waiting)

    async def _deliver(self) -> None:
        for place, messages in (await self.exchange.deliver()).items():
            self.heard += len(messages)
            self.crowd.saw(place, [meaning for one in messages for meaning in one.buttons])

    async def _staff(self) -> None:
        """Somebody on the staff does something, or a campaign was sent."""
        exchange, (channel, address) = self.exchange, self.dice.choice(self.crowd.places)
        inbox, waiting = exchange.inbox, await exchange.inbox.handoffs.waiting()
        code = str(self.dice.choice(waiting).contact_id) if waiting else "0"
        exchange.moment += 1
        with suppress(Refused):
            match self.dice.randrange(12):
                case 0 | 1 | 2 if waiting:
                    await inbox.claim(code, "Kari")
                    await inbox.phrase(code, "Kari", self.dice.choice(("staff-opener", "staff-hello")))
                case 3 if waiting:
                    await inbox.claim(code, "Ola")
                    await inbox.answer(code, "Ola", "Which day suits you?")
                case 4 if waiting:
                    await inbox.close(code)
                case 5:
                    (place, *_) = await staff.places(exchange.desk, f"{channel}:{address}")
                    await staff.erase(exchange.desk, place)
                case 6 | 7 if contact_id := await exchange.bot.contacts.find(channel.value, address):
                    sent = Change(set={"mc": f"{self.campaign};{exchange.moment}"})
                    await exchange.bot.turns.finish("", contact_id, b"", sent, None, b"")
        await exchange.lapses.end()

    async def _time_goes_by(self) -> None:
        """Minutes mostly, sometimes months; after a week of silence the store has forgotten what was said."""
        gone = self.dice.choices((60, 20 * 60, 3 * HOUR, DAY, 9 * DAY, 200 * DAY), (40, 25, 20, 10, 4, 1))[0]
        self.exchange.moment += gone
        if gone > 7 * DAY:
            for channel, address in self.crowd.places:
                if contact_id := await self.exchange.bot.contacts.find(channel.value, address):
                    session = keys.session(keys.shard_of(contact_id), keys.row_of(contact_id))
                    await self.exchange.store.client.delete(session)

    async def look(self, faults: list[str]) -> None:
        """Nothing went wrong, nothing is left lying, each message has its answer or its silence. `faults`: what was
        logged as an error."""
        assert faults == []
        await self._deliver()
        for shard in range(keys.SHARDS):
            assert await self.exchange.store.client.llen(keys.aside(shard)) == 0
        assert await self.exchange.waiting() == []
        turns = await self._turns()
        assert len(turns) == self.stored - self.outside["forgotten"]
        assert set(turns) <= {"answered"} | documented() - {FAULT}, Counter(turns)
        fates = await self._fates()
        assert fates.keys() <= {"a", "x", "e"}  # handed over, forgotten with the person, too late
        assert fates["a"] == self.heard
        assert fates.total() >= turns.count("answered")

    async def _fates(self) -> Counter[str]:
        """What became of the answers, in the letters of store/deliveries.py."""
        fates: Counter[str] = Counter()
        for shard in range(keys.SHARDS):
            counts = await self.exchange.store.client.hgetall(keys.counts(shard, keys.REPLIES))
            for cell, number in counts.items():
                fates[cell.decode().partition(".")[0]] += int(number)
        return +fates

    async def _turns(self) -> list[str]:
        """What came of each turn, from the events: "answered", or the word for the silence."""
        turns: list[list[str]] = []
        async for _, told in read(self.exchange.store):
            if told["kind"] == EventKind.IN:
                turns.append([])
            elif told["kind"] == EventKind.SILENT:
                turns[-1].append(told["what"])
            elif told["kind"] == EventKind.OUT and not told["what"].startswith("staff-") and told["what"] != "staff":
                turns[-1].append("answered")
        assert all(len(came) == 1 for came in turns), "a message without answer and silence, or with two"
        return [came[0] for came in turns]

    async def ask_everybody(self) -> int:
        """Each person, whatever they have been through, gets the menu, and can STOP and START. How many there are."""
        self.exchange.moment += 3 * HOUR
        await self.exchange.lapses.end()
        await self._deliver()
        known = [place for place in self.crowd.places if await self.exchange.person(*place)]
        for place in known:
            await self._ask(place)
        return len(known)

    async def _menus(self, place: Place) -> set[str]:
        """How the menu begins in their language, or in any where they have chosen none."""
        texts, person = self.exchange.known.translator, await self.exchange.person(*place)
        spoken = [person.contact.language] if person and person.contact.language else texts.locales
        heads = [("menu-head", False), ("menu-head", True), ("menu-head-sms", True)]
        said = {texts.text(each, id, sms=sms) for each in spoken for id, sms in heads if texts.has(each, id)}
        return said | {in_gsm(one) for one in said}

    async def _ask(self, place: Place) -> None:
        phone = Phone(self.exchange, *place)
        told = await phone.writes("MENU")
        if phone.heard[-1].answer == "unsure-person":  # the menu was their last two answers
            told = await phone.writes("MENU")
        if phone.heard[-1].answer in ("languages", "language-head"):  # they have chosen none
            told = await phone.writes("English")
        assert any(head in told for head in await self._menus(place)), place[0]
        await phone.writes("STOP")
        assert (await phone.person()).contact.opted_out, place[0]
        await phone.writes("START")
        assert not (await phone.person()).contact.opted_out, place[0]


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
