"""After danger: may we write to them, and when? Somebody else may hold the phone, so until then nothing is written.
And the silence of the bot while a person on the staff writes with them."""

from __future__ import annotations

from dataclasses import replace

from bot.types import SAFE, Choice, Effect, EffectKind, InboundKind, Reply, Say, Turn

ASK = Say("safe-ask")
QUESTION = (
    Choice("1", "command:safe_now", "label-safe-now"),
    Choice("2", "command:safe_later", "label-safe-later"),
    Choice("3", "command:safe_no", "label-safe-no"),
)
#: The answers below what a person on the staff asks: "Can we talk now?"
OPENER = (Choice("1", "command:safe_now", "label-safe-yes"), *QUESTION[1:])
_SPOKEN = frozenset({InboundKind.TEXT, InboundKind.BUTTON, InboundKind.MEDIA, InboundKind.LOCATION, InboundKind.START})


def must_ask(turn: Turn) -> bool:
    """True where nothing but that question may be written to them."""
    return turn.contact.safe not in ("", "now")


def with_question(reply: Reply) -> Reply:
    """`reply` with the question behind it."""
    return replace(reply, says=(*reply.says, ASK), choices=QUESTION, list_kind=SAFE)


def safe(turn: Turn) -> Reply | None:
    """Their answer. Whom a person on the staff writes with already hears it from them."""
    answer = turn.meaning.command.removeprefix("safe_")
    if turn.meaning.command not in ("safe_now", "safe_later", "safe_no"):
        return None
    effects = [Effect(EffectKind.SAFE, answer)]
    if answer == "no":
        effects.append(Effect(EffectKind.OPT_OUT))
    if answer == "now":
        effects.append(Effect(EffectKind.HANDOFF, "asked"))
        if claimed_now(turn):
            return Reply(effects=tuple(effects), asking="", reason="claimed")
        return Reply(says=(Say("safe-now" if turn.staffed else "safe-now-later"),), effects=tuple(effects), asking="")
    return Reply(says=(Say(f"safe-{answer}"),), effects=tuple(effects), asking="", urgent=answer == "no")


def claimed(turn: Turn) -> Reply | None:
    """While a person on the staff writes with them the bot is silent; STOP, DELETE and danger came before this."""
    if not claimed_now(turn) or turn.inbound.kind not in _SPOKEN:
        return None
    effects = (Effect(EffectKind.OPT_IN),) if turn.meaning.command == "start" else ()
    return Reply(effects=effects, reason="claimed")


def claimed_now(turn: Turn) -> bool:
    return turn.contact.claimed_until > turn.moment
