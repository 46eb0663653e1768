"""Pictures and recordings of the topics, for people who do not read: files, no code.

`media/<topic id>/<locale>.<ext>` in the service folder wins over the same below the shipped `messages/media`. Per topic
and language there may be one picture and one recording; a picture without words may be called `all`, for every language
that has none of its own. What each type may be stands in TYPES; `app/checking_media.py` says what does not fit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.media_types import EVERY_LANGUAGE, TYPES, MediaType, Unfit, read
from bot.types import Media, MediaKind
from bot.vault import Vault, VaultError

FOLDER = "media"
#: How long a provider may fetch what we sent it the address of, in seconds.
FETCHED_WITHIN = 24 * 3600.0
_MARK = "media"


class MediaError(Exception):
    """A file is gone, or is not what its name says: one line of ours, without what is in it."""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """One file where it stands, not looked into yet. `id`: "clinic_address/en.png"."""

    path: Path
    topic: str
    locale: str
    type: MediaType

    @property
    def id(self) -> str:
        return f"{self.topic}/{self.path.name}"


@dataclass(frozen=True, slots=True)
class Library:
    """Which pictures and recordings there are, by topic, kind and language, best first. Only names are read when it is
    made; a file is looked into each time it is opened, since it may have changed or gone."""

    files: Mapping[tuple[str, MediaKind, str], MediaFile] = field(default_factory=dict)

    @classmethod
    def load(cls, folders: Sequence[Path]) -> Library:
        """What is in `folders`; a later one wins, also with `all` over a language of an earlier one. What does not fit
        is left out."""
        files: dict[tuple[str, MediaKind, str], MediaFile] = {}
        for folder in folders:
            for file in _named_well(folder):
                if file.locale == EVERY_LANGUAGE:
                    files = {key: one for key, one in files.items() if key[:2] != (file.topic, file.type.kind)}
                files[file.topic, file.type.kind, file.locale] = file
        return cls(files)

    def of(self, topic: str, locale: str) -> list[MediaFile]:
        """What may go along with the answer on `topic`: a picture, a recording, both or nothing."""
        found = [
            self.files.get((topic, kind, locale)) or self.files.get((topic, kind, EVERY_LANGUAGE)) for kind in MediaKind
        ]
        return [file for file in found if file]

    def open(self, id: str, token: str = "") -> Media:
        """The file of that id, looked into anew. Raises MediaError."""
        file = next((one for one in self.files.values() if one.id == id), None)
        if file is None:
            raise MediaError(f"{id}: there is no such picture or recording")
        try:
            return Media(file.type.kind, file.type.name, read(file.path, file.type), token)
        except Unfit as unfit:
            raise MediaError(f"{id}: {unfit.what}") from None


def token_of(vault: Vault, id: str, moment: float) -> str:
    """What a file is served under: nobody can guess it, it names nothing, and it ends after FETCHED_WITHIN."""
    return vault.seal_token(f"{_MARK};{moment:.0f};{id}".encode())


def id_of(vault: Vault, token: str, moment: float) -> str:
    """The file that `token` was made for. Raises VaultError for any other string, and for one that has ended."""
    try:
        mark, made, id = vault.open_token(token).decode().split(";")
        good = mark == _MARK and moment - float(made) < FETCHED_WITHIN
    except ValueError:
        good = False
    if not good:
        raise VaultError("not an address of ours")
    return id


def _named_well(folder: Path) -> Iterator[MediaFile]:
    """The files of one folder whose names fit, `all` before the languages."""
    found = [
        MediaFile(path, path.parent.name, path.stem, TYPES[path.suffix])
        for path in sorted(folder.glob("*/*"))
        if path.suffix in TYPES and path.is_file()
    ]
    found = [one for one in found if one.locale != EVERY_LANGUAGE or one.type.kind is MediaKind.PICTURE]
    yield from sorted(found, key=lambda file: file.locale != EVERY_LANGUAGE)
