"""The pictures and recordings there are: which one is taken, what each may be, and what an address of one is."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.media import FETCHED_WITHIN, Library, MediaError, id_of, token_of
from bot.media_types import TYPES, Unfit, read
from bot.types import MediaKind
from bot.vault import Vault, VaultError
from tests.media import jpeg, mp3, ogg, png

NOW = 1_790_000_000.0


def put(folder: Path, name: str, content: bytes = b"") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def named(library: Library, topic: str, locale: str) -> list[str]:
    return [str(file.path.relative_to(file.path.parents[2])) for file in library.of(topic, locale)]


def test_the_services_own_win_and_every_language_may_share_a_picture(tmp_path: Path) -> None:
    for name in ("cost/en.png", "cost/th.png", "cost/en.mp3", "vaccines/all.png", "vaccines/ar.jpg"):
        put(tmp_path / "shipped", name)
    for name in ("cost/en.jpg", "vaccines/all.jpg", "vaccines/th.png", "vaccines/all.mp3", "vaccines/th.gif", "x.png"):
        put(tmp_path / "own", name)
    library = Library.load([tmp_path / "shipped", tmp_path / "own"])
    assert named(library, "cost", "en") == ["own/cost/en.jpg", "shipped/cost/en.mp3"]
    assert named(library, "cost", "th") == ["shipped/cost/th.png"]
    assert named(library, "cost", "ru") == []
    assert named(library, "vaccines", "th") == ["own/vaccines/th.png"]
    assert named(library, "vaccines", "ar") == ["own/vaccines/all.jpg"]
    assert named(library, "condoms", "en") == []


def test_opened_with_its_type_and_anew_each_time(tmp_path: Path) -> None:
    path = put(tmp_path, "cost/en.ogg", ogg())
    library = Library.load([tmp_path])
    media = library.open("cost/en.ogg", "token")
    assert (media.kind, media.type, media.content, media.token) == (MediaKind.RECORDING, "audio/ogg", ogg(), "token")
    assert "Opus" not in repr(media)
    path.write_bytes(ogg(more=10))
    assert library.open("cost/en.ogg").content == ogg(more=10)


@pytest.mark.parametrize("id", ["", "cost/th.ogg", "../cost/en.ogg", "cost/../cost/en.ogg", "/etc/hostname"])
def test_nothing_but_what_is_listed_is_opened(tmp_path: Path, id: str) -> None:
    put(tmp_path, "cost/en.ogg", ogg())
    with pytest.raises(MediaError, match="there is no such"):
        Library.load([tmp_path]).open(id)


def test_what_vanished_or_changed_into_something_else_is_not_sent(tmp_path: Path) -> None:
    path = put(tmp_path, "cost/en.png", png())
    library = Library.load([tmp_path])
    path.write_bytes(b"<html>")
    with pytest.raises(MediaError, match="the name says a PNG picture, the content is something else"):
        library.open("cost/en.png")
    path.unlink()
    with pytest.raises(MediaError, match="cannot be read"):
        library.open("cost/en.png")


GOOD = {"a.png": png(), "a.jpg": jpeg(), "a.mp3": mp3(), "b.mp3": b"ID3\x04" + mp3(), "a.ogg": ogg()}


@pytest.mark.parametrize("name", GOOD)
def test_what_every_provider_takes(tmp_path: Path, name: str) -> None:
    path = put(tmp_path, name, GOOD[name])
    assert read(path, TYPES[path.suffix]) == GOOD[name]


WRONG = {
    "a JPEG named PNG": ("a.png", jpeg(), "the content is a JPEG picture"),
    "Vorbis": ("a.ogg", ogg(b"\x01vorbis"), "the content is something else"),
    "AAC in ADTS": ("a.mp3", b"\xff\xf1\x50\x80" + bytes(100), "the content is something else"),
    "an MP4 file": ("a.mp3", bytes(4) + b"ftypM4A " + bytes(100), "the content is something else"),
    "nothing": ("a.jpg", b"", "the content is something else"),
    "one byte": ("a.mp3", b"\xff", "the content is something else"),
    "a large picture": ("a.png", png(more=300_000), "bytes are more than 300,000"),
    "a long recording": ("a.ogg", ogg(more=1_000_000), "bytes are more than 1,000,000"),
    "a wide picture": ("a.png", png(9_990, 11), "width and height"),
    "a line": ("a.png", png(21, 1), "width and height"),
    "no size at all": ("a.jpg", b"\xff\xd8\xff\xd9", "width and height"),
    "a JPEG that ends early": ("a.jpg", jpeg()[:20], "width and height"),
    "a piece without length": ("a.jpg", b"\xff\xd8\xff\xe1\x00\x00" * 5, "width and height"),
}


@pytest.mark.parametrize("which", WRONG)
def test_what_one_of_them_would_refuse(tmp_path: Path, which: str) -> None:
    name, content, what = WRONG[which]
    path = put(tmp_path, name, content)
    with pytest.raises(Unfit, match=what) as unfit:
        read(path, TYPES[path.suffix])
    assert unfit.value.mend


def test_an_address_leads_to_one_file_for_one_day(vault: Vault) -> None:
    token = token_of(vault, "cost/en.png", NOW)
    assert "cost" not in token
    assert token != token_of(vault, "cost/en.png", NOW)
    assert id_of(vault, token, NOW + FETCHED_WITHIN - 1) == "cost/en.png"
    with pytest.raises(VaultError):
        id_of(vault, token, NOW + FETCHED_WITHIN)


def test_other_tokens_of_ours_lead_to_no_file(vault: Vault) -> None:
    for content in (b"3;0;12;ab12cd34", b"other;1790000000;cost/en.png", b"media;soon;cost/en.png", b"\xff\xfe"):
        with pytest.raises(VaultError):
            id_of(vault, vault.seal_token(content), NOW)
