"""`lykt messages check` says when the bot still knows the example questions as they were."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.checking_questions import question_problems
from app.knowledge import SHIPPED_QUESTIONS


def test_examples_that_were_changed_are_told_and_how_to_learn_them(tmp_path: Path) -> None:
    assert list(question_problems(SHIPPED_QUESTIONS)) == []
    own = tmp_path / "questions"
    shutil.copytree(SHIPPED_QUESTIONS, own)
    with (own / "en.txt").open("a", encoding="utf-8") as file:
        file.write("is the moon open\n")
    [stale] = question_problems(own)
    assert "make train" in str(stale)


def test_examples_and_weights_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("in no section\n", "utf-8")
    [broken] = question_problems(tmp_path)
    assert "line 1" in str(broken)
    [missing] = question_problems(SHIPPED_QUESTIONS, tmp_path / "topics.npz")
    assert "make train" in str(missing)
