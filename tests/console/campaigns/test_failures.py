"""Every code that a provider may give has a reason in plain words, and what to do about it, in both languages."""

from __future__ import annotations

import re

import pytest

from channels import telegram_words, twilio_words
from channels.words import Verdict
from console.words import FOLDER, LOCALES
from staff.failures import KINDS, NONE, OTHER, failures, kind_of


def test_every_known_code_has_its_kind() -> None:
    codes = {code for code, word in twilio_words.CODES.items() if word.verdict is not Verdict.ACCOUNT}
    assert not codes - {code for many in KINDS.values() for code in many}
    assert kind_of("sms", "20003") == "account"
    assert kind_of("sms", "12345") == OTHER
    assert kind_of("sms", "") == NONE
    assert {kind_of("telegram", str(code)) for code in telegram_words.STATUSES} <= {
        "chat",
        "stopped",
        "account",
        "operator",
    }
    assert kind_of("telegram", "400") == "chat"
    assert kind_of("telegram", "no_key") == "ours"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("id", ["why", "mend"])
def test_every_kind_has_its_words(locale: str, id: str) -> None:
    source = (FOLDER / locale / "campaigns.ftl").read_text(encoding="utf-8")
    block = source.partition(f"\nconsole-campaigns-failed-{id} =")[2].partition("\nconsole-")[0]
    assert set(re.findall(r"\[(\w+)\]", block)) == {*KINDS, NONE, OTHER, "chat", "account"}


def test_one_line_a_reason() -> None:
    counted = {("sms", "30005"): 2, ("sms", "21211"): 1, ("whatsapp", "63024"): 4, ("sms", ""): 1}
    told = failures(counted, {"sms": 6, "whatsapp": 4})
    assert [(one.kind, one.channel, one.codes, one.number) for one in told] == [
        ("absent", "whatsapp", ("63024",), 4),
        ("number", "sms", ("21211", "30005"), 3),
        (NONE, "sms", (), 3),  # of two the reason was never kept
    ]
