"""What `lykt check` says of a service's facts: empty ones, those still the sample's, hours that nobody confirmed."""

from __future__ import annotations

from collections.abc import Iterator

from bot import clock, hours
from bot.service import Service, ServicePoint
from bot.settings import SettingsError
from bot.types import Finding

FILE = "change it in service.toml"


def check_facts(service: Service, sample: Service) -> Iterator[Finding]:
    """Everything to say of `service`, beside the sample it was made from."""
    if not service.emergency.confirmed:
        what = "the emergency numbers are not confirmed: people in danger would be told to call them"
        yield Finding("error", what, "call and check each, then set confirmed = true under [emergency]")
    if service.name == sample.name:
        yield Finding("error", f"the service is still called {sample.name}, like the sample", FILE)
    for name, point in service.services.items():
        yield from _place(name, point, sample.services.get(name))
        yield from _hours(service, name)
    yield from _staff(service)
    foreign = service.country != sample.country
    numbers = {name for name, line in service.helplines.items() if line == sample.helplines.get(name)}
    if foreign and numbers:
        what = f"helplines of another country, as in the sample: {', '.join(sorted(numbers))}"
        yield Finding("error", what, "write your country's numbers there, or remove them")
    if not service.helplines:
        yield Finding("warning", "no helpline is given: texts that name one cannot be said", FILE)


def _place(name: str, point: ServicePoint, sample: ServicePoint | None) -> Iterator[Finding]:
    if sample and (same := list(_same(point, sample))):
        yield Finding("error", f"{name}: still the sample's {', '.join(same)}", f"{FILE} under [services.{name}]")
    for kind in ("address", "directions"):
        given: dict[str, str] = getattr(point, kind)
        empty = sorted(language for language, text in given.items() if not text.strip())
        if empty:
            yield Finding("warning", f"{name}: its {kind} is empty ({', '.join(empty)})", "write it, or remove the key")
    if not point.address:
        yield Finding("warning", f"{name} has no address: where it is cannot be answered", FILE)


def _same(point: ServicePoint, sample: ServicePoint) -> Iterator[str]:
    """Which facts are as the sample has them. Hours may be by chance: then a person has confirmed them since."""
    for kind in ("address", "directions"):
        sampled: dict[str, str] = getattr(sample, kind)
        own: dict[str, str] = getattr(point, kind)
        same = sorted(language for language, text in own.items() if text and text == sampled.get(language))
        if same:
            yield f"{kind} ({', '.join(same)})"
    if point.hours and (point.hours, point.confirmed) == (sample.hours, sample.confirmed):
        yield "hours"


def _hours(service: Service, name: str) -> Iterator[Finding]:
    try:
        opens = hours.openings(service, name, clock.now(), count=1)
    except SettingsError as error:
        yield Finding("error", str(error), "mend that line")
        return
    if not opens:
        yield Finding("warning", f"{name} never opens, as far as its hours say", FILE)
    if hours.stale(service, name, clock.now()):
        what = f"{name}: nobody has confirmed its hours within the last {hours.STALE_AFTER.days} days"
        yield Finding("warning", what, f"look, then set confirmed = {clock.local(clock.now()):%Y-%m-%d} there")


def _staff(service: Service) -> Iterator[Finding]:
    try:
        hours.state(service, hours.STAFF, clock.now())
    except SettingsError as error:
        yield Finding("error", str(error), "mend that line")
    foreign = sorted(set(service.staff.languages) - set(service.languages))
    if foreign:
        yield Finding("note", f"the staff speak {', '.join(foreign)}, which the service does not offer", FILE)
