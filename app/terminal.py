"""How commands speak: tables for people or JSON for scripts on standard output, everything else on standard error.

An error is one line that says what to do, with exit status 1; wrong usage has status 2.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, TypeVar

import typer
from typer.core import TyperGroup

if TYPE_CHECKING:
    from rich.table import Table

    from bot.settings import Settings

Result = TypeVar("Result")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]


class Failure(Exception):
    """A command cannot do what it was asked: one line, with what to do."""


class Lykt(TyperGroup):
    """The whole command line: what is raised below it becomes one line."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # whoever read our output has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(1) from None
        except Exception as error:
            line = _one_line(error)
            if line is None:
                raise  # the command line's own: usage, exit, abort
            fail(line)


def group(name: str, help: str) -> typer.Typer:
    """A group of commands that shows its help when none is named."""
    return typer.Typer(name=name, help=help, no_args_is_help=True, rich_markup_mode=None)


def fail(line: str) -> NoReturn:
    note(f"lykt: {line}")
    raise typer.Exit(1)


def note(line: str) -> None:
    """A line beside the data: on standard error."""
    print(line, file=sys.stderr, flush=True)


def show_json(data: Any) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2), flush=True)


def show_table(heads: Sequence[str], rows: Sequence[Sequence[object]], title: str = "", numbers: int = 0) -> None:
    """A table for people; the last `numbers` columns are numbers, None in them is "–": not to be known."""
    from rich.table import Table

    table = Table(title=title or None, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for place, head in enumerate(heads):
        number = place >= len(heads) - numbers
        table.add_column(head, justify="right" if number else "left", no_wrap=number)
    for row in rows:
        table.add_row(*("–" if cell is None else str(cell) for cell in row))
    show(table)


def show(table: Table) -> None:
    from rich.console import Console

    wide = None if sys.stdout.isatty() else 500  # a file has no edge to cut a line at
    Console(width=wide, markup=False, highlight=False, emoji=False).print(table)


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[int], None]]:
    """A bar on standard error where that is a terminal; the function given takes how far it is."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done: bar.update(task, completed=done)


def settings() -> Settings:
    """Raises SettingsError."""
    from bot.settings import load

    return load()


def run(work: Coroutine[Any, Any, Result]) -> Result:
    import uvloop

    return uvloop.run(work)


def _one_line(error: Exception) -> str | None:
    """What to tell; None where the command line tells it itself. A bug of ours is told by kind and place only, because
    its words may hold somebody's."""
    if type(error).__module__.split(".")[0] in ("typer", "click"):
        return None
    if isinstance(error, Failure):
        return str(error)
    from bot.locales import TextError
    from bot.settings import SettingsError
    from bot.store.connection import LOST, StoreError
    from bot.store.server import ServerError
    from bot.understanding import WordsError
    from bot.vault import VaultError
    from campaigns.lifecycle import CampaignError

    if isinstance(error, (SettingsError, StoreError, ServerError, VaultError, TextError, WordsError, CampaignError)):
        return str(error)
    if isinstance(error, LOST):
        return "The store does not answer any more. Check that it runs, then try again."
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name} line {frames[-1].lineno}" if frames else "an unknown place"
    return f"A mistake in the program itself: {type(error).__name__} in {place}. Please report this line."
