"""Pictures and recordings over the real wires: after the words, once, and never in place of them."""

from __future__ import annotations

import asyncio
import logging
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.knowledge import SAMPLE
from bot import clock
from bot.media import FETCHED_WITHIN, MediaError, token_of
from bot.store import events, keys
from bot.store.contacts import Imported
from bot.store.events import EventKind
from bot.types import ChannelName, Consent, Status
from tests.app.hands import Hand, hand, quiet
from tests.media import ogg, png
from tests.whole import Whole, whole

PICTURE = SAMPLE / "media" / "clinic_address" / "all.png"
CAPTION = "The same, as a picture."
CHAT = pytest.mark.parametrize("channel", ["whatsapp", "telegram"])


async def english(made: Whole, channel: str) -> Hand:
    """A phone whose owner is known to read English, and is not asked for consent any more."""
    one = await hand(made, channel)
    consent = Consent(1_700_000_000, "import", "1")
    await made.people([Imported(ChannelName(channel), one.address, "en", consent)])
    return one


async def shown(one: Hand) -> list[tuple[str, str]]:
    """Everything this phone was sent: what it shows, and its first words."""
    messages = (await one.made.get(f"/sandbox/phones/{one.id}"))["messages"]
    told = [message for message in messages if not message["mine"]]
    return [((each["media"] or {}).get("kind", ""), each["text"].partition("\n")[0]) for each in told]


async def until_shown(one: Hand, count: int) -> list[tuple[str, str]]:
    """Waits for so many messages."""
    async with asyncio.timeout(30):
        while True:
            found = await shown(one)
            if len(found) >= count:
                return found
            await asyncio.sleep(0.02)


async def ended(made: Whole, count: int) -> list[Status]:
    """How the answers ended, once none of so many is under way."""
    under_way = {Status.PENDING, Status.SENDING, Status.ACCEPTED, Status.UNCERTAIN}
    async with asyncio.timeout(30):
        while True:
            found = [status for shard in range(keys.SHARDS) for status in await statuses(made, shard)]
            if len(found) >= count and not under_way & set(found):
                return found
            await asyncio.sleep(0.02)


async def statuses(made: Whole, shard: int) -> list[Status]:
    last = int(await made.house.store.client.get(keys.reply_numbers(shard)) or 0)
    read = made.house.delivering.deliveries.read
    found = [await read(shard, keys.REPLIES, number) for number in range(1, last + 1)]
    return [one.status for one in found if one]


async def waiting_for_staff(made: Whole) -> int:
    return sum([await made.house.store.client.hlen(keys.handoffs(shard)) for shard in range(keys.SHARDS)])


@CHAT
async def test_the_picture_comes_after_the_words_and_once(tmp_path: Path, channel: str) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await english(made, channel)
        made.work()
        await one.write("where are you?")
        assert await until_shown(one, 2) == [("", "Here is the way:"), ("picture", CAPTION)]
        url = (await made.get(f"/sandbox/phones/{one.id}"))["messages"][-1]["media"]["url"]
        async with made.session.get(f"http://127.0.0.1:{made.sandbox.port}{url}") as answer:
            assert await answer.read() == PICTURE.read_bytes()
        await one.write("where are you?")
        await one.write("what does it cost?")
        found = await until_shown(one, 4)
        assert [kind for kind, _ in found] == ["", "picture", "", ""]
        told = [known async for _, known in events.read(made.house.store)]
        kinds = [known["kind"] for known in told]
        assert (kinds.count(EventKind.TOPIC), kinds.count(EventKind.OUT)) == (3, 3)
        summary = await made.get("/sandbox/ledger/summary")
        assert (summary["accepted"], len(await ended(made, 4))) == (4, 4)


