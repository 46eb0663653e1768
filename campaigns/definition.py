"""A campaign's folder: `campaign.toml` and one FTL file per language, read strictly before anything is sent.

In the FTL files `message` is the text for chat, `message-sms` the one for SMS (without it `message` goes out there
too), and `reply-1`, `reply-2` … are what the buttons say on chat.
"""

from __future__ import annotations

import re
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from bot.service import Strict, read_toml
from bot.settings import SettingsError
from bot.translator import TextError, Texts, Translator
from bot.types import ChannelName

MESSAGE = "message"
STATE = re.compile(r"^###\s*state\s*=\s*(\w+)", re.MULTILINE)


class Kind(StrEnum):
    BROADCAST = "broadcast"
    CORRECTION = "correction"  # to those who were sent another campaign


class Audience(Strict):
    """Who it is for. An empty list means: all. `consent` names ways in which it was given ("chat", "street", or as the
    contacts file says): only who gave it so; without consent nobody is sent anything, whatever stands here. `sent`
    names a campaign: only who was sent that one; "=vaccine" that very id, not the newest from a folder of that name.
    `seen_months`: only who wrote in so many months before this one, or in it; 0: whenever, or never."""

    languages: tuple[str, ...] = ()
    channels: tuple[ChannelName, ...] = ()
    tags: tuple[str, ...] = ()
    consent: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    sent: str = ""
    seen_months: Literal[0, 1, 3, 6, 12] = 0


class CampaignHours(Strict):
    """Quiet hours of its own: `off`, or other times than the service's."""

    off: bool = False
    start: time | None = Field(default=None, alias="from")
    end: time | None = Field(default=None, alias="until")


class TemplateRef(Strict):
    """An approved WhatsApp template. `variables` maps its numbers to our variables: {1 = "clinic_now"}."""

    sid: Annotated[str, Field(pattern="^HX[0-9a-f]{32}$")]
    variables: dict[str, str] = {}


class WhatsApp(Strict):
    templates: dict[str, TemplateRef] = {}


class Definition(Strict):
    """`campaign.toml`. `replies` maps a digit to a meaning: `topic:clinic_hours`, `campaign:yes`. 0 is always a
    person and 9 always stops. `subject`: the topic it is about, for the statistics."""

    name: Annotated[str, Field(min_length=1, max_length=80)]
    kind: Kind = Kind.BROADCAST
    subject: Annotated[str, Field(pattern="^[a-z0-9_]*$")] = ""
    audience: Audience = Audience()
    send_by_hours: Annotated[float, Field(gt=0, le=24 * 7)] = 24
    quiet_hours: CampaignHours = CampaignHours()
    replies: dict[
        Annotated[str, Field(pattern="^[1-8]$")], Annotated[str, Field(pattern="^(topic|campaign):[a-z_]+$")]
    ] = {}
    whatsapp: WhatsApp = WhatsApp()


class Campaign:
    """A campaign with its texts compiled: ready to be looked at, or sent."""

    def __init__(self, definition: Definition, sources: dict[str, str], translator: Translator) -> None:
        self.definition = definition
        self.sources = sources
        self.texts: dict[str, Texts] = {
            locale: translator.single(locale, source, f"{locale}.ftl") for locale, source in sorted(sources.items())
        }

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self.texts)

    @property
    def drafts(self) -> list[str]:
        """The languages whose words nobody has reviewed yet."""
        found = {locale: STATE.search(source) for locale, source in self.sources.items()}
        return [locale for locale, state in found.items() if state is None or state[1] != "reviewed"]

    def message_id(self, locale: str, *, sms: bool) -> str:
        variant = f"{MESSAGE}-sms"
        return variant if sms and variant in self.texts[locale].ids else MESSAGE

    def as_stored(self) -> tuple[dict[str, Any], dict[str, str]]:
        return self.definition.model_dump(mode="json", by_alias=True), self.sources


def load_campaign(folder: Path, translator: Translator) -> Campaign:
    """Read a campaign's folder. Raises SettingsError: one line with file, line and what to do."""
    if not folder.is_dir():
        raise SettingsError(f"{folder} is no folder. Name a campaign's folder, with campaign.toml in it.")
    definition = read_toml(folder / "campaign.toml", Definition)
    sources = {}
    for path in sorted(folder.glob("*.ftl")):
        if path.stem not in translator.locales:
            known = " ".join(translator.locales)
            raise SettingsError(f"{path}: the language {path.stem} is not known. Name the file after one of: {known}.")
        try:
            sources[path.stem] = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            raise SettingsError(f"{path} cannot be read as UTF-8 text. Save it as UTF-8.") from None
    if not sources:
        raise SettingsError(f"{folder} has no texts. Add one file per language, for example en.ftl.")
    return compile_campaign(definition, sources, translator, folder)


def compile_campaign(
    definition: Definition, sources: dict[str, str], translator: Translator, folder: Path | None = None
) -> Campaign:
    """Compile the texts and hold them against the definition. Raises SettingsError."""
    where = f"{folder}/" if folder else ""
    try:
        campaign = Campaign(definition, sources, translator)
    except TextError as error:
        raise SettingsError(f"{where}{error}") from None
    for locale, texts in campaign.texts.items():
        for needed in (MESSAGE, *(f"reply-{digit}" for digit in definition.replies)):
            if needed not in texts.ids:
                raise SettingsError(f"{where}{locale}.ftl: {needed} is missing. Add it.")
    for locale in (*definition.audience.languages, *definition.whatsapp.templates):
        if locale not in translator.locales:
            raise SettingsError(f"{where}campaign.toml: the language {locale} is not known. Remove it or mend it.")
    return campaign
