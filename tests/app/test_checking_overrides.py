"""`lykt check` on a service's own texts: what they stand above, and where that has changed since."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import checking_overrides
from app.checking_overrides import check_overrides
from app.knowledge import SHIPPED_FTL
from bot.translator import Translator
from bot.types import Finding
from tests.app.keyboard import Keyboard

SHIPPED = """\
### state = draft

## about costs
# a comment
topic-cost = It is free.
topic-cost-sms =
    { $p ->
        [one] One thing.
       *[other] Many things.
    }
stop-done = Stopped.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A service folder above texts that may change under it."""
    write(tmp_path / "shipped" / "nb" / "all.ftl", SHIPPED)
    monkeypatch.setattr(checking_overrides, "SHIPPED_FTL", tmp_path / "shipped")
    write(
        tmp_path / "service" / "ftl" / "nb" / "own.ftl", "topic-cost = Gratis.\ntopic-cost-sms = Gratis\nours = Hei\n"
    )
    return tmp_path / "service"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def upgrade(folder: Path, old: str, new: str) -> None:
    path = folder.parent / "shipped" / "nb" / "all.ftl"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def look(folder: Path, *, fix: bool = False) -> list[tuple[str, str]]:
    found: list[Finding] = list(check_overrides(folder, fix=fix))
    return [(one.level, one.what) for one in found]


NOTE = ("note", "nb: your own texts stand above the shipped topic-cost, topic-cost-sms")


def test_what_they_stand_above(folder: Path) -> None:
    [found] = check_overrides(folder)
    assert (found.level, found.what) == NOTE
    assert "--fix" in found.mend
    assert not (folder / "beneath").exists()  # looking changes nothing


def test_where_the_shipped_text_has_changed_since(folder: Path) -> None:
    assert look(folder, fix=True) == [NOTE]
    assert next(check_overrides(folder)).mend == ""
    upgrade(folder, "One thing.", "One single thing.")
    warning = ("warning", "nb: the shipped texts beneath your own have changed since: topic-cost-sms")
    assert look(folder) == [NOTE, warning]
    assert look(folder, fix=True) == [NOTE, warning]  # never accepted by itself
    noted = folder / "beneath" / "nb.ftl"
    assert "[one] One thing." in noted.read_text()  # to compare with
    noted.write_text("topic-cost = It is free.\n")
    assert look(folder, fix=True) == [NOTE]
    assert "One single thing." in noted.read_text()


def test_comments_and_other_texts_are_no_change(folder: Path) -> None:
    look(folder, fix=True)
    upgrade(folder, "# a comment\n", "# another comment\n")
    upgrade(folder, "Stopped.", "It is stopped.")
    assert look(folder) == [NOTE]


def test_a_text_of_ones_own_that_is_taken_back_is_forgotten(folder: Path) -> None:
    look(folder, fix=True)
    write(folder / "ftl" / "nb" / "own.ftl", "topic-cost = Gratis.\n")
    assert look(folder, fix=True) == [("note", "nb: your own texts stand above the shipped topic-cost")]
    assert "topic-cost-sms" not in (folder / "beneath" / "nb.ftl").read_text()


def test_what_is_noted_is_no_text_of_the_service(folder: Path) -> None:
    look(folder, fix=True)
    translator = Translator.load([SHIPPED_FTL, folder / "ftl"])
    assert translator.text("nb", "topic-cost") == "Gratis."


def test_at_the_keyboard(keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.checking.problems", lambda folder: [])
    keyboard.file("service/ftl/nb/own.ftl", "### state = draft\n\nstop-done = Slutt.\n")
    assert "lykt check --fix notes what was shipped" in keyboard.type("check").stdout
    keyboard.type("check", "--fix")
    assert (keyboard.folder / "service" / "beneath" / "nb.ftl").is_file()
    assert "notes what was shipped" not in keyboard.type("check").stdout
