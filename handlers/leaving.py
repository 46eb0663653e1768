"""Going and coming back: STOP, START, DELETE, "wrong number", and the question we ask where a sentence only resembles
one of them."""

from __future__ import annotations

from bot.types import ChannelName, Choice, Effect, EffectKind, Reply, Say, Turn
from handlers.lists import PERSON, menu_page, next_buttons, next_step


def stop(turn: Turn) -> Reply | None:
    if turn.meaning.command != "stop":
        return None
    effects = (Effect(EffectKind.OPT_OUT),)
    if turn.inbound.provider_answered:  # the phone company has said so already, and lets nothing of ours through
        return Reply(effects=effects, topic="stop", asking="", urgent=True, reason="provider_answered")
    return Reply(says=(Say("stop-done"),), effects=effects, topic="stop", asking="", urgent=True)


def start(turn: Turn) -> Reply | None:
    """START undoes a STOP; it is no consent. On SMS the provider takes YES for it too."""
    gone = turn.contact.opted_out > 0
    unblocked = turn.meaning.command == "yes" and gone and turn.inbound.channel is ChannelName.SMS
    if turn.meaning.command != "start" and not unblocked:
        return None
    effects = (Effect(EffectKind.OPT_IN),)
    if turn.inbound.provider_answered:
        return Reply(effects=effects, asking="", reason="provider_answered")
    if gone:
        return Reply(says=(Say("start-done"), *next_step(turn)), choices=next_buttons(turn), effects=effects, asking="")
    return Reply(says=(Say("start-already"),), choices=menu_page(turn), effects=effects, asking="")


def delete(turn: Turn) -> Reply | None:
    if turn.meaning.command != "delete":
        return None
    return Reply(
        says=(Say("delete-done"),), effects=(Effect(EffectKind.ERASE),), topic="delete_data", asking="", urgent=True
    )


def wrong_number(turn: Turn) -> Reply | None:
    if turn.meaning.command != "wrong_number":
        return None
    return Reply(
        says=(Say("wrong-number-done"),),
        effects=(Effect(EffectKind.ERASE, "wrong_number"),),
        topic="wrong_number",
        asking="",
        urgent=True,
    )


def ask_back(turn: Turn) -> Reply | None:
    """A sentence that resembles STOP, DELETE or "wrong number", or asks how to: a question, and nothing happens yet."""
    wish = turn.meaning.near or {"stop": "stop", "delete_data": "delete"}.get(turn.meaning.topic, "")
    if not wish:
        return None
    named = wish.replace("_", "-")
    explained = (Say("topic-delete-data"),) if turn.meaning.topic == "delete_data" else ()
    return Reply(
        says=explained or (Say(f"{named}-ask"),),
        choices=(
            Choice("1", f"command:{wish}", f"label-{named}"),
            Choice("2", "command:keep", "label-keep"),
            PERSON,
        ),
        topic="delete_data" if wish == "delete" else wish,
        asking=wish,
    )


def keep(turn: Turn) -> Reply | None:
    if turn.meaning.command != "keep":
        return None
    return Reply(says=(Say("kept"), *next_step(turn)), choices=next_buttons(turn), asking="")
