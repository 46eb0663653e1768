"""Somebody seems to be in danger: numbers to call first, and a person on the staff who reads it. Nothing is asked but
whether we may write to them, since somebody else may hold the phone."""

from __future__ import annotations

from bot.types import Effect, EffectKind, Reply, Say, Turn
from handlers.safety import with_question


def danger(turn: Turn) -> Reply | None:
    if not turn.meaning.danger:
        return None
    effects = [Effect(EffectKind.DANGER), Effect(EffectKind.HANDOFF, "danger")]
    if turn.contact.safe != "no":
        effects.append(Effect(EffectKind.SAFE, "asked"))
    stopped = turn.meaning.command == "stop"
    if stopped:
        effects.append(Effect(EffectKind.OPT_OUT))
    reply = Reply(
        says=(Say("danger" if turn.staffed else "danger-later"),),
        effects=tuple(effects),
        topic="violence_help",
        asking="",
        urgent=True,
    )
    return reply if stopped else with_question(reply)
