"""A draft as the wizard's pages open it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from bot.store.campaigns import State, Stored
from campaigns.definition import Definition
from console.asked import Asked
from console.frame import says
from staff.desk import Desk

PLAN = ("starts", "per_minute", "send_by")  # what is chosen of a campaign's time; 0 = nothing

#: (the field's id, words)
Problem = tuple[str, str]


@dataclass(slots=True)
class Content:
    """What is written of a campaign: what a page changes, as the store keeps it."""

    definition: dict[str, Any]
    texts: dict[str, str]
    plan: dict[str, Any]

    def copy(self) -> Content:
        return Content(**json.loads(json.dumps(self.as_json())))

    def as_json(self) -> dict[str, Any]:
        return {"definition": self.definition, "texts": self.texts, "plan": self.plan}

    @property
    def name(self) -> str:
        return str(self.definition.get("name", ""))

    @property
    def audience(self) -> dict[str, Any]:
        """Whom it is for, to be looked at."""
        found = self.definition.get("audience")
        return found if isinstance(found, dict) else {}

    @property
    def replies(self) -> dict[str, str]:
        found = self.definition.get("replies")
        return dict(sorted(found.items())) if isinstance(found, dict) else {}


@dataclass(slots=True)
class Draft:
    asked: Asked
    desk: Desk
    stored: Stored
    content: Content

    @property
    def id(self) -> str:
        return self.stored.id

    @property
    def valid(self) -> Definition | None:
        """The definition as a launch reads it; None while something in it is missing."""
        try:
            return Definition.model_validate(self.content.definition)
        except ValidationError:
            return None

    @property
    def locales(self) -> list[str]:
        """The languages it is to be written in: those it is for, else all of the service's; and those it has."""
        wanted = self.content.audience.get("languages") or self.desk.locales
        known = [locale for locale in self.desk.translator.locales if locale in wanted or locale in self.content.texts]
        return sorted(known, key=lambda locale: (*self.desk.locales, locale).index(locale))


def content_of(stored: Stored) -> Content:
    plan = {name: stored.plan.get(name) or 0 for name in PLAN}
    return Content(stored.definition, stored.texts, plan).copy()


async def open_draft(asked: Asked) -> Draft | Response:
    """The draft that the address names; what is no draft any more is looked at on its own page. Raises
    HTTPException."""
    draft = await read_draft(asked)
    if draft.stored.state is not State.DRAFT:
        return RedirectResponse(f"/campaigns/{draft.id}", status_code=303)
    return draft


async def read_draft(asked: Asked) -> Draft:
    """The campaign that the address names, whatever its state. Raises HTTPException."""
    desk = await asked.parts.desk()
    stored = await desk.campaigns.read(asked.request.path_params["id"])
    if stored is None:
        raise HTTPException(404)
    return Draft(asked, desk, stored, content_of(stored))


def problem(draft: Draft, field_id: str, words: str, **args: Any) -> Problem:
    """One thing to mend, in the reader's words."""
    return field_id, says(draft.asked.locale)(words, **args)
