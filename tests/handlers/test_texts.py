"""The words behind the handlers: in every language each answer can be said on each channel, within its parts, and the
texts keep the promises made to people: nothing that gives them away, nothing that a provider would take for itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.rendering import render
from bot.sms import measure
from bot.topics import pages, text_ids
from bot.translator import Translator
from bot.types import ChannelName, Contact, Inbound, InboundKind, Meaning, Reply, Say, Session, Turn
from handlers.consent import QUESTION
from handlers.lists import label, menu_page
from tests.handlers.conversation import MONDAY_NOON, ROOT, languages, service, topics, translator, words

LOCALES = languages()
TOPICS = sorted(topics().keys() - {"human"})
FIXED = {
    *("clinic_hours", "clinic_address", "book_nurse", "lawyer_hours", "infection_control", "vaccines", "sti_testing"),
    *("condoms", "violence_help", "police_rights", "anonymity", "cost", "human", "language", "stop", "delete_data"),
}
LATIN = {"nb", "en", "es", "pt", "ro", "pl"}
#: SMS parts of the longest answers; a list or a question below may add one.
MOST_PARTS = {True: 2, False: 3}
#: Twilio answers these itself; nobody may be asked to send them.
TAKEN = re.compile(r"\b(YES|END|CANCEL|INFO|QUIT|HELP)\b")
OURS = ("STOP", "START", "LANG", "MENU", "DELETE")
#: Sex, illness, the service and its people: in English, in stems.
GIVEAWAY = re.compile(
    r"sex|hiv|condom|lube|clinic|disease|infect|virus|prostitut|escort|std\b|sti\b|lykt|nurse.*test|health",
    re.IGNORECASE,
)


def turn(channel: ChannelName, locale: str) -> Turn:
    inbound = Inbound(channel, "1001", "m", InboundKind.TEXT)
    contact = Contact(1, channel)
    return Turn(
        inbound, contact, Session(), Meaning(), locale, True, MONDAY_NOON, False, locales=LOCALES, topics=topics()
    )


#: What a text needs that no service gives.
GIVEN = {"part-line": {"part": "1", "parts": "2"}, "correction-hours": {"times": "16:00-18:00"}}
#: Lists as people see them: the pages of the menu, and the question for consent.
LISTS = [*(menu_page(turn(ChannelName.SMS, "en"), number) for number in range(1, len(pages(topics())) + 1)), QUESTION]


def said(id: str, locale: str, channel: ChannelName = ChannelName.SMS) -> str:
    reply = Reply(says=(Say(id, GIVEN.get(id.removesuffix("-sms"), {})),))
    return "\n".join(render(reply, turn(channel, locale), translator(), service()).texts)


def texts(source: Translator, locale: str) -> dict[str, str]:
    return {id: _raw(source, locale, id) for id in source.of(locale).ids}


def _raw(source: Translator, locale: str, id: str) -> str:
    names = source.names(locale, id)
    return source.text(locale, id, dict.fromkeys(names, "7"), sms=True)


def test_the_fixed_topics_are_all_there() -> None:
    assert words().topics >= FIXED
    assert topics().keys() == words().topics


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_can_be_said_everywhere(locale: str, topic: str) -> None:
    for channel in ChannelName:
        assert said(text_ids(topic)[0], locale, channel)
    for id in text_ids(topic, topics()[topic].parts):
        cost = measure(said(id, locale))
        assert cost.segments <= MOST_PARTS[locale in LATIN], cost
        assert cost.encoding == ("GSM-7" if locale in LATIN else "UCS-2")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_id_can_be_said_on_sms_and_chat(locale: str) -> None:
    for id in translator().of(locale).ids:
        if not id.startswith("hours-"):
            assert said(id, locale, ChannelName.TELEGRAM)
            assert (
                measure(said(id, locale)).encoding == ("GSM-7" if locale in LATIN else "UCS-2") or locale not in LATIN
            )


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("page", LISTS)
def test_lists_fit_and_have_labels(locale: str, page: tuple[object, ...]) -> None:
    reply = Reply(says=(Say("menu-head"),), choices=page)  # type: ignore[arg-type]
    rendered = render(reply, turn(ChannelName.SMS, locale), translator(), service())
    assert rendered.texts[0].count("\n") == len(page)
    assert rendered.listed is not None
    assert rendered.listed.meanings["0"] == "command:human"
    assert "9" not in rendered.listed.meanings


@pytest.mark.parametrize("locale", LOCALES)
def test_what_a_list_can_hold_has_a_label(locale: str) -> None:
    meanings = [f"topic:{topic}" for topic in words().topics]
    meanings += ["command:human", "command:menu", "command:more", "command:more_3", "campaign:yes", "campaign:no"]
    meanings += [
        "campaign:later",
        "campaign:stop",
        "command:stop",
        "command:delete",
        "command:wrong_number",
        "command:keep",
    ]
    missing = [meaning for meaning in meanings if not translator().has(locale, label(meaning))]
    assert missing == []


@pytest.mark.parametrize("locale", LOCALES)
def test_no_text_asks_for_a_word_that_twilio_keeps_for_itself(locale: str) -> None:
    wrong = {id: text for id, text in texts(translator(), locale).items() if TAKEN.search(text)}
    assert wrong == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_commands_named_in_a_text_are_the_ones_the_bot_knows(locale: str) -> None:
    english = texts(translator(), "en")
    for id, text in texts(translator(), locale).items():
        named = {word for word in OURS if re.search(rf"\b{word}\b", english.get(id, ""))}
        assert named <= set(re.findall(r"[A-Z]{4,}", text)), id


def test_on_sms_no_english_text_gives_anybody_away() -> None:
    ids = [id for id in translator().of("en").ids if not translator().has("en", f"{id}-sms")]
    shown = {id: said(id, "en") for id in ids if not id.startswith("hours-") and id != "topic-who-is-this"}
    assert {id: text for id, text in shown.items() if GIVEAWAY.search(text)} == {
        "label-infection-control-sms": "Health advice"
    }


def test_the_first_line_gives_nothing_away_on_a_locked_screen() -> None:
    for id in translator().of("en").ids:
        if id.startswith(("topic-", "danger", "consent", "campaign", "contact")):
            first = said(id, "en", ChannelName.TELEGRAM).splitlines()[0].replace(service().name, "")
            assert not GIVEAWAY.search(first), id


@pytest.mark.parametrize("locale", sorted(set(words().locales)))
def test_every_language_with_words_knows_every_topic(locale: str) -> None:
    assert FIXED | {"who_is_this"} <= set(words().vocabularies[locale].topics)


@pytest.mark.parametrize("path", sorted((ROOT / "messages" / "ftl").glob("*/*.ftl")), ids=lambda path: path.parent.name)
def test_every_file_says_whether_a_person_has_reviewed_it(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert re.fullmatch(r"### state = (draft|reviewed by \S.* on \d{4}-\d\d-\d\d)", first)


def test_wrong_number_is_named_in_words_the_bot_takes() -> None:
    for locale in LOCALES:
        text = said("topic-who-is-this", locale, ChannelName.TELEGRAM) + "\n" + said("topic-who-is-this", locale)
        known = words().vocabularies[locale].commands["wrong_number"]
        assert any(phrase.casefold() in text.casefold().replace("\u2068", "") for phrase in known), locale
