"""Which campaigns show a point's opening hours: in their words, or in the variables of a WhatsApp template."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.service import Service
from bot.store.campaigns import Stored

#: The endings of a point's variables that tell hours (bot/facts.py); its address and directions do not.
HOURS = ("now", "today", "week", "next")
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
_VARIABLE = re.compile(r"\$([A-Za-z][\w-]*)")


def shows(stored: Stored, point: str) -> bool:
    """Whether anything of it, in any language, tells when `point` is open."""
    return not _variables(stored).isdisjoint(f"{point}_{ending}" for ending in HOURS)


def shown_points(stored: Stored, service: Service) -> tuple[str, ...]:
    """All points whose hours it tells, in the service's order."""
    return tuple(point for point in service.services if shows(stored, point))


def _variables(stored: Stored) -> set[str]:
    return set(_in_words(stored)) | set(_in_templates(stored))


def _in_words(stored: Stored) -> Iterator[str]:
    for source in stored.texts.values():
        yield from _VARIABLE.findall(_COMMENT.sub("", source))


def _in_templates(stored: Stored) -> Iterator[str]:
    """A draft may be of any shape; whatever is none of ours is passed over."""
    whatsapp = stored.definition.get("whatsapp")
    templates = whatsapp.get("templates") if isinstance(whatsapp, dict) else None
    for template in templates.values() if isinstance(templates, dict) else ():
        variables = template.get("variables") if isinstance(template, dict) else None
        yield from (str(name) for name in (variables.values() if isinstance(variables, dict) else ()))
