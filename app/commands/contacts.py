"""`lykt contacts`: ask one person, note a STOP said aloud, forget somebody, list. Importing has a module of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.commands.importing import import_file
from app.terminal import AsJson, Failure, group, note, run, settings, show_json, show_table

if TYPE_CHECKING:
    from bot.store.contacts import Person
    from staff.contacts import Place
    from staff.desk import Desk

contacts = group("contacts", "The people we may reach: import, add, stop, erase, list.")

contacts.command("import")(import_file)

MOST_ROWS = 500  # that anybody would read

Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="channel:address, or a number, which means SMS.")]


@contacts.command()
def add(
    address: Address,
    language: Annotated[str, typer.Option(help="The language to ask in, if you know it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Ask one person, once, whether we may write. Their own "1" is the consent."""
    from staff.contacts import ask

    locale = _one(lambda desk: ask(desk, address, language)).locale
    if as_json:
        show_json({"asked": True, "language": locale})
    else:
        print(f"Asked in {locale}, as soon as a worker runs. Only their own answer is the consent.")
        note("Whether one runs, and the channel is on: lykt check")


@contacts.command()
def stop(address: Address, as_json: AsJson = False) -> None:
    """Note a STOP that somebody said aloud: nothing more is begun to them."""
    from staff.contacts import stop

    done = _each(address, stop)
    if as_json:
        show_json({"stopped": done})
    else:
        print(f"Noted on {', '.join(done)}." if done else "It was noted before; nothing changed.")


@contacts.command()
def erase(address: Address, as_json: AsJson = False) -> None:
    """Forget somebody: address, texts, consent. The counts stay, and so does that they wanted no more."""
    from staff.contacts import erase

    done = _each(address, erase)
    if as_json:
        show_json({"erased": done})
    else:
        print(f"Forgotten on {', '.join(done)}." if done else "They were forgotten before; nothing changed.")


@contacts.command("list")
def list_contacts(
    language: Annotated[str, typer.Option(help="Only this language.")] = "",
    channel: Annotated[str, typer.Option(help="Only this channel: sms, whatsapp, telegram.")] = "",
    show: Annotated[bool, typer.Option("--show", help="Show whole addresses: who looks over your shoulder?")] = False,
    as_json: AsJson = False,
) -> None:
    """List contacts, their addresses but for the last two digits hidden."""
    rows = _one(lambda desk: _rows(desk, language, channel, show))
    if as_json:
        show_json(rows)
        return
    heads = ("channel", "address", "language", "consent", "stop", "tags")
    show_table(heads, [[row[head] or "" for head in heads] for row in rows[:MOST_ROWS]])
    note(f"{len(rows)} contacts")
    if len(rows) > MOST_ROWS:
        note(f"The first {MOST_ROWS} are shown. Narrow it with --language or --channel; --json lists them all.")


async def _rows(desk: Desk, language: str, channel: str, show: bool) -> list[dict[str, Any]]:
    from bot.types import ChannelName

    if channel not in ("", *ChannelName):
        raise Failure(f"--channel {channel}: it is one of {', '.join(ChannelName)}.")
    if language not in ("", *desk.service.languages):
        raise Failure(f"--language {language}: the service offers {', '.join(desk.service.languages)}.")
    return [
        _row(desk, person, show)
        async for person in desk.contacts.every()
        if person.sealed_address
        and language in ("", person.contact.language)
        and channel in ("", person.contact.channel.value)
    ]


def _row(desk: Desk, person: Person, show: bool) -> dict[str, Any]:
    from bot import clock
    from staff.addresses import masked

    contact = person.contact
    address = desk.contacts.open_address(contact.id, person.sealed_address)

    def day(moment: float) -> str:
        return f"{clock.local(moment, desk.service.tz):%Y-%m-%d}" if moment else ""

    return {
        "channel": contact.channel.value,
        "address": address if show else masked(address),
        "language": contact.language,
        "consent": day(contact.consent.moment) if contact.consent else "",
        "stop": day(contact.opted_out),
        "tags": ",".join(sorted(contact.tags)),
    }


def _each(address: str, act: Any) -> Sequence[str]:
    """Do it wherever this address counts; the channels where something changed."""

    async def work(desk: Desk) -> list[str]:
        from staff.contacts import places

        found: list[Place] = await places(desk, address)
        return [place.channel.value for place in found if await act(desk, place)]

    done: list[str] = _one(work)
    return done


def _one(work: Any) -> Any:
    """Run one piece of work at the desk. What it refuses is a failure of the command."""
    from app.desk import open_desk
    from staff.addresses import BadAddress
    from staff.contacts import Refused

    async def at_the_desk() -> Any:
        async with open_desk(settings()) as desk:
            try:
                return await work(desk)
            except Refused as refused:
                raise Failure(str(refused)) from None
            except BadAddress as bad:
                raise Failure(f"ADDRESS: {bad}. Write channel:address, or a number, which means SMS.") from None

    return run(at_the_desk())
