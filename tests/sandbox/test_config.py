"""Settings of the sandbox: from a file, from the command line, and what is wrong with them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sandbox.__main__ import configure
from sandbox.config import SandboxConfig
from sandbox.faults import Kind
from sandbox.server import running
from tests.sandbox.running import settings


def test_a_file_and_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.json"
    options = {
        "port": 9000,
        "seed": 7,
        "whatsapp_from": "whatsapp:+447700900003",
        "templates": {"HX" + "a" * 32: {"locale": "nb", "body": "Hei {{1}}"}},
        "receipts": {"sent": 1.5},
        "behaviour": {"stops": 0.5},
        "rates": {"overall": 0},
        "faults": [{"kind": "reset_after", "share": 0.1}],
        "locales": ["nb", "th"],
    }
    file.write_text(json.dumps(options), "utf-8")
    config = configure(["--config", str(file), "--port", "9001", "--people", "5", "--no-own-keywords"])
    assert (config.port, config.seed, config.people, config.own_keywords) == (9001, 7, 5, False)
    assert config.whatsapp_from == "+447700900003"
    assert config.templates["HX" + "a" * 32].body == "Hei {{1}}"
    assert (config.receipts.sent, config.behaviour.stops, config.rates.overall) == (1.5, 0.5, 0)
    assert (config.faults[0].kind, config.faults[0].share) == (Kind.RESET_AFTER, 0.1)
    assert config.locales == ("nb", "th")


@pytest.mark.parametrize(
    "wrong",
    [
        {"prot": 1},
        {"receipts": {"soon": 1}},
        {"receipts": 1},
        {"templates": {"HX1": {"body": "a"}}},
        {"faults": [{"kind": "fire"}]},
        [],
    ],
)
def test_a_wrong_name_is_said(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"option|object|fault|body|kind|fire|locale"):
        SandboxConfig.from_json(wrong)


async def test_only_loopback_is_listened_on_and_called() -> None:
    for config in (settings(host="0.0.0.0"), settings(inbound_url="https://example.org/in")):  # noqa: S104
        with pytest.raises(ValueError, match=r"loopback|this machine"):
            async with running(config):
                pass


async def test_a_taken_port_is_an_error() -> None:
    first = settings()
    async with running(first):
        assert first.port > 0
        with pytest.raises(OSError, match="in use"):
            async with running(settings(port=first.port)):
                pass


def test_the_command_serves_until_it_is_told_to_stop() -> None:
    command = [sys.executable, "-m", "sandbox", "--port", "0", "--people", "3"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().startswith("sandbox: http://127.0.0.1:")
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0


def test_a_wrong_command_says_why_and_ends_with_2(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.json"
    file.write_text('{"prot": 1}', "utf-8")
    command = [sys.executable, "-m", "sandbox", "--config", str(file)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (2, "sandbox: SandboxConfig: no such option: prot\n")
