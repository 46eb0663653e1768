"""The steps of a campaign in their order, and how far each is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from console.wizard.issues import Issue

STEPS = ("who", "what", "replies", "test", "when", "check")


class Standing(NamedTuple):
    """How one step stands: "missing" (it cannot be launched so), "look" (something is worth a look), "done", or "" for
    those that need nothing."""

    name: str
    state: str


def after(name: str) -> str:
    """The step after this one."""
    return STEPS[min(STEPS.index(name) + 1, len(STEPS) - 1)]


def path_of(campaign_id: str, name: str) -> str:
    """The address of a step; of one that is not there, of the first."""
    return f"/campaigns/{campaign_id}/{name if name in STEPS else STEPS[0]}"


def steps(found: Sequence[Issue]) -> list[Standing]:
    """Each step and how it stands, by what was found."""
    blocked = {issue.step for issue in found if issue.blocks}
    watched = {issue.step for issue in found}
    states = {name: "missing" if name in blocked else "look" if name in watched else "done" for name in STEPS}
    return [Standing(name, "" if name in ("test", "check") else state) for name, state in states.items()]
