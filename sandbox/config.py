"""What one sandbox is told when it starts: accounts, addresses, templates, people, faults."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

from sandbox.faults import Fault

LOCALES = ("nb", "en", "es", "pt", "ro", "bg", "th", "ru", "pl", "ar")


@dataclass
class Template:
    """One approved WhatsApp template. `body` has the placeholders {{1}}, {{2}}…; `buttons` are quick replies."""

    locale: str
    body: str
    buttons: list[dict[str, str]] = field(default_factory=list)  # [{"text", "data"}]


@dataclass
class Receipts:
    """When receipts come (seconds after the step before) and what share of addresses ends badly.

    `stuck`: stays at sent for ever, as happens where a carrier reports nothing. `read`: of the WhatsApp messages. The
    shares are of a campaign that goes well: who sends many and looks after it stops at one in ten.
    """

    sent: float = 0.1
    delivered: float = 0.2
    read: float = 0.3
    undelivered_share: float = 0.01
    failed_share: float = 0.003
    stuck_share: float = 0.01
    read_share: float = 0.6


@dataclass
class Behaviour:
    """What share of the people does what, and how soon (seconds). The seed decides who; the rest is silent."""

    answers: float = 0.10  # 1 or 2, or one of the buttons
    asks: float = 0.04  # a question in their language
    stops: float = 0.005  # STOP in their language
    blocks: float = 0.01  # blocks the bot, or the number
    blocked_before: float = 0.01  # Telegram: had blocked the bot before anything was sent
    never_started: float = 0.0  # Telegram: never opened the chat
    no_consent: float = 0.0  # a row in people.csv without consent
    soonest: float = 0.3
    latest: float = 2.0
    reactions: int = 1  # at most so many per person


@dataclass
class Rates:
    """Telegram's limits in messages; 0 is no limit. `*_burst` is what it lets through at once.

    Source: Telegram Bot FAQ, "My bot is hitting limits": 30 a second overall, 1 a second per chat, bursts tolerated.
    """

    overall: float = 30.0
    overall_burst: float = 40.0
    per_chat: float = 1.0
    per_chat_burst: float = 4.0


@dataclass
class SandboxConfig:
    """Everything one sandbox needs; every field has a default that works.

    `inbound_url`: where Twilio's number, service and WhatsApp sender point; "" is nowhere.
    `epoch`: the moment ids count from, so that two runs never give the same message id; None is the start.
    """

    port: int = 8100  # 0: any free one
    host: str = "127.0.0.1"
    seed: int = 1
    epoch: float | None = None
    account_sid: str = "AC" + "5a" * 16
    auth_token: str = "sandbox-auth-token"  # noqa: S105 - opens nothing but the sandbox
    sms_from: str = "+447700900001"
    messaging_service_sid: str = ""
    whatsapp_from: str = "+447700900002"
    whatsapp_window: float = 24 * 3600.0  # seconds in which free text is allowed after the person's last message
    inbound_url: str = ""
    bot_token: str = "123456789:sandbox-bot-token"  # noqa: S105 - opens nothing but the sandbox
    bot_username: str = "lykt_sandbox_bot"
    own_keywords: bool = True  # Twilio answers STOP, START and HELP itself, as it does by default
    templates: dict[str, Template] = field(default_factory=dict)  # by Content SID
    receipts: Receipts = field(default_factory=Receipts)
    behaviour: Behaviour = field(default_factory=Behaviour)
    rates: Rates = field(default_factory=Rates)
    faults: list[Fault] = field(default_factory=list)
    people: int = 0  # made at the start
    locales: tuple[str, ...] = LOCALES

    def __post_init__(self) -> None:
        for name in ("sms_from", "whatsapp_from"):
            setattr(self, name, getattr(self, name).removeprefix("whatsapp:"))

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> SandboxConfig:
        """From the JSON of a --config file. Raises ValueError for a name that is no option."""
        config: SandboxConfig = _build(cls, data)
        return config

    @classmethod
    def from_file(cls, path: Path) -> SandboxConfig:
        """Raises OSError where the file cannot be read and ValueError where it is not what it should be."""
        return cls.from_json(json.loads(path.read_text("utf-8")))


def _build(cls: type, data: Any) -> Any:
    if not isinstance(data, dict):
        raise ValueError(f"{cls.__name__}: an object is wanted, not {type(data).__name__}")
    if unknown := set(data) - {each.name for each in fields(cls)}:
        raise ValueError(f"{cls.__name__}: no such option: {', '.join(sorted(unknown))}")
    hints = get_type_hints(cls)
    values: dict[str, Any] = {}
    for name, value in data.items():
        if name == "templates":
            values[name] = {sid: _build(Template, each) for sid, each in value.items()}
        elif name == "faults":
            values[name] = [Fault.from_json(each) for each in value]
        elif name == "locales":
            values[name] = tuple(value)
        else:
            values[name] = _build(hints[name], value) if is_dataclass(hints[name]) else value
    try:
        return cls(**values)
    except TypeError as lacking:
        raise ValueError(f"{cls.__name__}: {str(lacking).partition('() ')[2]}") from None
