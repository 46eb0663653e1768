"""What somebody answered to a campaign, as it is counted: never the words, only which of the plan's choices, or a STOP.

The numbers are kept by lua/replied.lua, read by `Campaigns.replies`.
"""

from __future__ import annotations

from bot.types import EffectKind, InboundKind, Meaning, Reply, Turn

WORD = "word"  # anything that is none of the plan's choices
STOP = "stop"  # no more: STOP, 9, the button, or to be forgotten
REPLIED = "replied"  # people who answered with anything but a stop, each once
_ENDS = frozenset({EffectKind.OPT_OUT, EffectKind.ERASE})


def choice(digit: str) -> str:
    """What answers that mean the plan's digit are counted under: "reply:1"."""
    return f"reply:{digit}"


def replied(turn: Turn, reply: Reply, campaign: str) -> str:
    """What this turn is counted under for the campaign. A choice counts however it was made: by the digit, the button
    or the word for it. Where a newer list is open, only what no other list offers still answers the campaign."""
    if any(effect.kind in _ENDS for effect in reply.effects):
        return STOP
    listed = next((one for one in turn.session.lists if one.campaign == campaign), None)
    said = _said(turn)
    if listed is None or not said:
        return WORD
    newest = max(turn.session.lists, key=lambda one: one.moment)
    mine = newest is listed or said.startswith("campaign:")
    digit = next((digit for digit, meaning in listed.meanings.items() if mine and meaning == said), "")
    return choice(digit) if digit else WORD


def _said(turn: Turn) -> str:
    """What was said, as lists carry meanings; "" where it is not sure."""
    if turn.inbound.kind is InboundKind.BUTTON:
        return turn.inbound.data
    return _carried(turn.meaning) if turn.meaning.confidence == 1.0 else ""


def _carried(meaning: Meaning) -> str:
    if meaning.topic:
        return f"topic:{meaning.topic}"
    kind, _, value = meaning.command.partition("_")
    return f"campaign:{value}" if kind == "campaign" else f"command:{meaning.command}"
