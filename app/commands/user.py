"""`lykt user`: who on the staff may sign in to the console. Whoever can type this can add themselves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.terminal import AsJson, Failure, group, note, run, settings, show_json, show_table

if TYPE_CHECKING:
    from staff.register import Register

user = group("user", "Who on the staff may sign in: add, list, remove, reset-second-factor.")

Email = Annotated[str, typer.Argument(metavar="EMAIL", help="Their e-mail address. Nothing is sent to it.")]


@user.command()
def add(
    email: Email,
    role: Annotated[
        list[str], typer.Option(help="outreach, coordinator, admin or viewer; may be given more than once.")
    ],
    as_json: AsJson = False,
) -> None:
    """Let somebody in. Prints a one-time link by which they choose a password and a second factor."""
    _show_link(_at_register(lambda register: register.add(email, role)), as_json)


@user.command("list")
def list_users(as_json: AsJson = False) -> None:
    """Everybody who may sign in, with their roles."""
    rows = _at_register(lambda register: register.rows())
    if as_json:
        show_json(rows)
        return
    heads = ("email", "roles", "added", "signed_in", "state")
    show_table(
        [head.replace("_", " ") for head in heads],
        [[" ".join(row[head]) if head == "roles" else row[head] for head in heads] for row in rows],
    )
    if not rows:
        note("Nobody yet. Add the first: lykt user add EMAIL --role coordinator --role admin")


@user.command()
def remove(email: Email, as_json: AsJson = False) -> None:
    """Let somebody in no longer. Signed out everywhere at once."""
    ended = _at_register(lambda register: register.remove(email))
    if as_json:
        show_json({"removed": True, "signed_out": ended})
    else:
        print(f"Removed, and signed out of {ended} places.")


@user.command("reset-second-factor")
def reset_second_factor(email: Email, as_json: AsJson = False) -> None:
    """For a lost phone or a forgotten password: neither holds any longer, signed out everywhere. Prints a new link."""
    _show_link(_at_register(lambda register: register.reset(email)), as_json)


def _show_link(link: str, as_json: bool) -> None:
    if as_json:
        show_json({"link": link})
    else:
        print(link)
        note("It works once, within a day. Give it to them by a way that only they see.")


def _at_register(work: Callable[[Register], Awaitable[Any]]) -> Any:
    from app.users import open_register
    from bot.store.users import UserError

    async def done() -> Any:
        async with open_register(settings()) as register:
            try:
                return await work(register)
            except UserError as error:
                raise Failure(str(error)) from None

    return run(done())
