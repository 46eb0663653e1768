"""Step 6: everything on one page, in plain words; what stops it and what is worth a look. Then the number of people is
typed, and it is launched; or a second person approves it first."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot import clock
from bot.store.users import Role
from bot.types import ChannelName
from campaigns.lifecycle import UNDO
from campaigns.scheduling import quiet, send_by
from console.asked import Asked
from console.frame import render
from console.wizard.counting import FEW, People, people
from console.wizard.draft import Draft, Problem, open_draft
from console.wizard.issues import Issue, issues
from console.wizard.replies import means
from console.wizard.steps import steps
from console.wizard.when import lasts
from staff.appearance import look, state_of
from staff.launching import Approval, approval, drafts, may_approve


async def check_page(asked: Asked) -> Response:
    draft = await open_draft(asked)
    return draft if isinstance(draft, Response) else await show_check(draft)


async def show_check(
    draft: Draft, status: int = 200, problems: list[Problem] | None = None, conflict: str = ""
) -> Response:
    """The page; `problems`: what stopped a launch."""
    asked, desk = draft.asked, draft.desk
    counted = await people(desk, draft.content)
    found = issues(draft, counted)
    approved = await approval(desk, asked.parts.users, draft.stored, counted.all)
    return await render(
        asked,
        "wizard/check.html",
        status,
        campaign=draft.id,
        version=draft.stored.version,
        name=draft.content.name,
        step="check",
        steps=steps(found),
        found=problems or [],
        conflict=conflict,
        content=draft.content,
        people=counted,
        few=FEW,
        blocks=[one for one in found if one.blocks],
        warns=[one for one in found if not one.blocks],
        typed=asked.form.get("count", "")[:20],
        reason=asked.form.get("reason", "")[:300],
        unreviewed=unreviewed(draft, counted),
        coordinator=Role.COORDINATOR in asked.me.roles,
        undo=int(UNDO),
        **await _approval(draft, approved),
        replies=[(digit, means(draft, meaning)) for digit, meaning in draft.content.replies.items()],
        **_who(draft),
        **_what(draft, counted),
        **_when(draft, counted),
    )


def unreviewed(draft: Draft, counted: People) -> list[str]:
    """The languages that somebody would be sent draft words in."""
    return drafts(draft.content.texts, set(counted.languages))


def stops(draft: Draft, counted: People) -> list[Issue]:
    """What must be mended before it can be launched."""
    return [one for one in issues(draft, counted) if one.blocks]


async def _approval(draft: Draft, approved: Approval) -> dict[str, Any]:
    by = await draft.asked.parts.users.read(approved.by) if approved.by else None
    return {
        "approved": approved,
        "approved_by": by.called if by else "",
        "waits_for": [user.called for user in approved.waits_for],
        "may_approve": approved.missing and may_approve(draft.stored, draft.asked.me),
    }


def _who(draft: Draft) -> dict[str, Any]:
    audience = draft.content.audience
    return {
        "languages": audience.get("languages") or [],
        "channels": audience.get("channels") or [],
        "tags": audience.get("tags") or [],
        "seen_months": audience.get("seen_months") or 0,
    }


def _what(draft: Draft, counted: People) -> dict[str, Any]:
    """Each language's people, state, parts; and what all of the SMS costs."""
    rows, parts, desk = [], 0, draft.desk
    for locale in draft.locales:
        source = draft.content.texts.get(locale, "")
        seen = look(desk, locale, source, draft.content.replies)
        on_sms = counted.in_language(locale, ChannelName.SMS)
        segments = seen.measure.segments if seen and not seen.broken else 0
        parts += segments * on_sms
        rows.append((locale, state_of(source), counted.in_language(locale), segments))
    price = desk.service.price
    return {"rows": rows, "parts": parts, "cost": round(parts * price.sms_part, 2), "currency": price.currency}


def _when(draft: Draft, counted: People) -> dict[str, Any]:
    plan, definition = draft.content.plan, draft.valid
    starts = float(plan.get("starts") or 0)
    silent = quiet(definition, draft.desk.service) if definition else None
    begins = max(starts, clock.now() + UNDO)
    return {
        "starts": starts,
        "silent": (f"{silent[0]:%H:%M}", f"{silent[1]:%H:%M}") if silent else None,
        "per_minute": int(plan.get("per_minute") or 0),
        "minutes": lasts(draft, draft.content, counted),
        "until": send_by(definition, begins, plan) if definition else 0,
    }
