"""The sandbox must never be what limits a test: how many sends a second it takes, in a process of its own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest

from tests.sandbox.running import SMS_FROM, login, settings

SENDS = 1500
CONNECTIONS = 30
FLOOR = 1000  # sends a second, the best of three; the goal on a core of its own is 2,000


@pytest.fixture
def port() -> Iterator[int]:
    command = [sys.executable, "-m", "sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield int(process.stdout.readline().rsplit(":", 1)[1])
        process.terminate()


def request(number: int) -> bytes:
    config = settings()
    body = urlencode(
        {"To": f"+1201555{number:04d}", "From": SMS_FROM, "Body": f"Hei {number}", "ValidityPeriod": "600"}
    )
    return (
        f"POST /2010-04-01/Accounts/{config.account_sid}/Messages.json HTTP/1.1\r\nHost: sandbox\r\n"
        f"Authorization: {login(config.account_sid, config.auth_token)['Authorization']}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


async def send_all(port: int, requests: Iterator[bytes]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for each in requests:
        writer.write(each)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 201")
        await reader.readexactly(int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0]))
    writer.close()
    await writer.wait_closed()


async def test_a_thousand_sends_a_second_at_least(port: int) -> None:
    best = 0.0
    for _ in range(3):
        requests = iter([request(number) for number in range(SENDS)])
        started = time.perf_counter()
        await asyncio.gather(*(send_all(port, requests) for _ in range(CONNECTIONS)))
        best = max(best, SENDS / (time.perf_counter() - started))
        if best >= 2 * FLOOR:
            break
    assert best >= FLOOR
