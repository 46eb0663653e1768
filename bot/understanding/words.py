"""All words of all languages, ready to be looked for. Built once, shared by every message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from bot.understanding.commands import Commands
from bot.understanding.danger import Danger
from bot.understanding.everyday import Everyday
from bot.understanding.keywords import Keywords
from bot.understanding.numbers import Numbers
from bot.understanding.topics import TopicModel
from bot.understanding.vocabulary import Vocabulary, load_vocabularies


@dataclass(frozen=True)
class Words:
    vocabularies: Mapping[str, Vocabulary]
    commands: Commands
    danger: Danger
    keywords: Keywords
    numbers: Numbers
    model: TopicModel | None = None  # what was learnt from example questions; None: keywords alone

    @classmethod
    def load(cls, folders: Sequence[Path]) -> Words:
        """The words in `folders`, each holding `<locale>.toml`: first the shipped ones, then the service's own, which
        add to them. The topics' weights are read when the first text comes. Raises WordsError."""
        words = cls.of(load_vocabularies(folders))
        return replace(words, model=TopicModel(words.keywords, words.danger, words.commands))

    @classmethod
    def of(cls, vocabularies: Mapping[str, Vocabulary]) -> Words:
        everyday = Everyday(vocabularies)
        return cls(
            vocabularies,
            Commands(vocabularies, everyday),
            Danger(vocabularies, everyday),
            Keywords(vocabularies, everyday),
            Numbers(vocabularies),
        )

    @cached_property
    def topics(self) -> frozenset[str]:
        """Every topic that some language has words for."""
        return frozenset(topic for vocabulary in self.vocabularies.values() for topic in vocabulary.topics)

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self.vocabularies)
