"""Settings: what an operator sets in the environment or in `.env`. Nobody else reads the environment.

A channel whose settings are missing is off; one half set is an error that names the missing one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

TWILIO_API = "https://api.twilio.com"
TELEGRAM_API = "https://api.telegram.org"
QUICK_EXIT = "https://www.wikipedia.org/"  # a page that tells nothing about whoever looks at it
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class SettingsError(Exception):
    """A setting is missing or wrong: one line that says which, and what to do."""


@dataclass(frozen=True, slots=True)
class Twilio:
    account_sid: str
    auth_token: str
    sms_sender: str  # a messaging service (MG…) or a number; "" = SMS off
    whatsapp_from: str  # "" = WhatsApp off
    api_url: str
    sms_per_second: float
    whatsapp_per_second: float


@dataclass(frozen=True, slots=True)
class Telegram:
    token: str
    secret: str
    api_url: str
    per_second: float


@dataclass(frozen=True, slots=True)
class Settings:
    redis_url: str  # "" = the embedded store
    store_may_lose: bool
    data_dir: Path
    service_dir: Path
    port: int
    public_url: str  # "" = not reachable from outside: Telegram is polled, Twilio refused
    keys: tuple[str, ...]
    sandbox_port: int
    twilio: Twilio | None
    telegram: Telegram | None
    host: str = "127.0.0.1"  # where the web process listens
    quick_exit: str = QUICK_EXIT  # where the console's quick exit leads

    @property
    def simulated(self) -> bool:
        """True when every channel that is on talks to this machine only: no real person can be reached."""
        urls = [part.api_url for part in (self.twilio, self.telegram) if part]
        return all(urlsplit(url).hostname in LOOPBACK for url in urls)


def read_env_file(path: Path) -> dict[str, str]:
    """The NAME=value lines of an `.env` file; comments, blanks, `export` and quotes as usual. Raises SettingsError."""
    values: dict[str, str] = {}
    if not path.is_file():
        return values
    for number, raw in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        line = raw.strip().removeprefix("export ").strip()
        if not line or line.startswith("#"):
            continue
        name, equals, value = line.partition("=")
        if not equals or not name.strip().isidentifier():
            raise SettingsError(f"{path.name} line {number}: not NAME=value. Write it so, or start it with #.")
        value = value.strip()
        if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        values[name.strip()] = value
    return values


def load(environ: Mapping[str, str] | None = None, folder: Path | None = None) -> Settings:
    """The settings from the environment, which wins, and from `.env` in `folder` (the working folder).

    Raises SettingsError."""
    given = {**read_env_file((folder or Path.cwd()) / ".env"), **(os.environ if environ is None else environ)}
    env = {name: value.strip() for name, value in given.items() if value.strip()}
    environment = os.environ if environ is None else environ
    # A host that gives us a PORT reaches us from another machine; a computer of our own lets only itself in.
    hosted = bool(environment.get("PORT")) and urlsplit(env.get("PUBLIC_URL", "")).hostname not in LOOPBACK
    return Settings(
        redis_url=env.get("REDIS_URL", ""),
        store_may_lose=env.get("LYKT_STORE_MAY_LOSE", "").lower() in ("yes", "true", "1"),
        data_dir=Path(env.get("LYKT_DATA_DIR", "./var")),
        service_dir=Path(env.get("LYKT_SERVICE_DIR", "./service")),
        port=int(_number(env, "PORT", 8000)),
        public_url=_public_url(env),
        keys=tuple(key.strip() for key in env.get("LYKT_KEYS", "").split(",") if key.strip()),
        sandbox_port=int(_number(env, "SANDBOX_PORT", 8100)),
        twilio=_twilio(env),
        telegram=_telegram(env),
        host=env.get("LYKT_HOST") or ("0.0.0.0" if hosted else "127.0.0.1"),  # noqa: S104
        quick_exit=_quick_exit(env),
    )


def neutral_environment() -> dict[str, str]:
    """The environment for a process beside us, without any setting of Lykt's."""
    ours = ("LYKT_", "TWILIO_", "TELEGRAM_", "SANDBOX_", "DEMO_")
    single = ("REDIS_URL", "PUBLIC_URL", "PORT")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours) and name not in single}


def asked(name: str) -> bool:
    """Whether the environment asks for something: `DEMO_EXIT=1`."""
    return os.environ.get(name, "").strip().lower() not in ("", "0", "no", "false")


def _twilio(env: Mapping[str, str]) -> Twilio | None:
    sender = env.get("TWILIO_MESSAGING_SERVICE_SID") or env.get("TWILIO_SMS_FROM", "")
    whatsapp = env.get("TWILIO_WHATSAPP_FROM", "").removeprefix("whatsapp:")
    names = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN")
    if not any(env.get(name) for name in names) and not sender and not whatsapp:
        return None
    for name in names:
        if not env.get(name):
            raise SettingsError(f"{name} is missing: Twilio is half set. Set it, or remove the other TWILIO_ settings.")
    if not sender and not whatsapp:
        raise SettingsError(
            "TWILIO_SMS_FROM is missing: Twilio has no sender. Set it, TWILIO_MESSAGING_SERVICE_SID or "
            "TWILIO_WHATSAPP_FROM."
        )
    return Twilio(
        env["TWILIO_ACCOUNT_SID"],
        env["TWILIO_AUTH_TOKEN"],
        sender,
        whatsapp,
        env.get("TWILIO_API_URL", TWILIO_API).rstrip("/"),
        _number(env, "TWILIO_SMS_PER_SECOND", 1),
        _number(env, "TWILIO_WHATSAPP_PER_SECOND", 10),
    )


def _telegram(env: Mapping[str, str]) -> Telegram | None:
    token, secret = env.get("TELEGRAM_BOT_TOKEN", ""), env.get("TELEGRAM_WEBHOOK_SECRET", "")
    if not token and not secret:
        return None
    if not token:
        raise SettingsError("TELEGRAM_BOT_TOKEN is missing: Telegram is half set. Get one from @BotFather and set it.")
    if env.get("PUBLIC_URL") and not secret:
        raise SettingsError(
            "TELEGRAM_WEBHOOK_SECRET is missing: with PUBLIC_URL set, Telegram calls us and must prove itself. "
            "Set it to a long random word of letters, digits, _ and -."
        )
    return Telegram(
        token,
        secret,
        env.get("TELEGRAM_API_URL", TELEGRAM_API).rstrip("/"),
        _number(env, "TELEGRAM_PER_SECOND", 30),
    )


def _public_url(env: Mapping[str, str]) -> str:
    url = env.get("PUBLIC_URL", "").rstrip("/")
    if not url:
        return ""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError("PUBLIC_URL is no web address. Write it like https://lykt.example.org.")
    return url


def _quick_exit(env: Mapping[str, str]) -> str:
    url = env.get("LYKT_QUICK_EXIT", QUICK_EXIT)
    if not re.fullmatch(r"https://[A-Za-z0-9.-]+(:[0-9]+)?(/[!#-&(-+\--:=-Z_a-z~]*)?", url):
        raise SettingsError(f"LYKT_QUICK_EXIT is no web address. Write it like {QUICK_EXIT}")
    return url


def _number(env: Mapping[str, str], name: str, default: float) -> float:
    try:
        value = float(env.get(name, default))
    except ValueError:
        raise SettingsError(f"{name} is no number. Set it to one, for example {default}.") from None
    if not 0 < value <= 65535:
        raise SettingsError(f"{name} is out of range. Set it to a number above 0, for example {default}.")
    return value
