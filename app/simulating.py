"""The sandbox set up to match this service: its accounts, its address, its templates.

The sandbox knows nothing of ours; what it must know is handed to it as its own configuration.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.knowledge import SAMPLE, load_knowledge
from bot import clock
from bot.conversation import Knowledge
from bot.facts import facts
from bot.settings import LOOPBACK, Settings, SettingsError, Twilio
from campaigns.definition import MESSAGE, Campaign, TemplateRef, load_campaign
from campaigns.messages import HUMAN, HUMAN_LABEL, STOP, STOP_LABEL
from sandbox.config import SandboxConfig
from staff.reopening import Opener, openers

#: As `lykt check` wants it at the real Twilio: a call that failed is repeated.
INBOUND = "/webhooks/twilio/message#rc=5&rp=all"


def sandbox_config(settings: Settings, file: Path | None = None, **options: Any) -> SandboxConfig:
    """What this service's sandbox is told. What stands in `file` (JSON) wins over what follows from the settings, and
    `options` over both. Raises SettingsError or TextError."""
    told: dict[str, Any] = {"port": settings.sandbox_port, "templates": templates(_knowledge(settings), settings)}
    if _local(settings.public_url):
        told["inbound_url"] = settings.public_url + INBOUND
    if settings.twilio and _local(settings.twilio.api_url):
        told |= _twilio(settings.twilio)
    if settings.telegram and _local(settings.telegram.api_url):
        told["bot_token"] = settings.telegram.token
    told |= _read(file) if file else {}
    try:
        return SandboxConfig.from_json(told | {name: value for name, value in options.items() if value is not None})
    except (ValueError, TypeError) as error:
        raise SettingsError(f"{file or 'the sandbox'}: {error}. See sandbox/config.py for its options.") from None


def templates(knowledge: Knowledge, settings: Settings) -> dict[str, dict[str, Any]]:
    """The WhatsApp templates that the service and its campaigns name, as approved: by Content SID."""
    found = {one.sid: _opener(one) for one in openers(knowledge.service, knowledge.translator).values() if one.sid}
    folder = settings.service_dir if settings.service_dir.is_dir() else SAMPLE
    for path in sorted(folder.glob("campaigns/*/campaign.toml")):
        campaign = load_campaign(path.parent, knowledge.translator)
        for locale, reference in campaign.definition.whatsapp.templates.items():
            if locale in campaign.texts:
                found[reference.sid] = _template(campaign, locale, reference, knowledge)
    return found


def missing_settings(settings: Settings, config: SandboxConfig) -> Iterator[str]:
    """The lines of `.env` that make Lykt talk to this sandbox, for the channels that are off."""
    here = f"http://{config.host}:{config.port}"
    if not settings.twilio:
        if not settings.public_url:
            yield f"PUBLIC_URL=http://127.0.0.1:{settings.port}"
        yield from (f"TWILIO_API_URL={here}", f"TWILIO_ACCOUNT_SID={config.account_sid}")
        yield from (f"TWILIO_AUTH_TOKEN={config.auth_token}", f"TWILIO_SMS_FROM={config.sms_from}")
        yield from (f"TWILIO_WHATSAPP_FROM={config.whatsapp_from}", "TWILIO_SMS_PER_SECOND=30")
    if not settings.telegram:
        yield from (f"TELEGRAM_API_URL={here}", f"TELEGRAM_BOT_TOKEN={config.bot_token}")
        yield "TELEGRAM_WEBHOOK_SECRET=sandbox-secret"


def _knowledge(settings: Settings) -> Knowledge:
    return load_knowledge(settings.service_dir if settings.service_dir.is_dir() else SAMPLE)


def _opener(opener: Opener) -> dict[str, Any]:
    buttons = [{"text": button.label, "data": button.id} for button in opener.buttons]
    return {"locale": opener.locale, "body": opener.text, "buttons": buttons}


def _template(campaign: Campaign, locale: str, reference: TemplateRef, knowledge: Knowledge) -> dict[str, Any]:
    """The campaign's own text with {{1}} … in the places of its variables, and its answers as quick replies."""
    texts = campaign.texts[locale]
    places = {name: f"{{{{{number}}}}}" for number, name in reference.variables.items()}
    values = facts(knowledge.service, knowledge.translator, locale, clock.now(), sms=False)
    own = {name: values[name] for name in texts.names(MESSAGE) if name not in places and name in values}
    answers = [(texts.text(f"reply-{digit}"), meaning) for digit, meaning in campaign.definition.replies.items()]
    answers += [(knowledge.translator.text(locale, label), meaning) for label, meaning in _ALWAYS]
    return {
        "locale": locale,
        "body": texts.text(MESSAGE, own | places),
        "buttons": [{"text": label, "data": meaning} for label, meaning in answers],
    }


_ALWAYS = ((HUMAN_LABEL, HUMAN), (STOP_LABEL, STOP))


def _twilio(account: Twilio) -> dict[str, str]:
    told = {"account_sid": account.account_sid, "auth_token": account.auth_token}
    service = account.sms_sender.startswith("MG")
    if account.sms_sender:
        told["messaging_service_sid" if service else "sms_from"] = account.sms_sender
    if account.whatsapp_from:
        told["whatsapp_from"] = account.whatsapp_from
    return told


def _local(url: str) -> bool:
    return urlsplit(url).hostname in LOOPBACK


def _read(file: Path) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text("utf-8"))
    except OSError as error:
        raise SettingsError(f"{file} cannot be read ({error.strerror}). Name a JSON file.") from None
    except ValueError as error:
        raise SettingsError(f"{file} is not JSON: {error}. Mend it.") from None
    if not isinstance(data, dict):
        raise SettingsError(f"{file} holds no JSON object. Begin it with {{.")
    return data
