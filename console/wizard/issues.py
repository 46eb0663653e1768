"""What stops a draft from being launched, and what is worth a look: in words, by the step and the field it is about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from bot import clock
from bot.choices import pace
from bot.proofreading import CAMPAIGN_LIMITS
from bot.types import ChannelName
from bot.wording import read
from campaigns.definition import Kind
from campaigns.lifecycle import UNDO
from campaigns.scheduling import opens, send_by
from console.formats import formats
from console.frame import says
from console.wizard.counting import FEW, People
from console.wizard.draft import Draft
from staff.appearance import Look, look
from staff.launching import drafts, written

LIMIT = CAMPAIGN_LIMITS[0][1]  # SMS parts that a campaign's text should keep to


class Issue(NamedTuple):
    """`where`: the address of the field it is mended in."""

    step: str
    where: str
    words: str
    blocks: bool


def issues(draft: Draft, counted: People) -> list[Issue]:
    """All of them, in the order of the steps; what blocks first."""
    found = [*_who(draft, counted), *_what(draft, counted), *_when(draft)]
    return sorted(found, key=lambda one: not one.blocks)


def _issue(
    draft: Draft, step: str, field: str, what: str, args: Mapping[str, Any] | None = None, *, blocks: bool = False
) -> Issue:
    where = f"/campaigns/{draft.id}/{step}{field}"
    return Issue(step, where, says(draft.asked.locale)(f"wizard-issue-{what}", **(args or {})), blocks)


def _name(draft: Draft, locale: str) -> str:
    return formats(draft.asked.locale, draft.desk.service.tz)["name_of"](locale)


def _who(draft: Draft, counted: People) -> list[Issue]:
    found = []
    if not draft.content.name:
        found.append(_issue(draft, "who", "#name", "name", blocks=True))
    if draft.content.definition.get("kind") == Kind.CORRECTION and not counted.corrects:
        found.append(_issue(draft, "who", "", "corrects", blocks=True))
    if not counted.all:
        found.append(_issue(draft, "who", "#languages", "nobody", blocks=True))
    elif counted.all < FEW:
        found.append(_issue(draft, "who", "#languages", "few", {"count": counted.all}))
    for channel in ChannelName:
        waiting = counted.on_channel(channel)
        if waiting and not pace(draft.desk.service, draft.desk.settings, channel):
            found.append(_issue(draft, "who", "#channels", "channel", {"channel": channel.value, "count": waiting}))
    return found


def _what(draft: Draft, counted: People) -> list[Issue]:
    texts, found = draft.content.texts, []
    if not texts:
        found.append(_issue(draft, "what", "", "text", blocks=True))
    for locale in draft.locales:
        named: dict[str, Any] = {"language": _name(draft, locale)}
        tab = f"?language={locale}"
        if number := counted.untranslated[locale]:
            found.append(_issue(draft, "what", tab, "untranslated", named | {"count": number}))
        if locale in texts and locale not in written(texts):
            found.append(_issue(draft, "what", tab, "chat", named, blocks=True))
        seen = look(draft.desk, locale, texts.get(locale, ""), draft.content.replies)
        if seen:
            found += _seen(draft, counted, locale, seen)
    if unreviewed := drafts(texts, set(counted.languages)):
        languages = ", ".join(_name(draft, locale) for locale in unreviewed)
        found.append(_issue(draft, "what", f"?language={unreviewed[0]}", "draft", {"languages": languages}))
    return found


def _seen(draft: Draft, counted: People, locale: str, seen: Look) -> list[Issue]:
    tab, found = f"?language={locale}", []
    named: dict[str, Any] = {"language": _name(draft, locale)}
    if seen.broken:
        return [_issue(draft, "what", tab, "broken", named, blocks=True)]
    source = draft.content.texts[locale]
    found += [
        _issue(draft, "replies", f"#means-{digit}", "label", named | {"digit": digit}, blocks=True)
        for digit in draft.content.replies
        if read(source, f"reply-{digit}") is None
    ]
    if seen.too_long and counted.in_language(locale, ChannelName.WHATSAPP):
        found.append(_issue(draft, "what", tab, "long", named, blocks=True))
    if words := dict.fromkeys((*seen.betraying, *seen.betraying_locked)):
        found.append(_issue(draft, "what", tab, "betraying", named | {"words": ", ".join(words)}))
    if seen.measure.segments > (LIMIT.gsm if seen.cheap else LIMIT.ucs):
        found.append(_issue(draft, "what", tab, "parts", named | {"parts": seen.measure.segments}))
    if seen.unsaid and counted.in_language(locale, ChannelName.SMS):
        found.append(_issue(draft, "what", tab, "unsaid", named | {"digits": ", ".join(seen.unsaid)}))
    return found


def _when(draft: Draft) -> list[Issue]:
    definition, plan = draft.valid, draft.content.plan
    if definition is None:
        return [_issue(draft, "when", "", "definition", blocks=True)] if draft.content.name else []
    planned = float(plan.get("starts") or 0)
    if planned and planned < clock.now():
        return [_issue(draft, "when", "#day", "past", blocks=True)]
    starts = max(planned, clock.now() + UNDO)
    until, begins = send_by(definition, starts, plan), opens(definition, draft.desk.service, starts)
    moment = formats(draft.asked.locale, draft.desk.service.tz)["moment"]
    if until <= starts:
        return [_issue(draft, "when", "#until-day", "until", blocks=True)]
    if begins >= until:
        return [_issue(draft, "when", "#quiet-service", "silent", {"until": moment(until)}, blocks=True)]
    return [_issue(draft, "when", "#quiet-service", "held", {"until": moment(begins)})] if begins > starts else []
