"""Topics by keyword: the longest phrase that stands in the text decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from bot.understanding.everyday import Everyday
from bot.understanding.folding import cyrillic, fold, romanised
from bot.understanding.phrases import GAP, WHOLE, Hit, Phrase, Phrases
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
        self._whole: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for locale, vocabulary in vocabularies.items():
            for topic, texts in vocabulary.topics.items():
                for text in texts:
                    self._add_whole(text, locale, topic)
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

    def _add_whole(self, text: str, locale: str, topic: str) -> None:
        if text.endswith("*") or GAP in text.split():
            return
        folded = fold(text.removeprefix(WHOLE))
        for key in {folded, romanised(folded)} if cyrillic(folded) else {folded}:
            self._whole[key].add((locale, topic))

    def whole(self, text: str, locale: str) -> str:
        """The topic whose keyword the whole message is, in `locale`; without a locale, in every language that has the
        word. "" where it is none, or of several topics."""
        folded = fold(text)
        form = folded if cyrillic(folded) else romanised(folded)
        meant = {
            topic
            for key in {folded, form}
            for spoken, topic in self._whole.get(key, ())
            if not locale or spoken == locale
        }
        return meant.pop() if len(meant) == 1 else ""

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
