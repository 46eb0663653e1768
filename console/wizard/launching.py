"""Launching, taking it back, approving: the three forms that decide. Sent twice, each does its deed once."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot import clock
from bot.settings import SettingsError
from bot.store.campaigns import State
from bot.store.deeds import Did
from campaigns import lifecycle
from campaigns.lifecycle import CampaignError
from console.asked import Asked
from console.wizard.check import show_check, stops, unreviewed
from console.wizard.counting import people
from console.wizard.draft import Draft, problem, read_draft
from console.wizard.steps import path_of
from staff.launching import LONGEST_REASON, Launch, approval, may_approve, refusals


async def launch(asked: Asked) -> Response:
    """It starts by itself in a minute, or when it is to. What they did not see is never launched."""
    draft = await read_draft(asked)
    if draft.stored.state is not State.DRAFT:
        return RedirectResponse(f"/campaigns/{draft.id}", status_code=303)
    wanted = Launch(
        _version(asked), asked.form.get("count", ""), " ".join(asked.form.get("reason", "").split())[:LONGEST_REASON]
    )
    if wanted.version != draft.stored.version:
        return await show_check(draft, 409, conflict="seen")
    counted = await people(draft.desk, draft.content)
    if stops(draft, counted):
        return await show_check(draft, 422, [problem(draft, "stops", "wizard-mend-stops")])
    approved = await approval(draft.desk, asked.parts.users, draft.stored, counted.all)
    drafts = unreviewed(draft, counted)
    found = refusals(wanted, counted.all, approved, drafts, asked.me)
    if found:
        told = [problem(draft, field, f"wizard-refused-{what}", **args) for field, what, args in found]
        return await show_check(draft, 422, told)
    return await _schedule(draft, wanted, wanted.reason if drafts else "")


async def _schedule(draft: Draft, wanted: Launch, reason: str) -> Response:
    asked, desk = draft.asked, draft.desk
    try:
        starts = await lifecycle.schedule(
            desk.store, draft.id, desk.translator, wanted.version, clock.now(), asked.me.id, reason
        )
    except (CampaignError, SettingsError):
        return await show_check(draft, 422, [problem(draft, "stops", "wizard-mend-stops")])
    if starts is None:
        return RedirectResponse(f"/campaigns/{draft.id}", status_code=303)
    await asked.note(Did.LAUNCHED, draft.id)
    return await asked.said(f"/campaigns/{draft.id}", "wizard-launched")


async def undo(asked: Asked) -> Response:
    """Back to a draft, as long as it has not started."""
    draft = await read_draft(asked)
    if await lifecycle.undo(draft.desk.store, draft.id):
        await asked.note(Did.UNDONE, draft.id)
        where = path_of(draft.id, "check")
        return await asked.said(where, "wizard-undone")
    if draft.stored.state is State.DRAFT:
        return RedirectResponse(path_of(draft.id, "check"), status_code=303)
    return await asked.said(f"/campaigns/{draft.id}", "wizard-undone-late")


async def approve(asked: Asked) -> Response:
    """A second person's word on the version they saw."""
    draft = await read_draft(asked)
    where = path_of(draft.id, "check")
    if not may_approve(draft.stored, asked.me):
        return await asked.said(where, "wizard-approved-own")
    seen = _version(asked) == draft.stored.version  # the one whose writer was just looked at, and no later one
    if seen and await draft.desk.campaigns.approve(draft.id, draft.stored.version, asked.me.id):
        if draft.stored.approved_by != asked.me.id:
            await asked.note(Did.APPROVED, draft.id)
        return await asked.said(where, "wizard-approved")
    return await asked.said(where, "wizard-approved-changed")


def _version(asked: Asked) -> int:
    """The one their page showed; 0 for none."""
    said = asked.form.get("version", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0
