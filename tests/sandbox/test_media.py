"""Pictures and recordings: what the providers take, what they refuse, and what the phone then shows."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from sandbox.files import dimensions, type_of
from sandbox.multipart import Upload, read_form
from tests.media import jpeg, mp3, ogg, png
from tests.sandbox.running import WHATSAPP_FROM, Box, sandbox


def test_told_apart_by_content() -> None:
    samples = (png(), jpeg(), mp3(), b"ID3" + mp3(), ogg(), ogg(b"\x01vorbis"), b"\0\0\0\x20ftypM4A ", b"GIF89a", b"")
    types = ["image/png", "image/jpeg", "audio/mpeg", "audio/mpeg", "audio/ogg", "application/ogg", "audio/mp4", "", ""]
    assert [type_of(content) for content in samples] == types
    assert (dimensions(png(30, 20)), dimensions(jpeg(30, 20)), dimensions(jpeg()[:9])) == ((30, 20), (30, 20), None)


def test_a_form_with_a_file() -> None:
    body = (
        b'--b\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n7\r\n'
        b'--b\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
        b"\r\n\x00--\xff\r\n\r\n--b--\r\n"
    )
    assert read_form('multipart/form-data; boundary="b"', body) == {
        "chat_id": "7",
        "photo": Upload("a.png", b"\r\n\x00--\xff\r\n"),
    }
    for broken in (body[:-6], body[3:], body.replace(b"name=", b"named "), b""):
        with pytest.raises(ValueError, match=r"form|part"):
            read_form("multipart/form-data; boundary=b", broken)
    with pytest.raises(ValueError, match="boundary"):
        read_form("multipart/form-data", body)


# --- Telegram --------------------------------------------------------------------------------------------------------


async def upload(box: Box, method: str, fields: dict[str, str], **files: bytes) -> tuple[int, Any]:
    form = aiohttp.FormData(fields)
    for name, content in files.items():
        form.add_field(name, io.BytesIO(content), filename="file", content_type="application/octet-stream")
    async with box.session.post(f"{box.url}/bot{box.config.bot_token}/{method}", data=form) as response:
        return response.status, await response.json()


async def test_telegram_shows_what_was_uploaded_and_knows_it_again() -> None:
    async with sandbox() as box:
        phone = await box.chat()
        fields = {"chat_id": phone["address"], "caption": "Døra er blå"}
        status, answer = await upload(box, "sendPhoto", fields, photo=png(30, 20))
        (photo,) = answer["result"]["photo"]
        assert (status, photo["width"], photo["height"], answer["result"]["caption"]) == (200, 30, 20, "Døra er blå")
        assert "text" not in answer["result"]
        again = await box.telegram("sendPhoto", chat_id=phone["address"], photo=photo["file_id"])
        assert again[0] == 200
        as_voice = await box.telegram("sendVoice", chat_id=phone["address"], voice=photo["file_id"])
        assert (as_voice[0], as_voice[1]["description"]) == (
            400,
            "Bad Request: wrong file identifier/HTTP URL specified",
        )
        status, answer = await upload(box, "sendVoice", fields, voice=ogg())
        assert (status, answer["result"]["voice"]["mime_type"]) == (200, "audio/ogg")
        shown = [each for each in (await box.get(f"/sandbox/phones/{phone['id']}"))["messages"] if not each["mine"]]
        assert [(each["media"]["kind"], each["text"]) for each in shown] == [
            ("picture", "Døra er blå"),
            ("picture", ""),
            ("recording", "Døra er blå"),
        ]
        async with box.session.get(box.url + shown[0]["media"]["url"]) as response:
            assert (response.status, response.content_type, await response.read()) == (200, "image/png", png(30, 20))
            assert response.headers["X-Content-Type-Options"] == "nosniff"
        async with box.session.get(f"{box.url}/sandbox/files/none") as response:
            assert response.status == 404


REFUSED = {
    "no photo": ("sendPhoto", {}, {}, "there is no photo in the request"),
    "an address": ("sendPhoto", {"photo": "https://example.org/a.png"}, {}, "wrong file identifier"),
    "nothing in it": ("sendPhoto", {}, {"photo": b""}, "file must be non-empty"),
    "no picture": ("sendPhoto", {}, {"photo": ogg()}, "IMAGE_PROCESS_FAILED"),
    "too wide": ("sendPhoto", {}, {"photo": png(9_000, 1_001)}, "PHOTO_INVALID_DIMENSIONS"),
    "too narrow": ("sendPhoto", {}, {"photo": png(1, 21)}, "PHOTO_INVALID_DIMENSIONS"),
    "too large": ("sendPhoto", {}, {"photo": png(more=10 * 2**20)}, "file is too big"),
    "a long caption": ("sendPhoto", {"caption": "a" * 1025}, {"photo": png()}, "caption is too long"),
    "no voice": ("sendVoice", {}, {"voice": png()}, "voice messages as one of"),
}


@pytest.mark.parametrize("which", REFUSED)
async def test_telegram_refuses(which: str) -> None:
    method, fields, files, what = REFUSED[which]
    async with sandbox() as box:
        phone = await box.chat()
        status, answer = await upload(box, method, {"chat_id": phone["address"], **fields}, **files)
        assert status == 400
        assert what in answer["description"]
        assert await box.ledger() == []


# --- WhatsApp --------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def serving(content: bytes, kind: str, status: int = 200, head_kind: str = "") -> AsyncIterator[str]:
    """The app's own web server, as far as Twilio asks it for a file."""

    async def give(request: web.Request) -> web.Response:
        shown = head_kind if head_kind and request.method == "HEAD" else kind
        return web.Response(body=content, status=status, headers={"Content-Type": shown} if shown else {})

    site = web.Application()
    site.router.add_get("/file", give)
    runner = web.AppRunner(site, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/file"
    finally:
        await runner.cleanup()


async def writer(box: Box) -> dict[str, Any]:
    """A WhatsApp phone that has just written."""
    phone = await box.new_phone("whatsapp")
    await box.post(f"/sandbox/phones/{phone['id']}/write", {"text": "Hei"})
    return phone


async def ended(box: Box) -> dict[str, Any]:
    async with asyncio.timeout(30):
        while True:
            *_, entry = await box.ledger()
            if entry["status"] in ("read", "failed"):
                return entry
            await asyncio.sleep(0.01)


def form(phone: dict[str, Any], url: str, **more: str) -> dict[str, str]:
    return {"To": f"whatsapp:{phone['address']}", "From": f"whatsapp:{WHATSAPP_FROM}", "MediaUrl": url, **more}


@pytest.mark.parametrize(
    ("content", "kind", "body"), [(png(), "image/png", "Døra"), (jpeg(), "image/jpeg", ""), (ogg(), "audio/ogg", "")]
)
async def test_twilio_fetches_what_whatsapp_shows(content: bytes, kind: str, body: str) -> None:
    async with sandbox() as box, serving(content, kind) as url:
        phone = await writer(box)
        status, answer = await box.send(form(phone, url, Body=body))
        assert (status, answer["num_media"], answer["body"]) == (201, "1", body)
        entry = await ended(box)
        assert (entry["status"], entry["media"]) == ("read", kind)
        shown = (await box.get(f"/sandbox/phones/{phone['id']}"))["messages"][-1]
        assert (shown["text"], shown["media"]["type"]) == (body, kind)


FAILS = {
    "gone": (png(), {"kind": "image/png", "status": 404}, 63019),
    "an error": (png(), {"kind": "image/png", "status": 500}, 63019),
    "a redirect": (png(), {"kind": "image/png", "status": 302}, 63019),
    "empty": (b"", {"kind": "image/png"}, 63019),
    "an SVG": (b"<svg/>", {"kind": "image/svg+xml"}, 63021),
    "a page": (b"<html>", {"kind": "text/html"}, 63021),
    "Vorbis": (ogg(b"\x01vorbis"), {"kind": "audio/ogg"}, 12300),
    "another type": (png(), {"kind": "image/jpeg"}, 12300),
    "another type on HEAD": (png(), {"kind": "image/png", "head_kind": "text/plain"}, 12300),
    "a large picture": (png(more=5 * 2**20), {"kind": "image/png"}, 11751),
    "a long recording": (ogg(more=16 * 2**20), {"kind": "audio/ogg"}, 11751),
}


@pytest.mark.parametrize("which", FAILS)
async def test_what_cannot_be_shown_fails_after_it_was_taken(which: str) -> None:
    content, served, code = FAILS[which]
    async with sandbox() as box, serving(content, **served) as url:  # type: ignore[arg-type]
        phone = await writer(box)
        status, _ = await box.send(form(phone, url, Body="", StatusCallback=f"{box.app.url}/status"))
        assert status == 201
        entry = await ended(box)
        assert (entry["status"], entry["error_code"]) == ("failed", code)
        shown = (await box.get(f"/sandbox/phones/{phone['id']}"))["messages"]
        assert all(each["mine"] for each in shown)


async def test_an_address_where_nobody_answers_and_words_below_a_recording() -> None:
    async with sandbox() as box, serving(ogg(), "audio/ogg") as url:
        for address, body, code in (("http://127.0.0.1:9/file", "", 63019), (url, "words", 63021)):
            phone = await writer(box)
            await box.send(form(phone, address, Body=body))
            entry = await ended(box)
            assert (entry["status"], entry["error_code"]) == ("failed", code)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"MediaUrl": "https://example.org/a.png"}, 21620),
        ({"MediaUrl": "a.png"}, 21620),
        ({"To": "+447700900010", "From": "+447700900001"}, 20001),
        ({"ContentSid": "HX" + "d" * 32, "ContentVariables": '{"1": "a", "2": "b"}', "Body": ""}, 20001),
    ],
)
async def test_twilio_refuses_at_once(change: dict[str, str], code: int) -> None:
    async with sandbox() as box:
        phone = await writer(box)
        status, answer = await box.send(form(phone, "http://127.0.0.1:9/file") | change)
        assert (status, answer["code"]) == (400, code)
