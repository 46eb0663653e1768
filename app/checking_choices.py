"""What `lykt check` says of hours and choices that staff changed while it ran: they stand above service.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.choices import Choices
from bot.service import KeptHours
from bot.types import Finding
from staff.choosing import as_file


def check_above(hours: Mapping[str, KeptHours], chosen: Choices) -> Iterator[Finding]:
    """A note for each: an upgrade or another file does not change what stands above it."""
    if hours:
        what = f"changed by staff, above service.toml: the hours of {', '.join(sorted(hours))}"
        yield Finding("note", what, "lykt hours shows them; --as-written takes them back")
    if chosen.made:
        told = as_file(chosen).replace("\n\n", "\n").replace("\n", " · ")
        what = f"chosen by staff, above service.toml: {told}"
        yield Finding("note", what, "the console takes them back: Settings, Choices")
