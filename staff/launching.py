"""Who may launch what: the number of people typed, a coordinator's reason where texts are still drafts, and a second
person's approval of exactly these words, people and times where there are many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.store.campaigns import Stored
from bot.store.users import Role, User, Users
from bot.wording import read
from campaigns.definition import MESSAGE
from staff.appearance import DRAFT, state_of
from staff.choosing import approve_above
from staff.desk import Desk

LONGEST_REASON = 300
SHORTEST_REASON = 5
REVISED_BY = "revised_by"  # in a draft's plan: who changed it last


@dataclass(frozen=True, slots=True)
class Approval:
    """`above`: a second person approves what goes to more people; 0: nobody does. `waits_for`: who of the coordinators
    may, while it is needed and not given."""

    above: int
    by: str
    needed: bool
    waits_for: tuple[User, ...] = ()

    @property
    def missing(self) -> bool:
        return self.needed and not self.by


@dataclass(frozen=True, slots=True)
class Launch:
    """What somebody sends who launches: the version and the number of people they saw, and why on draft texts."""

    version: int
    typed: str
    reason: str

    @property
    def number(self) -> int | None:
        """The number typed, however it is grouped; None for none."""
        digits = "".join(self.typed.split()).replace(",", "").replace(".", "")
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None


def writer(stored: Stored) -> str:
    """Whose words they are now: who changed it last, else who made it."""
    return str(stored.plan.get(REVISED_BY) or stored.made_by)


def may_approve(stored: Stored, user: User) -> bool:
    """Whether this would be a second person's word."""
    return Role.COORDINATOR in user.roles and user.ready and user.id != writer(stored)


async def approval(desk: Desk, users: Users, stored: Stored, people: int) -> Approval:
    """What an approval there is, or must be, at this number of people."""
    above = await approve_above(desk.service, users)
    needed = bool(above) and people > above
    waits_for: tuple[User, ...] = ()
    if needed and not stored.approved_by:
        waits_for = tuple(user for user in await users.every() if may_approve(stored, user))
    return Approval(above, stored.approved_by, needed, waits_for)


def drafts(texts: dict[str, str], languages: set[str]) -> list[str]:
    """The languages of `languages` whose words nobody has reviewed."""
    return [locale for locale in sorted(texts) if locale in languages and state_of(texts[locale]) == DRAFT]


def refusals(
    launch: Launch, people: int, approved: Approval, unreviewed: list[str], user: User
) -> list[tuple[str, str, dict[str, Any]]]:
    """What stands in the way of this launch, as (field, what, args)."""
    found: list[tuple[str, str, dict[str, Any]]] = []
    if approved.missing:
        found.append(("approval", "approval", {"above": approved.above}))
    if launch.number != people:
        found.append(("count", "count", {"count": people}))
    if unreviewed and Role.COORDINATOR not in user.roles:
        found.append(("reason", "coordinator", {}))
    elif unreviewed and len(launch.reason) < SHORTEST_REASON:
        found.append(("reason", "reason", {}))
    return found


def written(texts: dict[str, str]) -> set[str]:
    """The languages that there are words in."""
    return {locale for locale, source in texts.items() if read(source, MESSAGE)}
