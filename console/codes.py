"""QR codes, drawn here: what is in one never leaves the page."""

from __future__ import annotations

import segno
from markupsafe import Markup


def picture(content: str) -> Markup:
    """The code as SVG, with its quiet zone, as wide as its box."""
    code = segno.make(content, error="m")
    return Markup(code.svg_inline(scale=5, border=4, light="#fff", omitsize=True))  # noqa: S704 - drawn of our own letters
