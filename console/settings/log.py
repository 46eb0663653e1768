"""The log of who did what, in words."""

from __future__ import annotations

from starlette.responses import Response

from bot.store.deeds import Did
from console.asked import Asked
from console.settings.sections import show

A_PAGE = 50
KINDS = tuple(did.value for did in Did)


async def log_page(asked: Asked) -> Response:
    """The newest first, all or of one kind. Who is not on the staff any more has no name here either."""
    query = asked.request.query_params
    kind = query.get("kind", "") if query.get("kind", "") in KINDS else ""
    deeds, older = await asked.parts.deeds.page(query.get("before", ""), A_PAGE, kind)
    called = {user.id: user.called for user in await asked.parts.users.every()}
    return await show(
        asked,
        "log.html",
        deeds=deeds,
        called=called,
        kind=kind,
        kinds=KINDS,
        later=f"/settings/log?before={older}{f'&kind={kind}' if kind else ''}" if older else "",
        first="before" not in query,
    )
