"""Ten thousand messages, any Unicode, any length, any order: no exception, nobody stuck, and an answer or a documented
silence each. Half of them are written here, half in test_ten_thousand_more.py, so that two processes share them.

`LYKT_TEST_EXAMPLES=100000` writes so many in each file, `LYKT_TEST_SEED=7` another ten thousand."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bot.store.connection import Store
from tests.handlers.anything import FAULT, documented, write_anything

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("chunk", range(4))
async def test_anything_is_answered_or_left_for_a_reason(
    chunk: int, store: Store, store_folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await write_anything(chunk, store, store_folder, monkeypatch, caplog)


def test_the_page_on_silences_has_every_word_there_is() -> None:
    given = {FAULT}
    for path in (*(ROOT / "handlers").glob("*.py"), ROOT / "bot" / "router.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "reason" and isinstance(node.value, ast.Constant):
                given.add(str(node.value.value))
            if isinstance(node, ast.Assign) and path.stem == "silence" and isinstance(node.value, ast.Dict):
                given |= {str(value.value) for value in node.value.values if isinstance(value, ast.Constant)}
    assert documented() == given - {"no_handler"}  # which would be a fault of ours: `unsure` takes every turn
