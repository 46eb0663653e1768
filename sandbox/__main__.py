"""`python -m sandbox`: the sandbox by itself, with options from the command line or from a JSON file."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import fields
from pathlib import Path

import uvloop

from sandbox.config import SandboxConfig
from sandbox.server import serve

#: Options of one value each; the rest (templates, shares, delays, faults) is for the file.
PLAIN = (
    "port", "host", "seed", "account_sid", "auth_token", "sms_from", "messaging_service_sid", "whatsapp_from",
    "inbound_url", "bot_token", "bot_username", "people",
)  # fmt: skip


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="sandbox", description="Twilio and Telegram, simulated on this machine.")
    made.add_argument("--config", type=Path, metavar="FILE.json", help="options from a file; those given here win")
    defaults = SandboxConfig()
    for each in fields(SandboxConfig):
        if each.name in PLAIN:
            kind = type(getattr(defaults, each.name))
            made.add_argument("--" + each.name.replace("_", "-"), type=kind, metavar=kind.__name__.upper())
    made.add_argument("--no-own-keywords", action="store_true", help="Twilio leaves STOP, START and HELP to the app")
    return made


def configure(arguments: list[str]) -> SandboxConfig:
    """The configuration that a command line means. Raises OSError and ValueError for the file."""
    given = parser().parse_args(arguments)
    data = json.loads(given.config.read_text("utf-8")) if given.config else {}
    data |= {name: getattr(given, name) for name in PLAIN if getattr(given, name) is not None}
    if given.no_own_keywords:
        data["own_keywords"] = False
    return SandboxConfig.from_json(data)


def main(arguments: list[str]) -> int:
    """Serve until a signal; 2 where the options are no good."""
    try:
        config = configure(arguments)
        uvloop.run(serve(config, lambda address: print(f"sandbox: {address}", flush=True)))
    except (OSError, ValueError) as reason:
        print(f"sandbox: {reason}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
