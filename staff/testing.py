"""Trying a campaign on a phone of the staff's: its message, in the languages one picks, through the same worker.

Audience, counts and report know nothing of it, and quiet hours do not hold it back. It never goes to somebody who said
STOP, on this channel or under the same number on the other one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot import clock
from bot.choices import pace
from bot.settings import SettingsError
from bot.store import keys
from bot.store.campaigns import Stored
from bot.store.contacts import SAME_PHONE, Person
from bot.store.trials import Trials
from bot.store.turns import WHATSAPP_WINDOW, ReplyText
from bot.translator import TextError
from bot.types import ChannelName, Status
from campaigns.definition import Campaign, Definition
from campaigns.messages import compose
from staff.addresses import read_place
from staff.desk import Desk
from staff.refusing import Refused

#: Why nothing is sent, by its kind.
NOT_TESTED = {
    "off": "This channel is not set up here. See: lykt check",
    "stopped": "Whoever has this phone said STOP, or asked us not to write. Try another phone.",
    "telegram": "On Telegram somebody has to write to the bot first. Write to it from this phone, then try again.",
    "window": "WhatsApp lets free text through for 24 hours after a message. Write to the bot from this phone, or name "
    "an approved template for this language.",
    "no_text": "There is no text in any of these languages yet.",
    "broken": "A text cannot be said as it stands. Mend it first.",
}


@dataclass(frozen=True, slots=True)
class Trial:
    """One message on its way to the phone. `contact_id` and `number` find what became of it, for a week."""

    language: str
    contact_id: int
    number: int


async def send_test(desk: Desk, stored: Stored, address: str, languages: Sequence[str], once: str) -> list[Trial]:
    """Send the campaign's message as it is now to `address` (a number means SMS; else `channel:address`). `once`: a
    random id of the form, so that it is sent once however often that arrives. What was sent: nothing where it was
    before. Raises BadAddress, and Refused where nothing may go, with the language where it is about one."""
    channel, place, _ = read_place(address, desk.service.country)
    if not pace(desk.service, desk.settings, channel):
        raise _refused("off")
    written = [locale for locale in dict.fromkeys(languages) if stored.texts.get(locale)]
    if not written:
        raise _refused("no_text")
    contact_id = await desk.contacts.find(channel.value, place)
    person = await desk.contacts.read(contact_id) if contact_id is not None else None
    heard = person.contact.last_inbound if person else 0.0
    await _may(desk, channel, place, person)
    said = [(locale, _said(desk, stored, locale, channel, heard)) for locale in written]
    if contact_id is None:
        contact_id = await desk.contacts.enter(channel.value, place)
    sealed = desk.contacts.seal_address(contact_id, place)
    numbers = await Trials(desk.store, desk.turns).write(contact_id, channel.value, sealed, said, once)
    if numbers is None:
        raise _refused("stopped")
    if numbers:
        await desk.campaigns.note_tested(stored.id, written, stored.version)
    return [Trial(locale, contact_id, number) for locale, number in zip(written, numbers, strict=False)]


async def outcome(desk: Desk, trial: Trial) -> Status | None:
    """What became of it; None after a week."""
    found = await desk.deliveries.read(keys.shard_of(trial.contact_id), keys.REPLIES, trial.number)
    return found.status if found else None


async def _may(desk: Desk, channel: ChannelName, address: str, person: Person | None) -> None:
    """Raises Refused where nothing may go to this phone; the script asks again."""
    if channel is ChannelName.TELEGRAM and not (person and person.contact.last_inbound):
        raise _refused("telegram")
    people = [person]
    if other := SAME_PHONE.get(channel):
        there = await desk.contacts.find(other.value, address)
        people.append(await desk.contacts.read(there) if there is not None else None)
    for known in people:
        if known and (known.contact.opted_out or known.contact.declined or known.erased):
            raise _refused("stopped")


def _said(desk: Desk, stored: Stored, locale: str, channel: ChannelName, heard: float) -> ReplyText:
    """The message in one language, with the service's values at this moment. Raises Refused."""
    try:
        definition = Definition.model_validate({"name": "-", **_parts(stored.definition)})
        campaign = Campaign(definition, {locale: stored.texts[locale]}, desk.translator)
        message = compose(campaign, locale, channel, desk.translator, desk.service, clock.now())
    except (TextError, SettingsError, KeyError, ValueError):
        raise _refused("broken", language=locale) from None
    template = message.template
    if channel is ChannelName.WHATSAPP and template is None and clock.now() - heard >= WHATSAPP_WINDOW:
        raise _refused("window", language=locale)
    if template is None:
        return ReplyText(message.text, message.buttons)
    return ReplyText(message.text, message.buttons, template=template.sid, variables=template.variables)


def _parts(definition: Mapping[str, Any]) -> dict[str, Any]:
    """What a message needs of a draft that may be unfinished."""
    return {name: definition[name] for name in ("replies", "whatsapp") if definition.get(name)}


def _refused(kind: str, **told: str) -> Refused:
    return Refused(NOT_TESTED[kind], kind, told)
