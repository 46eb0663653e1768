"""Step 2: what it says, a tab per language. Beside the text a phone shows it with the longest real values; what it
costs, which characters cost more, which words give the service away."""

from __future__ import annotations

from typing import Any, NamedTuple

from starlette.responses import Response

from bot import clock
from bot.facts import facts
from bot.proofreading import MAX_CHAT
from bot.settings import SettingsError
from bot.translator import TextError
from bot.types import ChannelName
from bot.wording import read as read_text
from bot.wording import tidied, write, write_as_file
from campaigns.definition import MESSAGE
from console.asked import Asked
from console.wizard.counting import People
from console.wizard.draft import Content, Draft, Problem, content_of, problem
from console.wizard.keeping import Step, keep_step, show_step
from staff.appearance import DRAFT, MISSING, ON_SMS, cheaper, look, state_of, stray, unknown
from staff.labels import labelled

FIELDS = {MESSAGE: "chat", ON_SMS: "sms"}  # the field of each text's id
LONGEST = 4 * MAX_CHAT  # characters that are kept at all


class Tab(NamedTuple):
    locale: str
    state: str


class Field(NamedTuple):
    """One of the two texts. `plain` False: as the file has it."""

    name: str
    text: str
    plain: bool


def _step(locale: str) -> Step:
    """The step, for one language's texts."""

    def part(content: Content) -> Any:
        return content.texts.get(locale, "")

    def read(draft: Draft, content: Content) -> list[Problem]:
        return _read(draft, content, locale)

    async def show(draft: Draft, content: Content, counted: People) -> dict[str, Any]:
        return _show(draft, content, counted, locale)

    return Step("what", part, read, show)


def _read(draft: Draft, content: Content, locale: str) -> list[Problem]:
    form, found = draft.asked.form, []
    source = content.texts.get(locale, "")
    for id, name in FIELDS.items():
        typed, held = form.get(name, ""), read_text(source, id)
        if len(typed) > LONGEST:
            found.append(problem(draft, name, "wizard-mend-long", most=LONGEST))
            continue
        if held and not held.plain:
            try:
                source = write_as_file(source, id, typed)
            except TextError:
                found.append(problem(draft, name, "wizard-mend-file"))
            continue
        text = _replaced(form.get("replace", ""), tidied(typed), name)
        source = write(source, id, text)
        found += [problem(draft, name, "wizard-mend-value", value=value) for value in unknown(draft.desk, locale, text)]
    if read_text(source, MESSAGE) is None and read_text(source, ON_SMS) is None:
        content.texts.pop(locale, None)  # no words, no language: buttons alone are nobody's message
        return found
    content.texts[locale] = labelled(draft.desk.translator, locale, source, content.replies)
    return found


def _replaced(wanted: str, text: str, name: str) -> str:
    """With the characters written cheaply that a button named: one, or all."""
    if name != FIELDS[ON_SMS] or not wanted:
        return text
    return cheaper(text, list(text) if wanted == "all" else [wanted])


def _show(draft: Draft, content: Content, counted: People, locale: str) -> dict[str, Any]:
    desk, form = draft.desk, draft.asked.form
    posted = draft.asked.request.method == "POST" and "replace" not in form
    source = content.texts.get(locale, "")
    seen = look(desk, locale, source, content.replies)
    receivers = counted.in_language(locale, ChannelName.SMS)
    fields = []
    for id, name in FIELDS.items():
        held = read_text(source, id)
        typed = form.get(name, "")[:LONGEST] if posted else (held.text if held else "")
        fields.append(Field(name, typed, held is None or held.plain))
    return {
        "locale_of": locale,
        "tabs": [Tab(one, state_of(content.texts.get(one, ""))) for one in draft.locales],
        "state": state_of(source),
        "fields": fields,
        "seen": seen,
        "stray": any(stray(one.text) for one in fields if one.plain),
        "receivers": receivers,
        "in_language": counted.in_language(locale),
        "untranslated": counted.untranslated[locale],
        "cost": round(seen.measure.segments * receivers * desk.service.price.sms_part, 2) if seen else 0,
        "currency": desk.service.price.currency,
        "values": _values(desk, locale),
        "missing": MISSING,
        "draft": DRAFT,
        "aside": _aside(draft, content, locale),
    }


def _values(desk: Any, locale: str) -> list[tuple[str, str]]:
    """What may be put into a text, with what it says now in that language."""
    held = facts(desk.service, desk.translator, locale, clock.now(), sms=False)
    found = []
    for name in held:
        try:
            found.append((name, held[name]))
        except (TextError, SettingsError):  # hours that cannot be read: told by `lykt check`
            continue
    return found


def _aside(draft: Draft, content: Content, locale: str) -> tuple[str, str, str] | None:
    """The same in another language, to translate from: the reader's own if it is written, else the first that is."""
    others = [draft.asked.locale, *draft.asked.me.languages, *draft.desk.locales, *content.texts]
    for other in others:
        held = read_text(content.texts.get(other, ""), MESSAGE) if other != locale else None
        if held and held.plain:
            sms = read_text(content.texts[other], ON_SMS)
            return other, held.text, sms.text if sms and sms.plain else ""
    return None


async def _of(asked: Asked) -> Step:
    """The step in the language that the address names; without one, in the first that needs words."""
    desk = await asked.parts.desk()
    wanted = asked.form.get("language") or asked.request.query_params.get("language", "")
    if wanted in desk.translator.locales:
        return _step(wanted)
    stored = await desk.campaigns.read(asked.request.path_params["id"])
    texts = stored.texts if stored else {}
    locales = Draft(asked, desk, stored, content_of(stored)).locales if stored else desk.locales
    missing = [locale for locale in locales if state_of(texts.get(locale, "")) == MISSING]
    own = [locale for locale in (asked.locale, *locales) if locale in locales]
    return _step((missing or own or [asked.locale])[0])


async def what_page(asked: Asked) -> Response:
    return await show_step(asked, await _of(asked))


async def keep_what(asked: Asked) -> Response:
    return await keep_step(asked, await _of(asked))
