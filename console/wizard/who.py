"""Step 1: who it is for. Every box changes the number of people, and who is left out says why."""

from __future__ import annotations

import re
from typing import Any

from starlette.responses import Response

from bot.types import ChannelName
from console.asked import Asked
from console.wizard.counting import FEW, People
from console.wizard.draft import Content, Draft, Problem, problem
from console.wizard.keeping import Step, keep_step, show_step

LONGEST_NAME = 80
SEEN = (0, 1, 3, 6, 12)  # months since their last message; 0: whenever it was
CHANNELS = tuple(channel.value for channel in ChannelName)
_APART = re.compile(r"[,;\s]+")
_TAG = re.compile(r"[\w-]{1,40}")


def part(content: Content) -> Any:
    return [content.definition.get("name"), content.audience]


def read(draft: Draft, content: Content) -> list[Problem]:
    form, audience, found = draft.asked.form, dict(content.audience), []
    content.definition["name"] = " ".join(form.get("name", "").split())[:LONGEST_NAME]
    if not content.definition["name"]:
        found.append(problem(draft, "name", "wizard-mend-name"))
    ticked = {"languages": _offered(draft, content), "channels": list(CHANNELS)}
    for what, offered in ticked.items():
        chosen = [one for one in offered if one in form.all(what)]
        audience[what] = [] if chosen == offered else chosen
        if not chosen:
            found.append(problem(draft, what, f"wizard-mend-{what}"))
    audience["tags"] = [tag for tag in dict.fromkeys(_APART.split(form.get("tags", "").lower())) if tag][:20]
    if not all(_TAG.fullmatch(tag) for tag in audience["tags"]):
        found.append(problem(draft, "tags", "wizard-mend-tags"))
    seen = form.get("seen", "0")
    audience["seen_months"] = int(seen) if seen in map(str, SEEN) else 0
    content.definition["audience"] = audience
    return found


async def show(draft: Draft, content: Content, counted: People) -> dict[str, Any]:
    form = draft.asked.form
    chosen = content.audience
    posted = draft.asked.request.method == "POST"
    offered = _offered(draft, content)
    return {
        "few": FEW,
        "languages": offered,
        "ticked": form.all("languages") if posted else (chosen.get("languages") or offered),
        "channels": CHANNELS,
        "ticked_channels": form.all("channels") if posted else (chosen.get("channels") or CHANNELS),
        "written": set(content.texts),
        "seen": SEEN,
        "seen_months": chosen.get("seen_months") or 0,
        "typed_name": form.get("name", content.name) if posted else content.name,
        "tags": form.get("tags", "") if posted else ", ".join(chosen.get("tags") or ()),
        "corrects": await _corrected(draft, counted),
        "consent": list(chosen.get("consent") or ()),
    }


async def _corrected(draft: Draft, counted: People) -> str:
    """What the campaign is called that it corrects; "" for none."""
    stored = await draft.desk.campaigns.read(counted.corrects) if counted.corrects else None
    return str(stored.definition.get("name") or stored.id) if stored else ""


def _offered(draft: Draft, content: Content) -> list[str]:
    """The service's languages, and those that were chosen while they were."""
    chosen = content.audience.get("languages") or []
    return [*draft.desk.locales, *(one for one in chosen if one not in draft.desk.locales)]


STEP = Step("who", part, read, show)


async def who_page(asked: Asked) -> Response:
    return await show_step(asked, STEP)


async def keep_who(asked: Asked) -> Response:
    return await keep_step(asked, STEP)
