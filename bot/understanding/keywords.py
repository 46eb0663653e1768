"""Topics by keyword: the longest phrase that stands in the text decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.understanding.everyday import Everyday
from bot.understanding.phrases import Hit, Phrase, Phrases
from bot.understanding.vocabulary import Vocabulary

_FORGIVING = 5


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic and how sure we are of it, 0 to 1."""

    topic: str
    confidence: float


class Keywords:
    """All languages' keywords."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary], everyday: Everyday) -> None:
        self._phrases = Phrases(
            (
                Phrase(text, topic, locale)
                for locale, vocabulary in vocabularies.items()
                for topic, texts in vocabulary.topics.items()
                for text in texts
            ),
            forgiving=_FORGIVING,
            everyday=everyday,
        )

    def hits(self, text: str) -> list[Hit]:
        return self._phrases.find(text)

    def topics(self, text: str, locale: str) -> list[Topic]:
        """The topics `text` may be about, the likeliest first. Of two phrases as long, the one in `locale` wins."""
        hits = self._phrases.find(text)
        weight: dict[str, float] = {}
        for hit in hits:
            score = hit.weight + (0.5 if hit.phrase.locale == locale else 0.0) - (0.0 if hit.exact else 2.0)
            weight[hit.phrase.meaning] = max(weight.get(hit.phrase.meaning, 0.0), score)
        total = sum(weight.values())
        ranked = sorted(weight.items(), key=lambda item: -item[1])
        return [Topic(topic, round(score / total, 3)) for topic, score in ranked if score > 0]
