"""Somebody seems to be in danger: numbers to call first, and a person on the staff who reads it. Nothing is asked."""

from __future__ import annotations

from bot.types import Effect, EffectKind, Reply, Say, Turn


def danger(turn: Turn) -> Reply | None:
    if not turn.meaning.danger:
        return None
    effects = [Effect(EffectKind.DANGER), Effect(EffectKind.HANDOFF, "danger")]
    if turn.meaning.command == "stop":
        effects.append(Effect(EffectKind.OPT_OUT))
    return Reply(
        says=(Say("danger" if turn.staffed else "danger-later"),),
        effects=tuple(effects),
        topic="violence_help",
        asking="",
        urgent=True,
    )
