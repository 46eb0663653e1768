"""The texts as the service uses them: the shipped ones, its own above them, its campaigns'."""

from __future__ import annotations

from pathlib import Path

from app.knowledge import BETRAYING, SHIPPED_FTL, present
from bot import catalogue, reviews
from bot.proofreading import CAMPAIGN_LIMITS, Problem
from bot.service import load_service
from bot.translator import TextError, Translator, parse


def problems(folder: Path) -> list[Problem]:
    """Everything wrong with the texts of the service in `folder`. Raises SettingsError for its facts."""
    service = load_service(folder)
    layers = [SHIPPED_FTL, *present(folder / "ftl")]
    try:
        translator = Translator.load(layers)
    except TextError:  # told below; campaigns speak with these texts
        return catalogue.check(layers, languages=service.languages, service=service, betraying=[BETRAYING])
    found = catalogue.check(
        layers, languages=service.languages, service=service, translator=translator, betraying=[BETRAYING]
    )
    for campaign in campaigns(folder):
        found += catalogue.check(
            [campaign], service=service, translator=translator, betraying=[BETRAYING], limits=CAMPAIGN_LIMITS
        )
    return found


def campaigns(folder: Path) -> list[Path]:
    """The folders of the service's campaigns."""
    return [path.parent for path in sorted(folder.glob("campaigns/*/campaign.toml"))]


def drafts(folder: Path) -> dict[str, int]:
    """Language → how many files of texts in it no named person has reviewed as they are."""
    counted: dict[str, int] = {}
    for state in reviews.states([SHIPPED_FTL, *present(folder / "ftl"), *campaigns(folder)]):
        if not state.reviewed:
            counted[state.locale] = counted.get(state.locale, 0) + 1
    return dict(sorted(counted.items()))


def overridden(folder: Path) -> dict[str, list[str]]:
    """Language → the ids of shipped texts above which the service has its own."""
    own: dict[str, list[str]] = {}
    for locale, path in reviews.text_files(folder / "ftl"):
        shipped = {id for file in (SHIPPED_FTL / locale).glob("*.ftl") for id in _ids(locale, file)}
        own.setdefault(locale, []).extend(id for id in _ids(locale, path) if id in shipped)
    return {locale: sorted(ids) for locale, ids in sorted(own.items()) if ids}


def _ids(locale: str, path: Path) -> list[str]:

    entries, _ = parse(locale, reviews.read_source(path) or "", str(path))
    return [entry.name for entry in entries]
