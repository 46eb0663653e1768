"""What `lykt check` says of reaching a person: is the staff group told, can a conversation on WhatsApp be reopened?"""

from __future__ import annotations

from collections.abc import Iterator

from bot.service import Service
from bot.settings import Settings
from bot.types import Finding

TEMPLATE = "lykt inbox template shows what to hand in at Twilio; write its Content SIDs under [whatsapp.reopen]"


def check_staff(settings: Settings, service: Service, sample: Service) -> Iterator[Finding]:
    """Everything to say of it, beside the sample the service was made from."""
    if service.staff.telegram_group and not settings.telegram:
        what = "telegram_group is set, but Telegram is off: the staff group is told of nobody who waits"
        yield Finding("warning", what, "set TELEGRAM_BOT_TOKEN, or look into lykt inbox often")
    if settings.twilio and settings.twilio.whatsapp_from:
        yield from _templates(settings, service, sample)


def _templates(settings: Settings, service: Service, sample: Service) -> Iterator[Finding]:
    named = service.whatsapp.reopen
    if missing := [locale for locale in service.languages if locale not in named]:
        languages = "" if len(missing) == len(service.languages) else f" in {', '.join(missing)}"
        what = f"WhatsApp: no template reopens a conversation{languages}: after 24 hours the staff reach nobody there"
        yield Finding("warning", what, TEMPLATE)
    known = sample.whatsapp.reopen
    sampled = [locale for locale in service.languages if locale in named and named[locale] == known.get(locale)]
    if sampled and not settings.simulated:
        what = f"WhatsApp: the templates that reopen a conversation are still the sample's ({', '.join(sampled)})"
        yield Finding("warning", what, TEMPLATE)
