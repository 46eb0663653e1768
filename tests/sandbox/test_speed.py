"""The sandbox must never be what limits a test: how many sends a second it takes, in a process of its own."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.sandbox.running import SMS_FROM, login, settings

SENDS = 1500
CONNECTIONS = 30
FLOOR = 1000  # sends in a second of a processor's time, the best of three; the goal is 2,000
TICKS = os.sysconf("SC_CLK_TCK")

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc: what it used cannot be told")


@pytest.fixture
def process() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.terminate()


def used(process: subprocess.Popen[str]) -> float:
    """Seconds of a processor's time; what else the machine does is not counted (proc_pid_stat(5), fields 14 and 15)."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


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


async def test_a_thousand_sends_a_second_at_least(process: subprocess.Popen[str]) -> None:
    assert process.stdout
    port = int(process.stdout.readline().rsplit(":", 1)[1])
    best = 0.0
    for _ in range(3):
        requests = iter([request(number) for number in range(SENDS)])
        before = used(process)
        await asyncio.gather(*(send_all(port, requests) for _ in range(CONNECTIONS)))
        best = max(best, SENDS / (used(process) - before))
        if best >= 2 * FLOOR:
            break
    assert best >= FLOOR
