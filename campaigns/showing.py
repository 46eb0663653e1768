"""Which campaigns show a point's opening hours: in their words, or in the variables of a WhatsApp template."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from bot.service import Service
from bot.store.campaigns import Stored

#: The endings of a point's variables that tell hours (bot/facts.py); its address and directions do not.
HOURS = ("now", "today", "week", "next")
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
_VARIABLE = re.compile(r"\$([A-Za-z][\w-]*)")


def shows(stored: Stored, point: str) -> bool:
    """Whether anything of it, in any language, tells when `point` is open."""
    return _tells(_variables(stored.definition, stored.texts), point)


def shown_points(definition: Mapping[str, Any], texts: Mapping[str, str], service: Service) -> tuple[str, ...]:
    """All points whose hours a campaign tells, in the service's order."""
    variables = _variables(definition, texts)
    return tuple(point for point in service.services if _tells(variables, point))


def _tells(variables: Collection[str], point: str) -> bool:
    return any(f"{point}_{ending}" in variables for ending in HOURS)


def _variables(definition: Mapping[str, Any], texts: Mapping[str, str]) -> frozenset[str]:
    return frozenset([*_in_words(texts), *_in_templates(definition)])


def _in_words(texts: Mapping[str, str]) -> Iterator[str]:
    for source in texts.values():
        yield from _VARIABLE.findall(_COMMENT.sub("", source))


def _in_templates(definition: Mapping[str, Any]) -> Iterator[str]:
    """A draft may be of any shape; whatever is none of ours is passed over."""
    whatsapp = definition.get("whatsapp")
    templates = whatsapp.get("templates") if isinstance(whatsapp, dict) else None
    for template in templates.values() if isinstance(templates, dict) else ():
        variables = template.get("variables") if isinstance(template, dict) else None
        yield from (str(name) for name in (variables.values() if isinstance(variables, dict) else ()))
