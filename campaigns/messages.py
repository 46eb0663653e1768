"""A campaign's message as one person gets it: text, buttons or template, in one language on one channel.

Times and places in it are the service's own values at the moment of sending.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.facts import facts
from bot.knowledge import Knowledge
from bot.locales import latin
from bot.service import Service
from bot.settings import SettingsError
from bot.sms import Measure, fold, measure
from bot.translator import Translator
from bot.types import Button, ChannelName, Template
from campaigns.definition import Campaign

STOP, STOP_LABEL = "campaign:stop", "label-stop"
HUMAN, HUMAN_LABEL = "command:human", "label-human"
KEEP_SECONDS = 3.0  # how long a composed message is used again: "open until" must not grow old


@dataclass(frozen=True, slots=True)
class Message:
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    template: Template | None = None

    @property
    def measure(self) -> Measure:
        return measure(self.text)


def compose(
    campaign: Campaign, locale: str, channel: ChannelName, translator: Translator, service: Service, moment: float
) -> Message:
    """The message at this moment. Raises TextError or SettingsError where a text or a fact is missing."""
    sms = channel is ChannelName.SMS
    values = facts(service, translator, locale, moment, sms=sms)
    text = campaign.texts[locale].text(campaign.message_id(locale, sms=sms), values, sms=sms)
    if sms:
        return Message(fold(text) if latin(locale) else text)
    if channel is ChannelName.TELEGRAM:
        return Message(text, _buttons(campaign, locale, translator))
    return Message(_numbered(campaign, locale, translator, text), (), _template(campaign, locale, values))


def _buttons(campaign: Campaign, locale: str, translator: Translator) -> tuple[tuple[Button, ...], ...]:
    replies = campaign.definition.replies
    own = [Button(meaning, campaign.texts[locale].text(f"reply-{digit}")) for digit, meaning in replies.items()]
    own.append(Button(HUMAN, translator.text(locale, HUMAN_LABEL)))
    own.append(Button(STOP, translator.text(locale, STOP_LABEL)))
    return tuple((button,) for button in own)


def _numbered(campaign: Campaign, locale: str, translator: Translator, text: str) -> str:
    """WhatsApp without buttons: the same choices, as numbered lines below the text."""
    lines = [f"{digit} {campaign.texts[locale].text(f'reply-{digit}')}" for digit in campaign.definition.replies]
    lines += [f"0 {translator.text(locale, HUMAN_LABEL)}", f"9 {translator.text(locale, STOP_LABEL)}"]
    return "\n".join([text, "", *lines])


def _template(campaign: Campaign, locale: str, values: Mapping[str, str]) -> Template | None:
    reference = campaign.definition.whatsapp.templates.get(locale)
    if reference is None:
        return None
    for name in reference.variables.values():
        if name not in values:
            raise SettingsError(
                f"campaign.toml: the template for {locale} uses {name}, which is no fact of the service. Mend the name "
                "or add the fact to service.toml."
            )
    return Template(reference.sid, {number: values[name] for number, name in reference.variables.items()})


class Composer:
    """Composes each language and channel once and keeps it for a few seconds: a thousand people get one text."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._kept: dict[tuple[str, str, ChannelName], tuple[float, Message]] = {}

    def message(
        self, campaign_id: str, campaign: Campaign, locale: str, channel: ChannelName, moment: float
    ) -> Message:
        key = (campaign_id, locale, channel)
        kept = self._kept.get(key)
        if kept and 0 <= moment - kept[0] < KEEP_SECONDS:
            return kept[1]
        message = compose(campaign, locale, channel, self.knowledge.translator, self.knowledge.service, moment)
        self._kept[key] = (moment, message)
        return message
