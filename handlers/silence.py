"""What the bot does not answer, and why: the reason is kept for the statistics."""

from __future__ import annotations

from bot.types import Effect, EffectKind, InboundKind, Reply, Turn

#: An edited message would be answered twice; in a group everybody would read along; what we do not know, we leave.
_SILENT = {
    InboundKind.EDITED: "edited",
    InboundKind.GROUP: "group",
    InboundKind.OTHER: "other",
    InboundKind.UNBLOCKED: "unblocked",
}


def silence(turn: Turn) -> Reply | None:
    if turn.inbound.kind is InboundKind.BLOCKED:
        return Reply(effects=(Effect(EffectKind.BLOCKED),), reason="blocked")
    reason = _SILENT.get(turn.inbound.kind)
    return Reply(reason=reason) if reason else None
