"""Every refusal, every fate and every reason to wait has its words in the console."""

from __future__ import annotations

import re

import pytest

from app.commands.inbox import WHY
from console.frame import says
from console.words import FOLDER, LOCALES
from staff.fates import Mend
from staff.refusing import WORDS, Why

TOLD = {"who": "Kari", "language": "th", "most": "4000", "days": "14"}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_kind_has_its_words(locale: str) -> None:
    t = says(locale)
    for kind in Why:
        assert t(f"inbox-no-{kind.value.replace('_', '-')}", **TOLD)
    for mend in Mend:
        assert not mend or t(f"inbox-mend-{mend.value}")
    source = (FOLDER / locale / "inbox.ftl").read_text(encoding="utf-8")
    block = source.partition("\nconsole-inbox-why =")[2].partition("\nconsole-")[0]
    assert set(re.findall(r"\[(\w+)\]", block)) - {"other"} == set(WHY)
    assert set(WORDS) == set(Why)
