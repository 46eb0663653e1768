"""Opening hours changed from the keyboard: kept in the store above what service.toml says, in force within seconds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot import clock, hours
from bot.service import DatedException, KeptHours, Service, load_service, with_hours
from bot.settings import Settings, SettingsError
from bot.store.connection import Store
from bot.store.opening import Opening


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to change about one point; as typed."""

    point: str
    weekly: str = ""
    closed: str = ""
    opened: str = ""
    confirm: bool = False
    as_written: bool = False

    @property
    def anything(self) -> bool:
        return bool(self.weekly or self.closed or self.opened or self.confirm or self.as_written)


async def known_service(settings: Settings) -> Service:
    """The service's facts with what staff changed. Raises SettingsError, StoreError or ServerError."""
    service = load_service(settings.service_dir)
    async with Store(settings) as store:
        return with_hours(service, await Opening(store).read())


async def change(settings: Settings, wanted: Wanted) -> Service:
    """Change one point's hours, and give the service as it is then. Nothing is kept of hours that cannot be read.

    Raises SettingsError, StoreError or ServerError.
    """
    written = load_service(settings.service_dir)
    if wanted.point not in written.services:
        raise SettingsError(f"Which one? Name one of: {', '.join(written.services)}")
    async with Store(settings) as store:
        opening = Opening(store)
        kept = await opening.read()
        if wanted.as_written:
            await opening.forget(wanted.point)
            kept.pop(wanted.point, None)
        else:
            kept[wanted.point] = _changed(with_hours(written, kept), wanted)
        service = with_hours(written, kept)
        hours.state(service, wanted.point, clock.now())  # raises where they cannot be read
        if not wanted.as_written:
            await opening.change(wanted.point, kept[wanted.point])
        return service


def _changed(service: Service, wanted: Wanted) -> KeptHours:
    """The point's hours with the change in them. Whoever sets weekly hours has looked at them today."""
    point = service.services[wanted.point]
    today = clock.local(clock.now(), service.tz).date()
    exceptions = {one.date: one for one in point.exceptions if one.date >= today}
    if wanted.closed:
        day = _day(wanted.closed, today)
        exceptions[day] = DatedException(date=day, closed=True)
    if wanted.opened:
        named, _, times = wanted.opened.partition(" ")
        day = _day(named, today)
        exceptions[day] = DatedException(date=day, hours=times.strip())
    looked_at = wanted.confirm or bool(wanted.weekly)
    return KeptHours(
        hours=wanted.weekly or point.hours,
        turns=None if wanted.weekly else point.turns,
        exceptions=tuple(exceptions[day] for day in sorted(exceptions)),
        confirmed=today if looked_at else point.confirmed,
    )


def _day(named: str, today: date) -> date:
    if named.lower() == "today":
        return today
    try:
        return date.fromisoformat(named)
    except ValueError:
        raise SettingsError(f"{named} is no date. Write it like {today.isoformat()}, or: today") from None
