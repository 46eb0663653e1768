"""Whatever comes in, in any order: an answer or a documented silence, never an exception."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.rendering import MAX_LENGTH
from bot.types import ChannelName, Inbound, InboundKind
from tests.handlers.conversation import Talk, languages, words

SAID = sorted(
    {said for vocabulary in words().vocabularies.values() for said in vocabulary.danger}
    | {said for vocabulary in words().vocabularies.values() for said_ in vocabulary.commands.values() for said in said_}
    | {said for vocabulary in words().vocabularies.values() for said_ in vocabulary.topics.values() for said in said_}
)
MEANINGS = st.sampled_from(
    ["topic:condoms", "topic:gone", "command:human", "command:more", "command:languages", "command:keep", "language:th",
     "language:xx", "campaign:yes", "campaign:stop", "consent:yes", "consent:no", "", ":", "\ud800"]
)  # fmt: skip
ANY = st.text(st.characters(), max_size=200)
TEXTS = st.one_of(
    ANY,
    st.sampled_from(SAID),
    st.tuples(ANY, st.sampled_from(SAID), ANY).map(" ".join),
    st.integers(0, 99).map(str),
    st.sampled_from(["\x00", "\ud800", "😀" * 500, "a" * 65_536, "ก" * 5000, "stop " * 2000, "{ $police }", "\u202e1"]),
)
INBOUNDS = st.one_of(
    TEXTS.map(lambda text: (InboundKind.TEXT, text, "")),
    MEANINGS.map(lambda data: (InboundKind.BUTTON, "", data)),
    st.sampled_from(list(InboundKind)).map(lambda kind: (kind, "", "")),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(list(ChannelName)),
    st.lists(INBOUNDS, min_size=1, max_size=12),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_any_conversation(
    channel: ChannelName, inbounds: list[tuple[InboundKind, str, str]], known: bool, staffed: bool, campaign: bool
) -> None:
    talk = Talk(channel=channel, language="en" if known else "", first=not known, staffed=staffed)
    if campaign:
        talk.sent_campaign({"1": "campaign:yes", "2": "topic:clinic_hours"})
    for kind, text, data in inbounds:
        said = talk.sends(Inbound(channel, "1001", "m", kind, text=text, data=data))
        assert talk.rendered is not None
        assert said or talk.reason
        assert all(0 < len(piece) <= MAX_LENGTH[channel] for piece in talk.rendered.texts)
        assert talk.rendered.locale in languages()
