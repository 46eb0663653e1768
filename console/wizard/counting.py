"""Whom a draft reaches: counted anew whenever a page asks, by language and channel, and who is left out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from bot.types import LeftOut
from campaigns.audience import NO_LANGUAGE, Meant
from campaigns.definition import Audience, Definition
from campaigns.lifecycle import corrected
from campaigns.reach import Audiences, Preview, preview
from console.wizard.draft import Content
from staff.desk import Desk
from staff.launching import written

FEW = 20  # people, up to which a report on them can point somebody out


@dataclass(frozen=True, slots=True)
class People:
    """`included`: by language and channel; `left_out`: by reason and language; `every`: by language, those
    who would get it if it were for all languages."""

    included: Counter[tuple[str, str]] = field(default_factory=Counter)
    left_out: Counter[tuple[str, str]] = field(default_factory=Counter)
    every: Counter[str] = field(default_factory=Counter)
    corrects: str = ""  # the campaign that they must have been sent

    @property
    def all(self) -> int:
        return self.included.total()

    def in_language(self, language: str, channel: str = "") -> int:
        """Those who get it in a language, on a channel or on any."""
        return sum(n for (one, on), n in self.included.items() if one == language and channel in ("", on))

    def on_channel(self, channel: str) -> int:
        return sum(number for (_, on), number in self.included.items() if on == channel)

    @property
    def languages(self) -> list[str]:
        return sorted({language for language, _ in self.included})

    @property
    def reasons(self) -> list[tuple[str, int, list[tuple[str, int]]]]:
        """Who is left out: the reason, how many, and of them by language where it is about their language."""
        tally: dict[str, Counter[str]] = {}
        for (reason, language), number in sorted(self.left_out.items()):
            tally.setdefault(reason, Counter())[language] += number
        return [(reason, by.total(), by.most_common()) for reason, by in tally.items() if by.total()]

    @property
    def untranslated(self) -> Counter[str]:
        """Those who are left out because there is no text in their language, by language; who has none is not in it."""
        found = {one: number for (why, one), number in self.left_out.items() if why == LeftOut.NO_TRANSLATION}
        return Counter({one: number for one, number in found.items() if one != NO_LANGUAGE})


async def people(desk: Desk, content: Content) -> People:
    """Count them as they would be fixed at this moment."""
    audience = {name: content.audience[name] for name in content.audience if name in Audience.model_fields}
    wanted = Audience.model_validate(audience)
    sent = await corrected(desk.store, Definition(name="-", audience=wanted))
    templates = tuple((content.definition.get("whatsapp") or {}).get("templates") or ())
    locales = tuple(written(content.texts))

    async def count(who: Meant) -> Preview:
        return await preview(desk.store, Audiences(desk.store, desk.contacts, who, desk.translator.locales, sent))

    found = await count(Meant(wanted, locales, templates))
    every = await count(Meant(wanted.model_copy(update={"languages": ()}), None, templates))
    return People(found.included, found.left_out, _by_language(every), sent)


def _by_language(counted: Preview) -> Counter[str]:
    found: Counter[str] = Counter()
    for (language, _), number in counted.included.items():
        found[language] += number
    return found
