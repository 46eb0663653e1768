"""A campaign before it is launched: its text in every language, what it costs, who gets it, who is left out and why."""

from __future__ import annotations

from typing import Any

from app.desk import Desk
from app.terminal import note, show_table
from bot import clock
from bot.locales import TextError
from bot.settings import SettingsError
from bot.types import ChannelName, LeftOut
from campaigns.audience import NO_LANGUAGE
from campaigns.lifecycle import Known, load
from campaigns.messages import compose
from campaigns.reach import Audiences
from campaigns.reach import preview as count
from campaigns.scheduling import quiet

REASONS = {
    LeftOut.NO_CONSENT: "gave no consent",
    LeftOut.OPTED_OUT: "said STOP, or blocked us",
    LeftOut.NO_TRANSLATION: "no text in their language, or no language known",
    LeftOut.NO_TEMPLATE: "WhatsApp: no approved template in their language",
    LeftOut.DANGER: "in danger within the last three days",
    LeftOut.IN_CONVERSATION: "wait for a person on the staff",
    LeftOut.DUPLICATE: "reached on another channel of theirs",
    LeftOut.ERASED: "asked to be forgotten",
}


async def preview(desk: Desk, campaign_id: str) -> dict[str, Any]:
    """As `lykt campaign preview ID --json` prints it. Raises CampaignError, SettingsError or TextError."""
    known = await load(desk.store, campaign_id, desk.translator)
    audiences = Audiences(desk.store, desk.contacts, known.campaign, desk.translator.locales, known.sent)
    counted = await count(desk.store, audiences)
    people: dict[str, dict[str, int]] = {}
    for (language, channel), number in sorted(counted.included.items()):
        people.setdefault(language, {})[channel] = number
    texts = {locale: _text(desk, known, locale) for locale in known.campaign.locales}
    parts = sum(
        text.get("segments", 0) * people.get(locale, {}).get(ChannelName.SMS.value, 0) for locale, text in texts.items()
    )
    left_out: dict[str, dict[str, int]] = {reason.value: {} for reason in LeftOut}
    for (reason, language), number in sorted(counted.left_out.items()):
        left_out[reason][language] = number
    price, silent = desk.service.price, quiet(known.campaign.definition, desk.service)
    return {
        "campaign": campaign_id,
        "name": known.campaign.definition.name,
        "state": known.stored.state.value,
        "texts": texts,
        "audience": counted.audience,
        "people": people,
        "left_out": left_out,
        "sms_parts": parts,
        "cost": round(parts * price.sms_part, 2),
        "currency": price.currency,
        "quiet_hours": [f"{at:%H:%M}" for at in silent] if silent else [],
        "drafts": known.campaign.drafts,
        "corrects": known.sent,
    }


def _text(desk: Desk, known: Known, locale: str) -> dict[str, Any]:
    """The words on chat and on SMS as they would be now, and what an SMS of it takes."""
    translator, service = desk.translator, desk.service
    try:
        chat, sms = (
            compose(known.campaign, locale, channel, translator, service, clock.now())
            for channel in (ChannelName.TELEGRAM, ChannelName.SMS)
        )
    except (TextError, SettingsError) as error:
        return {"error": str(error)}
    return {
        "chat": chat.text,
        "buttons": [button.label for row in chat.buttons for button in row],
        "sms": sms.text,
        "encoding": sms.measure.encoding,
        "segments": sms.measure.segments,
        "characters": sms.measure.characters,
    }


def in_words(told: dict[str, Any]) -> None:
    """Print it for people."""
    print(f"{told['name']} ({told['campaign']}, {told['state']})\n")
    for locale, text in told["texts"].items():
        if "error" in text:
            note(f"{locale}: {text['error']}")
            continue
        print(f"{locale} · SMS: {text['encoding']}, {text['segments']} part(s), {text['characters']} characters")
        print(_indented(text["sms"]))
        print(f"{locale} · chat, with the buttons {' | '.join(text['buttons'])}")
        print(_indented(text["chat"]) + "\n")
    channels = [channel.value for channel in ChannelName]
    rows = [
        [language, *(by.get(channel, 0) for channel in channels), sum(by.values())]
        for language, by in told["people"].items()
    ]
    rows.append(["all", *(sum(row[place] for row in rows) for place in range(1, len(channels) + 2))])
    show_table(["would get it", *channels, "all"], rows, numbers=len(channels) + 1)
    print()
    _left_out(told)
    print(f"\naudience {told['audience']} = {rows[-1][-1]} who would get it + {_sum(told)} left out")
    print(f"SMS: {told['sms_parts']} parts, about {told['cost']:.2f} {told['currency']}; WhatsApp's price is not known")
    if told["quiet_hours"]:
        print(f"quiet hours: {'–'.join(told['quiet_hours'])}")
    if told["drafts"]:
        note(f"Drafts that nobody has reviewed: {' '.join(told['drafts'])}")


def _left_out(told: dict[str, Any]) -> None:
    rows = [
        [REASONS[LeftOut(reason)], _languages(by), sum(by.values())] for reason, by in told["left_out"].items() if by
    ]
    if rows:
        show_table(["left out", "languages", "people"], rows, numbers=1)
    else:
        print("nobody is left out")


def _languages(by: dict[str, int]) -> str:
    named = {"none" if language == NO_LANGUAGE else language: number for language, number in by.items()}
    return ", ".join(f"{language} {number}" for language, number in named.items())


def _sum(told: dict[str, Any]) -> int:
    return sum(sum(by.values()) for by in told["left_out"].values())


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
