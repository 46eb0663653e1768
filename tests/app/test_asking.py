"""`lykt ask`, `sms`, `messages check`, `--help`: what needs neither keys nor store."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.proofreading import Problem
from tests.app.keyboard import Keyboard

LYKT = [sys.executable, "-m", "app"]
ROOT = Path(__file__).parents[2]


def lines_of(keyboard: Keyboard, command: str, *lines: bytes) -> list[dict[str, Any]]:
    done = keyboard.type(command, "--batch", stdin=b"\n".join(lines) + b"\n")
    assert done.exit_code == 0
    told = done.stdout.encode().split(b"\n")
    assert told.pop() == b""
    assert len(told) == len(lines)
    return [json.loads(line) for line in told]


def test_one_line_out_for_each_line_in(keyboard: Keyboard) -> None:
    known, asked_back, thai, *wrong = lines_of(
        keyboard,
        "ask",
        b'{"text": "when are you open?", "locale": null}',
        b'{"text": "xyzzy", "locale": "en"}',
        '{"text": "เปิดกี่โมง", "locale": null, "other": 1}'.encode(),
        b"",
        b"{",
        b"[1]",
        b"\xff",
        b'{"text": 5}',
        b'{"locale": "en"}',
        b'{"text": "hi", "locale": "xx"}',
        b'{"text": "hi", "locale": 1}',
    )
    assert set(known) == {"topic", "confidence", "menu", "answer"}
    assert (known["topic"], known["menu"]) == ("clinic_hours", [])
    assert 0 < known["confidence"] <= 1
    assert known["answer"]
    assert asked_back["topic"] is None
    assert "clinic_hours" in asked_back["menu"]
    assert thai["topic"] == "clinic_hours"
    assert all(set(one) == {"error"} and one["error"] for one in wrong)


@pytest.mark.parametrize("text", ["", "\ud800", "\u2028 \x85 \x00", "😀" * 3000, "a" * 65536, "1"])
def test_any_text_is_answered_in_one_line(keyboard: Keyboard, text: str) -> None:
    [told] = lines_of(keyboard, "ask", json.dumps({"text": text, "locale": None}).encode())
    assert "error" not in told


def test_a_line_is_answered_before_the_next_is_written(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*LYKT, "sms", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        for text, segments in (("a", 1), ("b" * 161, 2)):
            process.stdin.write(json.dumps({"text": text}) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["segments"] == segments
        process.stdin.close()
        assert process.wait(60) == 0


def test_a_wish_that_is_asked_back_is_no_answer(keyboard: Keyboard) -> None:
    asked, stopped, greeted = lines_of(
        keyboard,
        "ask",
        b'{"text": "could you not text me so often, stop sending", "locale": "en"}',
        b'{"text": "STOP", "locale": null}',
        b'{"text": "hello", "locale": "en"}',
    )
    assert (asked["topic"], asked["menu"]) == (None, ["stop", "human"])
    assert (stopped["topic"], stopped["menu"]) == ("stop", [])
    assert greeted["topic"] is None
    assert "clinic_hours" in greeted["menu"]


def test_why_it_is_this_answer(keyboard: Keyboard) -> None:
    told = keyboard.type("ask", "he hit me and my condom broke", "--locale", "en").stderr
    assert "danger: hit me" in told
    assert "condom broke (" in told
    assert "likely: " in told
    why = keyboard.json("ask", "he hit me and my condom broke", "--locale", "en")["why"]
    assert (why["language"], why["danger"], why["command"]) == ("en", ["hit me"], "")
    assert len(why["likely"]) == 4


def test_without_a_service_folder_the_sample_speaks_and_says_so(
    keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LYKT_SERVICE_DIR", "nowhere")
    monkeypatch.delenv("LYKT_KEYS")
    done = keyboard.type("ask", "what does it cost?", "--json")
    assert json.loads(done.stdout)["topic"] == "cost"
    assert "Oslo sample" in done.stderr


def test_one_question(keyboard: Keyboard) -> None:
    assert keyboard.json("ask", "hva koster det", "--locale", "nb", "--channel", "telegram")["topic"] == "cost"
    said = keyboard.type("ask", "xyzzy", "--locale", "en")
    assert "topic: none; offered: clinic_hours" in said.stderr
    assert "none of nb en" in keyboard.refused("ask", "hi", "--locale", "klingon")
    assert keyboard.type("ask").exit_code == 2
    assert keyboard.type("ask", "hi", "--batch").exit_code == 2
    assert keyboard.type("ask", "hi", "--channel", "fax").exit_code == 2


@pytest.mark.parametrize(
    ("text", "encoding", "segments", "characters"),
    [("hei på deg", "GSM-7", 1, 10), ("ł", "UCS-2", 1, 1), ("€", "GSM-7", 1, 2), ("a" * 161, "GSM-7", 2, 161)],
)
def test_what_an_sms_takes(keyboard: Keyboard, text: str, encoding: str, segments: int, characters: int) -> None:
    wanted = {"encoding": encoding, "segments": segments, "characters": characters}
    assert keyboard.json("sms", text) == wanted
    assert lines_of(keyboard, "sms", json.dumps({"text": text}).encode()) == [wanted]


def test_sms_batch_answers_what_is_wrong_too(keyboard: Keyboard) -> None:
    assert all(set(one) == {"error"} for one in lines_of(keyboard, "sms", b"", b"{}", b'{"text": null}', b"null"))
    assert "write 'l'" in keyboard.type("sms", "ł").stderr


def test_help_is_quick() -> None:
    quickest = min(_seconds("--help") for _ in range(3))
    assert quickest < 0.6, quickest  # alone it takes a sixth of a second


def _seconds(*words: str) -> float:
    """Of a processor's time: what else the machine does is not counted."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*LYKT, *words], cwd=ROOT, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_help_reads_nothing_that_is_slow() -> None:
    slow = ("redis", "pydantic", "rich.table", "telegram", "twilio", "fluent", "starlette")
    code = f"import sys, app.cli; print([name for name in {slow} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_a_broken_text_of_ones_own_is_named(keyboard: Keyboard) -> None:
    keyboard.file("service/ftl/nb/own.ftl", "### state = draft\nmenu-head = Hva { $lurer } du på?\n")
    done = keyboard.type("messages", "check")
    assert done.exit_code == 1
    [line] = [line for line in done.stdout.splitlines() if "menu-head" in line and "lurer" in line]
    assert "own.ftl line 2" in line


def test_texts_in_order_are_status_0(keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.checking_texts.problems", lambda folder: [])
    assert keyboard.json("messages", "check") == []
    monkeypatch.setattr(
        "app.checking_texts.problems", lambda folder: [Problem("a.ftl", 3, "nb", "hello", "odd", "Mend")]
    )
    assert json.loads(keyboard.type("messages", "check", "--json").stdout)[0]["line"] == 3
