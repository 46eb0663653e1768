"""A reply in words: variants, lists, buttons, length."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rendering import MAX_LENGTH, in_gsm, render, split
from bot.service import load_service
from bot.translator import TextError, Translator
from bot.types import ChannelName, Choice, Contact, Inbound, InboundKind, Meaning, Reply, Say, Session, Turn

ROOT = Path(__file__).parents[2]
SERVICE = load_service(ROOT / "examples" / "oslo")
SOURCE = """
hello = Hello { $name }, call { $police }.
long = This is the long one.
long-sms = Short.
place =
    { $clinic_address }
    { $nothing }

    End.
accent = Zażółć gęślą jaźń – “ok”
label-one = One
label-two = Two or more of them here
"""


@pytest.fixture
def texts(tmp_path: Path) -> Translator:
    (tmp_path / "pl").mkdir()
    (tmp_path / "pl" / "a.ftl").write_text(SOURCE, encoding="utf-8")
    return Translator.load([tmp_path])


def turn(channel: ChannelName) -> Turn:
    inbound = Inbound(channel, "1001", "m", InboundKind.TEXT)
    return Turn(inbound, Contact(1, channel), Session(), Meaning(), "pl", True, 1795431600.0, False)


def text(reply: Reply, channel: ChannelName, translator: Translator) -> str:
    return "|".join(render(reply, turn(channel), translator, SERVICE).texts)


def test_variables_come_from_the_say_and_from_the_service(texts: Translator) -> None:
    reply = Reply(says=(Say("hello", {"name": "you"}),))
    assert text(reply, ChannelName.SMS, texts) == "Hello you, call 112."
    assert text(reply, ChannelName.TELEGRAM, texts) == "Hello \u2068you\u2069, call \u2068112\u2069."


def test_a_missing_value_is_an_error_and_never_a_gap(texts: Translator) -> None:
    with pytest.raises(TextError, match="name"):
        render(Reply(says=(Say("hello"),)), turn(ChannelName.SMS), texts, SERVICE)
    with pytest.raises(TextError, match="no such text"):
        render(Reply(says=(Say("nowhere"),)), turn(ChannelName.SMS), texts, SERVICE)


def test_the_sms_variant_on_sms_only(texts: Translator) -> None:
    reply = Reply(says=(Say("long"), Say("long")))
    assert text(reply, ChannelName.SMS, texts) == "Short.\nShort."
    assert text(reply, ChannelName.WHATSAPP, texts) == "This is the long one.\n\nThis is the long one."


def test_an_empty_value_leaves_no_gap(texts: Translator) -> None:
    reply = Reply(says=(Say("place", {"nothing": ""}),))
    assert text(reply, ChannelName.SMS, texts) == "Eksempelgata 1, 0001 Oslo\nEnd."
    assert text(reply, ChannelName.TELEGRAM, texts) == "\u2068Eksempelgata 1, 0001 Oslo\u2069\n\nEnd."


def test_sms_keeps_to_the_gsm_alphabet_and_chat_keeps_the_letters(texts: Translator) -> None:
    reply = Reply(says=(Say("accent"),))
    assert text(reply, ChannelName.SMS, texts) == 'Zazolc gesla jazn - "ok"'
    assert text(reply, ChannelName.TELEGRAM, texts) == "Zażółć gęślą jaźń – “ok”"
    assert in_gsm("Привет – “ok”") == "Привет – “ok”"


def test_choices_are_lines_or_buttons(texts: Translator) -> None:
    choices = (
        Choice("1", "topic:a", "label-one"),
        Choice("2", "topic:b", "label-one"),
        Choice("3", "topic:c", "label-two"),
        Choice("4", "language:th", "ไทย", literal=True),
        Choice("", "command:menu", "label-one"),
    )
    reply = Reply(says=(Say("long"),), choices=choices, list_kind="languages")
    assert text(reply, ChannelName.SMS, texts) == "Short.\n1 One\n2 One\n3 Two or more of them here\n4 ไทย"
    chat = render(reply, turn(ChannelName.TELEGRAM), texts, SERVICE)
    assert chat.texts == ["This is the long one."]
    assert [[(b.id, b.label) for b in row] for row in chat.buttons] == [
        [("topic:a", "One"), ("topic:b", "One")],
        [("topic:c", "Two or more of them here")],
        [("language:th", "ไทย"), ("command:menu", "One")],
    ]
    assert chat.listed is not None
    assert (chat.listed.kind, chat.listed.meanings["4"]) == ("languages", "language:th")
    assert "" not in chat.listed.meanings


def test_buttons_alone_leave_the_lists_as_they_are(texts: Translator) -> None:
    reply = Reply(says=(Say("long"),), choices=(Choice("", "command:menu", "label-one"),))
    assert render(reply, turn(ChannelName.TELEGRAM), texts, SERVICE).listed is None


def test_silence_has_no_texts(texts: Translator) -> None:
    rendered = render(Reply(reason="edited"), turn(ChannelName.SMS), texts, SERVICE)
    assert (rendered.texts, rendered.answer_id, rendered.listed) == ([], "", None)


def test_a_long_text_is_cut_where_one_would_pause() -> None:
    assert split("One two.\n\nThree four.", 12) == ["One two.", "Three four."]
    assert split("One two.\nThree four.", 12) == ["One two.", "Three four."]
    assert split("One two. Three four.", 12) == ["One two.", "Three four."]
    assert split("One two three four", 9) == ["One two", "three", "four"]
    assert split("abcdefgh", 3) == ["abc", "def", "gh"]
    assert split("👩‍👩‍👧👩‍👩‍👧", 8) == ["👩‍👩‍👧", "👩‍👩‍👧"]
    assert split("", 5) == []


@given(st.text(max_size=300), st.integers(20, 80))
def test_no_piece_is_too_long_and_nothing_is_lost(said: str, limit: int) -> None:
    pieces = split(said, limit)
    assert all(len(piece.encode("utf-16-le", "surrogatepass")) // 2 <= limit for piece in pieces if len(piece) > 1)
    assert "".join("".join(pieces).split()) == "".join(said.split())


def test_every_channel_has_a_length() -> None:
    assert set(MAX_LENGTH) == set(ChannelName)
