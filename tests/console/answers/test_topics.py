"""Every topic in every language, what is wrong first, and each as the bot says it now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.knowledge import SHIPPED_FTL
from bot.conversation import reply_to
from bot.knowledge import Knowledge
from bot.reviews import fingerprint
from bot.store.users import Role
from bot.translator import Translator
from bot.types import ChannelName, Consent, Contact, Inbound, InboundKind, Session
from staff.answers import State, answers, said_on_sms
from tests.console.contacts.people import plain, signed_in
from tests.console.staff import Console, knowledge

TODAY = date(2026, 11, 21)


@contextmanager
def knowing(console: Console, known: Knowledge) -> Iterator[None]:
    house = console.app.state.house
    before, house.knowledge = house.knowledge, known
    yield
    house.knowledge = before


def knowing_also(folder: Path, **texts: str) -> Knowledge:
    """What the sample knows, with files of a service's own above it: language → source."""
    for locale, source in texts.items():
        (folder / locale).mkdir()
        (folder / locale / "own.ftl").write_text(source, encoding="utf-8")
    known = knowledge()
    translator = Translator.load([SHIPPED_FTL, folder])
    return Knowledge(known.written, translator, known.words, known.handlers, known.topics)


def test_what_is_urgent_stands_first() -> None:
    known = knowledge()
    topics = dict(known.topics)
    topics["cost"] = topics["cost"].model_copy(update={"holds_until": TODAY - timedelta(days=1)})
    topics["condoms"] = topics["condoms"].model_copy(update={"checked": TODAY - timedelta(days=400)})
    topics["vaccines"] = topics["vaccines"].model_copy(update={"parts": 3})  # whose texts are not there
    found = answers(replace_topics(known, topics), TODAY)
    assert [one.id for one in found[:3]] == ["cost", "vaccines", "condoms"]
    assert found[1].locales(State.MISSING) == list(known.service.languages)
    assert (found[0].outdated, found[2].unchecked) == (True, True)


def replace_topics(known: Knowledge, topics: dict[str, object]) -> Knowledge:
    return Knowledge(known.written, known.translator, known.words, known.handlers, topics)  # type: ignore[arg-type]


def test_a_review_counts_for_its_own_words(tmp_path: Path) -> None:
    words = "topic-cost = Det er gratis.\ntopic-cost-sms = Det er gratis.\n"
    sound = f"### state = reviewed by Kari on 2026-11-20, words {fingerprint(words)}\n{words}"
    changed = f"### state = reviewed by Ola on 2026-11-20, words 00000000\n{words}"
    known = knowing_also(tmp_path, nb=sound, en=changed)
    [cost] = [one for one in answers(known, TODAY) if one.id == "cost"]
    assert (cost.texts["nb"].state, cost.texts["nb"].by, cost.texts["nb"].on) == ("reviewed", "Kari", "2026-11-20")
    assert cost.texts["en"].state == "changed"
    assert cost.texts["th"].state == "draft"


def test_it_is_what_the_bot_would_say() -> None:
    known = knowledge()
    contact = Contact(0, ChannelName.SMS, "pl", Consent(1, "", ""), last_inbound=1)
    inbound = Inbound(ChannelName.SMS, "", "", InboundKind.BUTTON, data="topic:hiv_exposure")
    _, _, made = reply_to(known, inbound, contact, Session())
    first, second = said_on_sms(known, "hiv_exposure", "pl")
    assert [first.text] == made.texts
    assert second.text != first.text
    assert second.measure


async def test_the_pages(console: Console) -> None:
    browser = await signed_in(console, Role.ADMIN)
    page = plain((await browser.get("/answers")).text)
    assert "Alle svar gjelder" in page
    assert "På 10 språk er tekster utkast" in page
    for topic in knowledge().topics:
        assert f'href="/answers/{topic}"' in page
        answer = await browser.get(f"/answers/{topic}")
        assert answer.status_code == 200, topic
        assert answer.text.count("<blockquote>") >= 20
    page = plain((await browser.get("/answers/hiv_exposure", **{"Accept-Language": "en"})).text)
    assert "1 of 2, the next one comes when somebody answers M" in page
    assert 'dir="rtl" lang="ar"' in page
    assert (await browser.get("/answers/none")).status_code == 404


async def test_what_is_wrong_is_said_in_words(console: Console) -> None:
    known = knowledge()
    topics = dict(known.topics)
    topics["cost"] = topics["cost"].model_copy(update={"holds_until": date(2020, 1, 1)})
    with knowing(console, replace_topics(known, topics)):
        browser = await signed_in(console)
        page = plain((await browser.get("/answers")).text)
        assert "Gjaldt til 1. jan. 2020, og gis ikke lenger." in page
        assert "Dette gjaldt til 1. jan. 2020" in plain((await browser.get("/answers/cost")).text)


async def test_a_language_without_texts_is_missing_and_breaks_nothing(console: Console) -> None:
    known = knowledge()
    written = known.written.model_copy(update={"languages": (*known.written.languages, "fr")})
    with knowing(console, Knowledge(written, known.translator, known.words, known.handlers, known.topics)):
        browser = await signed_in(console)
        page = plain((await browser.get("/answers")).text)
        assert "Mangler på fransk." in page
        assert "Boten har ikke noe å si" in (await browser.get("/answers/cost")).text


@pytest.mark.parametrize("path", ["/answers", "/answers/try", "/answers/cost"])
async def test_not_for_viewers(console: Console, path: str) -> None:
    browser = await signed_in(console, Role.VIEWER)
    assert (await browser.get(path)).status_code == 403


def test_every_owner_of_the_shipped_topics_has_a_name() -> None:
    from console.words import words

    for topic in knowledge().topics.values():
        said = words().text("nb", "console-answers-owner-is", {"owner": topic.owner})
        assert said.strip("\u2068\u2069") != topic.owner or topic.owner == "koordinator", topic.owner
