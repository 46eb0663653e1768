"""Every way a send can go wrong on the wire, for every channel, against a server that counts what it read."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.types import ChannelName, MaybeSent, NotSent
from channels.transport import Transport
from tests.channels.raw_server import (
    ALL,
    AUTH,
    CHAT,
    CREATED,
    PERSON,
    TOKEN,
    Act,
    Wire,
    answering,
    close_after_reading,
    make,
    outbound,
    reset_after_reading,
    serving,
    transport,
)


def assert_silent(error: BaseException, log: pytest.LogCaptureFixture) -> None:
    """Neither the error, nor what hangs on it, nor the log names the address, the token or the person."""
    assert error.__cause__ is None
    assert error.__context__ is None
    told = "".join(traceback.format_exception(error)[-1:]) + repr(error.args) + repr(vars(error)) + log.text
    for secret in (TOKEN, AUTH, "127.0.0.1", "/bot", "2010-04-01", PERSON, CHAT, "Open tonight"):
        assert secret not in told


async def fails(
    name: ChannelName, port: int, kind: type[Exception], log: pytest.LogCaptureFixture, **options: float
) -> str:
    """Sends once and returns the one word that the failure has."""
    log.set_level(logging.DEBUG)
    async with transport(**options) as shared:
        with pytest.raises(kind) as caught:
            await make(name, shared, port).send(outbound(name))
    assert_silent(caught.value, log)
    return str(caught.value)


# --- proven: nothing was sent ----------------------------------------------------------------------------------------


@ALL
async def test_refused(name: ChannelName, caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound but not listening: the kernel refuses
        assert await fails(name, taken.getsockname()[1], NotSent, caplog) == "connection refused"


class NoSuchName(AbstractResolver):
    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        raise OSError(None, "Name or service not known")

    async def close(self) -> None: ...


async def test_name_not_found() -> None:
    shared = Transport(resolver=NoSuchName())
    with pytest.raises(NotSent, match=r"^host name not found$") as caught:
        await shared.request("POST", f"https://provider.invalid/bot{TOKEN}/x", data=b"x")
    assert caught.value.__context__ is None
    await shared.close()


@ALL
async def test_connect_timeout(name: ChannelName, caplog: pytest.LogCaptureFixture) -> None:
    """A listener whose queue is full: the kernel drops our first packet, and nobody answers."""
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        await asyncio.sleep(0.01)
        word = await fails(name, full.getsockname()[1], NotSent, caplog, connect=0.1)
        assert word == "no connection in time"
        for one in waiting:
            one.close()


@ALL
async def test_no_free_connection(name: ChannelName, caplog: pytest.LogCaptureFixture) -> None:
    async with serving(hang) as server, transport(connect=1.0, total=3.0, connections=1) as shared:
        channel = make(name, shared, server.port)
        first = asyncio.create_task(channel.send(outbound(name)))
        while not server.requests:  # noqa: ASYNC110 - no event tells what a server has read
            await asyncio.sleep(0.002)
        with pytest.raises(NotSent, match=r"^no connection in time$"):
            await channel.send(outbound(name))
        with pytest.raises(MaybeSent, match=r"^no answer in time$"):
            await first
    assert len(server.requests) == 1


@ALL
async def test_untrusted_certificate(name: ChannelName, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with serving(hang, tls=self_signed(tmp_path)) as server, transport(connect=60.0) as shared:
        with pytest.raises(NotSent, match=r"^TLS handshake failed$") as caught:
            await make(name, shared, server.port, "https").send(outbound(name))
    assert_silent(caught.value, caplog)
    assert server.bytes_read == 0


async def test_no_tls_at_all() -> None:
    async with serving(garbage) as server, transport(connect=60.0) as shared:
        with pytest.raises(NotSent):
            await shared.request("POST", f"https://127.0.0.1:{server.port}/", data=b"x")
    assert server.requests == []


def self_signed(folder: Path) -> ssl.SSLContext:
    key, who = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(who, who, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


# --- it may have been sent -------------------------------------------------------------------------------------------


async def hang(wire: Wire) -> None:
    await wire.read()
    await asyncio.sleep(30)


async def reset_at_once(wire: Wire) -> None:
    wire.reset()


async def garbage(wire: Wire) -> None:
    await wire.write(b"220 mail.example ESMTP ready\r\n")
    await wire.read()


async def half_a_body(wire: Wire) -> None:
    await wire.read()
    await wire.write(b'HTTP/1.1 201 X\r\nContent-Length: 400\r\n\r\n{"sid": "SM1", "ok": tr')


async def half_a_head(wire: Wire) -> None:
    await wire.read()
    await wire.write(b"HTTP/1.1 200 OK\r\nContent-Le")


async def stall_in_body(wire: Wire) -> None:
    await wire.read()
    await wire.write(b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{")
    await asyncio.sleep(30)


#: act → our word, and how many requests the server read to their end
UNCERTAIN: list[tuple[Act, str, int]] = [
    (reset_at_once, "connection lost", 0),
    (reset_after_reading, "connection lost", 1),
    (close_after_reading, "connection lost", 1),
    (hang, "no answer in time", 1),
    (stall_in_body, "no answer in time", 1),
    (half_a_head, "answer unreadable|connection lost", 1),
    (half_a_body, "answer cut off", 1),
    (answering(500, b'{"code": 20500, "status": 500}'), "HTTP 500", 1),
    (answering(502, b"<html>Bad Gateway</html>"), "HTTP 502", 1),
    (answering(503, b"", "Retry-After: 1\r\n"), "HTTP 503", 1),
    (answering(408, b""), "HTTP 408", 1),
    (answering(200, b""), "answer unreadable", 1),
    (answering(200, b"<html>Please log in to the network</html>"), "answer unreadable", 1),
    (answering(200, b"[1, 2]"), "answer unreadable", 1),
    (answering(200, b"{}"), "answer unreadable", 1),
    (answering(200, b'{"ok": true, "result": "what"}'), "answer unreadable", 1),
    (answering(200, b"\xff\xfe\x00"), "answer unreadable", 1),
]


@ALL
@pytest.mark.parametrize(("act", "word", "read"), UNCERTAIN)
async def test_uncertain(name: ChannelName, act: Act, word: str, read: int, caplog: pytest.LogCaptureFixture) -> None:
    async with serving(act) as server:
        said = await fails(name, server.port, MaybeSent, caplog, total=1.0 if "time" in word else 60.0)
    assert said in word.split("|")
    assert len(server.requests) == read
    assert server.connections == 1


@ALL
async def test_garbage_is_never_taken_for_an_answer(name: ChannelName, caplog: pytest.LogCaptureFixture) -> None:
    async with serving(garbage) as server:
        said = await fails(name, server.port, MaybeSent, caplog)
    assert said in ("answer unreadable", "connection lost")
    assert len(server.requests) <= 1


@ALL
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_is_followed(name: ChannelName, status: int, caplog: pytest.LogCaptureFixture) -> None:
    async with (
        serving(answering(200, CREATED[name])) as elsewhere,
        serving(answering(status, b"", f"Location: http://127.0.0.1:{elsewhere.port}/\r\n")) as server,
    ):
        assert await fails(name, server.port, MaybeSent, caplog) == f"HTTP {status}"
    assert len(server.requests) == 1
    assert elsewhere.connections == 0
