"""`lykt check`: what is wrong, and how to mend it."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from app.terminal import AsJson, Failure, note, run, settings, show_json

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.types import Finding

SIGNS = {"error": "✗", "warning": "!", "note": "·"}


def check(
    fix: Annotated[bool, typer.Option("--fix", help="Set what can be set: the providers' webhooks.")] = False,
    live: Annotated[str, typer.Option(metavar="ADDRESS", help="Send one message there, and wait for it.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before --live sends.")] = False,
    as_json: AsJson = False,
) -> None:
    """Settings, store, channels, texts, facts: what is wrong, and how to mend it. Status 1 if there is an error."""
    found = _findings(fix)
    if live:
        found.append(_live(live, yes))
    if as_json:
        show_json([asdict(one) for one in found])
    else:
        for one in found:
            print(f"{SIGNS[one.level]} {one.what}")
            if one.mend:
                print(f"    → {one.mend}")
        note(_summary(found))
    if any(one.level == "error" for one in found):
        raise typer.Exit(1)


def _summary(found: list[Finding]) -> str:
    """What the signs mean, and how many there are of each."""
    count = Counter(one.level for one in found)
    if not count["error"] and not count["warning"]:
        return "Everything is in order."
    return f"✗ {count['error']} to mend before people use it, ! {count['warning']} for you to decide, · worth knowing"


def _findings(fix: bool) -> list[Finding]:
    from app.checking import check as look
    from bot.settings import SettingsError
    from bot.types import Finding

    try:
        known = settings()
    except SettingsError as error:  # nothing more can be looked at before that is mended
        return [Finding("error", str(error), "")]
    return run(look(known, fix=fix))


def _live(address: str, yes: bool) -> Finding:
    from staff.addresses import BadAddress, masked

    known = settings()
    if not yes and not typer.confirm(f"Send one real message to {masked(address)}?", err=True):
        raise Failure("Nothing was sent.")
    try:
        return run(_send(known, address))
    except BadAddress as bad:
        raise Failure(f"--live: {bad}. Write channel:address, or a number, which means SMS.") from None


async def _send(known: Settings, address: str) -> Finding:
    from app.desk import open_desk
    from app.live import send_one

    async with open_desk(known) as desk:
        return await send_one(desk, address)
