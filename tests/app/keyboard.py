"""A service folder, keys and a store of their own, and commands run as a person would type them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from app.cli import app
from app.knowledge import SAMPLE
from bot.store.server import EmbeddedServer
from bot.vault import new_key

HEAD = "channel,address,language,consent_date,consent_source,tags\n"
ENOUGH = (
    f"{HEAD}sms,+447700900101,en,2026-01-02,street,outreach\n"
    "sms,+447700900102,nb,2026-01-02,street,\n"
    "sms,+447700900103,en,,,\n"
    "whatsapp,+447700900104,en,2026-01-02,street,\n"
    "telegram,5550001,en,2026-01-02,street,\n"
)


@dataclass
class Keyboard:
    folder: Path

    def type(self, *words: str, stdin: str | bytes = "") -> Result:
        """Run one command. What is raised and not told as one line is raised here."""
        done = CliRunner().invoke(app, list(words), input=stdin)
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done

    def json(self, *words: str) -> Any:
        done = self.type(*words, "--json")
        assert done.exit_code == 0, done.stderr
        return json.loads(done.stdout)

    def refused(self, *words: str, status: int = 1) -> str:
        """The one line that says why not."""
        done = self.type(*words)
        assert done.exit_code == status, (done.stdout, done.stderr)
        lines = done.stderr.strip().splitlines()
        assert status != 1 or len(lines) == 1, lines
        return lines[-1]

    def file(self, name: str, text: str | bytes) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return str(path)

    def change(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))


@contextmanager
def at_the_keyboard(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[Keyboard]:
    """Everything of the machine's own environment is out of sight; the store stays up between two commands."""
    shutil.copytree(SAMPLE, folder / "service")
    for name in ("REDIS_URL", "PUBLIC_URL", "PORT", "LYKT_HOST", "TWILIO_ACCOUNT_SID", "TELEGRAM_BOT_TOKEN"):
        patch.delenv(name, raising=False)
    patch.setenv("LYKT_KEYS", new_key())
    patch.setenv("LYKT_DATA_DIR", str(folder / "var"))
    patch.setenv("LYKT_SERVICE_DIR", str(folder / "service"))
    patch.chdir(folder)
    server = EmbeddedServer(folder / "var")
    server.enter()
    try:
        yield Keyboard(folder)
    finally:
        server.leave()
