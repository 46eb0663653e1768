"""Beginning a campaign: from one of the service's examples, or as a copy of one there is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot import clock
from bot.store.campaigns import State, Stored
from bot.wording import VALUE, read
from campaigns.definition import MESSAGE, Audience, Definition, Kind, load_campaign
from campaigns.lifecycle import new, new_draft
from staff.desk import Desk

FIRST_WORDS = 90  # characters
SAME = 30.0  # seconds in which beginning the same thing again leads to what was begun


@dataclass(frozen=True, slots=True)
class Example:
    """`id`: its folder's name. `words`: how its message begins, in `language`."""

    id: str
    name: str
    words: str
    language: str


def examples(desk: Desk, languages: Sequence[str]) -> list[Example]:
    """The service's examples; their first words in the first of `languages` that they are written in."""
    folder = desk.settings.service_dir / "campaigns"
    found = (_example(path, languages) for path in sorted(folder.glob("*/campaign.toml")))
    return [example for example in found if example]


def _example(path: Path, languages: Sequence[str]) -> Example | None:
    """None for what cannot be read: `lykt messages check` says why."""
    try:
        name = str(tomllib.loads(path.read_text(encoding="utf-8-sig"))["name"])
        texts = {file.stem: file for file in sorted(path.parent.glob("*.ftl"))}
        language = next((one for one in (*languages, *texts) if one in texts), "")
        source = texts[language].read_text(encoding="utf-8-sig") if language else ""
    except (OSError, ValueError, KeyError):
        return None
    return Example(path.parent.name, name, first_words(source), language)


def first_words(source: str) -> str:
    """How the message of a text begins, on one line, "…" where a value stands in it."""
    held = read(source, MESSAGE)
    words = " ".join(VALUE.sub("…", held.text).split()) if held and held.plain else ""
    return words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rpartition(" ")[0] + " …"


async def from_example(desk: Desk, name: str, by: str) -> str | None:
    """A draft made from an example, for the user `by`: its id. None where there is no such example. Raises
    SettingsError where its texts do not hold."""
    if name not in {path.parent.name for path in (desk.settings.service_dir / "campaigns").glob("*/campaign.toml")}:
        return None
    campaign = load_campaign(desk.settings.service_dir / "campaigns" / name, desk.translator)
    definition, texts = campaign.as_stored()
    return await _just_made(desk, by, definition, texts) or await new(desk.store, name, campaign, by)


async def from_copy(desk: Desk, stored: Stored, by: str) -> str:
    """A draft that says the same to the same people, for the user `by`: its id. Nothing of its time is taken along."""
    made = await _just_made(desk, by, stored.definition, stored.texts)
    name = re.sub(r"-\d+$", "", stored.id)
    return made or await new_draft(desk.store, name, stored.definition, stored.texts, by)


async def correction(desk: Desk, stored: Stored, name: str, by: str) -> str:
    """A draft to those who were sent this one, and to nobody else, for the user `by`: its id. Without words: what is to
    be corrected must not be sent again."""
    plain = re.sub("[\u2066-\u2069]", "", name)  # the marks that a sentence sets around what stands in it
    told = Definition(name=plain[:80], kind=Kind.CORRECTION, audience=Audience(sent=f"={stored.id}"))
    definition = told.model_dump(mode="json", by_alias=True)
    made = await _just_made(desk, by, definition, {})
    return made or await new_draft(desk.store, f"correction-{stored.id}", definition, {}, by)


async def _just_made(desk: Desk, by: str, definition: dict[str, Any], texts: dict[str, str]) -> str:
    """The draft that a form sent twice made the first time."""
    for stored in await desk.campaigns.page(None, 5):
        fresh = stored.state is State.DRAFT and stored.version == 1 and stored.created > clock.now() - SAME
        if fresh and stored.made_by == by and (stored.definition, stored.texts) == (definition, texts):
            return stored.id
    return ""
