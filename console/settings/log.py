"""The log of who did what, in words."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from bot.store.deeds import Deed, Did
from console.asked import Asked
from console.frame import says
from console.settings.sections import show

A_PAGE = 50
KINDS = tuple(did.value for did in Did)


async def log_page(asked: Asked) -> Response:
    """The newest first, all or of one kind. Who is not on the staff any more has no name here either."""
    query = asked.request.query_params
    kind = query.get("kind", "") if query.get("kind", "") in KINDS else ""
    deeds, older = await asked.parts.deeds.page(query.get("before", ""), A_PAGE, kind)
    called = {user.id: user.called for user in await asked.parts.users.every()}
    t = says(asked.locale)
    return await show(
        asked,
        "log.html",
        deeds=[(deed, _of_what(t, deed)) for deed in deeds],
        called=called,
        kind=kind,
        kinds=KINDS,
        later=f"/settings/log?before={older}{f'&kind={kind}' if kind else ''}" if older else "",
        first="before" not in query,
    )


def _of_what(t: Callable[..., str], deed: Deed) -> str:
    """What a deed was done to, in the reader's words where it is one of ours; else its id."""
    first, _, rest = deed.what.partition(";")
    match deed.did if deed.what else "":
        case Did.ADDED | Did.ROLES_CHANGED:
            return ", ".join(t("settings-role", role=role) for role in first.split())
        case Did.CHOSEN:
            now = t("settings-choice-undo") if rest == "file" else rest
            return t("settings-choice", name=first) + f": {now}"
        case Did.HOURS_CHANGED | Did.HOURS_CONFIRMED:
            return t("point", point=first)
        case Did.CHANNEL_RESUMED:
            return t("settings-channel", channel=first)
        case Did.LOOKED:
            return f"{first} · {t('contacts-look-reason', reason=rest)}"
        case Did.SIGNED_IN:
            return t("settings-deed-passkey")
    return deed.what.replace(";", " · ")
