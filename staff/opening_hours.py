"""Opening hours changed by the staff, from the keyboard or the console: kept in the store above what service.toml says,
in the bot's answers within seconds. Campaigns that show them are held until somebody has looked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot import clock, hours
from bot.service import DatedException, KeptHours, Service, ServicePoint, TakingTurns, with_hours
from bot.settings import SettingsError
from bot.store.campaigns import Stored
from bot.store.connection import Store
from bot.store.deeds import Deeds, Did
from bot.store.opening import Opening, Seen
from staff.holding import hold

ATTEMPTS = 5  # somebody else may change the same hours in between, and then it is looked at again


class Meanwhile(Exception):
    """Somebody else changed these hours since they were looked at. `kept`: as they are now."""

    def __init__(self, kept: KeptHours | None) -> None:
        super().__init__("Somebody else changed these hours meanwhile. Look at them, then try again.")
        self.kept = kept


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to change about one point. `usual`: days on which the week's own hours hold again; `confirm`: somebody
    has looked at the hours today, and they are right; `as_written`: back to what service.toml says."""

    point: str
    weekly: str = ""
    turns: TakingTurns | None = None
    days: tuple[DatedException, ...] = ()
    usual: frozenset[date] = frozenset()
    confirm: bool = False
    as_written: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """`service`: as it is then; `anything` False: it was so already; `held`: the campaigns that show these hours and
    were paused for it."""

    service: Service
    anything: bool = True
    held: tuple[Stored, ...] = ()


async def known_service(store: Store, written: Service) -> Service:
    """The service's facts with the hours that staff changed."""
    return with_hours(written, await Opening(store).read())


def typed(
    service: Service,
    point: str,
    *,
    weekly: str = "",
    closed: str = "",
    opened: str = "",
    confirm: bool = False,
    as_written: bool = False,
) -> Wanted:
    """What was typed at the keyboard: `closed` a day, `opened` a day and its times. Raises SettingsError."""
    _known(service, point)
    today = clock.local(clock.now(), service.tz).date()
    days = []
    if closed:
        days.append(DatedException(date=_day(closed, today), closed=True))
    if opened:
        named, _, times = opened.partition(" ")
        days.append(DatedException(date=_day(named, today), hours=times.strip()))
    return Wanted(point, weekly, None, tuple(days), confirm=confirm, as_written=as_written)


async def change(store: Store, written: Service, wanted: Wanted, *, by: str = "", mark: str | None = None) -> Changed:
    """Change one point's hours. `by`: the id of who does it; `mark`: of what they had before their eyes (Seen.mark),
    None where nobody looked. What is so already is done. Nothing is kept of hours that cannot be read.

    Raises Meanwhile or SettingsError.
    """
    _known(written, wanted.point)
    opening, moment = Opening(store), clock.now()
    for _ in range(ATTEMPTS):
        found = await opening.seen()
        seen = found.get(wanted.point, Seen())
        kept = {point: one.hours for point, one in found.items() if one.hours}
        before = with_hours(written, kept)
        after = _after(before, wanted, seen.hours, by, moment)
        service = with_hours(written, _put(kept, wanted.point, after))
        yesterday = clock.local(moment, written.tz).date() - hours.DAY
        old, new = (_hours(each.services[wanted.point], yesterday) for each in (before, service))
        if (old, before.services[wanted.point].confirmed) == (new, service.services[wanted.point].confirmed):
            return Changed(service, anything=False)
        if mark not in (None, seen.mark):
            raise Meanwhile(seen.hours)
        _check(service, wanted.point, moment)
        if await (opening.change(wanted.point, after, seen) if after else opening.forget(wanted.point, seen)):
            await Deeds(store).note(Did.HOURS_CONFIRMED if old == new else Did.HOURS_CHANGED, by, what=wanted.point)
            return Changed(service, held=await hold(store, wanted.point) if old != new else ())
    raise Meanwhile(seen.hours)


def _known(service: Service, point: str) -> None:
    if point not in service.services:
        raise SettingsError(f"Which one? Name one of: {', '.join(service.services)}")


def _put(kept: dict[str, KeptHours], point: str, after: KeptHours | None) -> dict[str, KeptHours]:
    others = {name: one for name, one in kept.items() if name != point}
    return others | {point: after} if after else others


def _after(service: Service, wanted: Wanted, kept: KeptHours | None, by: str, moment: float) -> KeptHours | None:
    """The point's hours with the change in them. Whoever sets the week has looked at it today."""
    if wanted.as_written:
        return None
    point, today = service.services[wanted.point], clock.local(moment, service.tz).date()
    yesterday = today - hours.DAY  # a night lasts into the next day
    exceptions = {one.date: one for one in point.exceptions if one.date not in wanted.usual}
    exceptions |= {one.date: one for one in wanted.days}
    weekly = bool(wanted.weekly or wanted.turns)
    made = KeptHours(
        hours=wanted.weekly if weekly else point.hours,
        turns=wanted.turns if weekly else point.turns,
        exceptions=tuple(exceptions[day] for day in sorted(exceptions) if day >= yesterday),
        confirmed=today if weekly or wanted.confirm else point.confirmed,
    )
    if _hours(point, yesterday) == _hours(made, yesterday):  # only looked at
        return made.model_copy(update={"changed": kept.changed if kept else 0.0, "by": kept.by if kept else ""})
    return made.model_copy(update={"changed": moment, "by": by})


def _hours(point: ServicePoint | KeptHours, since: date) -> tuple[object, ...]:
    """What the bot answers by; exceptions before `since` say nothing any more."""
    return point.hours, point.turns, frozenset(one for one in point.exceptions if one.date >= since)


def _check(service: Service, point: str, moment: float) -> None:
    """Raises SettingsError on hours that cannot be read, of anybody who takes turns."""
    turns = service.services[point].turns
    for week in range(len(turns.hours) if turns else 1):
        hours.state(service, point, moment + week * timedelta(days=7).total_seconds())


def _day(named: str, today: date) -> date:
    if named.lower() == "today":
        return today
    try:
        return date.fromisoformat(named)
    except ValueError:
        raise SettingsError(f"{named} is no date. Write it like {today.isoformat()}, or: today") from None
