"""Nobody's number, chat or words, and no key or token of ours can be read in store, file, log or error.

The whole runs, on every channel: a campaign, questions, a STOP, a DELETE, errors of every kind. Then everything that
was written anywhere is searched for everything that was said by anyone.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import traceback
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any

import pytest

from app.logs import SILENT
from bot.store import keys
from bot.store.connection import Store
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent, Outbound
from bot.vault import Vault, VaultError
from tests.app.hands import Hand, hand, quiet
from tests.whole import AUTH, BOT, SECRET, Whole, whole

QUESTION = "when are you open?"
TOLD = "My name is Zebedee Quagga and I live by the river"
CONSENT = Consent(1_700_000_000, "street", "1")
OTHERS = (*SILENT, "sandbox", "asyncio")  # silent in the processes themselves, or not ours


async def flat(store: Store) -> AsyncIterator[tuple[bytes, bytes]]:
    """Everything in the store: each key with each string in it, names of fields too."""
    client = store.client
    async for key in client.scan_iter(count=1000):
        kind = await client.type(key)
        if kind == b"string":
            values: Iterable[Any] = [await client.get(key)]
        elif kind == b"hash":
            values = [part for pair in (await client.hgetall(key)).items() for part in pair]
        elif kind == b"list":
            values = await client.lrange(key, 0, -1)
        elif kind == b"set":
            values = await client.smembers(key)
        elif kind == b"zset":
            values = await client.zrange(key, 0, -1)
        else:
            assert kind == b"stream", key
            values = [part for _, row in await client.xrange(key) for pair in row.items() for part in pair]
        for value in values:
            yield key, bytes(value)


def needles(made: Whole, hands: list[Hand], heard: list[str]) -> dict[str, bytes]:
    """What must be nowhere: what it is → its bytes."""
    found = {
        "question": QUESTION.encode(),
        "what they told": TOLD.encode(),
        "a name": b"Quagga",
        "bot token": BOT.encode(),
        "secret": SECRET.encode(),
    }
    found |= {"auth token": AUTH.encode(), "our key": made.settings.keys[0].encode()}
    found["our key's bytes"] = base64.b64decode(made.settings.keys[0])
    for one in hands:
        bare = one.address.removeprefix("+")
        assert len(bare) >= 7, "too short to be told from any other number"
        found |= {f"address {one.id}": bare.encode(), f"address {one.id} in hex": bare.encode().hex().encode()}
    for number, line in enumerate(answers(made, heard)):
        found[f"line {number}"] = line.encode()
    return found


def answers(made: Whole, heard: list[str]) -> set[str]:
    """The lines people were answered with. A campaign's own text is the same for all and stands in its folder too."""
    folder = made.settings.service_dir / "campaigns"
    campaigns = "\n".join(path.read_text() for path in folder.rglob("*.ftl"))
    lines = {line for text in heard for line in text.splitlines() if len(line) > 20}
    return {line for line in lines if line not in campaigns}


def seen_in(haystack: bytes, wanted: dict[str, bytes]) -> list[str]:
    """Which of them are there, by what they are: a failing test must not tell them either."""
    return [name for name, needle in wanted.items() if needle in haystack]


async def live(made: Whole) -> tuple[list[Hand], list[str]]:
    """One person on each channel and one who leaves, everything happens to them; what they heard."""
    hands = [await hand(made, channel.value) for channel in ChannelName]
    leaver = await hand(made, "whatsapp")
    for one, channel in zip([*hands, leaver], [*ChannelName, ChannelName.WHATSAPP], strict=True):
        await one.write("hello")
        await one.heard()
        await made.people([Imported(channel, one.address, "en", CONSENT, ("night",))])
    made.work(grace=1)
    for one in (*hands, leaver):
        await one.write(QUESTION)
        await one.hears("17:00")
    await made.settled(await made.campaign())
    await made.post("/sandbox/faults", {"kind": "reset_after", "count": 2})
    await made.post("/sandbox/faults", {"kind": "500", "count": 2})
    for one in hands:
        await one.write(f"{TOLD} \x00 🚪")
    await asyncio.sleep(1)  # what of their answers went wrong, went wrong
    await made.post("/sandbox/faults", {"faults": []})
    await hands[1].write("STOP")
    await hands[1].hears("START")
    await leaver.write("DELETE")
    await asyncio.sleep(1.5)  # the last receipts
    heard = [text for one in (*hands, leaver) for text in await one.heard()]
    assert len(heard) > 8
    return [*hands, leaver], heard


