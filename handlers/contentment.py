"""The answer to "how was it to write with us?", which is put when a person on the staff has seen to somebody."""

from __future__ import annotations

from bot.types import FACES, Effect, EffectKind, Reply, Say, Turn
from handlers.lists import next_buttons, next_step
from handlers.safety import claimed_now

OPEN_FOR = 7 * 86400.0  # seconds that an answer counts
_SAD = ("face_3", "face_4")


def contentment(turn: Turn) -> Reply | None:
    """Counted once, thanked for in a few words; whom it was not good for is shown the way to a person."""
    if not turn.meaning.command.startswith("face_"):
        return None
    asked = next((listed for listed in turn.session.lists if listed.kind == FACES), None)
    said = asked.meanings.get(turn.meaning.command[-1], "") if asked and _open(asked.moment, turn) else ""
    effects = (Effect(EffectKind.FACE, ";".join(said.split(":")[1:])),) if said else ()
    if claimed_now(turn):
        return Reply(effects=effects, reason="claimed")
    if turn.meaning.command in _SAD:
        return Reply(says=(Say("faces-thanks"), *next_step(turn)), choices=next_buttons(turn), effects=effects)
    return Reply(says=(Say("faces-thanks"),), effects=effects)


def _open(asked: float, turn: Turn) -> bool:
    return turn.moment - asked <= OPEN_FOR
