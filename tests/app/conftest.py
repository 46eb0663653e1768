from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.keyboard import Keyboard, at_the_keyboard


@pytest.fixture
def keyboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyboard]:
    with at_the_keyboard(tmp_path, monkeypatch) as made:
        yield made
