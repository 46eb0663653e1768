"""Pictures and recordings on their way to the providers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message

import pytest

from bot.types import ChannelName, Media, MediaKind, Outbound, Outcome, Status
from tests.channels.raw_server import (
    CHAT,
    CREATED,
    PUBLIC,
    TOKEN,
    Act,
    Seen,
    Wire,
    answer,
    answering,
    make,
    outbound,
    serving,
    transport,
)
from tests.channels.world import World, a_world
from tests.media import mp3, ogg, png

SMS, WHATSAPP, TELEGRAM = ChannelName
PICTURE = Media(MediaKind.PICTURE, "image/png", png(), "tok_MEDIA-1")
RECORDING = Media(MediaKind.RECORDING, "audio/ogg", ogg(), "tok_MEDIA-2")
CAPTION = "Det samme, som bilde. เรื่องเดียวกัน"
SENT_AT = datetime(2026, 6, 18, 12, 30, tzinfo=UTC).timestamp()


def shows(media: Media, name: ChannelName, caption: str = CAPTION) -> Outbound:
    return replace(outbound(name, caption), media=media)


# --- WhatsApp --------------------------------------------------------------------------------------------------------


async def form_of(wanted: Outbound) -> dict[str, str]:
    async with serving(answering(201, CREATED[WHATSAPP])) as server, transport() as shared:
        outcome = await make(wanted.channel, shared, server.port).send(wanted)
    assert outcome.status is Status.ACCEPTED
    return server.requests[0].form


async def test_whatsapp_gets_the_address_of_a_picture_and_words_below_it() -> None:
    form = await form_of(shows(PICTURE, WHATSAPP))
    assert (form["MediaUrl"], form["Body"]) == (f"{PUBLIC}/media/tok_MEDIA-1", CAPTION)


async def test_whatsapp_has_no_words_below_a_recording() -> None:
    form = await form_of(shows(RECORDING, WHATSAPP))
    assert form["MediaUrl"] == f"{PUBLIC}/media/tok_MEDIA-2"
    assert "Body" not in form


async def test_an_sms_never_shows_anything() -> None:
    form = await form_of(shows(PICTURE, SMS))
    assert "MediaUrl" not in form


@pytest.mark.parametrize(("media", "listed"), [(PICTURE, CAPTION), (RECORDING, "")])
async def test_looked_for_in_twilios_list_by_the_words_it_went_out_with(media: Media, listed: str) -> None:
    row = {"direction": "outbound-api", "error_code": None, "date_created": "Thu, 18 Jun 2026 12:30:00 +0000"}
    rows = [row | {"sid": "SM1", "status": "sent", "body": "words"}, row | {"sid": "SM2", "status": "sent"}]
    rows[1]["body"] = listed
    async with serving(answering(200, json.dumps({"messages": rows}).encode())) as server, transport() as shared:
        found = await make(WHATSAPP, shared, server.port).find(shows(media, WHATSAPP), SENT_AT)
    assert found
    assert found.provider_id == "SM2"


# --- Telegram --------------------------------------------------------------------------------------------------------


def sent(media: Media, file_id: str) -> bytes:
    """Telegram's answer to a media message."""
    names = {"file_id": file_id, "file_unique_id": "u"}
    shown: dict[str, object] = {"voice": names | {"duration": 1}}
    if media.kind is MediaKind.PICTURE:
        small = {"file_id": "small", "file_unique_id": "s", "width": 1, "height": 1}
        shown = {"photo": [small, names | {"width": 8, "height": 8}]}
    chat = {"id": int(CHAT), "type": "private"}
    return json.dumps({"ok": True, "result": {"message_id": 42, "date": 1, "chat": chat, **shown}}).encode()


def refused(what: str, status: int = 400) -> bytes:
    return json.dumps({"ok": False, "error_code": status, "description": f"Bad Request: {what}"}).encode()


def in_turn(*answers: tuple[int, bytes]) -> Act:
    waiting = list(answers)

    async def act(wire: Wire) -> None:
        while await wire.read():
            await wire.write(answer(*waiting.pop(0)))

    return act


