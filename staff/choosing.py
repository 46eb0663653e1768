"""The rules of what the staff may choose while it runs: checked here, kept in the store, in force within seconds."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from datetime import time

from bot.choices import Choices, allowed_pace
from bot.service import QuietHours, Service
from bot.settings import Settings
from bot.store.users import Role, Users
from bot.types import ChannelName

MAY_APPROVE = Role.COORDINATOR
ENOUGH = 2  # who may approve: one makes or launches it, another looks
MOST_PEOPLE = 1_000_000
SLOWEST = 0.01  # messages a second: one in a hundred seconds


class Unfit(Exception):
    """A choice that cannot be made. `field`: which of the typed ones; `kind`: "number", "time", "pace", "none" or
    "twice"."""

    def __init__(self, field: str, kind: str) -> None:
        super().__init__(kind)
        self.field, self.kind = field, kind


async def approvers(users: Users) -> int:
    """How many may approve a campaign, and can sign in."""
    return sum(user.ready and MAY_APPROVE in user.roles for user in await users.every())


async def approve_above(service: Service, users: Users) -> int:
    """Above how many people a second person approves a campaign; 0: none does, also while too few may approve."""
    return service.approve_above if service.approve_above and await approvers(users) >= ENOUGH else 0


def choose(
    name: str, typed: Mapping[str, str], written: Service, settings: Settings, locales: Sequence[str]
) -> Choices:
    """The choice of that name, as typed; without it where it is what the file says anyway. `locales`: those with texts.
    Raises Unfit, and KeyError for a name that nothing is chosen by."""
    match name:
        case "approve_above":
            chosen = Choices(approve_above=_people(typed))
        case "quiet_hours":
            chosen = Choices(
                quiet_hours=QuietHours.model_validate({end: _time(typed, end) for end in ("from", "until")})
            )
        case "paces":
            paces = _paces(typed, settings)
            return Choices(paces=paces) if paces != written.paces else Choices()
        case "languages":
            chosen = Choices(languages=_languages(typed, locales))
        case _:
            raise KeyError(name)
    return chosen if getattr(chosen, name) != getattr(written, name) else Choices()


def as_file(chosen: Choices) -> str:
    """What was chosen, as it would stand in service.toml."""
    plain, tables = [], []
    if chosen.approve_above is not None:
        plain.append(f"approve_above = {chosen.approve_above}")
    if chosen.languages is not None:
        plain.append(f"languages = {json.dumps(chosen.languages)}")
    if (quiet := chosen.quiet_hours) is not None:
        tables.append(f"[quiet_hours]\nfrom = {quiet.start.isoformat()}\nuntil = {quiet.end.isoformat()}")
    if chosen.paces is not None:
        tables.append("\n".join(["[paces]", *(f"{channel} = {pace:g}" for channel, pace in chosen.paces.items())]))
    return "\n\n".join(["\n".join(plain), *tables] if plain else tables)


def _people(typed: Mapping[str, str]) -> int:
    figures = re.sub(r"[\s.,]", "", typed.get("approve_above", ""))
    if not re.fullmatch("[0-9]{1,7}", figures, re.ASCII) or int(figures) > MOST_PEOPLE:
        raise Unfit("approve_above", "number")
    return int(figures)


def _time(typed: Mapping[str, str], end: str) -> time:
    found = re.fullmatch(r"\s*([0-9]{1,2})[:.]([0-9]{2})(?:[:.]00)?\s*", typed.get(end, ""), re.ASCII)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise Unfit(end, "time")
    return time(int(found[1]), int(found[2]))


def _paces(typed: Mapping[str, str], settings: Settings) -> dict[str, float]:
    """Of the channels that are on; one left empty is as fast as it may be."""
    paces = {}
    for channel in ChannelName:
        allowed = allowed_pace(settings, channel)
        said = typed.get(f"pace-{channel}", "").strip().replace(",", ".")
        if not allowed or not said:
            continue
        try:
            pace = float(said)
        except ValueError:
            raise Unfit(f"pace-{channel}", "pace") from None
        if not math.isfinite(pace) or not min(SLOWEST, allowed) <= pace <= allowed:
            raise Unfit(f"pace-{channel}", "pace")
        if pace < allowed:
            paces[channel.value] = pace
    return paces


def _languages(typed: Mapping[str, str], locales: Sequence[str]) -> tuple[str, ...]:
    """By the places typed beside them; one without is not offered."""
    places: dict[int, str] = {}
    for locale in locales:
        said = typed.get(f"place-{locale}", "").strip()
        if not said:
            continue
        if not re.fullmatch("[0-9]{1,3}", said, re.ASCII):
            raise Unfit(f"place-{locale}", "number")
        if int(said) in places:
            raise Unfit(f"place-{locale}", "twice")
        places[int(said)] = locale
    if not places:
        raise Unfit(f"place-{locales[0]}", "none")
    return tuple(places[place] for place in sorted(places))
