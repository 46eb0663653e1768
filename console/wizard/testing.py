"""Step 4: its message, as it is now, to a phone of the staff, in the languages one picks. Nothing else knows of it."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot import clock
from bot.store.campaigns import State
from bot.store.deeds import Did
from bot.types import ChannelName
from console.asked import Asked
from console.frame import render
from console.wizard.counting import people
from console.wizard.draft import Draft, Problem, open_draft, problem, read_draft
from console.wizard.issues import issues
from console.wizard.steps import path_of, steps
from staff.addresses import BadAddress
from staff.launching import written
from staff.refusing import Refused
from staff.testing import send_test

CHANNELS = tuple(channel.value for channel in ChannelName)


async def test_page(asked: Asked) -> Response:
    draft = await open_draft(asked)
    return draft if isinstance(draft, Response) else await _page(draft)


async def send(asked: Asked) -> Response:
    """Sent once, however often the form arrives."""
    draft = await read_draft(asked)
    if draft.stored.state is not State.DRAFT:
        return RedirectResponse(f"/campaigns/{draft.id}", status_code=303)
    form = asked.form
    chosen = [locale for locale in draft.locales if locale in form.all("languages")]
    channel = form.get("channel", CHANNELS[0])
    if not chosen:
        return await _page(draft, [problem(draft, "languages", "wizard-mend-languages")])
    if channel not in CHANNELS:
        return await _page(draft, [problem(draft, "channel", "wizard-mend-channels")])
    address = f"{channel}:{form.get('address', '')[:60]}"
    try:
        sent = await send_test(draft.desk, draft.stored, address, chosen, form.get("once", "")[:64] or clock.fresh_id())
    except BadAddress:
        return await _page(draft, [problem(draft, "address", "wizard-mend-address")])
    except Refused as refused:
        return await _page(draft, [problem(draft, "address", f"wizard-not-tested-{refused.kind}")])
    if sent:
        await asked.note(Did.TESTED, draft.id)
    where = path_of(draft.id, "test")
    return await asked.said(where, "wizard-tested", count=len(chosen))


async def _page(draft: Draft, found: list[Problem] | None = None) -> Response:
    form, stored = draft.asked.form, draft.stored
    own = [locale for locale in draft.locales if locale in written(draft.content.texts)]
    reader = [locale for locale in (draft.asked.locale, *own) if locale in own][:1]
    return await render(
        draft.asked,
        "wizard/test.html",
        422 if found else 200,
        campaign=draft.id,
        name=draft.content.name,
        step="test",
        next="when",
        steps=steps(issues(draft, await people(draft.desk, draft.content))),
        found=found or [],
        conflict="",
        once=form.get("once", "")[:64] if found else clock.fresh_id(),
        channels=CHANNELS,
        channel=form.get("channel", CHANNELS[0]),
        address=form.get("address", "")[:60],
        ticked=form.all("languages") or reader,
        tested=[(locale, _tested(draft, locale, stored.tested)) for locale in own],
    )


def _tested(draft: Draft, locale: str, tested: dict[str, int]) -> str:
    """ "now" as it is, "before" it was last changed, or "" not yet."""
    if locale not in tested:
        return ""
    return "now" if tested[locale] == draft.stored.version else "before"
