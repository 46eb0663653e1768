"""The WhatsApp template that asks somebody, after the 24 hours, whether we can talk now: the neutral opener, with quick
replies. Twilio holds it; `service.toml` names it by its Content SID, language by language."""

from __future__ import annotations

from dataclasses import dataclass

from bot.service import Service
from bot.translator import Translator
from bot.types import Button
from handlers.safety import OPENER

OPENING = "staff-opener"


@dataclass(frozen=True, slots=True)
class Opener:
    """One language's template, as it is handed in at Twilio."""

    locale: str
    text: str
    buttons: tuple[Button, ...]  # quick replies: `id` is what comes back when one is pressed
    sid: str = ""  # "" where service.toml names none


def openers(service: Service, translator: Translator) -> dict[str, Opener]:
    """By language, for each that the service offers and there are texts in."""
    return {
        locale: Opener(
            locale,
            translator.text(locale, OPENING),
            tuple(Button(choice.meaning, translator.text(locale, choice.label)) for choice in OPENER),
            service.whatsapp.reopen.get(locale, ""),
        )
        for locale in service.languages
        if locale in translator.locales
    }
