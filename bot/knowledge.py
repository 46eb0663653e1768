"""What the bot answers from: the service's facts, the texts, the words, the topics and their pictures, the handlers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.choices import AS_WRITTEN, Choices, with_choices
from bot.media import Library
from bot.service import KeptHours, Service, with_hours
from bot.topics import Topics
from bot.translator import Translator
from bot.types import Handler
from bot.understanding.words import Words


@dataclass(slots=True)
class Knowledge:
    """One per process. `service` is as it stands now: `learn` puts hours and choices in place that staff changed
    meanwhile."""

    written: Service  # as the service folder says
    translator: Translator
    words: Words
    handlers: Sequence[Handler]
    topics: Topics = field(default_factory=dict)
    media: Library = field(default_factory=Library)
    service: Service = field(init=False)
    _learnt: tuple[Mapping[str, KeptHours], Choices] = field(init=False, default=({}, AS_WRITTEN))

    def __post_init__(self) -> None:
        self.service = self.written

    @property
    def locales(self) -> tuple[str, ...]:
        """The service's languages, in its order, as far as there are texts."""
        return tuple(locale for locale in self.service.languages if locale in self.translator.locales)

    def learn(self, kept: Mapping[str, KeptHours], chosen: Choices = AS_WRITTEN) -> None:
        """Answer by these hours and choices from now on."""
        if (kept, chosen) != self._learnt:
            self._learnt = (dict(kept), chosen)
            self.service = with_choices(with_hours(self.written, kept), chosen)
