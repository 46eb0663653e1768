"""A campaign before it is launched, in words for the terminal."""

from __future__ import annotations

from typing import Any

from app.terminal import note, show_table
from bot.types import ChannelName, LeftOut
from campaigns.audience import NO_LANGUAGE

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
    if told["starts"]:
        print(f"starts by itself: {told['starts']}")
    if told["approved_by"]:
        print("somebody else has approved it")
    if told["per_minute"]:
        print(f"pace: at most {told['per_minute']:g} a minute, over all channels")
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
