"""Choices: quiet hours, paces, languages, and when a second person approves. They stand above service.toml, hold within
seconds, and can be taken back one by one."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.choices import Choices, allowed_pace
from bot.store.choices import Chosen
from bot.store.deeds import Did
from bot.types import ChannelName
from console.asked import Asked
from console.settings.sections import show
from staff.choosing import ENOUGH, Unfit, approvers, as_file, choose


async def choices_page(asked: Asked) -> Response:
    return await _page(asked)


async def change(asked: Asked) -> Response:
    """One choice, made or taken back. What the file says anyway is not kept above it."""
    name, house = asked.request.path_params["name"], asked.parts.house
    if name not in Choices.model_fields:
        raise HTTPException(404)
    chosen, desk = Chosen(house.store), await asked.parts.desk()
    if "back" in asked.form:
        made = Choices()
    else:
        try:
            made = choose(name, asked.form, house.knowledge.written, house.settings, desk.translator.locales)
        except Unfit as why:
            return await _page(asked, why)
    if name in made.made:
        await chosen.choose(made)
    elif not await chosen.forget(name):
        return await asked.said("/settings/choices", "settings-choice-same")
    await asked.note(Did.CHOSEN, what=f"{name};{_short(made, name)}")
    return await asked.said(
        "/settings/choices", "settings-choice-made" if name in made.made else "settings-choice-back"
    )


def _short(made: Choices, name: str) -> str:
    """The choice in one line, for the log; "file" where it was taken back."""
    match name:
        case "quiet_hours" if made.quiet_hours:
            return f"{made.quiet_hours.start:%H:%M}–{made.quiet_hours.end:%H:%M}"
        case "paces" if made.paces is not None:
            return ", ".join(f"{channel} {pace:g}" for channel, pace in made.paces.items())
        case "languages" if made.languages:
            return ", ".join(made.languages)
        case "approve_above" if made.approve_above is not None:
            return str(made.approve_above)
    return "file"


async def _page(asked: Asked, wrong: Unfit | None = None) -> Response:
    house, desk = asked.parts.house, await asked.parts.desk()
    now, written = desk.service, house.knowledge.written
    typed = asked.form if wrong else {}
    offered = [*now.languages, *(locale for locale in desk.translator.locales if locale not in now.languages)]
    values = {
        "approve_above": str(now.approve_above),
        "from": f"{now.quiet_hours.start:%H:%M}",
        "until": f"{now.quiet_hours.end:%H:%M}",
        **{f"pace-{channel}": f"{pace:g}" for channel, pace in now.paces.items()},
        **{f"place-{locale}": str(place) for place, locale in enumerate(now.languages, start=1)},
    }
    chosen = await Chosen(house.store).read()
    return await show(
        asked,
        "choices.html",
        422 if wrong else 200,
        values=values | dict(typed),
        wrong_choice=wrong,
        chosen=chosen.made,
        written=written,
        offered=[locale for locale in offered if locale in desk.translator.locales],
        allowed={channel.value: pace for channel in ChannelName if (pace := allowed_pace(house.settings, channel))},
        may_approve=await approvers(asked.parts.users),
        enough=ENOUGH,
        as_file=as_file(chosen),
    )
