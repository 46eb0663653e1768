"""The texts as the service uses them: the shipped ones, its own above them, its campaigns'."""

from __future__ import annotations

from pathlib import Path

from app.checking_media import media_problems
from app.checking_questions import question_problems
from app.checking_topics import topic_problems
from app.knowledge import (
    BETRAYING,
    SHIPPED_FTL,
    SHIPPED_QUESTIONS,
    media_folders,
    present,
    topic_files,
    word_folders,
)
from bot import catalogue, reviews
from bot.proofreading import CAMPAIGN_LIMITS, Problem
from bot.service import load_service
from bot.topics import load_topics
from bot.translator import TextError, Translator
from bot.understanding.vocabulary import load_vocabularies
from console.words import FOLDER as CONSOLE_WORDS
from console.words import LOCALES


def problems(folder: Path) -> list[Problem]:
    """Everything wrong with the texts of the service in `folder`. Raises SettingsError for its facts and
    topics, WordsError for its words."""
    service = load_service(folder)
    layers = [SHIPPED_FTL, *present(folder / "ftl")]
    betraying = [BETRAYING, *present(folder / "betraying")]
    try:
        translator = Translator.load(layers)
    except TextError:  # told below; campaigns speak with these texts
        return catalogue.check(layers, languages=service.languages, service=service, betraying=betraying)
    found = catalogue.check(
        layers, languages=service.languages, service=service, translator=translator, betraying=betraying
    )
    files = topic_files(folder)
    words = {locale: known.topics for locale, known in load_vocabularies(word_folders(folder)).items()}
    topics = load_topics(files)
    found += topic_problems(topics, files, service.languages, translator, words)
    found += media_problems(media_folders(folder), topics, {*service.languages, *translator.locales})
    found += question_problems(SHIPPED_QUESTIONS)
    found += catalogue.check([CONSOLE_WORDS], languages=LOCALES)
    for campaign in campaigns(folder):
        found += catalogue.check(
            [campaign], service=service, translator=translator, betraying=betraying, limits=CAMPAIGN_LIMITS
        )
    return found


def campaigns(folder: Path) -> list[Path]:
    """The folders of the service's campaigns."""
    return [path.parent for path in sorted(folder.glob("campaigns/*/campaign.toml"))]


def drafts(folder: Path) -> dict[str, int]:
    """Language → how many files of texts in it no named person has reviewed as they are."""
    counted: dict[str, int] = {}
    for state in reviews.states([SHIPPED_FTL, CONSOLE_WORDS, *present(folder / "ftl"), *campaigns(folder)]):
        if not state.reviewed:
            counted[state.locale] = counted.get(state.locale, 0) + 1
    return dict(sorted(counted.items()))
