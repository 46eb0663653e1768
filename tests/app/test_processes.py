"""The processes as an operator starts them: what they say, how they stop, what they never say."""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app import logs
from app.simulating import sandbox_config
from bot.settings import SettingsError, load
from bot.vault import new_key
from tests.app.keyboard import ENOUGH, Keyboard
from tests.ports import free_port

ROOT = Path(__file__).parents[2]

#: A host waits for five seconds; a machine that runs other tests beside may need more of them.
SOON = 15


def hears_interrupts() -> None:
    """Tests that run in the background ignore Ctrl-C, and so would what they start."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def process(folder: Path, *words: str, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """One of the processes, ended at the end whatever happens."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | settings
    with subprocess.Popen(
        [sys.executable, "-m", "app", *words],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hears_interrupts,
    ) as started:
        try:
            yield started
        finally:
            started.kill()


def wait_for(url: str, seconds: float = 60) -> bytes:
    deadline = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(url) as answer:  # noqa: S310 - our own server
                return bytes(answer.read())
        except OSError:
            assert time.monotonic() < deadline, url
            time.sleep(0.05)


def stopped(started: subprocess.Popen[str], name: signal.Signals) -> tuple[int, float, str, str]:
    """Exit status, seconds it took, and what it said."""
    begin = time.monotonic()
    started.send_signal(name)
    out, err = started.communicate(timeout=60)
    return started.returncode, time.monotonic() - begin, out, err


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_both_in_one_process_stop_in_time(keyboard: Keyboard, name: signal.Signals) -> None:
    port = free_port()
    with process(keyboard.folder, "serve", PORT=str(port), PUBLIC_URL=f"http://127.0.0.1:{port}") as started:
        wait_for(f"http://127.0.0.1:{port}/health/ready")
        wait_for(f"http://127.0.0.1:{port}/?q=a-secret-token")
        deadline = time.monotonic() + 60  # it reads its models first
        while b'"workers":1' not in wait_for(f"http://127.0.0.1:{port}/health/ready").replace(b" ", b""):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        status, seconds, _, said = stopped(started, name)
    assert (status, seconds < SOON) == (0, True)
    assert f"http://127.0.0.1:{port}" in said
    assert said.count(f"within a day: http://127.0.0.1:{port}/welcome/") == 1
    assert "a-secret-token" not in said
    assert "Traceback" not in said


@pytest.mark.parametrize("command", ["web", "worker"])
def test_each_alone(keyboard: Keyboard, command: str) -> None:
    """The worker while it still reads its models."""
    with process(keyboard.folder, command, PORT=str(free_port()), PUBLIC_URL="http://127.0.0.1:1") as started:
        assert started.stderr
        assert f"{command}: " in started.stderr.readline()
        status, seconds, _, _ = stopped(started, signal.SIGTERM)
    assert (status, seconds < SOON) == (0, True)


def test_a_port_that_is_taken_is_one_line(keyboard: Keyboard) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        process(keyboard.folder, "web", PORT=str(taken.getsockname()[1]), LYKT_HOST="127.0.0.1") as started,
    ):
        _, said = started.communicate(timeout=60)
        assert started.returncode == 1
    assert len(said.splitlines()) == 1
    assert "set another PORT" in said


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"LYKT_KEYS": ""}, "LYKT_KEYS is missing"),
        ({"TELEGRAM_WEBHOOK_SECRET": "x"}, "TELEGRAM_BOT_TOKEN is missing"),
        ({"REDIS_URL": "redis://127.0.0.1:1"}, "The store does not answer"),
        ({"LYKT_SERVICE_DIR": "nowhere"}, "lykt init nowhere"),
    ],
)
def test_what_is_missing_is_one_line(keyboard: Keyboard, settings: dict[str, str], why: str) -> None:
    with process(keyboard.folder, "worker", **settings) as started:
        _, said = started.communicate(timeout=60)
        assert (started.returncode, len(said.splitlines())) == (1, 1)
    assert why in said


def test_the_sandbox_knows_the_services_templates(keyboard: Keyboard) -> None:
    port = free_port()
    with process(keyboard.folder, "sandbox", "--people", "6", "--seed", "5", SANDBOX_PORT=str(port)) as started:
        people = wait_for(f"http://127.0.0.1:{port}/sandbox/people.csv").decode()
        status, seconds, out, said = stopped(started, signal.SIGTERM)
    assert (status, seconds < SOON) == (0, True)
    assert len(people.splitlines()) == 7
    assert f"phones: http://127.0.0.1:{port}" in out
    assert "TELEGRAM_API_URL=" in said


