"""STOP and DELETE: everything that must be taken for one, and everything that never may."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.types import NumberedList, Session
from bot.understanding.vocabulary import COMMANDS
from tests.bot.understanding import LOCALES, NOON, read, words

STOPS = """
STOP
stop.
Stop!!!
 stop
ＳＴＯＰ
s t o p
stoooop
𝐬𝐭𝐨𝐩
STOP PLEASE
please stop
stop it
stop texting me
no more messages
unsubscribe
cancel
quit
end
revoke
opt-out
stopp
ikke send mer
""".strip().splitlines()

NEVER_STOP = """
he hit me and won't let me leave
please stop hitting me
he won't stop
don't stop
stop him
i can't stop crying
is it near the bus stop
where do i get off, the last stop?
can you stop sending me messages
i do not want any more messages from you
how do i unsubscribe
cancel my appointment
when does it end
the end of the street
i want to quit smoking
shop
top
step
stap
st0p
delete
forget me
wrong number
hvor stopper bussen
non stop
stop aids
2
""".strip().splitlines()

ASKED_BACK = {
    "can you stop sending me messages": "stop",
    "i do not want any more messages from you, don't write": "stop",
    "how do i unsubscribe": "stop",
    "leave me alone": "stop",
    "don't stop": "stop",
    "stap": "stop",
    "unsubscibe": "stop",
    "please delete my appointment": "delete",
    "i want you to forget my number": "delete",
    "can you erase everything": "delete",
    "deelte": "delete",
    "i think you have the wrong number": "wrong_number",
}

DELETES = ["DELETE", "delete.", "Delete me", "delete my data", "forget me", "erase me", "Ｄｅｌｅｔｅ"]
NEVER_DELETE = [
    "delete my appointment",
    "don't forget me tomorrow please",
    "i forgot my appointment",
    "what is deleted",
    "relate",
]


@pytest.mark.parametrize("said", STOPS)
def test_this_is_stop_whatever_the_language(said: str) -> None:
    for language in ("en", "th", "ar", ""):
        assert read(said, language=language).command == "stop"


@pytest.mark.parametrize("said", NEVER_STOP)
def test_this_is_never_stop(said: str) -> None:
    assert read(said).command != "stop"


@pytest.mark.parametrize("said", DELETES)
def test_this_is_delete(said: str) -> None:
    assert read(said).command == "delete"


@pytest.mark.parametrize("said", NEVER_DELETE)
def test_this_is_never_delete(said: str) -> None:
    assert read(said).command != "delete"


@pytest.mark.parametrize(("said", "wish"), ASKED_BACK.items())
def test_what_resembles_it_is_asked_back(said: str, wish: str) -> None:
    found = read(said)
    assert (found.near, found.command) == (wish, "")


@pytest.mark.parametrize("locale", sorted(words().locales))
@pytest.mark.parametrize("command", COMMANDS)
def test_every_word_of_a_command_means_it(locale: str, command: str) -> None:
    for said in words().vocabularies[locale].commands[command]:
        for typed in (said, said.upper(), f" {said}!", said.replace(" ", "  ")):
            assert words().commands.exact(typed, locale) == command, typed


def test_stop_and_delete_mean_it_whatever_the_contacts_language() -> None:
    for vocabulary in words().vocabularies.values():
        for command in ("stop", "delete", "wrong_number"):
            for said in vocabulary.commands[command]:
                assert {words().commands.exact(said, other) for other in ("", *LOCALES)} == {command}, said


def test_the_contacts_own_language_decides_where_two_differ() -> None:
    assert read("takk", language="nb").command == "menu"
    assert read("tak", language="pl").command == "yes"


def test_yes_counts_in_the_contacts_own_language_and_in_english_only() -> None:
    said = {language: read("tak", asked("consent"), language=language).command for language in LOCALES}
    assert [language for language, command in said.items() if command == "consent_yes"] == ["pl"]
    assert read("yes", asked("consent"), language="th").command == "consent_yes"
    assert read("da", asked("consent"), language="bg").command == "consent_yes"
    assert read("да", asked("consent"), language="ru").command == "consent_yes"


@pytest.mark.parametrize("locale", sorted(words().locales))
def test_no_command_is_danger(locale: str) -> None:
    lists = words().vocabularies[locale].commands.values()
    wrong = {said: hits[0].phrase for phrases in lists for said in phrases if (hits := words().danger.find(said))}
    assert wrong == {}


@pytest.mark.parametrize("locale", sorted(words().locales))
def test_no_keyword_alone_takes_something_away(locale: str) -> None:
    vocabulary = words().vocabularies[locale]
    phrases = {
        said for topic, said_ in vocabulary.topics.items() if topic not in ("stop", "delete_data") for said in said_
    }
    taken = {
        said for said in phrases if words().commands.exact(said.replace("*", "")) in ("stop", "delete", "wrong_number")
    }
    assert taken == set()


def test_commands_forgive_case_accents_and_small_mistakes() -> None:
    assert read("languagge").command == "lang"
    assert read("langauge").topic == "language"
    assert read("LÁNG").command == "lang"
    assert read("humann").command == "human"
    assert read("opeartor").command == "human"


@pytest.mark.parametrize(
    ("said", "locale"),
    [
        ("English", "en"),
        ("norsk", "nb"),
        ("español", "es"),
        ("espanol", "es"),
        ("ไทย", "th"),
        ("العربية", "ar"),
        ("engelsk", "en"),
    ],
)
def test_a_languages_name_chooses_it(said: str, locale: str) -> None:
    found = read(said, language="")
    assert (found.command, found.locale) == ("language", locale)


ASKED = {
    "consent": ({"1": "consent:yes", "2": "consent:no"}, "consent_yes", "consent_no"),
    "contact_add": ({"1": "consent:yes", "2": "consent:no"}, "consent_yes", "consent_no"),
    "stop": ({"1": "command:stop", "2": "command:keep"}, "stop", "keep"),
    "delete": ({"1": "command:delete", "2": "command:keep"}, "delete", "keep"),
    "wrong_number": ({"1": "command:wrong_number", "2": "command:keep"}, "wrong_number", "keep"),
}


def asked(question: str, ago: float = 60.0) -> Session:
    return Session(lists=(NumberedList(NOON - ago, "menu", ASKED[question][0]),), asking=question)


@pytest.mark.parametrize("question", ASKED)
def test_yes_and_no_answer_what_was_asked(question: str) -> None:
    _, yes, no = ASKED[question]
    assert read("Yes!", asked(question)).command == yes
    assert read("no", asked(question)).command == no


@pytest.mark.parametrize("question", ASKED)
def test_an_old_question_is_closed(question: str) -> None:
    assert read("yes", asked(question, ago=25 * 3600)).command == "yes"
    assert read("yes", replace(asked(question), asking="")).command == "yes"


def test_yes_after_a_campaign_answers_the_campaign_and_nothing_older() -> None:
    plan = NumberedList(NOON - 30, "campaign", {"1": "campaign:yes", "0": "command:human"})
    before = asked("stop")
    assert read("yes", replace(before, lists=(plan, *before.lists))).command == "campaign_yes"
    assert read("no", replace(before, lists=(plan, *before.lists))).command == "no"


@pytest.mark.parametrize(("opt_out", "command"), [("STOP", "stop"), ("START", "start"), ("HELP", "help")])
def test_what_the_provider_acted_on_is_done_here_too(opt_out: str, command: str) -> None:
    assert read("whatever they have set up", opt_out=opt_out).command == command


def test_yes_to_our_question_is_a_yes_even_where_the_provider_takes_it_for_start() -> None:
    assert read("YES", asked("consent"), opt_out="START").command == "consent_yes"


def test_twilios_own_words_mean_the_same_to_us() -> None:
    """Twilio acts on these whole messages itself (support article 223134027), in English for everybody."""
    own = {
        "stop": ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"],
        "start": ["START", "UNSTOP"],
        "help": ["HELP", "INFO"],
    }
    read_as = {
        command: [read(word, language=locale).command for word in said for locale in LOCALES]
        for command, said in own.items()
    }
    assert {command: set(found) for command, found in read_as.items()} == {c: {c} for c in own}, json.dumps(read_as)
