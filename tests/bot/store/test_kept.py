"""The page on what is kept names every key there is, and what it says of seven days is so."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from bot.store import keys, staff_keys, turns

PAGE = (Path(__file__).parents[3] / "docs" / "kept.md").read_text(encoding="utf-8")
WEEK = 7 * 86400
NO_KEYS = {"shard_of", "row_of", "contact_id", "prefix", "SHARDS", "REPLIES"}


def test_every_key_is_on_the_page() -> None:
    both = {**vars(keys), **vars(staff_keys)}
    functions = {name for name, held in both.items() if inspect.isfunction(held)}
    constants = {name for name in both if re.fullmatch(r"[A-Z]+", name)}
    named = set(re.findall(r"`(\w+)`", "".join(re.findall(r"^\|([^|]*)\|", PAGE, re.MULTILINE))))
    assert named == (functions | constants) - NO_KEYS


def test_a_week_is_a_week() -> None:
    assert {turns.SESSION_SECONDS, turns.REPLY_SECONDS, turns.SEEN_SECONDS, turns.ASIDE_SECONDS} == {WEEK}
    script = (Path(keys.__file__).parent / "lua" / "delivery.lua").read_text(encoding="utf-8")
    assert f"'EXPIRE', key, {WEEK})" in script
    assert turns.FAREWELL_SECONDS == 3600
