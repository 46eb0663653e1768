"""`lykt campaign`: from a folder to a draft, a look at it, its launch, its end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.terminal import AsJson, Failure, group, note, run, settings, show, show_json, show_table

if TYPE_CHECKING:
    from app.provider_lists import Held
    from staff.desk import Desk
    from staff.reporting import Told

campaign = group("campaign", "Messages to many: new, preview, launch, pause, resume, cancel, list, counts, report.")

Id = Annotated[str, typer.Argument(metavar="ID", help="As `lykt campaign list` shows it.")]


def at_the_desk(work: Any) -> Any:
    """Run `work(desk)` with the store open."""
    from app.desk import open_desk

    async def whole() -> Any:
        async with open_desk(settings()) as desk:
            return await work(desk)

    return run(whole())


@campaign.command()
def new(folder: Annotated[Path, typer.Argument(metavar="DIR")], as_json: AsJson = False) -> None:
    """Read a campaign's folder and store it as a draft. Prints its id."""

    async def work(desk: Desk) -> str:
        from campaigns.definition import load_campaign
        from campaigns.lifecycle import new

        translator = desk.translator
        return await new(desk.store, folder.resolve().name, load_campaign(folder, translator))

    campaign_id = at_the_desk(work)
    if as_json:
        show_json({"campaign": campaign_id})
    else:
        print(campaign_id)
        note(f"A draft: nothing is sent yet. Look at it: lykt campaign preview {campaign_id}")


@campaign.command()
def preview(campaign_id: Id, as_json: AsJson = False) -> None:
    """What would be sent, to how many, at what cost, and who is left out and why."""

    async def work(desk: Desk) -> dict[str, Any]:
        from staff.previewing import preview

        return await preview(desk, campaign_id)

    told = at_the_desk(work)
    if as_json:
        show_json(told)
    else:
        from app.previewing import in_words

        in_words(told)


@campaign.command()
def launch(
    campaign_id: Id,
    wait: Annotated[bool, typer.Option("--wait", help="Stay until nothing is pending or on its way.")] = False,
    as_json: AsJson = False,
) -> None:
    """Start it, once. Launching it again changes nothing."""

    async def work(desk: Desk) -> None:
        import asyncio

        from app.launching import launch, until_sent

        told = await launch(desk, campaign_id)
        if as_json:
            show_json({"campaign": told.campaign, "launched": told.first, "send_by": told.send_by})
        else:
            print(f"{campaign_id} {'is launched' if told.first else 'was launched before; nothing changed'}.")
        for line in told.remarks:
            note(line)
        if wait:
            try:
                state = await until_sent(desk, campaign_id)
            except asyncio.CancelledError:  # Ctrl-C
                note(f"{campaign_id} goes on without you. Its numbers: lykt campaign counts {campaign_id}")
                raise
            note(f"{campaign_id} is {state}. Its numbers: lykt campaign counts {campaign_id}")

    at_the_desk(work)


@campaign.command()
def pause(campaign_id: Id) -> None:
    """Begin no more sends, and start nothing, until it is resumed. What is on its way still arrives."""

    async def work(desk: Desk) -> bool:
        from campaigns.lifecycle import load, pause

        await load(desk.store, campaign_id, desk.translator)
        return await pause(desk.store, campaign_id)

    if not at_the_desk(work):
        raise Failure(f"{campaign_id} is not running, and not about to start. See: lykt campaign list")
    print(f"{campaign_id} is paused. Go on with: lykt campaign resume {campaign_id}")


@campaign.command()
def resume(campaign_id: Id) -> None:
    """Go on where it was paused; what had not started yet starts when it was to, or at once if that is past."""

    async def work(desk: Desk) -> bool:
        from campaigns.lifecycle import load, resume

        await load(desk.store, campaign_id, desk.translator)
        return await resume(desk.store, campaign_id)

    if not at_the_desk(work):
        raise Failure(f"{campaign_id} is not paused. See: lykt campaign list")
    print(f"{campaign_id} goes on.")


@campaign.command()
def cancel(campaign_id: Id, as_json: AsJson = False) -> None:
    """End it for good. Tells how many messages were handed over already."""

    async def work(desk: Desk) -> int | None:
        from campaigns.lifecycle import cancel, load

        await load(desk.store, campaign_id, desk.translator)
        return await cancel(desk.store, campaign_id)

    handed_over = at_the_desk(work)
    if handed_over is None:
        raise Failure(f"{campaign_id} is neither running nor paused nor about to start. See: lykt campaign list")
    if as_json:
        show_json({"campaign": campaign_id, "handed_over": handed_over})
    else:
        print(f"{campaign_id} is cancelled. {handed_over} messages were handed over already; no more will be.")


@campaign.command("list")
def list_campaigns(as_json: AsJson = False) -> None:
    """All campaigns, oldest first."""

    from app.launching import listed, stands

    rows = at_the_desk(listed)
    if as_json:
        show_json(rows)
        return
    heads = ("campaign", "name", "state", "created", "launched", "audience", "handed_over")
    told = [row | {"state": stands(row)} for row in rows]
    show_table([head.replace("_", " ") for head in heads], [[row[head] for head in heads] for row in told], numbers=2)


@campaign.command()
def counts(campaign_id: Id, as_json: AsJson = False) -> None:
    """Its numbers by language and channel, and where a recount differs from them."""

    async def work(desk: Desk) -> Any:
        from staff.reporting import read

        return await read(desk, campaign_id)

    told = at_the_desk(work)
    if as_json:
        show_json(told.counts.as_json() | {"differences": told.differences})
        return
    if not told.stored.launched:
        note(f"{campaign_id} is not launched: nothing was sent. What would be: lykt campaign preview {campaign_id}")
        return
    from app.tables import counts_tables

    for table in counts_tables(told.counts):
        show(table)
        print()
    for line in told.remarks:
        note(line)


@campaign.command()
def report(
    campaign_id: Id,
    compare: Annotated[bool, typer.Option("--compare", help="Hold it against the provider's own list too.")] = False,
    as_json: AsJson = False,
) -> None:
    """What came of it, in words for the annual report. --compare: status 1 if the provider's list says otherwise."""

    async def work(desk: Desk) -> tuple[Told, Held | None]:
        from app.provider_lists import hold
        from staff.reporting import read

        told = await read(desk, campaign_id)
        return told, await hold(desk, told.stored) if compare else None

    told, held = at_the_desk(work)
    if as_json:
        more = {"compared": held.as_json()} if held else {}
        show_json(told.counts.as_json() | {"failures": told.failures, "differences": told.differences} | more)
    else:
        from app.reporting import in_words

        for line in [*in_words(told), *(held.in_words() if held else [])]:
            print(line)
    if held and not held.comparison.matches:
        raise typer.Exit(1)
