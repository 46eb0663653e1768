"""The command line `lykt`: what its commands are called and which module each lives in."""

from __future__ import annotations

import typer

from app.commands import asking, checks, house, processes, stats
from app.commands.campaign import campaign
from app.commands.contacts import contacts
from app.commands.inbox import inbox
from app.commands.texts import messages
from app.commands.user import user
from app.terminal import Lykt

app = typer.Typer(
    name="lykt",
    cls=Lykt,
    help="Lykt: campaigns and answers in many languages over SMS, WhatsApp and Telegram.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
PROCESSES = (processes.init, processes.serve, processes.web, processes.worker, processes.sandbox)
LOOKING = (checks.check, asking.ask, asking.sms, house.hours, stats.stats)
for command in (*PROCESSES, *LOOKING):
    app.command()(command)
for group in (inbox, contacts, campaign, messages, user, processes.keys):
    app.add_typer(group)


def main() -> None:
    """The entry point."""
    app()