def parts(seen: Seen) -> dict[str, Message]:
    """The parts of an upload, read by the standard library's own parser."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    form = message_from_bytes(head + seen.body)
    assert form.is_multipart()
    assert not form.defects
    found = [part for part in form.get_payload() if isinstance(part, Message)]
    return {str(part.get_param("name", header="content-disposition")): part for part in found}


@pytest.mark.parametrize(
    ("media", "method", "field", "filename"),
    [
        (PICTURE, "sendPhoto", "photo", "picture.png"),
        (RECORDING, "sendVoice", "voice", "voice.ogg"),
        (Media(MediaKind.RECORDING, "audio/mpeg", mp3()), "sendVoice", "voice", "voice.mp3"),
    ],
)
async def test_telegram_uploads_once_and_then_names_it(media: Media, method: str, field: str, filename: str) -> None:
    wanted = shows(media, TELEGRAM)
    async with (
        serving(in_turn((200, sent(media, "ID-1")), (200, sent(media, "ID-1")))) as server,
        transport() as shared,
    ):
        channel = make(TELEGRAM, shared, server.port)
        assert await channel.send(wanted) == Outcome(Status.SENT, provider_id="42", raw="ok")
        assert await channel.send(wanted) == Outcome(Status.SENT, provider_id="42", raw="ok")
    upload, again = server.requests
    assert upload.line == again.line == f"POST /bot{TOKEN}/{method} HTTP/1.1"
    found = parts(upload)
    assert set(found) == {"chat_id", "caption", field}
    assert found[field].get_payload(decode=True) == media.content
    assert (found[field].get_filename(), found[field].get_content_type()) == (filename, media.type)
    caption = found["caption"].get_payload(decode=True)
    assert isinstance(caption, bytes)
    assert caption.decode() == CAPTION
    assert again.form == {"chat_id": CHAT, "caption": CAPTION, field: "ID-1"}


async def test_an_id_that_telegram_forgot_is_uploaded_again() -> None:
    answers = (
        (200, sent(PICTURE, "ID-1")),
        (400, refused("wrong file identifier/HTTP URL specified")),
        (200, sent(PICTURE, "ID-2")),
        (200, sent(PICTURE, "ID-2")),
    )
    async with serving(in_turn(*answers)) as server, transport() as shared:
        channel = make(TELEGRAM, shared, server.port)
        for _ in range(3):
            assert (await channel.send(shows(PICTURE, TELEGRAM))).status is Status.SENT
    kinds = [seen.headers["content-type"].split(";")[0].rpartition("/")[2] for seen in server.requests]
    assert kinds == ["form-data", "x-www-form-urlencoded", "form-data", "x-www-form-urlencoded"]
    assert server.requests[3].form["photo"] == "ID-2"


async def test_another_refusal_is_no_reason_to_upload_again() -> None:
    answers = ((200, sent(PICTURE, "ID-1")), (403, refused("bot was blocked by the user", 403)))
    async with serving(in_turn(*answers)) as server, transport() as shared:
        channel = make(TELEGRAM, shared, server.port)
        outcomes = [(await channel.send(shows(PICTURE, TELEGRAM))).status for _ in range(2)]
    assert outcomes == [Status.SENT, Status.SUPPRESSED]


async def test_another_content_is_another_upload() -> None:
    other = replace(PICTURE, content=png(9, 9))
    async with (
        serving(in_turn((200, sent(PICTURE, "ID-1")), (200, sent(other, "ID-2")))) as server,
        transport() as shared,
    ):
        channel = make(TELEGRAM, shared, server.port)
        for media in (PICTURE, other):
            await channel.send(shows(media, TELEGRAM))
    assert [parts(seen)["photo"].get_payload(decode=True) for seen in server.requests] == [png(), png(9, 9)]


# --- Telegram as the sandbox plays it --------------------------------------------------------------------------------


@asynccontextmanager
async def chat() -> AsyncIterator[tuple[World, str]]:
    async with a_world() as world:
        yield world, await world.person(TELEGRAM)


async def test_the_sandbox_takes_what_we_upload_and_what_we_name() -> None:
    async with chat() as (world, address):
        for media in (PICTURE, PICTURE, RECORDING, RECORDING):
            wanted = replace(shows(media, TELEGRAM), address=address)
            assert (await world.channels[TELEGRAM].send(wanted)).status is Status.SENT
        entries = await world.ledger()
    assert [entry["media"] for entry in entries] == ["image/png", "image/png", "audio/ogg", "audio/ogg"]
    assert {entry["body"] for entry in entries} == {CAPTION}


@pytest.mark.parametrize(
    ("media", "raw"),
    [
        (replace(PICTURE, content=b"GIF89a"), "Bad Request: IMAGE_PROCESS_FAILED"),
        (replace(PICTURE, content=png(21, 1)), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (replace(PICTURE, content=b""), "Bad Request: file must be non-empty"),
    ],
)
async def test_what_telegram_refuses_has_failed(media: Media, raw: str) -> None:
    async with chat() as (world, address):
        outcome = await world.channels[TELEGRAM].send(replace(shows(media, TELEGRAM), address=address))
    assert (outcome.status, outcome.raw) == (Status.FAILED, raw)


async def test_a_file_too_large_for_telegram_has_failed() -> None:
    async with serving(answering(413, refused("Request Entity Too Large", 413))) as server, transport() as shared:
        outcome = await make(TELEGRAM, shared, server.port).send(shows(RECORDING, TELEGRAM))
    assert (outcome.status, outcome.code) == (Status.FAILED, "413")