async def errors(made: Whole) -> list[str]:
    """Every error a channel makes of a send that goes wrong, with its whole chain, and of a token that is not ours."""
    told = []
    for kind in ("reset_after", "reset_before", "500", "429", "401"):
        for channel in made.house.channels.values():
            one = await hand(made, channel.name.value)
            await made.post("/sandbox/faults", {"faults": [{"kind": kind, "to": one.address}]})
            try:
                outcome = await channel.send(Outbound(channel.name, one.address, TOLD, "a-token"))
                told.append(repr(outcome))
            except Exception as error:
                told.append(repr(error) + "".join(traceback.format_exception(error)))
                if error.__cause__ or not error.__suppress_context__:
                    told.append(repr(error.__cause__) + repr(error.__context__))
    for broken in (lambda: made.house.vault.open_token(BOT), lambda: Vault([made.settings.keys[0] + "x"])):
        with pytest.raises(VaultError) as caught:
            broken()
        told.append("".join(traceback.format_exception(caught.value)))
    await made.post("/sandbox/faults", {"faults": []})
    return told


async def test_nothing_can_be_read_anywhere(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with whole(tmp_path, quiet()) as made:
        hands, heard = await live(made)
        told = await errors(made)
        wanted = needles(made, hands, heard)
        assert len(answers(made, heard)) > 5
        leaver = await made.house.conversation.contacts.find("whatsapp", hands[-1].address)
        assert leaver is not None
        for key, value in [pair async for pair in flat(made.house.store)]:
            assert not seen_in(key + b" " + value, wanted), key
        await nothing_leads_back(made, leaver)
        await made.rest()
    files = [path for path in (tmp_path / "var").rglob("*") if path.is_file()]
    assert any(path.name.endswith(".incr.aof") and path.stat().st_size > 10_000 for path in files)
    for path in files:
        assert not seen_in(path.read_bytes(), wanted), path.name
    assert len(told) >= 15
    for one in told:
        assert not seen_in(one.encode("utf-8", "replace"), wanted)
    formatter = logging.Formatter()
    ours = [record for record in caplog.records if not record.name.startswith(OTHERS)]
    for record in ours:
        assert not seen_in(formatter.format(record).encode("utf-8", "replace"), wanted), record.name


async def nothing_leads_back(made: Whole, contact_id: int) -> None:
    """After DELETE, with the keys in hand: nothing of theirs is left to open, and no event's pseudonym is anybody's."""
    shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
    left = await made.house.store.client.hgetall(keys.contact(shard, row))
    assert set(left) <= {b"x", b"o", b"bl"}
    opens = []
    names: set[bytes] = set()
    async for key, value in flat(made.house.store):
        if key == keys.contact(shard, row).encode():
            continue
        for sealed in (value, value.split(b";", 2)[-1]):
            try:
                made.house.vault.open(sealed, str(contact_id))
            except VaultError:
                continue
            opens.append(key)
        if b"}k:" in key:
            names |= {await made.house.store.client.hget(key, "u") or b""}
    assert opens == []
    deleted = set()
    for event in await made.house.store.client.xrange(keys.events(shard)):
        if event[1].get(b"kind") == b"delete":
            deleted.add(event[1][b"who"])
    assert deleted
    assert not deleted & names
    for place in (keys.session(shard, row), keys.replies_to(shard, row)):
        assert not await made.house.store.client.exists(place)
    assert not await made.house.store.client.hexists(keys.handoffs(shard), row)
    bits = ("live", "ok", "l:en", "c:whatsapp", "t:night")
    assert not any([await made.house.store.client.getbit(keys.audience(shard, name), row) for name in bits])