def test_what_the_sandbox_is_told(keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLIC_URL", "http://127.0.0.1:8000")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:a")
    monkeypatch.setenv("TELEGRAM_WEBHOOK_SECRET", "s")
    file = keyboard.file("sandbox.json", json.dumps({"people": 3, "seed": 4}))
    config = sandbox_config(load(), Path(file), seed=9, people=None)
    assert (config.people, config.seed) == (3, 9)
    assert config.bot_token != "1:a"  # a real token stays out of the sandbox
    assert config.inbound_url.startswith("http://127.0.0.1:8000/webhooks/twilio/message")
    english = config.templates["HXc84916bbfa69332f05d20428677cf848"]
    assert "{{1}}" in english.body
    assert english.buttons[0] == {"text": "I want a time", "data": "campaign:yes"}
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:8100")
    monkeypatch.setenv("PUBLIC_URL", "https://lykt.example.org")
    config = sandbox_config(load())
    assert (config.bot_token, config.inbound_url) == ("1:a", "")


@pytest.mark.parametrize("text", ["{", "[]", '{"nonsense": 1}'])
def test_a_wrong_sandbox_file_is_one_line(keyboard: Keyboard, text: str) -> None:
    with pytest.raises(SettingsError, match=r"sandbox\.json"):
        sandbox_config(load(), Path(keyboard.file("sandbox.json", text)))
    with pytest.raises(SettingsError, match="cannot be read"):
        sandbox_config(load(), Path("none.json"))


def test_a_new_service_folder_never_replaces_one(keyboard: Keyboard) -> None:
    assert keyboard.type("init", "fresh").exit_code == 0
    assert (keyboard.folder / "fresh" / "service.toml").is_file()
    assert (keyboard.folder / "fresh" / "campaigns" / "vaccine" / "en.ftl").is_file()
    assert "not empty" in keyboard.refused("init", "fresh")
    assert "not empty" in keyboard.refused("init", keyboard.file("a-file", "x"))


def test_a_new_key_works(keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    done = keyboard.type("keys", "new")
    [key] = done.stdout.split()
    assert key != keyboard.type("keys", "new").stdout.strip()
    monkeypatch.setenv("LYKT_KEYS", f"{key},{load().keys[0]}")
    assert keyboard.json("campaign", "list") == []


def test_a_key_that_people_are_found_by_is_not_left_out(keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else an import would take those who said STOP for strangers."""
    first, second = load().keys[0], new_key()
    people = keyboard.file("people.csv", ENOUGH)
    assert keyboard.type("contacts", "import", people).exit_code == 0
    assert keyboard.type("contacts", "stop", "+447700900101").exit_code == 0
    monkeypatch.setenv("LYKT_KEYS", second)
    assert "LYKT_KEYS lacks a key" in keyboard.refused("contacts", "import", people)
    with process(keyboard.folder, "worker", LYKT_KEYS=second) as started:
        assert "LYKT_KEYS lacks a key" in started.communicate(timeout=60)[1]
    assert any("LYKT_KEYS lacks a key" in one["what"] for one in json.loads(keyboard.type("check", "--json").stdout))
    monkeypatch.setenv("LYKT_KEYS", f"{second},{first}")
    assert keyboard.json("contacts", "import", people)["updated"] == 5
    monkeypatch.setenv("LYKT_KEYS", first)
    assert "LYKT_KEYS lacks a key" in keyboard.refused("campaign", "list")


@pytest.mark.parametrize(
    ("environment", "host"),
    [
        ({}, "127.0.0.1"),
        ({"PORT": "5000"}, "0.0.0.0"),  # noqa: S104 - a host routes to us from outside
        ({"PORT": "5000", "PUBLIC_URL": "https://lykt.example.org"}, "0.0.0.0"),  # noqa: S104
        ({"PORT": "5000", "PUBLIC_URL": "http://127.0.0.1:5000"}, "127.0.0.1"),
        ({"PORT": "5000", "LYKT_HOST": "127.0.0.1"}, "127.0.0.1"),
        ({"LYKT_HOST": "::1"}, "::1"),
    ],
)
def test_who_reaches_the_web_process(tmp_path: Path, environment: dict[str, str], host: str) -> None:
    (tmp_path / ".env").write_text("PORT=8123\n")
    assert load(environment, tmp_path).host == host


def test_a_log_line_is_one_line_without_words_of_others() -> None:
    try:
        raise ValueError("+447700900123 said\nhello")
    except ValueError:
        raised = sys.exc_info()
    record = logging.LogRecord("asyncio", logging.ERROR, __file__, 1, "lost\nfuture: ValueError('+44…')", (), raised)
    line = logs.OneLine().format(record)
    assert "\n" not in line
    assert "447700" not in line
    assert line.endswith("lost (ValueError in test_processes.py line " + line.rpartition(" ")[2])


def test_a_mistake_of_ours_is_told_by_its_place_only(keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str) -> None:
        raise RuntimeError(f"something about {text}")

    monkeypatch.setattr("bot.sms.measure", broken)
    line = keyboard.refused("sms", "a private word")
    assert "RuntimeError in test_processes.py" in line
    assert "private" not in line
