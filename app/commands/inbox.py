"""`lykt inbox`: who waits for a person, and how the staff answer them."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from app.terminal import AsJson, Failure, note, run, settings, show_json, show_table

if TYPE_CHECKING:
    from bot.store.handoffs import Handoff
    from bot.store.turns import Said
    from staff.attending import Shown
    from staff.fates import Fate
    from staff.inbox import Inbox, Sent
    from staff.reopening import Opener

#: Why somebody waits, in plain words.
WHY = {
    "asked": "asked for a person",
    "danger": "in danger",
    "danger_refused": "in danger, and our answer was refused",
    "media": "sent a picture or a voice message",
    "misses": "was not understood",
    "campaign": "wants what a campaign offered",
    "wish_today": "wishes to come today",
    "wish_this_week": "wishes to come this week",
    "wish_next_week": "wishes to come next week",
    "refused": "our answer was refused",
    "late": "our answer would have come too late",
    "error": "the bot could not answer",
}
Result = TypeVar("Result")
Code = Annotated[str, typer.Argument(metavar="CODE", help="As lykt inbox lists it.")]
Who = Annotated[str, typer.Option("--as", metavar="NAME", help="Your name or initials.")]

inbox = typer.Typer(name="inbox", rich_markup_mode=None, invoke_without_command=True)


@inbox.callback()
def waiting(
    context: typer.Context,
    done: Annotated[str, typer.Option(metavar="CODE", help="The same as: close CODE.")] = "",
    as_json: AsJson = False,
) -> None:
    """Who waits for a person: since when, why, in which language, on which channel, and who answers them."""
    if context.invoked_subcommand:
        return

    async def work(inbox: Inbox) -> list[dict[str, Any]]:
        if done:
            await inbox.close(done)
        waiting = await inbox.handoffs.waiting()
        names = await inbox.names(one.held_by for one in waiting)
        return [_row(one, names) | {"undelivered": await inbox.undelivered(one)} for one in waiting]

    rows = _at_desk(work)
    if as_json:
        show_json(rows)
        return
    if done:
        print(f"{done} is done: the bot answers them again.")
    heads = ("code", "waits", "why", "topic", "language", "channel", "held by", "last answer")
    show_table(heads, [[*(row[head] for head in heads[:2]), _why(row), *_last(row)] for row in rows])
    note(f"{len(rows)} wait for a person. To read one: lykt inbox show CODE --as NAME")


@inbox.command()
def show(code: Code, who: Who = "", as_json: AsJson = False) -> None:
    """What somebody wrote, and what they were answered. It is noted that you have read it."""

    async def work(inbox: Inbox) -> tuple[Shown, Mapping[str, str]]:
        shown = await inbox.show(code, who)
        return shown, await inbox.names([shown.handoff.held_by, *(one.who for one, _ in shown.said)])

    shown, names = _at_desk(work)
    row, notes = _row(shown.handoff, names), _notes(shown, names)
    if as_json:
        said = [_line(one, names, fate) for one, fate in shown.said]
        show_json({**row, "said": said, "notes": notes})
        return
    facts = (_why(row), row["topic"], row["language"], row["channel"], f"waits {row['waits']}")
    print(f"{code}: {', '.join(filter(None, facts))}")
    for line in notes:
        print(line)
    for one, fate in shown.said:
        became = f" ({fate.word})" if fate else ""
        print(f"\n{_clock(one.moment)} {names[one.who]}{became}:\n{_harmless(one.text)}")
        if fate and fate.mend:
            print(f"    → {fate.why + '. ' if fate.why else ''}{fate.mend}")


@inbox.command()
def claim(code: Code, who: Who = "") -> None:
    """You answer this one: the bot is silent there, but for STOP, DELETE and danger."""
    until = _at_desk(lambda inbox: inbox.claim(code, who))
    print(f"{code} is yours until {_clock(until)}; each answer makes it longer.")


@inbox.command()
def answer(
    code: Code,
    text: Annotated[str, typer.Argument(help="What to say; without it, standard input.", show_default=False)] = "",
    who: Who = "",
    phrase: Annotated[str, typer.Option(metavar="ID", help="A ready-made phrase instead.")] = "",
) -> None:
    """Write to somebody who waits, in their own channel."""

    async def work(inbox: Inbox) -> Sent:
        if phrase:
            return await inbox.phrase(code, who, phrase)
        return await inbox.answer(code, who, text or sys.stdin.read())

    sent = _at_desk(work)
    cost = f" ({sent.parts} SMS part{'s' if sent.parts > 1 else ''})" if sent.parts else ""
    print(f"It is on its way{cost}. {code} is yours until {_clock(sent.until)}.")


@inbox.command()
def reopen(code: Code, who: Who = "") -> None:
    """Ask somebody on WhatsApp, when their 24 hours are over, whether you can talk now: by the approved template."""
    sent = _at_desk(lambda inbox: inbox.reopen(code, who))
    print(f"It is on its way. When they answer, you can write again. {code} is yours until {_clock(sent.until)}.")


@inbox.command()
def template(as_json: AsJson = False) -> None:
    """The template that reopens a conversation on WhatsApp, as it is handed in at Twilio: text and quick replies."""

    async def work(inbox: Inbox) -> list[Opener]:
        return list(inbox.openers().values())

    openers = _at_desk(work)
    if as_json:
        show_json([asdict(one) for one in openers])
        return
    for one in openers:
        print(f"{one.locale} ({one.sid or 'no Content SID in service.toml'}): {one.text}")
        for button in one.buttons:
            print(f"    {button.label} → {button.id}")
    note("Under [whatsapp.reopen] in service.toml stands which Content SID each language has.")


@inbox.command()
def close(
    code: Code,
    who: Who = "",
    topic: Annotated[str, typer.Option(metavar="T", help="What it was about, for the statistics.")] = "",
) -> None:
    """It is seen to: the bot answers again, and what they wrote is deleted here."""
    _at_desk(lambda inbox: inbox.close(code, who, topic))
    print(f"{code} is closed: the bot answers them again.")


@inbox.command("give-back")
def give_back(code: Code, who: Who = "") -> None:
    """The bot takes over again, and they are asked nothing; what they wrote is deleted here."""
    _at_desk(lambda inbox: inbox.give_back(code, who))
    print(f"{code} is given back: the bot answers them again.")


@inbox.command()
def snooze(
    code: Code, hours: Annotated[float, typer.Option(help="For how long; 0 takes it up again.")], who: Who = ""
) -> None:
    """Put somebody aside for some hours. What they write brings them back before; danger is never put aside."""
    from bot import clock

    until = clock.now() + hours * 3600 if hours else 0.0
    _at_desk(lambda inbox: inbox.snooze(code, who, until))
    print(f"{code} is put aside until {_clock(until)}." if until else f"{code} waits again.")


@inbox.command()
def phrases(
    language: Annotated[str, typer.Option(metavar="L", help="In which language (nb, en, …).")] = "en",
    as_json: AsJson = False,
) -> None:
    """Ready-made phrases, for languages you do not speak."""

    async def work(inbox: Inbox) -> list[tuple[str, str, str]]:
        meant, said = inbox.phrases("en"), inbox.phrases(language)
        return [(id, said[id], meant[id]) for id in said if id in meant]

    rows = _at_desk(work)
    if as_json:
        show_json([{"id": id, "text": said, "english": meant} for id, said, meant in rows])
        return
    show_table(("id", language, "en"), rows)


def _at_desk(work: Callable[[Inbox], Awaitable[Result]]) -> Result:
    from app.desk import open_desk
    from staff.contacts import Refused
    from staff.inbox import Inbox

    async def done() -> Result:
        async with open_desk(settings()) as desk:
            try:
                return await work(Inbox(desk))
            except Refused as refused:
                raise Failure(str(refused)) from None

    return run(done())


def _row(one: Handoff, names: Mapping[str, str]) -> dict[str, Any]:
    from bot import clock

    seconds = max(0, int(clock.now() - one.moment))
    return {
        "code": str(one.contact_id),
        "waits": _span(seconds),
        "seconds": seconds,
        "why": one.why,
        "topic": one.topic,
        "language": one.language,
        "channel": one.channel.value,
        "held by": names[one.held_by],
        "aside until": _clock(one.snoozed) if one.aside else "",
    }


def _why(row: dict[str, Any]) -> str:
    why: str = row["why"]
    return WHY.get(why, why)


def _last(row: dict[str, Any]) -> tuple[str, ...]:
    lost = "NOT DELIVERED" if row["undelivered"] else ""
    return row["topic"], row["language"], row["channel"], row["held by"], lost


def _line(said: Said, names: Mapping[str, str], fate: Fate | None) -> dict[str, Any]:
    """One thing said, for other programs; what became of it is null where that is not known."""
    told = {"moment": said.moment, "who": names[said.who], "text": said.text}
    return {**told, "became": {"word": fate.word, "why": fate.why, "mend": fate.mend} if fate else None}


def _notes(shown: Shown, names: Mapping[str, str]) -> list[str]:
    from bot import clock
    from bot.unasked import window_ends
    from staff.refusing import WORDS

    ends = window_ends(shown.person.contact)
    held, notes = shown.handoff.claim, []
    if held and shown.handoff.held_by:
        notes.append(f"{names[held.who]} answers this one, until {_clock(held.until)}.")
    if shown.may_not:
        notes.append(WORDS[shown.may_not])
    elif shown.closed:
        notes.append(
            "WhatsApp's 24 hours are over: only the template goes through. "
            f"lykt inbox reopen {shown.handoff.contact_id}"
        )
    elif ends is not None:
        notes.append(f"WhatsApp lets free text through for {_span(ends - clock.now())} more, until {_clock(ends)}.")
    if shown.only_opener:
        opener = "the template" if shown.closed else "--phrase staff-opener"
        notes.append(f"They have not said that we may write: only {opener} can be sent.")
    return notes


def _span(seconds: float) -> str:
    days, minutes = divmod(max(0, int(seconds)) // 60, 24 * 60)
    return f"{days} d {minutes // 60} h" if days else f"{minutes // 60} h {minutes % 60:02} min"


def _clock(moment: float) -> str:
    from bot import clock
    from bot.service import load_service

    return f"{clock.local(moment, load_service(settings().service_dir).tz):%a %H:%M}"


def _harmless(text: str) -> str:
    """Without what would steer a terminal."""
    return "".join(char if char.isprintable() or char == "\n" else "\N{REPLACEMENT CHARACTER}" for char in text)
