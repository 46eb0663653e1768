"""`lykt ask` and `lykt sms`: what the bot would answer, and what an SMS would take. Neither needs keys or a store.

With --batch, each line on standard input is a JSON object, and exactly one line answers it at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.terminal import AsJson, Failure, note, settings, show_json

if TYPE_CHECKING:
    from bot.conversation import Knowledge

Text = Annotated[str | None, typer.Argument(metavar="TEXT")]
Batch = Annotated[bool, typer.Option("--batch", help="JSON lines in, JSON lines out.")]


def ask(
    text: Text = None,
    locale: Annotated[str | None, typer.Option(help="The language they have chosen; else it is guessed.")] = None,
    channel: Annotated[str, typer.Option(help="sms, whatsapp or telegram.")] = "sms",
    batch: Batch = False,
    as_json: AsJson = False,
) -> None:
    """What the bot would answer. --batch: {"text","locale"} in, {"topic","confidence","menu","answer"} out."""
    _either(text, batch)
    from bot.types import ChannelName
    from staff.asking import ask as answer_to

    if channel not in list(ChannelName):
        raise typer.BadParameter("it is one of sms, whatsapp, telegram", param_hint="--channel")
    known = _knowledge()
    if batch:
        _answer_lines(lambda line: answer_to(known, line.get("text"), line.get("locale"), ChannelName(channel)))
        return
    from staff.asking import Unasked, why

    try:
        told = answer_to(known, text, locale, ChannelName(channel))
        reasons = why(known, text or "", locale)
    except Unasked as error:
        raise Failure(f"{error}.") from None
    if as_json:
        show_json({**told, "why": reasons})
        return
    topic = told["topic"] or f"none; offered: {', '.join(told['menu']) or 'nothing'}"
    note(f"topic: {topic} (confidence {told['confidence']})")
    for line in _reasons(reasons):
        note(line)
    print(told["answer"] or "(silence)")


def _reasons(reasons: dict[str, Any]) -> Iterator[str]:
    """Why it is this answer, in lines; what found nothing says nothing."""
    likely = ", ".join(f"{topic} {share:.2f}" for topic, share in reasons["likely"].items())
    keywords = ", ".join(f"{word} ({topic})" for word, topic in reasons["keywords"].items())
    found = {
        "language": reasons["language"],
        "danger": ", ".join(reasons["danger"]),
        "command": reasons["command"],
        "resembles": reasons["resembles"],
        "keywords": keywords,
        "likely": likely,
    }
    yield from (f"{what}: {told}" for what, told in found.items() if told)


def sms(text: Text = None, batch: Batch = False, as_json: AsJson = False) -> None:
    """What an SMS of it takes. --batch: {"text"} in, {"encoding","segments","characters"} out."""
    _either(text, batch)
    if batch:
        _answer_lines(_measured)
        return
    told = _measured({"text": text})
    if as_json:
        show_json(told)
        return
    from bot.sms import costly

    print(f"{told['encoding']}, {told['segments']} part(s), {told['characters']} characters")
    for character, cheaper in costly(text or "") if told["encoding"] == "UCS-2" else []:
        note(f"{character!r} is not in the GSM alphabet{f'; write {cheaper!r}' if cheaper else ''}")


def _either(text: str | None, batch: bool) -> None:
    if (text is None) != batch:
        raise typer.BadParameter("give either TEXT or --batch")


def _measured(line: dict[str, Any]) -> dict[str, Any]:
    from bot.sms import measure

    text = line.get("text")
    if not isinstance(text, str):
        raise ValueError("text is missing, or no string")
    found = measure(text)
    return {"encoding": found.encoding, "segments": found.segments, "characters": found.characters}


def _answer_lines(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """One line out for each line in, whatever it holds. ASCII only, so that no character in it ends a line."""
    for raw in sys.stdin.buffer:
        try:
            line = json.loads(raw)
            if not isinstance(line, dict):
                raise ValueError("the line is no JSON object")
            told = answer(line)
        except (json.JSONDecodeError, UnicodeDecodeError, RecursionError):
            told = {"error": "the line is not JSON"}
        except Exception as error:
            ours = type(error).__module__.partition(".")[0] in ("app", "bot", "builtins")
            told = {"error": str(error) if ours else type(error).__name__}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def _knowledge() -> Knowledge:
    from app.knowledge import SAMPLE, load_knowledge

    folder = settings().service_dir
    if not folder.is_dir():
        note(
            f"There is no service folder {folder}: this is the Oslo sample speaking. Make your own: lykt init {folder}"
        )
        folder = SAMPLE
    return load_knowledge(folder)
