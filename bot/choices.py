"""What the staff choose while it runs: it stands above service.toml, each choice by itself, until it is taken back.

Kept in the store (store/choices.py); set by the rules of staff/choosing.py.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bot.service import QuietHours, Service, Strict
from bot.settings import Settings


class Choices(Strict):
    """None: as service.toml says."""

    approve_above: Annotated[int, Field(ge=0)] | None = None  # 0: no second person is asked for
    quiet_hours: QuietHours | None = None  # from and until the same time: none
    paces: dict[str, Annotated[float, Field(gt=0)]] | None = None  # by channel, a second
    languages: Annotated[tuple[str, ...], Field(min_length=1)] | None = None  # in their order

    @property
    def made(self) -> tuple[str, ...]:
        """The names of what was chosen, in a fixed order."""
        return tuple(name for name in type(self).model_fields if getattr(self, name) is not None)


AS_WRITTEN = Choices()  # nothing chosen


def with_choices(service: Service, chosen: Choices) -> Service:
    """The service with what was chosen in place of what the file says."""
    return service.model_copy(update={name: getattr(chosen, name) for name in chosen.made})


def pace(service: Service, settings: Settings, channel: str) -> float:
    """How much a second a channel sends: what the service wants, and never more than the environment allows. 0: it is
    off."""
    allowed = allowed_pace(settings, channel)
    return min(allowed, service.paces.get(channel, allowed))


def allowed_pace(settings: Settings, channel: str) -> float:
    """What the environment allows a channel a second; 0 for one that is off."""
    match channel:
        case "telegram":
            return settings.telegram.per_second if settings.telegram else 0.0
        case "sms":
            return settings.twilio.sms_per_second if settings.twilio and settings.twilio.sms_sender else 0.0
        case "whatsapp":
            return settings.twilio.whatsapp_per_second if settings.twilio and settings.twilio.whatsapp_from else 0.0
        case _:
            raise ValueError(channel)