async def test_an_sms_is_words_only(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await english(made, "sms")
        made.work()
        await one.write("where are you?")
        await one.hears("Eksempelgata")
        await one.write("what does it cost?")
        found = await until_shown(one, 2)
        assert [kind for kind, _ in found] == ["", ""]


@CHAT
async def test_no_picture_once_somebody_is_in_danger(tmp_path: Path, channel: str) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await english(made, channel)
        made.work()
        await one.write("he hit me and has a knife")
        await one.hears("112")
        await one.write("where are you?")
        await one.hears("Eksempelgata")
        await one.write("what does it cost?")
        found = await until_shown(one, 3)
        assert {kind for kind, _ in found} == {""}


@CHAT
async def test_picture_and_recording_in_the_persons_language(tmp_path: Path, channel: str) -> None:
    own = tmp_path / "service" / "media" / "clinic_address"
    shutil.copytree(SAMPLE, tmp_path / "service")
    (own / "en.png").write_bytes(png(30, 20))
    (own / "en.ogg").write_bytes(ogg())
    (own / "th.ogg").write_bytes(ogg(more=1))
    async with whole(tmp_path, quiet()) as made:
        one = await english(made, channel)
        made.work()
        await one.write("where are you?")
        found = await until_shown(one, 3)
        assert [kind for kind, _ in found] == ["", "picture", "recording"]
        told = (await made.get(f"/sandbox/phones/{one.id}"))["messages"][-2:]
        contents = []
        for message in told:
            async with made.session.get(f"http://127.0.0.1:{made.sandbox.port}{message['media']['url']}") as answer:
                contents.append(await answer.read())
        assert contents == [png(30, 20), ogg()]
        assert told[1]["text"] == ("The same, to listen to." if channel == "telegram" else "")


@CHAT
@pytest.mark.parametrize("what", ["vanished", "too large", "another type"])
async def test_the_words_come_where_the_file_is_not_what_it_was(
    tmp_path: Path, channel: str, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await english(made, channel)
        file = tmp_path / "service" / "media" / "clinic_address" / "all.png"
        match what:
            case "vanished":
                file.unlink()
            case "too large":
                file.write_bytes(png(more=300_000))
            case _:
                file.write_bytes(ogg())
        with caplog.at_level(logging.WARNING):
            made.work()
            await one.write("where are you?")
            await one.hears("Eksempelgata")
            statuses = await ended(made, 2)
        assert statuses.count(Status.FAILED) == 1
        assert [kind for kind, _ in await shown(one)] == [""]
        assert await waiting_for_staff(made) == 0
        assert any("clinic_address/all.png" in record.getMessage() for record in caplog.records)
        assert not any(one.address in record.getMessage() for record in caplog.records)
        await one.write("what does it cost?")  # nobody waits behind it
        await until_shown(one, 2)


async def test_the_words_come_where_telegram_refuses_the_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sandbox.telegram_media.MAX_PHOTO", 100)
    async with whole(tmp_path, quiet()) as made:
        one = await english(made, "telegram")
        made.work()
        await one.write("where are you?")
        assert sorted(await ended(made, 2)) == [Status.FAILED, Status.SENT]
        assert await shown(one) == [("", "Here is the way:")]
        assert await waiting_for_staff(made) == 0


async def test_the_words_come_where_twilio_cannot_fetch_the_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: Any) -> str:
        raise MediaError("gone")

    monkeypatch.setattr("app.media.id_of", gone)
    async with whole(tmp_path, quiet()) as made:
        one = await english(made, "whatsapp")
        made.work()
        await one.write("where are you?")
        assert Status.FAILED in await ended(made, 2)
        assert await until_shown(one, 1) == [("", "Here is the way:")]
        assert [entry["error_code"] for entry in await made.ledger()] == [None, 63019]
        assert await waiting_for_staff(made) == 0


async def test_a_file_is_served_to_whoever_was_sent_its_address_and_to_nobody_else(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        now, vault = clock.now(), made.house.vault
        token = token_of(vault, "clinic_address/all.png", now)
        for method in ("GET", "HEAD"):
            async with made.session.request(method, f"{made.settings.public_url}/media/{token}") as answer:
                assert (answer.status, answer.content_type) == (200, "image/png")
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert answer.headers["Cache-Control"] == "no-store"
                assert "clinic" not in str(answer.headers)
                assert await answer.read() == (PICTURE.read_bytes() if method == "GET" else b"")
        others = [
            "",
            "clinic_address/all.png",
            "..%2f..%2fservice.toml",
            token[:-2],
            token_of(vault, "clinic_address/all.png", now - FETCHED_WITHIN - 1),
            token_of(vault, "../service.toml", now),
            token_of(vault, "clinic_address/en.png", now),
            vault.seal_token(b"0;0;1;abcd"),
        ]
        for other in others:
            async with made.session.get(f"{made.settings.public_url}/media/{other}") as answer:
                assert answer.status == 404, other
        async with made.session.post(f"{made.settings.public_url}/media/{token}") as answer:
            assert answer.status in (404, 405)
