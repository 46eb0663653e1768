"""Every shipped text in the made-up language, longer by four tenths, as each channel shows it: nothing in it is English
any more, nothing breaks, and what is too long for one message is several."""

from __future__ import annotations

import pytest

from app.knowledge import SAMPLE, SHIPPED_FTL
from bot.catalogue import pseudo
from bot.locales import PSEUDO
from bot.rendering import MAX_LENGTH, render
from bot.service import load_service
from bot.translator import Translator
from bot.types import ChannelName, Choice, Contact, Inbound, InboundKind, Meaning, Reply, Say, Session, Turn

MONDAY_NOON = 1_795_431_600.0
SERVICE = load_service(SAMPLE)


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> Translator:
    folder = tmp_path_factory.mktemp("ftl")
    for path in (SHIPPED_FTL / "en").glob("*.ftl"):
        made = folder / PSEUDO / path.name
        made.parent.mkdir(exist_ok=True)
        made.write_text(pseudo(path.read_text(encoding="utf-8")), encoding="utf-8")
    return Translator.load([folder])


@pytest.mark.parametrize("channel", list(ChannelName))
def test_every_text_on_every_channel(translator: Translator, channel: ChannelName) -> None:
    turn = Turn(
        Inbound(channel, "1001", "m", InboundKind.TEXT),
        Contact(1, channel),
        Session(),
        Meaning(),
        PSEUDO,
        True,
        MONDAY_NOON,
        first=False,
    )
    texts = translator.of(PSEUDO)
    said = [id for id in texts.ids if not id.startswith(("hours-", "label-")) and not id.endswith("-sms")]
    labels = [id for id in texts.ids if id.startswith("label-") and not id.endswith("-sms")]
    assert said
    assert labels
    choices = [Choice(str(digit), f"topic:{label}"[:60], label) for digit, label in enumerate(labels, start=1)]
    for id in said:
        given = dict.fromkeys(texts.names(id), "7")
        rendered = render(Reply(says=(Say(id, given),), choices=choices), turn, translator, SERVICE)
        assert all(0 < len(text) <= MAX_LENGTH[channel] for text in rendered.texts)
        assert "~" in rendered.texts[0], id
        assert len([button for row in rendered.buttons for button in row]) in (0, len(labels))
