"""A server of bytes for tests: it counts what it read, and misbehaves on demand. And the channels, pointed at it."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from bot.types import ChannelName, Outbound
from channels.telegram import TelegramChannel
from channels.transport import Transport
from channels.twilio_sms import TwilioSms
from channels.whatsapp import TwilioWhatsApp

PAYLOADS = Path(__file__).parent / "payloads"
TOKEN = "5550:SECRET-BOT-TOKEN"
SID, AUTH, SERVICE = "AC00000000000000000000000000000001", "SECRET-AUTH-TOKEN", "MG00000000000000000000000000000002"
SECRET = "webhook_secret-1"
NUMBER, PERSON, CHAT = "+12025550123", "+447700900101", "5550001"
PUBLIC = "https://lykt.example"

ALL = pytest.mark.parametrize("name", list(ChannelName))
CREATED = {
    ChannelName.SMS: "answer_twilio_created.json",
    ChannelName.WHATSAPP: "answer_twilio_created.json",
    ChannelName.TELEGRAM: "answer_telegram_sent.json",
}

Channel = TelegramChannel | TwilioSms | TwilioWhatsApp


@dataclass
class Seen:
    """One request that was read to its end."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        fields = parse_qs(self.body.decode(), keep_blank_values=True)
        assert all(len(values) == 1 for values in fields.values())
        return {name: values[0] for name, values in fields.items()}


@dataclass
class Wire:
    """One connection, as an act sees it."""

    server: RawServer
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def read(self) -> Seen | None:
        """The next request, None at the end of the connection."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            byte = await self.reader.read(1)
            if not byte:
                return None
            self.server.bytes_read += 1
            head += byte
        line, *rest = head.decode().strip().split("\r\n")
        headers = {name.lower(): value for name, _, value in (one.partition(": ") for one in rest)}
        body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        self.server.bytes_read += len(body)
        seen = Seen(line, headers, body)
        self.server.requests.append(seen)
        return seen

    async def write(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    def reset(self) -> None:
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Act = Callable[[Wire], Awaitable[None]]


@dataclass
class RawServer:
    act: Act
    port: int = 0
    bytes_read: int = 0
    connections: int = 0
    requests: list[Seen] = field(default_factory=list)

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            await self.act(Wire(self, reader, writer))
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def serving(act: Act, tls: ssl.SSLContext | None = None) -> AsyncIterator[RawServer]:
    server = RawServer(act)
    async with await asyncio.start_server(server.meet, "127.0.0.1", 0, ssl=tls) as listening:
        server.port = listening.sockets[0].getsockname()[1]
        yield server


@asynccontextmanager
async def transport(**options: float) -> AsyncIterator[Transport]:
    shared = Transport(**options)  # type: ignore[arg-type]
    try:
        yield shared
    finally:
        await shared.close()


def answer(status: int, body: bytes | str, headers: str = "") -> bytes:
    """An HTTP answer, byte for byte. `body` may be the name of a payload."""
    content = (PAYLOADS / body).read_bytes() if isinstance(body, str) else body
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n{headers}Content-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


def answering(status: int, body: bytes | str, headers: str = "") -> Act:
    """Every request gets this answer."""

    async def act(wire: Wire) -> None:
        while await wire.read():
            await wire.write(answer(status, body, headers))

    return act


async def reset_after_reading(wire: Wire) -> None:
    await wire.read()
    wire.reset()


async def close_after_reading(wire: Wire) -> None:
    await wire.read()


def make(name: ChannelName, shared: Transport, port: int, scheme: str = "http") -> Channel:
    url = f"{scheme}://127.0.0.1:{port}"
    match name:
        case ChannelName.TELEGRAM:
            return TelegramChannel(shared, TOKEN, SECRET, api_url=url, public_url=PUBLIC)
        case ChannelName.SMS:
            return TwilioSms(shared, SID, AUTH, SERVICE, PUBLIC, api_url=url)
        case ChannelName.WHATSAPP:
            return TwilioWhatsApp(shared, SID, AUTH, NUMBER, PUBLIC, api_url=url)


def outbound(name: ChannelName, text: str = "Open tonight from 18 to 22.") -> Outbound:
    return Outbound(name, CHAT if name is ChannelName.TELEGRAM else PERSON, text, token="tok_EN-1", validity=300)
