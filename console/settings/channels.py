"""The channels: how each stands, a look at the providers on request, and going on after a stop."""

from __future__ import annotations

import asyncio
import logging

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.store.checked import Checked
from bot.store.deeds import Did
from bot.store.leases import workers
from bot.store.pace import Paces
from bot.types import ChannelName, Finding
from console.asked import Asked
from console.parts import Parts
from console.settings.sections import show
from staff.channel_states import channel_states

log = logging.getLogger(__name__)

_under_way: set[asyncio.Task[None]] = set()  # so that no look is lost before its end


async def channels_page(asked: Asked) -> Response:
    house, desk = asked.parts.house, await asked.parts.desk()
    return await show(
        asked,
        "channels.html",
        states=await channel_states(house.settings, desk.service, house.store),
        simulated=house.settings.simulated,
        workers=await workers(house.store),
        look=await Checked(house.store).last(),
    )


async def check(asked: Asked) -> Response:
    """Ask the providers, beside everything else; the page shows what they say once they have. One look at a time."""
    if await Checked(asked.parts.house.store).begin():
        task = asyncio.create_task(_look(asked.parts))
        _under_way.add(task)
        task.add_done_callback(_under_way.discard)
    return await asked.said("/settings/channels", "settings-channels-asked")


async def resume(asked: Asked) -> Response:
    """It goes on, now that a person says so. Resumed twice is resumed."""
    name = asked.request.path_params["name"]
    if name not in [*ChannelName]:
        raise HTTPException(404)
    if await Paces(asked.parts.house.store).resume(name):
        await asked.note(Did.CHANNEL_RESUMED, what=name)
    return await asked.said("/settings/channels", "settings-channel-resumed")


async def _look(parts: Parts) -> None:
    try:
        found = await parts.look()
    except Exception as error:  # it must end, whatever the providers say; the page tells that it did not come to one
        log.error("asking the providers: %s", type(error).__name__)
        found = [Finding("error", f"the look was broken off ({type(error).__name__})", "try again, or: lykt check")]
    await Checked(parts.house.store).end(found)
