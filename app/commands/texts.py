"""`lykt messages check`: the translations. It needs neither keys nor store."""

from __future__ import annotations

from dataclasses import asdict

import typer

from app.terminal import AsJson, group, note, settings, show_json

messages = group("messages", "Every word that a person reads.")


@messages.callback()
def texts() -> None:
    """Every word that a person reads."""


@messages.command()
def check(as_json: AsJson = False) -> None:
    """Complete, well-formed, within length, in one language: the shipped texts, the service's own, its campaigns'."""
    from app.checking_texts import problems
    from app.knowledge import SAMPLE

    folder = settings().service_dir
    if not folder.is_dir():
        note(f"There is no service folder {folder}: the Oslo sample is looked at instead.")
        folder = SAMPLE
    found = problems(folder)
    if as_json:
        show_json([asdict(problem) for problem in found])
    else:
        for problem in found:
            print(problem)
        note(f"{len(found)} problems" if found else "The texts are in order.")
    if found:
        raise typer.Exit(1)
