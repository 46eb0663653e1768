"""`lykt check` and `lykt messages check` know the pictures and recordings: whatever would not be sent is one line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from app.checking_media import check_media, media_problems
from app.knowledge import SAMPLE, load_knowledge, media_folders
from tests.app.keyboard import Keyboard
from tests.media import jpeg, mp3, ogg, png


def told(keyboard: Keyboard) -> set[tuple[str, str, str]]:
    """File, language and what is wrong."""
    known = load_knowledge(keyboard.folder / "service")
    folders = media_folders(keyboard.folder / "service")
    found = media_problems(folders, known.topics, known.translator.locales)
    return {("/".join(Path(one.file).parts[-2:]), one.locale, one.what) for one in found}


def put(keyboard: Keyboard, name: str, content: bytes) -> Path:
    path = keyboard.folder / "service" / "media" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_what_is_in_order_says_nothing(keyboard: Keyboard) -> None:
    for name, content in {"en.png": png(), "th.jpg": jpeg(), "th.ogg": ogg(), "ar.mp3": mp3(), ".hidden": b""}.items():
        put(keyboard, f"cost/{name}", content)
    put(keyboard, ".DS_Store", b"")
    assert told(keyboard) == set()


def test_each_fault_is_one_line(keyboard: Keyboard) -> None:
    put(keyboard, "en.png", png())
    put(keyboard, "prices/en.png", png())
    for name, content in {
        "xx.png": png(),
        "en.gif": b"GIF89a",
        "nb.jpeg": jpeg(),
        "all.ogg": ogg(),
        "es.png": jpeg(),
        "ro.ogg": ogg(more=1_000_000),
        "ru.jpg": jpeg(),
        "ru.png": png(),
        "th.png": png(9_990, 11),
    }.items():
        put(keyboard, f"cost/{name}", content)
    put(keyboard, "cost/older/en.png", png())
    assert told(keyboard) == {
        ("media/en.png", "", "lies beside the topics"),
        ("media/prices", "", "there is no such topic"),
        ("cost/xx.png", "xx", "there is no such language here"),
        ("cost/en.gif", "en", "files named .gif are not sent"),
        ("cost/nb.jpeg", "nb", "files named .jpeg are not sent"),
        ("cost/all.ogg", "all", "a recording speaks one language"),
        ("cost/es.png", "es", "the name says a PNG picture, the content is a JPEG picture"),
        ("cost/ro.ogg", "ro", "1,000,047 bytes are more than 1,000,000, and people pay for them"),
        ("media/cost", "ru", "there are 2 pictures for one language: ru.jpg, ru.png"),
        ("cost/th.png", "th", "no phone shows a picture of this width and height"),
        ("cost/older", "older", "is a folder in a folder"),
    }


def test_each_line_says_where_and_how_to_mend(keyboard: Keyboard) -> None:
    put(keyboard, "cost/en.gif", b"GIF89a")
    printed = keyboard.type("messages", "check").stdout
    assert "media/cost/en.gif: files named .gif are not sent. Save it as one of .jpg .png .mp3 .ogg" in printed
    [found] = [one for one in json.loads(keyboard.type("check", "--json").stdout) if "en.gif" in one["what"]]
    assert found["level"] == "error"


def test_the_samples_way_is_nobody_elses(keyboard: Keyboard) -> None:
    def samples() -> list[str]:
        found = check_media(keyboard.folder / "service", SAMPLE)
        return [one.level for one in found if "still the sample's pictures: clinic_address/all.png" in one.what]

    assert samples() == ["error"]
    put(keyboard, "clinic_address/all.png", png())
    assert samples() == []
    shutil.rmtree(keyboard.folder / "service" / "media")
    assert samples() == []
    assert (SAMPLE / "media" / "clinic_address" / "all.png").stat().st_size < 20_000
