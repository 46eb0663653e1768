"""`lykt init`, `serve`, `web`, `worker`, `sandbox`, `keys new`: what an operator starts."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.terminal import Failure, group, note, run, settings

if TYPE_CHECKING:
    from app.wiring import House

keys = group("keys", "The keys that seal addresses and texts.")


def init(folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to make.")]) -> None:
    """Make a new service folder from the Oslo sample: facts, campaigns, texts of your own."""
    from app.knowledge import SAMPLE

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Failure(f"{folder} is there already and not empty. Name a new folder; nothing was changed.")
    try:
        shutil.copytree(SAMPLE, folder, dirs_exist_ok=True)
        (folder / "ftl").mkdir(exist_ok=True)
    except OSError as error:
        raise Failure(f"{folder} cannot be made ({error.strerror}). Name another folder.") from None
    print(f"Made {folder}. Every fact in {folder}/service.toml is the sample's: change each one, then: lykt check")
    note("Lykt looks for it in ./service, or where LYKT_SERVICE_DIR says.")


def serve() -> None:
    """Web and worker in one process: all a small service needs. Prints a one-time link while nobody can sign in."""
    from app import logs
    from app.serving import both
    from staff.register import Register

    async def invite(house: House) -> None:
        link = await Register(house.settings, house.store, house.vault).first_link()
        if link:
            note(f"Nobody can sign in yet. The first one does by this link, once, within a day: {link}")

    logs.begin()
    known = settings()
    note(f"The console: {known.public_url or f'http://127.0.0.1:{known.port}'} — Ctrl-C stops it.")
    run(both(known, invite))


def web() -> None:
    """The web process: webhooks, health, console. It listens on PORT.

    Only this computer reaches it. It listens to all where a host gives it PORT in the environment (not in .env) and
    PUBLIC_URL is not this computer; LYKT_HOST says otherwise (127.0.0.1: this computer only; 0.0.0.0: all)."""
    from app import logs
    from app.serving import web

    logs.begin()
    run(web(settings()))


def worker() -> None:
    """The worker: answers what comes in, sends campaigns. Start as many as you like."""
    from app import logs
    from app.serving import worker

    logs.begin()
    run(worker(settings()))


def sandbox(
    seed: Annotated[int | None, typer.Option(help="The same seed behaves the same.")] = None,
    people: Annotated[int | None, typer.Option(min=0, help="How many simulated people to make.")] = None,
    config: Annotated[Path | None, typer.Option(metavar="FILE", help="More options, as JSON.")] = None,
) -> None:
    """Twilio and Telegram, simulated on this computer, with phones to look at and type into."""
    from app.serving import stop_at_signal
    from app.simulating import missing_settings, sandbox_config
    from sandbox.server import running

    known = settings()
    wanted = sandbox_config(known, config, seed=seed, people=people)

    async def simulate() -> None:
        stop = stop_at_signal()
        async with running(wanted) as server:
            print(f"phones: http://{wanted.host}:{wanted.port}", flush=True)
            lines = list(missing_settings(known, wanted))
            if lines:
                note("To let Lykt talk to it, put this into .env:\n" + "\n".join(lines))
            stopped = [asyncio.create_task(each.wait()) for each in (stop, server.ended)]
            await asyncio.wait(stopped, return_when=asyncio.FIRST_COMPLETED)
            for task in stopped:
                task.cancel()

    import asyncio

    try:
        run(simulate())
    except OSError as error:
        raise Failure(f"Port {wanted.port} cannot be used ({error.strerror}). Set SANDBOX_PORT to another.") from None
    except ValueError as error:
        raise Failure(f"The sandbox: {error}.") from None


@keys.command("new")
def new_key() -> None:
    """Print a fresh key for LYKT_KEYS. Keep it apart from the data: who has both can read everything."""
    from bot.vault import new_key

    print(new_key())
    note("Put it first in LYKT_KEYS; older keys stay behind it, comma-separated, or what they sealed is lost.")
