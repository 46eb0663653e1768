"""Every library that requirements.in and requirements-dev.in name has its reason in docs/decisions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs" / "decisions").glob("*.md")))


def named() -> list[str]:
    """The libraries we chose ourselves, extras left off."""
    lines = [
        line for name in ("requirements.in", "requirements-dev.in") for line in (ROOT / name).read_text().split("\n")
    ]
    return [match[0] for line in lines if (match := re.match(r"[A-Za-z][\w.-]*", line))]


@pytest.mark.parametrize("library", named())
def test_each_has_its_reason(library: str) -> None:
    assert re.search(rf"(?<![\w.-]){re.escape(library)}(?![\w-])", PAGES, re.IGNORECASE), "write why, in docs/decisions"
