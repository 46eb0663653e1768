"""multipart/form-data (RFC 7578), the form that files are uploaded in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_BOUNDARY = re.compile(r'boundary="?([^";]{1,70})"?')
_NAME = re.compile(rb'[;\s]name="([^"]*)"')
_FILENAME = re.compile(rb'[;\s]filename="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in a form."""

    filename: str
    content: bytes = field(repr=False)


def read_form(content_type: str, body: bytes) -> dict[str, str | Upload]:
    """The fields of a form. Raises ValueError for what is none."""
    found = _BOUNDARY.search(content_type)
    if found is None:
        raise ValueError("no boundary")
    before, *parts = (b"\r\n" + body).split(b"\r\n--" + found[1].encode("ascii"))
    if before or not parts or parts.pop().strip() != b"--":
        raise ValueError("the form does not end")
    form: dict[str, str | Upload] = {}
    for part in parts:
        head, between, content = part.partition(b"\r\n\r\n")
        name, filename = _NAME.search(head), _FILENAME.search(head)
        if not between or name is None:
            raise ValueError("a part has no name")
        form[name[1].decode()] = Upload(filename[1].decode(), content) if filename else content.decode()
    return form
