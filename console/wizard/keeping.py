"""One step of a draft: shown, and kept when its form comes.

A page changes its own part of the draft and nothing else, and says with its form what that part was when it was opened.
So two people may work on two parts, or two languages, at once; on the same part the second is told, and what they wrote
stands in its fields. Sending the same form twice changes nothing the second time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import RedirectResponse, Response

from bot.store.campaigns import State
from bot.store.deeds import Did
from console.asked import Asked
from console.frame import render
from console.wizard.counting import People, people
from console.wizard.draft import Content, Draft, Problem, open_draft, read_draft
from console.wizard.issues import issues
from console.wizard.steps import after, path_of, steps
from staff.launching import REVISED_BY

TRIES = 5  # to write beside somebody who changes another part at the same moment

#: One step: what part of a draft it changes, how it reads its form into it, and how it is shown.
Part = Callable[[Content], Any]
Read = Callable[[Draft, Content], list[Problem]]
Show = Callable[[Draft, Content, People], Awaitable[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    part: Part
    read: Read
    show: Show


async def show_step(asked: Asked, step: Step) -> Response:
    """The page of one step."""
    draft = await open_draft(asked)
    return draft if isinstance(draft, Response) else await _page(draft, step, draft.content)


async def keep_step(asked: Asked, step: Step) -> Response:
    """The form of one step: kept, and on to wherever they chose. With `look` nothing is kept: the page shows what it
    would be."""
    draft = await read_draft(asked)
    changed = draft.content.copy()
    problems = step.read(draft, changed)
    if "look" in asked.form:
        return await _page(draft, step, changed, problems=problems)
    if draft.stored.state is not State.DRAFT:
        return await _page(draft, step, changed, 409, conflict="gone")
    if problems:
        return await _page(draft, step, changed, 422, problems=problems)
    return await _keep(draft, step, changed)


async def _keep(draft: Draft, step: Step, changed: Content) -> Response:
    asked, campaigns = draft.asked, draft.desk.campaigns
    for _ in range(TRIES):
        if changed.as_json() == draft.content.as_json():
            return _on(asked, draft.id, step.name)
        if asked.form.get("base") != base_of(step.part(draft.content)):
            return await _page(draft, step, changed, 409, conflict="changed")
        told = (changed.definition, changed.texts, {**changed.plan, REVISED_BY: asked.me.id})
        if await campaigns.revise(draft.id, draft.stored.version, *told) is not None:
            if draft.stored.approved_by:
                await asked.note(Did.APPROVAL_VOIDED, draft.id)
            return _on(asked, draft.id, step.name)
        draft = await read_draft(asked)
        changed = draft.content.copy()
        step.read(draft, changed)
        if draft.stored.state is not State.DRAFT:
            break
    return await _page(draft, step, changed, 409, conflict="gone")


def _on(asked: Asked, campaign_id: str, name: str) -> Response:
    """To the step that the button named, perhaps with a language of the texts: "what.th"; a button that only changes
    something stays where the form says; else on to the next."""
    stays = any(name in asked.form for name in ("replace", "more"))
    wanted, _, language = asked.form.get("to" if not stays else "stay", "").partition(".")
    path = path_of(campaign_id, wanted or after(name))
    return RedirectResponse(
        f"{path}?language={language}" if language.replace("-", "").isalnum() else path, status_code=303
    )


async def _page(
    draft: Draft,
    step: Step,
    content: Content,
    status: int = 200,
    *,
    problems: list[Problem] | None = None,
    conflict: str = "",
) -> Response:
    """`conflict`: "changed" (by somebody else meanwhile) or "gone" (it is no draft any more)."""
    counted = await people(draft.desk, content)
    values = await step.show(draft, content, counted)
    shown = replace(draft, content=content)
    return await render(
        draft.asked,
        f"wizard/{step.name}.html",
        status,
        campaign=draft.id,
        version=draft.stored.version,
        name=draft.content.name,
        step=step.name,
        next=after(step.name),
        steps=steps(issues(shown, counted)),
        base=base_of(step.part(draft.content)),
        found=problems or [],
        conflict=conflict,
        content=content,
        people=counted,
        **values,
    )


def base_of(part: Any) -> str:
    """What a part of a draft was, in a few letters."""
    return hashlib.sha256(json.dumps(part, sort_keys=True).encode()).hexdigest()[:16]
