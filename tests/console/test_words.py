"""Every word of the console is there in Norwegian and English, and every one that is there is used."""

from __future__ import annotations

import re

import pytest

from bot.catalogue import check
from bot.store.campaigns import State
from bot.store.deeds import Did
from bot.types import LeftOut, Status
from console.frame import TEMPLATES
from console.words import FOLDER, LOCALES, words
from tests.console.staff import Console, knowledge

PAGES = TEMPLATES.parent
PROGRAM = "\n".join(path.read_text(encoding="utf-8") for kind in ("html", "py") for path in PAGES.rglob(f"*.{kind}"))


def said() -> set[str]:
    """Every id that the program names outright."""
    named = set(re.findall(r'\bt\("([\w-]+[a-z0-9])"', PROGRAM)) | set(re.findall(r'"console-([\w-]+[a-z])"', PROGRAM))
    heads = {f"{id}-head" for id in re.findall(r'"console-([\w-]+[a-z])"', PROGRAM)}
    told = {f"said-{id}" for id in re.findall(r'\.said\(\s*[^,]+,\s*"([\w-]+)"', PROGRAM)}
    return named | heads | told


def beginnings() -> tuple[str, ...]:
    """What ids begin with that are put together: `t("mend-" ~ name)`, `t(f"mend-{name}")`."""
    found = re.findall(r'\bt\("([\w-]+-)" ~', PROGRAM) + re.findall(r'f"(?:console-)?([a-z][a-z-]+-){', PROGRAM)
    return tuple(found)


@pytest.mark.parametrize("locale", LOCALES)
def test_what_pages_say_and_what_there_is_to_say_is_the_same(locale: str) -> None:
    ids = words().of(locale).ids
    there = {id.removeprefix("console-") for id in ids if id.startswith("console-")}
    assert not said() - there
    written = set(re.findall(r'"([\w-]+)"', PROGRAM))  # an id may be handed on before it is said
    unused = {id for id in there - said() - written if not id.startswith(beginnings())}
    assert not unused - {"audience", "by", "left-out", "left-out-why", "unknowable"}  # the campaign page's, under way


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("id", "name", "kinds"),
    [
        ("status", "status", Status),
        ("state", "state", State),
        ("left-out-why", "reason", LeftOut),
        ("settings-deed", "did", Did),
    ],
)
def test_nothing_is_shown_by_its_name_in_the_program(
    locale: str, id: str, name: str, kinds: type[Status] | type[State] | type[LeftOut] | type[Did]
) -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (FOLDER / locale).glob("*.ftl"))
    block = source.partition(f"\nconsole-{id} =")[2].partition("\nconsole-")[0]
    assert f"${name} ->" in block
    assert set(re.findall(r"\[(\w+)\]", block)) - {"other"} == {kind.value for kind in kinds}


async def test_each_reads_their_own_language(console: Console) -> None:
    browser = console.browser()
    cases = {
        "": "Logg inn",
        "nb-NO,nb;q=0.9,en;q=0.8": "Logg inn",
        "nn": "Logg inn",
        "en-GB": "Sign in",
        "de,en;q=.5": "Sign in",
    }
    for wanted, said in cases.items():
        assert said in (await browser.get("/sign-in", **{"Accept-Language": wanted})).text, wanted
    answer = await browser.post("/language", {"language": "en", "next": "/sign-in"})
    assert answer.headers["location"] == "/sign-in"
    page = (await browser.get("/sign-in", **{"Accept-Language": "nb"})).text
    assert '<html lang="en"' in page
    assert "Sign in" in page
    for wanted in ("//evil.example", "https://evil.example", "/welcome//evil.example"):
        assert (await browser.post("/language", {"language": "xx", "next": wanted})).headers["location"] == "/"


def test_the_bot_can_say_none_of_it() -> None:
    assert not [id for id in knowledge().translator.of("nb").ids if id.startswith("console-")]
    assert set(words().locales) == set(LOCALES)


def test_both_languages_are_complete_and_well_formed() -> None:
    assert check([FOLDER], languages=LOCALES) == []
