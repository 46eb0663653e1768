"""A campaign's message as one person gets it: text on SMS, buttons on Telegram, numbered lines and a template on
WhatsApp, in every language the sample is written in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.knowledge import SAMPLE
from bot.delivery import Delivering
from bot.knowledge import Knowledge
from bot.settings import SettingsError
from bot.sms import fold
from bot.translator import TextError
from bot.types import ChannelName, Status
from bot.understanding.words import Words
from campaigns.counts import read_counts
from campaigns.definition import load_campaign
from campaigns.lifecycle import launch, load
from campaigns.messages import KEEP_SECONDS, Composer, compose
from campaigns.plans import meanings
from campaigns.sending import Sender
from tests.campaigns.making import SERVICE, SID, TRANSLATOR, Hand, campaign

SMS, WHATSAPP, TELEGRAM = ChannelName.SMS, ChannelName.WHATSAPP, ChannelName.TELEGRAM
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC).timestamp()
VACCINE = load_campaign(SAMPLE / "campaigns" / "vaccine", TRANSLATOR)

KNOWN = Knowledge(SERVICE, TRANSLATOR, Words.of({}), ())


def test_on_sms_its_own_text_and_nothing_else() -> None:
    message = compose(VACCINE, "en", SMS, TRANSLATOR, SERVICE, NOON)
    assert "Send 1: I want a time." in message.text
    assert (message.buttons, message.template) == ((), None)
    assert message.text == fold(message.text)


def test_on_telegram_buttons() -> None:
    message = compose(VACCINE, "en", TELEGRAM, TRANSLATOR, SERVICE, NOON)
    assert [button.id for row in message.buttons for button in row] == [
        "campaign:yes",
        "topic:clinic_hours",
        "command:human",
        "campaign:stop",
    ]
    assert "Send 1" not in message.text
    assert all(len(button.id.encode()) <= 64 and button.label for row in message.buttons for button in row)


def test_on_whatsapp_numbered_lines_and_the_template() -> None:
    message = compose(VACCINE, "en", WHATSAPP, TRANSLATOR, SERVICE, NOON)
    assert message.text.splitlines()[-4:-2] == ["1 I want a time", "2 Opening hours"]
    assert [line[:2] for line in message.text.splitlines()[-2:]] == ["0 ", "9 "]
    assert message.template
    assert message.template.sid == VACCINE.definition.whatsapp.templates["en"].sid
    assert set(message.template.variables) == {"1"}
    assert message.template.variables["1"] in message.text


@pytest.mark.parametrize("name", ["vaccine", "lawyer", "closed_today", "hours_changed"])
@pytest.mark.parametrize("channel", ChannelName)
def test_every_sample_in_every_language(name: str, channel: ChannelName) -> None:
    """One part of an SMS where the letters are Latin, at most two elsewhere."""
    made = load_campaign(SAMPLE / "campaigns" / name, TRANSLATOR)
    for locale in made.locales:
        message = compose(made, locale, channel, TRANSLATOR, SERVICE, NOON)
        assert message.text.strip()
        if channel is SMS:
            assert message.measure.segments <= (2 if locale in ("th", "bg", "ru", "ar") else 1), (locale, message.text)


def test_without_a_template_there_is_none() -> None:
    message = compose(campaign("en", whatsapp={}), "en", WHATSAPP, TRANSLATOR, SERVICE, NOON)
    assert message.template is None


def test_a_template_with_an_unknown_variable_is_one_line() -> None:
    wrong = campaign("en", whatsapp={"templates": {"en": {"sid": SID, "variables": {"1": "clinic_nwo"}}}})
    with pytest.raises(SettingsError, match=r"template for en uses clinic_nwo, which is no fact"):
        compose(wrong, "en", WHATSAPP, TRANSLATOR, SERVICE, NOON)


def test_a_text_with_an_unknown_variable_is_one_line() -> None:
    wrong = campaign("en")
    wrong.texts["en"] = TRANSLATOR.single("en", "message = Hello { $nobody }\n", "en.ftl")
    with pytest.raises(TextError, match="nobody") as caught:
        compose(wrong, "en", SMS, TRANSLATOR, SERVICE, NOON)
    assert "\n" not in str(caught.value)


def test_what_the_digits_mean() -> None:
    assert meanings(VACCINE.definition) == {
        "1": "campaign:yes",
        "2": "topic:clinic_hours",
        "0": "command:human",
        "9": "campaign:stop",
    }


def test_composed_once_and_kept_for_seconds() -> None:
    composer = Composer(KNOWN)
    first = composer.message("one", VACCINE, "en", SMS, NOON)
    assert composer.message("one", VACCINE, "en", SMS, NOON + KEEP_SECONDS - 1) is first
    assert composer.message("one", VACCINE, "en", SMS, NOON + KEEP_SECONDS) is not first
    assert composer.message("two", VACCINE, "en", SMS, NOON) is not first
    assert composer.message("one", VACCINE, "en", SMS, NOON - 1) is not first  # an older attempt, looked for again


async def test_a_text_that_goes_missing_on_the_way_fails_and_is_counted(hand: Hand) -> None:
    """Nothing went out, and that is certain: failed, with its reason, not uncertain."""
    person = await hand.person()
    campaign_id = await hand.made(campaign("en"))
    await launch(hand.store, campaign_id, TRANSLATOR)
    await hand.expand(campaign_id)
    known = await load(hand.store, campaign_id, TRANSLATOR)
    known.campaign.texts["en"] = TRANSLATOR.single("en", "message = Hello { $nobody }\n", "en.ftl")
    sender = Sender(Delivering(hand.store, hand.vault, {}), KNOWN, {})
    [begun] = await hand.intend(campaign_id)
    await sender._send(known, begun, sender._said(known, begun, SMS))
    counts = await read_counts(hand.store, campaign_id)
    assert counts.statuses[Status.FAILED] == 1
    delivery = await hand.deliveries.read(begun.attempt.shard, campaign_id, begun.attempt.row)
    assert delivery
    assert (delivery.contact_id, delivery.code) == (person, "no_text")
